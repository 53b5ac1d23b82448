import { z } from 'zod';
import type { Severity } from '../../checks/model.ts';
import { SEVERITIES } from '../../checks/model.ts';
import type { Span } from '../../text/model.ts';
import { MQM_CORE } from '../../review/typology.ts';
import { assemblePair } from '../assemble.ts';
import type { FoundAnnotation, FoundUnit } from '../assemble.ts';
import { annotationSchema, carriedHeadSchema, carriedUnitSchema, parseCarried } from '../carry.ts';
import type { CarriedAnnotation, CarriedHead, CarriedUnit } from '../carry.ts';
import { Refusal } from '../common/refusal.ts';
import type { ReadFile, ReadPair } from '../model.ts';
import { flat, MQM_COLUMNS, mqmLabel } from '../mqm-tsv.ts';

/** Names that older files of the WMT metrics tasks give the columns. */
const OTHER_NAMES: Readonly<Record<string, (typeof MQM_COLUMNS)[number]>> = { doc_id: 'docSegId', docsegid: 'docSegId', seg_id: 'globalSegId', globalsegid: 'globalSegId', annotator: 'rater', annotator_id: 'rater', info: 'metadata' };

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<(typeof MQM_COLUMNS)[number], string>>;
}

const metadataSchema = z.looseObject({ timestamp: z.number().optional().catch(undefined), note: z.string().optional().catch(undefined), corrected_translation: z.string().optional().catch(undefined), suggested: z.boolean().optional().catch(undefined), sverka: z.unknown().optional(), sverka_head: z.unknown().optional(), sverka_annotation: z.unknown().optional() });
type Metadata = z.infer<typeof metadataSchema>;

/** True if a text looks like a Marot or WMT MQM table. */
export function isMqmTsv(text: string): boolean {
  const first = text.slice(0, 2000).split(/\r?\n/, 1)[0]?.toLowerCase().split('\t') ?? [];
  return first.includes('source') && first.includes('target') && first.includes('category') && first.includes('severity');
}

/**
 * Reads a Marot / WMT MQM table (ten columns, or the nine of older files): one pair for each document of each system.
 * Rows of one segment become one link; each row with an error becomes an annotation of its rater. Errors that Sverka itself
 * suggested are left out: its checks say them again.
 *
 * @throws Refusal `bad-input`
 */
export function readMqmTsv(text: string): ReadFile {
  const notes: string[] = [];
  const rows = rowsIn(text, notes);
  const groups = Map.groupBy(rows, (r) => `${r.cells.system}\u0000${r.cells.doc}`);
  const pairs = [...groups.values()].map((own) => pairOf(own, notes));
  if (pairs.length === 0) throw new Refusal('empty', 'is an MQM table without rows');
  return { kind: 'pairs', pairs, notes };
}

function rowsIn(text: string, notes: string[]): Row[] {
  const lines = text.split(/\r\n|\n|\r/);
  const head = (lines[0] ?? '').toLowerCase().split('\t').map((c) => c.trim());
  const columns = head.map((c) => OTHER_NAMES[c] ?? MQM_COLUMNS.find((m) => m.toLowerCase() === c));
  for (const needed of ['source', 'target', 'category', 'severity'] as const) if (!columns.includes(needed)) throw new Refusal('bad-input', `has no column “${needed}”; an MQM table begins with the line ${MQM_COLUMNS.join(', ')}`);
  return lines.slice(1).flatMap((line, n): Row[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    if (cells.length < columns.length - 1) {
      notes.push(`Line ${n + 2} has ${cells.length} columns instead of ${columns.length} and was left out.`);
      return [];
    }
    const row = Object.fromEntries(MQM_COLUMNS.map((c) => [c, '']));
    columns.forEach((c, k) => {
      if (c) row[c] = cells[k] ?? '';
    });
    return [{ line: n + 2, cells: row as Row['cells'] }];
  });
}

