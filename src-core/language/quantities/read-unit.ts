import { folded, isDigit, isLetter, isSpace, wordAfter, type Neighbour } from './characters.ts';
import { NATIONS, SIGNS, unitOf } from './unit-forms.ts';
import { UNITS } from './units.ts';

/** A unit beside a figure, and where it ends. */
export interface UnitFound {
  readonly unit: string;
  readonly end: number;
  /** By what it hangs on the figure: «5-процентный», "three-week" are adjectives. */
  readonly gap: '' | ' ' | '-';
}

const AREA: Readonly<Record<string, string>> = { m: 'm2', km: 'km2', mile: 'sq-mile', foot: 'sq-foot', yard: 'sq-yard' };
const SPEED: Readonly<Record<string, string>> = { 'km/hour': 'km/h', 'mile/hour': 'mph', 'm/second': 'm/s' };
const ENERGY: Readonly<Record<string, string>> = { w: 'wh', kw: 'kwh', mw: 'mwh', gw: 'gwh' };
/** One-letter units are letters as well: never after a hyphen («5-м» is an ordinal), and the pence of "50p" only glued to their figure. */
const TINY = /^.$/u;

/** The unit after `at`; undefined if there is none. */
export function unitAfter(text: string, at: number, language: string): UnitFound | undefined {
  let p = at;
  while (p < at + 2 && isSpace(text.charCodeAt(p))) p++;
  const character = text[p] ?? '';
  const sign = SIGNS[character];
  if (sign !== undefined) {
    // «100 $500»: a currency sign after a space and before a figure belongs to that figure.
    if (UNITS.get(sign)?.dimension === 'money' && isDigit(text.charCodeAt(p + 1))) return undefined;
    return { unit: sign, end: p + 1, gap: p > at ? ' ' : '' };
  }
  if (character === '°' || character === 'º') return degrees(text, p + 1);
  if (character === '″') return { unit: 'inch', end: p + 1, gap: '' };
  const word = wordAfter(text, at);
  return word.form === '' ? undefined : named(text, word, language);
}

function degrees(text: string, at: number): UnitFound {
  let p = at;
  if (isSpace(text.charCodeAt(p))) p++;
  const letter = text[p] ?? '';
  if (isLetter(text.charCodeAt(p + 1))) return { unit: 'degree', end: at, gap: '' };
  if (letter === 'C' || letter === 'С' || letter === 'c' || letter === 'с') return { unit: 'celsius', end: p + 1, gap: '' };
  if (letter === 'F' || letter === 'f') return { unit: 'fahrenheit', end: p + 1, gap: '' };
  return { unit: 'degree', end: at, gap: '' };
}

const SQUARE = /^(?:кв|квадратн[а-я]+|square|sq)$/;
const CUBIC = /^(?:куб|кубическ[а-я]+|cubic|cu)$/;
const CONTRACTED: Readonly<Record<string, string>> = { пп: 'point', pp: 'point', ppt: 'point', ppts: 'point', бп: 'basis-point', bp: 'basis-point', bps: 'basis-point', лс: 'hp' };
const INITIALS = /^(п|p|б|л)\.?\s?(п|p|с)(?!\p{L})\.?/iu;

function named(text: string, word: Neighbour, language: string): UnitFound | undefined {
  const { form, end, gap } = word;
  if (form.length <= 3) {
    const contracted = CONTRACTED[form];
    if (contracted !== undefined && gap !== '-') return { unit: contracted, end, gap };
    if (form.length === 1 && gap !== '-') {
      const initials = INITIALS.exec(text.slice(word.start, word.start + 6));
      const unit = initials && CONTRACTED[folded(initials[1]! + initials[2]!)];
      // The sentence may end with them: then the last point is its own.
      if (unit) return { unit, end: word.start + initials[0].length, gap };
    }
  }
  if (SQUARE.test(form) || CUBIC.test(form)) {
    const noun = wordAfter(text, text[end] === '.' ? end + 1 : end);
    const unit = unitOf(noun.form, language);
    if (CUBIC.test(form)) return unit === 'm' ? { unit: 'm3', end: noun.end, gap } : undefined;
    return AREA[unit] === undefined ? undefined : { unit: AREA[unit], end: noun.end, gap };
  }
  if (/^(?:процентн|percentage|базисн|basis|metric|морск|nautical|лошадин|per|us|hong|new|american|canadian|australian|американск|канадск|австралийск|гонконгск|новозеландск)/.test(form)) {
    const two = twoWords(text, word, language);
    if (two) return two;
  }
  const unit = unitOf(form, language);
  if (unit === '') return undefined;
  // The magnitude of an earthquake, no megawatts.
  if (unit === 'mw' && text.startsWith('Mw', word.start)) return undefined;
  if (TINY.test(form) && (gap === '-' || (form === 'p' && gap !== ''))) return undefined;
  return composed(text, unit, end, gap);
}

