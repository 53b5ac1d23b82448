// npm run bench:speed: alignment of books as a multiple of eight rounds of `gzip -9` over the same two files, in the same run.
// Ratios, not seconds: machines differ and are noisy. Every measurement runs in a process of its own, each size as often as asked
// (--rounds=3), and the best round counts: what other programs take from the machine is not ours. Ratios of processor time stand
// beside those of wall time.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignDocuments, prepareDocument, realign } from '../../src-core/core.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import { readDocuments, strictLinks } from './gold.ts';

const args = process.argv.slice(2);
const folder = args.find((a) => !a.startsWith('--')) ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'bible');
const option = (name: string): string | undefined => args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
if (!existsSync(folder)) {
  console.log(`! ${folder} is not here: give the path of a folder with nt.ru.txt, nt.en.txt, all.ru.txt, all.en.txt`);
  process.exit(1);
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The books n times over, one after another; n may be a fraction. */
function texts(what: string): [string, string] {
  const [name, times] = what.split('*') as [string, string | undefined];
  const n = Number(times ?? 1);
  const take = (text: string): string => {
    if (n >= 1) return Array.from({ length: n }, () => text).join('\n');
    const lines = text.split('\n');
    return lines.slice(0, Math.round(lines.length * n)).join('\n');
  };
  return [take(read(`${name}.ru.txt`)), take(read(`${name}.en.txt`))];
}

interface Measured {
  /** Wall time and processor time of all threads, milliseconds. */
  readonly ms: number;
  readonly cpu: number;
  /** Processor time of the text part (blocks, furniture, sentences) alone. */
  readonly textCpu: number;
  /** Peak of resident memory, MB. */
  readonly mb: number;
  readonly segments: readonly [number, number];
}

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(what: string): Measured {
  const [ru, en] = texts(what);
  const resources = coreResources();
  const [t, cpu] = [performance.now(), cpuNow()];
  const source = prepareDocument(ru, resources, 'ru');
  const target = prepareDocument(en, resources, 'en');
  const text = cpuNow();
  const a = alignDocuments(source, target, resources);
  return { ms: performance.now() - t, cpu: cpuNow() - cpu, textCpu: text - cpu, mb: process.resourceUsage().maxRSS / 1024, segments: [a.source.length, a.target.length] };
}

/** Eight rounds of `gzip -9` over the two files. The shell's own clock tells the processor time of its children. */
function yardstick(): { ms: number; cpu: number } {
  const files = ['nt.ru.txt', 'nt.en.txt'].map((f) => `'${join(folder, f)}'`);
  const t = performance.now();
  const done = spawnSync('sh', ['-c', `for k in 1 2 3 4 5 6 7 8; do for f in ${files.join(' ')}; do gzip -9 -c "$f" > /dev/null || exit 1; done; done; times`], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`gzip is needed as the yardstick: ${done.stderr}`);
  const ms = performance.now() - t;
  // The second line of `times`: user and system time of the children, as 0m3.120s.
  const children = [...done.stdout.split('\n')[1]!.matchAll(/(\d+)m([\d.,]+)s/g)].map((m) => Number(m[1]) * 60 + Number(m[2]!.replace(',', '.')));
  return { ms, cpu: children.reduce((a, b) => a + b, 0) * 1000 };
}

const rounds = Number(option('rounds') ?? 2);
const best = <T extends { readonly ms: number; readonly cpu: number }>(make: () => T): T => {
  const all = Array.from({ length: rounds }, make);
  return { ...all[0]!, ...all.reduce((a, b) => (b.cpu < a.cpu ? b : a)), ms: Math.min(...all.map((m) => m.ms)) };
};
const run = (what: string): Measured =>
  best(() => {
    const done = spawnSync(process.execPath, [import.meta.filename, folder, `--one=${what}`], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return JSON.parse(done.stdout) as Measured;
  });
const ratio = (a: Measured, b: { readonly ms: number; readonly cpu: number }): string => `${(a.ms / b.ms).toFixed(2)} (processor time ${(a.cpu / b.cpu).toFixed(2)})`;
const row = (name: string, m: Measured, told: string): void => console.log(`${name.padEnd(7)} ${m.segments.join(' × ').padEnd(15)} segments  ${told}, ${m.mb.toFixed(0)} MB`);

function books(): void {
  const yard = best(yardstick);
  const nt = run('nt');
  row('nt', nt, `${ratio(nt, yard)} of the yardstick, ${Math.round((100 * nt.textCpu) / nt.cpu)} % of it for sentences and furniture`);
  if (existsSync(join(folder, 'all.ru.txt'))) {
    const all = run('all');
    row('all', all, `${ratio(all, nt)} times nt`);
  }
  if (args.includes('--short')) return;
  const half = run('nt*0.5');
  row('nt ÷2', half, '1');
  row('nt', nt, `${ratio(nt, half)} times the half`);
  for (const times of [2, 3, 4]) {
    const m = run(`nt*${times}`);
    row(`nt ×${times}`, m, `${ratio(m, nt)} times nt`);
  }
}

/** Links of the New Testament against its verses, from raw text. */
function accuracy(): void {
  if (!existsSync(join(folder, 'nt.json'))) return;
  const resources = coreResources();
  for (const doc of readDocuments(join(folder, 'nt.json'))) {
    const counted = strictLinks(doc, alignDocuments(prepareDocument(doc.src.text, resources, 'ru'), prepareDocument(doc.tgt.text, resources, 'en'), resources));
    console.log(`nt by verse, from raw text: strict F ${counted.f.toFixed(4)} (P ${counted.p.toFixed(4)} R ${counted.r.toFixed(4)})`);
  }
}

/** Linking a pair of about 60 sentences anew after a confirmation, as the editor does it. */
function editing(): void {
  const resources = coreResources();
  const [ru, en] = texts('nt').map((t) => t.split('\n').slice(1000, 1060).join('\n')) as [string, string];
  const times = { whole: Infinity, again: Infinity };
  const clock = (name: keyof typeof times, work: () => void): void => {
    const t = performance.now();
    work();
    times[name] = Math.min(times[name], performance.now() - t);
  };
  for (let k = 0; k < 20; k++) {
    // Another text each round, so that nothing of it is known yet.
    const source = prepareDocument(`${ru}\n${k}.`, resources, 'ru');
    const target = prepareDocument(`${en}\n${k}.`, resources, 'en');
    const first = alignDocuments(source, target, resources);
    clock('whole', () => alignDocuments({ ...source, text: `${source.text} ` }, target, resources));
    const links = first.links.map((l, n) => (n % 5 === 0 ? { ...l, confirmed: true } : l));
    clock('again', () => realign(source, target, { ...first, links }, resources));
    if (k === 19) console.log(`linking ${first.source.length} × ${first.target.length} sentences anew after confirming a fifth of them: ${(times.again / times.whole).toFixed(2)} of linking the pair, ${times.again.toFixed(1)} ms`);
  }
}

const one = option('one');
if (one !== undefined) console.log(JSON.stringify(measure(one)));
else {
  books();
  accuracy();
  editing();
}
