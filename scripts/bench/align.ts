// npm run bench:align: links and null links against the benchmark, and the reliability of the confidences (-- --kinds=nm,edited --show).
// What each kind of evidence brings: npm run bench:ablation.
import { alignDocuments, prepareDocument } from '../../src-core/core.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import type { GoldDocument } from './gold.ts';
import { Bins, Counter, hasBoth, keyOf, overGold, readGold, strictLinks } from './gold.ts';

const args = process.argv.slice(2);
const kinds = (args.find((a) => a.startsWith('--kinds='))?.slice(8) ?? 'clean,nm,edited,altref').split(',');
const show = args.includes('--show');
const resources = coreResources();
const bins = new Bins();

/** Sentences of one side that stand in no link of both sides. */
function alone(links: GoldDocument['links'], side: 0 | 1, sentences: number): Set<string> {
  const linked = new Set(links.filter(hasBoth).flatMap((l) => l[side]));
  return new Set(Array.from({ length: sentences }, (_, k) => k).filter((k) => !linked.has(k)).map(String));
}

for (const kind of kinds) {
  const strict = new Counter();
  const nulls = [new Counter(), new Counter()] as const;
  for (const doc of readGold(kind)) {
    const alignment = alignDocuments(prepareDocument(doc.src.text, resources), prepareDocument(doc.tgt.text, resources), resources);
    strictLinks(doc, alignment, strict);
    bins.add(doc, alignment);
    const links = overGold(doc, alignment);
    nulls[0].add(alone(links, 0, doc.src.sents.length), alone(doc.links, 0, doc.src.sents.length));
    nulls[1].add(alone(links, 1, doc.tgt.sents.length), alone(doc.links, 1, doc.tgt.sents.length));
    if (!show) continue;
    const gold = new Set(doc.links.map(keyOf));
    for (const l of links.filter(hasBoth)) if (!gold.has(keyOf(l))) console.log(`${kind} ${doc.id} ${keyOf(l)}`);
  }
  const rates = (c: Counter): string => (c.gold === 0 && c.said === 0 ? '–' : `${c.p.toFixed(3)}/${c.r.toFixed(3)}`);
  console.log(`${kind.padEnd(8)} strict F ${strict.f.toFixed(4)} (P ${strict.p.toFixed(4)} R ${strict.r.toFixed(4)})  null source ${rates(nulls[0])}  null target ${rates(nulls[1])}`);
}
console.log('confidence → share of right links');
bins.print();
