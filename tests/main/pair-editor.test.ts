import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKS_VERSION } from '../../src-core/checks/registry.ts';
import type { PairCommand } from '../../src-core/contract.ts';
import { Queues } from '../../src-main/service/queues.ts';
import type { Service } from '../../src-main/service/service.ts';
import { freshFolder, importAndWait, must, openService } from '../helpers/service.ts';

let folder: ReturnType<typeof freshFolder>;
let service: Service;
const workspace = () => join(folder.path, 'w.db');
beforeEach(() => {
  folder = freshFolder();
  service = openService(workspace());
});
afterEach(async () => {
  await service.close();
  folder.remove();
});

/** Runs SQL on the workspace while it is closed, as an older version of the program would have left it. */
async function behindItsBack<T>(work: (db: DatabaseSync) => T): Promise<T> {
  await service.close();
  const db = new DatabaseSync(workspace());
  const value = work(db);
  db.close();
  service = openService(workspace());
  return value;
}
async function ferryPair(): Promise<string> {
  const { suggestions } = await importAndWait(service, 'samples');
  const { source, target } = suggestions.find((s) => /ferry/i.test(s.targetTitle))!;
  return (await must(service, 'pairs.accept', { source, target })).id;
}

describe('findings kept from older checks', () => {
  it('are made anew when the pair is opened, and decisions about them stay', async () => {
    const id = await ferryPair();
    const first = await must(service, 'pair.open', { id });
    await must(service, 'pair.command', { id, command: { type: 'accept-finding', finding: first.findings[0]!.id } });
    await must(service, 'pair.command', { id, command: { type: 'dismiss-finding', finding: first.findings[1]!.id } });
    const before = await must(service, 'pair.open', { id });
    await behindItsBack((db) => db.exec("UPDATE pair SET findings = '[]', checks = '0/0'"));
    const told: number[] = [];
    service.on((e) => e.type === 'pair' && told.push(e.revision));
    const after = await must(service, 'pair.open', { id });
    expect(after.findings).toEqual(before.findings);
    expect(after.findings.map((f) => f.status).slice(0, 2)).toEqual(['accepted', 'dismissed']);
    expect(after.annotations).toEqual(before.annotations);
    expect(after.history).toEqual(before.history);
    expect(told).toEqual([after.revision]);
    // Once: the second opening has nothing to do.
    expect((await must(service, 'pair.open', { id })).revision).toBe(after.revision);
    const kept = await behindItsBack((db) => db.prepare('SELECT checks FROM pair').get() as { checks: string });
    expect(kept.checks).toMatch(new RegExp(`^${CHECKS_VERSION}/\\d{4,}`));
  });
  it('are made anew for an export too', async () => {
    const id = await ferryPair();
    await behindItsBack((db) => db.exec("UPDATE pair SET findings = '[]', checks = ''"));
    const file = await must(service, 'pair.export', { id, format: 'json' });
    expect((JSON.parse(Buffer.from(file.base64, 'base64').toString('utf8')) as { findings: unknown[] }).findings.length).toBeGreaterThan(2);
  });
});

const STREETS = ['Садовая', 'Лесная', 'Речная', 'Школьная', 'Полевая', 'Набережная', 'Вокзальная', 'Заводская'];
const ROADS = ['Sadovaya', 'Lesnaya', 'Rechnaya', 'Shkolnaya', 'Polevaya', 'Naberezhnaya', 'Vokzalnaya', 'Zavodskaya'];
/** A pair of some 500 segments. */
async function largePair(): Promise<string> {
  const numbers = Array.from({ length: 250 }, (_, n) => n);
  const russian = numbers.map((n) => `На улице ${STREETS[n % 8]} живут ${n + 300} человек.`);
  const english = numbers.map((n) => `On ${ROADS[n % 8]} street there live ${n + 300} people.`);
  const paragraphs = (list: string[]): string => Array.from({ length: 50 }, (_, k) => list.slice(k * 5, k * 5 + 5).join(' ')).join('\n\n');
  const { documents } = await importAndWait(service, [{ kind: 'text', name: 'ru', text: paragraphs(russian) }, { kind: 'text', name: 'en', text: paragraphs(english) }]);
  const idOf = (language: string): string => documents.find((d) => d.language === language)!.id;
  return (await must(service, 'pairs.create', { source: idOf('ru'), target: idOf('en') })).id;
}
const note = (comment: string): PairCommand => ({ type: 'annotate', annotation: { kind: 'comment', category: '', severity: 'neutral', source: [], target: [{ start: 0, end: 2 }], comment, correctedText: '' } });

