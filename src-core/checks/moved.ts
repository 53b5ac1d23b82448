import type { CheckContext } from './context.ts';
import { missingRuns } from './reader.ts';
import { probabilityOf } from './phrase/missing.ts';
import type { LinkedWord } from './phrase/words.ts';

/** Segments without a link whose content stands in the neighbouring link, and the links where it stands. */
export interface Moved {
  /** Segment indices on the side asked about. */
  readonly segments: ReadonlySet<number>;
  /** Positions of links. */
  readonly links: ReadonlySet<number>;
}

/** How surely the neighbour must have words too many … */
const TOO_MANY = 0.85;
/** … how near to its edge, in words … */
const EDGE = 2;
/** … and how many of them for each content word of the lone segment. */
const SHARE = 0.4;
/** Content words among all words of a sentence, roughly. */
const CONTENT = 0.6;

const content = (words: readonly LinkedWord[]): number => words.filter((w) => w.kind !== 'light').length;

/**
 * Two sentences for one: a segment without a counterpart beside a link whose other side has words too many at the edge that
 * faces the segment. They say the same, in words the lexicon does not bring together.
 *
 * @param side the side of the lone segments
 */
export function moved(context: CheckContext, side: 'source' | 'target'): Moved {
  const segments = new Set<number>();
  const links = new Set<number>();
  const linkOf = side === 'source' ? context.linkOfSource : context.linkOfTarget;
  const other = side === 'source' ? 'target' : 'source';
  const surplus = missingRuns(context, side);
  const isAlone = (k: number): boolean => context.links[linkOf[k] ?? -1]?.[other].length === 0;
  for (let k = 0; k < context[side].segments.length; k++) {
    if (!isAlone(k)) continue;
    const own = context[side].words.tokens[k] ?? [];
    for (const step of [-1, 1]) {
      const n = linkOf[k + step];
      const candidate = n === undefined ? undefined : surplus.get(n);
      if (!candidate || probabilityOf(candidate) < TOO_MANY) continue;
      const { run } = candidate;
      const faces = step < 0 ? candidate.own.length - 1 - run.to <= EDGE : run.from <= EDGE;
      if (!faces || content(candidate.own.slice(run.from, run.to + 1)) < SHARE * own.length * CONTENT) continue;
      segments.add(k);
      links.add(n!);
    }
  }
  return { segments, links };
}
