import type { Quantity } from '../../language/quantities.ts';
import type { CheckContext, Draft } from '../context.ts';
import { quoteOf } from '../context.ts';
import type { Severity } from '../model.ts';
import { anchorIn } from '../name/anchor.ts';
import type { Figure } from './figures.ts';
import { isCalendar } from './figures.ts';
import type { Mismatch } from './orphans.ts';

/** What a finding about two figures needs besides the figures. */
export interface FigureVerdict {
  readonly check: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly messageKey: string;
  readonly suggestion?: string | undefined;
  /** Quote with unit or currency; else the amount alone. */
  readonly whole?: boolean;
}

/** A finding about a figure of the source and another one of the target. */
export function pairDraft(context: CheckContext, source: Figure, target: Figure, verdict: FigureVerdict): Draft {
  const spanS = verdict.whole ? source.whole : source.span;
  const spanT = verdict.whole ? target.whole : target.span;
  const [a, b] = [source.quantity.value, target.quantity.value];
  const comparable = !Number.isNaN(a) && !Number.isNaN(b) && a !== 0 && !isCalendar(source.quantity);
  const quoteS = quoteOf(context.source, spanS);
  const quoteT = quoteOf(context.target, spanT);
  return {
    check: verdict.check,
    category: 'accuracy/mistranslation',
    severity: verdict.severity,
    confidence: verdict.confidence,
    source: [{ ...spanS }],
    target: [{ ...spanT }],
    messageKey: verdict.messageKey,
    params: {
      source: quoteS,
      target: quoteT,
      ...(comparable ? { sourceValue: a, targetValue: b, gap: Math.round(((b - a) / a) * 1000) / 10 } : {}),
      sameDigits: sameDigits(quoteS, quoteT),
    },
    evidence: { source: plainValue(source.quantity), target: plainValue(target.quantity) },
    ...(verdict.suggestion === undefined ? {} : { suggestion: verdict.suggestion }),
  };
}

const plainValue = (q: Quantity): number | string => (Number.isNaN(q.value) ? q.key : q.value);

function sameDigits(a: string, b: string): boolean {
  const digits = (text: string): string => [...text.replace(/\D/g, '')].sort().join('');
  return digits(a) === digits(b) && a.replace(/\D/g, '') !== b.replace(/\D/g, '');
}

/**
 * A finding about a figure that the other side lacks.
 * @param missingOn the side that lacks it
 * @param link index into `context.links`: its segments on that side hold the anchor
 */
export function aloneDraft(context: CheckContext, figure: Figure, link: number, missingOn: 'source' | 'target', verdict: FigureVerdict): Draft {
  const own = missingOn === 'target' ? context.source : context.target;
  const anchor = anchorIn(context, { segment: figure.segment, at: figure.token }, link, missingOn);
  const span = verdict.whole ? { ...figure.whole } : { ...figure.span };
  return {
    check: verdict.check,
    category: missingOn === 'target' ? 'accuracy/omission' : 'accuracy/addition',
    severity: verdict.severity,
    confidence: verdict.confidence,
    source: missingOn === 'target' ? [span] : anchor,
    target: missingOn === 'target' ? anchor : [span],
    messageKey: verdict.messageKey,
    params: { quote: quoteOf(own, span) },
    evidence: { [missingOn === 'target' ? 'source' : 'target']: plainValue(figure.quantity) },
  };
}

const DIGITS_ONLY = /^\d+$/;
const THOUSANDS = /^\d{1,3}(?:[,   ]\d{3})+$/;

/** The source's amount written the way the target writes its own, where that needs no thought: bare digits on both sides. */
export function digitsFor(context: CheckContext, { source, target }: Pick<Mismatch, 'source' | 'target'>): string | undefined {
  const [s, t] = [quoteOf(context.source, source.span), quoteOf(context.target, target.span)];
  const bare = s.replace(/[,   ](?=\d{3}(?:\D|$))/g, '');
  if (!DIGITS_ONLY.test(bare) || Number(bare) !== source.quantity.value) return undefined;
  const mark = THOUSANDS.test(t) ? /\D/.exec(t)![0] : bare.length > 4 && context.target.language === 'en' ? ',' : '';
  if (!DIGITS_ONLY.test(t) && !THOUSANDS.test(t)) return undefined;
  return mark === '' ? bare : bare.replace(/\B(?=(?:\d{3})+$)/g, mark);
}
