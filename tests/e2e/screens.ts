import type { Locator, Page } from 'playwright/test';

/** Words of these screens, in both languages. */
export const SCREEN_WORDS = {
  en: { report: 'Report', workspace: 'The workspace', scope: 'What the report is of', categories: 'Errors by category', coverage: 'How much of the source stands in the target', tooShort: /too (few|little) for a dependable score/, awkward: 'Awkward', reject: 'Reject', status: 'Status', new: 'New', inReview: 'In review', done: 'Done', clearFilter: 'Clear the filter', selectAll: 'Select all', removed: 'Removed', emptyBin: 'Empty for good…', deleteForGood: 'Delete for good', cancel: 'Cancel', confirmLink: 'Confirm the link', keyOf: (command: string) => `Change the key: ${command}`, mergeCopy: 'Merge a colleague', merge: 'Merge', merged: 'Merged', paste: 'Paste text' },
  ru: { report: 'Отчёт', workspace: 'Вся рабочая область', scope: 'О чём отчёт', categories: 'Ошибки по категориям', coverage: 'Сколько исходного текста есть в переводе', tooShort: /слишком мало для надёжной оценки/, awkward: 'Неуклюже', reject: 'Отклонить', status: 'Состояние', new: 'Новая', inReview: 'В работе', done: 'Готова', clearFilter: 'Сбросить фильтр', selectAll: 'Выбрать все', removed: 'Убранное', emptyBin: 'Удалить навсегда…', deleteForGood: 'Удалить навсегда', cancel: 'Отмена', confirmLink: 'Подтвердить связь', keyOf: (command: string) => `Изменить клавишу: ${command}`, mergeCopy: 'Объединить с копией', merge: 'Объединить', merged: 'Объединено', paste: 'Вставить текст' },
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

/** The library's table of pairs: search, filters, what is done to several rows. */
export class TablePage {
  readonly page: Page;
  readonly hits: Locator;
  readonly bulk: Locator;
  constructor(page: Page) {
    this.page = page;
    this.hits = page.locator('.list a.hit');
    this.bulk = page.locator('.bulk');
  }
  async search(words: string): Promise<void> {
    await this.page.keyboard.press('Slash');
    await this.page.keyboard.type(words);
    await this.hits.first().waitFor();
  }
  /** Changes the status of the first pair, which is `from`. */
  async setStatus(from: string, to: string): Promise<void> {
    await this.page.locator('.list tbody tr').getByRole('button', { name: from }).first().click();
    await this.page.getByRole('menuitemradio', { name: to }).click();
  }
  async filter(which: string, value: string): Promise<void> {
    await this.page.locator('.filter').getByRole('button', { name: which }).click();
    await this.page.getByRole('menuitemradio', { name: value }).click();
  }
  async tickAll(label: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: label }).check();
    await this.bulk.waitFor();
  }
}

/** What was taken out of the library. */
export class BinPage {
  readonly page: Page;
  readonly items: Locator;
  constructor(page: Page) {
    this.page = page;
    this.items = page.locator('.un.back');
  }
  async open(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }
  /** Asks to delete for good, and gives the answer. */
  async empty(button: string, answer: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
  }
}

/** The command palette, and the keys in the settings. */
export class PalettePage {
  readonly page: Page;
  readonly field: Locator;
  constructor(page: Page) {
    this.page = page;
    this.field = page.locator('.palette-box input');
  }
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+KeyK');
    await this.field.waitFor();
  }
  /** Types some letters and takes the first entry. */
  async run(letters: string): Promise<void> {
    await this.field.fill(letters);
    await this.page.locator('.palette-box [role^=menuitem]').first().waitFor();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.field.waitFor({ state: 'detached' });
  }
  /** Gives a command another key in the settings. */
  async bind(button: string, key: string): Promise<void> {
    const own = this.page.getByRole('button', { name: button });
    await own.click();
    await own.press(key);
  }
}

export class MergePage {
  readonly page: Page;
  readonly figures: Locator;
  constructor(page: Page) {
    this.page = page;
    this.figures = page.locator('.merge-figures');
  }
  async choose(file: string): Promise<void> {
    await this.page.getByTestId('merge-file').setInputFiles(file);
    await this.figures.waitFor();
  }
  async apply(button: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  }
}
