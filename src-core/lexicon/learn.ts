import type { LearnedPair } from './overlay.ts';

/** Two sentences that a person confirmed as each other's translation, as stems of their content words. */
export interface Confirmed {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

const ROUNDS = 6;
/** A pair must be likely in both directions … */
const LEAST_PROBABILITY = 0.3;
/** … and have stood together in at least this many sentence pairs. */
const LEAST_TOGETHER = 2;

/**
 * Learns word pairs from confirmed links by expectation–maximisation: IBM Model 1 (Brown et al., "The Mathematics of Statistical
 * Machine Translation", 1993) in both directions, of which only what both agree on is kept.
 *
 * @returns pairs with their probability (the lower of the two directions), the surest first
 */
export function learnPairs(confirmed: readonly Confirmed[]): LearnedPair[] {
  const there = model1(confirmed.map((c) => [c.source, c.target]));
  const back = model1(confirmed.map((c) => [c.target, c.source]));
  const together = new Map<string, number>();
  for (const { source, target } of confirmed) {
    for (const s of new Set(source)) for (const t of new Set(target)) together.set(`${s}\t${t}`, (together.get(`${s}\t${t}`) ?? 0) + 1);
  }
  const out: LearnedPair[] = [];
  for (const [s, row] of there) {
    for (const [t, p] of row) {
      const probability = Math.min(p, back.get(t)?.get(s) ?? 0);
      const count = together.get(`${s}\t${t}`) ?? 0;
      if (probability >= LEAST_PROBABILITY && count >= LEAST_TOGETHER) out.push({ source: s, target: t, probability: Math.round(probability * 1000) / 1000, count });
    }
  }
  return out.sort((a, b) => b.probability - a.probability || b.count - a.count || (a.source < b.source ? -1 : 1));
}

/** A word that stands for nothing on the other side takes the probability that no real word deserves. */
const NOTHING = '';

/** @returns t(target | source) */
function model1(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Map<string, Map<string, number>> {
  let t = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const [source, target] of pairs) {
      const withNothing = [NOTHING, ...source];
      for (const word of target) {
        // Before the first round every source word is equally likely.
        const likelihood = (s: string): number => (round === 0 ? 1 : (t.get(s)?.get(word) ?? 0));
        const total = withNothing.reduce((sum, s) => sum + likelihood(s), 0);
        if (total === 0) continue;
        for (const s of withNothing) {
          const row = counts.get(s) ?? new Map<string, number>();
          counts.set(s, row);
          row.set(word, (row.get(word) ?? 0) + likelihood(s) / total);
        }
      }
    }
    t = new Map(
      [...counts].map(([s, row]) => {
        const sum = [...row.values()].reduce((a, b) => a + b, 0);
        return [s, new Map([...row].map(([word, c]) => [word, c / sum]))];
      }),
    );
  }
  t.delete(NOTHING);
  return t;
}
