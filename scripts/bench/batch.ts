// npm run bench:batch [-- --pairs=10000] [--jobs=N]: streams generated pairs through `sverka batch` as it is built, and tells the cost
// of a pair (processor time, so that other work on the machine does not count), and the memory of the process while it goes on.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readLexiconSources } from '../lib/lexicon-sources.ts';
import { PseudoNews } from '../lib/pseudo-news.ts';
import { RussianForms } from '../lib/russian-forms.ts';

const root = join(import.meta.dirname, '..', '..');
const option = (name: string, otherwise: number): number => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);
const wanted = option('pairs', 10_000);
const jobs = option('jobs', availableParallelism());

const forms = new RussianForms();
const { documents, pairs } = new PseudoNews(11, readLexiconSources(root).flatMap((f) => f.entries), (lemma) => forms.formsOf(lemma)).collection(1000);
const text = new Map(documents.map((d) => [d.id, d.text]));
const bodies = pairs.map(([source, target]) => ({ source: { text: text.get(source)!, language: 'ru' }, target: { text: text.get(target)!, language: 'en' } }));

const child = spawn(process.execPath, [join(root, 'out', 'main', 'cli.js'), 'batch', `--jobs=${jobs}`], { stdio: ['pipe', 'pipe', 'inherit'] });

/** Resident memory, megabytes, and processor time, seconds, of a process; zeros where the system does not tell. */
function look(pid: number): { readonly memory: number; readonly seconds: number } {
  try {
    const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { memory, seconds: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return { memory: 0, seconds: 0 };
  }
}

async function feed(): Promise<void> {
  for (let n = 0; n < wanted; n++) {
    const body = bodies[n % bodies.length]!;
    if (!child.stdin.write(`${JSON.stringify({ id: String(n), ...body })}\n`)) await new Promise<void>((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
}

const marks = new Map([0.1, 0.25, 0.5, 0.75, 1].map((share) => [Math.max(1, Math.round(wanted * share)), share]));
const table: string[] = [];
let [seen, segments, wrong, last] = [0, 0, 0, { memory: 0, seconds: 0 }];
void feed();
for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
  const { id, error, source } = JSON.parse(line) as { id: string; error?: object; source?: { segments: unknown[] } };
  if (id !== String(seen) || error !== undefined) wrong++;
  segments += source?.segments.length ?? 0;
  seen++;
  if (!marks.has(seen)) continue;
  last = look(child.pid!);
  table.push(`| ${seen.toLocaleString('en')} | ${Math.round(last.memory)} MB | ${((last.seconds / seen) * 1000).toFixed(0)} ms |`);
}
console.log(`${seen.toLocaleString('en')} pairs of ${(segments / seen).toFixed(1)} sentences on ${jobs} threads, ${wrong} out of order or refused\n`);
console.log(`| pairs done | memory | processor time a pair |\n|---|---|---|\n${table.join('\n')}`);
if (wrong > 0 || seen !== wanted) process.exitCode = 1;
