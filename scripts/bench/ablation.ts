// npm run bench:ablation: what each kind of evidence brings to alignment (strict F on raw text), and how often a confidence is right.
import { align } from '../../src-core/alignment/align.ts';
import { ALL_EVIDENCE } from '../../src-core/alignment/tuning.ts';
import type { AlignmentTuning } from '../../src-core/alignment/tuning.ts';
import { prepareDocument } from '../../src-core/core.ts';
import { EMPTY_LEXICON } from '../../src-core/lexicon/lexicon.ts';
import type { PreparedDocument } from '../../src-core/text/model.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import { Bins, Counter, readGold, strictLinks } from './gold.ts';
import type { GoldDocument } from './gold.ts';

const KINDS = ['nm', 'edited'] as const;
const CASES: readonly (readonly [string, Partial<AlignmentTuning>])[] = [
  ['all evidence', {}],
  ['no dictionary', { dictionary: false }],
  ['no names by sound', { names: false }],
  ['no figures', { numbers: false }],
  ['no cognates', { cognates: false }],
  ['no length', { length: false }],
  ['no crossing pass', { crossings: false }],
  ['no settling of doubtful boundaries', { settling: false }],
  ['only 1:1', { several: false }],
  ['no dictionary, no second pass', { dictionary: false, learning: false }],
  ['neither dictionary nor names', { dictionary: false, names: false }],
  ['length alone', { dictionary: false, names: false, numbers: false, cognates: false }],
];

const resources = coreResources();
interface Prepared {
  readonly gold: GoldDocument;
  readonly source: PreparedDocument;
  readonly target: PreparedDocument;
}
const prepared = new Map(
  KINDS.map((kind) => [kind, readGold(kind).map((gold): Prepared => ({ gold, source: prepareDocument(gold.src.text, resources), target: prepareDocument(gold.tgt.text, resources) }))]),
);

console.log(`${''.padEnd(36)}${KINDS.map((k) => k.padStart(8)).join('')}`);
const bins = new Bins();
for (const [name, off] of CASES) {
  const tuning = { ...ALL_EVIDENCE, ...off };
  const lexicon = tuning.dictionary ? resources.lexicon : EMPTY_LEXICON;
  const scores = KINDS.map((kind) => {
    const counter = new Counter();
    for (const { gold, source, target } of prepared.get(kind)!) {
      const alignment = align(source, target, lexicon, tuning);
      strictLinks(gold, alignment, counter);
      if (tuning.dictionary && Object.keys(off).length === 0) bins.add(gold, alignment);
    }
    return counter.f;
  });
  console.log(`${name.padEnd(36)}${scores.map((f) => f.toFixed(4).padStart(8)).join('')}`);
}
console.log('\nconfidence → share of right links (nm, edited)');
bins.print();
