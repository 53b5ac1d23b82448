import { folded, wordAfter, wordBefore } from './characters.ts';
import { classify, complete } from './classify.ts';
import { inWordsTime } from './clock.ts';
import { type Draft, writtenDraft } from './model.ts';
import { ofScale } from './number-words.ts';
import type { Place } from './place.ts';
import { unitAfter } from './read-unit.ts';
import type { Anchor } from './scan.ts';
import { unitOf } from './unit-forms.ts';
import { UNITS } from './units.ts';

const MORE = /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|since|from|over|compared|to)$/;

/** Whether "third", "tenth" is a part of one ("a third of"), "second" one of sixty, or an ordinal. */
export function ordinalPart(place: Place, start: number, end: number, value: number): 'part' | 'none' | 'ordinal' {
  const { text } = place;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (value === 2) {
    if (/^(?:per|split|every|each|single)$/.test(before.form)) return 'none';
    return before.form === 'a' && (wordBefore(text, before.start).form === 'for' || after.form === '' || /^(?:later|after|before|and|or|to|in)$/.test(after.form)) ? 'none' : 'ordinal';
  }
  if (value < 3 || before.form !== 'a' || before.gap !== ' ') return 'ordinal';
  if (after.form === 'of') return 'part';
  const further = wordBefore(text, before.start).form;
  return (further === 'by' || /^(?:than|about|nearly|almost|over|around|roughly|only|just)$/.test(further)) && (after.form === '' || further === 'by' || MORE.test(after.form)) ? 'part' : 'ordinal';
}

/** Stretches of time whose parts are named in the next smaller unit: how many of it they have. */
const TIMES: ReadonlyMap<string, readonly [parts: number, unit: string]> = new Map([
  ['hour', [60, 'minute']],
  ['час', [60, 'minute']],
  ['часа', [60, 'minute']],
  ['minute', [60, 'second']],
  ['минуты', [60, 'second']],
  ['year', [12, 'month']],
  ['года', [12, 'month']],
  ['century', [100, 'year']],
  ['века', [100, 'year']],
  ['столетия', [100, 'year']],
]);

/** «половина», "half", «треть», "a quarter", with what they are parts of: "half a million", "half an hour", «четверть века». */
export function readPart(place: Place, i: number, anchor: Anchor, value: number, weak: boolean): Draft | undefined {
  const { text, russian } = place;
  const before = wordBefore(text, anchor.start);
  const clock = clockPart(place, anchor, value);
  if (clock) return clock;
  // The first half, a second quarter: no fraction. «третьей четверти» neither.
  const last = place.drafts.at(-1);
  if (last && last.unit === 'ordinal' && anchor.start - last.end <= 2) return undefined;
  if (!russian && /^[\s-]?(?:backs?|time|way|brother|sister|sibling|mast|baked|term|marathon)(?![a-z])/i.test(text.slice(anchor.end, anchor.end + 10))) return undefined;
  const d = writtenDraft(anchor, 'fraction', value);
  if (!russian && /^(?:and)$/.test(wordBefore(text, before.start).form) && before.form === 'a') {
    // "an hour and a half"
    const noun = wordBefore(text, wordBefore(text, before.start).start);
    const article = wordBefore(text, noun.start).form;
    if (/^(?:an?|one)$/.test(article)) {
      d.value = 1 + value;
      d.unit = unitOf(noun.form, 'en');
      d.kind = UNITS.get(d.unit)?.dimension === 'time' ? 'duration' : d.unit === '' ? 'fraction' : 'measure';
      complete(text, d);
      return d;
    }
  }
  const after = /^[\s-]+(?:of\s+)?(?:an?\s+)?(\p{L}+)/iu.exec(text.slice(anchor.end, anchor.end + 24));
  const whole = after ? TIMES.get(folded(after[1]!)) : undefined;
  if (whole && after && d.value === value && (russian || /an?\s+\p{L}+$|^-/iu.test(after[0]))) {
    d.value = value * whole[0];
    d.unit = whole[1];
    d.to = anchor.end + after[0].length;
    d.kind = 'duration';
    complete(text, d);
    return d;
  }
  // "half a mile", «половина километра»
  const unitOfWhole = after && (russian || /\san?\s+\p{L}+$/iu.test(after[0])) ? unitOf(folded(after[1]!), place.language) : '';
  const dimension = UNITS.get(unitOfWhole)?.dimension;
  if (after && dimension && dimension !== 'time' && dimension !== 'share' && d.value === value) {
    d.unit = unitOfWhole;
    d.to = anchor.end + after[0].length;
    d.kind = dimension === 'money' ? 'money' : 'measure';
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
  if (d.kind === 'number') return classify(place, { draft: d, ordinal: false, plural: false });
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
