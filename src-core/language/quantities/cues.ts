import { isDigit, isLetter, isSpace, isUpper, wordBefore } from './characters.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words right before a figure that say it is not exact, or a bound. */
const ABOUT = set(`
  около примерно приблизительно почти порядка свыше более больше менее меньше максимум минимум ориентировочно превышает превысил превысила превысило превысили ок
  about around approximately approx roughly nearly almost over above under below circa ca some exceeding exceeded exceeds estimated`);
/** Words two places before: "more than 5", «не более 5», "at least", "up to", «более чем». */
const ABOUT_TWO = set(`more/than less/than fewer/than greater/than higher/than at/least at/most up/to close/to as/many as/much не/более не/менее не/больше не/меньше более/чем менее/чем больше/чем меньше/чем как/минимум по/крайней где/то nearer/to`);
const BOUND = set('до');

const ODD = /^(?:\s?\+(?!\d)|[\s-]odd\b|\sor\sso\b|\sor\smore\b|\sи\sболее(?!\p{L})|\sс\sлишним)/iu;

/** Whether the text itself calls the amount at from…to inexact. */
export function isApproximate(text: string, from: number, to: number): boolean {
  let p = from;
  while (p > from - 2 && p > 0 && isSpace(text.charCodeAt(p - 1))) p--;
  const sign = text[p - 1];
  if (sign === '~' || sign === '≈' || sign === '>' || sign === '<' || sign === '≥' || sign === '≤') return true;
  const before = wordBefore(text, from);
  if (before.form !== '') {
    if (ABOUT.has(before.form) || BOUND.has(before.form)) return true;
    if (before.form.length <= 6) {
      const further = wordBefore(text, before.start);
      if (further.form !== '' && ABOUT_TWO.has(`${further.form}/${before.form}`)) return true;
      if (/^an?$/.test(before.form) && ABOUT.has(further.form)) return true;
    }
  }
  const next = text.charCodeAt(to);
  return (next === 0x2b || isSpace(next) || next === 0x2d) && ODD.test(text.slice(to, to + 12));
}

/** Words after which a figure is a name and no amount. */
const LABELS = set(`
  номер номера номером номеру номере статья статьи статье статью статьей статьям статьями пункт пункта пункте пункту параграф параграфа глава главы главе главу раздел раздела разделе часть
  том тома томе страница страницы странице страниц рейс рейса рейсом рейсе маршрут маршрута канал канала канале формула формулы формуле формулу боинг боинга эйрбас аэробус ту су миг ил ан як айфон версия версии
  number nos article articles section clause paragraph chapter part volume page pages boeing airbus flight route channel room iphone windows version formula apollo highway title psalm lot gate platform annex appendix schedule`);
/** The same, but common words without the point of an abbreviation. */
const DOTTED_LABELS = set('ст п пп стр гл рис табл art sec ch p pp fig par vol');
const HYPHEN_PREFIXES = set('top топ mid pre post early late plus minus sub over under non all to до от по за в с на около полу экс');

/**
 * Whether the figure at `start` is part of a name («COVID-19», "Boeing 737", «статья 5», «№ 30»).
 * @param foreign the text is Russian, so that a Latin word before a figure is a name («Windows 10»)
 */
export function isDesignation(text: string, start: number, foreign: boolean): boolean {
  const touching = text.charCodeAt(start - 1);
  if (isLetter(touching)) return true;
  if ((touching === 0x2d || touching === 0x2011 || touching === 0x2013) && isLetter(text.charCodeAt(start - 2))) {
    const prefix = wordBefore(text, start - 1).form;
    return !HYPHEN_PREFIXES.has(prefix) && !/^(?:foot|feet|ft)$/.test(prefix);
  }
  let p = start;
  while (p > start - 2 && p > 0 && isSpace(text.charCodeAt(p - 1))) p--;
  const sign = text[p - 1];
  if (sign === '№' || sign === '#' || sign === '§') return true;
  const before = wordBefore(text, start);
  if (before.form === '' || before.gap !== ' ') return false;
  const dotted = text[before.end] === '.';
  if (before.form === 'no') return text[before.start] === 'N' && (dotted || before.start > 0);
  if (dotted) return DOTTED_LABELS.has(before.form);
  if (foreign && text.charCodeAt(before.start) < 0x80 && isUpper(text.charCodeAt(before.start)) && before.form.length > 2) return true;
  return LABELS.has(before.form);
}

/** A sign glued to the figure, or spelled out. */
export function isNegative(text: string, from: number): boolean {
  const sign = text.charCodeAt(from - 1);
  if (sign === 0x2d || sign === 0x2212) {
    let p = from - 1;
    if (p > 0 && !isSpace(text.charCodeAt(p - 1)) && text[p - 1] !== '(') return false;
    while (p > from - 4 && p > 0 && isSpace(text.charCodeAt(p - 1))) p--;
    return !isDigit(text.charCodeAt(p - 1));
  }
  return isSpace(sign) && /^(?:минус|minus)$/.test(wordBefore(text, from).form);
}
