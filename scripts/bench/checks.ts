// What the checks cost: `npm run bench:checks [REPEATS]`. A pair of some sixty sentences, made of the samples, is checked as a whole with nothing
// known, and again after one word was changed; then each check is run alone. Milliseconds are medians of processor time; the ratio is what an edit costs against a whole.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContext } from '../../src-core/checks/context.ts';
import { CHECKS, runChecks } from '../../src-core/checks/registry.ts';
import { forgetSentences } from '../../src-core/checks/memory.ts';
import { alignDocuments, prepareDocument } from '../../src-core/core.ts';
import { proofreaderFor } from '../../src-main/service/proofreading/index.ts';
import { coreResources } from '../../src-main/service/resources.ts';

const repeats = Number(process.argv[2] ?? 15);
const folder = join(import.meta.dirname, '..', '..', 'resources', 'samples', 'articles');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const [ru, en] = (['ru', 'en'] as const).map((side) => [`relay-exchange-${side}.txt`, `volga-ferry-${side}.txt`].map(read).join('\n\n')) as [string, string];
const twice = (text: string): string => `${text}\n\n${text.replaceAll(/\d/g, (d) => String((Number(d) + 3) % 10))}`;

const resources = coreResources();
const proofreader = await proofreaderFor('en');
const [source, target] = [prepareDocument(twice(ru), resources), prepareDocument(twice(en), resources)];
const alignment = alignDocuments(source, target, resources);
const segments = alignment.target.filter((s) => s.kind !== 'boilerplate');
const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
/** Processor time, so that other work on the machine does not count. */
const timed = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const check = (text: string): unknown => runChecks(source, alignment.source, { ...target, text }, alignment.target, alignment.links, resources.lexicon, { proofreader });
/** The text with one word of one sentence changed, of the same length, so that the segments stand. */
const edited = (n: number): string => {
  const segment = segments[(n * 7) % segments.length]!;
  const word = /\p{Ll}{4,}/u.exec(target.text.slice(segment.start, segment.end));
  if (!word) return target.text;
  const at = segment.start + word.index;
  return target.text.slice(0, at) + word[0].split('').toReversed().join('') + target.text.slice(at + word[0].length);
};

check(target.text);
const whole = median(Array.from({ length: repeats }, () => (forgetSentences(), timed(() => check(target.text)))));
check(target.text);
const after = median(Array.from({ length: repeats }, (_, n) => timed(() => check(edited(n + 1)))));
console.log(`${segments.length} target sentences, ${alignment.links.length} links`);
console.log(`whole pair   ${whole.toFixed(1)} ms`);
console.log(`after an edit ${after.toFixed(1)} ms, ratio ${(after / whole).toFixed(2)}`);

console.log('\ncheck            whole, ms   after an edit, ms');
const contextOf = (text: string) => checkContext(source, alignment.source, { ...target, text }, alignment.target, alignment.links, resources.lexicon, { proofreader });
const reading = median(Array.from({ length: repeats }, () => timed(() => contextOf(target.text))));
console.log(`(reading)        ${reading.toFixed(2).padStart(9)}`);
for (const [id, run] of CHECKS) {
  const cold = median(Array.from({ length: repeats }, () => (forgetSentences(), ((c) => timed(() => run(c)))(contextOf(target.text)))));
  run(contextOf(target.text));
  const warm = median(Array.from({ length: repeats }, (_, n) => ((c) => timed(() => run(c)))(contextOf(edited(n + 1)))));
  console.log(`${id.padEnd(16)} ${cold.toFixed(2).padStart(9)} ${warm.toFixed(2).padStart(19)}`);
}
