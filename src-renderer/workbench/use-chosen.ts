import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { PairView } from '../../src-core/contract.ts';
import type { Side, Span } from '../../src-core/text/model.ts';
import type { BenchIndex } from './bench-index.ts';
import type { GridHandle } from './grid.tsx';
import { paint } from './highlights.ts';
import { rangesOf, readSelection } from './selection.ts';
import type { TextSelection } from './selection.ts';
import type { Chosen, Cursor } from './use-cursor.ts';
import { NONE_CHOSEN } from './use-cursor.ts';

export interface ChosenState {
  /** Sentences selected for linking. */
  readonly picked: ReadonlySet<string>;
  readonly pick: (segments: readonly string[]) => void;
  /** True while the sentences of a link are being gathered: the next L makes it. */
  readonly linking: boolean;
  readonly setLinking: (linking: boolean) => void;
  /** Chooses words on a side; words on the other side of the same row stay chosen. */
  readonly extend: (side: Side, span: Span) => void;
  /** What an annotation would stand on: selected words, else selected sentences, else the word at the caret. */
  readonly forAnnotation: () => TextSelection | null;
  /** Lets everything go. @returns true if there was something */
  readonly clear: () => boolean;
}

/** What is selected: words on either or both sides, and whole sentences. */
export function useChosen(grid: RefObject<GridHandle | null>, pair: PairView, index: BenchIndex, cursor: Cursor): ChosenState {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [linking, setLinking] = useState(false);
  const [spans, setSpans] = useState<Chosen>(NONE_CHOSEN);
  const texts = { source: pair.source.text, target: pair.target.text };
  const extend = (side: Side, span: Span): void => {
    const other: Side = side === 'source' ? 'target' : 'source';
    const row = index.rowAt(side, span.start);
    setSpans((old) => ({ ...NONE_CHOSEN, [side]: [span], [other]: old[other].filter((s) => index.rowAt(other, s.start) === row) }));
  };
  const latest = useRef({ extend, texts });
  latest.current = { extend, texts };
  // What the mouse selects on one side stays when words of the other side are selected after it.
  useEffect(() => {
    const element = grid.current?.element;
    if (!element) return;
    const up = (): void => {
      const selection = readSelection(element, latest.current.texts);
      if (!selection) setSpans((old) => (old === NONE_CHOSEN ? old : NONE_CHOSEN));
      else for (const side of ['source', 'target'] as const) if (selection[side][0] && selection[side === 'source' ? 'target' : 'source'].length === 0) latest.current.extend(side, selection[side][0]);
    };
    element.addEventListener('mouseup', up);
    return () => element.removeEventListener('mouseup', up);
  }, [grid]);
  const caret = cursor.word;
  useEffect(() => {
    const element = grid.current?.element ?? null;
    if (!element) return;
    const draw = (): void => {
      paint(element, 'chosen', spans);
      paint(element, 'caret-word', caret ? { ...NONE_CHOSEN, [cursor.side]: [caret] } : null);
    };
    draw();
    element.addEventListener('scrollend', draw, { passive: true });
    return () => element.removeEventListener('scrollend', draw);
  }, [grid, spans, caret, cursor.side, index]);
  useEffect(
    () => () => {
      for (const name of ['chosen', 'caret-word', 'counterpart', 'left-over', 'draft'] as const) paint(null, name, null);
    },
    [],
  );
  return {
    picked,
    linking,
    setLinking,
    extend,
    pick: (segments) =>
      setPicked((old) => {
        const next = new Set(old);
        const all = segments.every((id) => next.has(id));
        for (const id of segments) if (all) next.delete(id);
        else next.add(id);
        return next;
      }),
    forAnnotation: () => {
      const element = grid.current?.element;
      if (!element) return null;
      const native = readSelection(element, texts);
      if (native) return { ...native, source: native.source.length > 0 ? native.source : spans.source, target: native.target.length > 0 ? native.target : spans.target };
      const whole = (side: Side): Span[] => pair[side].segments.filter((s) => picked.has(s.id)).map(({ start, end }) => ({ start, end }));
      const word: Chosen = caret ? { ...NONE_CHOSEN, [cursor.side]: [caret] } : NONE_CHOSEN;
      const own = [spans, { source: whole('source'), target: whole('target') }, word].find((c) => c.source.length + c.target.length > 0);
      return own ? { ...own, rect: rectOf(element, own) } : null;
    },
    clear: () => {
      const some = linking || picked.size > 0 || spans !== NONE_CHOSEN;
      setLinking(false);
      setPicked(new Set());
      setSpans(NONE_CHOSEN);
      getSelection()?.removeAllRanges();
      return some;
    },
  };
}

function rectOf(element: HTMLElement, { source, target }: Chosen): TextSelection['rect'] {
  const ranges = [...target.flatMap((s) => rangesOf(element, 'target', s)), ...source.flatMap((s) => rangesOf(element, 'source', s))];
  const { left, right, top, bottom } = ranges[0]?.getBoundingClientRect() ?? element.getBoundingClientRect();
  return { left, right, top, bottom };
}
