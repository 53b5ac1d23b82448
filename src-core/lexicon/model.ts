/** What the lexicon knows of one Russian word or phrase, in stems. */
export interface Rendering {
  /** Stems of the English equivalent, in order; one for a single word. */
  readonly stems: readonly string[];
  /** 1 for the best equivalent, falling slightly with rank. */
  readonly weight: number;
  /** Who says so, if not the lexicon itself. */
  readonly reason?: 'learned' | 'glossary';
}

export interface Phrase {
  /** Stems of the Russian words, two or more. */
  readonly stems: readonly string[];
  readonly renderings: readonly Rendering[];
}

/** How the lexicon is asked; see `docs/lexicon.md`. Keys are stems as `language/tokens.ts` makes them. */
export interface Lexicon {
  /** Number of entries. */
  readonly size: number;
  /** Equivalents of a single Russian word. */
  readonly words: { get(stem: string): readonly Rendering[] | undefined };
  /** Russian phrases by their first stem. */
  readonly phrases: { get(stem: string): readonly Phrase[] | undefined };
  /** Stems of the same derivational family («экономика», «экономический», «экономист»), the word itself not among them. */
  readonly families: { get(stem: string): readonly string[] };
  /** English stems that render something; a capitalised word that is among them is not surely a name. */
  readonly englishStems: { has(stem: string): boolean };
  /** Stems of English words that are written with a capital in every entry: names, and what is made of them ("London", "Armenian"). */
  readonly properStems: { has(stem: string): boolean };
  /** Those among them that name a place or a people ("London", "Armenian"; not "Olga"); not all of them are known as such. */
  readonly placeStems: { has(stem: string): boolean };
  /** Stems of the headwords that a stem of a text may be a form of («рынк»: «рынок»); most stems are their own headword and have none. */
  readonly keys: { get(stem: string): readonly string[] };
  /** True if the two Russian stems belong to forms of one word («рынок», «рынк»). */
  sameWord(a: string, b: string): boolean;
}

export const LINK_REASONS = ['dictionary', 'sound', 'number', 'cognate', 'learned', 'glossary', 'same'] as const;
export type LinkReason = (typeof LINK_REASONS)[number];
