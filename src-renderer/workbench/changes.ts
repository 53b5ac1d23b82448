import { diffWordsWithSpace } from 'diff';
import type { PairView } from '../../src-core/contract.ts';
import { importedSpan } from '../../src-core/review/text-layer.ts';
import type { Segment, Span } from '../../src-core/text/model.ts';

/** How a sentence differs from the imported text. Offsets count in the text in force. */
export interface Changes {
  readonly inserted: readonly Span[];
  /** Words that are gone, and where they stood. */
  readonly deleted: readonly { readonly at: number; readonly words: string }[];
}

/** The differences of a target sentence from what was imported; null if there are none. */
export function changesOf(pair: Pick<PairView, 'edits' | 'target'>, segment: Segment): Changes | null {
  const { edits, target } = pair;
  if (!edits || edits.length === 0 || target.imported === undefined) return null;
  const was = importedSpan(edits, segment);
  const [before, now] = [target.imported.slice(was.start, was.end).trim(), target.text.slice(segment.start, segment.end)];
  if (before === now) return null;
  const inserted: Span[] = [];
  const deleted: { at: number; words: string }[] = [];
  let at = segment.start;
  for (const part of diffWordsWithSpace(before, now)) {
    if (part.removed) deleted.push({ at, words: part.value });
    else {
      if (part.added) inserted.push({ start: at, end: at + part.value.length });
      at += part.value.length;
    }
  }
  return { inserted, deleted };
}
