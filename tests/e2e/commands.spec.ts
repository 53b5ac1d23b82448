import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { STORY } from '../helpers/renditions.ts';
import { Host } from './host.ts';
import { LibraryPage, WORDS } from './pages.ts';
import { MergePage, PalettePage, SCREEN_WORDS } from './screens.ts';

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});

for (const language of ['en', 'ru'] as const) {
  test.describe(`interface ${language}`, () => {
    const w = { ...WORDS[language], ...SCREEN_WORDS[language] };
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US' });

    test('commands by name, keys of one’s own, and a colleague’s copy', async ({ page }, info) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await library.drop([{ name: 'a.txt', text: STORY.russian }, { name: 'b.txt', text: STORY.english }]);
      await library.accept(/Zarechye/, w.accept);
      const palette = new PalettePage(page);
      await palette.open();
      await palette.run('zarech');
      await expect(page).toHaveURL(/#\/pair\//);
      const bench = page.locator('[role=grid]');
      await bench.waitFor();

      // A key that is taken names both commands; another one works at once, and the sheet of keys shows it.
      await palette.open();
      await palette.run(w.settings);
      await palette.bind(w.keyOf(w.confirmLink), 'KeyA');
      await expect(page.locator('.clash')).toHaveCount(2);
      await palette.bind(w.keyOf(w.confirmLink), 'KeyH');
      await expect(page.locator('.clash')).toHaveCount(0);
      await page.getByRole('dialog').getByRole('button', { name: w.close, exact: true }).click();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('KeyC');
      await page.keyboard.press('KeyH');
      await expect(page.locator('.node[aria-pressed=true]').first()).toBeVisible();
      await page.keyboard.press('?');
      await expect(page.locator('.keylist div').filter({ hasText: w.confirmLink }).locator('kbd')).toHaveText('H');
      await page.keyboard.press('Escape');

      // The colleague's copy is this workspace as it was a moment ago.
      const theirs = join(host.folder, 'theirs.db');
      await page.evaluate(() => fetch('/api/workspace.backUp', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }));
      const { backups, folder } = await page.evaluate(async () => ((await (await fetch('/api/workspace.backups', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).json()) as { value: { backups: { name: string }[]; folder: string } }).value);
      copyFileSync(join(folder, backups[0]!.name), theirs);
      const merge = new MergePage(page);
      await palette.open();
      await palette.run(w.mergeCopy);
      await merge.choose(theirs);
      await expect(merge.figures.getByRole('row')).toHaveCount(2);
      await page.screenshot({ path: info.outputPath('merge.png') });
      await merge.apply(w.merge);
      await expect(page.locator('.notice.good').filter({ hasText: w.merged })).toBeVisible();
    });
  });
}
