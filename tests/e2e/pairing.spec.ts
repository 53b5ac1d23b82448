import { expect, test } from 'playwright/test';
import { BRIDGE } from '../helpers/languages.ts';
import { nearly, STORY } from '../helpers/renditions.ts';
import { Host } from './host.ts';
import { LibraryPage, WORDS } from './pages.ts';

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});
const file = (name: string, text: string) => ({ name: `${name}.txt`, text });

for (const language of ['en', 'ru'] as const) {
  test.describe(`interface ${language}`, () => {
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US' });
    test('one of several renditions is picked in the tray', async ({ page }, info) => {
      const library = new LibraryPage(page);
      await library.open(await host.start(language));
      await library.drop([file('a', STORY.russian), file('b', STORY.english), file('c', STORY.second), file('d', nearly(STORY.english))]);
      await expect(library.suggestions).toHaveCount(1);
      const choice = library.suggestions.getByRole('group', { name: language === 'ru' ? 'Переводов несколько' : 'More than one rendition' });
      await expect(choice.getByRole('radio')).toHaveCount(3);
      await expect(choice.getByRole('radio').first()).toBeChecked();
      await choice.getByRole('radio', { name: language === 'ru' ? /другой перевод/ : /another rendition/ }).check();
      await page.screenshot({ path: info.outputPath('tray.png') });
      await library.suggestions.getByRole('button', { name: WORDS[language].accept, exact: true }).click();
      await expect(library.rows.filter({ hasText: 'Zarechye gets its Suna crossing' })).toHaveCount(1);
      await expect(library.suggestions).toHaveCount(0);
    });
  });
}

test('a pair of languages without a lexicon says so above its texts', async ({ page }, info) => {
  const library = new LibraryPage(page);
  await library.open(await host.start('en'));
  await library.drop([file('ru', BRIDGE.ru), file('de', BRIDGE.de)]);
  await library.accept(/Ingenieur/, WORDS.en.accept);
  const bench = await library.openPair(/Ingenieur/);
  await expect(page.getByRole('note')).toContainText('There is no lexicon for this pair of languages (Russian – German)');
  await expect(bench.grid).toBeVisible();
  await page.screenshot({ path: info.outputPath('note.png') });
});
