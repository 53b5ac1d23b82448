import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Output, PairView, WordLinkView } from '../../src-core/contract.ts';
import type { Side } from '../../src-core/text/model.ts';
import { call } from '../host.ts';
import type { BenchIndex } from './bench-index.ts';
import type { GridHandle } from './grid.tsx';
import { paint } from './highlights.ts';
import { offsetAt } from './selection.ts';

export interface LitWord {
  readonly row: string;
  readonly source: string;
  readonly target: string;
  readonly reason: WordLinkView['reason'];
  readonly score: number;
}

/** Waits this long before asking for a row's word links, so that crossing the page with the mouse asks for nothing, milliseconds. */
const PATIENCE = 60;

type LinkWords = Output<'pair.words'>;
const NO_WORDS: LinkWords = { words: [], left: { source: [], target: [] } };

interface Place {
  readonly row: string;
  readonly side: Side;
  readonly offset: number;
}

/**
 * Lights up the counterpart of the word under the mouse or the caret, and the words left over where that is switched on,
 * with the CSS Custom Highlight API: nothing is drawn anew for it. Word links are asked for a link at a time and kept until the pair changes.
 */
export function useWordCounterparts(grid: RefObject<GridHandle | null>, pair: PairView, index: BenchIndex, caret: Place | null, leftOver: boolean): LitWord | null {
  const [lit, setLit] = useState<LitWord | null>(null);
  const cache = useRef(new Map<string, Promise<LinkWords>>());
  const shown = useRef('');
  const [cachedFor, id] = [useRef(''), `${pair.id} ${pair.revision}`];
  if (cachedFor.current !== id) {
    cachedFor.current = id;
    cache.current.clear();
  }
  const wordsOf = useCallback(
    async (row: string): Promise<LinkWords[]> => {
      const links = index.byId.get(row)?.links.filter((l) => l.source.length > 0 && l.target.length > 0) ?? [];
      return Promise.all(
        links.map((link) => {
          const key = linkKey(link);
          let words = cache.current.get(key);
          if (!words) cache.current.set(key, (words = call('pair.words', { id: pair.id, link: key }).then((r) => (r.ok ? r.value : NO_WORDS))));
          return words;
        }),
      );
    },
    [index, pair.id],
  );
  const look = useCallback(
    async (at: Place | null): Promise<void> => {
      const word = at && (await wordsOf(at.row)).flatMap((w) => w.words).find((w) => w[at.side].some((s) => s.start <= at.offset && s.end >= at.offset));
      const name = word ? `${at.row} ${word.source[0]?.start} ${word.target[0]?.start}` : '';
      const element = grid.current?.element ?? null;
      paint(element, 'counterpart', word ? { source: word.source, target: word.target } : null);
      if (name === shown.current) return;
      shown.current = name;
      const quote = (side: Side): string => (word ? word[side].map((s) => pair[side].text.slice(s.start, s.end)).join(' ') : '');
      setLit(word ? { row: at.row, source: quote('source'), target: quote('target'), reason: word.reason, score: word.score } : null);
    },
    [grid, pair, wordsOf],
  );
  const caretKey = caret ? `${caret.row} ${caret.side} ${caret.offset}` : '';
  const latestCaret = useRef(caret);
  latestCaret.current = caret;
  useEffect(() => {
    void look(latestCaret.current);
  }, [look, caretKey]);
  useEffect(() => {
    const element = grid.current?.element;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (event: MouseEvent): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(offsetAt(event.clientX, event.clientY) ?? latestCaret.current), PATIENCE);
    };
    const leave = (): void => {
      clearTimeout(timer);
      void look(latestCaret.current);
    };
    element.addEventListener('mousemove', move, { passive: true });
    element.addEventListener('mouseleave', leave, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('mousemove', move);
      element.removeEventListener('mouseleave', leave);
    };
  }, [grid, look]);
  useEffect(() => {
    const element = grid.current?.element;
    if (!leftOver || !element) return;
    let ended = false;
    const draw = async (): Promise<void> => {
      const all = (await Promise.all((grid.current?.visible() ?? []).map(wordsOf))).flat();
      if (!ended) paint(element, 'left-over', { source: all.flatMap((w) => w.left.source), target: all.flatMap((w) => w.left.target) });
    };
    const redraw = (): void => void draw();
    // The rows of a fresh scroll place stand in the page a frame later.
    const frame = requestAnimationFrame(redraw);
    element.addEventListener('scrollend', redraw, { passive: true });
    return () => {
      ended = true;
      cancelAnimationFrame(frame);
      element.removeEventListener('scrollend', redraw);
      paint(element, 'left-over', null);
    };
  }, [grid, leftOver, wordsOf]);
  return lit;
}
