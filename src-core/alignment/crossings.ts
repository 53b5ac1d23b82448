import type { Bead } from './beads.ts';
import { alignRectangle, beadScore, CROSSING } from './beads.ts';
import type { Evidence } from './evidence.ts';

/** A link of segments by index, in no order. */
export interface IndexLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly score: number;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

export function toIndexLink(bead: Bead): IndexLink {
  return { source: range(bead.i0, bead.i1), target: range(bead.j0, bead.j1), score: bead.score };
}

/** Runs of consecutive indices that `free` holds. */
function runs(free: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < free.length; i++) {
    if (!free[i]) continue;
    let end = i + 1;
    while (end < free.length && free[end]) end++;
    found.push([i, end]);
    i = end;
  }
  return found;
}

/** A run longer than this on either side is a missing chapter, not a moved sentence. */
const LONGEST_RUN = 60;
/** Pairs of runs looked at; beyond that only the nearest are. */
const MOST_PAIRS = 4000;

/**
 * Segments that stayed alone on both sides may have moved: for every left-over run of the source and every one of the target
 * the programme is run again with higher costs, and the results are accepted by gain, the best first.
 */
export function linkCrossings(evidence: Evidence, links: readonly IndexLink[], sourceFree: boolean[], targetFree: boolean[]): IndexLink[] {
  const out = links.filter((l) => l.source.length > 0 && l.target.length > 0);
  for (let pass = 0; pass < 2; pass++) {
    const left = runs(sourceFree).filter(([a, b]) => b - a <= LONGEST_RUN);
    const right = runs(targetFree).filter(([a, b]) => b - a <= LONGEST_RUN);
    let pairs: { a: [number, number]; b: [number, number] }[] = left.flatMap((a) => right.map((b) => ({ a, b })));
    if (pairs.length > MOST_PAIRS) {
      const slope = targetFree.length / Math.max(1, sourceFree.length);
      pairs = pairs.sort((p, q) => Math.abs(p.a[0] * slope - p.b[0]) - Math.abs(q.a[0] * slope - q.b[0])).slice(0, MOST_PAIRS);
    }
    const offers = pairs
      .flatMap(({ a, b }) => alignRectangle(evidence, a[0], a[1], b[0], b[1], CROSSING).filter((bead) => bead.i1 > bead.i0 && bead.j1 > bead.j0 && bead.score > 0))
      .map(toIndexLink)
      .sort((p, q) => q.score - p.score);
    let found = 0;
    for (const offer of offers) {
      if (!offer.source.every((i) => sourceFree[i]) || !offer.target.every((j) => targetFree[j])) continue;
      for (const i of offer.source) sourceFree[i] = false;
      for (const j of offer.target) targetFree[j] = false;
      out.push(offer);
      found++;
    }
    if (found === 0) break;
  }
  return out;
}

/** A 2:2 link in which the sentences fit better crosswise is taken apart. */
export function untwist(evidence: Evidence, links: readonly IndexLink[]): IndexLink[] {
  return links.flatMap((link) => {
    if (link.source.length !== 2 || link.target.length !== 2) return [link];
    const [a, b] = link.source as [number, number];
    const [c, d] = link.target as [number, number];
    const cross1 = beadScore(evidence, a, a + 1, d, d + 1, CROSSING.toll) - 0.4;
    const cross2 = beadScore(evidence, b, b + 1, c, c + 1, CROSSING.toll) - 0.4;
    if (cross1 > 0 && cross2 > 0 && cross1 + cross2 > link.score) {
      return [
        { source: [a], target: [d], score: cross1 },
        { source: [b], target: [c], score: cross2 },
      ];
    }
    return [link];
  });
}
