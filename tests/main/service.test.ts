import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Service } from '../../src-main/service/service.ts';
import { ROOT } from '../helpers/core.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

let folder: ReturnType<typeof freshFolder>;
let service: Service;
const workspace = () => join(folder.path, 'Работа.sverka.db');
const SAMPLES = join(ROOT, 'resources', 'samples', 'articles');

beforeEach(() => {
  folder = freshFolder();
  service = openService(workspace());
});
afterEach(async () => {
  await service.close();
  folder.remove();
});

async function ferryPair(): Promise<string> {
  const library = await importAndWait(service, 'samples');
  const suggestion = library.suggestions.find((s) => /ferry/i.test(s.targetTitle))!;
  return (await must(service, 'pairs.accept', { source: suggestion.source, target: suggestion.target })).id;
}

describe('import', () => {
  it('takes folders, files and pasted text with Cyrillic names, and refuses bad files one by one', async () => {
    const inside = join(folder.path, 'Статьи', 'разное');
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, 'паром.txt'), readFileSync(join(SAMPLES, 'volga-ferry-ru.txt')));
    writeFileSync(join(inside, 'empty.txt'), '');
    writeFileSync(join(inside, 'picture.txt'), Uint8Array.from({ length: 900 }, (_, k) => (k * 31) % 256));
    writeFileSync(join(inside, 'table.xlsx'), 'PK');
    const library = await importAndWait(service, [
      { kind: 'path', path: join(folder.path, 'Статьи') },
      { kind: 'path', path: join(folder.path, 'нет такого.txt') },
      { kind: 'path', path: join(inside, 'table.xlsx') },
      { kind: 'text', name: '', text: readFileSync(join(SAMPLES, 'volga-ferry-en.txt'), 'utf8') },
    ]);
    expect(library.documents.map((d) => d.language).toSorted()).toEqual(['en', 'ru']);
    expect(library.documents.map((d) => d.name)).toContain('паром.txt');
    expect(library.failures.map((f) => [f.name, f.code]).toSorted()).toEqual([
      ['empty.txt', 'empty'],
      ['picture.txt', 'binary'],
      ['table.xlsx', 'damaged'],
      ['нет такого.txt', 'unreadable'],
    ]);
    expect(library.suggestions).toHaveLength(1);
  });
  it('knows a text it already has', async () => {
    await importAndWait(service, 'samples');
    const again = await importAndWait(service, 'samples');
    expect(again.documents).toHaveLength(6);
  });
});