describe('a large pair', () => {
  it('is linked anew beside the service, which goes on answering; what is done to the pair keeps its order', async () => {
    const id = await largePair();
    const opened = await must(service, 'pair.open', { id });
    expect(opened.sourceSegments.length + opened.targetSegments.length).toBeGreaterThan(400);
    const segment = opened.sourceSegments.findLast((s) => s.kind !== 'boilerplate')!.id;
    const order: string[] = [];
    const as = <T>(name: string, promise: Promise<T>): Promise<T> => promise.finally(() => order.push(name));
    const all = [
      as('apart', must(service, 'pair.command', { id, command: { type: 'set-boilerplate', side: 'source', segments: [segment], boilerplate: true } })),
      as('note', must(service, 'pair.command', { id, command: note('один') })),
      as('undo', must(service, 'pair.undo', { id })),
      as('second note', must(service, 'pair.command', { id, command: note('два') })),
      as('opened', must(service, 'pair.open', { id })),
      as('something else', must(service, 'settings.get', {})),
    ] as const;
    await Promise.all(all);
    expect(order[0]).toBe('something else');
    expect(order.slice(1)).toEqual(['apart', 'note', 'undo', 'second note', 'opened']);
    const apart = await all[0];
    expect(apart.sourceSegments.find((s) => s.id === segment)).toMatchObject({ kind: 'boilerplate', reason: 'by-hand' });
    expect(apart.links.flatMap((l) => l.source).toSorted()).toEqual(apart.sourceSegments.filter((s) => s.kind !== 'boilerplate').map((s) => s.id).toSorted());
    expect((await all[4]).annotations.map((a) => a.comment)).toEqual(['два']);
    // The addition that the set-apart sentence leaves behind was found on the thread.
    expect(apart.findings.some((f) => f.check.startsWith('addition'))).toBe(true);
    await must(service, 'pair.undo', { id });
    const start = await must(service, 'pair.undo', { id });
    expect(start.links).toEqual(opened.links);
    expect(start.findings).toEqual(opened.findings);
    expect((await must(service, 'pair.redo', { id })).links).toEqual(apart.links);
  });
  it('is as it was when the service closes in between', async () => {
    const id = await largePair();
    const opened = await must(service, 'pair.open', { id });
    const segment = opened.sourceSegments.findLast((s) => s.kind !== 'boilerplate')!.id;
    const pending = service.call('pair.command', { id, command: { type: 'set-boilerplate', side: 'source', segments: [segment], boilerplate: true } });
    await service.close();
    expect(await pending).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    service = openService(workspace());
    expect((await must(service, 'pair.open', { id })).links).toEqual(opened.links);
  });
});

describe('queues', () => {
  it('keep the order of one key, begin at once when free, and outlive a failure', async () => {
    const queues = new Queues();
    const said: string[] = [];
    expect(queues.run('a', () => 1)).toBe(1);
    let release = (): void => undefined;
    const slow = queues.run('a', () => new Promise<void>((resolve) => (release = resolve)).then(() => void said.push('slow')));
    const failing = queues.run('a', () => {
      said.push('failing');
      throw new Error('no');
    });
    const last = queues.run('a', () => said.push('last'));
    expect(queues.run('b', () => 2)).toBe(2);
    expect(said).toEqual([]);
    release();
    await slow;
    await expect(failing).rejects.toThrow('no');
    await last;
    await queues.idle();
    expect(said).toEqual(['slow', 'failing', 'last']);
    expect(queues.run('a', () => 3)).toBe(3);
  });
});
