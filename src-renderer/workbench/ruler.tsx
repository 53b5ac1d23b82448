import type { RefObject } from 'react';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import { useWords } from '../i18n/index.ts';
import type { BenchIndex } from './bench-index.ts';
import { gridRowId } from './grid-rows.ts';
import { hatch, tokens, useCanvas } from './use-canvas.ts';

interface RulerProps {
  readonly index: BenchIndex;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Part of the rows on the screen, 0 to 1. */
  readonly frame: () => { readonly from: number; readonly to: number };
  readonly onGo: (row: number) => void;
}

/** Width and height of a severity's stroke, CSS pixels: shape tells it as well as colour. */
const STROKES: Readonly<Record<Severity, readonly [number, number]>> = { critical: [15, 5], major: [11, 3], minor: [7, 3], neutral: [4, 3] };

/** The whole pair beside the text: findings by severity, gaps, what is confirmed; a click or a drag goes there. */
export const OverviewRuler = memo(function OverviewRuler({ index, scroller, frame, onGo }: RulerProps) {
  const { t } = useWords();
  const { rows, marks } = index;
  const canvas = useCanvas((paint, width, height) => {
    const colour = tokens(['sure', 'edge', 'critical', 'major', 'minor', 'neutral']);
    const gap = hatch(paint, colour.edge, 4);
    const y = (n: number): number => (n / Math.max(1, rows.length)) * height;
    const one = Math.max(1, height / Math.max(1, rows.length));
    rows.forEach((item, n) => {
      if (item.kind === 'fold' || item.row.kind !== 'gap') return;
      paint.fillStyle = gap;
      paint.fillRect(width - 19, y(n), 16, Math.max(2, one));
    });
    paint.fillStyle = colour.sure;
    rows.forEach((item, n) => {
      if (item.kind === 'row' && item.row.links.length > 0 && item.row.links.every((l) => l.confirmed)) paint.fillRect(1, y(n), 2, one + 0.5);
    });
    // The heavier ones are drawn last, so that a book hides none of them.
    for (const severity of SEVERITIES) {
      const [w, h] = STROKES[severity];
      paint.fillStyle = colour[severity];
      rows.forEach((item, n) => {
        const own = marks.get(gridRowId(item));
        if (own && (own.findings.some((f) => f.severity === severity && f.status !== 'accepted') || own.annotations.some(([a]) => a.severity === severity))) paint.fillRect(width - 3 - w, y(n + 0.5) - h / 2, w, h);
      });
    }
  }, [rows, marks]);
  const view = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = scroller.current;
    let asked = 0;
    const place = (): void => {
      asked = 0;
      const { from, to } = frame();
      if (view.current) Object.assign(view.current.style, { top: `${from * 100}%`, height: `${Math.max(0.006, to - from) * 100}%` });
    };
    const ask = (): void => {
      asked ||= requestAnimationFrame(place);
    };
    ask();
    element?.addEventListener('scroll', ask, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      element?.removeEventListener('scroll', ask);
    };
  }, [scroller, frame]);
  const open = useMemo(() => new Set([...marks.values()].flatMap((m) => m.findings.filter((f) => f.status === 'open').map((f) => f.id))).size, [marks]);
  const go = (event: React.PointerEvent): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onGo(Math.max(0, Math.min(rows.length - 1, Math.floor(((event.clientY - box.top) / box.height) * rows.length))));
  };
  return (
    <div
      className="ruler"
      role="img"
      aria-label={t('bench.ruler', { n: open })}
      onPointerDown={(e) => {
        e.currentTarget.setPointerCapture(e.pointerId);
        go(e);
      }}
      onPointerMove={(e) => e.buttons === 1 && go(e)}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <span className="view" ref={view} />
    </div>
  );
});
