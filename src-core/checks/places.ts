import type { Span } from '../text/model.ts';
import type { CheckContext } from './context.ts';

/** For a fault of the target alone: the place in the source where its sentence begins, so that the finding can be drawn on both sides. */
export function anchorOf(context: CheckContext, targetSegment: number): Span[] {
  const [first] = context.links[context.linkOfTarget[targetSegment] ?? -1]?.source ?? [];
  const segment = first === undefined ? undefined : context.source.segments[first];
  return segment ? [{ start: segment.start, end: segment.start }] : [];
}
