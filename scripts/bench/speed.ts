// npm run bench:speed: alignment of books as a multiple of eight rounds of `gzip -9` over the same two files, in the same run.
// Ratios, not seconds: machines differ and are noisy. Each measurement runs in a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { alignDocuments, prepareDocument } from '../../src-core/core.ts';
import { coreResources } from '../../src-main/service/resources.ts';

const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'bible');
const one = process.argv.find((a) => a.startsWith('--one='))?.slice(6);
if (!existsSync(folder)) {
  console.log(`! ${folder} is not here: give the path of a folder with nt.ru.txt, nt.en.txt, all.ru.txt, all.en.txt`);
  process.exit(1);
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The books n times over (n may be a half), one after another. */
function texts(what: string): [string, string] {
  const [name, times] = what.split('*') as [string, string | undefined];
  const [ru, en] = [read(`${name}.ru.txt`), read(`${name}.en.txt`)];
  const n = Number(times ?? 1);
  const take = (text: string): string => {
    if (n >= 1) return Array.from({ length: n }, () => text).join('\n');
    const lines = text.split('\n');
    return lines.slice(0, Math.round(lines.length * n)).join('\n');
  };
  return [take(ru), take(en)];
}

if (one !== undefined) {
  const [ru, en] = texts(one);
  const resources = coreResources();
  const t = performance.now();
  const a = alignDocuments(prepareDocument(ru, resources, 'ru'), prepareDocument(en, resources, 'en'), resources);
  console.log(JSON.stringify({ ms: performance.now() - t, mb: process.resourceUsage().maxRSS / 1024, segments: [a.source.length, a.target.length], links: a.links.length }));
} else {
  const run = (what: string): { ms: number; mb: number; segments: [number, number]; links: number } => {
    const done = spawnSync(process.execPath, [import.meta.filename, folder, `--one=${what}`], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return JSON.parse(done.stdout);
  };
  const gzip = (what: string): number => {
    const bytes = texts(what).map((t) => Buffer.from(t));
    // The gzip program is the yardstick; the engine's own zlib, which is faster, stands in where there is none.
    const program = spawnSync('gzip', ['--version']).status === 0;
    const t = performance.now();
    for (let k = 0; k < 8; k++) for (const b of bytes) if (program) spawnSync('gzip', ['-9', '-c'], { input: b, stdio: ['pipe', 'ignore', 'ignore'] }); else gzipSync(b, { level: 9 });
    return performance.now() - t;
  };
  const nt = run('nt');
  const yard = gzip('nt');
  console.log(`nt    ${nt.segments.join(' × ')} segments: ${(nt.ms / yard).toFixed(2)} of the yardstick, ${nt.mb.toFixed(0)} MB`);
  const all = run('all');
  console.log(`all   ${all.segments.join(' × ')} segments: ${(all.ms / nt.ms).toFixed(2)} times nt, ${all.mb.toFixed(0)} MB`);
  if (!process.argv.includes('--short')) {
    let before = run('nt*0.5').ms;
    for (const times of [1, 2, 4]) {
      const { ms, mb, segments } = run(`nt*${times}`);
      console.log(`nt ×${times} ${segments.join(' × ')} segments: ${(ms / before).toFixed(2)} times the half, ${mb.toFixed(0)} MB`);
      before = ms;
    }
  }
}
