import type { Evidence } from './evidence.ts';

/** What a bead of m source and n target sentences costs beforehand. Parts of one sentence (a doubtful boundary between them) count as one. */
const PENALTIES: readonly (readonly number[])[] = [
  [],
  [0, -0.4, 1, 2, 3.5],
  [0, 1, 3.5, 7, 9],
  [0, 2, 7, 10, 12],
  [0, 3.5, 9, 12, 14],
];
const NULL_PENALTY = 0.9;
/** Added where words say little: a segment without counterpart is then harder to tell. */
export const UNTRUSTED_NOTHING = 0.8;
/** Share of all word weight that a link must pay for. */
const TOLL = 0.29;
/** Standard deviation of the logarithm of the length ratio. */
const LENGTH_SPREAD = 0.28;

/** What the square of that deviation costs … */
const LENGTH_WEIGHT = 0.05;
/** … and how much more where words say little. */
const LENGTH_ALONE = 0.2;

export interface BeadCosts {
  /** Share of all word weight that a link must pay for. */
  readonly toll: number;
  /** What a segment without counterpart costs. */
  readonly nothing: number;
}
export const MONOTONE: BeadCosts = { toll: TOLL, nothing: NULL_PENALTY };
/** Out of order more must speak for a link. */
export const CROSSING: BeadCosts = { toll: 0.36, nothing: 0.2 };

/** −.05·min(z², 12) of a bead (more without a dictionary), z the deviation of its length ratio from the usual one. */
function lengthCost(evidence: Evidence, sourceLength: number, targetLength: number): number {
  if (!evidence.tuning.length) return 0;
  const z = (Math.log(targetLength / sourceLength) - evidence.logRatio) / LENGTH_SPREAD;
  return (LENGTH_WEIGHT + LENGTH_ALONE * (1 - evidence.trust)) * Math.min(z * z, 12);
}

/** Running sums over the segments of a rectangle, so that a bead's costs are differences. Positions count from its corner. */
export class BeadRectangle {
  readonly #evidence: Evidence;
  readonly #i0: number;
  readonly #j0: number;
  readonly #mass: readonly [Float64Array, Float64Array];
  readonly #length: readonly [Float64Array, Float64Array];
  /** Words that nothing can link with cannot be asked to: by this the toll is less. */
  readonly #trust: number;
  /** Doubtful boundaries. */
  readonly #soft: readonly [Int32Array, Int32Array];

  constructor(evidence: Evidence, i0: number, i1: number, j0: number, j1: number) {
    this.#evidence = evidence;
    this.#i0 = i0;
    this.#j0 = j0;
    this.#trust = evidence.trust ** 2;
    this.#mass = [sums(evidence.sourceMass, i0, i1), sums(evidence.targetMass, j0, j1)];
    this.#length = [sums(evidence.sourceLength, i0, i1), sums(evidence.targetLength, j0, j1)];
    this.#soft = [counts(evidence.sourceSoft, i0, i1), counts(evidence.targetSoft, j0, j1)];
  }

  /** Costs of the bead of `m` × `n` segments that ends before (r, c), but for its length. Parts of one sentence count as one. */
  plainCost(r: number, c: number, m: number, n: number, share: number): number {
    const [massA, massB] = this.#mass;
    const [softA, softB] = this.#soft;
    const weight = massA[r]! - massA[r - m]! + massB[c]! - massB[c - n]!;
    const sentencesA = m - softA[r - 1]! + softA[r - m]!;
    const sentencesB = n - softB[c - 1]! + softB[c - n]!;
    return share * this.#trust * weight + PENALTIES[sentencesA]![sentencesB]! + this.#endCost(r, c);
  }

  /** What ending a bead before (r, c) costs. Two doubtful boundaries at one place confirm each other. */
  #endCost(r: number, c: number): number {
    const a = this.#evidence.sourceSoft[this.#i0 + r - 1]!;
    const b = this.#evidence.targetSoft[this.#j0 + c - 1]!;
    return a > 0 && b > 0 ? 0 : a + b;
  }

  lengthCost(r: number, c: number, m: number, n: number): number {
    const [a, b] = this.#length;
    return lengthCost(this.#evidence, a[r]! - a[r - m]!, b[c]! - b[c - n]!);
  }
}

function sums(values: Float64Array, from: number, to: number): Float64Array {
  const out = new Float64Array(to - from + 1);
  for (let k = from; k < to; k++) out[k - from + 1] = out[k - from]! + values[k]!;
  return out;
}

function counts(values: Float64Array, from: number, to: number): Int32Array {
  const out = new Int32Array(to - from + 1);
  for (let k = from; k < to; k++) out[k - from + 1] = out[k - from]! + (values[k]! > 0 ? 1 : 0);
  return out;
}
