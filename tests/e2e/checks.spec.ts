import { expect, test } from 'playwright/test';
import { Host } from './host.ts';
import { LibraryPage, WORDS } from './pages.ts';

const EXCHANGE = /relay exchange|биржа «релей»/i;
const SAID = {
  en: { more: 'Dismiss more…', wording: 'All of this wording', figures: 'Figures', speak: /Let the check speak/, measured: /right in \d+ % of \d+ findings/ },
  ru: { more: 'Отклонить шире…', wording: 'Всё с этими словами', figures: 'Числа', speak: /Проверка снова будет говорить/, measured: /права в \d+ % из \d+/ },
} as const;

for (const language of ['en', 'ru'] as const) {
  test(`checks are switched off and on, and told to keep quiet (${language})`, async ({ browser }) => {
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    const host = new Host();
    try {
      const [words, said] = [WORDS[language], SAID[language]];
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await page.getByRole('button', { name: words.samples }).click();
      await library.accept(EXCHANGE, words.accept);
      await library.openPair(EXCHANGE);
      const figure = page.locator('[data-mark]').filter({ hasText: '84 thousand' });
      await figure.first().click();
      await expect(page.locator('section.fx .prec')).toContainText(said.measured);

      // A check that is off has nothing to say; on again, it says the same.
      const settings = page.getByRole('dialog');
      const figures = settings.getByRole('switch', { name: said.figures, exact: true });
      await page.getByRole('button', { name: words.settings }).click();
      await expect(figures).toHaveAttribute('aria-checked', 'true');
      await figures.click();
      await expect(figures).toHaveAttribute('aria-checked', 'false');
      await expect(figure).toHaveCount(0);
      await figures.click();
      await expect(figure).not.toHaveCount(0);
      await settings.getByRole('button', { name: words.close }).click();

      // All of a wording is dismissed, listed in the settings, and taken back there.
      await figure.first().click();
      await page.getByRole('button', { name: said.more }).click();
      await page.getByRole('menuitem', { name: said.wording }).click();
      await expect(figure).toHaveCount(0);
      await page.getByRole('button', { name: words.settings }).click();
      await settings.getByRole('button', { name: said.speak }).click();
      await expect(settings.getByRole('button', { name: said.speak })).toHaveCount(0);
      await settings.getByRole('button', { name: words.close }).click();
      await expect(figure).not.toHaveCount(0);
    } finally {
      await context.close();
      await host.remove();
    }
  });
}
