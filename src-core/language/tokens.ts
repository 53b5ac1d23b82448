import type { Language } from '../text/model.ts';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Quantity } from './quantities.ts';
import { findQuantities } from './quantities.ts';
import { lemmaOf } from './irregular.ts';

/**
 * A word, or a figure with everything that belongs to it («18,4 млрд рублей»), of a text.
 * Offsets are UTF-16 code units of the text it was read from.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'quantity';
  /** Lower case, «ё» as «е», apostrophes straight, possessive 's removed. For a quantity, its normal form. */
  readonly form: string;
  /** Stem of the form; equals the normal form for a quantity. */
  readonly stem: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** First word of a sentence, where a capital says nothing. */
  readonly initial: boolean;
  readonly quantity?: Quantity;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu;

const caches: Record<'ru' | 'en', Map<string, string>> = { ru: new Map(), en: new Map() };
/** A cache beyond this is started anew: the vocabulary of a book is some 30,000 forms. */
const CACHE = 200_000;

/** The language a word belongs to by its letters: Cyrillic words of an English text are Russian and the other way round. */
export function scriptLanguage(form: string, language: 'ru' | 'en'): 'ru' | 'en' {
  const first = form.charCodeAt(0);
  if (first >= 0x400 && first <= 0x4ff) return 'ru';
  return first < 0x250 && language === 'ru' && /^[a-z]/.test(form) ? 'en' : language;
}

/** Stem of a normalised word form: Snowball's algorithm for the language, after irregular forms were brought home. */
export function stemOf(form: string, language: Language): string {
  if (language !== 'ru' && language !== 'en') return form;
  // A word left in the other language keeps the stem it has there, so that it is known as the same word.
  const own = scriptLanguage(form, language);
  const cache = caches[own];
  const known = cache.get(form);
  if (known !== undefined) return known;
  if (cache.size > CACHE) cache.clear();
  const lemma = lemmaOf(form, own);
  const stem = own === 'ru' ? russian(lemma) : english(lemma);
  cache.set(form, stem);
  return stem;
}

/** Lower case, «ё» → «е», straight apostrophe, English possessive removed: the shape in which words are compared. */
export function normalForm(word: string): string {
  return word.toLowerCase().replace(/ё/g, 'е').replace(/’/g, "'").replace(/'s$|s'$/, (m) => (m === "s'" ? 's' : '')).normalize('NFC');
}

/**
 * Reads one segment.
 * @param text the whole document; offsets of the tokens count in it
 */
export function tokenize(text: string, start: number, end: number, language: Language): Token[] {
  const own = text.slice(start, end);
  const quantities = findQuantities(own, language);
  const tokens: Token[] = [];
  let q = 0;
  WORD.lastIndex = 0;
  let first = true;
  for (let match = WORD.exec(own); match; match = WORD.exec(own)) {
    const at = match.index;
    while (q < quantities.length && quantities[q]!.end <= at) q++;
    const quantity = quantities[q];
    if (quantity && at >= quantity.start) {
      tokens.push({ start: start + quantity.start, end: start + quantity.end, kind: 'quantity', form: quantity.key, stem: quantity.key, capital: false, initial: first, quantity });
      WORD.lastIndex = quantity.end;
      q++;
      first = false;
      continue;
    }
    const word = match[0];
    const form = normalForm(word);
    const head = word[0]!;
    tokens.push({
      start: start + at,
      end: start + at + word.length,
      kind: 'word',
      form,
      stem: stemOf(form, language),
      capital: head !== head.toLowerCase(),
      initial: first || /[.!?…«"“(:—–-]\s*$/u.test(own.slice(Math.max(0, at - 3), at)),
    });
    first = false;
  }
  return tokens;
}
