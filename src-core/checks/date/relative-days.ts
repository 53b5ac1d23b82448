import type { Token } from '../../language/tokens.ts';
import type { CheckContext, CheckSide, Draft } from '../context.ts';
import { quoteOf, spanOf } from '../context.ts';

/** Days counted from today, by word. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['вчера', -1], ['вчерашний', -1], ['вчерашнего', -1], ['вчерашнему', -1], ['вчерашней', -1], ['вчерашнюю', -1], ['вчерашнем', -1], ['вчерашних', -1],
  ['сегодня', 0], ['сегодняшний', 0], ['сегодняшнего', 0], ['сегодняшнему', 0], ['сегодняшней', 0], ['сегодняшнюю', 0], ['сегодняшнем', 0], ['сегодняшних', 0],
  ['завтра', 1], ['завтрашний', 1], ['завтрашнего', 1], ['завтрашнему', 1], ['завтрашней', 1], ['завтрашнюю', 1], ['завтрашнем', 1], ['завтрашних', 1],
  ['yesterday', -1], ['today', 0], ['tonight', 0], ['tomorrow', 1],
]);

interface Day {
  readonly token: Token;
  readonly days: number;
}

function daysOf(side: CheckSide, segments: readonly number[]): Day[] {
  return segments.flatMap((k) =>
    side.words.tokens[k]!.flatMap((token): Day[] => {
      const days = DAYS.get(token.form);
      return days === undefined ? [] : [{ token, days }];
    }),
  );
}

/**
 * «Вчера» rendered as "tomorrow": one such word in the source of a link, a contrary one in its target. The words for today mean
 * "nowadays" as well and are left out freely, so that each counts only where the other side has a word of the table.
 */
export function relativeDays(context: CheckContext): Draft[] {
  return context.links.flatMap((link): Draft[] => {
    const source = daysOf(context.source, link.source);
    const target = daysOf(context.target, link.target);
    const lost = source.filter((d) => !target.some((t) => t.days === d.days));
    const added = target.filter((d) => !source.some((s) => s.days === d.days));
    if (lost.length !== 1 || added.length !== 1) return [];
    const [s, t] = [lost[0]!.token, added[0]!.token];
    return [
      {
        check: 'date.day',
        category: 'accuracy/mistranslation',
        severity: 'major',
        confidence: 0.85 * link.link.score,
        source: [spanOf(s)],
        target: [spanOf(t)],
        messageKey: 'date.relative',
        params: { source: quoteOf(context.source, s), target: quoteOf(context.target, t) },
        evidence: { source: lost[0]!.days, target: added[0]!.days },
      },
    ];
  });
}
