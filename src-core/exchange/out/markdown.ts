import type { ExportInput } from '../index.ts';
import { annotationLine, WORDS } from '../labels.ts';
import { runsOf } from '../marks.ts';
import { unitsOf } from '../units.ts';
import type { Unit } from '../units.ts';
import type { Side } from '../../text/model.ts';
import { summaryRows } from './summary.ts';

/** Takes the meaning out of characters that Markdown or the HTML inside it would act upon. */
function escaped(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replace(/[\\`*_{}[\]<>()#+!|~&$^]/g, '\\$&');
}

/** A pair as a Markdown document (CommonMark with GitHub's tables): marked words in bold, annotations as numbered notes. */
export function markdown(input: ExportInput): string {
  const { pair, language } = input;
  const t = WORDS[language];
  const units = unitsOf(pair, input.choice);
  const [title, ...summary] = summaryRows(input);
  const numbers = new Map(pair.annotations.map((a, n) => [a, n + 1]));
  const cell = (unit: Unit, side: Side): string => {
    if (unit[side].length === 0) return unit.kind === 'furniture' ? '' : `*${t.nothing}*`;
    return runsOf(pair[side].text, unit, side)
      .map((r, n, all) => {
        const ends = r.annotations.filter((a) => !all.slice(n + 1).some((next) => next.annotations.includes(a)));
        const words = r.text === '' ? '' : r.severity && r.text.trim() !== '' ? marked(r.text, r.annotated === true) : escaped(r.text);
        return words + ends.map((a) => `<sup>${numbers.get(a) ?? 0}</sup>`).join('');
      })
      .join('');
  };
  const rows = units.map((unit, n) => `| ${n + 1}${unit.link?.confirmed ? ' ✓' : ''} | ${cell(unit, 'source')} | ${cell(unit, 'target')} | ${[...unit.findings.map((f) => escaped(f.message)), ...(unit.kind === 'furniture' ? [`*${t.furniture}*`] : [])].join('<br>')} |`);
  const notes = [...new Set(units.flatMap((u) => u.own))].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)).map((a) => `- **${numbers.get(a) ?? 0}** ${escaped(annotationLine(a, language))}${[...a.sourceQuotes, ...a.targetQuotes].filter((q) => q !== '').map((q) => ` — “${escaped(q)}”`).join('')}`);
  return `# ${escaped(title?.[0] ?? '')}

${summary.filter((r) => r.some((c) => c !== '')).map((r) => `- ${escaped(r[0] ?? '').trim() || '·'}${r.length > 1 ? `: ${r.slice(1).map((c) => escaped(c)).join(' → ')}` : ''}`).join('\n')}

| № | ${t.source} | ${t.target} | ${t.findings} |
|---:|---|---|---|
${rows.join('\n')}

## ${t.annotations}

${notes.length > 0 ? notes.join('\n') : t.none}
`;
}

/** Emphasis must hug its words, so white space at the ends stays outside. */
function marked(text: string, annotated: boolean): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const sign = annotated ? '**' : '*';
  return `${before}${sign}${escaped(words)}${sign}${after}`;
}