/** Units whose first word says nothing alone. */
function twoWords(text: string, first: Neighbour, language: string): UnitFound | undefined {
  const { form, gap } = first;
  let noun = wordAfter(text, first.end);
  if (form === 'hong' || form === 'new') noun = wordAfter(text, noun.end);
  const found = (unit: string): UnitFound => ({ unit, end: noun.end, gap });
  if (/^(?:процентн|percentage)/.test(form)) return /^(?:пункт|point)/.test(noun.form) ? found('point') : undefined;
  if (/^(?:базисн|basis)/.test(form)) return /^(?:пункт|point)/.test(noun.form) ? found('basis-point') : undefined;
  if (form === 'per') return noun.form === 'cent' ? found('percent') : undefined;
  if (form.startsWith('лошадин')) return noun.form.startsWith('сил') ? found('hp') : undefined;
  const unit = unitOf(noun.form, language);
  if (/^(?:морск|nautical)/.test(form)) return unit === 'mile' ? found('nautical-mile') : undefined;
  if (form === 'metric') return unit === 'tonne' ? found('tonne') : undefined;
  if (unit !== 'usd') return undefined;
  const nation = form === 'hong' ? 'kong' : form === 'new' ? 'zealand' : form;
  return found(NATIONS.find(([beginning]) => beginning.test(nation))?.[1] ?? 'usd');
}

const PER_HOUR = /^(?:\/\s?(?:ч|час|h|hr)(?!\p{L})|\s(?:в час|per hour|an hour)(?!\p{L}))/iu;
const PER_SECOND = /^(?:\/\s?(?:с|сек|s|sec)(?!\p{L})|\s(?:в секунду|per second|a second)(?!\p{L}))/iu;
const TIMES_HOUR = /^(?:[·⋅*-]\s?|\s)?(?:ч|h|час[а-я]*|hours?)(?!\p{L})/iu;
const SCALE_OF_HEAT = /^\s(?:по )?(цельси|фаренгейт|celsius|centigrade|fahrenheit)[а-я]*|^\s?([CF])(?!\p{L})/iu;
const STERLING = /^\s(?:стерлинг|sterling)[а-я]*/iu;
const OF_STATES = /^\s(?:США|USA?)(?!\p{L})/u;

/** What may follow a unit and change it: «км/ч», «м²», «кВт·ч», «градусов Цельсия», «долларов США». */
function composed(text: string, unit: string, end: number, gap: UnitFound['gap']): UnitFound {
  const rest = text.slice(end, end + 20).replace(/[\u00a0\u202f\u2009\n]/g, ' ');
  const grown = (next: string, length: number): UnitFound => ({ unit: next, end: end + length, gap });
  switch (UNITS.get(unit)?.dimension) {
    case 'length': {
      const power = rest[0];
      if (power === '²' || (power === '2' && !isDigit(rest.charCodeAt(1)))) return AREA[unit] === undefined ? { unit, end, gap } : grown(AREA[unit], 1);
      if (unit === 'm' && (power === '³' || (power === '3' && !isDigit(rest.charCodeAt(1))))) return grown('m3', 1);
      const hour = PER_HOUR.exec(rest);
      if (hour && SPEED[`${unit}/hour`] !== undefined) return grown(SPEED[`${unit}/hour`]!, hour[0].length);
      const second = PER_SECOND.exec(rest);
      if (second && SPEED[`${unit}/second`] !== undefined) return grown(SPEED[`${unit}/second`]!, second[0].length);
      break;
    }
    case 'power': {
      const hours = TIMES_HOUR.exec(rest);
      if (hours && ENERGY[unit] !== undefined) return grown(ENERGY[unit], hours[0].length);
      break;
    }
    case 'angle': {
      const scale = SCALE_OF_HEAT.exec(rest);
      if (scale) return grown(/^[фf]/i.test((scale[1] ?? scale[2])!) ? 'fahrenheit' : 'celsius', scale[0].length);
      break;
    }
    case 'mass': {
      const sterling = unit === 'pound' ? STERLING.exec(rest) : null;
      if (sterling) return grown('gbp', sterling[0].length);
      break;
    }
    case 'money': {
      const states = unit === 'usd' ? OF_STATES.exec(rest) : null;
      if (states) return grown('usd', states[0].length);
      break;
    }
    default:
  }
  return { unit, end, gap };
}

const CODES = /^(?:usd|eur|rub|rur|gbp|jpy|cny|rmb|kzt|uah|btc|chf|inr|try|aud|cad|hkd)$/;

/** A currency before the figure: "$5", "US$5", "USD 5". */
export function currencyBefore(text: string, at: number): { readonly unit: string; readonly start: number } | undefined {
  let p = at;
  while (p > at - 2 && p > 0 && isSpace(text.charCodeAt(p - 1))) p--;
  const character = text[p - 1] ?? '';
  const unit = SIGNS[character];
  if (unit !== undefined && UNITS.get(unit)?.dimension === 'money') {
    // «5$ 7»: the sign belongs to the figure it touches.
    if (p < at && p > 1 && isDigit(text.charCodeAt(p - 2))) return undefined;
    const prefix = /(?:US|USD|C|CA|A|AU|NZ|HK)$/.exec(text.slice(Math.max(0, p - 4), p - 1));
    if (!prefix || character !== '$') return { unit, start: p - 1 };
    const nation = prefix[0].startsWith('US') ? 'usd' : prefix[0].startsWith('C') ? 'cad' : prefix[0].startsWith('A') ? 'aud' : prefix[0] === 'NZ' ? 'nzd' : 'hkd';
    return { unit: nation, start: p - 1 - prefix[0].length };
  }
  const code = text.slice(Math.max(0, p - 3), p).toLowerCase();
  if (!CODES.test(code) || isLetter(text.charCodeAt(p - 4))) return undefined;
  return { unit: code === 'rmb' ? 'cny' : code === 'rur' ? 'rub' : code, start: p - 3 };
}
