import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { memo, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { PairView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import type { Editing, RowActions } from './bench-context.ts';
import type { BenchIndex } from './bench-index.ts';
import { NOTHING } from './bench-index.ts';
import type { GridRow } from './grid-rows.ts';
import { gridRowId, paragraphNumbers } from './grid-rows.ts';
import { BenchRow } from './row.tsx';
import { OverviewRuler } from './ruler.tsx';
import { offsetAt } from './selection.ts';

export interface GridHandle {
  readonly element: HTMLElement | null;
  /** Shows a row; one that can be seen already does not move. */
  readonly scrollToRow: (id: string) => void;
  /** Rows on the screen. */
  readonly visible: () => readonly string[];
}

interface GridProps {
  readonly handle: RefObject<GridHandle | null>;
  readonly pair: PairView;
  readonly index: BenchIndex;
  readonly current: string | null;
  /** The sentence the keys act on. */
  readonly here: string | null;
  readonly active: string | null;
  /** The finding that the keys act on now. */
  readonly keyed: string | null;
  readonly picked: ReadonlySet<string>;
  /** The reason of the word link that is lit up, and its row. */
  readonly why: { readonly row: string; readonly text: string } | null;
  readonly flashing: ReadonlySet<string>;
  readonly editing: Editing | null;
  /** The target on the left. */
  readonly swapped: boolean;
  /** The source above the target in each row. */
  readonly stacked: boolean;
  /** The row that stood at the top when the pair was open last. */
  readonly startAt: string | null;
  readonly actions: RowActions;
  readonly onView: (top: string | null) => void;
}

/** A guess of a row's height before it is measured, CSS pixels. */
const GUESS = 84;
/** Narrower sheets show the source above the target, CSS pixels. */
export const NARROW = 640;

/** Source and target row by row; only what is on the screen is in the page. */
export const BitextGrid = memo(function BitextGrid({ handle, pair, index, current, here, active, keyed, picked, why, flashing, editing, swapped, stacked, startAt, actions, onView }: GridProps) {
  const { t } = useWords();
  const { rows } = index;
  const sheet = useRef<HTMLElement>(null);
  const [narrow, setNarrow] = useState(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => sheet.current,
    estimateSize: () => GUESS,
    getItemKey: (n) => gridRowId(rows[n]!),
    overscan: 4,
    scrollPaddingStart: 46,
    scrollPaddingEnd: 24,
    // Rows are placed in the same frame they are scrolled in; without it fast scrolling shows bare paper.
    useFlushSync: true,
  });
  useImperativeHandle(
    handle,
    () => ({
      element: sheet.current,
      visible: () => visibleRows(sheet.current, virtual, rows),
      scrollToRow: (id) => {
        const n = index.position.get(id);
        if (n === undefined || !sheet.current) return;
        const shown = sheet.current.querySelector(`[data-row="${CSS.escape(id)}"]`)?.getBoundingClientRect();
        const frame = sheet.current.getBoundingClientRect();
        if (shown && shown.top >= frame.top + 36 && shown.bottom <= frame.bottom) return;
        virtual.scrollToIndex(n, { align: 'center' });
      },
    }),
    [index, rows, virtual],
  );
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setNarrow(element.clientWidth < NARROW));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const n = startAt === null ? undefined : index.position.get(startAt);
    if (n !== undefined && n > 0) virtual.scrollToIndex(n, { align: 'start' });
  }, [index, startAt, virtual]);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const told = (): void => onView(visibleRows(element, virtual, rows)[0] ?? null);
    element.addEventListener('scrollend', told, { passive: true });
    return () => element.removeEventListener('scrollend', told);
  }, [virtual, rows, onView]);

  const paragraphs = useMemo(() => ({ source: paragraphNumbers(pair, 'source'), target: paragraphNumbers(pair, 'target') }), [pair]);
  const blocks = useMemo(() => new Map([...pair.sourceSegments, ...pair.targetSegments].map((s) => [s.id, s.block])), [pair.sourceSegments, pair.targetSegments]);
  const counterpart = (item: GridRow): number | null => {
    if (item.kind !== 'row' || item.row.kind !== 'far') return null;
    const other = item.row.side === 'source' ? 'target' : 'source';
    const id = item.row.links[0][other][0];
    return id === undefined ? null : (paragraphs[other].get(blocks.get(id) ?? -1) ?? null);
  };
  const press = useCallback(
    (event: React.MouseEvent): void => {
      if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('button, textarea')) return;
      const row = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
      if (row === undefined) return;
      const segment = event.target.closest<HTMLElement>('[data-segment]')?.dataset['segment'];
      const side = event.target.closest<HTMLElement>('[data-side]')?.dataset['side'];
      if (segment === undefined || (side !== 'source' && side !== 'target')) return actions.choose(row);
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        actions.pick(side, segment);
        return;
      }
      actions.choose(row, { side, segment, offset: offsetAt(event.clientX, event.clientY)?.offset ?? null });
    },
    [actions],
  );
  const open = useCallback(
    (event: React.MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('button, textarea')) return;
      const row = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
      const segment = event.target.closest<HTMLElement>('[data-side="target"] [data-segment]')?.dataset['segment'];
      if (row !== undefined && segment !== undefined && !event.target.closest('.bp')) actions.edit(row, segment);
    },
    [actions],
  );
  const goTo = useCallback(
    (n: number) => {
      actions.choose(gridRowId(rows[n]!));
      virtual.scrollToIndex(n, { align: 'center' });
    },
    [actions, rows, virtual],
  );
  const head = (side: 'source' | 'target') => {
    const { language, site, name, words } = pair[side];
    return (
      <div className={side === 'source' ? 'src' : 'tgt'} role="columnheader">
        <b>{language === 'ru' || language === 'en' || language === 'und' ? t(`language.${language}`) : language}</b>
        <span>{t(`side.${side}`)}</span>
        <em className="opt">{[site || name, t('bench.words', { n: words }), ...(side === 'target' && pair.edits ? [t('edit.count', { n: pair.edits.length })] : [])].join(' · ')}</em>
      </div>
    );
  };
  const frame = useCallback(() => {
    const element = sheet.current;
    const seen = visibleIndices(element, virtual);
    return { from: seen.from / Math.max(1, rows.length), to: seen.to / Math.max(1, rows.length) };
  }, [virtual, rows.length]);
  return (
    <>
      <section className="sheet" ref={sheet} tabIndex={0} aria-label={t('bench.grid')} onMouseDown={press} onDoubleClick={open}>
        <div className={`grid${stacked || narrow ? ' stacked' : ''}${swapped ? ' swapped' : ''}`} role="grid" aria-label={t('bench.grid')} aria-rowcount={rows.length} aria-multiselectable="true">
          <div className="heads" role="row">
            {head('source')}
            <div className="mid" role="columnheader">
              {t('bench.links')}
            </div>
            {head('target')}
            <div role="columnheader">
              <span className="vh">{t('keys.signs')}</span>
            </div>
          </div>
          <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((v) => {
              const item = rows[v.index]!;
              const id = gridRowId(item);
              const marks = index.marks.get(id) ?? NOTHING;
              const own = current === id;
              return (
                <div key={v.key} data-index={v.index} ref={virtual.measureElement} role="presentation" className="slot" style={{ transform: `translateY(${v.start}px)` }}>
                  <BenchRow
                    item={item}
                    place={v.index + 1}
                    current={own}
                    here={own ? here : null}
                    active={active !== null && (marks.findings.some((f) => f.id === active) || marks.annotations.some(([a]) => a.id === active) || marks.marks.target.some((m) => m.id === active) || marks.marks.source.some((m) => m.id === active)) ? active : null}
                    keyed={keyed !== null && marks.findings.some((f) => f.id === keyed) ? keyed : null}
                    marks={marks}
                    picked={pickedIn(item, picked)}
                    why={why?.row === id ? why.text : null}
                    counterpart={counterpart(item)}
                    flash={flashing.has(id)}
                    editing={editing?.row === id ? editing : null}
                  />
                </div>
              );
            })}
          </div>
        </div>
      </section>
      <OverviewRuler index={index} scroller={sheet} frame={frame} onGo={goTo} />
    </>
  );
});

