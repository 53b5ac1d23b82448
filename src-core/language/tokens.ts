import type { Language } from '../text/model.ts';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Quantity } from './quantities.ts';
import { findQuantities } from './quantities.ts';
import { lemmaOf } from './irregular.ts';
import { isDigit, isLetter } from './quantities/characters.ts';
import { isSpace } from '../text/characters.ts';

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
  const lemma = lemmaOf(form, own);
  return own === 'ru' ? russian(lemma) : english(lemma);
}

/** Lower case, «ё» → «е», straight apostrophe, English possessive removed: the shape in which words are compared. */
export function normalForm(word: string): string {
  return word.toLowerCase().replace(/ё/g, 'е').replace(/’/g, "'").replace(/'s$|s'$/, (m) => (m === "s'" ? 's' : '')).normalize('NFC');
}

/** What a word says wherever it stands; the same object for the same spelling. */
interface Spelling {
  readonly form: string;
  readonly stem: string;
  readonly capital: boolean;
}

/** Spellings by language. */
const spellings = new Map<Language, Map<string, Spelling>>();
/** A cache beyond this is started anew: a book has some 30,000 spellings. */
const CACHE = 200_000;

function cacheOf(language: Language): Map<string, Spelling> {
  let cache = spellings.get(language);
  if (!cache || cache.size > CACHE) spellings.set(language, (cache = new Map()));
  return cache;
}

function spell(word: string, language: Language): Spelling {
  const form = normalForm(word);
  const head = word[0]!;
  return { form, stem: stemOf(form, language), capital: head !== head.toLowerCase() };
}

const LETTER = /^[\p{L}\p{M}]$/u;
const NUMBER = /^\p{N}$/u;

/** Code units of the letter or mark at a place, 0 if there is none; 2 for one outside the Basic Multilingual Plane. */
function letterAt(text: string, p: number): 0 | 1 | 2 {
  const code = text.charCodeAt(p);
  if (code < 0xd800 || code > 0xdbff) return isLetter(code) ? 1 : 0;
  return LETTER.test(text.slice(p, p + 2)) ? 2 : 0;
}

/** The same of a numeral. */
function numeralAt(text: string, p: number): 0 | 1 | 2 {
  const code = text.charCodeAt(p);
  if (code < 0xb2) return isDigit(code) ? 1 : 0;
  if (code >= 0x400 && code <= 0x52f) return 0;
  const astral = code >= 0xd800 && code <= 0xdbff;
  return NUMBER.test(text.slice(p, p + (astral ? 2 : 1))) ? (astral ? 2 : 1) : 0;
}

const runEnd = (text: string, p: number, end: number, at: (text: string, p: number) => number): number => {
  for (let step = p < end ? at(text, p) : 0; step > 0; step = p < end ? at(text, p) : 0) p += step;
  return p;
};

/** End of the word that begins at `p`: letters with apostrophes between them, or numerals. Equals `p` if none does. */
function wordEnd(text: string, p: number, end: number): number {
  let q = runEnd(text, p, end, letterAt);
  if (q === p) return runEnd(text, p, end, numeralAt);
  for (let code = text.charCodeAt(q); q < end && (code === 0x27 || code === 0x2019); code = text.charCodeAt(q)) {
    const next = runEnd(text, q + 1, end, letterAt);
    if (next === q + 1) break;
    q = next;
  }
  return q;
}

/** Behind these a sentence, a quotation or a new thought begins. */
const OPENERS = new Set([...'.!?…«"“(:—–-'].map((c) => c.charCodeAt(0)));

function opensBehind(text: string, start: number, at: number): boolean {
  let p = at - 1;
  const least = Math.max(start, at - 3);
  while (p >= least && isSpace(text.charCodeAt(p))) p--;
  return p >= least && OPENERS.has(text.charCodeAt(p));
}

/**
 * Reads one segment.
 * @param text the whole document; offsets of the tokens count in it
 */
export function tokenize(text: string, start: number, end: number, language: Language): Token[] {
  const quantities = findQuantities(text.slice(start, end), language);
  const cache = cacheOf(language);
  const tokens: Token[] = [];
  let q = 0;
  let p = start;
  while (p < end) {
    const stop = wordEnd(text, p, end);
    if (stop === p) {
      p++;
      continue;
    }
    while (q < quantities.length && start + quantities[q]!.end <= p) q++;
    const quantity = quantities[q];
    if (quantity && p >= start + quantity.start) {
      tokens.push({ start: start + quantity.start, end: start + quantity.end, kind: 'quantity', form: quantity.key, stem: quantity.key, capital: false, initial: tokens.length === 0, quantity });
      p = start + quantity.end;
      q++;
      continue;
    }
    const word = text.slice(p, stop);
    let spelling = cache.get(word);
    if (!spelling) cache.set(word, (spelling = spell(word, language)));
    tokens.push({ start: p, end: stop, kind: 'word', form: spelling.form, stem: spelling.stem, capital: spelling.capital, initial: tokens.length === 0 || opensBehind(text, start, p) });
    p = stop;
  }
  return tokens;
}
