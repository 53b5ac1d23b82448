import { wordAfter, wordBefore, type Neighbour } from './characters.ts';
import { timeAt } from './clock.ts';
import { isApproximate, isNegative } from './cues.ts';
import type { Draft, QuantityKind } from './model.ts';
import type { Amount, Place } from './place.ts';
import { type UnitFound, unitAfter } from './read-unit.ts';
import { toBase, UNITS } from './units.ts';

/** Says what a number counts, by what stands beside it, and completes its draft. */
export function classify(place: Place, amount: Amount): Draft {
  const { draft: d } = amount;
  const kind = calendar(place, amount) ?? counted(place, amount) ?? multiple(place, amount);
  if (kind) d.kind = kind;
  else if (amount.ordinal) d.kind = 'ordinal';
  else if (d.plain && looksLikeYear(place, d)) d.kind = 'year';
  if (d.kind === 'ordinal') d.unit = 'ordinal';
  if (d.kind === 'time') return d;
  complete(place.text, d);
  return d;
}

/** Sign, approximation and base, once the extent of the whole is known. */
export function complete(text: string, d: Draft): void {
  if (d.kind === 'number' || d.kind === 'measure' || d.kind === 'percent' || d.kind === 'points' || d.kind === 'money') {
    if (isNegative(text, d.from)) d.value = -d.value;
  }
  if (!CALENDAR.has(d.kind) && !d.approximate) d.approximate = isApproximate(text, d.from, d.to);
  if (d.base === undefined) d.base = d.kind === 'fraction' ? d.value : toBase(d.value, d.unit);
}

/** «до 2030 года» bounds a stretch of time; the year is exact. */
const CALENDAR: ReadonlySet<QuantityKind> = new Set(['year', 'decade', 'century', 'date', 'time', 'month', 'weekday', 'quarter', 'half-year', 'ordinal', 'designation', 'score']);

const CENTURY = /^(?:век[а-я]{0,3}|вв|столети[а-я]{1,2}|century|centuries)$/;
const QUARTER = /^(?:квартал[а-я]{0,3}|кв|quarter|quarters)$/;
const HALF_YEAR_EN = /^\s+half\s+(?:of\s+)?(?:the\s+|this\s+|last\s+|next\s+)?(?:(?:fiscal|financial|calendar)\s+)?(?:year|(?:19|20)\d\d)/i;
const DECADE = /^\s+(?:годы|годов|годах|годам|годами|гг)(?!\p{L})/iu;

/** Years, centuries, quarters and half-years; times said as a number of hours. */
function calendar(place: Place, amount: Amount): QuantityKind | undefined {
  const { text, russian } = place;
  const { draft: d } = amount;
  if (d.unit !== '' || !Number.isInteger(d.value) || (d.scale !== 1 && !d.inWords)) return undefined;
  const after = wordAfter(text, d.end);
  if (after.form !== '') {
    const v = d.value;
    if (v >= 1 && v <= 40 && CENTURY.test(after.form)) return amount.ordinal || (russian && d.plain && v > 4 && /^век[аеу]?$/.test(after.form)) ? reach(d, after, 'century') : undefined;
    if (v <= 4 && v >= 1 && QUARTER.test(after.form) && (amount.ordinal || (d.plain && /^квартал[еуо]?м?$/.test(after.form)))) return reach(d, after, 'quarter');
    if (v <= 2 && v >= 1 && amount.ordinal) {
      if (after.form.startsWith('полугоди')) return reach(d, after, 'half-year');
      if (after.form === 'half' && HALF_YEAR_EN.test(text.slice(d.end, d.end + 40))) return reach(d, after, 'half-year');
    }
    if (russian && v >= 1000 && v <= 2200 && (d.plain || amount.ordinal) && /^(?:год[а-я]{0,3}|г|гг)$/.test(after.form) && after.gap !== '-') return reach(d, after, 'year');
  }
  if (russian && amount.ordinal && amount.plural && isDecade(text, d, after)) {
    d.value += 1900;
    return 'decade';
  }
  if (!amount.ordinal && d.value <= 24 && d.value > 0) {
    const time = timeAt(text, d.start, d.end, d.value, 0, russian, false);
    if (time) {
      Object.assign(d, { ...time, inWords: d.inWords });
      return 'time';
    }
  }
  // "aged 45"
  if (!russian && d.plain && d.value < 130 && /^(?:aged|age)$/.test(wordBefore(text, d.start).form)) return 'age';
  return undefined;
}

