import type { Span } from '../../text/model.ts';

/** What a quantity is an amount of, or a place in. */
export type QuantityKind =
  | 'number'
  | 'ordinal'
  | 'percent'
  | 'points'
  | 'money'
  | 'measure'
  | 'fraction'
  | 'multiple'
  | 'range'
  | 'date'
  | 'year'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half-year'
  | 'weekday'
  | 'month'
  | 'time'
  | 'age'
  | 'duration'
  | 'score'
  | 'designation';

/** An amount, or a place in the calendar or on the clock, in one normal form for both languages and independent of the computer's locale. */
export interface Quantity {
  /** Span of the amount itself inside the segment, UTF-16 code units: «18,4 млрд», without «рублей». */
  readonly start: number;
  readonly end: number;
  /** Span with the currency sign or unit beside it («18,4 млрд рублей», "$5"). */
  readonly whole: Span;
  readonly kind: QuantityKind;
  /**
   * Value in units of one («18,4 млрд» = 18400000000), signed; the year a decade begins with; NaN for what is no amount: months,
   * weekdays, times of day, and figures that are no number (1.2.3).
   */
  readonly value: number;
  /** The other end, where this is the low end of a range («5–7»; the 7 follows as a quantity of its own) or the first part of a score. */
  readonly high?: number;
  /**
   * What is counted: a unit of `UNITS` (`km`, `percent`, `week`…), among them currencies in lower case by ISO 4217 (`usd`);
   * `ordinal`, `time`, `calendar-month`, `weekday` for places in a sequence; empty for a bare number.
   */
  readonly unit: string;
  /** The amount in the base unit of its dimension (metres, kilograms, litres, square metres, metres a second, watts, joules, seconds, bytes, °C, shares of one); minutes since midnight for a time of day. */
  readonly base?: number;
  /** What is known of a date, on every part of it: month 1 to 12, day 1 to 31, year; weekday 1 (Monday) to 7. */
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** «около», "more than", «сотни»: the text itself does not claim to be exact. */
  readonly approximate: boolean;
  /** Written in words («два», "dozen"), which translators freely leave out or turn into figures. Months and weekdays always, even as figures: they are no figures to be counted, and have a check of their own. */
  readonly inWords: boolean;
  /**
   * Equal keys mean equal amounts: `#18400000000`, `@21:55`, `month:3`, `weekday:2`, `~1.2.3` for what is no number. Unit and sign
   * are not part of it, because both often stand apart from the figure.
   */
  readonly key: string;
}

/** A quantity while it is being read. */
export interface Draft {
  start: number;
  end: number;
  /** Ends of `whole`. */
  from: number;
  to: number;
  kind: QuantityKind;
  value: number;
  high: number | undefined;
  unit: string;
  base: number | undefined;
  weekday: number | undefined;
  month: number | undefined;
  day: number | undefined;
  year: number | undefined;
  approximate: boolean;
  inWords: boolean;
  /** Empty until the end, unless it does not follow from the value. */
  key: string;
  /** What a scale word multiplied the figure with; 1 without one. */
  scale: number;
  /** Nothing but digits, so that it may be a year or the day of a month. */
  plain: boolean;
  /** Counts only if its neighbours say so: "Mar", "may". */
  weak: boolean;
}

export function draft(start: number, end: number, kind: QuantityKind, value: number): Draft {
  return {
    start,
    end,
    from: start,
    to: end,
    kind,
    value,
    high: undefined,
    unit: '',
    base: undefined,
    weekday: undefined,
    month: undefined,
    day: undefined,
    year: undefined,
    approximate: false,
    inWords: false,
    key: '',
    scale: 1,
    plain: false,
    weak: false,
  };
}

/** The key of an amount: twelve significant digits tell all amounts a text can mean, and hide the noise of binary fractions. */
export function keyOf(value: number): string {
  return `#${Number(Math.abs(value).toPrecision(12))}`;
}

/** A quantity said in words, from the place where it was found. */
export function writtenDraft(at: Span, kind: QuantityKind, value: number): Draft {
  const d = draft(at.start, at.end, kind, value);
  d.inWords = true;
  return d;
}

/** @param month 1 to 12 */
export function monthDraft(start: number, end: number, month: number): Draft {
  const d = draft(start, end, 'month', Number.NaN);
  d.unit = 'calendar-month';
  d.inWords = true;
  d.month = month;
  d.key = `month:${month}`;
  return d;
}

/** @param weekday 1 (Monday) to 7 */
export function weekdayDraft(start: number, end: number, weekday: number): Draft {
  const d = draft(start, end, 'weekday', Number.NaN);
  d.unit = 'weekday';
  d.inWords = true;
  d.weekday = weekday;
  d.key = `weekday:${weekday}`;
  return d;
}

/** @param minutes since midnight */
export function timeKey(minutes: number): string {
  const rest = minutes % 60;
  return `@${Math.floor(minutes / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}

/** A finished quantity: only the fields that are known. */
export function finished(d: Draft): Quantity {
  const out: { -readonly [K in keyof Quantity]: Quantity[K] } = {
    start: d.start,
    end: d.end,
    whole: { start: d.from, end: d.to },
    kind: d.kind,
    value: d.value,
    unit: d.unit,
    approximate: d.approximate,
    inWords: d.inWords,
    key: d.key === '' ? keyOf(d.value) : d.key,
  };
  if (d.high !== undefined) out.high = d.high;
  if (d.base !== undefined) out.base = d.base;
  if (d.weekday !== undefined) out.weekday = d.weekday;
  if (d.month !== undefined) out.month = d.month;
  if (d.day !== undefined) out.day = d.day;
  if (d.year !== undefined) out.year = d.year;
  return out;
}