describe('the main job', () => {
  it('pairs the samples, leaves the strays alone with reasons', async () => {
    const library = await importAndWait(service, 'samples');
    expect(library.suggestions).toHaveLength(2);
    expect(library.unpaired).toHaveLength(2);
    for (const u of library.unpaired) expect(u.reason).not.toBe('');
    for (const s of library.suggestions) expect(s.evidence.length).toBeGreaterThan(1);
  });
  it('keeps every decision through undo, redo and a restart', async () => {
    const id = await ferryPair();
    const opened = await must(service, 'pair.open', { id });
    const [first, second] = opened.findings;
    await must(service, 'pair.command', { id, command: { type: 'accept-finding', finding: first!.id } });
    await must(service, 'pair.command', { id, command: { type: 'dismiss-finding', finding: second!.id } });
    await must(service, 'pair.command', {
      id,
      command: { type: 'annotate', annotation: { kind: 'error', category: 'style/awkward', severity: 'minor', source: [], target: [{ start: 0, end: 5 }], comment: 'тяжело', correctedText: 'x' } },
    });
    const undone = await must(service, 'pair.undo', { id });
    expect(undone.annotations).toHaveLength(1);
    await service.close();
    service = openService(workspace());
    const again = await must(service, 'pair.open', { id });
    expect(again.findings.map((f) => f.status).slice(0, 2)).toEqual(['accepted', 'dismissed']);
    expect(again.history.redo).not.toBeNull();
    const redone = await must(service, 'pair.redo', { id });
    expect(redone.annotations.map((a) => a.comment)).toContain('тяжело');
    for (let n = 0; n < 3; n++) await must(service, 'pair.undo', { id });
    const start = await must(service, 'pair.open', { id });
    expect(start.annotations).toEqual([]);
    expect(start.findings).toEqual(opened.findings);
  });
  it('links stay a partition when boilerplate is set and restored, and confirmed links stay', async () => {
    const id = await ferryPair();
    const opened = await must(service, 'pair.open', { id });
    const link = opened.links.find((l) => l.source.length === 1 && l.target.length === 1)!;
    const key = linkKey(link);
    const confirmed = await service.call('pair.command', { id, command: { type: 'confirm-links', links: [key], confirmed: true } });
    expect(confirmed.ok || confirmed.error.message).toBe(true);
    const furniture = opened.sourceSegments.find((s) => s.kind === 'boilerplate')!;
    const restored = await must(service, 'pair.command', { id, command: { type: 'set-boilerplate', side: 'source', segments: [furniture.id], boilerplate: false } });
    expect(restored.links.flatMap((l) => l.source).toSorted()).toEqual(restored.sourceSegments.filter((s) => s.kind !== 'boilerplate').map((s) => s.id).toSorted());
    expect(restored.links.find((l) => l.confirmed)).toMatchObject({ source: link.source, target: link.target });
  });
  it('lights up counterparts of words, with the reason', async () => {
    const id = await ferryPair();
    const { links } = await must(service, 'pair.open', { id });
    const link = links.find((l) => l.source.length > 0 && l.target.length > 0)!;
    const { words } = await must(service, 'pair.words', { id, link: linkKey(link) });
    expect(words.length).toBeGreaterThan(0);
  });
  it.each(['html', 'mqm-tsv', 'json'] as const)('exports %s', async (format) => {
    const id = await ferryPair();
    const { findings } = await must(service, 'pair.open', { id });
    await must(service, 'pair.command', { id, command: { type: 'accept-finding', finding: findings[0]!.id } });
    const file = await must(service, 'pair.export', { id, format });
    const text = Buffer.from(file.base64, 'base64').toString('utf8');
    if (format === 'json') expect(JSON.parse(text)).toMatchObject({ annotations: [{ category: findings[0]!.category }] });
    else if (format === 'mqm-tsv') {
      const rows = text.trimEnd().split('\n').map((r) => r.split('\t'));
      expect(new Set(rows.map((r) => r.length))).toEqual(new Set([10]));
      expect(rows.some((r) => /<v>.*<\/v>/.test(r[5]! + r[6]!))).toBe(true);
    } else {
      expect(text).toMatch(/^<!doctype html>/i);
      expect(text).not.toMatch(/(?:src|href)="https?:/);
    }
  });
});

describe('expected failures', () => {
  it('are results with a sentence, and change nothing', async () => {
    expect(await service.callUnknown('pair.open', { id: 'nobody' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await service.callUnknown('pair.open', { id: 7 })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await service.callUnknown('no.such', {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(() => openService(workspace())).toThrow(/open in another window/);
  });
  it('never touch a file that is no workspace', async () => {
    const path = join(folder.path, 'notes.db');
    writeFileSync(path, 'These are notes, not a database. '.repeat(100));
    const before = readFileSync(path);
    expect(() => openService(path)).toThrow(/not a readable workspace/);
    expect(readFileSync(path)).toEqual(before);
  });
});

describe('the user’s own words', () => {
  const csv = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  it('a glossary is kept, used for word links, and taken away again', async () => {
    const id = await ferryPair();
    const read = await must(service, 'glossary.import', { name: 'слова.csv', base64: csv('термин,перевод\nпаром,ferry\n,нет\n') });
    expect(read.entries).toHaveLength(1);
    expect(read.refused).toHaveLength(1);
    const { links } = await must(service, 'pair.open', { id });
    const reasons = [];
    for (const link of links.filter((l) => l.source.length > 0 && l.target.length > 0)) reasons.push(...(await must(service, 'pair.words', { id, link: linkKey(link) })).words.map((w) => w.reason));
    expect(reasons).toContain('glossary');
    await service.close();
    service = openService(workspace());
    expect((await must(service, 'glossary.get', {})).entries).toHaveLength(1);
    expect((await must(service, 'glossary.clear', {})).entries).toEqual([]);
    expect(await service.call('glossary.import', { name: 'x.csv', base64: csv('\n') })).toMatchObject({ ok: false, error: { code: 'empty' } });
  });
  it('a pair that is done teaches', async () => {
    const id = await ferryPair();
    const { links } = await must(service, 'pair.open', { id });
    const both = links.filter((l) => l.source.length > 0 && l.target.length > 0).map(linkKey);
    await must(service, 'pair.command', { id, command: { type: 'confirm-links', links: both, confirmed: true } });
    await must(service, 'pair.command', { id, command: { type: 'set-status', status: 'done' } });
    expect((await must(service, 'glossary.get', {})).learned).toBeGreaterThan(0);
    expect(await must(service, 'lexicon.learn', {})).toMatchObject({ links: both.length });
  });
});
