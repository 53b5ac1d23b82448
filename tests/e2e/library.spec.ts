import { expect, test } from 'playwright/test';
import { STORY } from '../helpers/renditions.ts';
import { Host } from './host.ts';
import { LibraryPage, WORDS } from './pages.ts';
import { BinPage, SCREEN_WORDS, TablePage } from './screens.ts';

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});
const file = (name: string, text: string) => ({ name: `${name}.txt`, text });
const FAIR = { russian: 'Ёлочный базар\n\nНа площади откроют ёлочный базар. Он будет работать до января.', english: 'Harbour seals\n\nSeals came back to the bay. Nobody had seen any for years.' };

for (const language of ['en', 'ru'] as const) {
  test.describe(`interface ${language}`, () => {
    const w = { ...WORDS[language], ...SCREEN_WORDS[language] };
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US' });

    test('search in both texts opens the pair at the place; status and filters of the table', async ({ page }, info) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await library.drop([file('a', STORY.russian), file('b', STORY.english)]);
      const table = new TablePage(page);
      await library.suggestions.getByRole('button', { name: w.reject, exact: true }).click();
      await expect(library.suggestions).toHaveCount(0);
      await page.locator('.notice').getByRole('button', { name: w.undo }).click();
      await library.accept(/Zarechye/, w.accept);

      await table.setStatus(w.new, w.done);
      await expect(library.rows.getByText(w.done)).toBeVisible();
      await table.filter(w.status, w.new);
      await expect(library.rows).toHaveCount(0);
      await page.getByRole('button', { name: w.clearFilter }).first().click();
      await expect(library.rows).toHaveCount(1);
      await table.tickAll(w.selectAll);
      await table.bulk.getByRole('button', { name: w.inReview }).click();
      await expect(library.rows.getByText(w.inReview)).toBeVisible();
      await expect(table.bulk).toHaveCount(0);

      await table.search('займет');
      await expect(table.hits.first().locator('mark').first()).toHaveText('займёт');
      await page.screenshot({ path: info.outputPath('search.png') });
      await table.hits.first().click();
      await expect(page.locator('[role=grid] .row.current')).toContainText('займёт двадцать минут');
    });

    test('texts are paired by dragging; what is removed comes back or goes for good', async ({ page }) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await library.drop([file('c', FAIR.russian), file('d', FAIR.english)]);
      const unpaired = page.locator('.tray .un');
      await expect(unpaired).toHaveCount(2);
      await unpaired.filter({ hasText: 'Harbour' }).dragTo(unpaired.filter({ hasText: 'базар' }));
      await expect(page).toHaveURL(/#\/pair\//);
      await page.getByRole('link', { name: w.library, exact: true }).click();
      await library.rows.getByRole('button', { name: w.removePair }).click();
      await expect(library.rows).toHaveCount(0);
      const bin = new BinPage(page);
      await bin.open(w.removed);
      await bin.items.getByRole('button', { name: w.restore }).click();
      await expect(bin.items).toHaveCount(0);
      await page.getByRole('tab').first().click();
      await library.rows.getByRole('button', { name: w.removePair }).click();
      await bin.open(w.removed);
      await bin.empty(w.emptyBin, w.cancel);
      await expect(bin.items).toHaveCount(1);
      await bin.empty(w.emptyBin, w.deleteForGood);
      await expect(bin.items).toHaveCount(0);
      await expect(page.locator('.tray .un')).toHaveCount(2);
    });
  });
}
