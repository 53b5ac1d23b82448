import type { Segment, Side } from '../text/model.ts';
import type { Link } from './model.ts';
import { linkKey } from './model.ts';

/**
 * A row of the side-by-side view. Both texts run in their own order; every segment of both sides stands in exactly one row.
 * - `link`: one link with both sides; - `gap`: a null link; - `knot`: links that cross near by, drawn with curves;
 * - `far`: one end of a link whose other end is far away; - `furniture`: a boilerplate segment.
 */
export type Row =
  | { readonly kind: 'link'; readonly id: string; readonly links: readonly [Link]; readonly source: readonly Segment[]; readonly target: readonly Segment[] }
  | { readonly kind: 'gap'; readonly id: string; readonly links: readonly [Link]; readonly source: readonly Segment[]; readonly target: readonly Segment[] }
  | { readonly kind: 'knot'; readonly id: string; readonly links: readonly Link[]; readonly source: readonly Segment[]; readonly target: readonly Segment[] }
  | { readonly kind: 'far'; readonly id: string; readonly links: readonly [Link]; readonly side: Side; readonly source: readonly Segment[]; readonly target: readonly Segment[] }
  | { readonly kind: 'furniture'; readonly id: string; readonly links: readonly []; readonly side: Side; readonly source: readonly Segment[]; readonly target: readonly Segment[] };

/** Links that cross further apart than this are drawn as stubs. */
export const KNOT_REACH = 6;

interface Item {
  readonly link: Link;
  readonly s0: number;
  readonly s1: number;
  readonly t0: number;
  readonly t1: number;
}

interface Anchor {
  readonly row: Row;
  readonly s1: number;
  readonly t1: number;
}

/** Orders the links and the furniture of a pair into rows. */
export function rowsOf(source: readonly Segment[], target: readonly Segment[], links: readonly Link[]): Row[] {
  const at = { source: new Map(source.map((s, k) => [s.id, k])), target: new Map(target.map((s, k) => [s.id, k])) };
  const pick = (side: Side, link: Link): Segment[] => link[side].map((id) => at[side].get(id)!).sort((a, b) => a - b).map((k) => (side === 'source' ? source : target)[k]!);
  const range = (side: Side, link: Link): [number, number] => {
    const ks = link[side].map((id) => at[side].get(id)!);
    return [Math.min(...ks), Math.max(...ks)];
  };
  const items = links
    .filter((l) => l.source.length > 0 && l.target.length > 0)
    .map((link): Item => {
      const [s0, s1] = range('source', link);
      const [t0, t1] = range('target', link);
      return { link, s0, s1, t0, t1 };
    })
    .sort((a, b) => a.s0 - b.s0 || a.t0 - b.t0);

  const near: Item[][] = [];
  const far: Item[] = [];
  for (const cluster of clusters(items)) {
    if (cluster.length <= KNOT_REACH) near.push(cluster);
    else {
      const keep = new Set(longestIncreasing(cluster));
      far.push(...cluster.filter((i) => !keep.has(i)));
      near.push(...clusters(cluster.filter((i) => keep.has(i))));
    }
  }
  near.sort((a, b) => a[0]!.s0 - b[0]!.s0);

  const anchors = near.map((cluster): Anchor => {
    const own = cluster.map((i) => i.link);
    const s = own.flatMap((l) => pick('source', l)).sort((a, b) => a.start - b.start);
    const t = own.flatMap((l) => pick('target', l)).sort((a, b) => a.start - b.start);
    const [first] = own;
    const row: Row = cluster.length === 1 && first ? { kind: 'link', id: linkKey(first), links: [first], source: s, target: t } : { kind: 'knot', id: own.map(linkKey).join(' '), links: own, source: s, target: t };
    return { row, s1: Math.max(...cluster.map((i) => i.s1)), t1: Math.max(...cluster.map((i) => i.t1)) };
  });

  // What stands in no anchor waits in the gap before the first anchor that ends behind it.
  const waiting: { row: Row; side: Side; position: number }[][] = Array.from({ length: anchors.length + 1 }, () => []);
  const place = (side: Side, position: number, row: Row): void => {
    // Anchors run forward on both sides.
    let gap = 0;
    for (let end = anchors.length; gap < end; ) {
      const middle = (gap + end) >> 1;
      if (anchors[middle]![side === 'source' ? 's1' : 't1'] > position) end = middle;
      else gap = middle + 1;
    }
    if (gap < anchors.length) {
      const start = anchors[gap]!.row[side][0];
      const own = (side === 'source' ? source : target)[position]!;
      if (start && start.start < own.start) gap++;
    }
    waiting[gap]!.push({ row, side, position });
  };
  for (const link of links) {
    if (link.source.length > 0 && link.target.length > 0) continue;
    const side: Side = link.source.length > 0 ? 'source' : 'target';
    place(side, range(side, link)[0], { kind: 'gap', id: linkKey(link), links: [link], source: pick('source', link), target: pick('target', link) });
  }
  for (const { link, s0, t0 } of far) {
    place('source', s0, { kind: 'far', id: `${linkKey(link)} source`, links: [link], side: 'source', source: pick('source', link), target: [] });
    place('target', t0, { kind: 'far', id: `${linkKey(link)} target`, links: [link], side: 'target', source: [], target: pick('target', link) });
  }
  for (const side of ['source', 'target'] as const) {
    (side === 'source' ? source : target).forEach((segment, position) => {
      if (segment.kind !== 'boilerplate') return;
      place(side, position, { kind: 'furniture', id: `${side} ${segment.id}`, links: [], side, source: side === 'source' ? [segment] : [], target: side === 'target' ? [segment] : [] });
    });
  }
  const rows: Row[] = [];
  waiting.forEach((gap, k) => {
    gap.sort((a, b) => (a.side === b.side ? a.position - b.position : a.side === 'source' ? -1 : 1));
    rows.push(...gap.map((w) => w.row));
    if (anchors[k]) rows.push(anchors[k].row);
  });
  return rows;
}

