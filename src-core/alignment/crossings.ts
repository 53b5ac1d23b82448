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

/** How much better than as they stand two parts must fit crosswise. */
const TWIST = 0.3;

/** A link of several segments on both sides in which a swap was swallowed is taken apart: first part with second part, crosswise. */
export function untwist(evidence: Evidence, links: readonly IndexLink[]): IndexLink[] {
  return links.flatMap((link) => {
    const m = link.source.length;
    const n = link.target.length;
    if (m < 2 || n < 2 || !consecutive(link.source) || !consecutive(link.target)) return [link];
    const i0 = link.source[0]!;
    const j0 = link.target[0]!;
    let best: Bead[] | null = null;
    let bestScore = beadScore(evidence, i0, i0 + m, j0, j0 + n, CROSSING.toll) + TWIST;
    for (let p = 1; p < m; p++) {
      for (let q = 1; q < n; q++) {
        const beads = [...alignRectangle(evidence, i0, i0 + p, j0 + q, j0 + n, CROSSING), ...alignRectangle(evidence, i0 + p, i0 + m, j0, j0 + q, CROSSING)];
        if (beads.some((b) => b.i0 === b.i1 || b.j0 === b.j1)) continue;
        const score = beads.reduce((sum, b) => sum + b.score, 0);
        if (score > bestScore) {
          bestScore = score;
          best = beads;
        }
      }
    }
    return best ? best.map(toIndexLink) : [link];
  });
}

const consecutive = (list: readonly number[]): boolean => list.every((k, n) => n === 0 || k === list[n - 1]! + 1);
