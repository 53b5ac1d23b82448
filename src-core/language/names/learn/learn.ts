/**
 * From examples to the table: `scripts/bench/names.ts --learn` runs this and writes `sound-table.ts`.
 * Nothing at run time imports this folder.
 */
import { englishForm, russianForm } from '../forms.ts';
import { readingPairs } from '../word.ts';
import { type NamePair, mineNearMisses } from './mine.ts';
import { type Costs, type Example, learnSounds } from './sounds.ts';
import { type Case, GROUPS, fitJudge, heldOut, modelOf, tune, withStrays } from './tune.ts';

/** A pair of single words of which a person has said whether they are one name. */
export interface Labelled {
  readonly russian: string;
  readonly english: string;
  readonly same: boolean;
}

export interface Lesson {
  readonly costs: Costs;
  readonly weights: readonly number[];
  /** Error rates on labelled names that were held out. */
  readonly falseRejection: number;
  readonly falseAcceptance: number;
}

/** Near misses mined a name, and what a mined or listed pair weighs against a labelled one. */
const MINED = 3;
const LISTED_WEIGHT = 0.6;
/** Cost a letter beyond which a listed pair is a translation and no example of sound. */
const SOUNDS_ALIKE = 1.6;

/** One group for all forms of a name and its near misses. */
function groupOf(russian: string): number {
  let hash = 7;
  for (const c of russianForm(russian).slice(0, 4)) hash = (hash * 31 + c.charCodeAt(0)) >>> 0;
  return hash % GROUPS;
}

/** @param listed nominative pairs that are believed to be one name each; those that do not sound alike are passed over */
export function learn(labelled: readonly Labelled[], listed: readonly NamePair[]): Lesson {
  const names = listed.map(([r, e]): NamePair => [russianForm(r), englishForm(e)]);
  const cases = labelled.map((l): Case => ({ pairs: readingPairs(l.russian, l.english), same: l.same, weight: 1, group: groupOf(l.russian) }));
  const examples: Example[] = [
    ...names.map(([r, e]) => ({ russian: [r], english: e })),
    ...labelled.flatMap((l, k) => (l.same ? [{ russian: [...new Set(cases[k]!.pairs.filter((p) => p.extra < 1).map((p) => p.russian))], english: englishForm(l.english) }] : [])),
  ];
  const start = withStrays(learnSounds(examples));
  const model = modelOf(start);
  const alike = names.filter(([r, e]) => model.cost(model.russian(r), model.english(e)) / ((r.length + e.length) / 2) < SOUNDS_ALIKE);
  const apart = mineNearMisses(names, model, MINED);
  const plain = (pairs: readonly NamePair[], same: boolean, weight: number): Case[] =>
    pairs.map(([russian, english]) => ({ pairs: [{ russian, english, extra: 0 }], same, weight, group: groupOf(russian) }));
  const always = [...plain(alike, true, LISTED_WEIGHT), ...plain(apart, false, (LISTED_WEIGHT * alike.length) / Math.max(1, apart.length))];
  const held = heldOut(start, cases, always);
  const weights = fitJudge(held);
  const rate = (same: boolean): number => {
    const rows = held.filter((h) => h.same === same);
    return rows.filter((h) => h.features.reduce((s, f, k) => s + f * weights[k]!, 0) >= 0 !== same).length / Math.max(1, rows.length);
  };
  return { costs: tune(start, [...cases, ...always]), weights, falseRejection: rate(true), falseAcceptance: rate(false) };
}

/** Chunks dearer than letter by letter would be are left out of the table. */
const USELESS = 8.5;
const LINE = 180;

/** Text of `sound-table.ts`. */
export function writeTable({ costs, weights }: Lesson): string {
  const rows = new Map<string, string[]>();
  for (const [key, cost] of [...costs].sort((a, b) => a[1] - b[1])) {
    const [r = '', e = ''] = key.split('|');
    if (cost >= USELESS) continue;
    const row = rows.get(r) ?? [];
    rows.set(r, row);
    row.push(`${e || '_'}${Math.round(cost * 10)}`);
  }
  const lines = [''];
  for (const word of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([r, entries]) => [`${r || '_'}:`, ...entries])) {
    if (lines.at(-1)!.length + word.length >= LINE) lines.push('');
    lines.push(`${lines.pop()!}${word} `);
  }
  return `/** Learned by \`scripts/bench/names.ts --learn\` and not written by hand; see \`learn/learn.ts\`. */

/** A Russian chunk with its colon, then what stands for it in English with the cost in tenths; \`_\` is nothing, \`^\` and \`$\` are the ends of the word. */
export const SOUND_TABLE = \`
${lines.map((l) => l.trim()).join('\n')}
\`;

/** Weights of the judgement, in the order of \`featuresOf\`. */
export const JUDGEMENT: readonly number[] = [${weights.map((w) => w.toFixed(4)).join(', ')}];
`;
}
