import type { Token } from '../language/tokens.ts';
import { tokenize } from '../language/tokens.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { Language, Span } from '../text/model.ts';

/** A distinct word (by stem) or quantity of one side. */
export interface WordType {
  readonly stem: string;
  /** The shortest form it was met in (the first in the alphabet of equally long ones), so that the order of texts does not matter. */
  form: string;
  readonly quantity: boolean;
  /** Never written in figures. */
  inWords: boolean;
  readonly light: boolean;
  /** Seen with a capital inside a sentence, or never seen without one. */
  capital: boolean;
  /** Segments it stands in. */
  frequency: number;
}

/** The words of one side of a pair: types, and for every segment its tokens with their types. */
export interface Vocabulary {
  readonly language: Language;
  readonly types: readonly WordType[];
  readonly byStem: ReadonlyMap<string, number>;
  /** Tokens of each unit; empty lists if they were not kept. */
  readonly tokens: readonly (readonly Token[])[];
  /** Type index of each token of each segment. */
  readonly ids: readonly Int32Array[];
}

const NO_TOKENS: readonly Token[] = [];

/** Collects the words of one side, unit by unit: segments of a document, or whole documents. */
export class VocabularyBuilder {
  readonly #types: WordType[] = [];
  readonly #byStem = new Map<string, number>();
  readonly #tokens: (readonly Token[])[] = [];
  readonly #ids: Int32Array[] = [];
  readonly #lastUnit: number[] = [];
  readonly #lowerSeen = new Set<number>();
  readonly #language: Language;
  readonly #keep: boolean;

  /** @param keep whether the tokens themselves are kept, or only the numbers of their types */
  constructor(language: Language, keep = true) {
    this.#language = language;
    this.#keep = keep;
  }

  /** Adds a unit; `frequency` of a type counts units. */
  add(own: readonly Token[]): void {
    const unit = this.#ids.length;
    const list = new Int32Array(own.length);
    for (let k = 0; k < own.length; k++) list[k] = this.#idOf(own[k]!, unit);
    this.#tokens.push(this.#keep ? own : NO_TOKENS);
    this.#ids.push(list);
  }

  /**
   * Types of the words of one more unit after `build`: types known so far stay as they are, new ones are added.
   * The unit itself is not kept.
   */
  extend(own: readonly Token[]): Int32Array {
    const known = this.#types.length;
    const list = new Int32Array(own.length);
    for (let k = 0; k < own.length; k++) {
      const token = own[k]!;
      const id = this.#byStem.get(token.stem);
      list[k] = id === undefined || id >= known ? this.#idOf(token, EXTENSION) : id;
    }
    for (let id = known; id < this.#types.length; id++) this.#settleCapital(id);
    return list;
  }

  #idOf(token: Token, unit: number): number {
    let id = this.#byStem.get(token.stem);
    if (id === undefined) {
      id = this.#types.length;
      this.#byStem.set(token.stem, id);
      this.#types.push({
        stem: token.stem,
        form: token.form,
        quantity: token.kind === 'quantity',
        inWords: token.quantity?.inWords ?? false,
        light: token.kind === 'word' && isFunctionWord(token.stem, this.#language),
        capital: false,
        frequency: 0,
      });
      this.#lastUnit.push(-1);
    }
    const type = this.#types[id]!;
    const form = token.form;
    if (form !== type.form && (form.length < type.form.length || (form.length === type.form.length && form < type.form))) type.form = form;
    if (token.quantity && !token.quantity.inWords) type.inWords = false;
    if (token.capital && !token.initial) type.capital = true;
    else if (!token.capital) this.#lowerSeen.add(id);
    if (this.#lastUnit[id] !== unit) {
      type.frequency++;
      this.#lastUnit[id] = unit;
    }
    return id;
  }

  #settleCapital(id: number): void {
    const type = this.#types[id]!;
    const lower = this.#lowerSeen.has(id);
    if (!lower && !type.quantity && !type.light && type.form.length > 1) type.capital = true;
    // Seen both ways: a name that is also a word, or a word in a headline. Rare ones get the benefit of the doubt.
    if (lower && type.capital && type.form.length > 2) type.capital = type.frequency < 3;
  }

  build(): Vocabulary {
    this.#types.forEach((_, id) => this.#settleCapital(id));
    return { language: this.#language, types: this.#types, byStem: this.#byStem, tokens: this.#tokens, ids: this.#ids };
  }
}

/** What `extend` counts frequencies with: no unit has this number. */
const EXTENSION = -2;

/** Tokens of one text; a run of it is read once, however often it is asked about. */
export class TokenReader {
  readonly text: string;
  readonly language: Language;
  /** By the start of a run; runs that begin at one place are few. */
  readonly #known = new Map<number, { readonly end: number; readonly tokens: readonly Token[] }[]>();

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
  }

  read({ start, end }: Span): readonly Token[] {
    const runs = this.#known.get(start);
    const known = runs?.find((r) => r.end === end);
    if (known) return known.tokens;
    const tokens = tokenize(this.text, start, end, this.language);
    if (runs) runs.push({ end, tokens });
    else this.#known.set(start, [{ end, tokens }]);
    return tokens;
  }
}

/** Texts whose readers are kept: the two a person works on and a few he worked on before. */
const READERS = 8;
/** A longer text (UTF-16 code units) is read anew for each task rather than held in memory. */
const LONGEST_KEPT = 400_000;
const readers = new Map<string, TokenReader>();

/** The reader of a text. Those of the last few texts are kept, so that a text that is asked about again and again is analysed once. */
export function readerOf(text: string, language: Language): TokenReader {
  if (text.length > LONGEST_KEPT) return new TokenReader(text, language);
  const known = readers.get(text);
  readers.delete(text);
  const reader = known?.language === language ? known : new TokenReader(text, language);
  readers.set(text, reader);
  if (readers.size > READERS) readers.delete(readers.keys().next().value!);
  return reader;
}

/** Reads the words of the given runs of a text. */
export function vocabularyOf(text: string, segments: readonly Span[], language: Language): Vocabulary {
  const reader = readerOf(text, language);
  const builder = new VocabularyBuilder(language);
  for (const segment of segments) builder.add(reader.read(segment));
  return builder.build();
}
