import { createContext, useContext } from 'react';
import type { PairView } from '../../src-core/contract.ts';
import type { Side } from '../../src-core/text/model.ts';

/** What rows may ask for; the handlers never change, so that rows are not drawn anew for them. */
export interface RowActions {
  /** Makes a row the current one; with a sentence, that is what the keys act on. */
  readonly choose: (row: string, place?: { readonly side: Side; readonly segment: string; readonly offset: number | null }) => void;
  /** Chooses a finding or an annotation. */
  readonly mark: (id: string) => void;
  readonly confirm: (row: string) => void;
  readonly accept: (finding: string) => void;
  readonly cut: (finding: string) => void;
  readonly restore: (side: Side, segment: string) => void;
  readonly goToSegment: (side: Side, segment: string) => void;
  readonly fold: (id: string) => void;
  /** Selects a sentence for linking, or lets it go. */
  readonly pick: (side: Side, segment: string) => void;
  /** Opens the editor on a target sentence, or on the empty side of a null link. */
  readonly edit: (row: string, segment: string | null) => void;
  readonly startLink: (row: string) => void;
}

/** The sentence under edit: a target segment, or a null link whose rendition is being written. */
export interface Editing {
  readonly row: string;
  /** Empty until the first words of a new sentence are saved. */
  readonly segment: string | null;
  readonly link: string;
  /** Names the editing session: all of it is one step of the history. */
  readonly session: string;
}

/** Words being typed, and the caret in them. */
export interface Draft {
  readonly text: string;
  readonly caret: number;
}

/** What an editor does with its words, and what it was at when its row was drawn anew. */
export interface EditorHandle {
  readonly save: (text: string) => void;
  readonly close: (next?: 'next' | 'previous') => void;
  /** Remembers the words under way; null when they are done with. */
  readonly keep: (draft: Draft | null) => void;
  readonly draft: () => Draft | null;
}

interface BenchContextValue {
  readonly pair: PairView;
  readonly actions: RowActions;
  readonly editor: EditorHandle;
}

export const BenchContext = createContext<BenchContextValue | null>(null);

/** The pair and the handlers of the workbench around a row. */
export function useBench(): BenchContextValue {
  const value = useContext(BenchContext);
  if (!value) throw new Error('rows stand inside a workbench');
  return value;
}
