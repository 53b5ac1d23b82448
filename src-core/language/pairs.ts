import type { Language } from '../text/model.ts';

/** Languages between which the lexicon translates, whose figures written in words are read, and which the checks know. */
export const KNOWN: ReadonlySet<Language> = new Set(['ru', 'en']);

/** Whether words of the two languages are linked by more than their look: by the lexicon, or because both texts are in one language. */
export const hasLexicon = (source: Language, target: Language): boolean => source === target || (KNOWN.has(source) && KNOWN.has(target));
