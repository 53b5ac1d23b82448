// npm run bench:align: links and null links against the benchmark, the reliability of the confidences, and what each kind of evidence brings.
import { alignDocuments, prepareDocument } from '../../src-core/core.ts';
import type { CoreResources } from '../../src-core/core.ts';
import { EMPTY_LEXICON } from '../../src-core/lexicon/lexicon.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import { Counter, overGold, readGold } from './gold.ts';

const args = process.argv.slice(2);
const kinds = (args.find((a) => a.startsWith('--kinds='))?.slice(8) ?? 'clean,nm,edited,altref').split(',');
const show = args.includes('--show');

export function score(kind: string, resources: CoreResources): { strict: Counter; nullSource: Counter; nullTarget: Counter; bins: { n: number; right: number }[] } {
  const strict = new Counter();
  const nullSource = new Counter();
  const nullTarget = new Counter();
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }));
  for (const doc of readGold(kind)) {
    const alignment = alignDocuments(prepareDocument(doc.src.text, resources), prepareDocument(doc.tgt.text, resources), resources);
    const beads = overGold(doc, alignment);
    const key = ([a, b]: readonly [readonly number[], readonly number[]]): string => `${a.join('+')}|${b.join('+')}`;
    const both = (l: readonly [readonly number[], readonly number[]]): boolean => l[0].length > 0 && l[1].length > 0;
    const gold = new Set(doc.links.filter(both).map(key));
    const said = new Set(beads.filter(both).map(key));
    strict.add(said, gold);
    const alone = (list: readonly (readonly [readonly number[], readonly number[]])[], side: 0 | 1, n: number): Set<string> => {
      const linked = new Set(list.filter(both).flatMap((l) => l[side]));
      return new Set(Array.from({ length: n }, (_, k) => k).filter((k) => !linked.has(k)).map(String));
    };
    nullSource.add(alone(beads, 0, doc.src.sents.length), alone(doc.links, 0, doc.src.sents.length));
    nullTarget.add(alone(beads, 1, doc.tgt.sents.length), alone(doc.links, 1, doc.tgt.sents.length));
    for (const l of alignment.links) {
      if (l.source.length === 0 || l.target.length === 0) continue;
      const own = overGold(doc, { ...alignment, links: [l] }).filter(both)[0];
      const bin = bins[Math.min(9, Math.floor(l.score * 10))]!;
      bin.n++;
      // A link is right if it joins gold sentences of the same gold links and no others.
      if (own && doc.links.some((g) => both(g) && own[0].some((i) => g[0].includes(i)) && own[1].some((j) => g[1].includes(j)) && own[0].every((i) => g[0].includes(i)) && own[1].every((j) => g[1].includes(j)))) bin.right++;
    }
    if (show) for (const l of said) if (!gold.has(l)) console.log(`${kind} ${doc.id} ${l}`);
  }
  return { strict, nullSource, nullTarget, bins };
}

const line = (name: string, r: ReturnType<typeof score>): void =>
  console.log(
    `${name.padEnd(28)} strict F ${r.strict.f.toFixed(4)} (P ${r.strict.p.toFixed(4)} R ${r.strict.r.toFixed(4)})  null source ${r.nullSource.p.toFixed(3)}/${r.nullSource.r.toFixed(3)}  null target ${r.nullTarget.p.toFixed(3)}/${r.nullTarget.r.toFixed(3)}`,
  );
const resources = coreResources();
const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }));
for (const kind of kinds) {
  const r = score(kind, resources);
  line(kind, r);
  r.bins.forEach((b, k) => {
    bins[k]!.n += b.n;
    bins[k]!.right += b.right;
  });
}
console.log('confidence → share of right links');
bins.forEach((b, k) => b.n > 0 && console.log(`  ${(k / 10).toFixed(1)}–${((k + 1) / 10).toFixed(1)}  ${(b.right / b.n).toFixed(3)} of ${b.n}`));
if (args.includes('--ablation')) {
  for (const kind of ['nm', 'edited']) {
    line(`${kind}, no lexicon`, score(kind, { ...resources, lexicon: EMPTY_LEXICON }));
  }
}
