/** One Russian word against one English word, by sound alone: the best reading, what it costs, and how sure that makes. */
import { englishForm, englishReadings, russianForm, russianReadings } from './forms.ts';
import type { ReadingKind } from './forms.ts';
import type { SoundModel, Step } from './sound.ts';

/** A way to take both forms: what they are at home, and what taking them so costs beside the sounds. */
export interface ReadingPair {
  readonly russian: string;
  readonly english: string;
  readonly extra: number;
}

/** A Russian form that must be twisted to fit is the less likely to be meant. */
const TWIST: Readonly<Record<ReadingKind, number>> = { same: 0, case: 0, gender: 2, fleeting: 1.5, plural: 0, many: 0, possessive: 0.5 };
/** A Russian plural for an English singular («Петровы», Petrov), and an English plural for a name that does not decline. */
const NUMBER_LOST = 1.5;
const NUMBER_HIDDEN = 2;
const INDECLINABLE = /[оеиуюэы]$/;

/** All ways to read the two forms together. */
export function readingPairs(russian: string, english: string): ReadingPair[] {
  const { readings, possessive } = englishReadings(englishForm(english));
  const pairs: ReadingPair[] = [];
  for (const r of russianReadings(russianForm(russian), possessive)) {
    for (const e of readings) {
      let extra = TWIST[r.kind];
      const plural = r.kind === 'plural' || r.kind === 'many';
      if (e.kind === 'plural' && !plural) {
        if (r.kind !== 'same' || !INDECLINABLE.test(r.base)) continue;
        extra += NUMBER_HIDDEN;
      } else if (plural && e.kind !== 'plural') {
        if (r.kind === 'many') continue;
        extra += NUMBER_LOST;
      }
      pairs.push({ russian: r.base, english: e.base, extra });
    }
  }
  return pairs;
}

/** The best reading of a pair of words. */
export interface Heard {
  readonly pair: ReadingPair;
  readonly steps: readonly Step[];
}

/** Finds the cheapest of the readings. */
export function hear(model: SoundModel, pairs: readonly ReadingPair[]): Heard {
  let best = pairs[0]!;
  let least = Infinity;
  for (const pair of pairs) {
    if (pair.extra >= least) continue;
    const cost = model.cost(model.russian(pair.russian), model.english(pair.english), least - pair.extra) + pair.extra;
    if (cost < least) [least, best] = [cost, pair];
  }
  const ru = model.russian(best.russian);
  const en = model.english(best.english);
  model.cost(ru, en);
  return { pair: best, steps: model.trace(ru, en) };
}

/** A step dearer than this is a difference and not a habit of spelling. */
const DIFFERENCE = 3;

/**
 * What the judgement looks at: a constant, the cost, the cost a letter, the dearest step, the length, the number of real differences.
 * Long names may cost more, but one dear step is enough to make another name of it.
 */
export function featuresOf({ pair, steps }: Heard): number[] {
  let cost = pair.extra;
  let worst = 0;
  let differences = 0;
  for (const step of steps) {
    cost += step.cost;
    if (step.cost > worst) worst = step.cost;
    if (step.cost > DIFFERENCE) differences++;
  }
  const letters = (pair.russian.length + pair.english.length) / 2;
  return [1, cost, cost / Math.max(1, letters), worst, letters, differences];
}

/** Log-odds that the two are one name. */
export const judge = (heard: Heard, weights: readonly number[]): number => featuresOf(heard).reduce((sum, f, k) => sum + f * weights[k]!, 0);
