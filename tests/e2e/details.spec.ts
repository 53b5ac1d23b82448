import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { Host } from './host.ts';
import type { UiLanguage, WorkbenchPage } from './pages.ts';
import { LibraryPage, WORDS } from './pages.ts';

let host: Host;
test.beforeEach(() => {
  host = new Host();
});
test.afterEach(async () => {
  await host.remove();
});

async function withSamples(page: Page, language: UiLanguage = 'en'): Promise<LibraryPage> {
  const library = new LibraryPage(page);
  await library.open(await host.start(language));
  await page.getByRole('button', { name: WORDS[language].samples }).click();
  await expect(library.suggestions).toHaveCount(2);
  return library;
}
async function ferry(page: Page, language: UiLanguage = 'en'): Promise<WorkbenchPage> {
  const library = await withSamples(page, language);
  await library.accept(/ferry/i, WORDS[language].accept);
  return library.openPair(/ferry/i);
}
const style = (page: Page, selector: string, property: string, pseudo?: string): Promise<string> =>
  page.locator(selector).first().evaluate((e, [p, after]) => getComputedStyle(e, after || null).getPropertyValue(p!), [property, pseudo ?? ''] as const);

for (const language of ['en', 'ru'] as const satisfies readonly UiLanguage[]) {
  test.describe(`removing, interface ${language}`, () => {
    test.use({ locale: language === 'ru' ? 'ru-RU' : 'en-US' });
    const w = WORDS[language];
    // It deleted the pair with its annotations at once and for good.
    test('a pair or a document is taken back with one click or with Ctrl Z', async ({ page }) => {
      const bench = await ferry(page, language);
      await bench.press('f');
      await bench.press('a');
      await expect(bench.annotations).toHaveCount(1);
      await page.getByRole('link', { name: w.library }).click();
      const library = new LibraryPage(page);
      const notice = page.locator('.notice').filter({ hasText: w.pairRemoved });

      await library.rows.getByRole('button', { name: w.removePair }).click();
      await expect(library.rows).toHaveCount(0);
      await expect(library.suggestions.filter({ hasText: /ferry/i })).toHaveCount(1);
      await notice.getByRole('button', { name: w.undo }).click();
      await expect(library.rows.filter({ hasText: /ferry/i })).toHaveCount(1);
      await expect(notice).toHaveCount(0);
      await expect(library.suggestions.filter({ hasText: /ferry/i })).toHaveCount(0);

      await library.rows.getByRole('button', { name: w.removePair }).click();
      await expect(notice).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect(library.rows.filter({ hasText: /ferry/i })).toHaveCount(1);
      const again = await library.openPair(/ferry/i);
      await expect(again.annotations).toHaveCount(1);

      await page.getByRole('link', { name: w.library }).click();
      await page.getByRole('tab').nth(1).click();
      await expect(library.rows).toHaveCount(6);
      await library.rows.filter({ hasText: 'stray-hydro-ru.txt' }).getByRole('button', { name: w.remove }).click();
      await expect(library.rows).toHaveCount(5);
      await page.locator('.notice').filter({ hasText: w.documentRemoved }).getByRole('button', { name: w.undo }).click();
      await expect(library.rows).toHaveCount(6);
    });
  });
}

test('a gap shows its keys only while they act on it', async ({ page }) => {
  const bench = await ferry(page);
  const gap = bench.row('Школьники и пенсионеры').locator('.gap');
  await bench.grid.getByText('Школьники и пенсионеры').scrollIntoViewIfNeeded();
  await expect(gap.getByRole('button')).toHaveText(['Accept as omission', 'Intentional cut']);
  await expect(gap.locator('kbd')).toHaveCount(0);
  // While another finding is chosen, A would accept that one.
  let steps = 0;
  do {
    await expect(gap.locator('kbd')).toHaveCount(0);
    await bench.press('f');
    await expect(page.locator('.stepper .pos')).toContainText(`Finding ${++steps} of`);
  } while (steps < 12 && !(await bench.inspector.locator('.say').first().textContent())?.includes('Школьники и пенсионеры'));
  expect(steps).toBeGreaterThan(1);
  await expect(gap.locator('kbd')).toHaveText(['A', 'I', 'L', 'Enter']);
  await expect(bench.grid.locator('.gap kbd')).toHaveCount(4);
  await bench.press('i');
  await expect(bench.annotations).toHaveText([/Школьники.*Intentional cut/]);
  await expect(gap.getByRole('button')).toHaveCount(0);
});

