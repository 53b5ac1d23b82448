import { useCallback, useMemo, useState } from 'react';
import type { Row } from '../../src-core/alignment/rows.ts';
import type { PairView } from '../../src-core/contract.ts';
import type { Side, Span } from '../../src-core/text/model.ts';
import type { BenchIndex } from './bench-index.ts';
import type { Aim } from './link-plans.ts';
import { wordsIn } from './words-in.ts';

/** Where the keys act: a side and a sentence of the current row, and perhaps a word of it. */
export interface Cursor {
  readonly side: Side;
  readonly segment: string | null;
  /** Caret in the text in force, UTF-16 code units. */
  readonly offset: number | null;
  /** The word the caret stands on. */
  readonly word: Span | null;
  /** Where a selection of words began. */
  readonly anchor: Span | null;
}

export type Chosen = Readonly<Record<Side, readonly Span[]>>;
export const NONE_CHOSEN: Chosen = { source: [], target: [] };
const START: Cursor = { side: 'target', segment: null, offset: null, word: null, anchor: null };

/** Remembers what stood in the current row, so that it is found again when links around it change. */
interface Anchor {
  readonly row: string | null;
  readonly segments: readonly (readonly [Side, string])[];
  readonly place: number;
}

export interface CursorState {
  readonly current: string | null;
  readonly row: Row | undefined;
  readonly cursor: Cursor;
  readonly choose: (row: string, place?: { readonly side: Side; readonly segment: string; readonly offset: number | null }) => void;
  readonly moveWord: (by: 1 | -1, extend: (side: Side, span: Span) => void, extending: boolean) => void;
  readonly otherSide: () => void;
  /** What commands on links act on; null where there is no link. */
  readonly aim: Aim | null;
}

/** The current row, and the place in it. */
export function useCursor(pair: PairView, index: BenchIndex, swapped: boolean, startAt: string | null): CursorState {
  const [anchor, setAnchor] = useState<Anchor>({ row: startAt, segments: [], place: 0 });
  const [cursor, setCursor] = useState(START);
  // Links that changed take their row's name with them: what stood in it is looked for where it stands now.
  const current = useMemo(() => {
    if (anchor.row !== null && index.position.has(anchor.row)) return anchor.row;
    for (const [side, id] of [...(cursor.segment ? [[cursor.side, cursor.segment] as const] : []), ...anchor.segments]) {
      const row = index.rowOf(side, id);
      if (row !== undefined) return row;
    }
    return index.linkRows[Math.min(anchor.place, index.linkRows.length - 1)]?.id ?? null;
  }, [anchor, cursor.segment, cursor.side, index]);
  const row = current === null ? undefined : index.byId.get(current);

  const choose: CursorState['choose'] = useCallback(
    (id, place) => {
      const found = index.byId.get(id);
      const segments = (['source', 'target'] as const).flatMap((side) => (found?.[side] ?? []).map((s) => [side, s.id] as const));
      setAnchor({ row: id, segments, place: index.linkPosition.get(id) ?? 0 });
      setCursor((old) => {
        if (!place) return { ...START, side: old.side };
        const own = found?.[place.side].find((s) => s.id === place.segment);
        const { offset } = place;
        const word = own && offset !== null ? (wordsIn(pair[place.side].text, own).find((w) => w.start <= offset && w.end >= offset) ?? null) : null;
        return { ...place, word, anchor: null };
      });
    },
    [index, pair],
  );
  const moveWord: CursorState['moveWord'] = (by, extend, extending) => {
    if (!row) return;
    const sides: readonly Side[] = extending ? [cursor.side] : swapped ? ['target', 'source'] : ['source', 'target'];
    const words = sides.flatMap((side) => row[side].flatMap((s) => wordsIn(pair[side].text, s).map((word) => ({ side, segment: s.id, word }))));
    const at = words.findIndex((w) => w.side === cursor.side && w.word.start === cursor.word?.start);
    const fresh = words.findIndex((w) => w.side === cursor.side && (cursor.segment === null || w.segment === cursor.segment));
    const next = words[at < 0 ? Math.max(0, fresh) : at + by];
    if (!next) return;
    const from = extending ? (cursor.anchor ?? cursor.word ?? next.word) : null;
    setCursor({ side: next.side, segment: next.segment, offset: next.word.start, word: next.word, anchor: from });
    if (from) extend(next.side, { start: Math.min(from.start, next.word.start), end: Math.max(from.end, next.word.end) });
  };
  const otherSide = (): void => {
    const side: Side = cursor.side === 'source' ? 'target' : 'source';
    const own = row?.[side][0];
    const word = own ? (wordsIn(pair[side].text, own)[0] ?? null) : null;
    setCursor({ side, segment: own?.id ?? null, offset: word?.start ?? null, word, anchor: null });
  };
  const aim = useMemo((): Aim | null => {
    if (!row || row.links.length === 0) return null;
    const link = row.links.find((l) => cursor.segment !== null && l[cursor.side].includes(cursor.segment)) ?? row.links[0];
    if (!link) return null;
    const inside = cursor.segment !== null && link[cursor.side].includes(cursor.segment);
    return { link, side: cursor.side, segment: inside ? cursor.segment : null, offset: inside ? cursor.offset : null };
  }, [row, cursor]);
  return { current, row, cursor, choose, moveWord, otherSide, aim };
}
