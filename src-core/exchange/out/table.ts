import Papa from 'papaparse';
import { Carrier } from '../carry.ts';
import { safeJson } from '../common/json.ts';
import type { ExportInput } from '../index.ts';
import { annotationLine } from '../labels.ts';
import { unitsOf, wordsOf } from '../units.ts';
import type { Unit } from '../units.ts';

/** Columns of the CSV and TSV files; the last one is what Sverka needs to read the file back whole. */
export const TABLE_COLUMNS = ['row', 'source', 'target', 'kind', 'score', 'confirmed', 'findings', 'annotations', 'sverka'] as const;

/** Spreadsheets would carry out a cell that begins so. */
const ACTIVE = /^'*[=+\-@\t\r\n|]/;

/** Makes a cell that a spreadsheet would take for a formula plain text by an apostrophe; `unguarded` takes it away again. */
export const guarded = (text: string): string => (ACTIVE.test(text) ? `'${text}` : text);
export const unguarded = (text: string): string => (text.startsWith("'") && ACTIVE.test(text) ? text.slice(1) : text);

/** "link", "source only", "target only" or "boilerplate". */
export function kindOf(unit: Unit): 'link' | 'source only' | 'target only' | 'boilerplate' {
  if (unit.kind === 'furniture') return 'boilerplate';
  return unit.target.length === 0 ? 'source only' : unit.source.length === 0 ? 'target only' : 'link';
}

/** Comma- or tab-separated values (RFC 4180), UTF-8 with a byte-order mark so that Excel reads it as such. */
export function table(input: ExportInput, delimiter: ',' | '\t'): string {
  const { pair, language } = input;
  const units = unitsOf(pair, input.choice);
  const carrier = new Carrier(input, units);
  const rows = units.map((unit, n) => [
    String(n + 1),
    guarded(wordsOf(pair.source.text, unit.source)),
    guarded(wordsOf(pair.target.text, unit.target)),
    kindOf(unit),
    unit.link ? unit.link.score.toFixed(3) : '',
    unit.link?.confirmed ? 'yes' : '',
    guarded(unit.findings.map((f) => f.message).join('\n')),
    guarded(unit.annotations.map((a) => annotationLine(a, language)).join('\n')),
    safeJson({ ...(n === 0 ? { head: carrier.head(units) } : {}), unit: carrier.unit(unit) }),
  ]);
  if (rows.length === 0) rows.push(['', '', '', '', '', '', '', '', safeJson({ head: carrier.head(units) })]);
  return `\ufeff${Papa.unparse([[...TABLE_COLUMNS], ...rows], { delimiter, newline: '\r\n' })}\r\n`;
}

/** JSON Lines: the first line is about the pair, each other one a row. */
export function jsonLines(input: ExportInput): string {
  const { pair } = input;
  const units = unitsOf(pair, input.choice);
  const carrier = new Carrier(input, units);
  const lines: unknown[] = [
    { type: 'pair', generator: input.generator, exportedAt: new Date(input.now).toISOString(), ...carrier.head(units) },
    ...units.map((unit, n) => ({
      type: kindOf(unit),
      row: n + 1,
      source: wordsOf(pair.source.text, unit.source),
      target: wordsOf(pair.target.text, unit.target),
      ...(unit.link ? { score: unit.link.score, confirmed: unit.link.confirmed ?? false } : {}),
      findings: unit.findings.map((f) => ({ id: f.id, check: f.check, category: f.category, severity: f.severity, confidence: f.confidence, source: f.source, target: f.target, message: f.message, ...(f.suggestion === undefined ? {} : { suggestion: f.suggestion }) })),
      annotations: unit.own,
      unit: carrier.unit(unit),
    })),
  ];
  return `${lines.map((l) => JSON.stringify(l)).join('\n')}\n`;
}
