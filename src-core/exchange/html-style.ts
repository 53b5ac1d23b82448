/** Style of the self-contained report: the app's colours, both themes, and print. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcfa;--ink:#1f1e1b;--ink-3:#666157;--rule:#dfdbd2;--sure:#1c6b58;--critical:#850360;--major:#bc3b29;--minor:#b27900;--neutral:#7b8082;
--critical-soft:#f8e1ef;--major-soft:#fde7e1;--minor-soft:#f8eecb;--neutral-soft:#e8eaea;--critical-mid:#ecb5d8;--major-mid:#f6bca9;--minor-mid:#e9d07b;--neutral-mid:#c6cacb;--hatch:#1f1e1b14;--sure-soft:#dcede7}
@media (prefers-color-scheme:dark){:root{--paper:#1b1c1f;--ink:#e4e1da;--ink-3:#9c988f;--rule:#2d2f34;--sure:#66bfa5;--critical:#f784da;--major:#ea6038;--minor:#dcc01a;--neutral:#7e7f80;
--critical-soft:#42173a;--major-soft:#431d12;--minor-soft:#352e0b;--neutral-soft:#2a2b2d;--critical-mid:#6c265e;--major-mid:#6e2d1a;--minor-mid:#574b0d;--neutral-mid:#434548;--hatch:#ffffff12;--sure-soft:#173229}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1500px;padding:32px 24px;background:var(--paper);color:var(--ink);font:13px/20px "Inter Variable",Inter,"Segoe UI",-apple-system,"Noto Sans",Arial,sans-serif}
h1{font:700 26px/34px "PT Serif","Source Serif 4",Charter,"Noto Serif",Georgia,serif;margin:0}
h2{font-size:15px;line-height:22px;margin:32px 0 8px}
.original,td.source,td.target,q,ins{font-family:"PT Serif","Source Serif 4",Charter,"Noto Serif",Georgia,serif}
.original{font-size:16px;margin:4px 0 12px}
.quiet{color:var(--ink-3);font-weight:400}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th{text-align:left;padding:8px 12px;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
td.node{width:64px;text-align:center;color:var(--ink-3);font-size:11.5px;vertical-align:top;padding-top:11px}
td{vertical-align:top;padding:8px 12px;border-bottom:1px solid var(--rule)}
td.source,td.target{font-size:16px;line-height:24px;overflow-wrap:anywhere}
td.quiet,td.void{font:13px/20px "Inter Variable",Inter,Arial,sans-serif}
td.void{background:repeating-linear-gradient(135deg,var(--hatch) 0 1px,transparent 1px 7px)}
tr.furniture td{color:var(--ink-3);font-size:14px;padding:4px 12px}
.seg.title,.seg.heading{font-weight:700}
.sure{color:var(--sure);font-weight:700}
mark{color:inherit;border-bottom:2.5px solid}
mark.critical{background:var(--critical-soft);border-bottom:4px double var(--critical)}mark.major{background:var(--major-soft);border-color:var(--major)}
mark.minor{background:none;border-bottom:2px dashed var(--minor)}mark.neutral{background:none;border-bottom:2px dotted var(--neutral)}
mark.an.critical{background:var(--critical-mid)}mark.an.major{background:var(--major-mid)}mark.an.minor{background:var(--minor-mid)}mark.an.neutral{background:var(--neutral-mid)}
.caret{font-weight:700}.caret.critical{color:var(--critical)}.caret.major{color:var(--major)}.caret.minor{color:var(--minor)}.caret.neutral{color:var(--neutral)}
.sv{display:inline-block;width:9px;height:9px}
.sv.critical{background:var(--critical);transform:rotate(45deg) scale(.85)}.sv.major{background:var(--major);clip-path:polygon(50% 0,100% 100%,0 100%)}
.sv.minor{background:var(--minor);border-radius:50%}.sv.neutral{border:2px solid var(--neutral);border-radius:50%}
.ctl{font:11px monospace;border:1px solid var(--rule)}
tbody tr:hover td{background-color:color-mix(in srgb,var(--sure-soft) 45%,transparent)}
.filters{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--rule);z-index:1}
.filters fieldset{border:0;margin:0;padding:8px 0}.filters legend{float:left;padding:0 12px 0 0;color:var(--ink-3)}.filters label{margin:0 16px 0 4px}
body:has(#show-findings:checked) tbody tr:not(.has-finding),body:has(#show-annotated:checked) tbody tr:not(.has-annotation),body:has(#show-confirmed:checked) tbody tr:not(.is-sure),body:has(#show-boilerplate:not(:checked)) tr.furniture{display:none}
ins{text-decoration:none;background:var(--sure-soft)}
li{margin:8px 0}li p{margin:2px 0}
footer{margin-top:32px}
@media print{.filters{display:none}body{padding:0;max-width:none}tr{break-inside:avoid}:root{color-scheme:light}}
@media (max-width:700px){table,tbody,tr,td{display:block;width:auto}thead,td.node{display:none}td.source{border:0;padding-bottom:0}}
`;
