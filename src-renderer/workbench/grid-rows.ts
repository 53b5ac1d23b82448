import type { Row } from '../../src-core/alignment/rows.ts';
import { rowsOf } from '../../src-core/alignment/rows.ts';
import type { PairView } from '../../src-core/contract.ts';
import type { Side } from '../../src-core/text/model.ts';

/** A row as it is drawn: with hanging paragraph numbers, or a fold of several pieces of furniture. */
export type GridRow =
  | { readonly kind: 'row'; readonly row: Row; readonly first: boolean; readonly numbers: Readonly<Record<Side, number | null>> }
  | { readonly kind: 'fold'; readonly id: string; readonly count: number; readonly open: boolean };

/** Longer runs of furniture are folded into one line. */
const FOLD_ABOVE = 2;

/** Number of each article block on its side, from 1, in text order. */
export function paragraphNumbers(pair: Pick<PairView, 'sourceSegments' | 'targetSegments'>, side: Side): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const s of side === 'source' ? pair.sourceSegments : pair.targetSegments) if (s.kind !== 'boilerplate' && !numbers.has(s.block)) numbers.set(s.block, numbers.size + 1);
  return numbers;
}

/** The rows of a pair with furniture shown, folded or hidden. */
export function gridRows(pair: Pick<PairView, 'sourceSegments' | 'targetSegments' | 'links'>, showFurniture: boolean, opened: ReadonlySet<string>): GridRow[] {
  const rows = rowsOf(pair.sourceSegments, pair.targetSegments, pair.links);
  const numbers = { source: paragraphNumbers(pair, 'source'), target: paragraphNumbers(pair, 'target') };
  const seen = { source: new Set<number>(), target: new Set<number>() };
  const out: GridRow[] = [];
  const push = (row: Row): void => {
    const own: Record<Side, number | null> = { source: null, target: null };
    for (const side of ['source', 'target'] as const) {
      const block = row[side].find((s) => s.kind !== 'boilerplate')?.block;
      if (block !== undefined && !seen[side].has(block)) {
        own[side] = numbers[side].get(block) ?? null;
        for (const s of row[side]) seen[side].add(s.block);
      }
    }
    out.push({ kind: 'row', row, first: own.source !== null || own.target !== null, numbers: own });
  };
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    if (row.kind !== 'furniture') {
      push(row);
      continue;
    }
    let end = k;
    while (end + 1 < rows.length && rows[end + 1]!.kind === 'furniture') end++;
    const run = rows.slice(k, end + 1);
    k = end;
    if (!showFurniture) continue;
    if (run.length <= FOLD_ABOVE) for (const r of run) push(r);
    else {
      const open = opened.has(run[0]!.id);
      out.push({ kind: 'fold', id: run[0]!.id, count: run.length, open });
      if (open) for (const r of run) push(r);
    }
  }
  return out;
}

export const gridRowId = (row: GridRow): string => (row.kind === 'fold' ? `fold ${row.id}` : row.row.id);
