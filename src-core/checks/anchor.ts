import type { Span } from '../text/model.ts';
import { placeOn } from './phrase/features.ts';
import type { LinkedWord } from './phrase/words.ts';

/**
 * Where on the other side words that are missing there would stand: behind the counterpart of the word before them, else
 * before that of the word after them, else at the beginning of the segment.
 *
 * @param own the side that has the words; they are `own[from]` … `own[to]`
 * @returns a zero-width span
 */
export function anchorBetween(own: readonly LinkedWord[], other: readonly LinkedWord[], from: number, to: number, segment: Span): Span {
  const [before, after] = placeOn(own, { from, to });
  const at = before >= 0 ? other[before]!.token.end : after >= 0 ? other[after]!.token.start : segment.start;
  return { start: at, end: at };
}
