import type { Bead } from './beads.ts';
import { alignRectangle, beadScore } from './beads.ts';
import { CROSSING } from './costs.ts';
import type { Evidence } from './evidence.ts';
import { matchGain } from './match.ts';

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
/** With more pairs of runs than this only those are looked at that share words found in few runs … */
const MOST_PAIRS = 4000;
/** … of the other side … */
const RUNS_A_WORD = 12;
/** … and for every run those that share most. */
const PAIRS_A_RUN = 3;

type Run = readonly [number, number];

/** Pairs of left-over runs that may belong together. */
function runPairs(evidence: Evidence, left: readonly Run[], right: readonly Run[]): (readonly [Run, Run])[] {
  if (left.length * right.length <= MOST_PAIRS) return left.flatMap((a) => right.map((b) => [a, b] as const));
  const runsOf = new Map<number, number[]>();
  right.forEach(([from, to], n) => {
    for (let j = from; j < to; j++) {
      for (const id of evidence.target.ids[j]!) {
        const list = runsOf.get(id);
        if (!list) runsOf.set(id, [n]);
        else if (list.at(-1) !== n) list.push(n);
      }
    }
  });
  const { starts, targets, strengths } = evidence.cells.links;
  return left.flatMap((a) => {
    const shared = new Map<number, number>();
    for (let i = a[0]; i < a[1]; i++) {
      for (const id of new Set(evidence.source.ids[i])) {
        for (let k = starts[id]!; k < starts[id + 1]!; k++) {
          const runs = runsOf.get(targets[k]!);
          if (!runs || runs.length > RUNS_A_WORD) continue;
          const worth = strengths[k]! * (evidence.sourceWeights[id]! + evidence.targetWeights[targets[k]!]!);
          for (const n of runs) shared.set(n, (shared.get(n) ?? 0) + worth);
        }
      }
    }
    return [...shared].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, PAIRS_A_RUN).map(([n]) => [a, right[n]!] as const);
  });
}

/**
 * Segments that stayed alone on both sides may have moved: for every left-over run of the source and every one of the target
 * the programme is run again with higher costs, and the results are accepted by gain, the best first.
 */
export function linkCrossings(evidence: Evidence, links: readonly IndexLink[], sourceFree: boolean[], targetFree: boolean[]): IndexLink[] {
  const out = links.filter((l) => l.source.length > 0 && l.target.length > 0);
  for (let pass = 0; pass < 2; pass++) {
    const left = runs(sourceFree).filter(([a, b]) => b - a <= LONGEST_RUN);
    const right = runs(targetFree).filter(([a, b]) => b - a <= LONGEST_RUN);
    const pairs = runPairs(evidence, left, right);
    const offers = pairs
      .flatMap(([a, b]) => alignRectangle(evidence, a[0], a[1], b[0], b[1], CROSSING).filter((bead) => bead.i1 > bead.i0 && bead.j1 > bead.j0 && bead.score > 0))
      .map(toIndexLink)
      .filter((offer) => matchGain(evidence, offer.source, offer.target) > 0)
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

/** Segments that stand out of order must be worth this much more together than the link that keeps them apart. */
const CLEARLY_BETTER = 1.5;
/** So many weak links × free segments are looked at. */
const MOST_LOOKS = 40_000;

/**
 * A link that only stands because two segments alone would cost more gives way where a free segment elsewhere fits one of its ends
 * far better: the crossing pass will link those.
 */
export function releaseWeak(evidence: Evidence, links: readonly IndexLink[], sourceFree: readonly boolean[], targetFree: readonly boolean[]): IndexLink[] {
  // Without a lexicon most links are weak.
  if (!evidence.lexical) return [...links];
  const freeSources = [...sourceFree.keys()].filter((i) => sourceFree[i]);
  const freeTargets = [...targetFree.keys()].filter((j) => targetFree[j]);
  const weak = links.filter((l) => l.score < 0 && l.source.length === 1 && l.target.length === 1);
  if (weak.length * (freeSources.length + freeTargets.length) > MOST_LOOKS) return [...links];
  const fits = (i: number, j: number): number => (evidence.cells.gain(i, j) > 0 ? beadScore(evidence, i, i + 1, j, j + 1, CROSSING.toll) : -Infinity);
  const released = new Set(
    weak.filter(({ source, target, score }) => freeSources.some((i) => fits(i, target[0]!) > score + CLEARLY_BETTER) || freeTargets.some((j) => fits(source[0]!, j) > score + CLEARLY_BETTER)),
  );
  return links.filter((l) => !released.has(l));
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
