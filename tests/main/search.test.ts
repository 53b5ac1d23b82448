import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryView } from '../../src-core/contract.ts';
import type { Service } from '../../src-main/service/service.ts';
import { STORY } from '../helpers/renditions.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

const folder = freshFolder();
let service: Service;
let pair = '';
const ends = ({ suggestions: [s] }: LibraryView) => ({ source: s!.source, target: s!.target });
const hits = async (query: string) => (await must(service, 'library.search', { query })).hits;

beforeAll(async () => {
  service = openService(join(folder.path, 'w.db'));
  const library = await importAndWait(service, [{ kind: 'text', name: 'оригинал', text: STORY.russian }, { kind: 'text', name: 'rendition', text: STORY.english }, { kind: 'text', name: 'заметка', text: 'Ёлочный базар\n\nНа площади откроют ёлочный базар. Он будет работать до января.' }]);
  pair = (await must(service, 'pairs.accept', ends(library))).id;
});
afterAll(async () => {
  await service.close();
  folder.remove();
});

describe('full text search', () => {
  it('finds words of both languages in the pair, with the sentence they stand in', async () => {
    const [hit] = await hits('Zarech');
    expect(hit).toMatchObject({ pair, side: 'target', language: 'en' });
    const view = await must(service, 'pair.open', { id: pair });
    const segment = view.targetSegments.find((s) => s.id === hit!.segment)!;
    expect(view.target.text.slice(segment.start, segment.end)).toContain('Zarech');
    const mark = hit!.snippet!.marks[0]!;
    expect(hit!.snippet!.text.slice(mark.start, mark.end)).toMatch(/^Zarech/);
    expect((await hits('зареч')).map((h) => h.side)).toEqual(['source']);
  });
  it('takes ё for е, asks for every word, and knows the file name', async () => {
    expect(await hits('елочный')).toMatchObject([{ pair: null, segment: null }]);
    expect(await hits('елочный заречье')).toEqual([]);
    expect(await hits('заметк')).toHaveLength(1);
    expect(await hits('"базар откроют"')).toEqual([]);
  });
  it.each(['', '   ', '"', '* OR', 'NEAR(', 'head:порт', "'; DROP TABLE document; --"])('takes %j for words, not for a command', async (query) => {
    expect(Array.isArray(await hits(query))).toBe(true);
    expect((await must(service, 'library.get', {})).documents).toHaveLength(3);
  });
});

describe('what was removed', () => {
  it('is listed, not found by search, and comes back or goes for good', async () => {
    const [{ document } = { document: '' }] = await hits('елочный');
    await must(service, 'documents.remove', { id: document });
    await must(service, 'pairs.remove', { id: pair });
    expect(await hits('елочный')).toEqual([]);
    const bin = await must(service, 'bin.get', {});
    expect(bin).toMatchObject({ pairs: [{ id: pair }], documents: [{ id: document, title: 'Ёлочный базар' }] });
    expect((await must(service, 'library.get', {})).removed).toBe(2);
    await must(service, 'pairs.restore', { id: pair });
    expect(await must(service, 'bin.empty', {})).toEqual({ pairs: 0, documents: 1 });
    expect(await must(service, 'bin.get', {})).toEqual({ pairs: [], documents: [] });
    expect((await must(service, 'library.get', {})).pairs).toHaveLength(1);
    expect(await service.call('documents.restore', { id: document })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
  it('texts of a pair that is gone for good stay in the library', async () => {
    await must(service, 'pairs.remove', { id: pair });
    expect(await must(service, 'bin.empty', {})).toEqual({ pairs: 1, documents: 0 });
    const library = await must(service, 'library.get', {});
    expect(library.documents).toHaveLength(2);
    pair = (await must(service, 'pairs.accept', ends(library))).id;
  });
});

describe('decisions of the library', () => {
  it('several pairs change status at once, each as a step that can be undone', async () => {
    expect(await must(service, 'pairs.setStatus', { ids: [pair, 'nobody', pair], status: 'in-review' })).toEqual({ changed: [pair] });
    expect(await must(service, 'pairs.setStatus', { ids: [pair], status: 'in-review' })).toEqual({ changed: [] });
    expect((await must(service, 'pair.undo', { id: pair })).status).toBe('new');
  });
  it('a rejected suggestion can be had back', async () => {
    await must(service, 'pairs.remove', { id: pair });
    const [s] = (await must(service, 'library.get', {})).suggestions;
    await must(service, 'pairs.reject', { source: s!.source, target: s!.target });
    expect((await must(service, 'library.get', {})).suggestions).toEqual([]);
    expect(await must(service, 'pairs.unreject', { source: s!.source, target: s!.target })).toEqual({ taken: true });
    expect((await must(service, 'library.get', {})).suggestions).toMatchObject([{ source: s!.source, target: s!.target }]);
  });
  it('a reviewer is who did anything to a pair', async () => {
    await must(service, 'pairs.restore', { id: pair });
    await must(service, 'settings.set', { reviewer: 'Вера' });
    await must(service, 'pairs.setStatus', { ids: [pair], status: 'done' });
    expect((await must(service, 'library.get', {})).pairs[0]!.reviewers).toEqual(['Вера']);
  });
});

it('the index follows a restored backup', async () => {
  await must(service, 'workspace.backUp', {});
  const [backup] = (await must(service, 'workspace.backups', {})).backups;
  await importAndWait(service, [{ kind: 'text', name: 'x', text: 'A lighthouse stands on the cape. It was built long ago.' }]);
  expect(await hits('lighthouse')).toHaveLength(1);
  await must(service, 'workspace.restore', { name: backup!.name });
  expect(await hits('lighthouse')).toEqual([]);
  expect(await hits('Zarechye')).toHaveLength(1);
});
