import type { CheckContext } from '../context.ts';

/** What is usual in this document, so that a link can be told to be unusual. */
export interface Usual {
  /** Natural logarithm of target length over source length: middle and spread. */
  readonly ratio: number;
  readonly spread: number;
}

/** How free the rendition is, by what its words leave unlinked. */
export interface Freedom {
  /** Middle worth of the links' best runs. */
  readonly worth: number;
  /** Share of content words without a counterpart, on the side that has the words and on the other. */
  readonly own: number;
  readonly other: number;
}

/** The document's own figure counts as much as the general one from this many links on. */
const PRIOR_WEIGHT = 4;
const PRIOR_SPREAD = 0.22;
/** Shorter segments (characters without white space) have ratios all over the place. */
const SHORT = 25;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const USUAL_FREEDOM: Freedom = { worth: 2.2, own: 0.16, other: 0.17 };

/** Freedom of a document from what was found link by link, drawn towards the general one where there are few links. */
export function freedomOf(links: readonly Freedom[]): Freedom {
  const n = links.length;
  const mean = (key: 'own' | 'other'): number => (links.reduce((sum, l) => sum + l[key], 0) + USUAL_FREEDOM[key] * PRIOR_WEIGHT) / (n + PRIOR_WEIGHT);
  return { worth: (median(links.map((l) => l.worth)) * n + USUAL_FREEDOM.worth * PRIOR_WEIGHT) / (n + PRIOR_WEIGHT), own: mean('own'), other: mean('other') };
}

/** Length ratio usual in the document, drawn towards the general one where there are few links. */
export function usualOf(context: CheckContext): Usual {
  const { evidence } = context;
  const ratios = context.links.flatMap((l) => {
    if (l.source.length === 0 || l.target.length === 0) return [];
    const [s, t] = lengthsOf(context, l);
    return s < SHORT ? [] : [Math.log(t / s)];
  });
  const n = ratios.length;
  const middle = median(ratios);
  const spread = 1.4826 * median(ratios.map((r) => Math.abs(r - middle)));
  const blend = (own: number, prior: number): number => (own * n + prior * PRIOR_WEIGHT) / (n + PRIOR_WEIGHT);
  return { ratio: blend(middle, evidence.logRatio), spread: Math.max(0.1, blend(spread, PRIOR_SPREAD)) };
}

/** Characters without white space on both sides of a link. */
export function lengthsOf({ evidence }: CheckContext, link: { readonly source: readonly number[]; readonly target: readonly number[] }): [number, number] {
  return [link.source.reduce((sum, i) => sum + evidence.sourceLength[i]!, 0), link.target.reduce((sum, j) => sum + evidence.targetLength[j]!, 0)];
}
