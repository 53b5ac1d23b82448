import { expect, test } from 'playwright/test';
import { STORY } from '../helpers/renditions.ts';
import { Host } from './host.ts';
import { LibraryPage, WORDS } from './pages.ts';
import { ReportPage, SCREEN_WORDS } from './screens.ts';

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});

for (const language of ['en', 'ru'] as const) {
  test.describe(`interface ${language}`, () => {
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US' });
    test('the report of a pair and of the workspace, on the screen and on paper', async ({ page }, info) => {
      const w = SCREEN_WORDS[language];
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await library.drop([{ name: 'a.txt', text: STORY.russian }, { name: 'b.txt', text: STORY.english }]);
      await library.accept(/Zarechye/, WORDS[language].accept);
      const bench = await library.openPair(/Zarechye/);
      await bench.select('Zarechye', 'target');
      await bench.press('KeyT');
      await page.locator('.pop').getByRole('combobox').fill(language === 'ru' ? 'неук' : 'awkw');
      await bench.press('Enter');
      await expect(bench.annotations).toHaveCount(1);
      const report = new ReportPage(page);
      await report.open(w.report);
      await expect(page).toHaveURL(/#\/report\/.+/);
      await expect(page.getByRole('note')).toContainText(w.tooShort);
      await expect(report.chart(w.categories).getByRole('row', { name: w.awkward })).toBeVisible();
      await expect(page.getByRole('heading', { name: w.coverage })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(report.tools).toBeHidden();
      await expect(report.score).toBeVisible();
      await page.screenshot({ path: info.outputPath('paper.png'), fullPage: true });
      await page.emulateMedia({ media: 'screen' });
      await report.choose(w.scope, w.workspace);
      await expect(report.lines).toHaveCount(1);
      await expect(page).toHaveURL(/#\/report$/);
      await report.lines.getByRole('link').click();
      await expect(page).toHaveURL(/#\/report\/.+/);
    });
  });
}
