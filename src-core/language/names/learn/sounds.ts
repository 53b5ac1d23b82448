/**
 * Learns which Latin letters stand for which Russian ones, from pairs of names: expectation–maximisation over all ways to cut
 * both names into matching chunks.
 */
import { ENGLISH_KNOWN, PRIOR, RUSSIAN_KNOWN } from './prior.ts';

/** One name in both alphabets; several Russian readings when the case form is not certain. */
export interface Example {
  readonly russian: readonly string[];
  readonly english: string;
}

/** Costs (negative logarithms) by `r|e`. */
export type Costs = Map<string, number>;

/** Longest chunks that may be found in the examples; longer ones must be expected by the prior. */
const RUSSIAN_FREE = 2;
const ENGLISH_FREE = 3;
const ROUNDS = 10;
/** Surprise a letter beyond which a pair is a translation (Китай, China) and teaches nothing of sound. */
const TRANSLATED = 4.5;
/** Expected uses a chunk pair needs to be told from chance, and the weight of a person's expectation against them. */
const KEEP = 1;
const PRIOR_WEIGHT = 1;
/** Rare chunks are not as certain as their share says. */
const DOUBT = 2;

function allowed(r: string, e: string, key: string): boolean {
  if ((r === '' && e === '') || r.startsWith('^') !== e.startsWith('^') || r.endsWith('$') !== e.endsWith('$')) return false;
  if (PRIOR.has(key)) return true;
  const rl = r.replace(/[\^$]/g, '').length;
  const el = e.replace(/[\^$]/g, '').length;
  if (r === '' && el > 1) return false;
  return rl <= RUSSIAN_FREE && el <= ENGLISH_FREE && !(rl === 2 && el === 0);
}

/** A use of a chunk pair: from place (i, j) to (i2, j2). */
interface Edge {
  readonly i: number;
  readonly j: number;
  readonly i2: number;
  readonly j2: number;
  readonly key: string;
}

/** All uses of allowed chunk pairs in a pair of words, in order of their beginnings. */
function edgesOf(ru: string, en: string): Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i <= ru.length; i++) {
    for (let j = 0; j <= en.length; j++) {
      for (let a = 0; a <= RUSSIAN_KNOWN && i + a <= ru.length; a++) {
        for (let b = 0; b <= ENGLISH_KNOWN && j + b <= en.length; b++) {
          const r = ru.slice(i, i + a);
          const e = en.slice(j, j + b);
          const key = `${r}|${e}`;
          if (allowed(r, e, key)) edges.push({ i, j, i2: i + a, j2: j + b, key });
        }
      }
    }
  }
  return edges;
}

/** Probability of the pair over all cuts; with `counts`, the expected uses of each chunk pair are added there. */
function expect(edges: readonly Edge[], n: number, m: number, prob: (key: string) => number, counts?: Costs): number {
  const at = (i: number, j: number): number => i * (m + 1) + j;
  const forward = new Float64Array((n + 1) * (m + 1));
  forward[0] = 1;
  for (const { i, j, i2, j2, key } of edges) if (forward[at(i, j)]! > 0) forward[at(i2, j2)]! += forward[at(i, j)]! * prob(key);
  const total = forward[at(n, m)]!;
  if (!counts || total === 0) return total;
  const backward = new Float64Array((n + 1) * (m + 1));
  backward[at(n, m)] = 1;
  for (const { i, j, i2, j2, key } of [...edges].reverse()) {
    const use = backward[at(i2, j2)]! * prob(key);
    if (use === 0) continue;
    backward[at(i, j)]! += use;
    const share = (forward[at(i, j)]! * use) / total;
    if (share > 1e-6) counts.set(key, (counts.get(key) ?? 0) + share);
  }
  return total;
}

/** exp(digamma(x)), the variational stand-in for a count: small counts are worth less than their share. */
function damped(x: number): number {
  let y = x;
  let d = 0;
  for (; y < 6; y++) d -= 1 / y;
  const f = 1 / (y * y);
  return Math.exp(d + Math.log(y) - 0.5 / y - f * (1 / 12 - f * (1 / 120 - f / 252)));
}

/** Expected uses of every chunk pair in the examples. */
function count(examples: readonly Example[]): Costs {
  let counts: Costs = new Map([...PRIOR].map(([key, v]) => [key, v * 20]));
  for (let round = 0; round < ROUNDS; round++) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0) + 50;
    const cache = new Map<string, number>();
    const prob = (key: string): number => {
      const known = cache.get(key);
      if (known !== undefined) return known;
      // Chunks unseen so far stay possible, the less so the longer they are.
      const bar = key.indexOf('|');
      const floor = Math.exp(-2.2 * (Math.max(0, bar - 1) + Math.max(0, key.length - bar - 2))) * (round === 0 ? 0.02 : 0.002);
      const p = damped((counts.get(key) ?? 0) + (PRIOR.get(key) ?? 0) + floor) / total;
      cache.set(key, p);
      return p;
    };
    const next: Costs = new Map();
    for (const { russian, english } of examples) {
      let best: { edges: Edge[]; n: number } | undefined;
      let least = Infinity;
      for (const r of russian) {
        const edges = edgesOf(`^${r}$`, `^${english}$`);
        const surprise = -Math.log(expect(edges, r.length + 2, english.length + 2, prob)) / (r.length + 2);
        if (surprise < least) [least, best] = [surprise, { edges, n: r.length + 2 }];
      }
      if (best && (round < 2 || least < TRANSLATED)) expect(best.edges, best.n, english.length + 2, prob, next);
    }
    counts = next;
  }
  return counts;
}

/** Costs of chunk pairs, as surprising as each side finds the other on average. */
export function learnSounds(examples: readonly Example[]): Costs {
  const kept: Costs = new Map([...PRIOR].map(([key, v]) => [key, PRIOR_WEIGHT * v]));
  for (const [key, v] of count(examples)) {
    if (PRIOR.has(key)) kept.set(key, v + kept.get(key)!);
    else if (v >= KEEP) kept.set(key, v - 0.5);
  }
  const russian = new Map<string, number>();
  const english = new Map<string, number>();
  let total = 0;
  for (const [key, v] of kept) {
    const [r = '', e = ''] = key.split('|');
    russian.set(r, (russian.get(r) ?? 0) + v);
    english.set(e, (english.get(e) ?? 0) + v);
    total += v;
  }
  // What is inserted or lost is measured against all places where it might have been.
  russian.set('', total);
  english.set('', total);
  return new Map([...kept].map(([key, v]) => {
    const [r = '', e = ''] = key.split('|');
    return [key, -0.5 * (Math.log(v / (russian.get(r)! + DOUBT)) + Math.log(v / (english.get(e)! + DOUBT)))];
  }));
}
