import type { LinkTable, TypeLink } from '../lexicon/link-table.ts';
import type { IndexLink } from './crossings.ts';
import type { Evidence } from './evidence.ts';

/** Links of more segments say too little about which word renders which. */
const MOST_SEGMENTS = 3;
/** A pair must have met in this many links … */
const LEAST_MEETINGS = 2;
/** … and be what both words mostly meet: 2 · together / (links with the one + links with the other), Dice's coefficient … */
const LEAST_DICE = 0.4;
/** … beyond chance: Dunning's log-likelihood ratio ("Accurate methods for the statistics of surprise and coincidence", 1993), p < .001. */
const LEAST_SURPRISE = 10.83;
/** A learned pair counts less than one that somebody wrote down. */
const LEARNED = 0.8;

/**
 * Word pairs that keep meeting in the links of a first pass although neither word has a partner there: names the ear does not catch,
 * terms no dictionary has.
 * @returns for source types their new links; empty if there is nothing to learn
 */
export function learnLinks(evidence: Evidence, links: readonly IndexLink[]): ReadonlyMap<number, readonly TypeLink[]> {
  const width = evidence.target.types.length;
  const together = new Map<number, number>();
  const sourceCount = new Int32Array(evidence.source.types.length);
  const targetCount = new Int32Array(width);
  let n = 0;
  for (const link of links) {
    if (link.score <= 0 || link.source.length === 0 || link.target.length === 0 || link.source.length + link.target.length > MOST_SEGMENTS) continue;
    n++;
    const [left, right] = leftOver(evidence, link);
    for (const v of right) targetCount[v]!++;
    for (const u of left) {
      sourceCount[u]!++;
      for (const v of right) together.set(u * width + v, (together.get(u * width + v) ?? 0) + 1);
    }
  }
  const learned = new Map<number, TypeLink[]>();
  for (const [key, count] of together) {
    if (count < LEAST_MEETINGS) continue;
    const u = Math.floor(key / width);
    const v = key % width;
    const dice = (2 * count) / (sourceCount[u]! + targetCount[v]!);
    if (dice < LEAST_DICE || surprise(count, sourceCount[u]!, targetCount[v]!, n) < LEAST_SURPRISE) continue;
    const link: TypeLink = { target: v, strength: LEARNED * Math.min(1, 0.4 + dice / 2), reason: 'learned' };
    const known = learned.get(u);
    if (known) known.push(link);
    else learned.set(u, [link]);
  }
  return learned;
}

/** Content words of both sides of a link that could link with no word of the other. */
function leftOver({ source, target, cells: { links } }: Evidence, link: IndexLink): [number[], number[]] {
  const right = new Set<number>();
  for (const j of link.target) for (const id of target.ids[j]!) right.add(id);
  const left = new Set<number>();
  for (const i of link.source) for (const id of source.ids[i]!) left.add(id);
  const free = new Set(right);
  const alone: number[] = [];
  for (const id of left) {
    let linked = false;
    for (let k = links.starts[id]!; k < links.starts[id + 1]!; k++) {
      if (!right.has(links.targets[k]!)) continue;
      linked = true;
      free.delete(links.targets[k]!);
    }
    if (!linked && !source.types[id]!.light && !source.types[id]!.quantity) alone.push(id);
  }
  return [alone, [...free].filter((id) => !target.types[id]!.light && !target.types[id]!.quantity)];
}

/** −2 log λ that two words which stand in `a` and `b` of n links meet in `k` of them. */
function surprise(k: number, a: number, b: number, n: number): number {
  const cells = [k, a - k, b - k, n - a - b + k];
  const expected = [(a * b) / n, (a * (n - b)) / n, ((n - a) * b) / n, ((n - a) * (n - b)) / n];
  let sum = 0;
  cells.forEach((c, x) => {
    if (c > 0) sum += c * Math.log(c / expected[x]!);
  });
  return k > expected[0]! ? 2 * sum : 0;
}

/** A table with more links; what it knows already it keeps. */
export function withLinks(table: LinkTable, learned: ReadonlyMap<number, readonly TypeLink[]>): LinkTable {
  return table.map((links, id) => {
    const more = learned.get(id)?.filter((l) => !links.some((k) => k.target === l.target));
    return more && more.length > 0 ? [...links, ...more] : links;
  });
}
