// node scripts/bench/negation-training.ts [FOLDER] [--write] [--show]
// Learns src-core/checks/negation/weights.ts. In well-aligned documents negations are taken out of one side or put in;
// the same documents untouched are the counter-examples. Every document is tried by weights learned without it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContext } from '../../src-core/checks/context.ts';
import { loneNegations, NEGATION_FEATURES } from '../../src-core/checks/negation/candidates.ts';
import type { LoneNegation } from '../../src-core/checks/negation/candidates.ts';
import type { CheckContext } from '../../src-core/checks/context.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import { alignedPairs, dice, hash, replaced, type AlignedPair, type Replacement } from './aligned-pairs.ts';
import { DEV } from './gold.ts';
import { type Example, fitLogistic, logistic } from './learning.ts';

const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? DEV;
const VARIANTS = 10;
const SHARE = 0.25;
const resources = coreResources();
const pairs = alignedPairs(['clean', 'altref'], folder, resources);
const contextOf = (p: AlignedPair): CheckContext => checkContext(p.source, p.alignment.source, p.target, p.alignment.target, p.alignment.links, resources.lexicon);

/** Ways to turn a sentence into its contrary, as pairs of pattern and replacement. */
const TURNS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\s(?:not|never)(?=\s)/gu, ''],
    [/(?<=\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should))n['’]t(?=\s)/gu, ''],
    [/\bcannot(?=\s)/gu, 'can'],
    [/\bno(?=\s\p{Ll})/gu, 'some'],
    [/\bwithout(?=\s)/gu, 'with'],
    [/(?<=\s(?:is|are|was|were|will|would|can|could|should|has|have|had|may|must|might))(?=\s\p{Ll})/gu, ' not'],
  ],
  ru: [
    [/(?<=\s)не\s(?=\p{Ll}+)/gu, ''],
    [/\bнельзя(?=\s)/gu, 'можно'],
    [/(?<=\s)(?=\p{Ll}{3,}(?:ит|ет|ют|ал|ила|или|ал[аио]|ился|ется|ают|яют|ует)\s)/gu, 'не '],
  ],
};

interface Row extends Example {
  readonly fold: number;
  readonly note: string;
}

function rowOf(p: AlignedPair, context: CheckContext, lone: LoneNegation, y: 0 | 1): Row {
  const text = (side: 'source' | 'target'): string => context.links[lone.link]![side].map((k) => p[side].text.slice(context[side].segments[k]!.start, context[side].segments[k]!.end)).join(' ');
  return { x: lone.features, y, weight: 1, fold: p.fold, note: `${p.id} ${lone.on} ${p[lone.on].text.slice(lone.operator.start, lone.operator.end + 25)}\n     ${text('source')}\n     ${text('target')}` };
}

const rows: Row[] = [];
let turned = 0;
for (const p of pairs) {
  const plain = contextOf(p);
  const before = new Set(loneNegations(plain).map((l) => l.link));
  for (const l of loneNegations(plain)) rows.push(rowOf(p, plain, l, 0));
  for (const side of ['target', 'source'] as const) {
    for (let v = 0; v < VARIANTS; v++) {
      const random = dice(hash(p.id) + v * 104729 + (side === 'source' ? 3 : 0));
      const damaged = new Set<number>();
      const edits: Replacement[] = plain.links.flatMap((link, n) => {
        if (link.source.length === 0 || link.target.length === 0 || before.has(n) || random() > SHARE) return [];
        const segment = plain[side].segments[link[side][0]!]!;
        const own = p[side].text.slice(segment.start, segment.end);
        const options = (TURNS[plain[side].language] ?? []).flatMap(([pattern, by]) => [...own.matchAll(pattern)].map((m) => ({ start: segment.start + m.index, end: segment.start + m.index + m[0].length, by })));
        // Taking out is rarer than putting in: as many of each are wanted.
        const out = options.filter((o) => o.end > o.start);
        const chosen = out.length > 0 && random() < 0.9 ? out : options;
        const edit = chosen[Math.floor(random() * chosen.length)];
        if (!edit || (edit.end === edit.start && random() < 0.75)) return [];
        damaged.add(n);
        return [edit];
      });
      turned += damaged.size;
      const context = contextOf(replaced(p, side, edits));
      for (const l of loneNegations(context)) if (damaged.has(l.link)) rows.push(rowOf(p, context, l, 1));
    }
  }
}
const links = pairs.reduce((sum, p) => sum + p.alignment.links.filter((l) => l.source.length > 0 && l.target.length > 0).length, 0);
const score = new Map<Row, number>();
for (let fold = 0; fold < 5; fold++) {
  const w = fitLogistic(rows.filter((r) => r.fold !== fold));
  for (const r of rows) if (r.fold === fold) score.set(r, logistic(w, r.x));
}
const positive = rows.filter((r) => r.y === 1);
const negative = rows.filter((r) => r.y === 0).toSorted((a, b) => score.get(b)! - score.get(a)!);
console.log(`${turned} turned, ${positive.length} proposed; ${negative.length} proposed in ${links} untouched links`);
for (const per100 of [0.1, 0.2, 0.3, 0.5, 0.7]) {
  const threshold = negative[Math.round((links * per100) / 100)] ? score.get(negative[Math.round((links * per100) / 100)]!)! : 0;
  console.log(`${per100} alarms per 100: threshold ${threshold.toFixed(3)} recall of the turned ${(positive.filter((r) => score.get(r)! > threshold).length / turned).toFixed(3)}, of the proposed ${(positive.filter((r) => score.get(r)! > threshold).length / positive.length).toFixed(3)}`);
}
const weights = fitLogistic(rows).map((v) => Math.round(v * 100) / 100);
console.log(NEGATION_FEATURES.map((f, i) => `${f} ${weights[i]}`).join(', '));
if (process.argv.includes('--show')) for (const r of negative.slice(0, 40)) console.log(score.get(r)!.toFixed(3), r.note);
if (process.argv.includes('--write')) {
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src-core', 'checks', 'negation', 'weights.ts'),
    `// Written by scripts/bench/negation-training.ts --write: not to be edited by hand.

/** Weights in the order of \`NEGATION_FEATURES\`. */
export const NEGATION_WEIGHTS: readonly number[] = [${weights.join(', ')}];
`,
  );
}
