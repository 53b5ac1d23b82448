import type { Segment } from '../text/model.ts';
import type { Link } from './model.ts';

/** Links in the order of the source; those without a source where their target would stand. */
export function orderLinks(source: readonly Segment[], target: readonly Segment[], links: readonly Link[]): Link[] {
  const a = positions(source);
  const b = positions(target);
  const order = (l: Link): number => (l.source[0] !== undefined ? (a.get(l.source[0]) ?? 0) * 2 : ((l.target[0] ? (b.get(l.target[0]) ?? 0) : 0) / Math.max(1, b.size)) * a.size * 2 + 1);
  return links
    .map((link) => ({ link, at: order(link) }))
    .sort((p, q) => p.at - q.at)
    .map(({ link }) => link);
}

/** Places of the article segments among themselves. */
function positions(segments: readonly Segment[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const s of segments) if (s.kind !== 'boilerplate') out.set(s.id, out.size);
  return out;
}
