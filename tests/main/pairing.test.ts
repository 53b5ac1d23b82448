import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import type { JobState, LibraryView } from '../../src-core/contract.ts';
import type { Service } from '../../src-main/service/service.ts';
import { PseudoNews } from '../../scripts/lib/pseudo-news.ts';
import { readLexiconSources } from '../../scripts/lib/lexicon-sources.ts';
import { ROOT } from '../helpers/core.ts';
import { nearly, STORY } from '../helpers/renditions.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

let folder: ReturnType<typeof freshFolder>;
let service: Service;
beforeEach(() => {
  folder = freshFolder();
  service = openService(join(folder.path, 'w.sverka.db'));
});
afterEach(async () => {
  await service.close();
  folder.remove();
});

const read = (...texts: readonly string[]) => importAndWait(service, texts.map((text, n) => ({ kind: 'text' as const, name: `${n}`, text })));
const idOf = (library: LibraryView, beginning: string): string => library.documents.find((d) => d.title.startsWith(beginning))!.id;
const pairNames = (library: LibraryView) => library.pairs.map((p) => [p.sourceTitle, p.targetTitle]);
const FIRST = 'Bridge over the Suna opens';
const SECOND = 'Zarechye gets its Suna';

describe('several renditions of one source, through the service', () => {
  it('are kept as alternatives, with titles, through a restart', async () => {
    const before = await read(STORY.russian, STORY.english, STORY.second, nearly(STORY.english));
    expect(before.suggestions).toHaveLength(1);
    const [s] = before.suggestions;
    expect(s!.alternatives.map((a) => [a.side, a.kind]).toSorted()).toEqual([['target', 'copy'], ['target', 'rendition']]);
    expect(s!.alternatives.find((a) => a.kind === 'rendition')).toMatchObject({ title: expect.stringContaining(SECOND), language: 'en', source: s!.source });
    expect(before.unpaired.map((u) => u.document).toSorted()).toEqual(s!.alternatives.map((a) => a.target).toSorted());
    await service.close();
    service = openService(join(folder.path, 'w.sverka.db'));
    expect((await must(service, 'library.get', {})).suggestions).toEqual(before.suggestions);
  });
  it('a person may take the other one; the one that was suggested is free again', async () => {
    const library = await read(STORY.russian, STORY.english, STORY.second);
    const [s] = library.suggestions;
    const [other] = s!.alternatives;
    await must(service, 'pairs.accept', { source: other!.source, target: other!.target });
    const after = await must(service, 'library.get', {});
    expect(pairNames(after)).toEqual([[s!.sourceTitle, other!.title]]);
    expect(after.suggestions).toEqual([]);
    expect(after.unpaired.map((u) => u.document)).toEqual([s!.target]);
  });
  it('two originals of one rendition: the other may be taken as well', async () => {
    const library = await read(STORY.russian, STORY.version, STORY.english);
    const [other] = library.suggestions[0]!.alternatives;
    expect(other).toMatchObject({ side: 'source', kind: 'rendition', language: 'ru' });
    await must(service, 'pairs.accept', { source: other!.source, target: other!.target });
    const after = await must(service, 'library.get', {});
    expect(after.pairs).toMatchObject([{ source: other!.source, target: other!.target }]);
    expect(after.unpaired.map((u) => u.document)).toEqual([library.suggestions[0]!.source]);
  });
  it('turning the first one down brings the second up, and nothing is lost from the lists', async () => {
    const library = await read(STORY.russian, STORY.english, STORY.second);
    const [s] = library.suggestions;
    await must(service, 'pairs.reject', { source: s!.source, target: s!.target });
    const after = await must(service, 'library.get', {});
    expect(after.suggestions).toMatchObject([{ source: s!.source, target: s!.alternatives[0]!.target }]);
    expect(after.unpaired.map((u) => u.document)).toEqual([s!.target]);
    await must(service, 'pairs.reject', { source: s!.source, target: s!.alternatives[0]!.target });
    const none = await must(service, 'library.get', {});
    expect(none.suggestions).toEqual([]);
    expect(none.unpaired).toHaveLength(3);
  });
  it('an alternative that was paired by hand is offered no more', async () => {
    const library = await read(STORY.russian, STORY.version, STORY.english, STORY.summary, STORY.second);
    const [first, second] = [idOf(library, FIRST), idOf(library, SECOND)];
    await must(service, 'pairs.create', { source: library.suggestions.find((s) => s.target === first)!.source, target: second });
    const after = await must(service, 'library.get', {});
    expect(after.suggestions.flatMap((s) => [s.target, ...s.alternatives.map((a) => a.target)])).not.toContain(second);
  });
});

describe('pairing many', () => {
  const news = () => new PseudoNews(3, readLexiconSources(ROOT).flatMap((f) => f.entries), (lemma) => [lemma]).collection(120);
  it('tells how far it is while it works', async () => {
    const jobs: JobState[] = [];
    service.on((event) => void (event.type === 'job' && jobs.push(event.job)));
    const library = await read(...news().documents.map((d) => d.text));
    const pairing = jobs.filter((j) => j.kind === 'pair' && j.state === 'running' && j.total > library.documents.length);
    expect(pairing.length).toBeGreaterThan(0);
    expect(jobs.at(-1)).toMatchObject({ kind: 'pair', state: 'finished' });
    expect(library.suggestions.length).toBeGreaterThan(30);
  });
  it('can be cancelled; the texts that were read are kept, and the next call pairs them', async () => {
    const texts = news().documents.map((d) => d.text);
    const off = service.on((event) => {
      if (event.type === 'job' && event.job.kind === 'pair' && event.job.state === 'running') void service.call('jobs.cancel', { id: event.job.id });
    });
    const cancelled = await read(...texts);
    off();
    expect(cancelled.jobs.at(-1)?.state).toBe('cancelled');
    expect(cancelled.documents).toHaveLength(texts.length);
    expect(cancelled.suggestions).toEqual([]);
    expect((await read(STORY.russian)).suggestions.length).toBeGreaterThan(30);
  });
});