function pairOf(rows: readonly Row[], notes: string[]): ReadPair {
  const first = rows[0]!.cells;
  const bySegment = Map.groupBy(rows, (r) => r.cells.docSegId || r.cells.globalSegId || r.cells.source);
  let head: CarriedHead | undefined;
  const units = [...bySegment.values()].map((own): FoundUnit => {
    const words = { source: plain(own[0]!.cells.source).text, target: plain(own[0]!.cells.target).text };
    let carried: CarriedUnit | undefined;
    const annotations: FoundAnnotation[] = [];
    const ours: CarriedAnnotation[] = [];
    for (const row of own) {
      const about = metadataOf(row);
      head ??= valid(carriedHeadSchema, about.sverka_head);
      carried ??= valid(carriedUnitSchema, about.sverka);
      if (about.suggested === true || /^no[- ]error$/i.test(row.cells.category.trim()) || row.cells.category.trim() === '') continue;
      const known = valid(annotationSchema, about.sverka_annotation);
      if (known) ours.push({ ...known, category: mqmLabel(known.category) === row.cells.category ? known.category : categoryOf(row.cells.category), severity: severityOf(row.cells.severity), comment: about.note ?? '' });
      else if (plain(row.cells.source).text !== words.source || plain(row.cells.target).text !== words.target) notes.push(`Line ${row.line}: its words differ from those of the other rows of the segment; the error was left out.`);
      else annotations.push(annotationOf(row, about));
    }
    if (!carried) return { ...words, annotations };
    // Words that had to be flattened for the table are taken from what was kept beside it, unless the cell was edited.
    const kept = (side: 'source' | 'target'): string | undefined => {
      const raw = carried?.raw?.[side];
      const loose = (cell: string): string => plain(flat(cell)).text.replace(/\s+/g, ' ');
      return raw !== undefined && loose(raw) === loose(words[side]) ? raw : undefined;
    };
    const [source, target] = [kept('source'), kept('target')];
    const raw = { ...(source === undefined ? {} : { source }), ...(target === undefined ? {} : { target }) };
    return { ...words, carried: { ...carried, raw, annotations: [...(carried.annotations ?? []), ...ours] }, annotations };
  });
  return assemblePair({ units, head, source: { name: first.doc || 'source' }, target: { name: first.system || 'target' } });
}

function valid<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  if (value === undefined) return undefined;
  return parseCarried(schema, JSON.stringify(value));
}

function metadataOf(row: Row): Metadata {
  try {
    const parsed = metadataSchema.safeParse(JSON.parse(row.cells.metadata || '{}'));
    return parsed.success ? parsed.data : { sverka: undefined, sverka_head: undefined, sverka_annotation: undefined };
  } catch {
    return { sverka: undefined, sverka_head: undefined, sverka_annotation: undefined };
  }
}

/** Takes the `<v>…</v>` out of a cell. */
function plain(cell: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let open = -1;
  let at = 0;
  for (const tag of cell.matchAll(/<(\/?)v>/g)) {
    text += cell.slice(at, tag.index);
    at = tag.index + tag[0].length;
    if (tag[1] === '') open = text.length;
    else if (open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
    }
  }
  text += cell.slice(at);
  if (open >= 0) spans.push({ start: open, end: text.length });
  return { text, spans };
}

function annotationOf({ line, cells }: Row, about: Metadata): FoundAnnotation {
  const at = about.timestamp ?? 0;
  return {
    id: `mqm-${line}`,
    kind: 'error',
    category: categoryOf(cells.category),
    severity: severityOf(cells.severity),
    source: plain(cells.source).spans,
    target: plain(cells.target).spans,
    comment: about.note ?? '',
    correctedText: about.corrected_translation ?? '',
    author: cells.rater === 'anonymous' ? '' : cells.rater,
    createdAt: at,
    updatedAt: at,
  };
}

const DIMENSIONS: Readonly<Record<string, string>> = { fluency: 'linguistic-conventions', 'locale-convention': 'locale-conventions', verity: 'audience-appropriateness', 'non-translation!': 'accuracy/mistranslation', 'non-translation': 'accuracy/mistranslation', other: 'custom', 'source-issue': 'custom', 'source-error': 'custom' };
const TYPES: Readonly<Record<string, string>> = { 'untranslated-text': 'untranslated', 'inappropriate-for-context': 'wrong-term', 'inconsistent-use-of-terminology': 'term-inconsistency', inconsistent: 'term-inconsistency', 'natural-locale-format': 'number-format' };

/** MQM Core path of a category as Marot and the WMT files write it; one that MQM Core does not have stays as it is, in lower case. */
export function categoryOf(label: string): string {
  const parts = label.trim().toLowerCase().split('/').map((p) => p.trim().replace(/\s+/g, '-'));
  const known = MQM_CORE.find((c) => c.path === parts.join('/'));
  if (known) return known.path;
  const dimension = DIMENSIONS[parts[0] ?? ''] ?? parts[0] ?? 'custom';
  const type = parts[1] === undefined ? '' : (TYPES[parts[1]] ?? parts[1]);
  const path = dimension.includes('/') || type === '' || type === 'other' ? dimension : `${dimension}/${type}`;
  return path === '' ? 'custom' : path;
}

function severityOf(label: string): Severity {
  const word = label.trim().toLowerCase();
  return SEVERITIES.find((s) => s === word) ?? (word === 'trivial' ? 'minor' : word === 'no-error' ? 'neutral' : 'major');
}
