import type { LinkReason } from '../lexicon/model.ts';
import type { CellRow } from './cell-rows.ts';
import type { Cells } from './cells.ts';
import { Used } from './used.ts';

/** One word link inside a bead, between a token of source segment i and one of target segment j. */
export interface Match {
  readonly i: number;
  readonly j: number;
  /** Token index inside the source segment. */
  readonly a: number;
  /** Token index inside the target segment. */
  readonly b: number;
  /** strength × (weight of both words): what the link is worth. */
  readonly gain: number;
  readonly strength: number;
  readonly reason: LinkReason;
  /** All tokens of a many-to-many link (multiword entry), `a` and `b` among them. */
  readonly group?: { readonly a: readonly number[]; readonly b: readonly number[] };
}

interface WithCells {
  readonly cells: Cells;
}

/** The candidates of one cell while several are merged. */
interface List {
  row: CellRow;
  i: number;
  j: number;
  next: number;
  end: number;
  /** Added to token positions, so that those of different segments do not meet. */
  offsetA: number;
  offsetB: number;
}

const used = new Used();
const lists: List[] = [];

/** Fills `lists` with the cells of a bead that have candidates. @returns how many */
function gather(cells: Cells, sources: ArrayLike<number>, rows: readonly CellRow[], targets: ArrayLike<number>): number {
  let n = 0;
  let offsetA = 0;
  for (let p = 0; p < sources.length; p++) {
    const row = rows[p]!;
    let offsetB = 0;
    for (let q = 0; q < targets.length; q++) {
      const j = targets[q]!;
      const next = row.starts[j - row.low]!;
      const end = row.starts[j - row.low + 1]!;
      if (end > next) {
        const list = (lists[n] ??= { row, i: 0, j: 0, next: 0, end: 0, offsetA: 0, offsetB: 0 });
        list.row = row;
        list.i = sources[p]!;
        list.j = j;
        list.next = next;
        list.end = end;
        list.offsetA = offsetA;
        list.offsetB = offsetB;
        n++;
      }
      offsetB += cells.targetIds[j]!.length;
    }
    offsetA += cells.sourceIds[sources[p]!]!.length;
  }
  return n;
}

/**
 * Links words one to one over the first n lists, the most valuable first. One-to-one is what keeps long beads honest:
 * a word of one side pays for one word of the other only.
 */
function merge(n: number, found?: (list: List, at: number) => void): number {
  used.clear();
  let gain = 0;
  for (;;) {
    let best = -1;
    let top = -Infinity;
    for (let k = 0; k < n; k++) {
      const list = lists[k]!;
      if (list.next < list.end && list.row.worth[list.next]! > top) {
        top = list.row.worth[list.next]!;
        best = k;
      }
    }
    if (best < 0) return gain;
    const list = lists[best]!;
    const { row, offsetA, offsetB } = list;
    const at = list.next++;
    const link = row.link[at]!;
    const taken = link < 0 ? used.takeAll(row.groups[-1 - link]!.a, offsetA, row.groups[-1 - link]!.b, offsetB) : used.take(row.a[at]! + offsetA, row.b[at]! + offsetB);
    if (!taken) continue;
    gain += top;
    found?.(list, at);
  }
}

const rowsOf = (cells: Cells, sources: readonly number[], targets: readonly number[]): CellRow[] => {
  const low = Math.min(...targets);
  const high = Math.max(...targets) + 1;
  return sources.map((i) => cells.row(i, low, high));
};

/** Links the words of a bead one to one, the most valuable first. */
export function matchWords({ cells }: WithCells, sources: readonly number[], targets: readonly number[]): { gain: number; matches: Match[] } {
  const matches: Match[] = [];
  if (sources.length === 0 || targets.length === 0) return { gain: 0, matches };
  const { strengths, reasons } = cells.links;
  const gain = merge(gather(cells, sources, rowsOf(cells, sources, targets), targets), ({ row, i, j }, at) => {
    const link = row.link[at]!;
    const group = link < 0 ? row.groups[-1 - link]! : undefined;
    matches.push({
      i,
      j,
      a: row.a[at]!,
      b: row.b[at]!,
      gain: row.worth[at]!,
      strength: group ? group.strength : strengths[link]!,
      reason: group ? group.reason : reasons[link]!,
      ...(group && (group.a.length > 1 || group.b.length > 1) ? { group: { a: group.a, b: group.b } } : {}),
    });
  });
  return { gain, matches };
}

/** The worth of `matchWords` alone, without making the list. */
export function matchGain({ cells }: WithCells, sources: readonly number[], targets: readonly number[]): number {
  if (sources.length === 0 || targets.length === 0) return 0;
  if (sources.length === 1 && targets.length === 1) return cells.gain(sources[0]!, targets[0]!);
  return merge(gather(cells, sources, rowsOf(cells, sources, targets), targets));
}

/** The same over consecutive segments whose rows are at hand. */
export function blockGain({ cells }: WithCells, sources: ArrayLike<number>, rows: readonly CellRow[], targets: ArrayLike<number>): number {
  return merge(gather(cells, sources, rows, targets));
}
