import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { Host } from './host.ts';
import type { UiLanguage } from './pages.ts';
import { LibraryPage, WORDS, WorkbenchPage } from './pages.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SEEDS = join(ROOT, '..', 'shared', 'seeds');

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});

for (const language of ['en', 'ru'] as const satisfies readonly UiLanguage[]) {
  const w = WORDS[language];
  test.describe(`the samples, interface ${language}`, () => {
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US', colorScheme: language === 'ru' ? 'dark' : 'light' });

    test('from the empty library to an annotated, exported pair, across a kill', async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (e) => errors.push(e.message));
      page.on('console', (m) => m.type() === 'error' && !m.text().includes('net::ERR_') && errors.push(m.text())); // the event stream breaks when the host is killed
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await page.getByRole('button', { name: w.samples }).click();
      await expect(library.suggestions).toHaveCount(2);
      await page.getByRole('tab', { name: new RegExp(`^${w.unpaired}`) }).click();
      await expect(page.locator('.unlist .un')).toHaveCount(2);
      await page.getByRole('tab').first().click();
      await library.accept(/ferry/i, w.accept);
      const bench = await library.openPair(/ferry/i);

      // One key goes to a finding, one accepts it; the next is chosen by itself.
      await bench.press('f');
      const first = await bench.inspector.locator('.fx').getByRole('heading', { level: 2 }).textContent();
      expect(first).not.toBe('');
      await bench.press('a');
      await expect(bench.annotations).toHaveCount(1);
      await expect(bench.inspector.getByRole('button', { name: w.dismiss }).first()).toBeVisible();
      await bench.press('x');
      await bench.expectSaved(w.saved);

      // By hand: words, category by letters, severity, comment.
      await bench.select('ferry', 'target');
      await bench.press('t');
      const popover = page.getByRole('dialog');
      await popover.getByRole('combobox').fill(language === 'ru' ? 'неуклюж' : 'awkw');
      await popover.press('Alt+3');
      await popover.getByLabel(w.comment).fill('**слово** выбрано плохо');
      await popover.getByRole('button', { name: w.save }).click();
      await expect(bench.annotations).toHaveCount(2);
      await expect(bench.annotations.last()).toContainText('слово');

      await bench.press('Control+z');
      await expect(bench.annotations).toHaveCount(1);
      await bench.expectSaved(w.saved);

      // Power cut: what was said to be saved is there, and so is redo.
      const address = page.url();
      await host.kill();
      await library.open(await host.start(language));
      await page.goto(`${new URL(page.url()).origin}/${new URL(address).hash}`);
      const again = new WorkbenchPage(page);
      await again.grid.waitFor();
      await again.show('annotations');
      await expect(again.annotations).toHaveCount(1);
      await again.press('Control+Shift+z');
      await expect(again.annotations).toHaveCount(2);
      await page.getByRole('button', { name: w.status }).click();
      await page.getByRole('menuitemradio', { name: w.dismissed }).click();
      await expect(page.locator('.stepper .pos')).toContainText('1');

      const [download] = await Promise.all([page.waitForEvent('download'), again.press('Control+e')]);
      expect(download.suggestedFilename()).toMatch(/\.html$/);
      const report = readFileSync((await download.path())!, 'utf8');
      expect(report).toContain('слово');
      expect(errors).toEqual([]);
    });

    test('boilerplate is greyed and restored with one click', async ({ page }) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await page.getByRole('button', { name: w.samples }).click();
      await library.accept(/relay|exchange/i, w.accept);
      const bench = await library.openPair(/relay|exchange/i);
      const before = await bench.grid.locator('.bp').count();
      expect(before).toBeGreaterThan(0);
      await bench.grid.locator('.bp button[aria-expanded="false"]').first().click();
      const restore = bench.grid.getByRole('button', { name: w.restore }).first();
      await restore.click();
      await bench.expectSaved(w.saved);
      await bench.press('Control+z');
      await expect(bench.grid.getByRole('button', { name: w.restore }).first()).toBeVisible();
    });
  });
}

test('files are dropped, bad ones are told of one by one, pasted text is taken', async ({ page }) => {
  const w = WORDS.en;
  const library = new LibraryPage(page);
  await library.open(await host.start());
  const text = (name: string) => readFileSync(join(ROOT, 'resources', 'samples', 'articles', name), 'utf8');
  await library.drop([
    { name: 'паром.txt', text: text('volga-ferry-ru.txt') },
    { name: 'пусто.txt', text: ' ' },
  ]);
  await expect(page.getByRole('tab', { name: /^Not read 1/ })).toBeVisible();
  await page.getByRole('tab', { name: new RegExp(`^${w.failures}`) }).click();
  await expect(page.locator('.unlist')).toContainText('“пусто.txt” holds only white space.');
  await page.evaluate((english) => {
    const data = new DataTransfer();
    data.setData('text/plain', english);
    dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text('volga-ferry-en.txt'));
  await page.getByRole('dialog').getByRole('button', { name: /Add/ }).click();
  await expect(library.suggestions).toHaveCount(1);
});

test('a word under the pointer lights up its counterpart, with the reason', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open(await host.start());
  await page.getByRole('button', { name: WORDS.en.samples }).click();
  await library.accept(/ferry/i, WORDS.en.accept);
  const bench = await library.openPair(/ferry/i);
  await bench.select('Saratov', 'target').catch(() => bench.select('Volga', 'target'));
  const box = await page.evaluate(() => {
    const r = getSelection()!.getRangeAt(0).getBoundingClientRect();
    return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
  });
  await page.mouse.move(box.x, box.y);
  await expect(bench.grid.locator('.why')).toBeVisible();
  await expect(page.locator('.statusbar')).toContainText('↔');
  expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((n, h) => n + h.size, 0))).toBeGreaterThan(0);
});

test('an import can be cancelled, and what was read is kept', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open(await host.start());
  const files = Array.from({ length: 60 }, (_, n) => {
    const path = join(host.folder, `${n}.txt`);
    writeFileSync(path, `Новость номер ${n}.\n\n${`Мэр города Н${n}ск Иван Петров открыл мост длиной ${n + 300} метров. `.repeat(400)}`);
    return path;
  });
  await library.importFiles(files);
  const count = page.getByRole('tab', { name: /^Documents [1-9]/ });
  await count.waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled' })).toBeVisible();
  const documents = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
  expect(documents).toBeGreaterThan(0);
  expect(documents).toBeLessThan(60);
});

const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).toSorted().map((f) => join(SEEDS, f)) : [];
if (seeds.length === 0) console.warn('! The seed documents are not here; the test that uses them is skipped.');
test('the five seed documents become one pair, three stay alone with reasons', async ({ page }) => {
  test.skip(seeds.length === 0, 'the seed documents are not here');
  const library = new LibraryPage(page);
  await library.open(await host.start());
  await library.importFiles(seeds);
  await expect(library.suggestions).toHaveCount(1);
  await expect(page.locator('.tray .un')).toHaveCount(3);
  await library.accept(/blockchain/i, WORDS.en.accept);
  const bench = await library.openPair(/blockchain/i);
  await expect(bench.grid.locator('.row .node').first()).toBeVisible();
  await bench.press('f');
  // Which finding comes first is the checks' affair; it is explained, and it is lit in the texts.
  await expect(bench.inspector.locator('.fx').getByRole('heading', { level: 2 })).not.toBeEmpty();
  await expect(bench.grid.locator('.f.active').first()).toBeVisible();
});
