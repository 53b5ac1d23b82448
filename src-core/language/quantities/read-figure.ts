import { isDigit, isLetter, isUpper, wordAfter } from './characters.ts';
import { classify } from './classify.ts';
import { timeAt } from './clock.ts';
import { isDesignation } from './cues.ts';
import { parseFigure, vulgar } from './figures.ts';
import { type Draft, draft } from './model.ts';
import type { Place } from './place.ts';
import { currencyBefore } from './read-unit.ts';
import { scaleAfter } from './scales.ts';
import type { Anchor } from './scan.ts';

/** Reads what begins with a figure, adds it to the drafts, and returns where it ends. */
export function readFigure(place: Place, anchor: Anchor): number {
  const { text, drafts } = place;
  const { start } = anchor;
  const chunk = text.slice(start, anchor.end);
  if (isDigit(text.charCodeAt(start))) {
    const special = chunk.length <= 19 ? (isoDate(place, start) ?? pieces(place, start, anchor.end, chunk)) : undefined;
    if (special) {
      drafts.push(...special);
      return special.at(-1)!.end;
    }
  }
  let value = isDigit(text.charCodeAt(start)) ? parseFigure(chunk, place.language) : vulgar(chunk);
  let end = anchor.end;
  if (Number.isNaN(value)) {
    const odd = draft(start, end, 'designation', value);
    odd.key = `~${chunk.length > 40 ? chunk.slice(0, 40) + chunk.length : chunk}`;
    drafts.push(odd);
    return end;
  }
  // «5½», "2 1/2"
  const part = vulgar(text[end] ?? '') || vulgar(text[end] === ' ' ? (text[end + 1] ?? '') : '');
  if (part > 0 && value % 1 === 0) {
    value += part;
    end += text[end] === ' ' ? 2 : 1;
  } else {
    const mixed = /^\s(\d)\/(\d{1,2})(?![\d/])/.exec(text.slice(end, end + 6));
    if (mixed && value % 1 === 0 && value < 1000 && Number(mixed[1]) < Number(mixed[2])) {
      value += Number(mixed[1]) / Number(mixed[2]);
      end += mixed[0].length;
    }
  }
  const d = draft(start, end, value % 1 === 0 || end === anchor.end ? 'number' : 'fraction', value);
  d.plain = end - start <= 4 && /^\d+$/.test(chunk);
  drafts.push(named(place, d) ?? plainNumber(place, d, chunk));
  return drafts.at(-1)!.to < d.end ? d.end : drafts.at(-1)!.end;
}

/** Figures inside names: «COVID-19», "T-90M", "5G", «№ 30», and Q3, H1. */
function named(place: Place, d: Draft): Draft | undefined {
  const { text } = place;
  if (isLetter(text.charCodeAt(d.start - 1)) && !isLetter(text.charCodeAt(d.start - 2)) && !isLetter(text.charCodeAt(d.end)) && !/[-\d]/.test(text[d.start - 2] ?? '')) {
    const letter = text[d.start - 1]!;
    if (letter === 'Q' && d.value >= 1 && d.value <= 4) return span(d, d.start - 1, 'quarter');
    if (letter === 'H' && (d.value === 1 || d.value === 2)) return span(d, d.start - 1, 'half-year');
    if (/[xх×]/i.test(letter)) return span(d, d.start - 1, 'multiple');
  }
  if (currencyBefore(text, d.start)) return undefined;
  if (isDesignation(text, d.start, place.russian)) {
    d.kind = 'designation';
    swallowLetters(text, d);
    return d;
  }
  // "5G", "3D", «7А»: one or two capitals glued to the figure that are no scale or unit.
  const after = wordAfter(text, d.end);
  if (after.gap === '' && after.form !== '' && after.form.length <= 2 && isUpper(text.charCodeAt(after.start)) && !/^(?:ft|kg|km|cm|mm|mw|gw|gb|mb|tb|kb|am|pm|bn|mn|tn|st|nd|rd|th|hp|ml|го|му|мм|км|см|кг|мл)$/.test(after.form)) {
    if (after.form.length === 2 || !/[mbftkcсмгтxх]/.test(after.form) || (after.form === 'k' && scaleAfter(place, d.end, d.value, false) === undefined)) {
      d.kind = 'designation';
      d.end = d.to = after.end;
      return d;
    }
  }
  return undefined;
}

function span(d: Draft, start: number, kind: Draft['kind']): Draft {
  d.start = d.from = start;
  d.kind = kind;
  return d;
}

function swallowLetters(text: string, d: Draft): void {
  const after = wordAfter(text, d.end);
  if (after.gap === '' && after.form !== '' && after.form.length <= 3) d.end = d.to = after.end;
}

const ORDINAL_RU = /^(?:г[оа]|ого|му|ому|е|ое|ые|я|ая|й|ый|ой|х|ых|м|ом|ым|ю|ую|ми|ыми)$/;
const CARDINAL_RU = /^(?:ти|мя|ми|ух|ех|рех|ью|и)$/;

