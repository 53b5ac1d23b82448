// node scripts/bench/phrase-training.ts [FOLDER] [--write] [--show]
// Learns src-core/checks/phrase/weights.ts: what an omission inside a sentence looks like. Phrases and clauses of many kinds
// (phrase-cuts.ts) are taken out of one side of well-aligned documents; the same documents untouched are the counter-examples.
// Every document is tried by weights learned without it (five folds); the weights written are learned from all.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContext } from '../../src-core/checks/context.ts';
import type { CheckContext } from '../../src-core/checks/context.ts';
import type { WordClass } from '../../src-core/checks/phrase/classes.ts';
import { WORD_CLASSES } from '../../src-core/checks/phrase/classes.ts';
import { FEATURES } from '../../src-core/checks/phrase/features.ts';
import { candidatesOf } from '../../src-core/checks/phrase/missing.ts';
import { LinkReader, WORD_STATES } from '../../src-core/checks/phrase/words.ts';
import type { LinkedWord } from '../../src-core/checks/phrase/words.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import { alignedPairs, dice, hash, replaced, type AlignedPair } from './aligned-pairs.ts';
import { DEV } from './gold.ts';
import { type Example, fitLogistic, logistic } from './learning.ts';
import { type Cut, cutsOf } from './phrase-cuts.ts';

const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? DEV;
const VARIANTS = 8;
const SHARE = 0.18;
/** How often each kind of cut is drawn. */
const KINDS: Readonly<Record<string, number>> = { unit: 0.42, units: 0.05, clause: 0.15, preposition: 0.13, coordinated: 0.07, words: 0.1, word: 0.08 };

type Language = 'ru' | 'en';
const resources = coreResources();
const pairs = alignedPairs(['clean', 'altref'], folder, resources);

type Side = 'source' | 'target';
const contextOf = (p: AlignedPair): CheckContext => checkContext(p.source, p.alignment.source, p.target, p.alignment.target, p.alignment.links, resources.lexicon);

interface Damage {
  readonly link: number;
  readonly cut: Cut;
  /** Words of the other side (token starts) whose counterparts went with the cut. */
  readonly gone: ReadonlySet<number>;
}

function damagesOf(p: AlignedPair, side: Side, random: () => number): Damage[] {
  const context = contextOf(p);
  const reader = new LinkReader(context);
  const other: Side = side === 'source' ? 'target' : 'source';
  const found: Damage[] = [];
  context.links.forEach((link, n) => {
    if (link.source.length === 0 || link.target.length === 0 || link.link.score < 0.6 || random() > SHARE) return;
    const segment = context[side].segments[link[side][0]!]!;
    const cuts = cutsOf(p[side].text, segment.start, segment.end, context[side].language as Language);
    let roll = random();
    const kind = Object.entries(KINDS).find(([, share]) => (roll -= share) < 0)?.[0] ?? 'unit';
    const fitting = cuts.filter((c) => c.kind === kind);
    const cut = fitting[Math.floor(random() * fitting.length)];
    if (!cut) return;
    const words = reader.words(n);
    const inCut = (w: LinkedWord | undefined): boolean => w !== undefined && w.token.start >= cut.start && w.token.end <= cut.end;
    const gone = new Set<number>();
    let open: number[] = [];
    let last = false;
    for (const w of words[other]) {
      if (w.kind === 'light') continue;
      if (w.partner < 0) {
        open.push(w.token.start);
        continue;
      }
      const now = inCut(words[side][w.partner]);
      if (now) {
        gone.add(w.token.start);
        if (last) for (const o of open) gone.add(o);
      }
      last = now;
      open = [];
    }
    if (gone.size > 0) found.push({ link: n, cut, gone });
  });
  return found;
}

type Counts = Record<Language, Map<WordClass, { there: number[]; gone: number[] }>>;
const counts: Counts = { ru: new Map(), en: new Map() };
function count(word: LinkedWord, language: Language, key: 'there' | 'gone'): void {
  const table = counts[language];
  let row = table.get(word.kind);
  if (!row) table.set(word.kind, (row = { there: WORD_STATES.map(() => 1), gone: WORD_STATES.map(() => 1) }));
  row[key][WORD_STATES.indexOf(word.state)]!++;
}

interface Row extends Example {
  readonly fold: number;
  readonly kind: string;
  readonly id: string;
  /** The run, and the sentences of both sides. */
  readonly note: string;
}

const MISSING: readonly Side[] = ['target', 'source'];
const damaged = pairs.flatMap((p) =>
  MISSING.flatMap((side) =>
    Array.from({ length: VARIANTS }, (_, v) => {
      const damages = damagesOf(p, side, dice(hash(p.id) + v * 7919 + (side === 'source' ? 1 : 0)));
      return { p: replaced(p, side, damages.map((d) => ({ ...d.cut, by: '' }))), side, damages };
    }),
  ),
);

