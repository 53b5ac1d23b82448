import { wordBefore } from './characters.ts';
import type { Draft, QuantityKind } from './model.ts';
import { toBase, UNITS } from './units.ts';

/** Relates quantities that stand beside each other: parts of a date, ends of a range, scores, «5 тысяч 312». Changes the drafts; those that turn out to be none are left out. */
export function relate(text: string, drafts: readonly Draft[], russian: boolean): Draft[] {
  const out: Draft[] = [];
  for (const d of drafts) {
    const last = out.at(-1);
    if (last && d.start - last.end <= NEAR) {
      const gap = between(text, last, d);
      if (merges(text, last, d, gap, russian)) continue;
      inDate(last, d, gap);
      dateRange(out.at(-2), last);
      if (d.weak && last.weak === false && d.kind === 'month' && last.kind === 'date') d.weak = false;
      range(text, last, d, gap, russian);
      together(text, last, d, gap);
    }
    out.push(d);
  }
  confirmWeekdays(text, out);
  sharedYears(out);
  return out.some((d) => d.weak) ? out.filter((d) => !d.weak) : out;
}

/** Beyond this, in UTF-16 code units, quantities have nothing to do with each other. */
const NEAR = 48;

/** What stands between two quantities, their units and currency signs taken as parts of them. */
function between(text: string, a: Draft, b: Draft): string {
  const from = Math.min(Math.max(a.end, a.to), b.start);
  return text.slice(from, Math.max(from, Math.min(b.from, b.start)));
}

const SPACE = /^\s{1,2}$/;
const AND = /^\s(?:and\s|и\s)?$/i;

/** «5 тысяч 312», «2 млн 300 тыс.», «9 часов 30 минут»: one amount in two pieces. */
function merges(text: string, a: Draft, b: Draft, gap: string, russian: boolean): boolean {
  if (a.kind === 'number' && a.unit === '' && a.scale >= 1000 && !a.inWords && !b.inWords && !a.approximate && SPACE.test(gap)) {
    if (!NUMERIC.has(b.kind) || b.value <= 0 || b.value >= a.scale || !Number.isInteger(b.value) || b.scale >= a.scale || !Number.isInteger(a.value / a.scale)) return false;
    a.value += b.value;
    a.end = b.end;
    a.to = b.to;
    a.kind = b.kind === 'year' ? 'number' : b.kind;
    a.unit = b.unit;
    a.base = toBase(a.value, a.unit);
    return true;
  }
  if (russian && a.kind === 'time' && b.unit === 'minute' && SPACE.test(gap) && /ч(?:ас|\.|$)/i.test(text.slice(a.start, a.end)) && a.base! % 60 === 0 && b.value < 60) {
    a.base! += b.value;
    a.key = `@${a.base! / 60 - b.value / 60}:${b.value < 10 ? '0' : ''}${b.value}`;
    a.end = a.to = b.to;
    return true;
  }
  return false;
}

function isDayNumber(d: Draft): boolean {
  return (d.kind === 'number' || d.kind === 'ordinal') && Number.isInteger(d.value) && d.value >= 1 && d.value <= 31 && d.scale === 1 && (d.unit === '' || d.unit === 'ordinal');
}

function isYear(d: Draft): boolean {
  return d.kind === 'year' || (d.plain && d.kind === 'number' && d.unit === '' && d.value >= 1000 && d.value <= 2200);
}

