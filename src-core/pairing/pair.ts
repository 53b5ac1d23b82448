import type { Lexicon } from '../lexicon/model.ts';
import { linkTypes } from '../lexicon/link-table.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { VocabularyBuilder } from '../lexicon/vocabulary.ts';
import { tokenize } from '../language/tokens.ts';
import type { Token } from '../language/tokens.ts';
import type { Language, PreparedDocument } from '../text/model.ts';
import { assign } from './assign.ts';
import { againstReasons, reasonsFor, unpairedReason } from './reasons.ts';
import type { PairingReason } from './reasons.ts';

export interface PairingInput {
  readonly id: string;
  readonly document: PreparedDocument;
}

export interface PairingResult {
  readonly pairs: readonly {
    readonly source: string;
    readonly target: string;
    /** How sure the pair is, 0 to 1. */
    readonly score: number;
    readonly evidence: readonly PairingReason[];
    /** Other renditions of the same source, best first. */
    readonly alternatives: readonly { readonly target: string; readonly score: number }[];
  }[];
  readonly unpaired: readonly {
    readonly document: string;
    readonly reason: string;
    readonly nearest?: { readonly document: string; readonly score: number };
  }[];
}

/** Pairs at or above this are suggested; below, both texts stay without counterpart. */
export const PAIR_FLOOR = 0.5;
/** A small set of documents is weighed as if it stood among this many, or a word in two of five texts would seem common. */
const BACKGROUND = 24;
/** Candidates a source that are looked at closely. */
const CLOSE_LOOK = 6;
/** A word in more documents than this share says nothing about which belong together. */
const COMMON = 0.25;

/** A word of one document that answers a word of the other. */
export interface SharedItem {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly reason: string;
}

/** A source and a target document held against each other. */
export interface Candidate {
  readonly source: number;
  readonly target: number;
  /** Share of both texts' word weight that finds its counterpart, 0 to 1. */
  readonly similarity: number;
  readonly score: number;
  readonly shared: readonly SharedItem[];
  readonly lengthRatio: number;
  readonly numbersShared: number;
  readonly numbersTotal: number;
  /** Share of the shared items that run in the same order, 0 to 1. */
  readonly order: number;
}

/**
 * Finds which documents belong together, by what they say: names, figures, translated words, their order and the length.
 * An inverted index over the linked words proposes candidates, so nothing is compared with everything.
 *
 * @param documents in any order; those in `sourceLanguage` are sources, all others targets
 */
export function pairDocuments(documents: readonly PairingInput[], sourceLanguage: Language, lexicon: Lexicon, uiLanguage: 'en' | 'ru' = 'en'): PairingResult {
  const sources = documents.filter((d) => d.document.language === sourceLanguage);
  const targets = documents.filter((d) => d.document.language !== sourceLanguage);
  const left = documentVocabulary(sources, sourceLanguage);
  const right = documentVocabulary(targets, targets[0]?.document.language ?? 'en');
  const candidates = findCandidates(left, right, lexicon);
  const chosen = assign(candidates.filter((c) => c.score >= PAIR_FLOOR));

  const pairedSources = new Set(chosen.map((c) => c.source));
  const usedTargets = new Set(chosen.map((c) => c.target));
  const pairs = chosen.map((c) => {
    const alternatives = candidates
      .filter((o) => o.source === c.source && o.target !== c.target && o.score >= PAIR_FLOOR && !usedTargets.has(o.target))
      .sort((p, q) => q.score - p.score)
      .map((o) => ({ target: targets[o.target]!.id, score: o.score }));
    return {
      source: sources[c.source]!.id,
      target: targets[c.target]!.id,
      score: c.score,
      evidence: [
        ...reasonsFor(c, { vocabulary: left, index: c.source, text: sources[c.source]!.document.text }, { vocabulary: right, index: c.target, text: targets[c.target]!.document.text }, uiLanguage),
        ...againstReasons(c, candidates, uiLanguage),
      ],
      alternatives,
    };
  });
  const alternativeTargets = new Set(pairs.flatMap((p) => p.alternatives.map((a) => a.target)));
  const unpaired: PairingResult['unpaired'][number][] = [];
  const tell = (id: string, best: Candidate | undefined, other: PairingInput | undefined, alone: boolean): void => {
    unpaired.push({
      document: id,
      reason: unpairedReason(best, alone, alternativeTargets.has(id), uiLanguage),
      ...(best && other ? { nearest: { document: other.id, score: best.score } } : {}),
    });
  };
  const best = (key: 'source' | 'target', k: number): Candidate | undefined => candidates.filter((c) => c[key] === k).sort((p, q) => q.score - p.score)[0];
  sources.forEach((d, k) => {
    if (pairedSources.has(k)) return;
    const c = best('source', k);
    tell(d.id, c, c && targets[c.target], targets.length === 0);
  });
  targets.forEach((d, k) => {
    if (usedTargets.has(k)) return;
    const c = best('target', k);
    tell(d.id, c, c && sources[c.source], sources.length === 0);
  });
  pairs.sort((p, q) => q.score - p.score);
  return { pairs, unpaired };
}

