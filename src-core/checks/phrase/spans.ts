import type { LinkedWord } from './words.ts';

/** A run of words (positions, both ends included) that may have no counterpart. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Sum of the words' worths. */
  readonly value: number;
  /** Cost of ends that are no place to cut a sentence. */
  readonly cost: number;
}

/** Cost of beginning or ending a run at a comma, bracket or dash; before a conjunction or preposition; inside a phrase. */
export const CUT_COST = { mark: 0, small: 0.5, inside: 1.3 } as const;

const MARK = /[,;:()[\]«»“”"„–—]|(?:^|\s)-(?:\s|$)/u;

/** What stands between two words of a text, and whether one may cut there. */
export function cutCosts(text: string, words: readonly LinkedWord[]): number[] {
  const costs = [CUT_COST.mark as number];
  for (let k = 1; k < words.length; k++) {
    const before = words[k - 1]!;
    const word = words[k]!;
    if (before.segment !== word.segment || MARK.test(text.slice(before.token.end, word.token.start))) costs.push(CUT_COST.mark);
    else costs.push(word.kind === 'light' && before.kind !== 'light' ? CUT_COST.small : CUT_COST.inside);
  }
  costs.push(CUT_COST.mark);
  return costs;
}

/**
 * The run of words worth most, cuts paid for.
 * @param values worth of each word as part of what is missing: positive if unlinked
 * @param costs of cutting before each word, and behind the last
 */
export function bestRun(values: readonly number[], costs: readonly number[]): Run | null {
  let best: Run | null = null;
  for (let from = 0; from < values.length; from++) {
    if (values[from]! < 0) continue;
    let value = 0;
    for (let to = from; to < values.length; to++) {
      value += values[to]!;
      const cost = costs[from]! + costs[to + 1]!;
      if (values[to]! >= 0 && value > 0 && value - cost > (best ? best.value - best.cost : 0)) best = { from, to, value, cost };
    }
  }
  return best;
}
