import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { Host } from './host.ts';
import { LibraryPage, WORDS } from './pages.ts';
import type { UiLanguage } from './pages.ts';

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});

const SAFETY = {
  en: { make: 'Back up now', made: 'The workspace was backed up.', goBack: 'Go back…', yes: 'Go back', restored: /The workspace is as it was/, damaged: 'The workspace was damaged', begin: 'Begin an empty workspace', toBackup: /^Go back to / },
  ru: { make: 'Сделать копию сейчас', made: 'Резервная копия сделана.', goBack: 'Вернуться…', yes: 'Вернуться', restored: /Рабочая область возвращена/, damaged: 'Файл рабочей области повреждён', begin: 'Начать с пустой рабочей области', toBackup: /^Вернуться к копии/ },
} as const;

for (const language of ['en', 'ru'] as const satisfies readonly UiLanguage[]) {
  test.describe(`safety, interface ${language}`, () => {
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US', colorScheme: language === 'ru' ? 'dark' : 'light' });
    const w = { ...WORDS[language], ...SAFETY[language] };

    test('a backup is made and gone back to; a ruined file is set aside and its backup offered once', async ({ page }) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await page.getByRole('button', { name: w.samples }).click();
      await library.accept(/ferry/i, w.accept);

      await page.keyboard.press('Control+Comma');
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('button', { name: w.make }).click();
      await expect(page.locator('.notice').filter({ hasText: w.made })).toBeVisible();
      await page.keyboard.press('Escape');
      await library.rows.getByRole('button', { name: w.removePair }).click();
      await expect(library.rows).toHaveCount(0);

      await page.keyboard.press('Control+Comma');
      const row = sheet.locator('.backups li').first();
      await row.getByRole('button').click();
      await row.getByRole('button', { name: w.yes, exact: true }).click();
      await expect(page.locator('.notice').filter({ hasText: w.restored })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(library.rows.filter({ hasText: /ferry/i })).toHaveCount(1);

      await host.kill();
      const before = readFileSync(host.workspace);
      writeFileSync(host.workspace, before.fill(0x41));
      for (const end of ['-wal', '-shm']) rmSync(host.workspace + end, { force: true });
      await library.open(await host.start(language));
      const told = page.getByRole('dialog', { name: w.damaged });
      await expect(told).toBeVisible();
      await expect(told.getByRole('button', { name: w.begin })).toBeVisible();
      await told.getByRole('button', { name: w.toBackup }).click();
      await expect(told).toHaveCount(0);
      await expect(library.rows.filter({ hasText: /ferry/i })).toHaveCount(1);
      await page.reload();
      await page.locator('html[data-ready="true"]').waitFor();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  });
}

test('a text that was read again offers its new version, and the pair goes over to it and back', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open(await host.start('en'));
  const samples = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', 'resources', 'samples', 'articles', name), 'utf8');
  const english = samples('volga-ferry-en.txt');
  await library.drop([{ name: 'ferry-ru.txt', text: samples('volga-ferry-ru.txt') }, { name: 'ferry-en.txt', text: english }]);
  await library.accept(/ferry/i, WORDS.en.accept);
  await library.drop([{ name: 'ferry-en.txt', text: english.replace('\n\n', '\n\nThe crossing takes half an hour.\n\n') }]);
  const bench = await library.openPair(/ferry/i);
  await page.getByRole('button', { name: 'Go over to the new version' }).click();
  await expect(bench.row('The crossing takes half an hour.')).toBeVisible();
  const notice = page.locator('.notice').filter({ hasText: 'Everything kept its place' });
  await notice.getByRole('button', { name: WORDS.en.undo }).click();
  await expect(page.getByRole('button', { name: 'Go over to the new version' })).toBeVisible();
  await expect(bench.row('The crossing takes half an hour.')).toHaveCount(0);
});
