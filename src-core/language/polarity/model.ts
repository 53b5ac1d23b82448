export type OperatorKind = 'negation' | 'modality' | 'quantifier' | 'comparison' | 'direction' | 'attribution';

/**
 * A word or phrase that turns, weakens or measures what the words around it say: take it away or exchange it, and the
 * sentence says something else although its content words are all there.
 */
export interface Operator {
  readonly kind: OperatorKind;
  /** The same in both languages: 'not', 'must', 'all', 'more', 'up', 'hedge' … `agree` and `opposite` know how values stand to each other. */
  readonly value: string;
  /** Span of the words that say it: offsets of the first token's start and the last one's end. */
  readonly start: number;
  readonly end: number;
  /**
   * Index (in the tokens given) of the word it governs: the negated verb, noun or adjective; the verb of a modal; what a
   * quantifier counts. Auxiliaries, particles, adverbs and modal verbs are stepped over, so that heads of both languages link.
   */
  readonly head?: number;
  /** How sure, 0–1. From about .7 the word can hardly mean anything else; below .5 it only explains a word of the other side. */
  readonly strength: number;
  /** The sense is part of a content word («отказ», "unable", "refuse"): a translator may render it with a plain «не», and the reverse. */
  readonly lexical: boolean;
  /** A negation governs it («не вырос», "not all"). Absent when not. */
  readonly negated?: true;
}

/** One side of the tables: rows of `value@strength flags: pattern pattern …`, as `readRows` reads them. */
export interface OperatorTable {
  readonly kind: OperatorKind;
  readonly rows: string;
}

/** Two values that contradict each other, and the words that say them in both languages. */
export interface OpposedRow {
  readonly values: readonly [string, string];
  /** How sure the words of the row are; less where they have other senses too. */
  readonly strength?: number;
  readonly ru: readonly [string, string];
  readonly en: readonly [string, string];
}
