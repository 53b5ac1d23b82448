/** What a file of texts or of pairs holds, whatever its format: what readers yield and writers take. */
import type { Link } from '../alignment/model.ts';
import type { ExportRows, PairStatus } from '../contract.ts';
import type { Step } from '../review/steps.ts';
import type { TextEdit } from '../review/text-layer.ts';
import type { Annotation, Dismissal } from '../review/model.ts';
import type { FurnitureHint, Language, PreparedDocument } from '../text/model.ts';

/** What a file says about a text besides the text; empty strings are left out. */
export interface DocumentMetadata {
  readonly author?: string;
  /** As the file gives it; ISO 8601 where it could be told. */
  readonly date?: string;
  /** Name of the site or publication. */
  readonly publisher?: string;
  /** Address the page was saved from. */
  readonly address?: string;
  /** The kind of file it was read from, e.g. `docx`. */
  readonly format?: string;
}

/** A text that was read from a file of one language. */
export interface ReadText {
  /** Paragraphs divided by blank lines; headings, list items and quotations carry the marks `findBlocks` understands. */
  readonly text: string;
  readonly language?: Language;
  readonly title?: string;
  readonly metadata: DocumentMetadata;
  /** Runs of the text that belong to the page, as its markup tells. */
  readonly hints: readonly FurnitureHint[];
  /** The encoding it was read in, or the format for files that have none. */
  readonly encoding?: string;
}

/** One side of a pair, with the segments the pair has. */
export interface ReadSide {
  readonly name: string;
  readonly site: string;
  readonly metadata: DocumentMetadata;
  readonly document: PreparedDocument;
}

/** One entry of a pair's history, as the store keeps it. */
export interface HistoryEntry {
  readonly step: Step;
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly undone: boolean;
}

/** A pair that came out of a file: links as the file gives them, and what people decided where the format carries it. */
export interface ReadPair {
  readonly source: ReadSide;
  readonly target: ReadSide;
  readonly links: readonly Link[];
  readonly status: PairStatus;
  readonly annotations: readonly Annotation[];
  readonly dismissals: readonly Dismissal[];
  readonly history: readonly HistoryEntry[];
  /** What a person changed in the target text; segments and annotations then count in the changed text, the document holds the imported one. */
  readonly edits?: readonly TextEdit[];
  /** What the file says that Sverka has no place for; written out again in the same format. */
  readonly foreign: Foreign | null;
}

/**
 * Foreign data of an XLIFF or TMX file, as XML fragments that declare the namespaces they use.
 * Places are named by segments, so that they survive whatever else is exported.
 */
export interface Foreign {
  readonly format: 'xliff' | 'xliff-1.2' | 'tmx';
  /** Attributes and elements of the file's head. */
  readonly head: ForeignParts;
  /** Those of each unit, by the id of its first segment (source, else target). */
  readonly units: Readonly<Record<string, ForeignParts>>;
  /** Inline codes: before the character `offset` of a segment stands `xml`. */
  readonly inline: readonly { readonly side: 'source' | 'target'; readonly segment: string; readonly offset: number; readonly xml: string }[];
}

export interface ForeignParts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly xml: readonly string[];
  /** What stood on the segment or on the variants of the two languages. */
  readonly source?: Omit<ForeignParts, 'source' | 'target'>;
  readonly target?: Omit<ForeignParts, 'source' | 'target'>;
}

export type ReadFile =
  | { readonly kind: 'text'; readonly text: ReadText }
  /** `notes` tell what was left out and why, a sentence each. */
  | { readonly kind: 'pairs'; readonly pairs: readonly ReadPair[]; readonly notes: readonly string[] };

export interface ExportChoice {
  readonly rows: ExportRows;
  /** Page furniture too. Furniture that carries an annotation always goes with it. */
  readonly boilerplate: boolean;
}
