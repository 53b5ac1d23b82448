import type { Locator, Page } from 'playwright/test';

/** Words of the report, in both languages. */
export const SCREEN_WORDS = {
  en: { report: 'Report', workspace: 'The workspace', scope: 'What the report is of', categories: 'Errors by category', coverage: 'How much of the source stands in the target', tooShort: /too (few|little) for a dependable score/, awkward: 'Awkward' },
  ru: { report: 'Отчёт', workspace: 'Вся рабочая область', scope: 'О чём отчёт', categories: 'Ошибки по категориям', coverage: 'Сколько исходного текста есть в переводе', tooShort: /слишком мало для надёжной оценки/, awkward: 'Неуклюже' },
} as const;

export class ReportPage {
  readonly page: Page;
  readonly score: Locator;
  readonly lines: Locator;
  readonly tools: Locator;
  constructor(page: Page) {
    this.page = page;
    this.score = page.getByTestId('mqm-score');
    this.lines = page.locator('.lines tbody tr');
    this.tools = page.locator('.rep .tools');
  }
  async open(word: string): Promise<void> {
    await this.page.locator('.views').getByRole('link', { name: word, exact: true }).click();
    await this.score.waitFor();
  }
  /** The table behind a chart. */
  chart(caption: string): Locator {
    return this.page.getByRole('table', { name: caption });
  }
  async choose(scope: string, what: string): Promise<void> {
    await this.page.getByRole('button', { name: scope }).click();
    await this.page.getByRole('menuitemradio', { name: what }).click();
  }
}
