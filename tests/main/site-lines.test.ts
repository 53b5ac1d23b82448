import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src-main/service/service.ts';
import { lessonsOf } from '../../src-main/service/site-lines.ts';
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

const STORIES = [
  'The old rope factory on the quay burned for two days in 1911, and the town has argued about its walls ever since.',
  'A heron has nested on the roof of the customs house, and nobody in the office dares to open the window any more.',
  'Seven bakers tried to bake the longest loaf in the county, and four of them were still at it when the sun came up.',
  'The new tram runs every nine minutes on weekdays, which is two minutes more than the council promised last year.',
];
/** A page of a site that says its address below the text, with a label that no rule would take for furniture. */
const page = (n: number, site: string, label = 'Tide and harbour desk'): string =>
  [`Story ${'abcd'[n]} of the quay`, STORIES[n]!, label, `${STORIES[n]!.replace('.', ', the paper wrote.')} Then it went quiet.`, ...(site ? [`https://${site}/story/${n}`] : [])].join('\n\n');

async function importTexts(texts: readonly string[]) {
  const before = new Set((await must(service, 'library.get', {})).documents.map((d) => d.id));
  const { documents, failures } = await importAndWait(service, texts.map((text, n) => ({ kind: 'text' as const, name: `text ${n}`, text })));
  expect(failures).toEqual([]);
  return documents.filter((d) => !before.has(d.id)).map((d) => d.id);
}
const apart = async (id: string) => {
  const { text, segments } = await must(service, 'documents.get', { id });
  return segments.filter((s) => s.kind === 'boilerplate').map((s) => ({ line: text.slice(s.start, s.end), reason: s.reason, pages: s.pages }));
};
const reasonOf = async (id: string, line: string) => (await apart(id)).find((s) => s.line === line);

describe('a line that stands on several pages of a site', () => {
  it('is set apart on all of them, those read before too, with its reason', async () => {
    const [first, second] = await importTexts([page(0, 'quay.example'), page(1, 'quay.example')]);
    expect(await reasonOf(first!, 'Tide and harbour desk')).toBeUndefined();
    const [third] = await importTexts([page(2, 'quay.example')]);
    for (const id of [first!, second!, third!]) expect(await reasonOf(id, 'Tide and harbour desk')).toMatchObject({ reason: 'repeated', pages: 3 });
  });
  it('is left alone on other sites and where it stands on two', async () => {
    const ids = await importTexts([page(0, 'quay.example'), page(1, 'quay.example'), page(2, 'river.example')]);
    for (const id of ids) expect(await reasonOf(id, 'Tide and harbour desk')).toBeUndefined();
  });
  it('changes no text that stands in a pair', async () => {
    const ids = await importTexts([page(0, 'quay.example'), page(1, 'quay.example')]);
    await must(service, 'pairs.create', { source: ids[0]!, target: ids[1]! });
    const [third] = await importTexts([page(2, 'quay.example')]);
    expect(await reasonOf(ids[0]!, 'Tide and harbour desk')).toBeUndefined();
    expect(await reasonOf(third!, 'Tide and harbour desk')).toMatchObject({ pages: 3 });
  });
});

describe('a line a person marks or restores', () => {
  const pairOfTwo = async () => {
    const [source, target] = await importTexts([page(0, 'quay.example'), page(1, 'quay.example', 'Ferries and fish')]);
    const { id } = await must(service, 'pairs.create', { source: source!, target: target! });
    const { source: side } = await must(service, 'pair.open', { id });
    const label = side.segments.find((s) => side.text.slice(s.start, s.end) === 'Tide and harbour desk')!;
    const set = (boilerplate: boolean) => must(service, 'pair.command', { id, command: { type: 'set-boilerplate', side: 'source', segments: [label.id], boilerplate } });
    return { id, set };
  };
  it('is learned for the next import of its site, after a restart too, and for no other site', async () => {
    const { set } = await pairOfTwo();
    await set(true);
    await service.close();
    service = openService(workspace());
    const [same, other] = await importTexts([page(2, 'quay.example'), page(3, 'river.example')]);
    expect(await reasonOf(same!, 'Tide and harbour desk')).toMatchObject({ reason: 'by-hand' });
    expect(await reasonOf(other!, 'Tide and harbour desk')).toBeUndefined();
  });
  it('is forgotten when the step is undone, and known again when it is repeated', async () => {
    const { id, set } = await pairOfTwo();
    await set(true);
    await must(service, 'pair.undo', { id });
    const [undone] = await importTexts([page(2, 'quay.example')]);
    expect(await reasonOf(undone!, 'Tide and harbour desk')).not.toMatchObject({ reason: 'by-hand' });
    await must(service, 'pair.redo', { id });
    const [redone] = await importTexts([page(3, 'quay.example')]);
    expect(await reasonOf(redone!, 'Tide and harbour desk')).toMatchObject({ reason: 'by-hand' });
  });
  it('stays in the article once restored, however many pages it stands on', async () => {
    const { set } = await pairOfTwo();
    await set(true);
    await set(false);
    const ids = await importTexts([page(2, 'quay.example'), page(3, 'quay.example')]);
    for (const id of ids) expect(await reasonOf(id, 'Tide and harbour desk')).toBeUndefined();
  });
  it('teaches nothing of other pages where it is a sentence of a paragraph', () => {
    const text = 'Sign up now. The heron stayed.';
    const segments = [
      { id: 's1', start: 0, end: 12, block: 0, kind: 'paragraph' as const },
      { id: 's2', start: 13, end: 30, block: 0, kind: 'paragraph' as const },
    ];
    expect(lessonsOf(segments, ['s1'], text, 'quay.example', true)).toEqual([]);
    expect(lessonsOf([segments[0]!], ['s1'], text, 'quay.example', true)).toEqual([{ site: 'quay.example', line: 'sign up now', furniture: true }]);
  });
});
