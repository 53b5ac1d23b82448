/** Second round of learning: costs are moved until names that are the same and names that only look so fall apart. */
import type { Heard, ReadingPair } from '../word.ts';
import { featuresOf, hear } from '../word.ts';
import { SoundModel, STRAYS, isVowel } from '../sound.ts';
import type { Costs } from './sounds.ts';

/** A pair of words that is known to be one name or two. */
export interface Case {
  readonly pairs: readonly ReadingPair[];
  readonly same: boolean;
  readonly weight: number;
  /** Cases of one group are held out together, so that no name helps to judge itself. */
  readonly group: number;
}

export const GROUPS = 5;
const ROUNDS = 2;
const STEPS = 60;
const RATE = 0.15;
/** How strongly a cost is held to what it was learned to be. */
const HOLD = 2e-5;
/** Softens the log-odds while costs move, so that clear cases go on counting a little. */
const SLOPE = 0.6;
const DEAREST = 9;
/** Few examples must not make a habit free: Сократ is Socrates, but Джон is not Jones. */
const LEAST_SHARE = 0.8;

export const modelOf = (costs: Costs): SoundModel =>
  new SoundModel([...costs].map(([key, cost]): [string, string, number] => {
    const bar = key.indexOf('|');
    return [key.slice(0, bar), key.slice(bar + 1), cost];
  }));

/** Costs with every single letter that comes or goes written out, so that it can be moved. */
export function withStrays(costs: Costs): Costs {
  const out: Costs = new Map(costs);
  for (const letter of 'абвгдежзийклмнопрстуфхцчшщъыьэюя') if (!out.has(`${letter}|`)) out.set(`${letter}|`, isVowel(letter) ? STRAYS['V|'] : STRAYS['C|']);
  for (const letter of "abcdefghijklmnopqrstuvwxyz'") if (!out.has(`|${letter}`)) out.set(`|${letter}`, isVowel(letter) ? STRAYS['|V'] : STRAYS['|C']);
  return out;
}

/** A cost moved by its own gradient, the less the more it has moved already (Adagrad). */
class Mover {
  private readonly moved = new Map<string, number>();

  step(key: string, gradient: number, rate: number): number {
    const sum = (this.moved.get(key) ?? 1e-12) + gradient * gradient;
    this.moved.set(key, sum);
    return (rate * gradient) / Math.sqrt(sum);
  }
}

/** @param start costs with strays */
export function tune(start: Costs, cases: readonly Case[]): Costs {
  const costs: Costs = new Map(start);
  const total = cases.reduce((sum, c) => sum + c.weight, 0);
  const judge = { bias: 4, length: 0.15, worst: 0.4 };
  for (let round = 0; round < ROUNDS; round++) {
    const model = modelOf(costs);
    const heard = cases.map((c) => {
      const { pair, steps } = hear(model, c.pairs);
      return { keys: steps.map((s) => `${s.russian}|${s.english}`), costs: steps.map((s) => s.cost), extra: pair.extra, letters: (pair.russian.length + pair.english.length) / 2, case: c };
    });
    const mover = new Mover();
    for (let step = 0; step < STEPS; step++) {
      const gradient = new Map<string, number>();
      const slope = { bias: 0, length: 0, worst: 0 };
      const push = (key: string, by: number): void => {
        if (start.has(key)) gradient.set(key, (gradient.get(key) ?? 0) + by);
      };
      for (const h of heard) {
        let sum = h.extra;
        let worst = 0;
        let worstKey = '';
        h.keys.forEach((key, k) => {
          const cost = costs.get(key) ?? h.costs[k]!;
          sum += cost;
          if (cost > worst) [worst, worstKey] = [cost, key];
        });
        const odds = SLOPE * (judge.bias + judge.length * h.letters - sum - judge.worst * worst);
        const error = ((1 / (1 + Math.exp(-odds)) - (h.case.same ? 1 : 0)) * h.case.weight * SLOPE) / total;
        for (const key of h.keys) push(key, -error);
        push(worstKey, -error * judge.worst);
        slope.bias += error;
        slope.length += error * h.letters;
        slope.worst -= error * worst;
      }
      for (const [key, g] of gradient) {
        const now = costs.get(key)!;
        costs.set(key, Math.max(LEAST_SHARE * start.get(key)!, Math.min(DEAREST, now - mover.step(key, g + HOLD * (now - start.get(key)!), RATE))));
      }
      judge.bias -= mover.step('bias', slope.bias, 0.1);
      judge.length -= mover.step('length', slope.length, 0.02);
      judge.worst = Math.max(0, judge.worst - mover.step('worst', slope.worst, 0.03));
    }
  }
  return costs;
}

/** Weights of a logistic judgement over the features, by Newton's method; features are scaled to one measure while learning. */
export function fitJudge(rows: readonly { readonly features: readonly number[]; readonly same: boolean }[], shrink = 0.005): number[] {
  const width = rows[0]!.features.length;
  const mean = new Array<number>(width).fill(0);
  const spread = new Array<number>(width).fill(1);
  for (let k = 1; k < width; k++) {
    mean[k] = rows.reduce((s, r) => s + r.features[k]!, 0) / rows.length;
    spread[k] = Math.sqrt(rows.reduce((s, r) => s + (r.features[k]! - mean[k]!) ** 2, 0) / rows.length) || 1;
  }
  const scaled = rows.map((r) => r.features.map((f, k) => (f - mean[k]!) / spread[k]!));
  const w = new Array<number>(width).fill(0);
  for (let turn = 0; turn < 40; turn++) {
    const gradient = w.map((x, k) => (k === 0 ? 0 : shrink * x));
    const hessian = w.map((_, k) => w.map((_, l) => (k === l ? (k === 0 ? 1e-9 : shrink) : 0)));
    scaled.forEach((x, n) => {
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, k) => s + v * w[k]!, 0)));
      const error = (p - (rows[n]!.same ? 1 : 0)) / rows.length;
      for (let k = 0; k < width; k++) {
        gradient[k]! += error * x[k]!;
        for (let l = 0; l < width; l++) hessian[k]![l]! += (p * (1 - p) * x[k]! * x[l]!) / rows.length;
      }
    });
    solve(hessian, gradient).forEach((d, k) => (w[k]! -= d));
  }
  const out = w.map((x, k) => x / spread[k]!);
  out[0] = w[0]! - w.slice(1).reduce((s, x, k) => s + (x * mean[k + 1]!) / spread[k + 1]!, 0);
  return out;
}

/** Gaussian elimination with pivots; the systems are tiny. */
function solve(a: number[][], b: readonly number[]): number[] {
  const n = b.length;
  const m = a.map((row, k) => [...row, b[k]!]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[pivot]![c]!)) pivot = r;
    [m[c], m[pivot]] = [m[pivot]!, m[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= n; k++) m[r]![k]! -= f * m[c]![k]!;
    }
  }
  return m.map((row, k) => row[n]! / row[k]!);
}

/** What each held-out case looks like to costs learned without its group; the judgement is fitted on these. */
export function heldOut(start: Costs, cases: readonly Case[], always: readonly Case[]): { features: number[]; same: boolean; case: Case; heard: Heard }[] {
  const out: { features: number[]; same: boolean; case: Case; heard: Heard }[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const model = modelOf(tune(start, [...cases.filter((c) => c.group !== group), ...always]));
    for (const c of cases) {
      if (c.group !== group) continue;
      const heard = hear(model, c.pairs);
      out.push({ features: featuresOf(heard), same: c.same, case: c, heard });
    }
  }
  return out;
}