type Virtual = ReturnType<typeof useVirtualizer<HTMLElement, Element>>;

function visibleIndices(element: HTMLElement | null, virtual: Virtual): { from: number; to: number } {
  if (!element) return { from: 0, to: 0 };
  // What the virtualizer noted already: asking the element would lay the page out once more.
  const top = virtual.scrollOffset ?? 0;
  const bottom = top + (virtual.scrollRect?.height ?? 0);
  const seen = virtual.getVirtualItems().filter((i) => i.end > top && i.start < bottom);
  return { from: seen[0]?.index ?? 0, to: (seen.at(-1)?.index ?? -1) + 1 };
}

function visibleRows(element: HTMLElement | null, virtual: Virtual, rows: readonly GridRow[]): string[] {
  const { from, to } = visibleIndices(element, virtual);
  return rows.slice(from, to).map(gridRowId);
}

/** Selected sentences of a row, with spaces around each id; a string, so that a row is not drawn anew for the selection elsewhere. */
function pickedIn(item: GridRow, picked: ReadonlySet<string>): string {
  if (picked.size === 0 || item.kind === 'fold') return '';
  const own = [...item.row.source, ...item.row.target].filter((s) => picked.has(s.id));
  return own.length === 0 ? '' : ` ${own.map((s) => s.id).join(' ')} `;
}
