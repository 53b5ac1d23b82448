import type { Collection } from './collection.ts';
import type { Candidate, SharedItem } from './model.ts';

/** Items whose order is compared; their pairs grow with the square. */
const ORDERED = 120;

/** Where each type first stands. */
function firstPlaces(ids: Int32Array): Map<number, number> {
  const map = new Map<number, number>();
  ids.forEach((id, k) => {
    if (!map.has(id)) map.set(id, k);
  });
  return map;
}

/** One-to-one word links between two documents, then what they add up to. */
export function compareDocuments(collection: Collection, source: number, target: number): Candidate {
  const left = collection.sources;
  const [right, place] = collection.placeOf[target]!;
  const [a, b] = [left.vocabulary.ids[source]!, right.vocabulary.ids[place]!];
  const [leftFirst, rightFirst] = [firstPlaces(a), firstPlaces(b)];
  const weights = right.sourceWeights;
  const offers: SharedItem[] = [];
  for (const id of leftFirst.keys()) {
    if (weights[id] === 0) continue;
    for (const link of right.table[id]!) if (rightFirst.has(link.target)) offers.push({ source: id, target: link.target, weight: link.strength * (weights[id]! + right.weights[link.target]!), reason: link.reason });
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
  const [leftMass, rightMass] = [right.sourceMass[source]!, right.mass[place]!];
  const similarity = total / (leftMass + rightMass || 1);
  const written = (shelf: typeof left, id: number): boolean => shelf.vocabulary.types[id]!.quantity && !shelf.vocabulary.types[id]!.inWords;
  const count = (shelf: typeof left, ids: Iterable<number>): number => [...ids].filter((id) => written(shelf, id)).length;
  const numbersTotal = Math.max(count(left, leftFirst.keys()), count(right, rightFirst.keys()));
  const numbersShared = shared.filter((i) => written(left, i.source)).length;
  const order = orderAgreement(shared.filter((i) => i.reason !== 'cognate').slice(0, ORDERED).map((i) => [leftFirst.get(i.source)!, rightFirst.get(i.target)!]));
  const lengthRatio = b.length / Math.max(1, a.length);
  return {
    source,
    target,
    similarity,
    containment: Math.min(1, total / (2 * Math.min(leftMass, rightMass) || 1)),
    score: certainty(similarity, order, numbersShared, numbersTotal, lengthRatio),
    shared,
    lengthRatio,
    numbersShared,
    numbersTotal,
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
  return Math.round(1000 / (1 + Math.exp(-x))) / 1000;
}
