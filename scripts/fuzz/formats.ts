/** npm run fuzz:formats [-- SEED [EVERY]]: every hostile file (or every so many of them), one after the other; fails if one is not read or refused in time, or anything else suffers. */
import { campaign } from './campaign.ts';

const seed = Number(process.argv[2] ?? 1);
const every = Math.max(1, Number(process.argv[3] ?? 1));
const slowest = 10_000;
const counts = new Map<string, number>();
const bad: string[] = [];
const done = await campaign(seed, (n) => n % every === 0, (o, n) => {
  counts.set(o.result, (counts.get(o.result) ?? 0) + 1);
  if (o.milliseconds > slowest || o.result === 'internal') bad.push(`${o.name} (${o.fault}): ${o.result} after ${Math.round(o.milliseconds)} ms ${o.message}`);
  if (!process.stderr.isTTY && n % 50 < every) console.log(`${n} …`);
  if (process.stderr.isTTY) process.stderr.write(`\r${n} ${o.name.padEnd(40)}`);
});
console.log(`\n${done.outcomes.length} files: ${[...counts.entries()].sort((a, b) => b[1] - a[1]).map(([r, n]) => `${r} ${n}`).join(', ')}`);
console.log(`slowest: ${[...done.outcomes].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5).map((o) => `${o.name} ${Math.round(o.milliseconds)} ms (${o.result})`).join(', ')}`);
console.log(`memory at most ${done.memory} MB, calls out ${done.calls}, stray files ${done.strays.length}, the good pair ${done.intact ? 'intact' : 'DAMAGED'}`);
for (const b of bad) console.log(`bad: ${b}`);
process.exitCode = bad.length > 0 || done.calls > 0 || done.strays.length > 0 || !done.intact || done.memory > 1536 ? 1 : 0;