test('the anchor of an omission is an open caret in the colour of its severity', async ({ page }) => {
  const library = await withSamples(page);
  await library.accept(/relay/i, WORDS.en.accept);
  await library.openPair(/relay/i);
  const seen = new Set<string>();
  for (const severity of ['major', 'minor'] as const) {
    if ((await page.locator(`.caret.${severity}`).count()) === 0) continue;
    seen.add(severity);
    // A filled triangle, whatever its colour, means "major".
    expect(await style(page, `.caret.${severity}`, 'border-bottom-width', '::after')).toBe('0px');
    expect(await style(page, `.caret.${severity}`, 'background-color', '::after')).toBe('rgba(0, 0, 0, 0)');
    expect(await style(page, `.caret.${severity}`, 'border-top-color', '::after')).toBe(await style(page, `.sv.${severity}`, 'background-color'));
  }
  expect(seen.size).toBeGreaterThan(0);
});

test('titles carry the languages of their texts, whichever is the original', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open(await host.start());
  await page.evaluate(() => fetch('/api/settings.set', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ sourceLanguage: 'en' }) }));
  await page.getByRole('button', { name: WORDS.en.samples }).click();
  await expect(library.suggestions).toHaveCount(2);
  await expect(library.suggestions.first().locator('.ti').first()).toHaveAttribute('lang', 'en');
  await expect(library.suggestions.first().locator('.ti').nth(1)).toHaveAttribute('lang', 'ru');
  await library.accept(/ferry/i, WORDS.en.accept);
  await expect(library.rows.locator('.ti').first()).toHaveAttribute('lang', 'en');
  await expect(library.rows.locator('.ti').nth(1)).toHaveAttribute('lang', 'ru');
});

test('lines and edges: no double rule at the top, what belongs in line is in line', async ({ page }) => {
  const library = await withSamples(page);
  const right = await page.evaluate(() => {
    const words = document.createRange();
    words.selectNodeContents([...document.querySelectorAll('.tray > h2 button')].at(-1)!);
    return [words.getBoundingClientRect().right, document.querySelector('.sg .btn:last-of-type')!.getBoundingClientRect().right];
  });
  expect(Math.abs(right[0]! - right[1]!)).toBeLessThan(1.5);
  await library.accept(/ferry/i, WORDS.en.accept);
  await library.openPair(/ferry/i);
  expect(await style(page, '[data-index="0"] > *', 'border-top-width')).toBe('0px');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a toggle that is on can be told from one that is off, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await ferry(page);
    const contrast = await page.locator('.toolbar .btn[aria-pressed="true"]').first().evaluate((button) => {
      const light = (colour: string): number => {
        const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).map((c) => (Number(c) / 255 <= 0.03928 ? Number(c) / 255 / 12.92 : ((Number(c) / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const [a, b] = [light(getComputedStyle(button).borderTopColor), light(getComputedStyle(document.body).backgroundColor)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
    expect(contrast).toBeGreaterThan(3);
  });
}

test('two workspaces stay open side by side in one browser', async ({ page, context }) => {
  const other = new Host();
  try {
    const first = new LibraryPage(page);
    await first.open(await host.start());
    const second = new LibraryPage(await context.newPage());
    await second.open(await other.start());
    await page.reload();
    await expect(page.locator('html[data-ready="true"]')).toBeVisible();
    await page.getByRole('button', { name: WORDS.en.samples }).click();
    await expect(first.suggestions).toHaveCount(2);
    await expect(second.suggestions).toHaveCount(0);
  } finally {
    await other.remove();
  }
});
