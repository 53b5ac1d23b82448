import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { FindingView, PairView } from '../../src-core/contract.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import { useWords } from '../i18n/index.ts';
import type { GridRow } from './grid-rows.ts';
import { gridRowId, paragraphNumbers } from './grid-rows.ts';
import { marksOf } from './marks.ts';
import { BenchRow, standsIn } from './row.tsx';
import type { RowActions } from './row.tsx';
import { OverviewRuler } from './ruler.tsx';

export interface GridHandle {
  readonly element: HTMLElement | null;
  readonly scrollToRow: (id: string) => void;
}

interface GridProps {
  readonly handle: RefObject<GridHandle | null>;
  readonly pair: PairView;
  readonly rows: readonly GridRow[];
  readonly current: string | null;
  readonly active: string | null;
  /** The finding that the keys act on now. */
  readonly keyed: string | null;
  readonly findings: readonly FindingView[];
  /** The reason of the word link that is lit up, and its row. */
  readonly why: { readonly row: string; readonly text: string } | null;
  readonly actions: RowActions;
}

/** A guess of a row's height before it is measured, CSS pixels. */
const GUESS = 84;

/** Source and target row by row; only what is on the screen is in the page. */
export function BitextGrid({ handle, pair, rows, current, active, keyed, findings, why, actions }: GridProps) {
  const { t } = useWords();
  const sheet = useRef<HTMLElement>(null);
  const [view, setView] = useState({ from: 0, to: 0 });
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => sheet.current, estimateSize: () => GUESS, getItemKey: (n) => gridRowId(rows[n]!), overscan: 6, scrollPaddingStart: 46, scrollPaddingEnd: 24 });
  const index = useMemo(() => new Map(rows.map((r, n) => [gridRowId(r), n])), [rows]);
  useImperativeHandle(
    handle,
    () => ({
      element: sheet.current,
      scrollToRow: (id) => {
        const n = index.get(id);
        if (n === undefined || !sheet.current) return;
        const shown = sheet.current.querySelector(`[data-row="${CSS.escape(id)}"]`)?.getBoundingClientRect();
        const frame = sheet.current.getBoundingClientRect();
        // What can be seen already does not move.
        if (shown && shown.top >= frame.top + 36 && shown.bottom <= frame.bottom) return;
        virtual.scrollToIndex(n, { align: 'center' });
      },
    }),
    [index, virtual],
  );
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const update = (): void => {
      const items = virtual.getVirtualItems();
      const top = element.scrollTop;
      const bottom = top + element.clientHeight;
      const seen = items.filter((i) => i.end > top && i.start < bottom);
      setView({ from: (seen[0]?.index ?? 0) / Math.max(1, rows.length), to: ((seen.at(-1)?.index ?? -1) + 1) / Math.max(1, rows.length) });
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    return () => element.removeEventListener('scroll', update);
  }, [virtual, rows.length]);

  const marks = useMemo(() => ({ source: marksOf('source', findings, pair.annotations), target: marksOf('target', findings, pair.annotations) }), [findings, pair.annotations]);
  const numbered = useMemo(() => pair.annotations.map((a, n): readonly [Annotation, number] => [a, n + 1]), [pair.annotations]);
  const paragraphs = useMemo(() => ({ source: paragraphNumbers(pair, 'source'), target: paragraphNumbers(pair, 'target') }), [pair]);
  const blocks = useMemo(() => new Map([...pair.sourceSegments, ...pair.targetSegments].map((s) => [s.id, s.block])), [pair.sourceSegments, pair.targetSegments]);
  const counterpart = (item: GridRow): number | null => {
    if (item.kind !== 'row' || item.row.kind !== 'far') return null;
    const other = item.row.side === 'source' ? 'target' : 'source';
    const id = item.row.links[0][other][0];
    return id === undefined ? null : (paragraphs[other].get(blocks.get(id) ?? -1) ?? null);
  };
  const none: readonly FindingView[] = [];
  const head = (side: 'source' | 'target') => (
    <div>
      <b>{pair[side].language === 'ru' || pair[side].language === 'en' || pair[side].language === 'und' ? t(`language.${pair[side].language}`) : pair[side].language}</b>
      <span>{t(`side.${side}`)}</span>
      <em className="opt">{[pair[side].site || pair[side].name, t('bench.words', { n: pair[side].words })].join(' · ')}</em>
    </div>
  );
  return (
    <>
      <section className="sheet" ref={sheet} tabIndex={0} aria-label={t('bench.grid')}>
        <div className="grid" role="grid" aria-rowcount={rows.length}>
          <div className="heads" role="presentation">
            {head('source')}
            <div className="mid">{t('bench.links')}</div>
            {head('target')}
            <div />
          </div>
          <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((v) => {
              const item = rows[v.index]!;
              const id = gridRowId(item);
              const row = item.kind === 'row' ? item.row : null;
              return (
                <div key={v.key} data-index={v.index} ref={virtual.measureElement} role="presentation" style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${v.start}px)` }}>
                  <BenchRow
                    pair={pair}
                    item={item}
                    current={current === id}
                    active={active}
                    keyed={keyed}
                    marks={marks}
                    findings={row ? findings.filter((f) => standsIn(row, f)) : none}
                    annotations={row ? numbered.filter(([a]) => standsIn(row, a)) : []}
                    why={why?.row === id ? why.text : null}
                    counterpart={counterpart(item)}
                    actions={actions}
                  />
                </div>
              );
            })}
          </div>
        </div>
      </section>
      <OverviewRuler rows={rows} findings={findings} view={view} onGo={(id) => (actions.choose(id), virtual.scrollToIndex(index.get(id) ?? 0, { align: 'center' }))} />
    </>
  );
}
