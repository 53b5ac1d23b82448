import type { Language } from '../../text/model.ts';
import type { Draft } from './model.ts';
import type { Anchor } from './scan.ts';
import type { WordTable } from './table.ts';

/** What every reader of one segment needs. */
export interface Place {
  readonly text: string;
  readonly language: Language;
  readonly russian: boolean;
  readonly table: WordTable | undefined;
  readonly anchors: readonly Anchor[];
  /** What was read so far, in text order. */
  readonly drafts: Draft[];
}

/** A number that was read, before it is known what it counts. */
export interface Amount {
  readonly draft: Draft;
  readonly ordinal: boolean;
  readonly plural: boolean;
}
