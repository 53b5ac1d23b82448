import { Carrier } from '../carry.ts';
import type { CarriedUnit } from '../carry.ts';
import { safeJson } from '../common/json.ts';
import { attributesOf, escapeText, NOT_XML } from '../common/xml.ts';
import type { ExportInput } from '../index.ts';
import { annotationLine } from '../labels.ts';
import type { Foreign } from '../model.ts';
import { unitsOf, wordsOf } from '../units.ts';
import type { Unit } from '../units.ts';
import type { Side } from '../../text/model.ts';

/** Types of our own `<prop>`s. */
export const TMX_HEAD = 'x-sverka-head';
export const TMX_UNIT = 'x-sverka-unit';

/**
 * TMX 1.4b (LISA, 2005): a translation unit a link, in both languages; links with one side have one variant, which other
 * programs pass over. Errors stand in `<prop type="x-mqm">`, comments in `<note>`.
 */
export function tmx(input: ExportInput): string {
  const { pair, generator } = input;
  const units = unitsOf(pair, input.choice);
  const carrier = new Carrier(input, units);
  const foreign = input.foreign?.format === 'tmx' ? input.foreign : null;
  const { creationtool: _t, creationtoolversion: _v, segtype: _s, srclang: _l, adminlang: _a, ...others } = foreign?.head.attributes ?? {};
  const [tool, ...version] = generator.split(' ');
  const header = attributesOf({ creationtool: tool, creationtoolversion: version.join(' ') || '0', segtype: 'sentence', 'o-tmf': 'sverka', adminlang: 'en', srclang: pair.source.language, datatype: 'plaintext', ...others, creationdate: stamp(input.now) });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header${header}>
<prop type="${TMX_HEAD}">${escapeText(safeJson(carrier.head(units)))}</prop>
${(foreign?.head.xml ?? []).map((x) => `${x}\n`).join('')}</header>
<body>
${units.map((u, n) => unitXml(u, n + 1, input, carrier, foreign)).join('\n')}
</body>
</tmx>
`;
}

/** YYYYMMDDThhmmssZ. */
const stamp = (now: number): string => new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');

function unitXml(unit: Unit, n: number, input: ExportInput, carrier: Carrier, foreign: Foreign | null): string {
  const { pair, language } = input;
  const parts = [...unit.source, ...unit.target].map((s) => foreign?.units[s.id]).find((p) => p !== undefined);
  const words = { source: wordsOf(pair.source.text, unit.source), target: wordsOf(pair.target.text, unit.target) };
  const carried = withRaw(carrier.unit(unit), words);
  const { tuid = String(n), ...attributes } = parts?.attributes ?? {};
  const props = [
    `<prop type="${TMX_UNIT}">${escapeText(safeJson(carried))}</prop>`,
    ...(unit.link ? [`<prop type="x-score">${unit.link.score.toFixed(3)}</prop>`] : []),
    ...(unit.link?.confirmed ? ['<prop type="x-confirmed">yes</prop>'] : []),
    ...(unit.kind === 'furniture' ? [`<prop type="x-boilerplate">${[...unit.source, ...unit.target][0]?.reason ?? 'by-hand'}</prop>`] : []),
    ...unit.own.filter((a) => a.kind === 'error').map((a) => `<prop type="x-mqm">${escapeText(`${a.category} ${a.severity}${[...a.sourceQuotes, ...a.targetQuotes].map((q) => ` “${q}”`).join('')}`)}</prop>`),
  ];
  const notes = unit.own.filter((a) => a.kind !== 'error' || a.comment !== '').map((a) => `<note>${escapeText(annotationLine(a, language))}</note>`);
  const variant = (side: Side): string => {
    if (unit[side].length === 0) return '';
    const own = parts?.[side];
    return `<tuv xml:lang="${pair[side].language || 'und'}"${attributesOf({ ...own?.attributes })}>${(own?.xml ?? []).join('')}<seg>${seg(words[side], side, unit, foreign)}</seg></tuv>\n`;
  };
  return `<tu tuid="${escapeText(tuid).replace(/"/g, '&quot;')}"${attributesOf(attributes)}>
${[...notes, ...props, ...(parts?.xml ?? [])].join('\n')}
${variant('source')}${variant('target')}</tu>`;
}

/** Words that XML cannot hold travel in the unit. */
function withRaw(unit: CarriedUnit, words: { readonly [S in Side]: string }): CarriedUnit {
  const spoilt = (s: string): boolean => s.search(NOT_XML) >= 0;
  const raw = { ...(spoilt(words.source) ? { source: words.source } : {}), ...(spoilt(words.target) ? { target: words.target } : {}) };
  return Object.keys(raw).length > 0 ? { ...unit, raw } : unit;
}

/** A segment's words with the codes of the file they came from. */
function seg(words: string, side: Side, unit: Unit, foreign: Foreign | null): string {
  let base = 0;
  const codes = unit[side].flatMap((s) => {
    const own = (foreign?.inline ?? []).filter((c) => c.side === side && c.segment === s.id).map((c) => ({ at: base + Math.min(c.offset, s.end - s.start), xml: c.xml }));
    base += s.end - s.start + 1;
    return own;
  });
  let out = '';
  let at = 0;
  for (const code of codes) {
    out += escapeText(words.slice(at, code.at)) + code.xml;
    at = code.at;
  }
  return out + escapeText(words.slice(at));
}

