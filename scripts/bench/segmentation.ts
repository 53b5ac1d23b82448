// npm run bench:segmentation: precision and recall of sentence boundaries inside paragraphs, against the benchmark's gold sentences.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentDocument } from '../../src-core/text/prepare.ts';
import { coreResources } from '../../src-main/service/resources.ts';

const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'dev');
const show = process.argv.includes('--show');
if (!existsSync(folder)) {
  console.log(`! ${folder} is not here: give the path of a benchmark folder`);
  process.exit(1);
}
interface Side {
  readonly lang: string;
  readonly text: string;
  readonly sents: [number, number, number][];
}
const { splitter } = coreResources();

for (const name of ['clean', 'nm', 'edited']) {
  const { docs } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { docs: { id: string; src: Side; tgt: Side }[] };
  for (const side of ['src', 'tgt'] as const) {
    let right = 0;
    let said = 0;
    let true_ = 0;
    let doubtful = 0;
    let doubtfulRight = 0;
    for (const doc of docs) {
      const { text, lang, sents } = doc[side];
      // The last sentence of a paragraph ends with it: no merit of a splitter.
      const gold = new Set(sents.filter((s, k) => sents[k + 1]?.[2] === s[2]).map((s) => s[1]));
      const prepared = segmentDocument(text, lang, splitter);
      const found = prepared.segments.filter((s, k) => prepared.segments[k + 1]?.block === s.block);
      true_ += gold.size;
      for (const s of found) {
        const hit = gold.has(s.end);
        said++;
        if (hit) right++;
        if (s.doubtfulEnd) {
          doubtful++;
          if (hit) doubtfulRight++;
        }
        if (show && !hit) console.log(`EXTRA ${name} ${lang}: ${text.slice(Math.max(0, s.end - 60), s.end).replace(/\n/g, ' ')}⟂${text.slice(s.end, s.end + 40).replace(/\n/g, ' ')}${s.doubtfulEnd ? ' (doubt)' : ''}`);
      }
      const ends = new Set(found.map((s) => s.end));
      if (show) for (const e of gold) if (!ends.has(e)) console.log(`MISSED ${name} ${lang}: ${text.slice(Math.max(0, e - 60), e).replace(/\n/g, ' ')}⟂${text.slice(e, e + 40).replace(/\n/g, ' ')}`);
    }
    console.log(`${name.padEnd(7)} ${docs[0]![side].lang}  P ${(right / said).toFixed(4)}  R ${(right / true_).toFixed(4)}  of ${true_}; doubtful ${doubtful}, of which right ${doubtfulRight}`);
  }
}
