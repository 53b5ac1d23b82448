import { isUpper, wordAfter, wordBefore } from './characters.ts';
import { classify, complete, THINGS } from './classify.ts';
import { timeDraft } from './clock.ts';
import { type Draft, draft } from './model.ts';
import { ofScale, WordRun } from './number-words.ts';
import type { Place } from './place.ts';
import type { Anchor } from './scan.ts';
import { unitAfter } from './read-unit.ts';
import { UNITS } from './units.ts';

/** Reads what begins with the word at the anchor `i`, adds it to the drafts, and returns where it ends. */
export function readWords(place: Place, i: number): number {
  const { anchors, drafts } = place;
  const anchor = anchors[i]!;
  const w = anchor.word!;
  let d: Draft | undefined;
  switch (w.sort) {
    case 'part':
      d = readPart(place, i, anchor, w.value, w.weak);
      break;
    case 'multiple':
      d = written(anchor, 'multiple', w.value);
      break;
    case 'decade':
      d = decadeWord(place, anchor, w.value);
      break;
    case 'month':
      d = readMonth(place, anchor);
      break;
    case 'weekday':
      d = readWeekday(place, anchor);
      break;
    case 'fixed':
      d = readFixed(place, anchor);
      break;
    case 'compound':
      d = readCompound(place, anchor);
      break;
    case 'clock':
      d = readNoon(place, anchor);
      break;
    case 'roman':
      d = readRoman(place, anchor);
      break;
    default:
      return readRun(place, i);
  }
  if (!d) return anchor.end;
  drafts.push(d);
  return d.end;
}

function written(anchor: Anchor, kind: Draft['kind'], value: number): Draft {
  const d = draft(anchor.start, anchor.end, kind, value);
  d.inWords = true;
  return d;
}

function readRun(place: Place, i: number): number {
  const { text, anchors, russian } = place;
  const anchor = anchors[i]!;
  const run = new WordRun(text, anchors, i, place.language).read();
  if (!run) return anchor.end;
  // «во-вторых», "and second-hand": an adverb or adjective, not an ordinal
  if (run.ordinal && /[-‑]/.test(text[run.start - 1] ?? '') && /^(?:во?)$/.test(wordBefore(text, run.start - 1).form)) return run.end;
  const d = draft(run.start, run.end, run.fraction ? 'fraction' : 'number', run.value);
  d.inWords = true;
  d.scale = run.scale;
  d.approximate = run.vague;
  if (run.weak && !weakNumber(place, run.end)) return run.end;
  if (run.one) {
    const unit = unitAfter(text, run.end, place.language);
    const dimension = unit && UNITS.get(unit.unit)?.dimension;
    if (dimension !== 'share' && dimension !== 'point') return run.end;
  }
  if (!russian && run.ordinal) {
    const part = ordinalPart(place, run.start, run.end, run.value);
    if (part === 'none') return run.end;
    if (part === 'part') {
      d.value = 1 / run.value;
      d.kind = 'fraction';
      complete(text, d);
      place.drafts.push(d);
      return d.end;
    }
  }
  place.drafts.push(classify(place, { draft: d, ordinal: run.ordinal, plural: run.plural, roman: false }));
  return Math.max(d.end, quarterWord(place, d));
}

/** The "quarter" and "half" of "third quarter" belong to it and are no fractions. */
function quarterWord(place: Place, d: Draft): number {
  const after = wordAfter(place.text, d.end);
  return d.unit === 'ordinal' || d.kind === 'quarter' || d.kind === 'half-year' ? (/^(?:quarter|half|половин|четверт|трет)/.test(after.form) ? after.end : d.end) : d.end;
}

/** «двадцатью семью», «семью процентами»: only beside what is counted in the same case. */
function weakNumber(place: Place, end: number): boolean {
  return /(?:ами|ями|мя)$/.test(wordAfter(place.text, end).form);
}

const MORE = /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|since|from|over|compared|to)$/;

