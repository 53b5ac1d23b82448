import type { Evidence } from './evidence.ts';

/** A pair of positions the path should run through. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

const RARE = 8;
/** Half the width of the band the programme searches around the interpolated path. */
export const BAND = 12;

/** A link must be at least this strong to vote. */
const VOTER = 0.5;
/** Votes an anchor needs: one strong link of two words that stand once each. */
const ENOUGH = 0.9;

/**
 * Votes of rare linked words for pairs of segments, thinned to the longest increasing sequence, outliers dropped:
 * what lets a book be aligned in a narrow band, in time and memory linear in its length.
 */
export function findAnchors(evidence: Evidence): Anchor[] {
  const left = evidence.source.ids;
  const right = evidence.target.ids;
  const [n, m] = [left.length, right.length];
  const places = { source: rarePlaces(left, evidence.source.types.length), target: rarePlaces(right, evidence.target.types.length) };
  const { starts, targets, strengths } = evidence.cells.links;
  const slack = Math.max(60, 0.12 * m);
  const votes = new Float64Array(m);
  const points: Anchor[] = [];
  for (let i = 0; i < n; i++) {
    const voted: number[] = [];
    for (const id of new Set(left[i]!)) {
      const own = places.source.count[id]!;
      if (own > RARE || evidence.source.types[id]!.light) continue;
      for (let k = starts[id]!; k < starts[id + 1]!; k++) {
        const to = targets[k]!;
        const others = places.target.count[to]!;
        if (others === 0 || others > RARE || strengths[k]! < VOTER) continue;
        const vote = strengths[k]! / (own * others);
        for (let p = 0; p < others; p++) {
          const j = places.target.at[to * RARE + p]!;
          if (Math.abs((i / n) * m - j) > slack) continue;
          if (votes[j] === 0) voted.push(j);
          votes[j]! += vote;
        }
      }
    }
    let best = -1;
    for (const j of voted) if (votes[j]! >= ENOUGH && (best < 0 || votes[j]! > votes[best]!)) best = j;
    if (best >= 0) points.push({ i, j: best });
    for (const j of voted) votes[j] = 0;
  }
  return longestIncreasing(dropOutliers(points));
}

/** Segments each type stands in: how many, and the first `RARE` of them. */
function rarePlaces(ids: readonly Int32Array[], types: number): { readonly count: Int32Array; readonly at: Int32Array } {
  const count = new Int32Array(types);
  const at = new Int32Array(types * RARE);
  const last = new Int32Array(types).fill(-1);
  ids.forEach((list, segment) => {
    for (const id of list) {
      if (last[id] === segment) continue;
      last[id] = segment;
      if (count[id]! < RARE) at[id * RARE + count[id]!] = segment;
      count[id]!++;
    }
  });
  return { count, at };
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

/** First and last target position for each source position, ends included. */
export interface Window {
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

/** The band of target positions for each source position, from anchors by straight lines between them. */
export function bandAround(anchors: readonly Anchor[], n: number, m: number): Window {
  const knots = [{ i: 0, j: 0 }, ...anchors, { i: n, j: m }];
  const centre = new Float64Array(n + 1);
  let k = 0;
  for (let i = 0; i <= n; i++) {
    while (k + 1 < knots.length - 1 && knots[k + 1]!.i <= i) k++;
    const a = knots[k]!;
    const b = knots[k + 1]!;
    centre[i] = b.i === a.i ? a.j : a.j + ((i - a.i) / (b.i - a.i)) * (b.j - a.j);
  }
  const lows = new Int32Array(n + 1);
  const highs = new Int32Array(n + 1);
  for (let i = 0; i <= n; i++) {
    // Between distant anchors the line is only a guess: the band widens with its bend.
    const bend = Math.abs(centre[Math.min(n, i + BAND)]! - centre[Math.max(0, i - BAND)]!);
    const half = BAND + Math.min(BAND, bend / 3);
    lows[i] = Math.floor(centre[i]! - half);
    highs[i] = Math.ceil(centre[i]! + half);
  }
  return { lows, highs };
}
