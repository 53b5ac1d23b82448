import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src-main/service/service.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

const folder = freshFolder();
const [ours, theirs] = [join(folder.path, 'ours.db'), join(folder.path, 'коллега.db')];
let service: Service;
let pair = '';
const error = (start: number, severity: 'minor' | 'major') => ({ type: 'annotate' as const, annotation: { kind: 'error' as const, category: 'style/awkward', severity, source: [], target: [{ start, end: start + 6 }], comment: '', correctedText: '' } });

beforeAll(async () => {
  const first = openService(ours);
  const { suggestions } = await importAndWait(first, 'samples');
  pair = (await must(first, 'pairs.accept', { source: suggestions[0]!.source, target: suggestions[0]!.target })).id;
  await first.close();
  copyFileSync(ours, theirs);
  const yours = openService(theirs);
  await must(yours, 'settings.set', { reviewer: 'Boris' });
  await must(yours, 'pair.command', { id: pair, command: error(60, 'minor') });
  await must(yours, 'pairs.setStatus', { ids: [pair], status: 'done' });
  await yours.close();
  service = openService(ours);
  await must(service, 'settings.set', { reviewer: 'Anna' });
  await must(service, 'pair.command', { id: pair, command: error(10, 'major') });
});
afterAll(async () => {
  await service.close();
  folder.remove();
});

describe('merging a colleague’s copy', () => {
  it('shows what would come in and what to decide, and changes nothing', async () => {
    const view = await must(service, 'merge.preview', { from: { kind: 'path', path: theirs } });
    expect(view).toMatchObject({ reviewers: { ours: 'Anna', theirs: 'Boris' }, pairs: [{ pair, taken: { annotations: 1 }, conflicts: [{ id: 'status', kind: 'status', ours: 'in-review', theirs: 'done' }], agreement: { ours: 1, theirs: 1, spanF1: 0 } }] });
    expect((await must(service, 'pair.open', { id: pair })).annotations).toHaveLength(1);
  });
  it('takes bytes as well as a path, does what was chosen, and can be undone', async () => {
    const bytes = readFileSync(theirs);
    const from = { kind: 'bytes' as const, name: 'коллега.db', base64: bytes.toString('base64') };
    await must(service, 'merge.apply', { from, choices: { [pair]: { status: 'theirs' } } });
    const merged = await must(service, 'pair.open', { id: pair });
    expect(merged.annotations.map((a) => a.author).toSorted()).toEqual(['Anna', 'Boris']);
    expect(merged.status).toBe('done');
    expect(merged.history.undo).toBe('merge');
    expect((await must(service, 'pair.undo', { id: pair })).annotations.map((a) => a.author)).toEqual(['Anna']);
    expect(readFileSync(theirs).equals(bytes)).toBe(true);
  });
  it.each([
    ['this workspace itself', () => ours, 'bad-input'],
    ['a file that is gone', () => join(folder.path, 'none.db'), 'not-found'],
    ['a file that is no workspace', () => (writeFileSync(join(folder.path, 'letter.db'), 'Dear Anna, this is no database. '.repeat(200)), join(folder.path, 'letter.db')), 'damaged'],
  ])('refuses %s', async (_name, path, code) => {
    expect(await service.call('merge.preview', { from: { kind: 'path', path: path() } })).toMatchObject({ ok: false, error: { code } });
  });
});