function plainNumber(place: Place, d: Draft, chunk: string): Draft {
  const { text, russian } = place;
  const money = currencyBefore(text, d.start);
  if (money) {
    d.unit = money.unit;
    d.from = money.start;
  }
  // "9.55 p.m.": with a point, only what follows makes it a time.
  const clock = /^(\d{1,2})\.(\d\d)$/.exec(chunk);
  if (clock && !money) {
    const time = timeAt(text, d.start, d.end, Number(clock[1]), Number(clock[2]), russian, false);
    if (time) return time;
  }
  const next = wordAfter(text, d.end);
  if (next.gap !== ' ' && next.form !== '' && Number.isInteger(d.value)) {
    if (russian && d.plain && (next.gap === '-' || /^(?:го|му|е|я|й|ая|ый|ой|х)$/.test(next.form))) {
      if (ORDINAL_RU.test(next.form)) return suffixed(place, d, next.form, next.end);
      if (CARDINAL_RU.test(next.form)) {
        d.end = d.to = next.end;
        return classify(place, { draft: d, ordinal: false, plural: false, roman: false });
      }
    }
    if (!russian && next.gap === '' && /^(?:st|nd|rd|th)$/.test(next.form)) {
      d.end = d.to = next.end;
      d.plain = false;
      return classify(place, { draft: d, ordinal: true, plural: false, roman: false });
    }
  }
  if (d.plain && !russian) {
    const plural = /^['’]?s(?!\p{L})/u.exec(text.slice(d.end, d.end + 3));
    if (plural && d.value % 10 === 0 && ((d.value >= 1000 && d.value <= 2100) || (d.value >= 20 && d.value <= 90))) return decade(place, d, d.end + plural[0].length);
    if (plural) d.end = d.to = d.end + plural[0].length;
  }
  const scale = scaleAfter(place, d.end, d.value, d.unit !== '');
  if (scale) {
    d.value *= scale.factor;
    d.scale = scale.factor;
    d.end = d.to = scale.end;
    d.plain = false;
  } else {
    const half = (russian ? /^\s+с\s+половиной(?!\p{L})/iu : /^\s+and\s+a\s+half(?!\p{L})/iu).exec(text.slice(d.end, d.end + 20));
    if (half && Number.isInteger(d.value)) {
      d.value += 0.5;
      d.end = d.to = d.end + half[0].length;
      d.plain = false;
      const more = scaleAfter(place, d.end, d.value, d.unit !== '');
      if (more) {
        d.value *= more.factor;
        d.scale = more.factor;
        d.end = d.to = more.end;
      }
    }
  }
  return classify(place, { draft: d, ordinal: false, plural: false, roman: false });
}

/** «18-е», «2-х», «90-х» */
function suffixed(place: Place, d: Draft, suffix: string, end: number): Draft {
  const v = d.value;
  const plural = /^(?:е|ые|х|ых|м|ым|ми|ыми)$/.test(suffix);
  if (plural && v % 10 === 0 && ((v >= 20 && v <= 90) || (v >= 1000 && v <= 2100)) && (suffix !== 'м' && suffix !== 'е' || v >= 1000 || /^\s+год/i.test(place.text.slice(end, end + 6)))) {
    if (suffix !== 'м' || v % 100 !== 0) return decade(place, d, end);
  }
  const cardinal = (suffix === 'х' || suffix === 'м') && ((v >= 2 && v <= 4) || (v > 20 && v % 10 >= 2 && v % 10 <= 4)) && suffix === 'х';
  d.end = d.to = end;
  if (cardinal) return classify(place, { draft: d, ordinal: false, plural: false, roman: false });
  return classify(place, { draft: d, ordinal: true, plural, roman: false });
}

/** "the 1990s", «90-х»; "in his 80s" is an age. */
function decade(place: Place, d: Draft, end: number): Draft {
  const before = /(?:his|her|their|my|our|your)\s+(?:early\s+|mid[\s-]|late\s+)?$/i.test(place.text.slice(Math.max(0, d.start - 14), d.start));
  d.kind = before ? 'age' : 'decade';
  d.end = d.to = end;
  d.plain = false;
  if (before) d.approximate = true;
  else if (d.value < 100) d.value += 1900;
  return d;
}

function isoDate(place: Place, start: number): Draft[] | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(place.text.slice(start, start + 11));
  if (!m || !isDay(Number(m[3]), Number(m[2]))) return undefined;
  return [part(start, 4, 'year', Number(m[1])), part(start + 5, 2, 'month', Number(m[2])), part(start + 8, 2, 'date', Number(m[3]))].map(dated(Number(m[3]), Number(m[2]), Number(m[1])));
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function part(start: number, length: number, kind: Draft['kind'], value: number): Draft {
  const d = draft(start, start + length, kind, value);
  if (kind === 'month') {
    d.inWords = true;
    d.key = `month:${value}`;
  }
  return d;
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
function pieces(place: Place, start: number, end: number, chunk: string): Draft[] | undefined {
  const m = /^(\d+)([.:/])(\d+)(?:([.:/])(\d+))?$/.exec(chunk);
  if (!m) return undefined;
  const [a, b, c] = [Number(m[1]), Number(m[3]), Number(m[5])];
  const second = start + m[1]!.length + 1;
  const third = second + m[3]!.length + 1;
  if (m[4] !== undefined) {
    if (m[4] !== m[2]) return undefined;
    if (m[2] === ':') return b < 60 && c < 60 && m[3]!.length === 2 && m[5]!.length === 2 ? [lap(start, end, a, b, c)] : undefined;
    if (m[1]!.length > 2 || m[3]!.length > 2 || (m[5]!.length !== 4 && m[5]!.length !== 2)) return undefined;
    // American dates put the month first; a number above twelve settles it, points are European.
    const american = m[2] === '/' && !place.russian && b > 12 ? true : m[2] === '/' && !place.russian && a <= 12;
    const [day, month] = american ? [b, a] : [a, b];
    const year = m[5]!.length === 4 ? c : c + (c < 50 ? 2000 : 1900);
    if (!isDay(day, month) || year < 1000 || year > 2999) return undefined;
    return [part(start, m[1]!.length, american ? 'month' : 'date', a), part(second, m[3]!.length, american ? 'date' : 'month', b), part(third, m[5]!.length, 'year', year)].map(dated(day, month, year));
  }
  if (m[2] === ':') return clockOrScore(place, start, end, m);
  return m[2] === '/' ? slashed(place, start, end, m) : undefined;
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
