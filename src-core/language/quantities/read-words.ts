import { isUpper, wordAfter, wordBefore } from './characters.ts';
import { classify, complete, THINGS } from './classify.ts';
import { inWordsTime, timeAt } from './clock.ts';
import { type Draft, draft, monthDraft, weekdayDraft, writtenDraft } from './model.ts';
import { WordRun } from './number-words.ts';
import type { Place } from './place.ts';
import { ordinalPart, readPart } from './read-parts.ts';
import { unitAfter } from './read-unit.ts';
import type { Anchor } from './scan.ts';
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
      d = writtenDraft(anchor, 'multiple', w.value);
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
  // A unit is read with its number: the "second" of "a 30-second film" is no ordinal.
  return d.to;
}

/** Where "first" counts nothing. */
const IDIOM = /(?:^|[^\p{L}])(?:в\sпервую\sочередь|first\sof\sall|at\sfirst(?!\p{L}))/iu;

function readRun(place: Place, i: number): number {
  const { text, anchors, russian } = place;
  const anchor = anchors[i]!;
  const run = new WordRun(text, anchors, i, place.language).read();
  if (!run) return anchor.end;
  // «во-вторых», "and second-hand": an adverb or adjective, not an ordinal
  if (run.ordinal && /[-‑]/.test(text[run.start - 1] ?? '') && /^(?:во?)$/.test(wordBefore(text, run.start - 1).form)) return run.end;
  if (run.ordinal && run.value === 1 && IDIOM.test(text.slice(Math.max(0, run.start - 4), run.end + 9))) return run.end;
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
      d.kind = wordBefore(text, wordBefore(text, run.start).start).form === 'by' ? 'multiple' : 'fraction';
      complete(text, d);
      place.drafts.push(d);
      return d.to;
    }
  }
  place.drafts.push(classify(place, { draft: d, ordinal: run.ordinal, plural: run.plural }));
  return Math.max(d.to, quarterWord(place, d));
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

/** "the nineties"; "in her nineties" is an age. */
function decadeWord(place: Place, anchor: Anchor, value: number): Draft {
  const d = writtenDraft(anchor, 'decade', value);
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
  const capital = isUpper(text.charCodeAt(anchor.start));
  const cue = IN_TIME.test(wordBefore(text, anchor.start).form);
  const d = monthDraft(anchor.start, anchor.end, w.value);
  d.weak = w.weak && !(cue && capital && text[anchor.end] === '.');
  possessive(place, d);
  if (w.unit === 'name') {
    // Whether March, May, «Марта» or «Август» is meant: with a number beside it always, else by the case of the letter and the word before.
    if (place.russian) d.weak = capital && !isUpper(text.charCodeAt(anchor.end - 1)) && !cue && anchor.start > 0;
    else if (!capital && w.value !== 8) return /^,?\s+(?:of\s+)?\d{4}(?!\d)/.test(text.slice(anchor.end, anchor.end + 10)) ? d : undefined;
    else d.weak = w.value === 8 ? !cue && /^\s[A-Z]/.test(text.slice(anchor.end, anchor.end + 2)) : !cue || d.end > anchor.end;
  } else if (w.weak && !place.russian && !capital) return undefined;
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
  // The Sunday Times, Saturday Night\sLive
  if (!russian && /^\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Night\sLive|Best|Review)(?![a-z])/.test(text.slice(anchor.end, anchor.end + 13))) return undefined;
  const d = weekdayDraft(anchor.start, anchor.end, w.value);
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

/** «полгода», «полмиллиона», «сутки» */
function readFixed(place: Place, anchor: Anchor): Draft | undefined {
  const w = anchor.word!;
  const d = writtenDraft(anchor, 'number', w.value);
  if (w.unit === '') {
    d.scale = w.value >= 1000 ? w.value * 2 : 1;
    return classify(place, { draft: d, ordinal: false, plural: false });
  }
  d.unit = w.unit;
  d.kind = w.unit === 'percent' ? 'percent' : UNITS.get(w.unit)?.dimension === 'time' ? 'duration' : 'measure';
  complete(place.text, d);
  return d;
}

/** «двухлетний», «трёхкратный», «сорокапятитысячный» */
function readCompound(place: Place, anchor: Anchor): Draft {
  const { value, unit, tail } = anchor.compound!;
  const d = writtenDraft(anchor, 'number', value);
  d.unit = unit;
  const dimension = UNITS.get(unit)?.dimension;
  if (tail.startsWith('лети') || (tail.startsWith('летн') && !THINGS.test(wordAfter(place.text, anchor.end).form))) d.kind = 'age';
  else if (tail.startsWith('кратн')) d.kind = 'multiple';
  else if (dimension) d.kind = dimension === 'share' ? 'percent' : dimension === 'money' ? 'money' : dimension === 'time' ? 'duration' : 'measure';
  complete(place.text, d);
  return d;
}

/** Noon and midnight, «час ночи»; "12 noon" was read before. */
function readNoon(place: Place, anchor: Anchor): Draft | undefined {
  if (anchor.word!.weak) {
    const time = timeAt(place.text, anchor.start, anchor.end, 1, 0, true, true);
    if (time) time.inWords = true;
    return time && time.end > anchor.end ? time : undefined;
  }
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
  return classify(place, { draft: d, ordinal: true, plural: false });
}
