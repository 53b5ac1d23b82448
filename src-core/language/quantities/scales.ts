import { isUpper, wordAfter } from './characters.ts';
import type { Place } from './place.ts';

const SHORT: ReadonlyMap<string, number> = new Map([['тыс', 1e3], ['млн', 1e6], ['млрд', 1e9], ['трлн', 1e12], ['mln', 1e6], ['mn', 1e6], ['bln', 1e9], ['bn', 1e9], ['trln', 1e12], ['tln', 1e12], ['tn', 1e12]]);
/** One letter only when it touches the figure. */
const LETTERS: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['b', 1e9], ['t', 1e12], ['к', 1e3]]);
/** Distances people run and swim: "the 400m final". */
const RACES: ReadonlySet<number> = new Set([50, 60, 100, 200, 400, 800, 1500, 3000, 5000, 10_000]);
const METRES_FOLLOW = /^[\s-](?:deep|high|tall|long|wide|away|hurdles|race|relay|sprint|final|freestyle|butterfly|backstroke|breaststroke|medley|individual|above|below|under|from|run|dash|steeplechase|x|by|and)(?![a-z])/i;

/** A scale word or abbreviation after a figure. */
export interface Scale {
  readonly factor: number;
  readonly end: number;
}

/** @param value the figure so far  @param money whether a currency sign stands before it */
export function scaleAfter(place: Place, at: number, value: number, money: boolean): Scale | undefined {
  const { text, table } = place;
  const next = wordAfter(text, at);
  const { form } = next;
  if (form === '') return undefined;
  const word = table?.get(form);
  if (word && (word.sort === 'scale' || word.sort === 'hundred' || (word.sort === 'heap' && next.gap !== '-'))) return { factor: word.value, end: next.end };
  // «100-тысячный»
  if (word && word.sort === 'ordinal' && word.value >= 1000 && next.gap === '-') return { factor: word.value, end: next.end };
  const short = SHORT.get(form);
  if (short) {
    // The point of an abbreviation belongs to it, unless the text ends there.
    return { factor: short, end: text[next.end] === '.' && next.end + 2 < text.length ? next.end + 1 : next.end };
  }
  const letter = form.length === 1 && (next.gap === '' || (money && next.gap === ' ')) ? LETTERS.get(form) : undefined;
  if (letter === undefined) return undefined;
  const upper = isUpper(text.charCodeAt(next.start));
  if (form === 't' && !money) return undefined;
  if (form === 'm' && !money && !upper && (RACES.has(value) || METRES_FOLLOW.test(text.slice(next.end, next.end + 16)))) return undefined;
  // "4K" is a television, "$4K" four thousand.
  if (form === 'k' && upper && !money && (value === 2 || value === 4 || value === 8)) return undefined;
  return { factor: letter, end: next.end };
}
