import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat, PairView } from '../../src-core/contract.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Service } from '../../src-main/service/service.ts';
import { ROOT } from '../helpers/core.ts';
import { essence } from '../helpers/pairs.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

const article = (name: string): string => join(ROOT, 'resources', 'samples', 'articles', name);

describe('pairs carried from workspace to workspace', () => {
  let folder: ReturnType<typeof freshFolder>;
  let service: Service;
  let pair: PairView;
  beforeAll(async () => {
    folder = freshFolder();
    service = openService(join(folder.path, 'a.sverka-workspace'));
    await importAndWait(service, [{ kind: 'path', path: article('volga-ferry-ru.txt') }, { kind: 'path', path: article('volga-ferry-en.txt') }]);
    const library = await must(service, 'library.get', {});
    const [source, target] = ['ru', 'en'].map((l) => library.documents.find((d) => d.language === l)!.id);
    const { id } = await must(service, 'pairs.create', { source: source!, target: target! });
    const view = await must(service, 'pair.open', { id });
    const at = view.target.text.indexOf('ferry');
    const command = (c: Parameters<typeof must<'pair.command'>>[2]['command']) => must(service, 'pair.command', { id, command: c });
    await command({ type: 'annotate', annotation: { kind: 'error', category: 'style/awkward', severity: 'minor', source: [], target: [{ start: at, end: at + 5 }], comment: 'why?', correctedText: 'boat' } });
    await command({ type: 'confirm-links', links: view.links.slice(0, 3).map(linkKey), confirmed: true });
    const text = view.target.text.slice(view.targetSegments[2]!.start, view.targetSegments[2]!.end);
    await command({ type: 'edit-text', segment: view.targetSegments[2]!.id, text: `${text} Indeed.` });
    if (view.findings[0]) await command({ type: 'dismiss-finding', finding: view.findings[0].id });
    pair = await must(service, 'pair.open', { id });
  }, 60_000);
  afterAll(async () => {
    await service.close();
    folder.remove();
  });

  const carry = async (format: ExportFormat): Promise<{ readonly view: PairView; readonly other: Service; readonly path: string }> => {
    const file = await must(service, 'pair.export', { id: pair.id, format, boilerplate: true });
    const path = join(folder.path, file.name);
    writeFileSync(path, Buffer.from(file.base64, 'base64'));
    const other = openService(join(folder.path, `${format}.sverka-workspace`));
    const library = await importAndWait(other, [{ kind: 'path', path }]);
    expect(library.failures).toEqual([]);
    expect(library.pairs).toHaveLength(1);
    return { view: await must(other, 'pair.open', { id: library.pairs[0]!.id }), other, path };
  };

  it.each(['bundle', 'mqm-tsv', 'xliff', 'tmx', 'csv', 'tsv', 'xlsx'] as const)('%s', async (format) => {
    const { view, other, path } = await carry(format);
    try {
      const plain = (v: PairView): unknown => essence(v);
      expect(plain(view)).toEqual(plain(pair));
      expect(view.findings.map((f) => [f.id, f.status])).toEqual(pair.findings.map((f) => [f.id, f.status]));
      // The same file again changes nothing.
      const again = await importAndWait(other, [{ kind: 'path', path }]);
      expect(again.pairs).toHaveLength(1);
      expect(again.documents).toHaveLength(2);
    } finally {
      await other.close();
    }
  });

  it('a bundle brings the imported text, the edits and a history that can be taken back', async () => {
    const { view, other } = await carry('bundle');
    try {
      expect(view.edits).toEqual(pair.edits);
      expect(view.target.imported).toBe(readFileSync(article('volga-ferry-en.txt'), 'utf8'));
      expect(view.history).toEqual(pair.history);
      for (let n = 0; n < pair.history.length; n++) await must(other, 'pair.undo', { id: view.id });
      const first = await must(other, 'pair.open', { id: view.id });
      expect(first.annotations).toEqual([]);
      expect(first.target.text).toBe(view.target.imported);
    } finally {
      await other.close();
    }
  });

  it('only the rows that were asked for', async () => {
    const rows = async (choice: { rows: 'all' | 'findings' | 'annotated' | 'confirmed'; boilerplate: boolean }): Promise<{ type: string; source: string; target: string; annotations: unknown[]; confirmed?: boolean }[]> =>
      Buffer.from((await must(service, 'pair.export', { id: pair.id, format: 'jsonl', ...choice })).base64, 'base64').toString('utf8').trimEnd().split('\n').slice(1).map((l) => JSON.parse(l) as never);
    expect((await rows({ rows: 'confirmed', boilerplate: true })).map((r) => r.confirmed)).toEqual(Array(pair.links.filter((l) => l.confirmed).length).fill(true));
    const annotated = await rows({ rows: 'annotated', boilerplate: true });
    expect(annotated).toHaveLength(1);
    expect(annotated[0]!.target).toContain('ferry');
    const furniture = pair.sourceSegments.concat(pair.targetSegments).filter((s) => s.kind === 'boilerplate').length;
    expect(await rows({ rows: 'all', boilerplate: false })).toHaveLength(pair.links.length);
    expect(await rows({ rows: 'all', boilerplate: true })).toHaveLength(pair.links.length + furniture);
  });

  // Last, because it changes the pair.
  it('a bundle with other decisions comes in beside the pair that is there', async () => {
    const file = await must(service, 'pair.export', { id: pair.id, format: 'bundle' });
    await must(service, 'pair.undo', { id: pair.id });
    await must(service, 'pair.undo', { id: pair.id });
    const library = await importAndWait(service, [{ kind: 'bytes', name: 'x.sverka', base64: file.base64 }]);
    expect(library.pairs).toHaveLength(2);
    const other = library.pairs.find((p) => p.id !== pair.id)!;
    const view = await must(service, 'pair.open', { id: other.id });
    expect(view.annotations.map((a) => ({ ...a, id: '' }))).toEqual(pair.annotations.map((a) => ({ ...a, id: '' })));
    expect((await must(service, 'pair.open', { id: pair.id })).annotations.map((a) => a.id)).not.toContain(view.annotations[0]?.id);
  });
});

describe('pasted rich text', () => {
  it('keeps paragraphs and headings', async () => {
    const folder = freshFolder();
    const service = openService(join(folder.path, 'w.sverka-workspace'));
    try {
      await importAndWait(service, [{ kind: 'html', name: '', html: '<meta charset="utf-8"><h1>Мост открыт</h1><p>Первый <b>абзац</b> рассказывает о мосте.</p><h2>Цена</h2><p>Второй абзац — о&nbsp;цене.<script>alert(1)</script></p><ul><li>раз</li></ul>' }]);
      const { documents } = await must(service, 'library.get', {});
      const { text, blocks } = await must(service, 'documents.get', { id: documents[0]!.id });
      expect(blocks.map((b) => [b.kind, text.slice(b.start, b.end)])).toEqual([['title', 'Мост открыт'], ['paragraph', 'Первый абзац рассказывает о мосте.'], ['heading', 'Цена'], ['paragraph', 'Второй абзац — о цене.'], ['list-item', 'раз']]);
    } finally {
      await service.close();
      folder.remove();
    }
  });
});
