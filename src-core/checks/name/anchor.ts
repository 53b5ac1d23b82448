import type { Span } from '../../text/model.ts';
import type { CheckContext } from '../context.ts';

/** A place in a text by segment and token. */
export interface Place {
  readonly segment: number;
  /** Index of the token in its segment. */
  readonly at: number;
}

/** A word link below this is no hold. */
const HOLD = 0.5;

/**
 * Where in the other side of a link something that is missing would stand: behind the counterpart of the nearest word before it,
 * else at the end of the segments.
 * @param link index into `context.links`
 * @returns a zero-width span, or none if the link has no segment there
 */
export function anchorIn(context: CheckContext, place: Place, link: number, missingOn: 'source' | 'target'): Span[] {
  const [own, other] = missingOn === 'target' ? [context.source, context.target] : [context.target, context.source];
  const there = context.links[link]![missingOn];
  const strength = (ownId: number, otherId: number): number => {
    const [from, to] = missingOn === 'target' ? [ownId, otherId] : [otherId, ownId];
    return context.evidence.table[from]!.find((l) => l.target === to)?.strength ?? 0;
  };
  const ids = own.words.ids[place.segment]!;
  for (let k = place.at - 1; k >= 0; k--) {
    if (own.words.types[ids[k]!]!.light) continue;
    for (const segment of there) {
      const at = other.words.ids[segment]!.findIndex((id) => strength(ids[k]!, id) >= HOLD);
      if (at >= 0) {
        const end = other.words.tokens[segment]![at]!.end;
        return [{ start: end, end }];
      }
    }
  }
  const last = other.segments[Math.max(...there)];
  return last ? [{ start: last.end, end: last.end }] : [];
}
