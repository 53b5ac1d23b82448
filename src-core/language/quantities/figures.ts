import type { Language } from '../../text/model.ts';

const SPACES = /[\s\u00a0\u202f]/g;

/**
 * Reads a written figure. Both habits are understood in both languages, because translations mix them:
 * «18,4», «18 400», "18,400", "18.4"; one comma followed by exactly three digits groups thousands in English and
 * is a decimal comma in Russian, unless all three are noughts («20,000»).
 *
 * @returns the value, or NaN if the characters are no number (1.2.3 is a version, 12:30 a time)
 */
export function parseFigure(figure: string, language: Language): number {
  const text = figure.replace(SPACES, '');
  if (/^\d+$/.test(text)) return finite(text);
  if (/^\d+[.,]\d+$/.test(text)) return oneMark(text, language);
  // Two marks or more: the last may begin the decimals, if it is not of the kind that groups.
  const marks = /^\d{1,3}(?:,\d{3})+(\.\d+)?$/.test(text) ? /,/g : /^\d{1,3}(?:\.\d{3})+(,\d+)?$/.test(text) ? /\./g : undefined;
  return marks ? finite(text.replace(marks, '').replace(',', '.')) : Number.NaN;
}

function oneMark(text: string, language: Language): number {
  const grouped = /^[1-9]\d{0,2}[.,](\d{3})$/.exec(text);
  const groups = grouped !== null && (language === 'ru' ? grouped[1] === '000' : text.includes(','));
  return finite(groups ? text.replace(/[.,]/, '') : text.replace(',', '.'));
}

/** A figure too long for a number is a string of digits and no amount. */
function finite(text: string): number {
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Digits with whatever may hold a figure, date, time or fraction together; a space groups only after one to three digits («в 2020 300 человек»). */
export const CHUNK = /\d{1,3}(?:[ \u00a0\u202f\u2007\u2009]\d{3}(?!\d))+(?:[.,]\d+)?(?![.,:/]?\d)|\d+(?:[.,:/]\d+)*/y;

/** ½ ¼ ¾ ⅓ ⅔ … as numbers. */
const VULGAR: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 };

/** @returns the value of a fraction that is one character, or 0 */
export function vulgar(character: string): number {
  return VULGAR[character] ?? 0;
}

/** Only canonical numerals: "IIII" and "VX" are none. */
const ROMAN = /^(?:M{1,3})?(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** @param text in Latin capitals, though Cyrillic «Х» and «І» are often typed for them
 *  @returns 0 if it is no Roman numeral */
export function romanValue(text: string): number {
  if (text.length > 15) return 0;
  const latin = text.replace(/Х/g, 'X').replace(/І/g, 'I');
  if (!ROMAN.test(latin)) return 0;
  let sum = 0;
  for (let k = 0; k < latin.length; k++) {
    const own = DIGITS[latin[k]!]!;
    sum += own < (DIGITS[latin[k + 1] ?? ''] ?? 0) ? -own : own;
  }
  return sum;
}
