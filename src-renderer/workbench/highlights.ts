import type { Side, Span } from '../../src-core/text/model.ts';
import { rangesOf } from './selection.ts';

/** Names of the highlights that are painted over the texts; each has its style in `workbench.css`. */
export type HighlightName = 'counterpart' | 'left-over' | 'caret-word' | 'chosen' | 'draft';

/** Paints spans of both texts without drawing anything anew; null takes the paint away. */
export function paint(element: HTMLElement | null, name: HighlightName, spans: Readonly<Record<Side, readonly Span[]>> | null): void {
  if (typeof Highlight === 'undefined') return;
  const ranges = element && spans ? (['source', 'target'] as const).flatMap((side) => spans[side].flatMap((s) => rangesOf(element, side, s))) : [];
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
