import type { Row } from '../../src-core/alignment/rows.ts';
import type { FindingView, PairView } from '../../src-core/contract.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import type { Side, Span } from '../../src-core/text/model.ts';
import type { GridRow } from './grid-rows.ts';
import { gridRowId } from './grid-rows.ts';
import type { Mark } from './marks.ts';
import { marksOf } from './marks.ts';

/** What stands in one row. */
export interface RowMarks {
  readonly findings: readonly FindingView[];
  readonly annotations: readonly (readonly [Annotation, number])[];
  readonly marks: Readonly<Record<Side, readonly Mark[]>>;
}

export const NOTHING: RowMarks = { findings: [], annotations: [], marks: { source: [], target: [] } };

/** Something said of the pair: a finding or an annotation. */
export interface Said {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

/** Where everything stands in the grid; looked up instead of searched, so that a book is as quick as an article. */
export interface BenchIndex {
  readonly rows: readonly GridRow[];
  /** Place of a drawn row, by its id. */
  readonly position: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Row>;
  /** Rows with links, in the order they are drawn. */
  readonly linkRows: readonly Row[];
  /** Place among `linkRows`. */
  readonly linkPosition: ReadonlyMap<string, number>;
  readonly rowOf: (side: Side, segment: string) => string | undefined;
  /** The first row an utterance stands in. */
  readonly rowFor: (said: Said) => string | undefined;
  readonly rowAt: (side: Side, offset: number) => string | undefined;
  readonly marks: ReadonlyMap<string, RowMarks>;
}

interface Strip {
  readonly start: number;
  readonly end: number;
  readonly row: string;
}

const SIDES = ['source', 'target'] as const;

/** Only the parts of a pair that rows depend on: a decision about a finding draws no row anew. */
export function layoutIndex(rows: readonly GridRow[]): Omit<BenchIndex, 'marks'> {
  const position = new Map<string, number>();
  const byId = new Map<string, Row>();
  const linkRows: Row[] = [];
  const linkPosition = new Map<string, number>();
  const rowOf = { source: new Map<string, string>(), target: new Map<string, string>() };
  const strips: Record<Side, Strip[]> = { source: [], target: [] };
  rows.forEach((item, n) => {
    position.set(gridRowId(item), n);
    if (item.kind === 'fold') return;
    const { row } = item;
    byId.set(row.id, row);
    if (row.links.length > 0) {
      linkPosition.set(row.id, linkRows.length);
      linkRows.push(row);
    }
    for (const side of SIDES)
      for (const s of row[side]) {
        rowOf[side].set(s.id, row.id);
        if (row.links.length > 0) strips[side].push({ start: s.start, end: s.end, row: row.id });
      }
  });
  for (const side of SIDES) strips[side].sort((a, b) => a.start - b.start);
  const rowAt = (side: Side, offset: number): string | undefined => {
    const list = strips[side];
    return list[firstEnding(list, offset)]?.row ?? list.at(-1)?.row;
  };
  const rowFor = (said: Said): string | undefined => rowsFor(strips, said)[0];
  return { rows, position, byId, linkRows, linkPosition, rowOf: (side, id) => rowOf[side].get(id), rowFor, rowAt };
}

/** What is said of a pair, by row. */
export function markIndex(layout: Omit<BenchIndex, 'marks'>, pair: PairView, findings: readonly FindingView[]): ReadonlyMap<string, RowMarks> {
  const strips: Record<Side, Strip[]> = { source: [], target: [] };
  for (const row of layout.linkRows) for (const side of SIDES) for (const s of row[side]) strips[side].push({ start: s.start, end: s.end, row: row.id });
  for (const side of SIDES) strips[side].sort((a, b) => a.start - b.start);
  const out = new Map<string, { findings: FindingView[]; annotations: [Annotation, number][]; marks: Record<Side, Mark[]> }>();
  const at = (row: string) => {
    let own = out.get(row);
    if (!own) out.set(row, (own = { findings: [], annotations: [], marks: { source: [], target: [] } }));
    return own;
  };
  for (const f of findings) for (const row of rowsFor(strips, f)) at(row).findings.push(f);
  pair.annotations.forEach((a, n) => {
    for (const row of rowsFor(strips, a)) at(row).annotations.push([a, n + 1]);
  });
  for (const side of SIDES)
    for (const mark of marksOf(side, findings, pair.annotations)) for (const row of touched(strips[side], mark)) at(row).marks[side].push(mark);
  return out;
}

/** Rows an utterance stands in. An anchor only tells where something is missing: what is missing has its own row. */
function rowsFor(strips: Readonly<Record<Side, readonly Strip[]>>, said: Said): string[] {
  const solid = (side: Side): boolean => said[side].some((s) => s.end > s.start);
  const sides: readonly Side[] = solid('source') && !solid('target') ? ['source'] : solid('target') && !solid('source') ? ['target'] : ['target', 'source'];
  return [...new Set(sides.flatMap((side) => said[side].flatMap((s) => touched(strips[side], s))))];
}

/** Index of the first strip that ends at or behind an offset. */
function firstEnding(strips: readonly Strip[], offset: number): number {
  let [low, high] = [0, strips.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strips[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touched(strips: readonly Strip[], span: Span): string[] {
  const rows: string[] = [];
  const wide = span.end > span.start;
  for (let n = firstEnding(strips, span.start); n < strips.length && strips[n]!.start <= span.end; n++) {
    const s = strips[n]!;
    if (wide && (s.end <= span.start || s.start >= span.end)) continue;
    if (rows.at(-1) !== s.row) rows.push(s.row);
    if (!wide) break;
  }
  return rows;
}
