import type { Evidence } from './evidence.ts';
import type { Fixed } from './gaps.ts';
import { matchGain } from './match.ts';

const sum = (indices: readonly number[], values: Float64Array): number => {
  let total = 0;
  for (const k of indices) total += values[k]!;
  return total;
};

/** By how much the length ratio of a link departs from the usual one: natural logarithm, signed. */
export function lengthDeviation(evidence: Evidence, sources: readonly number[], targets: readonly number[]): number {
  return Math.log(sum(targets, evidence.targetLength) / sum(sources, evidence.sourceLength)) - evidence.logRatio;
}

/** All word weight in the given segments. */
export function massOf(evidence: Evidence, sources: readonly number[], targets: readonly number[]): number {
  return sum(sources, evidence.sourceMass) + sum(targets, evidence.targetMass);
}

/** Share of the word weight of two segments that links, 0 to 1. */
export function similarity(evidence: Evidence, i: number, j: number): number {
  const weight = evidence.sourceMass[i]! + evidence.targetMass[j]!;
  return weight > 0 ? evidence.cells.gain(i, j) / weight : 0;
}

/**
 * Confidence from the share of word weight that is linked and from the length ratio, through a logistic curve
 * fitted on the development split (docs/benchmarks.md has the reliability table).
 * @param sentences how many sentences of both sides the link has, if some of its segments are parts of one
 */
export function confidence(evidence: Evidence, link: Fixed, sentences = link.source.length + link.target.length): number {
  if (link.source.length === 0 || link.target.length === 0) return nullConfidence(evidence, link);
  const gain = matchGain(evidence, link.source, link.target);
  const weight = massOf(evidence, link.source, link.target);
  const coverage = weight > 0 ? gain / (weight * evidence.trust || 1) : 0;
  const ratio = Math.abs(lengthDeviation(evidence, link.source, link.target));
  const size = sentences - 2;
  const x = -0.6 + 8.5 * coverage + 0.35 * Math.min(6, gain) - 1.1 * ratio - 0.35 * size;
  return round(1 / (1 + Math.exp(-x)));
}

/** With more segments on the other side the search for a better place would cost more than it tells. */
const MOST_OTHERS = 400;
/** Confidence of a null link where it is not looked for its content. */
const UNSEARCHED = 0.3;

/** A null link is the surer, the less of the segment's words could link anywhere on the other side. */
function nullConfidence(evidence: Evidence, link: Fixed): number {
  const left = link.source.length > 0;
  const own = left ? link.source : link.target;
  const others = left ? evidence.target.ids.length : evidence.source.ids.length;
  let best = UNSEARCHED;
  if (own.length === 1 && others <= MOST_OTHERS) {
    const weight = 2 * (left ? sum(own, evidence.sourceMass) : sum(own, evidence.targetMass));
    let gain = 0;
    for (let k = 0; k < others; k++) gain = Math.max(gain, left ? evidence.cells.gain(own[0]!, k) : evidence.cells.gain(k, own[0]!));
    best = weight > 0 ? gain / weight : 0;
  }
  return round(Math.max(0.05, Math.min(0.95, 1 - 1.6 * best)));
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
