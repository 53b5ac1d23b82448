import { memo, useLayoutEffect, useRef } from 'react';
import type { Link } from '../../src-core/alignment/model.ts';
import type { FindingView, PairView } from '../../src-core/contract.ts';
import { categorySign } from '../../src-core/review/typology.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import { countWords } from '../../src-core/text/characters.ts';
import type { Side, Span } from '../../src-core/text/model.ts';
import { useWords } from '../i18n/index.ts';
import type { Words } from '../i18n/index.ts';
import { Icon } from '../ui/icons.tsx';
import { SeverityMark } from '../ui/pieces.tsx';
import type { GridRow } from './grid-rows.ts';
import type { Mark } from './marks.ts';
import { TextCell } from './text-cell.tsx';

export interface RowActions {
  readonly choose: (row: string) => void;
  readonly mark: (id: string) => void;
  readonly confirm: (row: string) => void;
  readonly accept: (finding: string) => void;
  readonly cut: (finding: string) => void;
  readonly restore: (side: Side, segment: string) => void;
  readonly goToParagraph: (side: Side, segment: string) => void;
  readonly fold: (id: string) => void;
}

export interface RowProps {
  readonly pair: PairView;
  readonly item: GridRow;
  readonly current: boolean;
  readonly active: string | null;
  /** The finding that the keys A and I act on now. */
  readonly keyed: string | null;
  readonly marks: Readonly<Record<Side, readonly Mark[]>>;
  readonly findings: readonly FindingView[];
  readonly annotations: readonly (readonly [Annotation, number])[];
  readonly why: string | null;
  readonly counterpart: number | null;
  readonly actions: RowActions;
}

/** Line style by confidence: solid from .90, dashed from .60, dotted below and for null links. */
export function confidenceClass(links: readonly Link[]): 'sure' | 'high' | 'mid' | 'low' {
  if (links.length > 0 && links.every((l) => l.confirmed)) return 'sure';
  const score = Math.min(1, ...links.map((l) => (l.source.length === 0 || l.target.length === 0 ? 0 : l.score)));
  return score >= 0.9 ? 'high' : score >= 0.6 ? 'mid' : 'low';
}

const touches = (spans: readonly Span[], segments: readonly Span[]): boolean => spans.some((s) => segments.some((g) => s.start <= g.end && s.end >= g.start && (s.end > s.start ? s.start < g.end && s.end > g.start : true)));

/** True if something said of the pair stands in this row. */
export function standsIn(row: { readonly source: readonly Span[]; readonly target: readonly Span[] }, thing: { readonly source: readonly Span[]; readonly target: readonly Span[] }): boolean {
  const solid = (spans: readonly Span[]): boolean => spans.some((s) => s.end > s.start);
  // An anchor only tells where something is missing: what is missing has its own row.
  if (solid(thing.source) && !solid(thing.target)) return touches(thing.source, row.source);
  if (solid(thing.target) && !solid(thing.source)) return touches(thing.target, row.target);
  return touches(thing.target, row.target) || touches(thing.source, row.source);
}

export const BenchRow = memo(function BenchRow(props: RowProps) {
  const words = useWords();
  const { t } = words;
  const { pair, item, current, actions } = props;
  if (item.kind === 'fold') {
    return (
      <div className="bp fold" role="row">
        <div className="cell src" role="gridcell">
          <button type="button" onClick={() => actions.fold(item.id)} aria-expanded={item.open}>
            {t('bench.folded', { n: item.count })} · {t(item.open ? 'bench.fold' : 'bench.unfold')}
          </button>
        </div>
      </div>
    );
  }
  const { row, numbers } = item;
  if (row.kind === 'furniture') return <FurnitureRow {...props} item={item} />;
  const state = confidenceClass(row.links);
  const cell = (side: Side) => (
    <TextCell side={side} text={pair[side].text} language={pair[side].language} segments={row[side]} number={numbers[side]} marks={props.marks[side]} active={props.active} onMark={actions.mark} />
  );
  return (
    <div
      className={`row ${state}${item.first ? ' para' : ''}${row.kind === 'knot' ? ' knot' : ''}${current ? ' current' : ''}`}
      role="row"
      aria-selected={current}
      data-row={row.id}
      onMouseDown={() => actions.choose(row.id)}
    >
      {row.kind === 'knot' ? (
        <Knot {...props} item={item} />
      ) : (
        <>
          {row.source.length > 0 ? cell('source') : <Missing side="source" {...props} item={item} words={words} />}
          <Spine row={row} why={props.why} words={words} onConfirm={() => actions.confirm(row.id)} />
          {row.target.length > 0 ? cell('target') : <Missing side="target" {...props} item={item} words={words} />}
        </>
      )}
      <MarginSigns findings={props.findings} annotations={props.annotations} onMark={actions.mark} />
    </div>
  );
});

