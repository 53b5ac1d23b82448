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

/** Waits until the pair was checked anew in the background. */
async function rechecked(id: string, revision: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const off = service.on((e) => {
      if (e.type !== 'pair' || e.id !== id || e.revision <= revision) return;
      off();
      resolve();
    });
  });
}

describe('a large pair', () => {
  it('is linked anew beside the service, which goes on answering; what is done to the pair keeps its order', async () => {
    const id = await largePair();
    const opened = await must(service, 'pair.open', { id });
    expect(opened.sourceSegments.length + opened.targetSegments.length).toBeGreaterThan(400);
    const order: string[] = [];
    const as = <T>(name: string, promise: Promise<T>): Promise<T> => promise.finally(() => order.push(name));
    const all = [
      as('anew', must(service, 'pair.command', { id, command: { type: 'realign' } })),
      as('note', must(service, 'pair.command', { id, command: note('один') })),
      as('undo', must(service, 'pair.undo', { id })),
      as('second note', must(service, 'pair.command', { id, command: note('два') })),
      as('opened', must(service, 'pair.open', { id })),
      as('something else', must(service, 'settings.get', {})),
    ] as const;
    await Promise.all(all);
    expect(order[0]).toBe('something else');
    expect(order.slice(1)).toEqual(['anew', 'note', 'undo', 'second note', 'opened']);
    expect((await all[4]).annotations.map((a) => a.comment)).toEqual(['два']);
  });
  it('tells at once what the checks say of a change, and soon after what they say of all', async () => {
    const id = await largePair();
    const opened = await must(service, 'pair.open', { id });
    const segment = opened.sourceSegments.findLast((s) => s.kind !== 'boilerplate')!.id;
    const apart = await must(service, 'pair.command', { id, command: { type: 'set-boilerplate', side: 'source', segments: [segment], boilerplate: true } });
    expect(apart.sourceSegments.find((s) => s.id === segment)).toMatchObject({ kind: 'boilerplate', reason: 'by-hand' });
    expect(apart.links.flatMap((l) => l.source).toSorted()).toEqual(apart.sourceSegments.filter((s) => s.kind !== 'boilerplate').map((s) => s.id).toSorted());
    expect(apart.findings.some((f) => f.check.startsWith('addition'))).toBe(true);
    await rechecked(id, apart.revision);
    const settled = await must(service, 'pair.open', { id });
    expect(settled.findings.some((f) => f.check.startsWith('addition'))).toBe(true);
    const back = await must(service, 'pair.undo', { id });
    expect(back.links).toEqual(opened.links);
    await rechecked(id, back.revision);
    expect((await must(service, 'pair.open', { id })).findings).toEqual(opened.findings);
    expect((await must(service, 'pair.redo', { id })).links).toEqual(apart.links);
  });
  it('keeps findings on their words while a sentence before them is edited', async () => {
    const id = await largePair();
    const wrong = (await must(service, 'pair.open', { id })).targetSegments[200]!;
    const open = async () => must(service, 'pair.open', { id });
    await must(service, 'pair.command', { id, command: { type: 'edit-text', segment: wrong.id, text: 'On this street there live 7 people.' } });
    const first = await open();
    const number = first.findings.find((f) => f.check.startsWith('number') && first.target.text.slice(f.target[0]!.start, f.target[0]!.end).includes('7'))!;
    expect(number).toBeDefined();
    const early = first.targetSegments.find((s) => s.kind !== 'boilerplate')!;
    await must(service, 'pair.command', { id, command: { type: 'edit-text', segment: early.id, text: `${first.target.text.slice(early.start, early.end - 1)}, and many of them are old.` } });
    const second = await open();
    const again = second.findings.find((f) => f.id === number.id)!;
    expect(second.target.text.slice(again.target[0]!.start, again.target[0]!.end)).toBe(first.target.text.slice(number.target[0]!.start, number.target[0]!.end));
    expect(again.target[0]!.start).toBe(number.target[0]!.start + ', and many of them are old'.length);
  });
  it('is as it was when the service closes in between', async () => {
    const id = await largePair();
    const opened = await must(service, 'pair.open', { id });
    const pending = service.call('pair.command', { id, command: { type: 'realign' } });
    await service.close();
    expect(await pending).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    service = openService(workspace());
    expect((await must(service, 'pair.open', { id })).links).toEqual(opened.links);
  });
});

