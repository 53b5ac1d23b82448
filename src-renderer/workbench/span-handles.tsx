import { useEffect, useState } from 'react';
import type { Side, Span } from '../../src-core/text/model.ts';
import { offsetAt, rangesOf } from './selection.ts';

type Spans = Readonly<Record<Side, readonly Span[]>>;

interface HandlesProps {
  readonly element: HTMLElement;
  readonly spans: Spans;
  readonly onSpans: (spans: { source: Span[]; target: Span[] }) => void;
}

interface Handle {
  readonly side: Side;
  readonly n: number;
  readonly edge: 'start' | 'end';
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** A grip at each end of the marked words, to be dragged; the keyboard has its own keys in the popover. */
export function SpanHandles({ element, spans, onSpans }: HandlesProps) {
  const [handles, setHandles] = useState<readonly Handle[]>([]);
  useEffect(() => {
    const place = (): void => setHandles(handlesOf(element, spans));
    place();
    element.addEventListener('scroll', place, { passive: true });
    addEventListener('resize', place);
    return () => {
      element.removeEventListener('scroll', place);
      removeEventListener('resize', place);
    };
  }, [element, spans]);
  const drag = (handle: Handle, event: React.PointerEvent): void => {
    if (event.buttons !== 1) return;
    const at = under(event);
    const span = spans[handle.side][handle.n];
    if (!at || at.side !== handle.side || !span) return;
    const next = handle.edge === 'start' ? { start: Math.min(at.offset, span.end - 1), end: span.end } : { start: span.start, end: Math.max(at.offset, span.start + 1) };
    onSpans({ source: [...spans.source], target: [...spans.target], [handle.side]: spans[handle.side].map((s, n) => (n === handle.n ? next : s)) });
  };
  return (
    <>
      {handles.map((h) => (
        <i
          key={`${h.side} ${h.n} ${h.edge}`}
          className={`grip ${h.edge}`}
          aria-hidden="true"
          style={{ left: h.x, top: h.top, height: h.height }}
          onPointerDown={(e) => {
            e.preventDefault();
            e.currentTarget.setPointerCapture(e.pointerId);
          }}
          onPointerMove={(e) => drag(h, e)}
        />
      ))}
    </>
  );
}

/** The place in the text under the pointer, through the grip that is being dragged. */
function under(event: React.PointerEvent): ReturnType<typeof offsetAt> {
  const grips = document.querySelectorAll<HTMLElement>('.grip');
  for (const g of grips) g.style.pointerEvents = 'none';
  const at = offsetAt(event.clientX, event.clientY);
  for (const g of grips) g.style.pointerEvents = '';
  return at;
}

function handlesOf(element: HTMLElement, spans: Spans): Handle[] {
  return (['source', 'target'] as const).flatMap((side) =>
    spans[side].flatMap((span, n): Handle[] => {
      if (span.end <= span.start) return [];
      const boxes = rangesOf(element, side, span).flatMap((r) => [...r.getClientRects()]);
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (!first || !last) return [];
      return [
        { side, n, edge: 'start', x: first.left, top: first.top, height: first.height },
        { side, n, edge: 'end', x: last.right, top: last.top, height: last.height },
      ];
    }),
  );
}
