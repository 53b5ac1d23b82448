import type { Segment } from '../text/model.ts';
import type { Link } from './model.ts';

/**
 * Law 2: the links partition the article segments of both sides.
 * @returns what is wrong, in words for a programmer, or null
 */
export function partitionFault(source: readonly Segment[], target: readonly Segment[], links: readonly Link[]): string | null {
  for (const [side, segments] of [['source', source], ['target', target]] as const) {
    const seen = new Map<string, number>();
    for (const link of links) for (const id of link[side]) seen.set(id, (seen.get(id) ?? 0) + 1);
    for (const segment of segments) {
      const times = seen.get(segment.id) ?? 0;
      const wanted = segment.kind === 'boilerplate' ? 0 : 1;
      if (times !== wanted) return `${side} segment ${segment.id} (${segment.kind}) stands in ${times} links`;
      seen.delete(segment.id);
    }
    for (const id of seen.keys()) return `${side} segment ${id} is in a link but not in the text`;
  }
  const empty = links.find((l) => l.source.length === 0 && l.target.length === 0);
  return empty ? 'a link has two empty sides' : null;
}
