import type { Check, CheckContext, CheckSide } from '../context.ts';
import { quoteOf } from '../context.ts';
import type { Span } from '../../text/model.ts';
import type { LoneNegation } from './candidates.ts';
import { loneNegations, NEGATION_FEATURES } from './candidates.ts';
import { NEGATION_WEIGHTS } from './weights.ts';

/** From which probability a lone negation is shown: by default, and when asked to be thorough. */
const SHOWN = { plain: 0.97, thorough: 0.4 } as const;
/** Share of linked neighbours that stands for a word without a counterpart. */
const BESIDE = 0.67;
/** Below this a link is no evidence. */
const LINK = 0.5;

/**
 * A negation on one side that the other lacks. Free renditions deny otherwise («не лёгкий», "hard"), so a small logistic
 * regression (`scripts/bench/negation-training.ts`) asks whether the word denied has a counterpart that is not denied.
 */
export const negation: Check = (context) =>
  loneNegations(context).flatMap((lone) => {
    const link = context.links[lone.link]!;
    const odds = lone.features.reduce((sum, x, k) => sum + x * NEGATION_WEIGHTS[k]!, 0);
    const probability = 1 / (1 + Math.exp(-odds));
    if (!isAnchored(lone)) return [];
    if (link.link.score < LINK || probability < (context.thorough ? SHOWN.thorough : SHOWN.plain)) return [];
    const lost = lone.on === 'source';
    const own = context[lone.on];
    const span = { start: lone.operator.start, end: lone.operator.end };
    const there = placeOf(context, lone);
    const rendition = lone.rendition ? quoteOf(lost ? context.target : context.source, lone.rendition.token) : '';
    return [
      {
        check: 'negation',
        category: 'accuracy/mistranslation',
        severity: 'major' as const,
        confidence: Math.round(100 * probability * link.link.score) / 100,
        source: [lost ? span : there],
        target: [lost ? there : span],
        messageKey: lost ? 'negation.lost' : 'negation.added',
        params: { quote: quoteOf(own, wider(own, span)), word: quoteOf(own, span), rendition },
        evidence: { probability: Math.round(probability * 1000) / 1000, ...(rendition ? { rendition } : {}) },
      },
    ];
  });

/** Whether anything shows what is denied: the word itself has a counterpart, or most of what stands beside it. */
function isAnchored({ features }: LoneNegation): boolean {
  const at = (name: (typeof NEGATION_FEATURES)[number]): number => features[NEGATION_FEATURES.indexOf(name)]!;
  return at('head alone') === 0 || at('beside linked') >= BESIDE;
}

/** On the other side: the counterpart of what is denied, else the whole link. */
function placeOf(context: CheckContext, { link, on, rendition }: LoneNegation): Span {
  if (rendition) return { start: rendition.token.start, end: rendition.token.end };
  const other = on === 'source' ? 'target' : 'source';
  const segments = context.links[link]![other].map((k) => context[other].segments[k]!);
  return { start: Math.min(...segments.map((s) => s.start)), end: Math.max(...segments.map((s) => s.end)) };
}

/** The negation with the words beside it, for the message. */
function wider(side: CheckSide, { start, end }: Span): Span {
  const after = /^\S*(?:[^\S\n]+\S+){0,2}/u.exec(side.text.slice(end, end + 60))?.[0].length ?? 0;
  return { start, end: end + after };
}
