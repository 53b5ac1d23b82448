import dictionary from 'dictionary-ru';
import type { Remark } from '../../../src-core/checks/proofreader.ts';
import { SpellingDictionary } from '../../../src-core/language/spelling/dictionary.ts';
import { misspelt } from '../../../src-core/language/spelling/russian.ts';

/** Loads the Russian dictionary (dictionary-ru, BSD-3-Clause; by A. Lebedev): under a second, once a thread. */
export function loadRussian(): (text: string) => readonly Remark[] {
  const text = new TextDecoder();
  const words = new SpellingDictionary(text.decode(dictionary.aff), text.decode(dictionary.dic));
  return (piece) => misspelt(piece, words).map(({ start, end, suggestions }) => ({ start, end, kind: 'Spelling', rule: 'dictionary', message: 'The dictionary does not know this word.', replacements: suggestions }));
}
