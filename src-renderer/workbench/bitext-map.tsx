import { useMemo } from 'react';
import type { FindingView, PairView } from '../../src-core/contract.ts';
import type { Segment } from '../../src-core/text/model.ts';
import { useWords } from '../i18n/index.ts';
import { hatch, tokens, useCanvas } from './use-canvas.ts';

interface BitextMapProps {
  readonly pair: PairView;
  readonly findings: readonly FindingView[];
  /** Where the current row stands, offsets of both texts; null on a side it has nothing on. */
  readonly here: { readonly source: number | null; readonly target: number | null };
  readonly onGo: (side: 'source' | 'target', offset: number) => void;
}

/** Distance of the strokes from the frame, CSS pixels. */
const EDGE = 4;

/** Where the article begins and ends. */
function endsOf(segments: readonly Segment[]): { readonly first: number; readonly last: number } {
  const own = segments.filter((s) => s.kind !== 'boilerplate');
  return { first: own[0]?.start ?? 0, last: own.at(-1)?.end ?? 1 };
}

/** Place in the source against place in the target: a straight diagonal is a faithful order, hatches are gaps, steps are moves. */
export function BitextMap({ pair, findings, here, onGo }: BitextMapProps) {
  const { t } = useWords();
  const range = useMemo(() => ({ source: endsOf(pair.sourceSegments), target: endsOf(pair.targetSegments) }), [pair.sourceSegments, pair.targetSegments]);
  const scale = (side: 'source' | 'target', size: number) => (offset: number) => EDGE + ((offset - range[side].first) / Math.max(1, range[side].last - range[side].first)) * (size - 2 * EDGE);
  const canvas = useCanvas((paint, width, height) => {
    const [x, y] = [scale('source', width), scale('target', height)];
    const colour = tokens(['sure', 'edge', 'ink-2', 'critical', 'major', 'minor', 'neutral']);
    const segments = { source: new Map(pair.sourceSegments.map((s) => [s.id, s])), target: new Map(pair.targetSegments.map((s) => [s.id, s])) };
    const span = (side: 'source' | 'target', ids: readonly string[]): [number, number] => {
      const own = ids.flatMap((id) => segments[side].get(id) ?? []);
      return [Math.min(...own.map((s) => s.start)), Math.max(...own.map((s) => s.end))];
    };
    const [omitted, added] = [hatch(paint, colour.edge, 5), hatch(paint, colour.edge, 5, 'left')];
    for (const link of pair.links) {
      if (link.source.length > 0 && link.target.length > 0) continue;
      if (link.target.length === 0) {
        const [a, b] = span('source', link.source);
        paint.fillStyle = omitted;
        paint.fillRect(x(a), 0, Math.max(1, x(b) - x(a)), height);
      } else {
        const [a, b] = span('target', link.target);
        paint.fillStyle = added;
        paint.fillRect(0, y(a), width, Math.max(1, y(b) - y(a)));
      }
    }
    paint.lineCap = 'round';
    for (const confirmed of [false, true]) {
      paint.strokeStyle = confirmed ? colour.sure : colour['ink-2'];
      paint.lineWidth = pair.links.length > 400 ? 2 : 3;
      paint.beginPath();
      for (const link of pair.links) {
        if (link.source.length === 0 || link.target.length === 0 || (link.confirmed === true) !== confirmed) continue;
        const [a, b] = span('source', link.source);
        const [c, d] = span('target', link.target);
        paint.moveTo(x(a), y(c));
        paint.lineTo(x(b), y(d));
      }
      paint.stroke();
    }
    for (const f of findings) {
      if (f.status === 'accepted') continue;
      const [s, g] = [f.source[0], f.target[0]];
      if (s || g) drawSeverity(paint, f.severity, x(s?.start ?? range.source.first), y(g?.start ?? range.target.first), colour[f.severity]);
    }
  }, [pair.links, pair.sourceSegments, pair.targetSegments, findings]);
  const along = (side: 'source' | 'target', offset: number): string => `calc(${EDGE}px + (100% - ${2 * EDGE}px) * ${((offset - range[side].first) / Math.max(1, range[side].last - range[side].first)).toFixed(4)})`;
  return (
    <div className="bitext">
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('bench.mapLabel')}
      onClick={(e) => {
        const box = e.currentTarget.getBoundingClientRect();
        // The nearer of the two axes decides: a click on a hatch of additions goes into the target.
        const at = { source: (e.clientX - box.left - EDGE) / (box.width - 2 * EDGE), target: (e.clientY - box.top - EDGE) / (box.height - 2 * EDGE) };
        const offset = (side: 'source' | 'target'): number => range[side].first + at[side] * (range[side].last - range[side].first);
        const added = pair.links.some((l) => l.source.length === 0 && pair.targetSegments.some((s) => l.target.includes(s.id) && s.start <= offset('target') && s.end >= offset('target')));
        onGo(added ? 'target' : 'source', offset(added ? 'target' : 'source'));
      }}
    />
      {here.source !== null && <i className="across" style={{ left: along('source', here.source) }} />}
      {here.target !== null && <i className="down" style={{ top: along('target', here.target) }} />}
    </div>
  );
}

function drawSeverity(paint: CanvasRenderingContext2D, severity: FindingView['severity'], x: number, y: number, colour: string): void {
  paint.beginPath();
  if (severity === 'critical') for (const [dx, dy] of [[0, -6], [5, 0], [0, 6], [-5, 0]] as const) paint.lineTo(x + dx, y + dy);
  else if (severity === 'major') for (const [dx, dy] of [[0, -4.5], [5, 4.5], [-5, 4.5]] as const) paint.lineTo(x + dx, y + dy);
  else paint.arc(x, y, severity === 'minor' ? 3 : 2.5, 0, 2 * Math.PI);
  paint.closePath();
  if (severity === 'neutral') {
    paint.strokeStyle = colour;
    paint.lineWidth = 1.5;
    paint.stroke();
    return;
  }
  paint.fillStyle = colour;
  paint.fill();
}
