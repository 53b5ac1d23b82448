import { useLayoutEffect, useRef } from 'react';
import type { Link } from '../../src-core/alignment/model.ts';
import type { Row } from '../../src-core/alignment/rows.ts';
import type { Side } from '../../src-core/text/model.ts';
import { useWords } from '../i18n/index.ts';
import type { Words } from '../i18n/index.ts';
import { Icon } from '../ui/icons.tsx';

/** Line style by confidence: solid from .90, dashed from .60, dotted below and for null links. */
export function confidenceClass(links: readonly Link[]): 'sure' | 'high' | 'mid' | 'low' {
  if (links.length > 0 && links.every((l) => l.confirmed)) return 'sure';
  const score = Math.min(1, ...links.map((l) => (l.source.length === 0 || l.target.length === 0 ? 0 : l.score)));
  return score >= 0.9 ? 'high' : score >= 0.6 ? 'mid' : 'low';
}

const labelOf = (link: Link, { t, number }: Words): string => `${link.confirmed ? t('bench.linkConfirmed') : t('bench.linkState', { score: number(link.score, 2) })}, ${link.source.length}:${link.target.length}`;

/** The lane between the texts: the wire of one link, with its node. */
export function Spine({ row, why, onConfirm }: { readonly row: Row; readonly why: string | null; readonly onConfirm: () => void }) {
  const words = useWords();
  const link = row.links[0];
  if (!link) return <div className="spine" role="gridcell" />;
  const uneven = link.source.length !== 1 || link.target.length !== 1;
  const label = labelOf(link, words);
  const half = row.kind === 'gap' || row.kind === 'far' ? (row.source.length > 0 ? 'half-source' : 'half-target') : '';
  return (
    <div className={`spine ${half}`} role="gridcell">
      <i className="wire" />
      <button type="button" className="node" title={label} aria-pressed={link.confirmed === true} tabIndex={-1} onClick={onConfirm}>
        {link.confirmed && <Icon name="check" size={12} />}
        {(uneven || !link.confirmed) && <span className="score">{uneven ? `${link.source.length}:${link.target.length}` : Math.round(link.score * 100)}</span>}
        <span className="vh">{label}</span>
      </button>
      {why && <span className="why">{why}</span>}
    </div>
  );
}

/** The lane of links that cross near by: curves between the first lines, drawn once for each size of the row. */
export function KnotSpine({ row, why, onConfirm }: { readonly row: Row; readonly why: string | null; readonly onConfirm: () => void }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const spine = box.current;
    const rowElement = spine?.parentElement;
    if (!spine || !rowElement) return;
    const draw = (): void => drawKnot(spine, rowElement, row.links);
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(rowElement);
    return () => observer.disconnect();
  }, [row]);
  return (
    <div className="spine" ref={box} role="gridcell" aria-label={words.t('bench.crossing')}>
      <svg aria-hidden="true">
        {row.links.map((link, n) => (
          <path key={n} className={confidenceClass([link])} />
        ))}
      </svg>
      {row.links.map((link, n) => (
        <button key={n} type="button" className={`node ${confidenceClass([link])}`} tabIndex={-1} title={labelOf(link, words)} aria-pressed={link.confirmed === true} onClick={onConfirm}>
          {link.confirmed ? <Icon name="check" size={12} /> : <span className="score">{link.source.length === 1 && link.target.length === 1 ? Math.round(link.score * 100) : `${link.source.length}:${link.target.length}`}</span>}
          <span className="vh">{labelOf(link, words)}</span>
        </button>
      ))}
      {why && <span className="why">{why}</span>}
    </div>
  );
}

function drawKnot(spine: HTMLElement, rowElement: HTMLElement, links: readonly Link[]): void {
  const area = spine.getBoundingClientRect();
  const middle = (side: Side, ids: readonly string[]): number | null => {
    const tops = ids.flatMap((id) => rowElement.querySelector(`[data-side="${side}"] [data-segment="${CSS.escape(id)}"]`)?.getClientRects()[0] ?? []);
    return tops.length === 0 ? null : Math.min(...tops.map((r) => r.top + r.height / 2)) - area.top;
  };
  const w = area.width;
  const paths = spine.querySelectorAll('path');
  const nodes = spine.querySelectorAll<HTMLElement>('.node');
  links.forEach((link, n) => {
    const y1 = middle('source', link.source);
    const y2 = middle('target', link.target);
    const node = nodes[n];
    if (y1 === null || y2 === null) {
      // A null link ends at its node.
      const y = y1 ?? y2 ?? 0;
      paths[n]?.setAttribute('d', y1 === null ? `M${w} ${y}H${w / 2}` : `M0 ${y}H${w / 2}`);
      node?.style.setProperty('--y', `${y}px`);
      if (node) node.style.left = '50%';
      return;
    }
    paths[n]?.setAttribute('d', `M0 ${y1}C${w * 0.5} ${y1} ${w * 0.5} ${y2} ${w} ${y2}`);
    // The score stands a fifth of the way along the curve, near the source.
    node?.style.setProperty('--y', `${0.896 * y1 + 0.104 * y2}px`);
    if (node) node.style.left = `${w * 0.248}px`;
  });
}
