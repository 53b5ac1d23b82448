import { anchorsOf, bandAround, findAnchors } from './anchors.ts';
import { alignRectangle } from './beads.ts';
import { MONOTONE } from './costs.ts';
import { lengthDeviation, massOf } from './confidence.ts';
import type { IndexLink } from './crossings.ts';
import { linkCrossings, releaseWeak, toIndexLink, untwist } from './crossings.ts';
import type { Evidence } from './evidence.ts';
import type { Fixed } from './gaps.ts';
import { gapsBetween } from './gaps.ts';
import { matchGain } from './match.ts';

/** Above this many cells the programme runs in a band around anchors instead of the whole rectangle. */
const WHOLE_RECTANGLE = 40_000;

/**
 * Links all segments of both sides but those of fixed links, which are not among the answer.
 * @param earlier links of an earlier pass, which show the way through a book
 */
export function linkIndices(evidence: Evidence, fixed: readonly Fixed[], earlier?: readonly IndexLink[]): IndexLink[] {
  const n = evidence.source.ids.length;
  const m = evidence.target.ids.length;
  const sourceFree = new Array<boolean>(n).fill(true);
  const targetFree = new Array<boolean>(m).fill(true);
  set(fixed, sourceFree, targetFree, false);
  let links = alignGaps(evidence, fixed, sourceFree, targetFree, earlier);
  links = untwist(evidence, dropHollow(evidence, links));
  set(links, sourceFree, targetFree, false);
  if (evidence.tuning.crossings) {
    const kept = new Set(releaseWeak(evidence, links, sourceFree, targetFree));
    set(links.filter((l) => !kept.has(l)), sourceFree, targetFree, true);
    links = linkCrossings(evidence, [...kept], sourceFree, targetFree);
  }
  links = fillGaps(evidence, links, fixed, sourceFree, targetFree);
  for (let i = 0; i < n; i++) if (sourceFree[i]) links.push({ source: [i], target: [], score: 0 });
  for (let j = 0; j < m; j++) if (targetFree[j]) links.push({ source: [], target: [j], score: 0 });
  return links;
}

/** Marks the segments of links as free or taken. */
function set(links: readonly Fixed[], sourceFree: boolean[], targetFree: boolean[], free: boolean): void {
  for (const l of links) {
    for (const i of l.source) sourceFree[i] = free;
    for (const j of l.target) targetFree[j] = free;
  }
}

/** The programme in every gap between fixed links. @returns links with both sides */
function alignGaps(evidence: Evidence, fixed: readonly Fixed[], sourceFree: readonly boolean[], targetFree: readonly boolean[], earlier?: readonly IndexLink[]): IndexLink[] {
  const gaps = gapsBetween(fixed, sourceFree.length, targetFree.length);
  const wide = (g: (typeof gaps)[number]): boolean => (g.i1 - g.i0) * (g.j1 - g.j0) > WHOLE_RECTANGLE;
  const window = gaps.some(wide) ? bandAround(earlier ? anchorsOf(evidence, earlier) : findAnchors(evidence), evidence.sourceLength, evidence.targetLength) : undefined;
  const beads = gaps.flatMap((g) => alignRectangle(evidence, g.i0, g.i1, g.j0, g.j1, MONOTONE, { window: wide(g) ? window : undefined, free: { source: sourceFree, target: targetFree } }));
  return beads.filter((b) => b.i1 > b.i0 && b.j1 > b.j0).map(toIndexLink);
}

/** Deviation of the length ratio, natural logarithm, up to which a link without word links may stand. */
const HOLLOW_LENGTH = 0.5;

/** A link without a single word link and with an unlikely length is no evidence: its ends stand free for the later passes. */
function dropHollow(evidence: Evidence, links: readonly IndexLink[]): IndexLink[] {
  // Without a lexicon the lack of word links says nothing.
  if (!evidence.lexical) return [...links];
  return links.filter((l) => matchGain(evidence, l.source, l.target) > 0 || (l.source.length === 1 && l.target.length === 1 && Math.abs(lengthDeviation(evidence, l.source, l.target)) < HOLLOW_LENGTH));
}

/** Share of the word weight that must be linked to fill a gap … */
const LEAST_IN_GAP = 0.05;
/** … unless the sentence is a word or two («Да.», "Yes, sir."). */
const SHORT = 5;
/** Deviation of the length ratio, natural logarithm, up to which two lone segments may go together. */
const LIKE_LENGTH = 0.75;

/** Exactly one free segment on each side between the same neighbours, of like length: they go together, with low confidence. */
function fillGaps(evidence: Evidence, links: readonly IndexLink[], fixed: readonly Fixed[], sourceFree: boolean[], targetFree: boolean[]): IndexLink[] {
  const out = [...links];
  const n = sourceFree.length;
  const m = targetFree.length;
  const partner = new Map<number, readonly number[]>();
  for (const l of [...links, ...fixed]) if (l.target.length > 0) for (const i of l.source) partner.set(i, l.target);
  for (let i = 0; i < n; i++) {
    if (!sourceFree[i] || (i > 0 && sourceFree[i - 1]) || (i + 1 < n && sourceFree[i + 1])) continue;
    const before = i === 0 ? -1 : Math.max(...(partner.get(i - 1) ?? [Number.NaN]));
    const after = i === n - 1 ? m : Math.min(...(partner.get(i + 1) ?? [Number.NaN]));
    const j = before + 1;
    if (!(after - before === 2) || !targetFree[j]) continue;
    if (Math.abs(lengthDeviation(evidence, [i], [j])) >= LIKE_LENGTH) continue;
    // Two strangers that stand side by side, an omission next to an addition, are no pair: something must speak for it.
    if (evidence.lexical && evidence.cells.gain(i, j) < LEAST_IN_GAP * massOf(evidence, [i], [j]) && evidence.source.ids[i]!.length > SHORT) continue;
    sourceFree[i] = false;
    targetFree[j] = false;
    out.push({ source: [i], target: [j], score: 0 });
  }
  return out;
}
