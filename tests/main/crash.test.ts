import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Store } from '../../src-main/store/store.ts';
import { ROOT } from '../helpers/core.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

/** How often the writer is killed, over all lanes; each lane has a workspace of its own. */
const KILLS = 300;
const LANES = 3;
/** A writer is killed up to this many acknowledged commands after its start. */
const LIFE = 12;

const folder = freshFolder();
/**
 * Writes through the service and says which commands were acknowledged, until it is killed.
 * Annotations, undo, redo, settings and confirmed links take turns: each is a transaction over other tables.
 */
const WRITER = `
import { createService } from ${JSON.stringify(join(ROOT, 'src-main', 'service', 'service.ts'))};
const [, , path, pair, round] = process.argv;
const service = createService({ workspacePath: path, host: 'cli', version: 'test', systemLanguage: 'en', workers: 1 });
const must = async (method, input) => {
  const r = await service.call(method, input);
  if (!r.ok) { process.stderr.write(method + ' ' + r.error.code + ' ' + r.error.message); process.exit(3); }
  return r.value;
};
for (let n = 0; ; n++) {
  const comment = round + '-' + n;
  await must('pair.command', { id: pair, command: { type: 'annotate', annotation: { kind: 'comment', category: '', severity: 'neutral', source: [], target: [{ start: 0, end: 4 }], comment, correctedText: '' } } });
  if (n % 4 === 1) { await must('pair.undo', { id: pair }); await must('pair.redo', { id: pair }); }
  if (n % 4 === 2) await must('settings.set', { reviewer: comment });
  process.stdout.write((n % 4 === 2 ? 'both ' : 'note ') + comment + '\\n');
}`;

/** Beside the packages the writer needs. */
const bundle = join(ROOT, 'node_modules', '.cache', `crash-${process.pid}`);

let pair = '';
const lanes = Array.from({ length: LANES }, (_, n) => join(folder.path, `lane${n}`, 'w.db'));

beforeAll(async () => {
  const first = openService(lanes[0]!);
  const library = await importAndWait(first, 'samples');
  const { source, target } = library.suggestions[0]!;
  pair = (await must(first, 'pairs.accept', { source, target })).id;
  await first.close();
  const db = new DatabaseSync(lanes[0]!);
  for (const lane of lanes.slice(1)) {
    new Store(lane).close();
    db.exec(`ATTACH '${lane}' AS other`);
    for (const table of ['document', 'pair']) db.exec(`INSERT INTO other.${table} SELECT * FROM main.${table}`);
    db.exec('DETACH other');
  }
  db.close();
  writeFileSync(join(folder.path, 'writer.mts'), WRITER);
  // One file instead of hundreds of TypeScript ones: a life of the writer then begins five times as fast.
  await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: { ssr: join(folder.path, 'writer.mts'), outDir: bundle, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'writer.mjs' } } },
  });
});
afterAll(() => {
  folder.remove();
  rmSync(bundle, { recursive: true, force: true });
});

/** A small generator of its own, so that a failing run can be had again. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

/** One life of the writer. @returns the lines it acknowledged */
async function live(workspace: string, name: string, next: () => number): Promise<{ lines: string[]; errors: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(bundle, 'writer.mjs'), workspace, pair, name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const wanted = 1 + Math.floor(next() * LIFE);
  const delay = next() * 4;
  let out = '';
  let errors = '';
  let dying = false;
  child.stderr.on('data', (d: Buffer) => (errors += d.toString()));
  child.stdout.on('data', (d: Buffer) => {
    out += d.toString();
    if (dying || out.split('\n').length <= wanted) return;
    dying = true;
    // At a moment of its own while it goes on writing, often in the middle of a transaction.
    setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { lines: out.split('\n').slice(0, -1), errors };
}

describe('kill -9', () => {
  it(
    `of the writing process, ${KILLS} times at random moments, loses nothing that was acknowledged and tears nothing`,
    async () => {
      let kills = 0;
      let acknowledged = 0;
      await Promise.all(
        lanes.map(async (workspace, lane) => {
          const next = random(20_261_125 + lane);
          const notes: string[] = [];
          for (let round = 0; round < KILLS / LANES; round++) {
            const { lines, errors } = await live(workspace, `l${lane}r${round}`, next);
            expect(errors).toBe('');
            expect(lines.length).toBeGreaterThan(0);
            kills++;
            notes.push(...lines.map((l) => l.slice(5)));
            acknowledged += lines.length;
            const store = new Store(workspace);
            const kept = store.pair(pair)!.state.annotations.map((a) => a.comment);
            const { reviewer } = store.settings();
            store.close();
            // In order, none missing; at most the one under way in each life may be there without having been acknowledged.
            expect(kept.filter((c) => notes.includes(c))).toEqual(notes);
            expect(kept.length - notes.length).toBeLessThanOrEqual(round + 1);
            const lastSet = lines.filter((l) => l.startsWith('both ')).at(-1)?.slice(5);
            if (lastSet !== undefined) expect(Number(reviewer.split('-')[1])).toBeGreaterThanOrEqual(Number(lastSet.split('-')[1]));
          }
          const db = new DatabaseSync(workspace);
          expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
          expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
          db.close();
        }),
      );
      expect(kills).toBe(KILLS);
      expect(acknowledged).toBeGreaterThan(KILLS);
    },
    20 * 60_000,
  );
});
