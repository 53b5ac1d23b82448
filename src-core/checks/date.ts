import type { Token } from '../language/tokens.ts';
import type { Check, CheckLink, CheckSide } from './context.ts';
import { quoteOf, spanOf } from './context.ts';

const KINDS = new Set(['month', 'weekday']);

function datesOf(side: CheckSide, indices: CheckLink['source']): Token[] {
  return indices.flatMap((k) => (side.words.tokens[k] ?? []).filter((t) => t.quantity !== undefined && KINDS.has(t.quantity.kind)));
}

/** Neighbouring segments count as the same place: a date moves easily to the next sentence. */
function around(side: CheckSide, indices: readonly number[]): number[] {
  const low = Math.max(0, Math.min(...indices) - 1);
  const high = Math.min(side.segments.length - 1, Math.max(...indices) + 1);
  return Array.from({ length: high - low + 1 }, (_, k) => low + k);
}

/** A month or weekday of the source that the target lacks, where the target names another one the source lacks. */
export const date: Check = (context) =>
  context.links.flatMap((link) => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    const keys = (side: CheckSide, indices: readonly number[]): Set<string> => new Set(datesOf(side, around(side, indices)).map((t) => t.stem));
    const there = keys(context.target, link.target);
    const here = keys(context.source, link.source);
    const used = new Set<Token>();
    return datesOf(context.source, link.source)
      .filter((t) => !there.has(t.stem))
      .flatMap((s) => {
        const t = datesOf(context.target, link.target).find((o) => !here.has(o.stem) && !used.has(o) && o.quantity!.kind === s.quantity!.kind);
        if (!t) return [];
        used.add(t);
        return [
          {
            check: 'date',
            category: 'accuracy/mistranslation',
            severity: 'major' as const,
            confidence: 0.95 * link.link.score,
            source: [spanOf(s)],
            target: [spanOf(t)],
            messageKey: s.quantity!.kind === 'month' ? 'date.month' : 'date.weekday',
            params: { source: quoteOf(context.source, s), target: quoteOf(context.target, t) },
            evidence: { source: s.stem, target: t.stem },
          },
        ];
      });
  });