/** Cuts items in source order wherever everything before also stands before on the target side. */
function clusters(items: readonly Item[]): Item[][] {
  const out: Item[][] = [];
  const lowestAfter = new Array<number>(items.length + 1).fill(Infinity);
  const lowestSource = new Array<number>(items.length + 1).fill(Infinity);
  for (let k = items.length - 1; k >= 0; k--) {
    lowestAfter[k] = Math.min(lowestAfter[k + 1]!, items[k]!.t0);
    lowestSource[k] = Math.min(lowestSource[k + 1]!, items[k]!.s0);
  }
  let open: Item[] = [];
  let highest = -1;
  let highestSource = -1;
  items.forEach((item, k) => {
    open.push(item);
    highest = Math.max(highest, item.t1);
    highestSource = Math.max(highestSource, item.s1);
    if (highest < lowestAfter[k + 1]! && highestSource < lowestSource[k + 1]!) {
      out.push(open);
      open = [];
    }
  });
  return out;
}

/** Longest sequence of items that runs forward on both sides. */
function longestIncreasing(items: readonly Item[]): Item[] {
  const length = items.map(() => 1);
  const previous = items.map(() => -1);
  let best = 0;
  for (let k = 0; k < items.length; k++) {
    // A cluster of a whole book would be quadratic; beyond this reach a better predecessor hardly changes the picture.
    for (let p = Math.max(0, k - 400); p < k; p++) {
      if (items[p]!.t1 < items[k]!.t0 && items[p]!.s1 < items[k]!.s0 && length[p]! + 1 > length[k]!) {
        length[k] = length[p]! + 1;
        previous[k] = p;
      }
    }
    if (length[k]! > length[best]!) best = k;
  }
  const out: Item[] = [];
  for (let k = best; k >= 0; k = previous[k]!) out.push(items[k]!);
  return out.reverse();
}
