import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src-main/service/service.ts';
import { ROOT } from '../helpers/core.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

let folder: ReturnType<typeof freshFolder>;
let service: Service;
const workspace = () => join(folder.path, 'w.db');
const restart = async () => {
  await service.close();
  service = openService(workspace());
};
beforeEach(() => {
  folder = freshFolder();
  service = openService(workspace());
});
afterEach(async () => {
  await service.close();
  folder.remove();
});

/** The ferry pair with one accepted finding and one note. */
async function annotatedPair() {
  const { suggestions } = await importAndWait(service, 'samples');
  const { source, target } = suggestions.find((s) => /ferry/i.test(s.targetTitle))!;
  const { id } = await must(service, 'pairs.accept', { source, target });
  const { findings } = await must(service, 'pair.open', { id });
  await must(service, 'pair.command', { id, command: { type: 'accept-finding', finding: findings[0]!.id } });
  const state = await must(service, 'pair.command', { id, command: { type: 'annotate', annotation: { kind: 'comment', category: '', severity: 'neutral', source: [], target: [{ start: 0, end: 4 }], comment: 'мысль', correctedText: '' } } });
  return { id, source, target, annotations: state.annotations, history: state.history };
}

describe('removing a pair', () => {
  it('takes it out of the library and frees its texts, and undo brings all of it back, after a restart too', async () => {
    const pair = await annotatedPair();
    expect(await must(service, 'pairs.remove', { id: pair.id })).toEqual({ removed: true });
    const without = await must(service, 'library.get', {});
    expect(without.pairs).toEqual([]);
    expect(without.suggestions.map((s) => s.source)).toContain(pair.source);
    expect(without.documents.find((d) => d.id === pair.source)?.pairs).toEqual([]);
    expect(await service.call('pair.open', { id: pair.id })).toMatchObject({ ok: false, error: { code: 'not-found', message: expect.stringMatching(/removed/) } });
    expect(await service.call('pair.command', { id: pair.id, command: { type: 'set-status', status: 'done' } })).toMatchObject({ ok: false });
    expect(await service.call('pairs.remove', { id: pair.id })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await restart();
    expect((await must(service, 'library.get', {})).pairs).toEqual([]);
    expect(await must(service, 'pairs.restore', { id: pair.id })).toEqual({ restored: true });
    const library = await must(service, 'library.get', {});
    expect(library.pairs).toMatchObject([{ id: pair.id, annotations: 2, status: 'in-review' }]);
    expect(library.suggestions.map((s) => s.source)).not.toContain(pair.source);
    const back = await must(service, 'pair.open', { id: pair.id });
    expect(back.annotations).toEqual(pair.annotations);
    expect(back.history).toEqual(pair.history);
    expect((await must(service, 'pair.undo', { id: pair.id })).annotations).toHaveLength(1);
  });
  it('and accepting the same two texts again brings the old pair back', async () => {
    const pair = await annotatedPair();
    await must(service, 'pairs.remove', { id: pair.id });
    expect(await must(service, 'pairs.accept', { source: pair.source, target: pair.target })).toEqual({ id: pair.id });
    expect((await must(service, 'pair.open', { id: pair.id })).annotations).toEqual(pair.annotations);
    await must(service, 'pairs.remove', { id: pair.id });
    expect(await must(service, 'pairs.create', { source: pair.target, target: pair.source })).toEqual({ id: pair.id });
    const library = await must(service, 'library.get', {});
    expect(library.pairs).toHaveLength(1);
    expect(library.suggestions.map((s) => s.source)).not.toContain(pair.source);
  });
  it('says so when there is nothing to bring back', async () => {
    const pair = await annotatedPair();
    expect(await must(service, 'pairs.restore', { id: pair.id })).toEqual({ restored: false });
    expect(await service.call('pairs.restore', { id: 'nobody' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await service.call('documents.restore', { id: 'nobody' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('removing a document', () => {
  it('takes it out of lists and suggestions, and undo brings it back', async () => {
    const { documents, suggestions } = await importAndWait(service, 'samples');
    const id = suggestions[0]!.target;
    await must(service, 'documents.remove', { id });
    const without = await must(service, 'library.get', {});
    expect(without.documents).toHaveLength(documents.length - 1);
    expect(without.suggestions.map((s) => s.target)).not.toContain(id);
    expect(without.unpaired.map((u) => u.document)).toContain(suggestions[0]!.source);
    expect(await service.call('documents.get', { id })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await restart();
    expect(await must(service, 'documents.restore', { id })).toEqual({ restored: true });
    const back = await must(service, 'library.get', {});
    expect(back.documents.map((d) => d.id)).toEqual(documents.map((d) => d.id));
    expect(back.suggestions.map((s) => s.target)).toContain(id);
  });
  it('is refused while it stands in a pair; bringing the pair back brings its texts back', async () => {
    const pair = await annotatedPair();
    expect(await service.call('documents.remove', { id: pair.target })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    await must(service, 'pairs.remove', { id: pair.id });
    await must(service, 'documents.remove', { id: pair.target });
    await must(service, 'pairs.restore', { id: pair.id });
    expect((await must(service, 'library.get', {})).documents.map((d) => d.id)).toContain(pair.target);
    expect((await must(service, 'pair.open', { id: pair.id })).annotations).toEqual(pair.annotations);
  });
  it('and reading the same text again brings it back instead of a second one', async () => {
    const { documents } = await importAndWait(service, 'samples');
    const stray = documents.find((d) => d.name === 'stray-hydro-ru.txt')!;
    await must(service, 'documents.remove', { id: stray.id });
    const text = readFileSync(join(ROOT, 'resources', 'samples', 'articles', stray.name), 'utf8');
    const library = await importAndWait(service, [{ kind: 'text', name: 'снова', text }]);
    expect(library.documents.map((d) => d.id)).toEqual(documents.map((d) => d.id));
  });
});

describe('rows of the library', () => {
  it('tell the languages of both texts, whichever is the original', async () => {
    await must(service, 'settings.set', { sourceLanguage: 'en' });
    const { suggestions, unpaired } = await importAndWait(service, 'samples');
    for (const s of suggestions) expect([s.sourceLanguage, s.targetLanguage]).toEqual(['en', 'ru']);
    expect(unpaired.every((u) => u.nearest === undefined || u.nearest.language !== u.language)).toBe(true);
    await must(service, 'pairs.accept', { source: suggestions[0]!.source, target: suggestions[0]!.target });
    const { pairs } = await must(service, 'library.get', {});
    expect(pairs).toMatchObject([{ sourceLanguage: 'en', targetLanguage: 'ru' }]);
  });
});
