import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Service } from '../../src-main/service/service.ts';
import { sample } from '../helpers/core.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

let folder: ReturnType<typeof freshFolder>;
let service: Service;
beforeEach(() => {
  folder = freshFolder();
  service = openService(join(folder.path, 'w.db'));
});
afterEach(async () => {
  await service.close();
  folder.remove();
});

const text = sample('relay-exchange-en.txt');
/** Imports both texts from a folder, pairs them, confirms all links and annotates a word. */
async function reviewed(): Promise<{ id: string; dir: string }> {
  const dir = join(folder.path, 'texts');
  mkdirSync(dir);
  writeFileSync(join(dir, 'a.ru.txt'), sample('relay-exchange-ru.txt'));
  writeFileSync(join(dir, 'a.en.txt'), text);
  const library = await importAndWait(service, [{ kind: 'path', path: dir }]);
  const { id } = await must(service, 'pairs.accept', { source: library.suggestions[0]!.source, target: library.suggestions[0]!.target });
  const pair = await must(service, 'pair.open', { id });
  await must(service, 'pair.command', { id, command: { type: 'confirm-links', links: pair.links.map((l) => `${l.source.join('+')}|${l.target.join('+')}`), confirmed: true } });
  const at = text.indexOf('trading');
  await must(service, 'pair.command', { id, command: { type: 'annotate', annotation: { kind: 'error', category: 'style/unidiomatic-style', severity: 'minor', source: [], target: [{ start: at, end: at + 7 }], comment: 'word', correctedText: '' } } });
  return { id, dir };
}

it('a file that was read again with other words is a newer version, and the pair can be taken over to it and back', async () => {
  const { id, dir } = await reviewed();
  const before = await must(service, 'pair.open', { id });
  const revised = `Updated on Monday.\n\n${text}`;
  writeFileSync(join(dir, 'a.en.txt'), revised);
  const library = await importAndWait(service, [{ kind: 'path', path: dir }]);
  const row = library.pairs.find((p) => p.id === id)!;
  expect(row.newer).toMatchObject([{ side: 'target' }]);
  // It waits for its pair, so it is no text without a partner.
  expect(library.unpaired.map((u) => u.document)).not.toContain(row.newer[0]!.document);
  const moved = await must(service, 'pair.moveToVersion', { id, side: 'target', document: row.newer[0]!.document });
  expect(moved.report).toMatchObject({ annotations: 1, confirmed: before.links.length, notes: [] });
  const after = await must(service, 'pair.open', { id: moved.id });
  expect(after.target.text).toBe(revised);
  const [span] = after.annotations[0]!.target;
  expect(revised.slice(span!.start, span!.end)).toBe('trading');
  expect(after.status).toBe('in-review');
  const now = await must(service, 'library.get', {});
  expect(now.pairs.map((p) => p.id)).toEqual([moved.id]);
  expect(now.pairs[0]!.newer).toEqual([]);
  // And back: the old pair is as it was.
  await must(service, 'pairs.remove', { id: moved.id });
  await must(service, 'pairs.restore', { id });
  expect((await must(service, 'pair.open', { id })).annotations).toEqual(before.annotations);
});

it('what lost its place is listed, and nothing is dropped', async () => {
  const { id, dir } = await reviewed();
  writeFileSync(join(dir, 'a.en.txt'), text.split('\n\n').filter((p) => !p.includes('trading')).join('\n\n'));
  const library = await importAndWait(service, [{ kind: 'path', path: dir }]);
  const [newer] = library.pairs[0]!.newer;
  const { id: made, report } = await must(service, 'pair.moveToVersion', { id, side: 'target', document: newer!.document });
  const { annotations } = await must(service, 'pair.open', { id: made });
  expect(annotations).toHaveLength(1);
  expect(report.notes).toContainEqual(expect.objectContaining({ kind: 'annotation', what: 'lost', quote: 'trading', annotation: annotations[0]!.id }) as object);
});

it('a file from a browser is a newer version if its name and many of its sentences are the same', async () => {
  const bytes = (name: string, content: string) => ({ kind: 'bytes' as const, name, base64: Buffer.from(content).toString('base64') });
  await importAndWait(service, [bytes('a.txt', text)]);
  await importAndWait(service, [bytes('a.txt', `${text}\n\nOne more paragraph was added at the end of the story.`)]);
  // The same name over another text means nothing.
  await importAndWait(service, [bytes('a.txt', sample('volga-ferry-en.txt'))]);
  const { documents, unpaired } = await must(service, 'library.get', {});
  expect(documents).toHaveLength(3);
  expect(unpaired).toHaveLength(2);
});

it('nonsense is refused in one sentence and changes nothing', async () => {
  const { id } = await reviewed();
  const { source, target } = (await must(service, 'library.get', {})).pairs[0]!;
  expect(await service.call('pair.moveToVersion', { id, side: 'target', document: target })).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(await service.call('pair.moveToVersion', { id, side: 'target', document: source })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(await service.call('pair.moveToVersion', { id, side: 'source', document: 'nowhere' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect((await must(service, 'library.get', {})).pairs.map((p) => p.id)).toEqual([id]);
});