/** Whether "third", "tenth" is a part of one ("a third of"), "second" one of sixty, or an ordinal. */
function ordinalPart(place: Place, start: number, end: number, value: number): 'part' | 'none' | 'ordinal' {
  const { text } = place;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (value === 2) {
    if (/^(?:per|split|every|each|single)$/.test(before.form)) return 'none';
    return before.form === 'a' && (after.form === '' || /^(?:later|after|before|and|or|to|in)$/.test(after.form)) ? 'none' : 'ordinal';
  }
  if (value < 3 || before.form !== 'a' || before.gap !== ' ') return 'ordinal';
  if (after.form === 'of') return 'part';
  const further = wordBefore(text, before.start).form;
  return (further === 'by' || /^(?:than|about|nearly|almost|over|around|roughly|only|just)$/.test(further)) && (after.form === '' || further === 'by' || MORE.test(after.form)) ? 'part' : 'ordinal';
}

const TIMES_OF_HALF: Readonly<Record<string, readonly [number, string]>> = {
  hour: [60, 'minute'], час: [60, 'minute'], часа: [60, 'minute'],
  minute: [60, 'second'], минуты: [60, 'second'],
  year: [12, 'month'], года: [12, 'month'],
  century: [100, 'year'], века: [100, 'year'], столетия: [100, 'year'],
};

/** «половина», "half", «треть», "a quarter", with what they are parts of: "half a million", "half an hour", «четверть века». */
function readPart(place: Place, i: number, anchor: Anchor, value: number, weak: boolean): Draft | undefined {
  const { text, russian } = place;
  const before = wordBefore(text, anchor.start);
  const clock = clockPart(place, anchor, value);
  if (clock) return clock;
  // The first half, a second quarter: no fraction. «третьей четверти» neither.
  const last = place.drafts.at(-1);
  if (last && last.unit === 'ordinal' && anchor.start - last.end <= 2) return undefined;
  const d = written(anchor, 'fraction', value);
  if (!russian && /^(?:and)$/.test(wordBefore(text, before.start).form) && before.form === 'a') {
    // "an hour and a half"
    const noun = wordBefore(text, wordBefore(text, before.start).start);
    const article = wordBefore(text, noun.start).form;
    if (/^(?:an?|one)$/.test(article)) d.value = 1 + value;
  }
  const after = /^[\s-]+(?:of\s+)?(?:an?\s+)?(\p{L}+)/iu.exec(text.slice(anchor.end, anchor.end + 24));
  const whole = after ? TIMES_OF_HALF[after[1]!.toLowerCase()] : undefined;
  if (whole && after && d.value === value && (russian || /an?\s+\p{L}+$|^-/iu.test(after[0]))) {
    d.value = value * whole[0];
    d.unit = whole[1];
    d.to = anchor.end + after[0].length;
    d.kind = 'duration';
    complete(text, d);
    return d;
  }
  ofScale(text, place.anchors, i + 1, anchor.end, russian, (factor, end) => {
    d.value *= factor;
    d.scale = factor;
    d.end = d.to = end;
    d.kind = 'number';
  });
  if (weak && d.kind === 'fraction' && !quarterIsPart(place, before.form, anchor)) return undefined;
  if (d.kind === 'number') return classify(place, { draft: d, ordinal: false, plural: false, roman: false });
  const unit = unitAfter(text, d.end, place.language);
  if (unit && unit.unit === 'percent') {
    d.unit = 'percent';
    d.to = unit.end;
    d.kind = 'percent';
  } else if (russian ? before.form === 'на' : before.form === 'by' || (/^an?$/.test(before.form) && wordBefore(text, before.start).form === 'by')) d.kind = 'multiple';
  complete(text, d);
  return d;
}

function quarterIsPart(place: Place, before: string, anchor: Anchor): boolean {
  const after = wordAfter(place.text, anchor.end).form;
  if (before === 'by' || before === 'nearly' || before === 'almost') return true;
  if (before !== 'a') return false;
  return after === 'of' || wordBefore(place.text, wordBefore(place.text, anchor.start).start).form === 'by' || MORE.test(after);
}

const HALF_HOUR_EN = /^\s+(past|to)\s+(\p{L}+|\d{1,2})(?!\p{L}|\d)/iu;

