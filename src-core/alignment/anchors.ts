import type { Evidence } from './evidence.ts';

/** A pair of positions the path should run through. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

interface Voted extends Anchor {
  readonly votes: number;
}

/** A word that stands in more segments than this is not rare. */
const RARE = 16;
/** A link must be at least this strong to vote. */
const VOTER = 0.5;
/** Votes an anchor needs: a strong link of two words that stand once each, or two links of words that stand a few times. */
const ENOUGH = 1;
/** How far from the diagonal a counterpart may stand: this share of the target, and never less than so many segments. */
const SLACK = { share: 0.12, least: 60 } as const;

/**
 * Votes of rare linked words for pairs of segments, thinned to the heaviest increasing sequence, outliers dropped:
 * what lets a book be aligned in a narrow band, in time and memory linear in its length.
 */
export function findAnchors(evidence: Evidence): Anchor[] {
  return dropOutliers(heaviestIncreasing(voteForPairs(evidence), evidence.target.ids.length), evidence);
}

/** A link worth as much as this is sure enough to be an anchor. */
const SURE = 1;

/** Anchors from the links of an earlier pass. */
export function anchorsOf(evidence: Evidence, links: readonly { readonly source: readonly number[]; readonly target: readonly number[]; readonly score: number }[]): Anchor[] {
  const points = links.filter((l) => l.score >= SURE && l.source.length > 0 && l.target.length > 0).map((l) => ({ i: Math.min(...l.source), j: Math.min(...l.target), votes: l.score }));
  points.sort((p, q) => p.i - q.i || p.j - q.j);
  return dropOutliers(heaviestIncreasing(points, evidence.target.ids.length), evidence);
}