describe('editing the target text', () => {
  it('is checked anew also where no offset changes', async () => {
    const id = await ferryPair();
    const before = await must(service, 'pair.open', { id });
    const wrong = before.findings.find((f) => f.check.startsWith('number') && f.suggestion !== undefined)!;
    const sentence = before.targetSegments.find((s) => s.start <= wrong.target[0]!.start && s.end >= wrong.target[0]!.end)!;
    const words = before.target.text.slice(sentence.start, sentence.end);
    expect(words).toContain('billion');
    const edited = await must(service, 'pair.command', { id, command: { type: 'edit-text', segment: sentence.id, text: words.replace('billion', 'million') } });
    expect(edited.targetSegments).toEqual(before.targetSegments);
    expect(edited.findings.map((f) => f.id)).not.toContain(wrong.id);
    expect((await must(service, 'pair.undo', { id })).findings.map((f) => f.id)).toContain(wrong.id);
  });
  const textOf = async (id: string): Promise<string> => (await must(service, 'pair.open', { id })).target.text;
  it('leaves the document as it was imported, moves annotations with their words, and can be taken back after a restart', async () => {
    const id = await ferryPair();
    const before = await must(service, 'pair.open', { id });
    const sentence = before.targetSegments.filter((s) => s.kind !== 'boilerplate')[2]!;
    const words = before.target.text.slice(sentence.start, sentence.end);
    const last = words.lastIndexOf(' ') + 1;
    await must(service, 'pair.command', { id, command: { type: 'annotate', annotation: { kind: 'comment', category: '', severity: 'neutral', source: [], target: [{ start: sentence.start + last, end: sentence.end }], comment: 'the last word', correctedText: '' } } });
    const edited = await must(service, 'pair.command', { id, command: { type: 'edit-text', segment: sentence.id, text: `Indeed, ${words}` } });
    const after = await must(service, 'pair.open', { id });
    expect(after.target.text).toBe(`${before.target.text.slice(0, sentence.start)}Indeed, ${before.target.text.slice(sentence.start)}`);
    expect(after.target.imported).toBe(before.target.text);
    expect(edited.edits).toEqual([{ start: sentence.start, end: sentence.start, text: 'Indeed, ' }]);
    const [span] = after.annotations[0]!.target;
    expect(after.target.text.slice(span!.start, span!.end)).toBe(words.slice(last));
    for (const s of after.targetSegments) if (s.start > sentence.start) expect(after.target.text.slice(s.start, s.end)).toBe(before.target.text.slice(s.start - 8, s.end - 8));
    expect((await must(service, 'documents.get', { id: after.target.document })).text).toBe(before.target.text);
    const json = await must(service, 'pair.export', { id, format: 'html' });
    expect(Buffer.from(json.base64, 'base64').toString('utf8')).toContain('Indeed, ');
    await service.close();
    service = openService(workspace());
    expect(await textOf(id)).toBe(after.target.text);
    const undone = await must(service, 'pair.undo', { id });
    expect(undone.edits).toBeUndefined();
    expect(undone.targetSegments).toEqual(before.targetSegments);
    expect(undone.findings).toEqual(before.findings);
    expect(await textOf(id)).toBe(before.target.text);
  });
  it('makes one step of one editing session, and none if nothing changed in the end', async () => {
    const id = await ferryPair();
    const before = await must(service, 'pair.open', { id });
    const sentence = before.targetSegments.filter((s) => s.kind !== 'boilerplate')[2]!;
    const words = before.target.text.slice(sentence.start, sentence.end);
    const type = (text: string, session: string) => must(service, 'pair.command', { id, command: { type: 'edit-text', segment: sentence.id, text, session } });
    await type(`A ${words}`, 'one');
    await type(`An old ${words}`, 'one');
    expect((await type(`An old, old ${words}`, 'one')).history.length).toBe(1);
    expect((await type(`Two old ${words}`, 'two')).history.length).toBe(2);
    expect((await must(service, 'pair.undo', { id })).edits).toEqual([{ start: sentence.start, end: sentence.start, text: 'An old, old ' }]);
    await must(service, 'pair.redo', { id });
    expect((await type(`An old, old ${words}`, 'two')).history.length).toBe(1);
    expect((await must(service, 'pair.undo', { id })).targetSegments).toEqual(before.targetSegments);
  });
  it('writes a missing sentence, and takes one away', async () => {
    const id = await ferryPair();
    const before = await must(service, 'pair.open', { id });
    const gap = before.links.find((l) => l.target.length === 0)!;
    const written = await must(service, 'pair.command', { id, command: { type: 'insert-text', link: `${gap.source.join('+')}|`, text: 'A sentence that was missing.', session: 's' } });
    const link = written.links.find((l) => l.source[0] === gap.source[0])!;
    expect(link).toMatchObject({ confirmed: true });
    const made = written.targetSegments.find((s) => s.id === link.target[0])!;
    expect((await textOf(id)).slice(made.start, made.end)).toBe('A sentence that was missing.');
    await must(service, 'pair.command', { id, command: { type: 'edit-text', segment: made.id, text: 'A sentence that is no longer missing.', session: 's' } });
    expect(await textOf(id)).toContain('. A sentence that is no longer missing.');
    const gone = await must(service, 'pair.command', { id, command: { type: 'edit-text', segment: made.id, text: '' } });
    expect(gone.targetSegments.some((s) => s.id === made.id)).toBe(false);
    expect(gone.links).toContainEqual({ source: gap.source, target: [], score: 0 });
    await must(service, 'pair.undo', { id });
    expect((await must(service, 'pair.undo', { id })).targetSegments).toEqual(before.targetSegments);
  });
});

describe('the history of a pair', () => {
  it('names every step and goes to any of them', async () => {
    const id = await ferryPair();
    const before = await must(service, 'pair.open', { id });
    const two = before.links.filter((l) => l.source.length > 0 && l.target.length > 0).slice(0, 2);
    const keys = two.map((l) => `${l.source.join('+')}|${l.target.join('+')}`);
    await must(service, 'pair.command', { id, command: { type: 'confirm-links', links: keys, confirmed: true } });
    const merged = await must(service, 'pair.command', { id, command: { type: 'merge-links', links: keys } });
    await must(service, 'pair.command', { id, command: note('на полях') });
    const { steps } = await must(service, 'pair.history', { id });
    expect(steps.map((s) => [s.name, s.count, s.undone])).toEqual([['confirm-links', 2, false], ['merge-links', 1, false], ['annotate', 1, false]]);
    expect(steps.every((s) => s.about !== '')).toBe(true);
    const start = await must(service, 'pair.goTo', { id, seq: 0 });
    expect(start.links).toEqual(before.links);
    expect(start.status).toBe('new');
    expect((await must(service, 'pair.history', { id })).steps.every((s) => s.undone)).toBe(true);
    expect((await must(service, 'pair.goTo', { id, seq: steps[1]!.seq })).links).toEqual(merged.links);
    expect((await must(service, 'pair.goTo', { id, seq: steps[1]!.seq })).annotations).toEqual([]);
    expect(await service.call('pair.goTo', { id, seq: 99 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
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
