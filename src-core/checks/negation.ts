import { findOperators } from '../language/polarity/index.ts';
import type { Operator } from '../language/polarity/index.ts';
import type { Check, CheckLink, CheckSide } from './context.ts';
import { quoteOf } from './context.ts';

/** A negation this sure, that is no mere part of a word, is a hard one. */
const HARD = 0.7;

/**
 * A negation on one side that the other lacks. Reported only if one side has more hard negations *and* more of all kinds:
 * «отказался» and "did not agree" say the same, so lexical ones silence the alarm.
 */
export const negation: Check = (context) =>
  context.links.flatMap((link) => {
    if (link.source.length === 0 || link.target.length === 0 || link.link.score < 0.5) return [];
    const source = negationsOf(context.source, link.source);
    const target = negationsOf(context.target, link.target);
    const hard = (list: readonly Operator[]): Operator[] => list.filter((o) => !o.lexical && o.strength >= HARD);
    const [hs, ht] = [hard(source), hard(target)];
    const lost = hs.length > ht.length && source.length > target.length;
    const added = ht.length > hs.length && target.length > source.length;
    if (!lost && !added) return [];
    const on = lost ? hs[0]! : ht[0]!;
    const own = lost ? context.source : context.target;
    const quote = quoteOf(own, wider(own, on));
    const span = { start: on.start, end: on.end };
    const [otherSide, indices] = lost ? ([context.target, link.target] as const) : ([context.source, link.source] as const);
    const there = { start: otherSide.segments[indices[0]!]!.start, end: otherSide.segments[indices.at(-1)!]!.end };
    return [
      {
        check: 'negation',
        category: 'accuracy/mistranslation',
        severity: 'major' as const,
        confidence: 0.8 * link.link.score,
        source: [lost ? span : there],
        target: [lost ? there : span],
        messageKey: lost ? 'negation.lost' : 'negation.added',
        params: { quote, word: quoteOf(own, span) },
        evidence: { source: source.length, target: target.length },
      },
    ];
  });

function negationsOf(side: CheckSide, indices: CheckLink['source']): Operator[] {
  return indices.flatMap((k) => findOperators(side.text, side.words.tokens[k] ?? [], side.language).filter((o) => o.kind === 'negation'));
}

/** The negation with the words beside it, for the message. */
function wider(side: CheckSide, on: Operator): { start: number; end: number } {
  const after = /^\S*(?:\s+\S+){0,2}/u.exec(side.text.slice(on.end, on.end + 60))?.[0].length ?? 0;
  return { start: on.start, end: on.end + after };
}
