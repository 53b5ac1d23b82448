import type { BoilerplateReason } from '../model.ts';
import { createDescriber } from './features.ts';
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

interface Loaded {
  readonly describe: (line: string) => number[];
  /** One row of weights a feature, `REASONS.length` of them. */
  readonly rows: Float64Array;
}

let loaded: Loaded | undefined;

function load(): Loaded {
  const lines = WEIGHTS.split('\n');
  const rows = new Float64Array(lines.length * REASONS.length);
  const numbers = new Map<string, number>();
  const value = new Float64Array(128);
  for (let k = 0; k < ALPHABET.length; k++) value[ALPHABET.charCodeAt(k)] = (k - MIDDLE) * STEP;
  for (const line of lines) {
    const cut = line.length - REASONS.length - 1;
    const row = numbers.size;
    numbers.set(line.slice(0, cut), row);
    for (let k = 0; k < REASONS.length; k++) rows[row * REASONS.length + k] = value[line.charCodeAt(cut + 1 + k)]!;
  }
  return { describe: createDescriber((feature) => numbers.get(feature) ?? -1), rows };
}

/**
 * The learned answer for one line or sentence: a softmax over the kinds of furniture and "article" (whose score is the zero point).
 * Trained by `scripts/bench/furniture.ts --train` (with `npm run build` before, for the lexicon).
 */
export function scoreLine(line: string): LineScore {
  const { describe, rows } = (loaded ??= load());
  const width = REASONS.length;
  const scores = new Float64Array(width);
  for (const feature of describe(line)) for (let k = 0, at = feature * width; k < width; k++) scores[k]! += rows[at + k]!;
  let best = 0;
  for (let k = 1; k < width; k++) if (scores[k]! > scores[best]!) best = k;
  let rest = 0;
  for (const score of scores) rest += Math.exp(score - scores[best]!);
  return { odds: scores[best]! + Math.log(rest), reason: REASONS[best]! };
}