// What the words' states say.
for (const { p, side, damages } of damaged) {
  const context = contextOf(p);
  const reader = new LinkReader(context);
  const own: Side = side === 'target' ? 'source' : 'target';
  for (const { link, gone } of damages) {
    for (const w of reader.words(link)[own]) count(w, context[own].language as Language, gone.has(w.token.start) ? 'gone' : 'there');
  }
}
for (const p of pairs) {
  const context = contextOf(p);
  const reader = new LinkReader(context);
  context.links.forEach((_, n) => {
    const words = reader.words(n);
    for (const side of ['source', 'target'] as const) for (const w of words[side]) count(w, context[side].language as Language, 'there');
  });
}
const worths = Object.fromEntries(
  (['ru', 'en'] as const).map((language) => [
    language,
    Object.fromEntries(
      WORD_CLASSES.filter((c) => c !== 'light').map((c) => {
        const row = counts[language].get(c) ?? { there: WORD_STATES.map(() => 1), gone: WORD_STATES.map(() => 1) };
        const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
        return [c, WORD_STATES.map((_, s) => Math.round(100 * Math.max(-3, Math.min(3, Math.log(row.gone[s]! / total(row.gone)) - Math.log(row.there[s]! / total(row.there))))) / 100)];
      }),
    ),
  ]),
) as Record<Language, Record<WordClass, number[]>>;
console.log(worths);
console.log(Object.fromEntries((['ru', 'en'] as const).map((l) => [l, Object.fromEntries([...counts[l]].map(([c, r]) => [c, r.there.join(' ') + ' | ' + r.gone.join(' ')]))])));

// What the runs' features say.
function rowsOf(p: AlignedPair, side: Side, damages: readonly Damage[], every: boolean): Row[] {
  const context = contextOf(p);
  const reader = new LinkReader(context);
  const own: Side = side === 'target' ? 'source' : 'target';
  const rows: Row[] = [];
  const candidates = new Map(candidatesOf(context, reader, side, worths).map((c) => [c.link, c]));
  const textOf = (on: Side, n: number): string => context.links[n]![on].map((k) => p[on].text.slice(context[on].segments[k]!.start, context[on].segments[k]!.end)).join(' ');
  context.links.forEach((link, n) => {
    const damage = damages.find((d) => d.link === n);
    if ((!damage && !every) || link.source.length === 0 || link.target.length === 0) return;
    const common = { y: damage ? (1 as const) : (0 as const), weight: 1, fold: p.fold, kind: damage?.cut.kind ?? 'none', id: p.id };
    const found = candidates.get(n);
    const words = found ? found.own.slice(found.run.from, found.run.to + 1) : [];
    // A run that misses what was taken out is no find, whatever its score.
    if (!found || (damage && !words.some((w) => damage.gone.has(w.token.start)))) {
      if (damage) rows.push({ x: [], note: '', ...common });
      return;
    }
    const quote = p[own].text.slice(words[0]!.token.start, words.at(-1)!.token.end);
    rows.push({ x: found.features, note: `${quote}\n     ${textOf(own, n)}\n     ${textOf(side, n)}`, ...common });
  });
  return rows;
}

const out: Record<Language, number[]> = { ru: [], en: [] };
for (const side of MISSING) {
  const rows = [...damaged.filter((d) => d.side === side).flatMap((d) => rowsOf(d.p, side, d.damages, false)), ...pairs.flatMap((p) => rowsOf(p, side, [], true))];
  const usable = rows.filter((r) => r.x.length > 0);
  const score = new Map<Row, number>();
  for (let fold = 0; fold < 5; fold++) {
    const w = fitLogistic(usable.filter((r) => r.fold !== fold));
    for (const r of rows) if (r.fold === fold) score.set(r, r.x.length > 0 ? logistic(w, r.x) : 0);
  }
  const negatives = rows.filter((r) => r.y === 0);
  const links = pairs.reduce((sum, p) => sum + p.alignment.links.filter((l) => l.source.length > 0 && l.target.length > 0).length, 0);
  console.log(side === 'target' ? 'omitted in English' : 'omitted in Russian', rows.filter((r) => r.y === 1).length, 'damaged', links, 'untouched');
  const sorted = negatives.map((r) => score.get(r)!).sort((a, b) => b - a);
  for (const per100 of [0.25, 0.5, 1, 2, 4]) {
    const threshold = sorted[Math.round((links * per100) / 100)] ?? 0;
    const recall = (kind?: string): string => {
      const some = rows.filter((r) => r.y === 1 && (!kind || r.kind === kind));
      return (some.filter((r) => score.get(r)! > threshold).length / some.length).toFixed(3);
    };
    console.log(`${per100} alarms per 100: threshold ${threshold.toFixed(3)} recall ${recall()}`, Object.keys(KINDS).map((k) => `${k} ${recall(k)}`).join('  '));
  }
  if (process.argv.includes('--show'))
    for (const r of negatives.toSorted((a, b) => score.get(b)! - score.get(a)!).slice(0, 45)) console.log(score.get(r)!.toFixed(3), r.id, '\n  ', r.note);
  const language: Language = side === 'target' ? 'ru' : 'en';
  out[language] = fitLogistic(usable).map((v) => Math.round(v * 100) / 100);
  console.log(FEATURES.map((f, i) => `${f} ${out[language][i]}`).join(', '));
}

if (process.argv.includes('--write')) {
  const table = (language: Language): string => Object.entries(worths[language]).map(([c, row]) => `    ${c}: [${row.join(', ')}],`).join('\n');
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src-core', 'checks', 'phrase', 'weights.ts'),
    `import type { WordClass } from './classes.ts';

// Written by scripts/bench/phrase-training.ts --write: not to be edited by hand.

/** Log-likelihood ratios, gone against there, of the states of \`WORD_STATES\`, by kind of word and language of the side that has it. */
export const WORTHS: Readonly<Record<'ru' | 'en', Partial<Record<WordClass, readonly number[]>>>> = {
  ru: {
${table('ru')}
  },
  en: {
${table('en')}
  },
};

/** Weights in the order of \`FEATURES\`, by language of the side that has the words. */
export const WEIGHTS: Readonly<Record<'ru' | 'en', readonly number[]>> = {
  ru: [${out.ru.join(', ')}],
  en: [${out.en.join(', ')}],
};
`,
  );
}
