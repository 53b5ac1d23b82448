import type { CheckContext } from '../context.ts';
import { explainAcronyms } from './acronyms.ts';
import { featuresOf, freedomOfLink } from './features.ts';
import type { Sides } from './features.ts';
import { bestRun, cutCosts } from './spans.ts';
import type { Run } from './spans.ts';
import { freedomOf, usualOf } from './statistics.ts';
import type { Freedom, Usual } from './statistics.ts';
import type { LinkReader } from './words.ts';
import { WEIGHTS, WORTHS } from './weights.ts';
import { worthOf } from './worth.ts';

/** The run of words of a link that most likely has no counterpart. */
export interface Candidate extends Sides {
  /** Position of the link in the context. */
  readonly link: number;
  readonly run: Run;
  readonly features: readonly number[];
  /** Logarithm of the odds that the run was left out, as often as not; see `WEIGHTS`. */
  readonly odds: number;
}

/** Probability that goes with odds. */
export const probabilityOf = ({ odds }: Pick<Candidate, 'odds'>): number => 1 / (1 + Math.exp(-odds));

/**
 * The best candidate of every link that has both sides.
 * @param missingOn the side that may lack the words
 * @param worths log-likelihood ratios of word states; others than the learned ones only while they are learned
 */
export function candidatesOf(context: CheckContext, reader: LinkReader, missingOn: 'source' | 'target', worths = WORTHS): Candidate[] {
  const [ownSide, otherSide] = missingOn === 'target' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const language = context[ownSide].language;
  if (language !== 'ru' && language !== 'en') return [];
  const best = context.links.flatMap((link, n): { n: number; sides: Sides; run: Run | null }[] => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    const words = reader.words(n);
    const own = explainAcronyms(words[ownSide], words[otherSide], context[otherSide].text);
    return [{ n, sides: { own, other: words[otherSide] }, run: bestRun(own.map((w) => worthOf(w, language, worths)), cutCosts(context[ownSide].text, own)) }];
  });
  const usual: Usual & { freedom: Freedom } = { ...usualOf(context), freedom: freedomOf(best.map((b) => freedomOfLink(b.sides, b.run))) };
  return best.flatMap(({ n, sides, run }) => {
    if (!run) return [];
    const features = featuresOf(context, context.links[n]!, usual, sides, run, missingOn);
    const odds = features.reduce((sum, x, k) => sum + x * (WEIGHTS[language][k] ?? 0), 0);
    return [{ link: n, run, ...sides, features, odds }];
  });
}