const TO_MONTH = /^(?:\s|-|\s+of\s+|\s+day\s+of\s+)$/i;
const FROM_MONTH = /^(?:'s)?\.?,?\s+(?:the\s+)?$/i;
const TO_YEAR = /^\.?,?\s+(?:of\s+)?$/i;

/** «2 ноября 2001 года», "Nov. 2, 2001", "November 2001": the parts stay quantities of their own and know each other. */
function inDate(a: Draft, b: Draft, gap: string): void {
  if (b.kind === 'month' && b.day === undefined && isDayNumber(a) && TO_MONTH.test(gap)) {
    a.kind = 'date';
    a.unit = '';
    a.month = b.month;
    a.day = b.day = a.value;
    b.weak = false;
    return;
  }
  if (a.kind === 'date' && a.year === undefined && a.month !== undefined && isYear(b) && TO_YEAR.test(gap)) {
    b.kind = 'year';
    a.year = b.year = b.value;
    b.month = a.month;
    b.day = a.day;
    return;
  }
  if (a.kind !== 'month') return;
  if (a.day === undefined && isDayNumber(b) && FROM_MONTH.test(gap)) {
    b.kind = 'date';
    b.unit = '';
    b.month = a.month;
    a.day = b.day = b.value;
    a.weak = false;
    return;
  }
  if (a.year === undefined && isYear(b) && TO_YEAR.test(gap)) {
    b.kind = 'year';
    a.weak = false;
    b.month = a.month;
    a.year = b.year = b.value;
    b.day = a.day;
  }
}

/** «с 9 по 10 декабря»: the month is met only after both days. */
function dateRange(low: Draft | undefined, high: Draft): void {
  if (!low || high.kind !== 'date' || low.kind !== 'range' || low.unit !== '' || low.high !== high.day) return;
  low.kind = 'date';
  low.day = low.value;
  low.month = high.month;
}

/** The year is met last; day and month learn it afterwards. */
function sharedYears(out: readonly Draft[]): void {
  for (let k = 1; k < out.length; k++) {
    const a = out[k - 1]!;
    const b = out[k]!;
    if (a.month === undefined || a.month !== b.month || b.start - a.end > 4 || (a.kind === 'month') === (b.kind === 'month')) continue;
    a.year ??= b.year;
    b.year ??= a.year;
  }
}

const DASH = /^\s?[-–—−‑]\s?$/;
const TO_EN = /^\s+(?:to|through|till|until|up to|and)\s+$/i;
const TO_RU = /^\s+(?:до|по|и)\s+$/i;
const OR = /^\s+(?:or|или|либо)\s+$/i;
const NUMERIC: ReadonlySet<QuantityKind> = new Set(['number', 'percent', 'points', 'money', 'measure', 'age', 'duration', 'multiple', 'year', 'fraction']);
const ENDS: ReadonlySet<QuantityKind> = new Set([...NUMERIC, 'ordinal', 'date', 'month', 'weekday', 'decade', 'century', 'quarter']);

function range(text: string, a: Draft, b: Draft, gap: string, russian: boolean): void {
  const dash = DASH.test(gap);
  if (a.kind === 'time' && b.kind === 'time') {
    if (dash || (russian ? TO_RU : TO_EN).test(gap)) a.high = b.base;
    return;
  }
  if (!ENDS.has(a.kind) || !ENDS.has(b.kind) || a.high !== undefined) return;
  if (dash && score(a, b)) return;
  // "2001-2002", «2020–21»: two digits continue the year.
  if (dash && a.kind === 'year' && b.plain && b.value > a.value % 100 && b.value < 100 && b.end - b.start === 2) {
    b.value += a.value - (a.value % 100);
    b.kind = 'year';
    b.unit = '';
    b.base = undefined;
  }
  const either = OR.test(gap);
  if (!dash && !either && !spelledRange(text, a, gap, russian)) return;
  share(a, b);
  if (either || !sameSort(a, b) || !(b.value > a.value)) return;
  a.high = b.value;
  if (NUMERIC.has(a.kind) && a.kind !== 'year') a.kind = 'range';
  // «до» and "to" were taken for a bound.
  b.approximate = a.approximate;
}

/** «от 5 до 7», "between 5 and 7", "5 to 7" */
function spelledRange(text: string, a: Draft, gap: string, russian: boolean): boolean {
  const before = wordBefore(text, a.from).form;
  if (russian) return TO_RU.test(gap) && (/^\s+и/i.test(gap) ? before === 'между' : /^(?:от|с|со)$/.test(before) || /(?:от|со?)\s+\p{L}+\s+$/iu.test(text.slice(Math.max(0, a.from - 24), a.from)));
  return TO_EN.test(gap) && (!/and/i.test(gap) || before === 'between' || /between\s+(?:the|an?)\s+$/i.test(text.slice(Math.max(0, a.from - 14), a.from)));
}

/** «5-7 млн», "from 5 to 7 percent", "$5–7 million": scale, unit and month of one end hold for both. */
function share(a: Draft, b: Draft): void {
  if ((a.kind === 'number' || a.kind === 'money') && b.scale > 1 && a.scale === 1 && a.value < b.value / b.scale && a.value > 0) {
    a.value *= b.scale;
    a.scale = b.scale;
  }
  if (b.kind === 'date' && isDayNumber(a)) {
    a.kind = 'date';
    a.unit = '';
    a.day = a.value;
    a.month = b.month;
    a.year = b.year;
  } else if (a.kind === 'date' && isDayNumber(b)) {
    b.kind = 'date';
    b.unit = '';
    b.day = b.value;
    b.month = a.month;
    b.year = a.year;
  } else if (b.kind === 'year' && a.kind === 'number' && a.plain && a.value >= 1000) {
    a.kind = 'year';
  } else if (a.kind === 'number' && a.unit === '' && b.unit !== '' && NUMERIC.has(b.kind)) {
    a.unit = b.unit;
    a.kind = b.kind;
  } else if (b.kind === 'number' && b.unit === '' && a.kind === 'money') {
    b.unit = a.unit;
    b.kind = 'money';
  } else if ((a.kind === 'ordinal' || a.kind === 'number') && (b.kind === 'century' || b.kind === 'decade' || b.kind === 'quarter')) {
    a.kind = b.kind;
    a.unit = '';
    if (b.kind === 'decade' && a.value < 100) a.value += 1900;
  }
  a.base = a.kind === 'fraction' ? a.value : toBase(a.value, a.unit);
  b.base = b.kind === 'fraction' ? b.value : toBase(b.value, b.unit);
}

function sameSort(a: Draft, b: Draft): boolean {
  return a.kind === b.kind || (NUMERIC.has(a.kind) && NUMERIC.has(b.kind) && (a.unit === b.unit || a.unit === '' || b.unit === ''));
}

/** "3-1": whole numbers that fall stand against each other. */
function score(a: Draft, b: Draft): boolean {
  if (a.kind !== 'number' || b.kind !== 'number' || a.unit !== '' || b.unit !== '' || a.scale > 1 || b.scale > 1 || a.inWords || b.inWords) return false;
  if (a.value < b.value || a.value > 199 || !a.plain || !b.plain) return false;
  a.kind = b.kind = 'score';
  a.high = b.value;
  a.approximate = b.approximate = false;
  return true;
}

/** "5 ft 7 in", «2 часа 30 минут»: the first carries the whole amount in the base unit, each keeps its own figure; «80-х годов XIX века» is not of the last century. */
function together(text: string, a: Draft, b: Draft, gap: string): void {
  if (b.kind === 'century' && a.kind === 'decade' && a.value >= 1900 && /^\s(?:годов\s|гг\.?\s)?$/i.test(gap)) a.value = (b.value - 1) * 100 + (a.value % 100);
  if (a.unit === 'foot' && b.kind === 'number' && b.unit === '' && b.value < 12 && (gap === '-' || /^\s?(?:in(?!\p{L})|″|")/iu.test(text.slice(b.end, b.end + 4)))) {
    b.unit = 'inch';
    b.kind = 'measure';
    b.base = toBase(b.value, 'inch');
  }
  if (a.base === undefined || b.base === undefined || a.kind === 'range' || !(AND.test(gap) || (gap === '-' && a.unit === 'foot'))) return;
  const [large, small] = [UNITS.get(a.unit), UNITS.get(b.unit)];
  if (large && small && large.dimension === small.dimension && large.factor > small.factor && b.value * small.factor < large.factor && (large.dimension === 'time' || large.dimension === 'length' || large.dimension === 'mass')) a.base += b.base;
}

/** "Sat., 12 May", "Tue 9:30": abbreviations of days want a date or time after them, or another day. */
function confirmWeekdays(text: string, out: readonly Draft[]): void {
  for (let k = 0; k < out.length; k++) {
    const d = out[k]!;
    const next = out[k + 1];
    if (!d.weak || d.kind !== 'weekday' || !next) continue;
    const gap = text.slice(d.end, next.start);
    if (/^[.,]{0,2}\s?[-–—(]?\s?$/.test(gap) && (next.kind === 'date' || next.kind === 'time' || (next.kind === 'month' && /^[.,]/.test(gap)) || next.kind === 'weekday')) {
      d.weak = false;
      if (next.kind === 'weekday') next.weak = false;
    }
  }
}
