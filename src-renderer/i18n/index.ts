import { createContext, useContext } from 'react';
import { CHECK_IDS } from '../../src-core/checks/model.ts';
import { en } from './en.ts';
import type { PhraseBook, PhraseKey } from './en.ts';
import { ru } from './ru.ts';

export type UiLanguage = 'en' | 'ru';
export type { PhraseKey } from './en.ts';

export interface Words {
  readonly language: UiLanguage;
  /** A phrase with its {names} filled in; plural forms are chosen by `n`. */
  t(key: PhraseKey, values?: Readonly<Record<string, string | number>>): string;
  number(value: number, digits?: number): string;
  /** A value that came as text, with its percentages as the language writes them. */
  value(text: string): string;
  /** A check's name; one that has none yet goes by its own. */
  check(id: string): string;
  /** Hours and minutes of today, else the day. */
  time(at: number): string;
  /** Day and month, and the year if it is not this one. */
  date(at: number): string;
  /** Day, month, year and time. */
  moment(at: number): string;
}

const BOOKS: Readonly<Record<UiLanguage, PhraseBook>> = { en, ru };

/** The interface in one language. */
export function wordsIn(language: UiLanguage): Words {
  const book = BOOKS[language];
  const plural = new Intl.PluralRules(language);
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    const known = numbers.get(digits) ?? new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numbers.set(digits, known);
    return known.format(value);
  };
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const minute = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const year = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const t: Words['t'] = (key, values = {}) => {
    const value = book[key];
    const n = typeof values['n'] === 'number' ? values['n'] : 0;
    const rule = plural.select(n);
    const form = typeof value === 'string' ? value : ((rule === 'one' || rule === 'few' || rule === 'many' ? value[rule] : undefined) ?? value.other);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const filled = values[name];
      return filled === undefined ? '' : typeof filled === 'number' ? number(filled) : filled;
    });
  };
  return {
    language,
    number,
    t,
    moment: (at) => minute.format(at),
    value: (text) => text.replace(/(\d)[\s\u00a0\u202f]?%/g, language === 'ru' ? '$1\u00a0%' : '$1%'),
    check: (id) => {
      const known = CHECK_IDS.find((c) => c === id);
      return known === undefined ? id : t(`check.${known}`);
    },
    time: (at) => (new Date(at).toDateString() === new Date().toDateString() ? clock : day).format(at),
    date: (at) => (new Date(at).getFullYear() === new Date().getFullYear() ? day : year).format(at),
  };
}

export const WordsContext = createContext<Words>(wordsIn('en'));
export const useWords = (): Words => useContext(WordsContext);

/** The language to show: the setting, or the browser's. */
export function uiLanguageOf(setting: 'system' | UiLanguage, system: string): UiLanguage {
  return (setting === 'system' ? system : setting).toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
