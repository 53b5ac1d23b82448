import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { STORY } from '../helpers/renditions.ts';
import { Host } from './host.ts';
import { LibraryPage, WORDS } from './pages.ts';
import { PalettePage, SCREEN_WORDS } from './screens.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page as it stands: rule, and the first few places. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated from outside the page: the app's content policy allows no script that is put into it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    // What is on its way in or out has a colour between two.
    await Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined)));
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`);
  });
}

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});

for (const [language, theme] of [['en', 'light'], ['en', 'dark'], ['ru', 'light'], ['ru', 'dark']] as const) {
  test(`no screen and no dialog violates a rule of axe: ${language}, ${theme}`, async ({ browser }) => {
    test.slow();
    const page = await browser.newPage({ locale: language === 'ru' ? 'ru-RU' : 'en-US', colorScheme: theme, reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    const w = { ...WORDS[language], ...SCREEN_WORDS[language] };
    const found: Record<string, string[]> = {};
    const look = async (name: string): Promise<void> => {
      found[name] = await faults(page);
    };
    const library = new LibraryPage(page);
    await library.open(await host.start(language));
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await look('empty library');
    await library.drop([{ name: 'a.txt', text: STORY.russian }, { name: 'b.txt', text: STORY.english }, { name: 'c.txt', text: 'Ёлочный базар\n\nНа площади откроют ёлочный базар.' }, { name: 'd.txt', text: '' }]);
    await library.suggestions.first().waitFor();
    await look('library with a suggestion');
    await library.accept(/Zarechye/, w.accept);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await look(`library, ${await tab.textContent()}`);
    }
    await page.getByRole('tab').first().click();
    await page.getByRole('checkbox', { name: w.selectAll }).check();
    await look('library with rows selected');
    const palette = new PalettePage(page);
    await palette.open();
    await look('command palette');
    await palette.run(w.settings);
    await page.locator('.keycap').first().waitFor();
    await look('settings');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('.keylist').first().waitFor();
    await look('shortcut sheet');
    await page.keyboard.press('Escape');
    await palette.open();
    await palette.run(w.mergeCopy);
    await page.getByTestId('merge-file').waitFor({ state: 'attached' });
    await look('merge');
    await page.keyboard.press('Escape');
    await palette.open();
    await palette.run(w.paste);
    await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    await look('pasting text');
    await page.keyboard.press('Escape');
    const bench = await library.openPair(/Zarechye/);
    await look('workbench');
    await bench.select('Zarechye', 'target');
    await bench.press('KeyT');
    await page.locator('.pop').waitFor();
    await look('annotating');
    await bench.press('Escape');
    await page.keyboard.press('Alt+Digit3');
    await page.getByTestId('mqm-score').waitFor();
    await look('report of a pair');
    await page.goto(`${new URL(page.url()).origin}/#/report`);
    await page.locator('.lines').waitFor();
    await look('report of the workspace');
    expect(Object.entries(found).flatMap(([name, list]) => list.map((fault) => `${name}: ${fault}`))).toEqual([]);
    await page.close();
  });
}