/** «девяностые годы», «в конце девяностых» */
function isDecade(text: string, d: Draft, after: Neighbour): boolean {
  if (d.value < 20 || d.value > 90 || d.value % 10 !== 0) return false;
  if (DECADE.test(text.slice(d.end, d.end + 12))) return true;
  return d.value >= 50 && !after.form.startsWith('числ') && after.gap !== '-' && /^(?:в|с|до|из|начал[аеоу]|конц[аеу]м?|середин[аеыу])$/.test(wordBefore(text, d.start).form);
}

function reach(d: Draft, after: Neighbour, kind: QuantityKind): QuantityKind {
  d.to = after.end;
  return kind;
}

/** A unit, currency or percent sign beside the number. */
function counted(place: Place, amount: Amount): QuantityKind | undefined {
  const { text, language } = place;
  const { draft: d } = amount;
  if (amount.ordinal) return undefined;
  // A currency sign before the figure has settled it, and a word after it is only said once more.
  const found = unitAfter(text, d.end, language);
  if (d.unit !== '') {
    if (found && UNITS.get(found.unit)?.dimension === 'money') {
      d.to = found.end;
      d.unit = found.unit === 'usd' ? d.unit : found.unit;
    }
    return 'money';
  }
  if (!found) return undefined;
  const dimension = UNITS.get(found.unit)?.dimension;
  d.unit = found.unit;
  d.to = found.end;
  switch (dimension) {
    case 'share':
      return 'percent';
    case 'point':
      return 'points';
    case 'money':
      return 'money';
    case 'time':
      return found.unit === 'year' && isAge(place, d, found) ? 'age' : 'duration';
    case 'mass':
      // Nobody weighs millions of pounds in the news.
      if (found.unit === 'pound' && d.scale >= 1e6) {
        d.unit = 'gbp';
        return 'money';
      }
      return 'measure';
    default:
      return 'measure';
  }
}

/** What is five-year without being five years old. */
export const THINGS = /^(?:план|контракт|договор|срок|период|истори|опыт|стаж|соглашени|перерыв|программ|правлени|войн|цикл|бюджет|приговор|заключени|аренд|кредит|облигаци|гаранти|работ|мораторий)/;

function isAge(place: Place, d: Draft, found: UnitFound): boolean {
  const { text, russian } = place;
  const form = text.slice(d.end, found.end).toLowerCase();
  if (russian) {
    if (/^-?летн/.test(form)) return !THINGS.test(wordAfter(text, found.end).form);
    if (/^-?лети/.test(form)) return true;
    return /^(?:возраст[а-я]{0,3}|исполнилось|исполняется|исполнится)$/.test(wordBefore(text, d.start).form);
  }
  const old = /^(?:[\s-]olds?|\s+of\s+age)(?![a-z])/i.exec(text.slice(found.end, found.end + 14));
  if (old) d.to += old[0].length;
  return old !== null || /^(?:aged?|turned|turning)$/.test(wordBefore(text, d.start).form);
}

/** «в 2 раза», "three times", "2-fold", "2x"; «двое суток» is no multiple. */
function multiple(place: Place, amount: Amount): QuantityKind | undefined {
  const { draft: d } = amount;
  if (amount.ordinal) return undefined;
  const after = wordAfter(place.text, d.end);
  switch (after.form) {
    case 'раза':
    case 'раз':
    case 'times':
    case 'fold':
      return reach(d, after, 'multiple');
    case 'x':
    case 'х':
      return after.gap === '' ? reach(d, after, 'multiple') : undefined;
    default:
      return after.form.startsWith('кратн') && after.gap === '-' ? reach(d, after, 'multiple') : undefined;
  }
}

const YEAR_CUES = /^(?:in|since|by|of|until|till|from|before|after|during|early|late|mid|through|between|and|to|around|year|в|во|с|до|к|от|после|по|на|начале|конце|середине|начала|конца|середины)$/;

/** Four digits by themselves: a year, if it is near our time and nothing is counted. */
function looksLikeYear(place: Place, d: Draft): boolean {
  const { text, russian } = place;
  if (d.value < 1000 || d.value > 2100 || d.end - d.start !== 4) return false;
  const cue = YEAR_CUES.test(wordBefore(text, d.start).form);
  const after = wordAfter(text, d.end);
  const noun = after.gap === ' ' && /^[a-zа-я]/.test(text[after.start] ?? '');
  if (d.value >= 1900) return russian ? !noun || /^(?:год|г$)/.test(after.form) : !/^(?:people|men|women|children|dead|units|cars|homes|troops|workers|students|soldiers)$/.test(after.form);
  return cue && !noun;
}
