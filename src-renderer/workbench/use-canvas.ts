import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Current values of design tokens, by name. */
export function tokens<N extends string>(names: readonly N[]): Record<N, string> {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((n) => [n, style.getPropertyValue(`--${n}`).trim()])) as Record<N, string>;
}

/** A hatch for canvas: absence, as in the rows. @param step distance of the lines, CSS pixels */
export function hatch(paint: CanvasRenderingContext2D, colour: string, step: number, leans: 'right' | 'left' = 'right'): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = step * 2;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.beginPath();
  for (const k of [-2, 0, 2]) {
    const x = k * step;
    pen.moveTo(x, leans === 'right' ? step * 2 : 0);
    pen.lineTo(x + step * 2, leans === 'right' ? 0 : step * 2);
  }
  pen.stroke();
  return paint.createPattern(tile, 'repeat') ?? colour;
}

/** Draws a canvas anew when what it shows, its size or the theme changes; sharp on every screen. @param shows what the picture depends on */
export function useCanvas(draw: (paint: CanvasRenderingContext2D, width: number, height: number) => void, shows: readonly unknown[]): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(draw);
  latest.current = draw;
  const repaint = useRef((): void => undefined);
  useEffect(() => {
    const element = canvas.current;
    const paint = element?.getContext('2d');
    if (!element || !paint) return;
    let asked = 0;
    repaint.current = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        const { clientWidth: width, clientHeight: height } = element;
        const ratio = devicePixelRatio || 1;
        element.width = Math.round(width * ratio);
        element.height = Math.round(height * ratio);
        paint.setTransform(ratio, 0, 0, ratio, 0, 0);
        latest.current(paint, width, height);
      });
    };
    const size = new ResizeObserver(() => repaint.current());
    size.observe(element);
    const theme = new MutationObserver(() => repaint.current());
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      cancelAnimationFrame(asked);
      size.disconnect();
      theme.disconnect();
    };
  }, []);
  // What is drawn is named by the caller: a book is not painted anew for every key.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => repaint.current(), shows);
  return canvas;
}
