import { fold, folded } from './characters.ts';

/** What a word does in the grammar of quantities. */
export type WordSort =
  /** 1: an article as often as a number, so it counts only inside a larger one. */
  | 'one'
  | 'cardinal'
  /** "hundred": multiplies what stands before it. */
  | 'hundred'
  /** 10³, 10⁶… */
  | 'scale'
  /** A noun that counts by itself: «десяток», "dozen". */
  | 'heap'
  | 'ordinal'
  /** Part of one: «треть», "quarter", "fifths". */
  | 'part'
  | 'multiple'
  | 'decade'
  | 'month'
  | 'weekday'
  /** «сорокапятилетний» */
  | 'compound'
  /** A whole amount with its unit: «полгода». */
  | 'fixed'
  /** A time of day: «полночь»; the value is minutes since midnight. */
  | 'clock'
  /** A Roman numeral. */
  | 'roman';

export interface Word {
  readonly sort: WordSort;
  readonly value: number;
  /** What follows may add to this one only if it is smaller: 100 after «двести», 10 after «сорок», 1 after «пять». */
  readonly room: number;
  readonly unit: string;
  /** Also another word ("May", «семью»): counts only with a witness beside it. */
  readonly weak: boolean;
  /** In the plural without a number before it, no exact amount: «тысячи», "dozens". */
  readonly plural: boolean;
}

export function word(sort: WordSort, value: number, more: Partial<Omit<Word, 'sort' | 'value'>> = {}): Word {
  return { sort, value, room: more.room ?? 1, unit: more.unit ?? '', weak: more.weak ?? false, plural: more.plural ?? false };
}

/** Size of the sieve: with some 1,600 forms one word in twenty passes it by chance. */
const SIEVE = 1 << 15;

/** Rolling hash of a word, one folded code unit at a time. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + fold(code)) | 0;
}

/** Words by folded form. A sieve of hashes, filled while the text is scanned, spares nearly all words the cost of becoming a string. */
export class WordTable {
  readonly #words = new Map<string, Word>();
  readonly #sieve = new Uint8Array(SIEVE);

  add(forms: string | readonly string[], meaning: Word): this {
    for (const form of typeof forms === 'string' ? forms.trim().split(/\s+/) : forms) {
      if (this.#words.has(form)) continue;
      this.#words.set(form, meaning);
      let hash = 0;
      for (let k = 0; k < form.length; k++) hash = hashed(hash, form.charCodeAt(k));
      this.#sieve[hash & (SIEVE - 1)] = 1;
    }
    return this;
  }

  /** @param hash of the word at start…end, as `hashed` makes it */
  find(hash: number, text: string, start: number, end: number): Word | undefined {
    return this.#sieve[hash & (SIEVE - 1)] === 1 ? this.#words.get(folded(text.slice(start, end))) : undefined;
  }

  get(form: string): Word | undefined {
    return this.#words.get(form);
  }
}
