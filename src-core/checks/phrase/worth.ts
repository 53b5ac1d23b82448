import { WORTHS } from './weights.ts';
import type { LinkedWord } from './words.ts';
import { WORD_STATES } from './words.ts';

/** Log-likelihood ratio of a word's state if its counterpart is missing against if it is there; see `scripts/bench/phrase-training.ts`. */
export function worthOf(word: LinkedWord, language: 'ru' | 'en', table = WORTHS): number {
  return table[language][word.kind]?.[WORD_STATES.indexOf(word.state)] ?? 0;
}
