/** Brings hostile files into a workspace, one after the other, and watches what happens to the program around them. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createService } from '../../src-main/service/service.ts';
import type { Service } from '../../src-main/service/service.ts';
import { hostileFiles } from './hostile.ts';
import type { HostileFile } from './hostile.ts';
import { soundFiles } from './sound.ts';

export interface Outcome {
  readonly name: string;
  readonly fault: string;
  /** What came of it: a text, a pair, or the code it was refused with. */
  readonly result: string;
  readonly message: string;
  readonly milliseconds: number;
}
export interface Campaign {
  readonly outcomes: readonly Outcome[];
  /** Highest memory of the whole process while it ran, MB. */
  readonly memory: number;
  /** Calls that came in at the listener the files point to. */
  readonly calls: number;
  /** Files found beside the workspace that nobody put there. */
  readonly strays: readonly string[];
  /** Whether the pair that was there before is there still, word for word. */
  readonly intact: boolean;
}

/** @param wanted which of the files take part, by their position among all */
export async function campaign(seed: number, wanted: (n: number, file: HostileFile) => boolean, tell: (outcome: Outcome, n: number) => void = () => undefined): Promise<Campaign> {
  const root = mkdtempSync(join(tmpdir(), 'sverka-fuzz-'));
  const folder = join(root, 'in', 'deep');
  mkdirSync(folder, { recursive: true });
  let calls = 0;
  const listener = createServer((socket) => {
    calls++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const service = createService({ workspacePath: join(root, 'workspace.sverka-workspace'), host: 'cli', version: 'fuzz', systemLanguage: 'en', workers: 1 });
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 50);
  const outcomes: Outcome[] = [];
  try {
    const sound = soundFiles();
    writeFileSync(join(folder, 'good.sverka'), sound['sverka']!);
    await bring(service, join(folder, 'good.sverka'));
    const before = await pairOf(service);
    let n = 0;
    for (const file of hostileFiles(sound, seed, (listener.address() as AddressInfo).port)) {
      if (!wanted(n++, file)) continue;
      const path = join(folder, file.name);
      writeFileSync(path, file.bytes());
      const start = performance.now();
      const { result, message } = await bring(service, path);
      const outcome = { name: file.name, fault: file.fault, result, message, milliseconds: performance.now() - start };
      outcomes.push(outcome);
      tell(outcome, n);
      rmSync(path);
    }
    const intact = JSON.stringify(await pairOf(service)) === JSON.stringify(before);
    const strays = [...readdirSync(root), ...readdirSync(folder), ...readdirSync(join(root, 'in'))].filter((f) => !['in', 'deep', 'good.sverka'].includes(f) && !f.startsWith('workspace'));
    return { outcomes, memory: Math.round(memory / 1024 / 1024), calls, strays, intact };
  } finally {
    clearInterval(watch);
    await service.close();
    listener.close();
    rmSync(root, { recursive: true, force: true });
  }
}

async function pairOf(service: Service): Promise<unknown> {
  const library = await service.call('library.get', {});
  if (!library.ok) throw new Error(library.error.message);
  const pair = library.value.pairs.at(-1);
  if (!pair) throw new Error('the good pair is gone');
  const opened = await service.call('pair.open', { id: pair.id });
  if (!opened.ok) throw new Error(opened.error.message);
  const { source, target, links, annotations } = opened.value;
  return { source, target, links, annotations };
}

/** Imports one file, says what came of it, and takes out again what it brought, so that the next one finds the same workspace. */
async function bring(service: Service, path: string): Promise<{ result: string; message: string }> {
  const ended = new Promise<void>((resolve) => {
    const off = service.on((event) => {
      if (event.type === 'job' && event.job.state !== 'running') {
        off();
        resolve();
      }
    });
  });
  const before = await service.call('library.get', {});
  await service.call('documents.import', { items: [{ kind: 'path', path }] });
  await ended;
  const after = await service.call('library.get', {});
  if (!before.ok || !after.ok) throw new Error('the library cannot be read');
  const [pairs, documents] = [after.value.pairs.length - before.value.pairs.length, after.value.documents.length - before.value.documents.length];
  const failure = after.value.failures[0];
  await service.call('failures.clear', {});
  if (path.endsWith('good.sverka')) return { result: 'pair', message: '' };
  for (const p of after.value.pairs) if (!before.value.pairs.some((q) => q.id === p.id)) await service.call('pairs.remove', { id: p.id });
  for (const d of after.value.documents) if (!before.value.documents.some((e) => e.id === d.id)) await service.call('documents.remove', { id: d.id });
  if (pairs > 0) return { result: 'pair', message: failure?.message ?? '' };
  if (documents > 0) return { result: 'text', message: failure?.message ?? '' };
  return failure ? { result: failure.code, message: failure.message } : { result: 'known', message: '' };
}
