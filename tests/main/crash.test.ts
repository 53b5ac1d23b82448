import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/core.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

const folder = freshFolder();
const workspace = join(folder.path, 'w.db');
let pair = '';
/** Writes annotations through the service and says which were acknowledged, until it is killed. */
const WRITER = `
import { createService } from ${JSON.stringify(join(ROOT, 'src-main', 'service', 'service.ts'))};
const service = createService({ workspacePath: process.argv[2], host: 'cli', version: 'test', systemLanguage: 'en', workers: 1 });
for (let n = 0; ; n++) {
  const comment = process.argv[4] + '-' + n;
  const r = await service.call('pair.command', { id: process.argv[3], command: { type: 'annotate', annotation: { kind: 'comment', category: '', severity: 'neutral', source: [], target: [{ start: 0, end: 4 }], comment, correctedText: '' } } });
  if (!r.ok) { process.stderr.write(r.error.message); process.exit(3); }
  process.stdout.write(comment + '\\n');
}`;

beforeAll(async () => {
  const service = openService(workspace);
  const library = await importAndWait(service, 'samples');
  const { source, target } = library.suggestions[0]!;
  pair = (await must(service, 'pairs.accept', { source, target })).id;
  await service.close();
  writeFileSync(join(folder.path, 'writer.mts'), WRITER);
});
afterAll(() => folder.remove());

describe('kill -9', () => {
  it('loses nothing that was acknowledged, and tears nothing', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, [join(folder.path, 'writer.mts'), workspace, pair, `r${round}`], { stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      let err = '';
      child.stderr.on('data', (d: Buffer) => (err += d.toString()));
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (d: Buffer) => {
          // Dies at a different place every round, while it goes on writing.
          if (out === '') setTimeout(() => child.kill('SIGKILL'), 7 + round * 13);
          out += d.toString();
        });
        child.on('exit', () => resolve());
      });
      expect(err.replace(/.*ExperimentalWarning[\s\S]*/, '')).toBe('');
      acknowledged.push(...out.split('\n').slice(0, -1));
      const service = openService(workspace);
      const { annotations } = await must(service, 'pair.open', { id: pair });
      await service.close();
      const kept = annotations.map((a) => a.comment);
      expect(acknowledged.filter((c) => !kept.includes(c))).toEqual([]);
      // At most the one that was under way may be there without having been acknowledged.
      expect(kept.length - acknowledged.length).toBeLessThanOrEqual(round + 1);
    }
    expect(acknowledged.length).toBeGreaterThan(8);
    const db = new DatabaseSync(workspace);
    expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    db.close();
  });
});
