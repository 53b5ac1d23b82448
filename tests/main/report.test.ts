import { afterAll, beforeAll, expect, it } from 'vitest';
import { join } from 'node:path';
import type { Service } from '../../src-main/service/service.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

const folder = freshFolder();
let service: Service;
const pairs: string[] = [];
beforeAll(async () => {
  service = openService(join(folder.path, 'w.db'));
  const library = await importAndWait(service, 'samples');
  for (const s of library.suggestions.slice(0, 2)) pairs.push((await must(service, 'pairs.accept', { source: s.source, target: s.target })).id);
});
afterAll(async () => {
  await service.close();
  folder.remove();
});

it('a pair and the workspace have reports that follow what people mark', async () => {
  const before = await must(service, 'report.get', { id: pairs[0]! });
  expect(before.score).toMatchObject({ apt: 0, score: 100 });
  expect(before.time.first).toBeNull();
  await must(service, 'settings.set', { reviewer: 'Анна' });
  await must(service, 'pair.command', { id: pairs[0]!, command: { type: 'annotate', annotation: { kind: 'error', category: 'style/awkward', severity: 'major', source: [], target: [{ start: 0, end: 5 }], comment: '', correctedText: '' } } });
  const after = await must(service, 'report.get', { id: pairs[0]! });
  expect(after.score.apt).toBe(5);
  expect(after.reviewers).toMatchObject([{ key: 'Анна', total: 1 }]);
  expect(after.time.first).not.toBeNull();
  expect(after.pair?.strip.reduce((n, p) => n + p.words, 0)).toBe(after.words.source);
  const all = await must(service, 'report.get', {});
  expect(all.pair).toBeNull();
  expect(all.score.apt).toBe(5);
  expect(all.pairs.map((p) => p.id).toSorted()).toEqual(pairs.toSorted());
  expect(all.words.target).toBe(all.pairs.reduce((n, p) => n + p.words, 0));
});
it('a pair that is not there says so', async () => {
  expect(await service.call('report.get', { id: 'nobody' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
