import { folded, isDigit, isLetter } from './characters.ts';
import { type Compound, compoundOf } from './compounds.ts';
import { CHUNK, romanValue, vulgar } from './figures.ts';
import type { Word } from './table.ts';
import { hashed, word, type WordTable } from './table.ts';

/** A place where a quantity may begin: a figure, or a word of the table. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** Absent for a figure. */
  readonly word: Word | undefined;
  readonly compound?: Compound;
}

/** First letters of Roman numerals, and the Cyrillic letters typed for them. */
const ROMAN_LETTERS = new Set([...'IVXLCDMХІ'].map((letter) => letter.charCodeAt(0)));
/** First letters of Russian numbers. */
const COMPOUND_LETTERS = new Set([...'дтчпшсвоДТЧПШСВО'].map((letter) => letter.charCodeAt(0)));
const STRESS = 0x301;

/**
 * One pass over the text. Everything else in this room looks only beside the anchors, so that a sentence
 * without numbers costs no more than reading its letters.
 */
export function scan(text: string, table: WordTable | undefined, russian: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  const length = text.length;
  let p = 0;
  while (p < length) {
    const code = text.charCodeAt(p);
    if (isLetter(code)) {
      const start = p;
      let hash = 0;
      let roman = true;
      for (let c = code; ; c = text.charCodeAt(p)) {
        if (c !== STRESS) hash = hashed(hash, c);
        if (roman) roman = ROMAN_LETTERS.has(c);
        if (++p >= length || !isLetter(text.charCodeAt(p))) break;
      }
      // Letters glued to a figure are its suffix («18th», "5G"), never a word.
      if (start > 0 && isDigit(text.charCodeAt(start - 1))) continue;
      const found = table?.find(hash, text, start, p);
      if (found) anchors.push({ start, end: p, word: found });
      else if (roman) {
        const value = romanValue(text.slice(start, p));
        if (value > 0 && !isDigit(text.charCodeAt(p))) anchors.push({ start, end: p, word: word('roman', value) });
      } else if (russian && p - start >= 8 && p - start < 40 && COMPOUND_LETTERS.has(code)) {
        const compound = compoundOf(folded(text.slice(start, p)));
        if (compound) anchors.push({ start, end: p, word: word('compound', compound.value, { unit: compound.unit }), compound });
      }
    } else if (isDigit(code)) {
      CHUNK.lastIndex = p;
      CHUNK.test(text);
      const end = CHUNK.lastIndex;
      anchors.push({ start: p, end, word: undefined });
      p = end;
    } else {
      if (code >= 0xbc && (code <= 0xbe || (code >= 0x2150 && code <= 0x215e)) && vulgar(text[p]!) > 0) anchors.push({ start: p, end: p + 1, word: undefined });
      p++;
    }
  }
  return anchors;
}
