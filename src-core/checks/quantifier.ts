import type { OperatorKind } from '../language/polarity/index.ts';
import { agree } from '../language/polarity/index.ts';
import type { Clash } from './clash.ts';
import { clashes } from './clash.ts';
import type { Check, Draft } from './context.ts';
import { quoteOf } from './context.ts';

const KINDS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['quantifier', 'comparison', 'direction']);
/** Weaker words have too many other senses. */
const LEAST = 0.55;
/** Share of common neighbours from which a clash is shown: by default, and when asked to be thorough. */
const SHOWN = { plain: 0.4, thorough: 0.25 } as const;
const LINK = 0.6;

const SENTENCES: Readonly<Partial<Record<OperatorKind, string>>> = { quantifier: 'quantifier.amount', comparison: 'quantifier.comparison' };

/** Measures and directions turned round: all for none, more for less, before for after, rose for fell. */
export const quantifier: Check = (context) =>
  clashes(context, KINDS, LEAST, (a, b) => agree(a, b) === 'opposite').flatMap((clash: Clash): Draft[] => {
    const { source, target, sure } = clash;
    const score = context.links[clash.link]!.link.score;
    if (score < LINK || sure < (context.thorough ? SHOWN.thorough : SHOWN.plain)) return [];
    const [s, t] = [{ start: source.start, end: source.end }, { start: target.start, end: target.end }];
    return [
      {
        check: 'quantifier',
        category: 'accuracy/mistranslation',
        severity: 'major',
        confidence: Math.round(100 * Math.min(source.strength, target.strength) * (0.7 + 0.3 * sure) * score) / 100,
        source: [s],
        target: [t],
        messageKey: SENTENCES[source.kind === target.kind ? source.kind : 'direction'] ?? 'quantifier.direction',
        params: { source: quoteOf(context.source, s), target: quoteOf(context.target, t) },
        evidence: { source: source.value, target: target.value },
      },
    ];
  });
