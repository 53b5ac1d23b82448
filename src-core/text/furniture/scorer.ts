import type { BoilerplateReason } from '../model.ts';
import { featuresOf } from './features.ts';
import { REASONS, WEIGHTS } from './weights.ts';

/** How a line reads when nothing is known about its page. */
export interface LineScore {
  /** Natural logarithm of the odds that the line is page furniture; 0 is undecided. */
  readonly odds: number;
  /** The kind of furniture it would be. */
  readonly reason: BoilerplateReason;
}

/** A weight is written as one character of this alphabet: its place, less the middle, in steps of `STEP`. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
export const MIDDLE = 32;
export const STEP = 0.1;

let table: ReadonlyMap<string, Float64Array> | undefined;

function load(): ReadonlyMap<string, Float64Array> {
  const weights = new Map<string, Float64Array>();
  for (const line of WEIGHTS.split('\n')) {
    const cut = line.lastIndexOf('\t');
    if (cut > 0) weights.set(line.slice(0, cut), Float64Array.from(line.slice(cut + 1), (c) => (ALPHABET.indexOf(c) - MIDDLE) * STEP));
  }
  return weights;
}

/**
 * The learned answer for one line or sentence: a softmax over the kinds of furniture and "article" (whose score is the zero point).
 * Trained by `scripts/bench/furniture.ts --train`.
 */
export function scoreLine(line: string): LineScore {
  table ??= load();
  const scores = new Float64Array(REASONS.length);
  for (const feature of featuresOf(line)) {
    const weights = table.get(feature);
    if (weights) for (let k = 0; k < scores.length; k++) scores[k]! += weights[k]!;
  }
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  let rest = 0;
  for (const score of scores) rest += Math.exp(score - scores[best]!);
  return { odds: scores[best]! + Math.log(rest), reason: REASONS[best]! };
}
