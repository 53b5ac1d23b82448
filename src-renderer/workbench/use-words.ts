import { useEffect, useRef, useState } from 'react';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { PairView, WordLinkView } from '../../src-core/contract.ts';
import type { Row } from '../../src-core/alignment/rows.ts';
import { call } from '../host.ts';
import type { GridHandle } from './grid.tsx';
import { offsetAt, rangesOf } from './selection.ts';

export interface LitWord {
  readonly row: string;
  readonly source: string;
  readonly target: string;
  readonly reason: WordLinkView['reason'];
  readonly score: number;
}

/** Waits this long before asking for a row's word links, so that crossing the page with the mouse asks for nothing, milliseconds. */
const PATIENCE = 60;

/**
 * Lights up the counterpart of the word under the mouse with the CSS Custom Highlight API: nothing is drawn anew for it.
 * Word links are asked for a row at a time and kept until the pair changes.
 */
export function useWordCounterparts(grid: { readonly current: GridHandle | null }, pair: PairView | null, rows: ReadonlyMap<string, Row>): LitWord | null {
  const [lit, setLit] = useState<LitWord | null>(null);
  const cache = useRef(new Map<string, Promise<readonly WordLinkView[]>>());
  const shown = useRef('');
  useEffect(() => {
    cache.current.clear();
    clearHighlight();
    setLit(null);
    shown.current = '';
  }, [pair?.id, pair?.revision]);

  useEffect(() => {
    const element = grid.current?.element;
    if (!pair || !element || typeof Highlight === 'undefined') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (x: number, y: number): Promise<void> => {
      const at = offsetAt(x, y);
      const row = at && rows.get(at.row);
      const links = row ? row.links.filter((l) => l.source.length > 0 && l.target.length > 0) : [];
      let found: { word: WordLinkView; row: string } | null = null;
      for (const link of links) {
        const key = linkKey(link);
        let words = cache.current.get(key);
        if (!words) {
          words = call('pair.words', { id: pair.id, link: key }).then((r) => (r.ok ? r.value.words : []));
          cache.current.set(key, words);
        }
        const word = (await words).find((w) => w[at!.side].some((s) => s.start <= at!.offset && s.end >= at!.offset));
        if (word) found = { word, row: at!.row };
      }
      const name = found ? `${found.row} ${found.word.source[0]?.start} ${found.word.target[0]?.start}` : '';
      if (name === shown.current) return;
      shown.current = name;
      if (!found) {
        clearHighlight();
        setLit(null);
        return;
      }
      const { word } = found;
      CSS.highlights.set('counterpart', new Highlight(...word.source.flatMap((s) => rangesOf(element, 'source', s)), ...word.target.flatMap((s) => rangesOf(element, 'target', s))));
      const quote = (side: 'source' | 'target'): string => word[side].map((s) => pair[side].text.slice(s.start, s.end)).join(' ');
      setLit({ row: found.row, source: quote('source'), target: quote('target'), reason: word.reason, score: word.score });
    };
    const move = (event: MouseEvent): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(event.clientX, event.clientY), PATIENCE);
    };
    element.addEventListener('mousemove', move);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('mousemove', move);
    };
  }, [grid, pair, rows]);
  return lit;
}

function clearHighlight(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete('counterpart');
}
