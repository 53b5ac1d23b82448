import { timeAt } from './clock.ts';
import { type Draft, draft, monthDraft } from './model.ts';
import type { Place } from './place.ts';

/** "2001-11-02" */
export function isoDate(place: Place, start: number): Draft[] | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(place.text.slice(start, start + 11));
  if (!m || !isDay(Number(m[3]), Number(m[2]))) return undefined;
  return [part(start, 4, 'year', Number(m[1])), part(start + 5, 2, 'month', Number(m[2])), part(start + 8, 2, 'date', Number(m[3]))].map(dated(Number(m[3]), Number(m[2]), Number(m[1])));
}

/** Days are not counted month by month: the 31st of February is a slip for other eyes. */
function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function part(start: number, length: number, kind: Draft['kind'], value: number): Draft {
  return kind === 'month' ? monthDraft(start, start + length, value) : draft(start, start + length, kind, value);
}

function dated(day: number | undefined, month: number, year: number | undefined): (d: Draft) => Draft {
  return (d) => {
    d.day = day;
    d.month = month;
    d.year = year;
    return d;
  };
}

/** What marks inside a figure say: dates, times, scores and fractions. Undefined for a number. */
export function pieces(place: Place, start: number, end: number, chunk: string): Draft[] | undefined {
  const m = /^(\d+)([.:/])(\d+)(?:([.:/])(\d+))?$/.exec(chunk);
  if (!m) return undefined;
  if (m[4] !== undefined) return m[4] === m[2] ? three(place, start, end, m) : undefined;
  if (m[2] === ':') return clockOrScore(place, start, end, m);
  return m[2] === '/' ? slashed(place, start, end, m) : undefined;
}

/** 02.11.2001, "11/22/01", 12:30:45 */
function three(place: Place, start: number, end: number, m: RegExpExecArray): Draft[] | undefined {
  const [a, b, c] = [Number(m[1]), Number(m[3]), Number(m[5])];
  const [first, second, third] = [m[1]!.length, m[3]!.length, m[5]!.length];
  if (m[2] === ':') return b < 60 && c < 60 && second === 2 && third === 2 ? [lap(start, end, a, b, c)] : undefined;
  if (first > 2 || second > 2 || (third !== 4 && third !== 2)) return undefined;
  // With a stroke English puts the month first, as Americans do; a number above twelve settles it. British 02/11 cannot be told from it.
  const american = m[2] === '/' && !place.russian && a <= 12;
  const [day, month] = american ? [b, a] : [a, b];
  const year = third === 4 ? c : c + (c < 50 ? 2000 : 1900);
  if (!isDay(day, month) || year < 1000 || year > 2999) return undefined;
  const at = start + first + 1;
  return [part(start, first, american ? 'month' : 'date', a), part(at, second, american ? 'date' : 'month', b), part(at + second + 1, third, 'year', year)].map(dated(day, month, year));
}

function lap(start: number, end: number, hours: number, minutes: number, seconds: number): Draft {
  const d = draft(start, end, 'time', Number.NaN);
  d.unit = 'time';
  d.base = hours * 60 + minutes + seconds / 60;
  d.key = `@${hours}:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}`;
  return d;
}

const SCORED = /(?<!\p{L})(?:сч[её]т|побед|проигр|выигр|ничь|обыгр|разгром|score|won|win|beat|lost|led|defeat|draw|drew|victory|loss)/iu;
/** Before these a figure with a colon is a time of day, whatever was played. */
const AT_TIME = /(?<!\p{L})(?:at|from|until|till|by|в|во|к|ко|с|со|до|около)\s$/iu;

function clockOrScore(place: Place, start: number, end: number, m: RegExpExecArray): Draft[] {
  const [a, b] = [Number(m[1]), Number(m[3])];
  const scored = m[3]!.length !== 2 || m[1]!.length > 2 || a > 24 || b > 59 || place.drafts.at(-1)?.kind === 'score' || (SCORED.test(place.text.slice(Math.max(0, start - 24), start)) && !AT_TIME.test(place.text.slice(Math.max(0, start - 8), start)));
  if (!scored) {
    const time = timeAt(place.text, start, end, a, b, place.russian, true);
    if (time) return [time];
  }
  return both(start, end, m, 'score');
}

/** Two numbers that stand against each other; the first knows the second. */
function both(start: number, end: number, m: RegExpExecArray, kind: Draft['kind']): Draft[] {
  const first = draft(start, start + m[1]!.length, kind, Number(m[1]));
  first.high = Number(m[3]);
  return [first, draft(start + m[1]!.length + 1, end, kind, Number(m[3]))];
}

/** 3/4, "11/2", 2001/02, 24/7 */
function slashed(place: Place, start: number, end: number, m: RegExpExecArray): Draft[] {
  const [a, b] = [Number(m[1]), Number(m[3])];
  const second = start + m[1]!.length + 1;
  if (m[1]!.length === 4 && a >= 1000 && a < 2100 && (m[3]!.length === 2 || m[3]!.length === 4)) {
    const year = m[3]!.length === 4 ? b : a - (a % 100) + b + (b < a % 100 ? 100 : 0);
    const first = part(start, 4, 'year', a);
    first.high = year;
    return [first, part(second, m[3]!.length, 'year', year)];
  }
  if (a > 0 && a < b && (b <= 6 || b === 8 || b === 10 || b === 16 || b === 100)) {
    const d = draft(start, end, 'fraction', a / b);
    d.base = a / b;
    return [d];
  }
  if (!place.russian && isDay(b, a)) return [part(start, m[1]!.length, 'month', a), part(second, m[3]!.length, 'date', b)].map(dated(b, a, undefined));
  return both(start, end, m, 'number').map((d) => {
    d.high = undefined;
    return d;
  });
}