/** "half past eight", "quarter to nine", «половина девятого», «без четверти девять», «четверть десятого». */
function clockPart(place: Place, anchor: Anchor, value: number): Draft | undefined {
  const { text, table, russian } = place;
  const minutes = value * 60;
  if (minutes !== 30 && minutes !== 15) return undefined;
  const hourAfter = (form: string): number => {
    const w = table?.get(form);
    return w && (w.sort === 'cardinal' || w.sort === 'one' || w.sort === 'ordinal') && w.value <= 12 ? w.value : Number(form);
  };
  if (!russian) {
    const m = HALF_HOUR_EN.exec(text.slice(anchor.end, anchor.end + 20));
    const hour = m ? hourAfter(m[2]!.toLowerCase()) : Number.NaN;
    if (!m || !(hour >= 1 && hour <= 12)) return undefined;
    return inWordsTime(anchor.start, anchor.end + m[0].length, hour * 60 + (m[1]!.toLowerCase() === 'past' ? minutes : -minutes));
  }
  const after = wordAfter(text, anchor.end);
  const hour = after.form === '' || after.gap !== ' ' ? Number.NaN : hourAfter(after.form);
  if (!(hour >= 1 && hour <= 12)) return undefined;
  const ordinal = table?.get(after.form)?.sort === 'ordinal';
  if (ordinal && after.form.endsWith('го')) return inWordsTime(anchor.start, after.end, (hour - 1) * 60 + minutes);
  const without = wordBefore(text, anchor.start);
  return !ordinal && without.form === 'без' ? inWordsTime(without.start, after.end, hour * 60 - minutes) : undefined;
}

function inWordsTime(start: number, end: number, minutes: number): Draft {
  const d = timeDraft(start, end, minutes);
  d.inWords = true;
  return d;
}

/** "the nineties"; "in her nineties" is an age. */
function decadeWord(place: Place, anchor: Anchor, value: number): Draft {
  const d = written(anchor, 'decade', value);
  if (/(?:his|her|their|my|our|your)\s+(?:early\s+|mid[\s-]|late\s+)?$/i.test(place.text.slice(Math.max(0, anchor.start - 14), anchor.start))) {
    d.kind = 'age';
    d.value = value - 1900;
    d.approximate = true;
  }
  return d;
}

/** Prepositions that a month may stand after, where the word alone might be something else. */
const IN_TIME = /^(?:in|of|since|until|till|last|next|this|early|late|mid|during|every|by|through|from|в|с|до|к|начале|конце|середине|начала|конца|середины|прошлого|этого|следующего)$/;

function readMonth(place: Place, anchor: Anchor): Draft | undefined {
  const { text } = place;
  const w = anchor.word!;
  const d = written(anchor, 'month', w.value);
  d.key = `month:${w.value}`;
  d.weak = w.weak;
  possessive(place, d);
  if (w.unit === 'name') {
    // Whether March or May, «Марта» or «Августа», is meant: with a number beside it always, else by the case of the letter and the word before.
    const capital = isUpper(text.charCodeAt(anchor.start));
    const shouted = capital && isUpper(text.charCodeAt(anchor.end - 1));
    const cue = IN_TIME.test(wordBefore(text, anchor.start).form);
    d.weak = place.russian ? capital && !shouted && !cue && anchor.start > 0 : !(cue && (capital || w.value !== 5) && d.end === anchor.end) || !capital;
  }
  if (d.weak && !place.russian && !isUpper(text.charCodeAt(anchor.start)) && w.weak) return undefined;
  return d;
}

