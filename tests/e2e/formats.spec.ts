import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { Host } from './host.ts';
import type { UiLanguage } from './pages.ts';
import { LibraryPage, WORDS } from './pages.ts';

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});

const OWN = {
  en: { more: 'Other formats…', format: 'Format', rows: 'Rows', save: 'Export', import: 'Import…', address: 'From a web address…', fetch: 'Fetch', field: 'Web address' },
  ru: { more: 'Другие форматы…', format: 'Формат', rows: 'Строки', save: 'Экспортировать', import: 'Добавить…', address: 'По веб-адресу…', fetch: 'Загрузить', field: 'Веб-адрес' },
} as const;

for (const language of ['en', 'ru'] as const satisfies readonly UiLanguage[]) {
  const w = { ...WORDS[language], ...OWN[language] };
  test.describe(`formats, interface ${language}`, () => {
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US' });

    test('the export dialog gives the chosen format and rows, and the file comes back', async ({ page }) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await page.getByRole('button', { name: w.samples }).click();
      await library.accept(/ferry/i, w.accept);
      await library.openPair(/ferry/i);
      await page.locator('.toolbar').getByRole('button', { name: WORDS[language].export }).click();
      await page.getByRole('menuitem', { name: w.more }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(w.format).selectOption('csv');
      await dialog.getByLabel(w.rows).selectOption('findings');
      if (process.env['SVERKA_SHOTS']) await page.screenshot({ path: `${process.env['SVERKA_SHOTS']}/export-${language}.png` });
      const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: w.save }).click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
      const rows = readFileSync((await download.path())!, 'utf8').trimEnd().split('\r\n');
      expect(rows[0]).toContain('source,target');
      expect(rows.length).toBeGreaterThan(1);
    });

    test('a web address of this machine is refused in words', async ({ page }) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await page.getByRole('button', { name: w.samples }).click();
      await expect(library.suggestions).toHaveCount(2);
      await page.getByRole('button', { name: w.import }).click();
      await page.getByRole('menuitem', { name: w.address }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(w.field).fill('http://127.0.0.1:9/page');
      await dialog.getByRole('button', { name: w.fetch }).click();
      await expect(page.getByText(/127\.0\.0\.1 is a machine of this network/)).toBeVisible();
      if (process.env['SVERKA_SHOTS']) await page.screenshot({ path: `${process.env['SVERKA_SHOTS']}/address-${language}.png` });
    });
  });
}
