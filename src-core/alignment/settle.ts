import type { Segment } from '../text/model.ts';
import type { IndexLink } from './crossings.ts';

/** Segments whose doubtful boundaries were decided, and the links over them. */
export interface Settled {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly links: readonly SettledLink[];
}

export interface SettledLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** The link over the segments as they were. */
  readonly before: IndexLink;
}

/** A part of a sentence this short is no sentence of its own, whatever the other side has, UTF-16 code units. */
const FRAGMENT = 24;

/**
 * Decides doubtful boundaries with the other side's help: where both parts went into one link, or where a part stayed without
 * counterpart and is a mere fragment, they are one sentence; where the other side has a boundary too, they are two.
 * No doubtful boundary is left.
 *
 * @param source article segments the links count in
 * @param joining false to take every doubtful boundary for a sure one
 */
export function settleBoundaries(source: readonly Segment[], target: readonly Segment[], links: readonly IndexLink[], joining = true): Settled {
  const left = joining ? joinsOf(source, links, 'source') : source.map(() => false);
  const right = joining ? joinsOf(target, links, 'target') : target.map(() => false);
  const map = (side: 'source' | 'target', joins: readonly boolean[]) => {
    const to: number[] = [];
    let k = -1;
    joins.forEach((joined) => {
      if (!joined) k++;
      to.push(k);
    });
    return (l: IndexLink): number[] => [...new Set(l[side].map((i) => to[i]!))];
  };
  const [mapSource, mapTarget] = [map('source', left), map('target', right)];
  const seen = { source: new Set<number>(), target: new Set<number>() };
  const out: SettledLink[] = [];
  // Links with both sides first: a null link whose segment was joined to a linked one vanishes.
  for (const l of [...links].sort((p, q) => Number(p.source.length === 0 || p.target.length === 0) - Number(q.source.length === 0 || q.target.length === 0))) {
    const linked = l.source.length > 0 && l.target.length > 0;
    const s = mapSource(l).filter((i) => linked || !seen.source.has(i));
    const t = mapTarget(l).filter((j) => linked || !seen.target.has(j));
    if (s.length === 0 && t.length === 0) continue;
    for (const i of s) seen.source.add(i);
    for (const j of t) seen.target.add(j);
    out.push({ source: s, target: t, before: l });
  }
  return { source: join(source, left), target: join(target, right), links: out };
}

/** For every segment whether it is joined to the one before it. */
function joinsOf(segments: readonly Segment[], links: readonly IndexLink[], side: 'source' | 'target'): boolean[] {
  const other = side === 'source' ? 'target' : 'source';
  const linkOf = new Map<number, IndexLink>();
  for (const l of links) for (const k of l[side]) linkOf.set(k, l);
  const alone = (k: number): boolean => (linkOf.get(k)?.[other].length ?? 0) === 0;
  const doubtful = segments.map((s, k) => k > 0 && segments[k - 1]!.doubtfulEnd === true && segments[k - 1]!.block === s.block);
  // Parts without counterpart that only doubtful boundaries divide are one run: together they may be more than a fragment.
  const fragment = (k: number): boolean => {
    if (!alone(k)) return false;
    let [from, to] = [k, k];
    while (doubtful[from] && alone(from - 1)) from--;
    while (doubtful[to + 1] && alone(to + 1)) to++;
    return segments[to]!.end - segments[from]!.start < FRAGMENT;
  };
  return segments.map((_, k) => {
    if (!doubtful[k]) return false;
    if (linkOf.get(k - 1) === linkOf.get(k) || (alone(k - 1) && alone(k))) return true;
    return fragment(k - 1) || fragment(k);
  });
}

function join(segments: readonly Segment[], joins: readonly boolean[]): Segment[] {
  const out: Segment[] = [];
  segments.forEach((segment, k) => {
    const { doubtfulEnd: _doubtful, ...rest } = segment;
    if (joins[k]) out[out.length - 1] = { ...out.at(-1)!, end: segment.end };
    else out.push(rest);
  });
  return out;
}
