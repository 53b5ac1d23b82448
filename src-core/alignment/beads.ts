import type { Evidence } from './evidence.ts';
import { gainBound, matchGain } from './evidence.ts';

/** Runs of consecutive source and target segments that belong together; `[i0, i1)` and `[j0, j1)`. */
export interface Bead {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
  readonly score: number;
}

/** Sizes of beads that are looked at, the commonest first. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
  [3, 3],
  [4, 2],
  [2, 4],
  [4, 3],
  [3, 4],
  [4, 4],
];
/** What a bead of m source and n target sentences costs beforehand. Parts of one sentence (a doubtful boundary between them) count as one. */
const PENALTIES: readonly (readonly number[])[] = [
  [],
  [0, -0.4, 1, 2, 3.5],
  [0, 1, 3.5, 7, 9],
  [0, 2, 7, 10, 12],
  [0, 3.5, 9, 12, 14],
];
const NULL_PENALTY = 0.9;
/** Share of all word weight that a link must pay for. */
const TOLL = 0.29;
/** Standard deviation of the logarithm of the length ratio. */
const LENGTH_SPREAD = 0.28;

export interface BeadCosts {
  readonly toll: number;
  readonly nothing: number;
}
export const MONOTONE: BeadCosts = { toll: TOLL, nothing: NULL_PENALTY };
/** Out of order more must speak for a link. */
export const CROSSING: BeadCosts = { toll: 0.36, nothing: 0.2 };

/** Everything of a bead's score but the worth of its word links. */
function toll(evidence: Evidence, i0: number, i1: number, j0: number, j1: number, share: number): number {
  let weight = 0;
  let sourceLength = 0;
  let targetLength = 0;
  let m = i1 - i0;
  let n = j1 - j0;
  for (let i = i0; i < i1; i++) {
    weight += evidence.sourceMass[i]!;
    sourceLength += evidence.sourceLength[i]!;
    if (i + 1 < i1 && evidence.sourceSoft[i]! > 0) m--;
  }
  for (let j = j0; j < j1; j++) {
    weight += evidence.targetMass[j]!;
    targetLength += evidence.targetLength[j]!;
    if (j + 1 < j1 && evidence.targetSoft[j]! > 0) n--;
  }
  const z = (Math.log(targetLength / sourceLength) - evidence.logRatio) / LENGTH_SPREAD;
  return share * weight + 0.05 * Math.min(z * z, 12) + PENALTIES[m]![n]! + evidence.sourceSoft[i1 - 1]! + evidence.targetSoft[j1 - 1]!;
}

/**
 * M − t·W − .05·min(z², 12) − penalty: M the worth of the word links, W all word weight in the bead,
 * z the deviation of the length ratio from the usual one.
 */
export function beadScore(evidence: Evidence, i0: number, i1: number, j0: number, j1: number, share: number): number {
  return matchGain(evidence, i0, i1, j0, j1) - toll(evidence, i0, i1, j0, j1, share);
}

/**
 * The best monotone sequence of beads over source segments [i0, i1) and target segments [j0, j1).
 * @param window target positions a source position may be linked from; whole rectangle by default
 */
export function alignRectangle(
  evidence: Evidence,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  costs: BeadCosts,
  window?: (i: number) => readonly [number, number],
): Bead[] {
  const rows = i1 - i0 + 1;
  const lows = new Int32Array(rows);
  const highs = new Int32Array(rows);
  const offsets = new Int32Array(rows + 1);
  for (let r = 0; r < rows; r++) {
    const [low, high] = window ? window(i0 + r) : [j0, j1];
    lows[r] = r === 0 ? j0 : Math.max(j0, Math.min(low, j1));
    highs[r] = r === rows - 1 ? j1 : Math.min(j1, Math.max(high, j0));
    if (lows[r]! > highs[r]!) lows[r] = highs[r]!;
    offsets[r + 1] = offsets[r]! + highs[r]! - lows[r]! + 1;
  }
  const best = new Float64Array(offsets[rows]!).fill(-Infinity);
  const back = new Int8Array(offsets[rows]!).fill(-1);
  const at = (r: number, j: number): number => (j < lows[r]! || j > highs[r]! ? -1 : offsets[r]! + j - lows[r]!);
  best[at(0, j0)] = 0;

  for (let r = 0; r < rows; r++) {
    for (let j = lows[r]!; j <= highs[r]!; j++) {
      const here = at(r, j);
      let top = best[here]!;
      let from = back[here]!;
      if (r > 0) {
        const up = at(r - 1, j);
        if (up >= 0 && best[up]! - costs.nothing > top) {
          top = best[up]! - costs.nothing;
          from = 100;
        }
      }
      if (j > j0) {
        const left = at(r, j - 1);
        if (left >= 0 && best[left]! - costs.nothing > top) {
          top = best[left]! - costs.nothing;
          from = 101;
        }
      }
      for (let s = 0; s < SHAPES.length; s++) {
        const [di, dj] = SHAPES[s]!;
        if (r < di || j - dj < j0) continue;
        const previous = at(r - di, j - dj);
        if (previous < 0 || best[previous] === -Infinity) continue;
        const i = i0 + r;
        const floor = best[previous]! - toll(evidence, i - di, i, j - dj, j, costs.toll);
        // Most beads are out of the question before their words are matched.
        if (s > 0 && floor + gainBound(evidence, i - di, i, j - dj, j) <= top) continue;
        const score = floor + matchGain(evidence, i - di, i, j - dj, j);
        if (score > top) {
          top = score;
          from = s;
        }
      }
      best[here] = top;
      back[here] = from;
    }
  }

  const beads: Bead[] = [];
  let r = rows - 1;
  let j = j1;
  while (r > 0 || j > j0) {
    const from = back[at(r, j)]!;
    const [di, dj] = from === 100 ? [1, 0] : from === 101 ? [0, 1] : from >= 0 ? SHAPES[from]! : r > 0 ? [1, 0] : [0, 1];
    const previous = at(r - di, j - dj);
    beads.push({ i0: i0 + r - di, i1: i0 + r, j0: j - dj, j1: j, score: previous >= 0 ? best[at(r, j)]! - best[previous]! : 0 });
    r -= di;
    j -= dj;
    if (previous < 0 && (r > 0 || j > j0)) {
      // A window too narrow for this corner: the rest stays alone rather than guessed.
      while (r > 0) beads.push({ i0: i0 + --r, i1: i0 + r + 1, j0: j, j1: j, score: 0 });
      while (j > j0) beads.push({ i0, i1: i0, j0: --j, j1: j + 1, score: 0 });
    }
  }
  return beads.reverse();
}
