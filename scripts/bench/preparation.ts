// npm run bench:preparation: language, blocks, page furniture and sentences of two books, as a multiple of eight rounds of `gzip -9`
// over the same two files, in the same run. Both are done in turns and the best of each counts, since machines are noisy.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDocument } from '../../src-core/core.ts';
import { coreResources } from '../../src-main/service/resources.ts';

const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'bible');
const one = process.argv.includes('--one');
if (!existsSync(folder)) {
  console.log(`! ${folder} is not here: give the path of a folder with nt.ru.txt and nt.en.txt`);
  process.exit(1);
}
const texts = ['nt.ru.txt', 'nt.en.txt'].map((name) => readFileSync(join(folder, name), 'utf8'));
const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const prepare = (): number => {
  const resources = coreResources();
  return timed(() => texts.map((text) => prepareDocument(text, resources)));
};

if (one) {
  console.log(JSON.stringify([prepare(), prepare()]));
} else {
  const files = texts.map((text) => Buffer.from(text));
  const gzip = (): number => timed(() => {
    for (let k = 0; k < 8; k++) for (const input of files) if (spawnSync('gzip', ['-9', '-c'], { input, stdio: ['pipe', 'ignore', 'ignore'] }).error) throw new Error('the gzip program is the yardstick, and it is not here');
  });
  let [yard, first, again] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < 3; round++) {
    yard = Math.min(yard, gzip());
    const done = spawnSync(process.execPath, [import.meta.filename, folder, '--one'], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    const [cold, warm] = JSON.parse(done.stdout) as [number, number];
    first = Math.min(first, cold);
    again = Math.min(again, warm);
  }
  console.log(`preparing nt: ${(first / yard).toFixed(3)} of the yardstick in a fresh process, ${(again / yard).toFixed(3)} the second time`);
}