function documentVocabulary(documents: readonly PairingInput[], language: Language): Vocabulary {
  const builder = new VocabularyBuilder(language);
  for (const { document } of documents) {
    const tokens: Token[] = [];
    for (const s of document.segments) if (s.kind !== 'boilerplate') tokens.push(...tokenize(document.text, s.start, s.end, document.language));
    builder.add(tokens);
  }
  return builder.build();
}

function weigh(vocabulary: Vocabulary, documents: number): Float64Array {
  const all = Math.max(documents, BACKGROUND);
  return Float64Array.from(vocabulary.types, (type) => {
    if (type.light || (type.quantity && type.inWords)) return 0;
    const idf = Math.log((all + 1) / (type.frequency + 0.5));
    return idf * (type.quantity ? 1.2 : type.capital ? 1.4 : 1);
  });
}

function findCandidates(left: Vocabulary, right: Vocabulary, lexicon: Lexicon): Candidate[] {
  const n = left.ids.length;
  const m = right.ids.length;
  if (n === 0 || m === 0) return [];
  const table = linkTypes(left, right, lexicon);
  const leftWeights = weigh(left, n + m);
  const rightWeights = weigh(right, n + m);
  const postings: number[][] = right.types.map(() => []);
  right.ids.forEach((ids, d) => {
    for (const id of new Set(ids)) postings[id]!.push(d);
  });
  const most = Math.max(12, COMMON * m);
  const unique = (ids: Int32Array): number[] => [...new Set(ids)];
  const mass = (ids: readonly number[], weights: Float64Array): number => ids.reduce((sum, id) => sum + weights[id]!, 0);
  const rightMass = right.ids.map((ids) => mass(unique(ids), rightWeights));

  const out: Candidate[] = [];
  left.ids.forEach((ids, s) => {
    const own = unique(ids);
    const ownMass = mass(own, leftWeights);
    const rough = new Map<number, number>();
    for (const id of own) {
      if (leftWeights[id] === 0) continue;
      const best = new Map<number, number>();
      for (const link of table[id]!) {
        const docs = postings[link.target]!;
        if (docs.length > most) continue;
        const value = link.strength * (leftWeights[id]! + rightWeights[link.target]!);
        for (const d of docs) if (value > (best.get(d) ?? 0)) best.set(d, value);
      }
      for (const [d, value] of best) rough.set(d, (rough.get(d) ?? 0) + value);
    }
    const near = [...rough].map(([d, value]) => [d, value / (ownMass + rightMass[d]! || 1)] as const).sort((a, b) => b[1] - a[1]).slice(0, CLOSE_LOOK);
    for (const [d] of near) out.push(closely(left, right, table, leftWeights, rightWeights, s, d, ownMass, rightMass[d]!));
  });
  return out;
}

