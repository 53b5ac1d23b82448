import Papa from 'papaparse';
import { z } from 'zod';
import type { Language } from '../../text/model.ts';
import { assemblePair } from '../assemble.ts';
import type { FoundUnit } from '../assemble.ts';
import { carriedHeadSchema, carriedUnitSchema, parseCarried } from '../carry.ts';
import type { CarriedHead } from '../carry.ts';
import { Refusal } from '../common/refusal.ts';
import type { ReadFile } from '../model.ts';
import { unguarded } from '../out/table.ts';

/** Names people give the two columns, in both languages; a name that is a language tells it. */
const SOURCE = ['source', 'source text', 'source segment', 'original', 'источник', 'оригинал', 'исходный текст', 'исходник'];
const TARGET = ['target', 'target text', 'target segment', 'translation', 'rendition', 'перевод', 'текст перевода'];
const LANGUAGES: Readonly<Record<string, Language>> = { ru: 'ru', rus: 'ru', 'ru-ru': 'ru', russian: 'ru', русский: 'ru', 'русский текст': 'ru', en: 'en', eng: 'en', 'en-us': 'en', 'en-gb': 'en', english: 'en', английский: 'en', 'английский текст': 'en' };

/** What the last columns of our own files hold. */
const ownSchema = z.object({ head: carriedHeadSchema.optional().catch(undefined), unit: carriedUnitSchema.optional().catch(undefined) });

/**
 * Reads comma-, semicolon- or tab-separated values with a text and its rendition in two columns.
 * @throws Refusal
 */
export function readTable(text: string, name: string): ReadFile {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';', '|'] });
  return rowsToPair(data, name, /\.tsv$/i.test(name) ? 'tsv' : 'csv');
}

/**
 * Makes a pair of the rows of a table. Our own files come back whole; in others the columns named so, or else the first
 * two that hold text, are source and target.
 * @throws Refusal
 */
export function rowsToPair(rows: readonly (readonly string[])[], name: string, format: string): ReadFile {
  // “Source (ru)” names a column and its language.
  const head = rows[0]?.map((c) => c.trim().toLowerCase().replace(/\s*\([a-z-]{2,12}\)$/, '')) ?? [];
  const columns = columnsOf(head, rows);
  if (!columns) throw new Refusal('bad-input', 'has no two columns with text; put each text in the first column and its rendition in the second');
  const { source, target, carried, named, language } = columns;
  const notes: string[] = [];
  let pairHead: CarriedHead | undefined;
  const units = rows.slice(named ? 1 : 0).flatMap((row, n): FoundUnit[] => {
    const own = parseCarried(ownSchema, carried >= 0 ? row.slice(carried).join('') : undefined);
    pairHead ??= own?.head;
    const cells = { source: unguarded(row[source] ?? ''), target: unguarded(row[target] ?? '') };
    if (cells.source.trim() === '' && cells.target.trim() === '' && !own?.unit) {
      if (!own?.head) notes.push(`Row ${n + (named ? 2 : 1)} is empty and was left out.`);
      return [];
    }
    return [{ ...cells, carried: own?.unit }];
  });
  if (units.length === 0) throw new Refusal('empty', 'has a heading but no rows with text');
  const stem = name.replace(/\.\w+$/, '');
  const pair = assemblePair({
    units,
    head: pairHead,
    source: { name: stem, ...(language.source ? { language: language.source } : {}), metadata: { format } },
    target: { name: stem, ...(language.target ? { language: language.target } : {}), metadata: { format } },
  });
  return { kind: 'pairs', pairs: [pair], notes };
}

interface Columns {
  readonly source: number;
  readonly target: number;
  /** First column of what our own files carry; -1 in others. */
  readonly carried: number;
  readonly named: boolean;
  readonly language: { readonly source?: Language | undefined; readonly target?: Language | undefined };
}

function columnsOf(head: readonly string[], rows: readonly (readonly string[])[]): Columns | null {
  const source = head.findIndex((c) => SOURCE.includes(c));
  const target = head.findIndex((c) => TARGET.includes(c));
  if (source >= 0 && target >= 0) return { source, target, carried: head.indexOf('sverka'), named: true, language: {} };
  const languages = head.flatMap((c, n) => (LANGUAGES[c] ? [{ n, language: LANGUAGES[c] }] : []));
  const [first, second] = languages;
  if (languages.length === 2 && first && second && first.language !== second.language) return { source: first.n, target: second.n, carried: -1, named: true, language: { source: first.language, target: second.language } };
  // Numbers, times and marks of status are no texts: the first two columns with letters in most rows are.
  const sample = rows.slice(0, 200);
  const width = Math.min(50, Math.max(0, ...sample.map((r) => r.length)));
  const texts = Array.from({ length: width }, (_, n) => n).filter((n) => sample.filter((r) => /\p{L}{2}/u.test(r[n] ?? '')).length * 2 > sample.length);
  const [a, b] = texts;
  return a === undefined || b === undefined ? null : { source: a, target: b, carried: -1, named: false, language: {} };
}
