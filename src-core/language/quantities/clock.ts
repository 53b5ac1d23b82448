import { wordBefore } from './characters.ts';
import { type Draft, draft, timeKey } from './model.ts';

const AM_PM = /\s?([ap])\.?\s?m(?!\p{L})\.?/iuy;
const O_CLOCK = /\s?o\s?['’`]?\s?clock(?!\p{L})/iuy;
const PART_EN = /,?\s(?:in\sthe\s(morning|afternoon|evening)|at\s(night)|(noon))(?!\p{L})/iuy;
const PART_RU = /\s(утра|вечера|ночи)(?!\p{L})/iuy;
/** «3 дня» are three days; «3 часа дня» and «15:00 дня» are a time. */
const PART_RU_AFTER_HOUR = /\s(утра|вечера|ночи|дня)(?!\p{L})/iuy;
const HOURS_RU = /(?:\s|-)?(?:час(?:а|ов|ам|у)?|ч\.?)(?!\p{L})/iuy;

function at(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** Brings an hour of the twelve-hour clock to the other one. */
function hourOf(hour: number, part: string): number {
  switch (part) {
    case 'a':
      return hour % 12;
    case 'p':
    case 'afternoon':
    case 'дня':
      return (hour % 12) + 12;
    case 'evening':
    case 'вечера':
      return hour < 12 ? hour + 12 : hour;
    case 'night':
    case 'ночи':
      return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
    default:
      return hour;
  }
}

/** @param minutes since midnight */
export function timeDraft(start: number, end: number, minutes: number): Draft {
  const out = draft(start, end, 'time', Number.NaN);
  out.unit = 'time';
  out.base = minutes;
  out.key = timeKey(minutes);
  return out;
}

/**
 * A time of day that begins with the hour at start…end: "9 p.m.", "nine in the evening", «в девять часов вечера», "9:55 pm".
 * @param certain the figure alone is a time (21:55); otherwise something beside it must say so
 */
export function timeAt(text: string, start: number, end: number, hour: number, minute: number, russian: boolean, certain: boolean): Draft | undefined {
  if (hour > 24 || minute > 59 || hour % 1 !== 0) return undefined;
  if (russian) return russianTime(text, start, end, hour, minute, certain);
  let to = end;
  let part = '';
  let said = certain;
  const clock = at(O_CLOCK, text, end);
  if (clock) {
    to += clock[0].length;
    said = true;
  }
  const half = at(AM_PM, text, to);
  if (half && hour <= 12) {
    part = half[1]!.toLowerCase();
    to += half[0].length;
    // The point of "p.m." may be the sentence's.
    if (half[0].endsWith('.') && !/\.\s?m/i.test(half[0])) to--;
    said = true;
  } else if (hour <= 12) {
    const words = at(PART_EN, text, to);
    if (words) {
      part = (words[1] ?? words[2] ?? words[3])!.toLowerCase();
      to += words[0].length;
      said = true;
    }
  }
  return said ? timeDraft(start, to, hourOf(hour, part) * 60 + minute) : undefined;
}

/** Prepositions that make «9 часов» a time; «за 9 часов», «через 9 часов» are stretches of it. */
const AT = /^(?:в|во|к)$/;

/** «в 22.00 по московскому времени», «21.55 мск», «в 9.30.»: a figure with a point that is a time. */
export function isRussianTime(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + 6);
  return /^\s(?:по\s|мск|час)/i.test(rest) || (AT.test(wordBefore(text, start).form) && /^(?:[.,;:)!?]?\s*$|[,;)]|\.\s)/.test(rest));
}

function russianTime(text: string, start: number, end: number, hour: number, minute: number, certain: boolean): Draft | undefined {
  let to = end;
  let said = certain;
  const hours = certain ? null : at(HOURS_RU, text, end);
  if (hours) to += hours[0].length;
  const part = at(hours || certain ? PART_RU_AFTER_HOUR : PART_RU, text, to);
  if (part && hour <= 12) {
    to += part[0].length;
    return timeDraft(start, to, hourOf(hour, part[1]!.toLowerCase()) * 60 + minute);
  }
  if (hours && hour < 24 && AT.test(wordBefore(text, start).form) && /^[\s-]?час/i.test(hours[0])) said = true;
  return said ? timeDraft(start, to, hour * 60 + minute) : undefined;
}

/** The same for a time said in words. */
export function inWordsTime(start: number, end: number, minutes: number): Draft {
  const d = timeDraft(start, end, minutes);
  d.inWords = true;
  return d;
}
