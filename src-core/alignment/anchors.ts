import type { Evidence } from './evidence.ts';

/** A pair of positions the path should run through. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

const RARE = 8;
/** Half the width of the band the programme searches around the interpolated path. */
export const BAND = 12;

/**
 * Votes of rare linked words for pairs of segments, thinned to the longest increasing sequence, outliers dropped:
 * what lets a book be aligned in a narrow band, in time and memory linear in its length.
 */
export function findAnchors(evidence: Evidence): Anchor[] {
  const { source, target, table } = evidence;
  const places = (ids: readonly Int32Array[], wanted: (id: number) => boolean): Map<number, number[]> => {
    const map = new Map<number, number[]>();
    ids.forEach((list, s) => {
      for (const id of list) {
        if (!wanted(id)) continue;
        const known = map.get(id);
        if (!known) map.set(id, [s]);
        else if (known.at(-1) !== s) known.push(s);
      }
    });
    return map;
  };
  const left = places(source.ids, (id) => source.types[id]!.frequency <= RARE && table[id]!.length > 0);
  const right = places(target.ids, (id) => target.types[id]!.frequency <= RARE);
  const n = source.ids.length;
  const m = target.ids.length;
  const votes = new Map<number, number>();
  const slack = Math.max(60, 0.12 * m);
  for (const [id, is] of left) {
    for (const link of table[id]!) {
      const js = right.get(link.target);
      if (!js || link.strength < 0.5) continue;
      const vote = link.strength / (is.length * js.length);
      for (const i of is) for (const j of js) if (Math.abs((i / n) * m - j) <= slack) votes.set(i * m + j, (votes.get(i * m + j) ?? 0) + vote);
    }
  }
  const bestOf = new Map<number, { j: number; vote: number }>();
  for (const [key, vote] of votes) {
    if (vote < 0.9) continue;
    const i = Math.floor(key / m);
    const j = key % m;
    const known = bestOf.get(i);
    if (!known || known.vote < vote) bestOf.set(i, { j, vote });
  }
  const points = [...bestOf].map(([i, { j }]) => ({ i, j })).sort((a, b) => a.i - b.i);
  return longestIncreasing(dropOutliers(points));
}

/** A point far off the line through its neighbours is a chance agreement. */
function dropOutliers(points: readonly Anchor[]): Anchor[] {
  const reach = 8;
  return points.filter((point, k) => {
    const near = points.slice(Math.max(0, k - reach), k + reach + 1).map((p) => p.j - p.i);
    if (near.length < 5) return true;
    const middle = [...near].sort((a, b) => a - b)[near.length >> 1]!;
    return Math.abs(point.j - point.i - middle) <= 3 * BAND;
  });
}

/** Longest strictly increasing sequence by `j` (patience sorting). */
function longestIncreasing(points: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const previous = new Int32Array(points.length).fill(-1);
  points.forEach((point, k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (points[tails[middle]!]!.j < point.j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[k] = tails[low - 1]!;
    tails[low] = k;
  });
  const out: Anchor[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = previous[k]!) out.push(points[k]!);
  return out.reverse();
}

/** The band of target positions for each source position, from anchors by straight lines between them. */
export function bandAround(anchors: readonly Anchor[], n: number, m: number): (i: number) => readonly [number, number] {
  const knots = [{ i: 0, j: 0 }, ...anchors, { i: n, j: m }];
  const centre = new Float64Array(n + 1);
  let k = 0;
  for (let i = 0; i <= n; i++) {
    while (k + 1 < knots.length - 1 && knots[k + 1]!.i <= i) k++;
    const a = knots[k]!;
    const b = knots[k + 1]!;
    centre[i] = b.i === a.i ? a.j : a.j + ((i - a.i) / (b.i - a.i)) * (b.j - a.j);
  }
  return (i) => {
    // Between distant anchors the line is only a guess: the band widens with its bend.
    const bend = Math.abs((centre[Math.min(n, i + BAND)] ?? 0) - (centre[Math.max(0, i - BAND)] ?? 0));
    const half = BAND + Math.min(BAND, bend / 3);
    return [Math.floor(centre[i]! - half), Math.ceil(centre[i]! + half)];
  };
}
