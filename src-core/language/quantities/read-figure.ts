import { isDigit, isLetter, isSpace, isUpper, wordAfter } from './characters.ts';
import { classify } from './classify.ts';
import { isRussianTime, timeAt } from './clock.ts';
import { isDesignation } from './cues.ts';
import { parseFigure, vulgar } from './figures.ts';
import { type Draft, draft } from './model.ts';
import type { Place } from './place.ts';
import { isoDate, pieces } from './read-pieces.ts';
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
  const space = isSpace(text.charCodeAt(end)) ? 1 : 0;
  const part = vulgar(text[end + space] ?? '');
  if (part > 0 && Number.isInteger(value)) {
    value += part;
    end += space + 1;
  } else {
    const mixed = /^\s(\d)\/(\d{1,2})(?![\d/])/.exec(text.slice(end, end + 6));
    if (mixed && Number.isInteger(value) && value < 1000 && Number(mixed[1]) < Number(mixed[2])) {
      value += Number(mixed[1]) / Number(mixed[2]);
      end += mixed[0].length;
    }
  }
  const d = draft(start, end, end > anchor.end || vulgar(chunk) > 0 ? 'fraction' : 'number', value);
  d.plain = end - start <= 4 && /^\d+$/.test(chunk);
  const done = named(place, d) ?? plainNumber(place, d, chunk);
  drafts.push(done);
  return done.to;
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
  if (after.gap !== '' || after.form === '' || after.form.length > 2 || !isUpper(text.charCodeAt(after.start)) || NO_NAME.test(after.form)) return undefined;
  if (scaleAfter(place, d.end, d.value, false) !== undefined) return undefined;
  d.kind = 'designation';
  d.end = d.to = after.end;
  return d;
}

/** Capitals after a figure that say what it counts, or how it is inflected: «5 КМ», "18TH". */
const NO_NAME = /^(?:ft|k[gmw]|cm|m[mwbl]|gw|gb|tb|kb|am|pm|st|nd|rd|th|hp|го|му|мм|км|см|кг|мл|[ftcsсмгxх])$/;

function span(d: Draft, start: number, kind: Draft['kind']): Draft {
  d.start = d.from = start;
  d.kind = kind;
  return d;
}

function swallowLetters(text: string, d: Draft): void {
  const after = wordAfter(text, d.end);
  if (after.gap === '' && after.form !== '' && after.form.length <= 3) d.end = d.to = after.end;
}

const ORDINAL_RU = /^(?:го|ого|му|ому|е|ое|ые|я|ая|й|ый|ой|х|ых|м|ом|ым|ю|ую|ыми)$/;
/** «5-ти», «3-мя», «7-ми» */
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
    const time = timeAt(text, d.start, d.end, Number(clock[1]), Number(clock[2]), russian, russian && isRussianTime(text, d.start, d.end));
    if (time) return time;
  }
  const ordinal = suffixed(place, d);
  if (ordinal !== undefined) return d.kind === 'decade' || d.kind === 'age' ? d : classify(place, { draft: d, ordinal, plural: false });
  if (d.plain && !russian) {
    const plural = /^['’]?s(?!\p{L})/u.exec(text.slice(d.end, d.end + 3));
    if (plural && d.value % 10 === 0 && ((d.value >= 1000 && d.value <= 2100) || (d.value >= 20 && d.value <= 90))) {
      decade(place, d, d.end + plural[0].length);
      return d;
    }
    if (plural) d.end = d.to = d.end + plural[0].length;
  }
  if (!scaled(place, d)) {
    const half = (russian ? /^\s+с\s+половиной(?!\p{L})/iu : /^\s+and\s+a\s+half(?!\p{L})/iu).exec(text.slice(d.end, d.end + 20));
    if (half && Number.isInteger(d.value)) {
      d.value += 0.5;
      d.end = d.to = d.end + half[0].length;
      d.plain = false;
      scaled(place, d);
    }
  }
  return classify(place, { draft: d, ordinal: false, plural: false });
}

/** Takes a scale word after the figure. */
function scaled(place: Place, d: Draft): boolean {
  const scale = scaleAfter(place, d.end, d.value, d.unit !== '');
  if (!scale) return false;
  d.value *= scale.factor;
  d.scale = scale.factor;
  d.end = d.to = scale.end;
  d.plain = false;
  return true;
}

/** Takes the ending of an inflected figure: «18-е», "18th", «2-х», «5-ти», «90-х». Returns whether that makes it an ordinal; undefined without one. */
function suffixed(place: Place, d: Draft): boolean | undefined {
  const next = wordAfter(place.text, d.end);
  if (next.gap === ' ' || next.form === '' || !Number.isInteger(d.value)) return undefined;
  if (!place.russian) {
    if (next.gap !== '' || !/^(?:st|nd|rd|th)$/.test(next.form)) return undefined;
    d.plain = false;
  } else {
    if (!d.plain || (next.gap === '' && !/^(?:го|му|е|я|й|ая|ый|ой|х)$/.test(next.form))) return undefined;
    if (isDecade(place, d.value, next.form, next.end)) {
      decade(place, d, next.end);
      return true;
    }
    if (CARDINAL_RU.test(next.form)) {
      d.end = d.to = next.end;
      return false;
    }
    if (!ORDINAL_RU.test(next.form)) return undefined;
  }
  d.end = d.to = next.end;
  // «2-х», «33-х» are the genitive of the number itself.
  const units = d.value % 10;
  return !(next.form === 'х' && units >= 2 && units <= 4 && Math.floor(d.value / 10) % 10 !== 1);
}

/** «90-х», «1990-е», but «20-е место», «в 1990-м году», «в 20-х числах». */
function isDecade(place: Place, value: number, suffix: string, end: number): boolean {
  if (value % 10 !== 0 || !((value >= 20 && value <= 90) || (value >= 1000 && value <= 2100))) return false;
  const after = wordAfter(place.text, end).form;
  switch (suffix) {
    case 'х':
    case 'ых':
      return !after.startsWith('числ');
    case 'е':
    case 'ые':
      return value >= 1000 || /^г(?:оды|г)$/.test(after) || (value >= 50 && after === '');
    default:
      return /^(?:м|ым|ми|ыми)$/.test(suffix) && /^года(?:м|ми)$/.test(after);
  }
}

/** "the 1990s", «90-х»; "in his 80s" is an age. */
function decade(place: Place, d: Draft, end: number): void {
  const before = /(?:his|her|their|my|our|your)\s+(?:early\s+|mid[\s-]|late\s+)?$/i.test(place.text.slice(Math.max(0, d.start - 14), d.start));
  d.kind = before ? 'age' : 'decade';
  d.end = d.to = end;
  d.plain = false;
  if (before) d.approximate = true;
  else if (d.value < 100) d.value += 1900;
}
