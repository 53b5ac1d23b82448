import type { Quantity } from '../language/quantities.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { quoteOf } from './context.ts';
import { relativeDays } from './date/relative-days.ts';
import { calendarName } from './date/names.ts';
import { aloneDraft, digitsFor, pairDraft } from './number/draft.ts';
import type { Figure } from './number/figures.ts';
import { classOf, figuresOf, isCalendar } from './number/figures.ts';
import type { Mismatch, Orphans } from './number/orphans.ts';
import { orphansOf } from './number/orphans.ts';

/** Mismatches less sure than this are said only when the person wants all. */
const SURE = 0.5;

/** Message key and detail of a mismatch, by the source's kind. */
const DETAIL: Readonly<Partial<Record<Quantity['kind'], string>>> = {
  month: 'month',
  weekday: 'weekday',
  date: 'day',
  year: 'year',
  decade: 'decade',
  century: 'century',
  quarter: 'quarter',
  'half-year': 'quarter',
};

/**
 * Days, months, weekdays, years, decades and centuries that differ, and «вчера» rendered as "tomorrow". A month or weekday that
 * stands in the target only counts if the source names it nowhere; what the source alone has is said in the thorough setting.
 */
export const date: Check = (context) => {
  const named = new Set(figuresOf(context.source).flatMap((list) => list.map((f) => f.quantity.key)));
  return [
    ...orphansOf(context).flatMap((o) => [
      ...o.mismatches.filter((m) => isCalendar(m.source.quantity) && (context.thorough || m.sureness >= SURE)).map((m) => differs(context, m)),
      ...o.added.flatMap((f) => added(context, o, f, named)),
      ...(context.thorough ? o.lost.flatMap((f) => lost(context, o, f)) : []),
    ]),
    ...relativeDays(context),
  ];
};

function differs(context: CheckContext, m: Mismatch): Draft {
  const detail = DETAIL[m.source.quantity.kind] ?? 'day';
  return pairDraft(context, m.source, m.target, {
    check: `date.${detail}`,
    severity: 'major',
    confidence: m.sureness,
    messageKey: `date.${detail}`,
    suggestion: calendarName(m.source.quantity, quoteOf(context.target, m.target.span), context.target.language) ?? digitsFor(context, m),
  });
}

function added(context: CheckContext, o: Orphans, f: Figure, named: ReadonlySet<string>): Draft[] {
  const kind = classOf(f.quantity);
  if ((kind !== 'month' && kind !== 'weekday') || named.has(f.quantity.key) || fromWednesday(context, o, f)) return [];
  const score = context.links[o.link]!.link.score;
  return [aloneDraft(context, f, o.link, 'source', { check: 'date.added', severity: 'minor', confidence: 0.75 * score, messageKey: 'date.added' })];
}

/** «Среды» is also an environment, so that the word counts as a weekday only where its neighbours say so. */
function fromWednesday(context: CheckContext, o: Orphans, f: Figure): boolean {
  return f.quantity.weekday === 3 && context.links[o.link]!.source.some((k) => context.source.words.tokens[k]!.some((t) => /^сред(?:а|ы|е|у|ой|ам|ами|ах)?$/.test(t.form)));
}

function lost(context: CheckContext, o: Orphans, f: Figure): Draft[] {
  if (!isCalendar(f.quantity) || (f.quantity.inWords && classOf(f.quantity) !== 'month' && classOf(f.quantity) !== 'weekday')) return [];
  return [aloneDraft(context, f, o.link, 'target', { check: 'date.missing', severity: 'minor', confidence: 0.45, messageKey: 'date.missing' })];
}