type Shown = RowProps & { readonly item: Extract<GridRow, { kind: 'row' }> };

function Spine({ row, why, words, onConfirm }: { readonly row: Shown['item']['row']; readonly why: string | null; readonly words: Words; readonly onConfirm: () => void }) {
  const { t, number } = words;
  const link = row.links[0];
  if (!link) return <div className="spine" />;
  const confirmed = link.confirmed === true;
  const uneven = link.source.length !== 1 || link.target.length !== 1;
  const ratio = `${link.source.length}:${link.target.length}`;
  const label = `${confirmed ? t('bench.linkConfirmed') : t('bench.linkState', { score: number(link.score, 2) })}, ${ratio}`;
  return (
    <div className="spine" role="gridcell">
      <i className="wire" style={row.kind === 'gap' ? (row.source.length > 0 ? { right: '50%' } : { left: '50%' }) : undefined} />
      <button type="button" className="node" aria-label={label} title={label} aria-pressed={confirmed} tabIndex={-1} onClick={onConfirm}>
        {confirmed && <Icon name="check" size={12} />}
        {(uneven || !confirmed) && <span>{uneven ? ratio : Math.round(link.score * 100)}</span>}
      </button>
      {why && <span className="why">{why}</span>}
    </div>
  );
}

/** The side of a null link where nothing stands: hatched, with words and its keys; or the stub of a far crossing. */
function Missing({ side, pair, item, findings, keyed, counterpart, actions, words }: Shown & { readonly side: Side; readonly words: Words }) {
  const { t } = words;
  const { row } = item;
  const other: Side = side === 'source' ? 'target' : 'source';
  if (row.kind === 'far') {
    const to = row.links[0][side][0];
    return (
      <div className={`cell ${side === 'source' ? 'src' : 'tgt'} far`} role="gridcell">
        <button type="button" className="linkish" onClick={() => to !== undefined && actions.goToParagraph(side, to)}>
          {t('bench.elsewhere', { n: counterpart ?? 0 })} {side === 'target' ? '→' : '←'}
        </button>
      </div>
    );
  }
  const finding = findings.find((f) => f.check.startsWith(side === 'target' ? 'omission' : 'addition'));
  const text = row[other].map((s) => pair[other].text.slice(s.start, s.end));
  const size = t('bench.size', { sentences: t('bench.sentences', { n: row[other].length }), words: t('bench.words', { n: text.reduce((sum, s) => sum + countWords(s), 0) }) });
  return (
    <div className={`gap ${side === 'source' ? 'src' : 'tgt'}`} role="gridcell">
      <div>
        <p>
          {finding && <SeverityMark severity={finding.severity} />}
          <b>{t(side === 'target' ? 'bench.nothingTarget' : 'bench.nothingSource')}</b>
          <span className="quiet">{size}</span>
        </p>
        {finding?.status === 'open' && (
          <div className="keys">
            <button type="button" className="inkey" onClick={() => actions.accept(finding.id)}>
              {keyed === finding.id && <kbd>A</kbd>}
              {t(side === 'target' ? 'bench.acceptOmission' : 'bench.acceptAddition')}
            </button>
            {side === 'target' && (
              <button type="button" className="inkey" onClick={() => actions.cut(finding.id)}>
                {keyed === finding.id && <kbd>I</kbd>}
                {t('bench.intentional')}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function FurnitureRow({ pair, item, actions }: Shown) {
  const { t } = useWords();
  const { row } = item;
  const side: Side = row.source.length > 0 ? 'source' : 'target';
  const segment = row[side][0]!;
  const view = pair[side];
  const words = (
    <div className={`cell ${side === 'source' ? 'src' : 'tgt'}`} lang={view.language} data-side={side} role="gridcell">
      <span className="txt" data-start={segment.start} title={view.text.slice(segment.start, segment.end)}>
        {view.text.slice(segment.start, segment.end)}
      </span>
    </div>
  );
  const reason = (
    <div className={`cell ${side === 'source' ? 'tgt' : 'src'}`} role="gridcell">
      <span className="why2" style={side === 'target' ? { justifyContent: 'flex-end' } : undefined}>
        <span>{t('bench.boilerplate', { reason: segment.pages ? t('furniture.repeated-on', { n: segment.pages }) : t(`furniture.${segment.reason ?? 'by-hand'}`) })}</span>{' '}
        <button type="button" onClick={() => actions.restore(side, segment.id)}>
          {t('bench.restore')}
        </button>
      </span>
    </div>
  );
  return (
    <div className="bp" role="row" data-row={row.id}>
      {side === 'source' ? words : reason}
      <div className="spine" role="gridcell" />
      {side === 'source' ? reason : words}
    </div>
  );
}

/** Links that cross near by: both columns in their own order, curves between the first lines. */
function Knot({ pair, item, marks, active, actions, why }: Shown) {
  const { t, number } = useWords();
  const { row, numbers } = item;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const spine = box.current;
    const rowElement = spine?.parentElement;
    if (!spine || !rowElement) return;
    const draw = (): void => {
      const area = spine.getBoundingClientRect();
      const middle = (side: Side, ids: readonly string[]): number => {
        const tops = ids.flatMap((id) => rowElement.querySelector(`[data-side="${side}"] [data-segment="${CSS.escape(id)}"]`)?.getClientRects()[0] ?? []);
        return tops.length === 0 ? 0 : Math.min(...tops.map((r) => r.top + r.height / 2)) - area.top;
      };
      const w = area.width;
      row.links.forEach((link, n) => {
        const y1 = middle('source', link.source);
        const y2 = middle('target', link.target);
        spine.querySelectorAll('path')[n]?.setAttribute('d', `M0 ${y1}C${w * 0.5} ${y1} ${w * 0.5} ${y2} ${w} ${y2}`);
        const node = spine.querySelectorAll<HTMLElement>('.node')[n];
        // The score stands a fifth of the way along the curve, near the source.
        node?.style.setProperty('--y', `${0.896 * y1 + 0.104 * y2}px`);
        if (node) node.style.left = `${w * 0.248}px`;
      });
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(rowElement);
    return () => observer.disconnect();
  }, [row]);
  const column = (side: Side) => (
    <div className="col">
      {row[side].map((segment, n) => (
        <TextCell key={segment.id} side={side} text={pair[side].text} language={pair[side].language} segments={[segment]} number={n === 0 ? numbers[side] : null} marks={marks[side]} active={active} onMark={actions.mark} />
      ))}
    </div>
  );
  return (
    <>
      {column('source')}
      <div className="spine" ref={box} role="gridcell" aria-label={t('bench.crossing')}>
        <svg aria-hidden="true">
          {row.links.map((_, n) => (
            <path key={n} />
          ))}
        </svg>
        {row.links.map((link, n) => (
          <button key={n} type="button" className="node" tabIndex={-1} aria-label={link.confirmed ? t('bench.linkConfirmed') : t('bench.linkState', { score: number(link.score, 2) })} onClick={() => actions.confirm(row.id)}>
            {link.confirmed ? <Icon name="check" size={12} /> : <span>{Math.round(link.score * 100)}</span>}
          </button>
        ))}
        {why && <span className="why">{why}</span>}
      </div>
      {column('target')}
    </>
  );
}

/** In the margin: shape is severity, sign is category, a numeral means that a person wrote it. */
function MarginSigns({ findings, annotations, onMark }: { readonly findings: readonly FindingView[]; readonly annotations: RowProps['annotations']; readonly onMark: (id: string) => void }) {
  const { t } = useWords();
  const open = findings.filter((f) => f.status !== 'accepted');
  return (
    <div className="lane" role="gridcell">
      {annotations.map(([a, n]) => (
        <button key={a.id} type="button" tabIndex={-1} className={`ref tone-${a.severity}`} aria-label={`${t('annotations.title')} ${n}, ${t(`severity.${a.severity}`)}`} onClick={() => onMark(a.id)}>
          {n}
          <span>{a.kind === 'error' ? categorySign(a.category) : ''}</span>
        </button>
      ))}
      {open.map((f) => (
        <button key={f.id} type="button" tabIndex={-1} aria-label={`${t(`severity.${f.severity}`)}, ${f.title}`} title={f.title} onClick={() => onMark(f.id)}>
          <SeverityMark severity={f.severity} />
          <span>{categorySign(f.category)}</span>
        </button>
      ))}
    </div>
  );
}
