// Writes what was measured of the checks into src-core/checks/measured.ts, where the app reads it:
//   python3 ../shared/bench/score.py --only findings --json score.json && node scripts/bench/precision.ts score.json
// Precision is taken only for checks whose faults were planted in the measured texts; of the others every finding would count as false there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src-core/checks/catalogue.ts';

interface Score {
  readonly findings: {
    readonly precision: Readonly<Record<string, { readonly precision: number; readonly said: number }>>;
    readonly faultless: Readonly<Record<string, { readonly sentences: number; readonly by: Readonly<Record<string, number>> }>>;
  };
}

/** Checks whose faults the benchmark plants, so that right and wrong can be told apart. */
const PLANTED: ReadonlySet<string> = new Set(['omission', 'addition', 'number', 'date', 'name', 'negation', 'untranslated', 'repetition', 'quotation', 'order']);

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node scripts/bench/precision.ts SCORE.json   (made by score.py --only findings --json SCORE.json)');
  process.exit(2);
}
const { findings } = JSON.parse(readFileSync(path, 'utf8')) as Score;
const clean = findings.faultless['clean'];
if (!clean || clean.sentences === 0) {
  console.error(`${path} has no figures for clean texts; run score.py with --only findings`);
  process.exit(2);
}
const rows = CATALOGUE.map(({ id }) => {
  const measured = PLANTED.has(id) ? findings.precision[id] : undefined;
  const right = measured && measured.said > 0 ? `{ said: ${measured.said}, right: ${Math.round(measured.precision * measured.said)} }` : 'null';
  return `  ${id}: { planted: ${right}, alarms: ${clean.by[id] ?? 0} },`;
});
writeFileSync(
  join(import.meta.dirname, '..', '..', 'src-core', 'checks', 'measured.ts'),
  `// Written by scripts/bench/precision.ts; do not change by hand.
import type { CheckId } from './model.ts';

/** How often a check was right. */
export interface Measured {
  /** On translated news with faults planted in it: findings, and those of them that were right. Null where no fault of the kind was planted. */
  readonly planted: { readonly said: number; readonly right: number } | null;
  /** Findings per 100 sentences of good translations; not all of them are wrong, for translators err too. */
  readonly alarms: number;
}

/** Sentences of good translations the alarms were counted on. */
export const GOOD_SENTENCES = ${clean.sentences};

export const MEASURED: Readonly<Record<CheckId, Measured>> = {
${rows.join('\n')}
};
`,
);
console.log(`src-core/checks/measured.ts: ${rows.length} checks, ${clean.sentences} sentences`);