/** "Monday's": the ending is part of the token, or it would be left over as a word. */
function possessive(place: Place, d: Draft): void {
  if (!place.russian && /^['’]s(?!\p{L})/u.test(place.text.slice(d.end, d.end + 3))) d.end = d.to = d.end + 2;
}

const WEDNESDAY_AFTER = /^(?:в|на|ко?|до|со?|по|за|прошлую|прошлой|минувшую|следующую|эту|каждую|будущую|утро|утром|вечер|вечера|вечером|день|днем|ночь|ночью)$/;

function readWeekday(place: Place, anchor: Anchor): Draft | undefined {
  const { text, russian } = place;
  const w = anchor.word!;
  const d = written(anchor, 'weekday', w.value);
  d.key = `weekday:${w.value}`;
  if (w.weak) {
    if (russian && anchor.end - anchor.start > 3) {
      const before = wordBefore(text, anchor.start).form;
      const next = wordAfter(text, anchor.end).form;
      if (!WEDNESDAY_AFTER.test(before) || /^(?:обитания|жизни)$/.test(next)) d.weak = true;
      else if (before === 'в' && !text.slice(anchor.start, anchor.end).endsWith('ду')) return undefined;
    } else if (!isUpper(text.charCodeAt(anchor.start)) && !russian) return undefined;
    else d.weak = true;
  }
  possessive(place, d);
  return d;
}

/** «полгода», «полмиллиона»; «сутки» after a number is only a unit. */
function readFixed(place: Place, anchor: Anchor): Draft | undefined {
  const w = anchor.word!;
  if (w.unit === 'hour' && place.drafts.at(-1)?.unit === 'day' && place.drafts.at(-1)!.to >= anchor.end) return undefined;
  const d = written(anchor, 'number', w.value);
  if (w.unit === '') {
    d.scale = w.value >= 1000 ? w.value * 2 : 1;
    return classify(place, { draft: d, ordinal: false, plural: false, roman: false });
  }
  d.unit = w.unit;
  d.kind = w.unit === 'percent' ? 'percent' : UNITS.get(w.unit)?.dimension === 'time' ? 'duration' : 'measure';
  complete(place.text, d);
  return d;
}

/** «двухлетний», «трёхкратный», «сорокапятитысячный» */
function readCompound(place: Place, anchor: Anchor): Draft {
  const { value, unit, tail } = anchor.compound!;
  const d = written(anchor, 'number', value);
  d.unit = unit;
  const dimension = UNITS.get(unit)?.dimension;
  if (tail.startsWith('лети') || (tail.startsWith('летн') && !THINGS.test(wordAfter(place.text, anchor.end).form))) d.kind = 'age';
  else if (tail.startsWith('кратн')) d.kind = 'multiple';
  else if (dimension) d.kind = dimension === 'share' ? 'percent' : dimension === 'money' ? 'money' : dimension === 'time' ? 'duration' : 'measure';
  complete(place.text, d);
  return d;
}

/** Noon and midnight; «до полудня», "past midnight" included, "12 noon" was read before. */
function readNoon(place: Place, anchor: Anchor): Draft | undefined {
  if (place.drafts.at(-1) && place.drafts.at(-1)!.end >= anchor.end) return undefined;
  return inWordsTime(anchor.start, anchor.end, anchor.word!.value);
}

const ROMAN_NOUN = /^\s?(?:[-–—]\s?[IVXХІ]+\s)?\s?(?:век|вв|столети|ст\.|кварт|кв\.|полуг|centur|quarter|half)/iu;
const ROMAN_RANGE = /[IVXХІ]+\s?[-–—]\s?$/u;

/** XVIII; single letters and those that are also abbreviations (CD, DC, MIX) only before a century, quarter or half-year. */
function readRoman(place: Place, anchor: Anchor): Draft | undefined {
  const { text } = place;
  const letters = text.slice(anchor.start, anchor.end);
  const certain = ROMAN_NOUN.test(text.slice(anchor.end, anchor.end + 20)) || (ROMAN_RANGE.test(text.slice(Math.max(0, anchor.start - 8), anchor.start)) && ROMAN_NOUN.test(text.slice(anchor.end, anchor.end + 20)));
  if (!certain && (letters.length < 2 || !/^[IVX]+$/.test(letters) || letters === 'XX' || letters === 'XXX')) return undefined;
  const d = draft(anchor.start, anchor.end, 'ordinal', anchor.word!.value);
  return classify(place, { draft: d, ordinal: true, plural: false, roman: true });
}
