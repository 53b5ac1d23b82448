import { memo, useMemo } from 'react';
import type { Side } from '../../src-core/text/model.ts';
import { useWords } from '../i18n/index.ts';
import { useBench } from './bench-context.ts';
import type { Editing } from './bench-context.ts';
import type { RowMarks } from './bench-index.ts';
import type { Changes } from './changes.ts';
import { changesOf } from './changes.ts';
import { Missing } from './gap.tsx';
import type { GridRow } from './grid-rows.ts';
import { MarginSigns } from './lane.tsx';
import { confidenceClass, KnotSpine, Spine } from './spine.tsx';
import { TextCell } from './text-cell.tsx';

export interface RowProps {
  readonly item: GridRow;
  /** Place among all rows, from 1. */
  readonly place: number;
  readonly current: boolean;
  /** The sentence the keys act on, only in the current row. */
  readonly here: string | null;
  /** The finding or annotation that is chosen, only if it stands in this row. */
  readonly active: string | null;
  /** The finding that the keys A and I act on now, only if it stands in this row. */
  readonly keyed: string | null;
  readonly marks: RowMarks;
  /** Selected sentences of this row, with spaces around each id. */
  readonly picked: string;
  readonly why: string | null;
  readonly counterpart: number | null;
  readonly flash: boolean;
  readonly editing: Editing | null;
}

/** One row of the grid. */
export const BenchRow = memo(function BenchRow(props: RowProps) {
  const { item } = props;
  if (item.kind === 'fold') return <FoldRow item={item} place={props.place} />;
  if (item.row.kind === 'furniture') return <FurnitureRow {...props} item={item} />;
  return <LinkRow {...props} item={item} />;
});

type Shown = RowProps & { readonly item: Extract<GridRow, { kind: 'row' }> };

function LinkRow({ item, place, current, here, active, keyed, marks, picked, why, counterpart, flash, editing }: Shown) {
  const { t } = useWords();
  const { pair, actions } = useBench();
  const { row, numbers } = item;
  const several = row.source.length > 1 || row.target.length > 1;
  const changes = useMemo(() => {
    const found = new Map<string, Changes>();
    for (const s of row.target) {
      const own = changesOf(pair, s);
      if (own) found.set(s.id, own);
    }
    return found.size > 0 ? found : null;
  }, [pair, row]);
  const text = (side: Side, segments = row[side], number = numbers[side]) => (
    <TextCell
      key={segments[0]?.id}
      side={side}
      text={pair[side].text}
      language={pair[side].language}
      segments={segments}
      number={number}
      marks={marks.marks[side]}
      active={active}
      here={several ? here : null}
      picked={picked}
      changes={side === 'target' ? changes : null}
      editing={side === 'target' ? (editing?.segment ?? null) : null}
      onMark={actions.mark}
    />
  );
  const column = (side: Side) =>
    row.kind === 'knot' ? (
      <div className={`col ${side === 'source' ? 'src' : 'tgt'}`}>{row[side].map((segment, n) => text(side, [segment], n === 0 ? numbers[side] : null))}</div>
    ) : row[side].length > 0 ? (
      text(side)
    ) : (
      <Missing side={side} row={row} findings={marks.findings} keyed={keyed} current={current} counterpart={counterpart} editing={side === 'target' && editing !== null && editing.segment === null} />
    );
  const Lane = row.kind === 'knot' ? KnotSpine : Spine;
  return (
    <div
      className={`row ${confidenceClass(row.links)}${item.first ? ' para' : ''}${row.kind === 'knot' ? ' knot' : ''}${current ? ' current' : ''}${flash ? ' flash' : ''}`}
      role="row"
      aria-rowindex={place}
      aria-selected={current}
      aria-label={t('bench.rowLabel', { n: place })}
      data-row={row.id}
    >
      {column('source')}
      <Lane row={row} why={why} onConfirm={() => actions.confirm(row.id)} />
      {column('target')}
      <MarginSigns marks={marks} active={active} onMark={actions.mark} />
    </div>
  );
}

function FoldRow({ item, place }: { readonly item: Extract<GridRow, { kind: 'fold' }>; readonly place: number }) {
  const { t } = useWords();
  const { actions } = useBench();
  return (
    <div className="bp fold" role="row" aria-rowindex={place}>
      <div className="cell src" role="gridcell">
        <button type="button" onClick={() => actions.fold(item.id)} aria-expanded={item.open}>
          {t('bench.folded', { n: item.count })} · {t(item.open ? 'bench.fold' : 'bench.unfold')}
        </button>
      </div>
    </div>
  );
}

function FurnitureRow({ item, place, current, picked }: Shown) {
  const { t } = useWords();
  const { pair, actions } = useBench();
  const { row } = item;
  const side: Side = row.source.length > 0 ? 'source' : 'target';
  const segment = row[side][0]!;
  const view = pair[side];
  const own = view.text.slice(segment.start, segment.end);
  const words = (
    <div className={`cell ${side === 'source' ? 'src' : 'tgt'}`} lang={view.language} data-side={side} role="gridcell">
      <span className="txt" data-start={segment.start} data-segment={segment.id} title={own}>
        {own}
      </span>
    </div>
  );
  const reason = (
    <div className={`cell ${side === 'source' ? 'tgt' : 'src'}`} role="gridcell">
      <span className="why2" style={side === 'target' ? { justifyContent: 'flex-end' } : undefined}>
        <span>{t('bench.boilerplate', { reason: segment.pages ? t('furniture.repeated-on', { n: segment.pages }) : t(`furniture.${segment.reason ?? 'by-hand'}`) })}</span>{' '}
        <button type="button" tabIndex={-1} onClick={() => actions.restore(side, segment.id)}>
          {t('bench.restore')}
        </button>
        {current && <kbd>K</kbd>}
      </span>
    </div>
  );
  return (
    <div className={`bp${current ? ' current' : ''}${picked === '' ? '' : ' picked'}`} role="row" aria-rowindex={place} aria-selected={current} data-row={row.id}>
      {side === 'source' ? words : reason}
      <div className="spine" role="gridcell" />
      {side === 'source' ? reason : words}
    </div>
  );
}