/** For every source segment the target segment that most votes go to, if there are enough. */
function voteForPairs(evidence: Evidence): Voted[] {
  const left = evidence.source.ids;
  const right = evidence.target.ids;
  const [n, m] = [left.length, right.length];
  const source = rarePlaces(left, evidence.source.types.length);
  const target = rarePlaces(right, evidence.target.types.length);
  const { starts, targets, strengths } = evidence.cells.links;
  const slack = Math.max(SLACK.least, SLACK.share * m);
  const votes = new Float64Array(m);
  const points: Voted[] = [];
  for (let i = 0; i < n; i++) {
    const voted: number[] = [];
    for (const id of new Set(left[i]!)) {
      const own = source.count[id]!;
      if (own > RARE || evidence.source.types[id]!.light) continue;
      for (let k = starts[id]!; k < starts[id + 1]!; k++) {
        const to = targets[k]!;
        const others = target.count[to]!;
        if (others === 0 || others > RARE || strengths[k]! < VOTER) continue;
        // The more places a word has, the likelier it meets its counterpart by chance somewhere in the slack.
        const vote = strengths[k]! * (1 - Math.log(own * others) / Math.log(2 * slack));
        if (vote <= 0) continue;
        for (let p = 0; p < others; p++) {
          const j = target.at[to * RARE + p]!;
          if (Math.abs((i / n) * m - j) > slack) continue;
          if (votes[j] === 0) voted.push(j);
          votes[j]! += vote;
        }
      }
    }
    let best = -1;
    for (const j of voted) if (votes[j]! >= ENOUGH && (best < 0 || votes[j]! > votes[best]!)) best = j;
    if (best >= 0) points.push({ i, j: best, votes: votes[best]! });
    for (const j of voted) votes[j] = 0;
  }
  return points;
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

/** The sequence of points, strictly increasing on both sides, with most votes together (a Fenwick tree of best sums by `j`). */
function heaviestIncreasing(points: readonly Voted[], m: number): Voted[] {
  const tree = new Int32Array(m + 1).fill(-1);
  const sum = new Float64Array(points.length);
  const previous = new Int32Array(points.length).fill(-1);
  let last = -1;
  points.forEach((point, k) => {
    let best = -1;
    for (let at = point.j; at > 0; at -= at & -at) if (tree[at]! >= 0 && (best < 0 || sum[tree[at]!]! > sum[best]!)) best = tree[at]!;
    previous[k] = best;
    sum[k] = point.votes + (best < 0 ? 0 : sum[best]!);
    for (let at = point.j + 1; at <= m; at += at & -at) if (tree[at]! < 0 || sum[tree[at]!]! < sum[k]!) tree[at] = k;
    if (last < 0 || sum[k]! > sum[last]!) last = k;
  });
  const out: Voted[] = [];
  for (let k = last; k >= 0; k = previous[k]!) out.push(points[k]!);
  return out.reverse();
}

/** Segments by which an anchor may be off the pace of its neighbours, and the share of their distance that is added. */
const TOLERANCE = { base: 3, share: 0.1 } as const;

/**
 * Where both stretches beside an anchor run at an unlikely pace, and would run at the usual one without it, it is a chance agreement.
 * A real gap in one text shows in one stretch only.
 */
function dropOutliers(points: readonly Anchor[], evidence: Evidence): Anchor[] {
  const pace = new Pace(points, evidence.sourceLength, evidence.targetLength);
  const out: Anchor[] = [];
  const odd = (a: Anchor, b: Anchor, c: Anchor): boolean => {
    const tolerance = TOLERANCE.base + TOLERANCE.share * (c.i - a.i);
    const [before, after, without] = [pace.excess(a, b), pace.excess(b, c), pace.excess(a, c)];
    return Math.abs(before) > tolerance && Math.abs(after) > tolerance && before > 0 !== after > 0 && Math.abs(without) < Math.min(Math.abs(before), Math.abs(after)) / 2;
  };
  for (const point of [...points, { i: evidence.sourceLength.length, j: evidence.targetLength.length }]) {
    while (out.length > 0 && odd(out.at(-2) ?? { i: 0, j: 0 }, out.at(-1)!, point)) out.pop();
    out.push(point);
  }
  out.pop();
  return out;
}

/** At what pace two texts run beside each other, in characters. */
class Pace {
  readonly #source: Float64Array;
  readonly #target: Float64Array;
  /** Target characters per source character. */
  readonly #ratio: number;

  constructor(anchors: readonly Anchor[], sourceLength: Float64Array, targetLength: Float64Array) {
    this.#source = sums(sourceLength);
    this.#target = sums(targetLength);
    const n = sourceLength.length;
    const m = targetLength.length;
    const knots = [{ i: 0, j: 0 }, ...anchors, { i: n, j: m }];
    const paces: number[] = [];
    for (let k = 1; k < knots.length; k++) {
      const [a, b] = [knots[k - 1]!, knots[k]!];
      if (b.i > a.i && b.j > a.j) paces.push((this.#target[b.j]! - this.#target[a.j]!) / (this.#source[b.i]! - this.#source[a.i]!));
    }
    paces.sort((p, q) => p - q);
    this.#ratio = paces[paces.length >> 1] ?? 1;
  }

  /** Target position reached from `from` after the source has run to `i` (or back to it) at the usual pace. */
  from(from: Anchor, i: number): number {
    const wanted = this.#target[from.j]! + (this.#source[i]! - this.#source[from.i]!) * this.#ratio;
    return place(this.#target, wanted);
  }

  /** By how many target segments `to` is ahead of the usual pace from `from`. */
  excess(from: Anchor, to: Anchor): number {
    return to.j - this.from(from, to.i);
  }
}

function sums(values: Float64Array): Float64Array {
  const out = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) out[k + 1] = out[k]! + values[k]!;
  return out;
}

/** Where a running sum passes a value, as a position with its fraction. */
function place(running: Float64Array, value: number): number {
  let low = 0;
  let high = running.length - 1;
  if (value <= 0) return 0;
  if (value >= running[high]!) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (running[middle]! <= value) low = middle;
    else high = middle;
  }
  return low + (value - running[low]!) / (running[high]! - running[low]!);
}

/** First and last target position for each source position, ends included. */
export interface Window {
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

/** Half the width of the band at an anchor, in segments … */
const BAND = 4;
/** … growing by so much with every segment away from it … */
const WIDENING = 0.2;
/** … but no wider than this, unless the texts run at an unusual pace. */
const WIDEST = 14;
/** Half the width beyond which a stretch without anchors is followed along its middle only. */
const LOST = 250;

/**
 * The band of target positions for each source position. Between two anchors the texts are taken to run at the same pace,
 * measured in characters: sentences differ in length and number, a whole passage hardly. Where they do not, something is missing
 * somewhere, and the band holds every path from the one anchor to the other.
 */
export function bandAround(anchors: readonly Anchor[], sourceLength: Float64Array, targetLength: Float64Array): Window {
  const n = sourceLength.length;
  const m = targetLength.length;
  const pace = new Pace(anchors, sourceLength, targetLength);
  const knots = [{ i: 0, j: 0 }, ...anchors, { i: n, j: m }];
  const lows = new Int32Array(n + 1);
  const highs = new Int32Array(n + 1);
  for (let k = 1; k < knots.length; k++) {
    const [from, to] = [knots[k - 1]!, knots[k]!];
    for (let i = from.i; i <= to.i; i++) {
      const [forth, back] = [pace.from(from, i), pace.from(to, i)];
      const half = Math.min(WIDEST, BAND + WIDENING * Math.min(i - from.i, to.i - i));
      const middle = to.i > from.i ? (forth * (to.i - i) + back * (i - from.i)) / (to.i - from.i) : from.j;
      lows[i] = Math.floor(Math.max(Math.min(forth, back) - half, middle - LOST));
      highs[i] = Math.ceil(Math.min(Math.max(forth, back) + half, middle + LOST));
    }
  }
  return { lows, highs };
}
