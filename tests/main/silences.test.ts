import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CHECKS } from '../../src-core/checks/settings.ts';
import type { Service } from '../../src-main/service/service.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

let folder: ReturnType<typeof freshFolder>;
let service: Service;
const workspace = () => join(folder.path, 'w.sverka.db');
beforeEach(() => {
  folder = freshFolder();
  service = openService(workspace());
});
afterEach(async () => {
  await service.close();
  folder.remove();
});
const again = async (): Promise<void> => {
  await service.close();
  service = openService(workspace());
};

/** Two pairs that both leave «договор» in the rendition; the texts name their site. */
async function twoPairs(): Promise<[string, string]> {
  const texts = [
    ['Ольга Крылова приехала в Саратов во вторник. Она подписала договор с портом. Ремонт начнут в мае 2023 года.', 'Olga Krylova came to Saratov on Tuesday. She signed the договор with the port. Repairs begin in May 2023.'],
    ['Павел Юрин вернулся в Хвалынск в апреле. Он разорвал договор с заводом. Станцию откроют в июне 2024 года.', 'Pavel Yurin returned to Khvalynsk in April. He broke the договор with the plant. The station opens in June 2024.'],
  ] as const;
  await importAndWait(service, texts.flatMap(([ru, en]) => [ru, en].map((text) => ({ kind: 'text' as const, name: '', text }))));
  const { documents } = await must(service, 'library.get', {});
  const withWord = (word: string) => documents.find((d) => d.title.includes(word))!.id;
  const pair = async (a: string, b: string) => (await must(service, 'pairs.create', { source: withWord(a), target: withWord(b) })).id;
  return [await pair('Ольга', 'Olga'), await pair('Павел', 'Pavel')];
}
const left = async (id: string) => (await must(service, 'pair.open', { id })).findings.find((f) => f.check === 'untranslated')!;
const openIn = async (id: string) => Object.values((await must(service, 'library.get', {})).pairs.find((p) => p.id === id)!.findings).reduce((a, b) => a + b, 0);

describe('silences', () => {
  it('by wording hold in every pair, are undone and redone, also after a restart', async () => {
    const [first, second] = await twoPairs();
    const before = await openIn(second);
    await must(service, 'pair.command', { id: first, command: { type: 'dismiss-finding', finding: (await left(first)).id, scope: 'wording' } });
    expect(await left(first)).toMatchObject({ status: 'dismissed', dismissedBy: 'wording' });
    expect(await left(second)).toMatchObject({ status: 'dismissed', dismissedBy: 'wording' });
    expect(await openIn(second)).toBe(before - 1);
    expect((await must(service, 'silences.list', {})).silences).toMatchObject([{ scope: 'wording', check: 'untranslated', label: 'договор' }]);
    await again();
    await must(service, 'pair.undo', { id: first });
    expect((await left(second)).status).toBe('open');
    await again();
    await must(service, 'pair.redo', { id: first });
    expect((await left(second)).status).toBe('dismissed');
  });
  it('for a document leave the same words alone elsewhere, and can be taken back in any pair', async () => {
    const [first, second] = await twoPairs();
    const finding = (await left(first)).id;
    await must(service, 'pair.command', { id: first, command: { type: 'dismiss-finding', finding, scope: 'document' } });
    expect([(await left(first)).dismissedBy, (await left(second)).status]).toEqual(['document', 'open']);
    const restored = await must(service, 'pair.command', { id: first, command: { type: 'restore-finding', finding } });
    expect(restored.findings.find((f) => f.id === finding)?.status).toBe('open');
    expect((await must(service, 'silences.list', {})).silences).toEqual([]);
  });
  it('are taken back in the settings; undoing them afterwards changes nothing', async () => {
    const [first] = await twoPairs();
    await must(service, 'pair.command', { id: first, command: { type: 'dismiss-finding', finding: (await left(first)).id, scope: 'wording' } });
    const { silences } = await must(service, 'silences.list', {});
    expect((await must(service, 'silences.remove', { ids: silences.map((s) => s.id) })).silences).toEqual([]);
    expect((await left(first)).status).toBe('open');
    await must(service, 'pair.undo', { id: first });
    expect((await left(first)).status).toBe('open');
  });
  it('for a site need a site', async () => {
    const [first] = await twoPairs();
    const answer = await service.call('pair.command', { id: first, command: { type: 'dismiss-finding', finding: (await left(first)).id, scope: 'site' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});

describe('settings of the checks', () => {
  it('make stored findings anew when they change, and are kept', async () => {
    const [first] = await twoPairs();
    expect(await left(first)).toBeDefined();
    await must(service, 'settings.set', { checks: { ...DEFAULT_CHECKS, checks: { untranslated: { on: false } } } });
    expect(await left(first)).toBeUndefined();
    await again();
    expect((await must(service, 'settings.get', {})).checks.checks).toEqual({ untranslated: { on: false } });
    await must(service, 'settings.set', { checks: { ...DEFAULT_CHECKS, checks: { untranslated: { severity: 'critical' } } } });
    expect((await left(first)).severity).toBe('critical');
  });
  it('refuse a check nobody knows', async () => {
    const answer = await service.callUnknown('settings.set', { checks: { ...DEFAULT_CHECKS, checks: { telepathy: { on: true } } } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringContaining('there is no check “telepathy”') } });
  });
});
