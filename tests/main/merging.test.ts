import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeWorkspace } from '../../src-main/service/merging.ts';
import { Store } from '../../src-main/store/store.ts';
import { ROOT } from '../helpers/core.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

const folder = freshFolder();
const [ours, theirs] = [join(folder.path, 'ours.db'), join(folder.path, 'theirs.db')];
let pair = '';
const error = (start: number, severity: 'minor' | 'major') => ({ type: 'annotate' as const, annotation: { kind: 'error' as const, category: 'style/awkward', severity, source: [], target: [{ start, end: start + 6 }], comment: '', correctedText: '' } });

beforeAll(async () => {
  const first = openService(ours);
  const library = await importAndWait(first, 'samples');
  const [a, b] = library.suggestions;
  pair = (await must(first, 'pairs.accept', { source: a!.source, target: a!.target })).id;
  await first.close();
  copyFileSync(ours, theirs);
  const mine = openService(ours);
  await must(mine, 'settings.set', { reviewer: 'Anna' });
  await must(mine, 'pair.command', { id: pair, command: error(10, 'minor') });
  await mine.close();
  const yours = openService(theirs);
  await must(yours, 'settings.set', { reviewer: 'Boris' });
  await must(yours, 'pair.command', { id: pair, command: error(10, 'major') });
  await must(yours, 'pair.command', { id: pair, command: error(60, 'minor') });
  await must(yours, 'pairs.accept', { source: b!.source, target: b!.target });
  await yours.close();
});
afterAll(() => folder.remove());

describe('merging the copy of another reviewer', () => {
  it('told only, changes nothing', () => {
    const store = new Store(ours);
    const report = mergeWorkspace(store, theirs, { dry: true });
    expect(report.added).toHaveLength(1);
    expect(store.pair(pair)!.state.annotations).toHaveLength(1);
    expect(store.pairHeads()).toHaveLength(1);
    store.close();
  });
  it('on the command line writes a third workspace, with figures of agreement, and leaves both as they are', async () => {
    const out = join(folder.path, 'merged.db');
    const run = (...args: string[]): string => execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'src-main', 'cli', 'main.ts'), 'merge', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const report = JSON.parse(run(ours, theirs, '-o', out, '--json')) as { pairs: { taken: object; agreement: { spanF1: number; severityKappa: number | null } }[]; reviewers: object };
    expect(report.reviewers).toEqual({ ours: 'Anna', theirs: 'Boris' });
    expect(report.pairs).toMatchObject([{ taken: { annotations: 2 }, agreement: { spanF1: 12 / 18, severityKappa: 0 } }]);
    expect(() => run(ours, theirs, '-o', out)).toThrow(/already/);
    expect(() => run(ours, join(folder.path, 'none.db'))).toThrow(/no workspace/);
    const service = openService(out);
    const view = await must(service, 'pair.open', { id: pair });
    expect(view.annotations.map((a) => a.author)).toEqual(['Anna', 'Boris', 'Boris']);
    expect((await must(service, 'library.get', {})).pairs).toHaveLength(2);
    // One step, which can be taken back.
    expect((await must(service, 'pair.undo', { id: pair })).annotations).toHaveLength(1);
    await service.close();
    const [a, b] = [new Store(ours), new Store(theirs)];
    expect([a.pair(pair)!.state.annotations.length, b.pair(pair)!.state.annotations.length]).toEqual([1, 2]);
    a.close();
    b.close();
  });
});
