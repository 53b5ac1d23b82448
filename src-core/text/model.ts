/**
 * The words of the text room. A document is immutable once imported; everything that is said about it
 * stands off as spans, so that any of it can be drawn from `text.slice(start, end)`.
 */

/** A BCP 47 language tag. Sverka knows `ru` and `en`; other languages are aligned by length, numbers and names. `und` is "could not tell". */
export type Language = string;

/** A half-open run of a document's decoded text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'list-item', 'quote', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];
export type SegmentKind = BlockKind | 'boilerplate';

/** A paragraph, heading, title, list item, quote or caption: one run of lines that belong together. */
export interface Block extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly kind: BlockKind;
}

/** Why a run of text was set apart as page furniture; the interface has a sentence for each. */
export const BOILERPLATE_REASONS = [
  'navigation',
  'share',
  'subscribe',
  'advertisement',
  'byline',
  'author-bio',
  'date-line',
  'reading-time',
  'related',
  'tags',
  'comments',
  'comment-form',
  'legal',
  'cookie-consent',
  'image-credit',
  'file-name',
  'ticker',
  'contact',
  'call-to-action',
  'repeated',
  'no-counterpart',
  'by-hand',
  'outside-article',
] as const;
export type BoilerplateReason = (typeof BOILERPLATE_REASONS)[number];

/**
 * A sentence (or heading, list item …) of a block: the unit of alignment.
 * Segments of one side never overlap and stand in text order; the white space between them belongs to none.
 */
export interface Segment extends Span {
  /** Unique on its side of the pair and stable while the pair is edited: `s1`, `s2` … in a source, `t1` … in a target; a split adds `s2.1`. */
  readonly id: string;
  /** Index of the block it stands in. */
  readonly block: number;
  readonly kind: SegmentKind;
  /** Only on boilerplate. */
  readonly reason?: BoilerplateReason;
  /** With the reason `repeated`: on how many pages the line stood when that was found. */
  readonly pages?: number;
  /** The boundary after this segment is uncertain; the aligner may join it with the next one. */
  readonly doubtfulEnd?: boolean;
}

/** A run of the text that its file's markup sets apart from the article; every block that lies in it is furniture. */
export interface FurnitureHint extends Span {
  readonly reason: BoilerplateReason;
}

export type Side = 'source' | 'target';

/** A text with what was found in it, before it is paired. Segment ids are prefixed when the pair is made. */
export interface PreparedDocument {
  readonly text: string;
  readonly language: Language;
  /** The title block's text, or the beginning of the first article block, or an empty string. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/**
 * Splits one block of text into sentences.
 * @returns end offsets (UTF-16 code units, relative to `text`), ascending, the last one `text.length`.
 */
export type SentenceSplitter = (language: Language, text: string) => number[];
