import type { Language } from '../../text/model.ts';
import { ENGLISH_DENIED, ENGLISH_LESS_WORDS, ENGLISH_UN_WORDS } from './english-negation.ts';
import { RUSSIAN_BEZ_WORDS, RUSSIAN_NE_WORDS } from './russian-negation.ts';

/** A set of beginnings of words, asked by one look-up. */
export class Beginnings {
  readonly #byKey = new Map<string, string[]>();
  readonly key: number;
  constructor(words: readonly string[], key: number) {
    this.key = key;
    for (const word of words) {
      const k = word.slice(0, key);
      const list = this.#byKey.get(k);
      if (list) list.push(word);
      else this.#byKey.set(k, [word]);
    }
  }

  /** Whether a word of the set begins the form. */
  has(form: string): boolean {
    return this.#byKey.get(form.slice(0, this.key))?.some((word) => form.startsWith(word)) ?? false;
  }
}

const NE = new Beginnings(RUSSIAN_NE_WORDS, 4);
const BEZ = new Beginnings(RUSSIAN_BEZ_WORDS, 5);
const UN = new Beginnings(ENGLISH_UN_WORDS, 3);
const DENIED = new Beginnings(ENGLISH_DENIED, 4);

/** Shorter words in «не-», «без-», un- are mostly roots of their own («небо», «нефть», "unit"). */
const LONG = 7;
const SHORT_DENIED = new Set('нелегко неясно неверно неясен неправ негож неважно незрел невинов неудача unable unfair unsafe untrue unfit unwell uneasy unreal unlike unborn unpaid unsold unmet unarmed'.split(' '));

/**
 * Whether a word denies by what it begins or ends with («недоступный», «бездомный», "unfair", "homeless").
 * @param form normal form, lower case
 */
export function deniesInside(form: string, language: Language): boolean {
  if (SHORT_DENIED.has(form)) return true;
  if (form.length < LONG) return false;
  if (language === 'ru') {
    if (form.startsWith('не')) return !NE.has(form);
    return (form.startsWith('без') || form.startsWith('бес')) && !BEZ.has(form);
  }
  if (form.startsWith('un')) return !UN.has(form);
  if (DENIED.has(form)) return true;
  const at = form.indexOf('less', 3);
  return at > 0 && ['', 'ly', 'ness'].includes(form.slice(at + 4)) && !ENGLISH_LESS_WORDS.has(form.slice(0, at + 4));
}
