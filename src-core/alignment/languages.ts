import { KNOWN } from '../language/pairs.ts';
import type { Language } from '../text/model.ts';

/** What a pair of languages lacks. `code` is stable, `message` is a sentence for people. */
export interface LanguageWarning {
  readonly code: 'no-lexicon' | 'same-language';
  readonly message: string;
}

/** Name of a language in the interface language: "German", «немецкий»; the code itself where there is none. */
export function languageName(code: Language, language: 'en' | 'ru'): string {
  if (code === 'und') return language === 'ru' ? 'неизвестный' : 'an unknown language';
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

/**
 * What a person must know of an alignment between two languages: that it was made without a lexicon.
 * @param language of the sentence
 * @returns null for Russian and English, in either direction
 */
export function languageWarning(source: Language, target: Language, language: 'en' | 'ru'): LanguageWarning | null {
  const ru = language === 'ru';
  const [a, b] = [languageName(source, language), languageName(target, language)];
  if (source === target && source !== 'und') {
    return {
      code: 'same-language',
      message: ru
        ? `Оба текста на одном языке (${a}): предложения сопоставлены по одинаковым словам, проверки перевода здесь мало что значат.`
        : `Both texts are in one language (${a}): sentences were aligned by the words they share, and checks of translation mean little here.`,
    };
  }
  if (KNOWN.has(source) && KNOWN.has(target)) return null;
  return {
    code: 'no-lexicon',
    message: ru
      ? `Для этой пары языков (${a} – ${b}) словаря нет: предложения сопоставлены по длине, числам, именам и похожим словам. Ошибок будет больше; сверьте связи сами.`
      : `There is no lexicon for this pair of languages (${a} – ${b}): sentences were aligned by length, figures, names and words that look alike. Expect more mistakes and look the links over.`,
  };
}