/** One-to-one word links between two documents, then what they add up to. */
function closely(left: Vocabulary, right: Vocabulary, table: ReturnType<typeof linkTypes>, leftWeights: Float64Array, rightWeights: Float64Array, s: number, d: number, leftMass: number, rightMass: number): Candidate {
  const a = left.ids[s]!;
  const b = right.ids[d]!;
  const first = (ids: Int32Array): Map<number, number> => {
    const map = new Map<number, number>();
    ids.forEach((id, k) => {
      if (!map.has(id)) map.set(id, k);
    });
    return map;
  };
  const leftFirst = first(a);
  const rightFirst = first(b);
  const offers: SharedItem[] = [];
  for (const id of leftFirst.keys()) {
    if (leftWeights[id] === 0) continue;
    for (const link of table[id]!) if (rightFirst.has(link.target)) offers.push({ source: id, target: link.target, weight: link.strength * (leftWeights[id]! + rightWeights[link.target]!), reason: link.reason });
  }
  // Ties by place in the texts, so that the answer does not depend on the order of the documents.
  offers.sort((p, q) => q.weight - p.weight || leftFirst.get(p.source)! - leftFirst.get(q.source)! || rightFirst.get(p.target)! - rightFirst.get(q.target)!);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const shared: SharedItem[] = [];
  let total = 0;
  for (const offer of offers) {
    if (usedA.has(offer.source) || usedB.has(offer.target)) continue;
    usedA.add(offer.source);
    usedB.add(offer.target);
    shared.push(offer);
    total += offer.weight;
  }
  const similarity = total / (leftMass + rightMass || 1);
  const numbers = [...leftFirst.keys()].filter((id) => left.types[id]!.quantity && !left.types[id]!.inWords);
  const numbersRight = [...rightFirst.keys()].filter((id) => right.types[id]!.quantity && !right.types[id]!.inWords);
  const numbersShared = shared.filter((i) => left.types[i.source]!.quantity && !left.types[i.source]!.inWords).length;
  const order = orderAgreement(shared.filter((i) => i.reason !== 'cognate').slice(0, 120).map((i) => [leftFirst.get(i.source)!, rightFirst.get(i.target)!]));
  const lengthRatio = b.length / Math.max(1, a.length);
  return {
    source: s,
    target: d,
    similarity,
    score: certainty(similarity, order, numbersShared, Math.max(numbers.length, numbersRight.length), lengthRatio),
    shared,
    lengthRatio,
    numbersShared,
    numbersTotal: Math.max(numbers.length, numbersRight.length),
    order,
  };
}

/** Share of item pairs that stand in the same order on both sides (Kendall's τ brought to 0…1); .5 for fewer than three items. */
function orderAgreement(points: readonly (readonly [number, number])[]): number {
  let same = 0;
  let all = 0;
  for (let p = 0; p < points.length; p++) {
    for (let q = p + 1; q < points.length; q++) {
      const [a, b] = points[p]!;
      const [c, d] = points[q]!;
      if (a === c || b === d) continue;
      all++;
      if (a < c === b < d) same++;
    }
  }
  return all < 3 ? 0.5 : same / all;
}

/** A logistic curve; its weights were fitted on the development split of the pairing benchmark. */
function certainty(similarity: number, order: number, numbersShared: number, numbersTotal: number, lengthRatio: number): number {
  const numbers = numbersTotal === 0 ? 0 : (numbersShared - 0.3 * numbersTotal) / Math.sqrt(numbersTotal);
  const length = Math.abs(Math.log(lengthRatio / 1.2));
  const x = -7.4 + 12 * similarity + 5.5 * (order - 0.5) + 0.55 * numbers - 1.2 * Math.max(0, length - 0.35);
  return Math.round((1000 / (1 + Math.exp(-x)))) / 1000;
}
