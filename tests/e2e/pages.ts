import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';

/** Words of the interface that the tests look for, in both languages. */
export const WORDS = {
  en: { samples: 'Open the samples', accept: 'Accept', unpaired: 'Unpaired', failures: 'Not read', dismiss: 'Dismiss', save: 'Save', category: 'Category', comment: 'Comment', undo: 'Undo', redo: 'Redo', export: 'Export', restore: 'Restore', saved: 'Saved', settings: 'Settings', close: 'Close', adjust: 'Adjust', status: 'Status of findings', dismissed: 'Dismissed', library: 'Library', remove: 'Remove', removePair: 'Remove pair', pairRemoved: 'Pair removed.', documentRemoved: 'Document removed.', start: 'As it was opened first', merged: 'merge links', split: 'split a link', swapped: 'swap two links' },
  ru: { samples: 'Открыть примеры', accept: 'Принять', unpaired: 'Без пары', failures: 'Не прочитано', dismiss: 'Отклонить', save: 'Сохранить', category: 'Категория', comment: 'Комментарий', undo: 'Отменить', redo: 'Повторить', export: 'Экспорт', restore: 'Вернуть', saved: 'Сохранено', settings: 'Настройки', close: 'Закрыть', adjust: 'Уточнить', status: 'Состояние находок', dismissed: 'Отклонённые', library: 'Библиотека', remove: 'Убрать', removePair: 'Убрать пару', pairRemoved: 'Пара убрана.', documentRemoved: 'Документ убран.', start: 'Как было вначале', merged: 'объединение связей', split: 'разделение связи', swapped: 'обмен двух связей' },
} as const;
export type UiLanguage = keyof typeof WORDS;

export class LibraryPage {
  readonly page: Page;
  readonly suggestions: Locator;
  readonly rows: Locator;
  constructor(page: Page) {
    this.page = page;
    this.suggestions = page.locator('article.sg');
    this.rows = page.locator('.list tbody tr');
  }
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('html[data-ready="true"]').waitFor();
  }
  async importFiles(paths: readonly string[]): Promise<void> {
    await this.page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([...paths]);
  }
  /** Drops files as a file manager does. */
  async drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    const data = await this.page.evaluateHandle((list) => {
      const transfer = new DataTransfer();
      for (const f of list) transfer.items.add(new File([f.text], f.name, { type: 'text/plain' }));
      return transfer;
    }, files as { name: string; text: string }[]);
    await this.page.locator('.screen.lib').dispatchEvent('drop', { dataTransfer: data });
  }
  async accept(title: RegExp, word: string): Promise<void> {
    await this.suggestions.filter({ hasText: title }).getByRole('button', { name: word, exact: true }).click();
    await this.rows.filter({ hasText: title }).first().waitFor();
  }
  async openPair(title: RegExp): Promise<WorkbenchPage> {
    await this.rows.filter({ hasText: title }).getByRole('link').first().click();
    const bench = new WorkbenchPage(this.page);
    await bench.grid.waitFor();
    await bench.show('annotations');
    return bench;
  }
}

export class WorkbenchPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly inspector: Locator;
  readonly annotations: Locator;
  readonly saved: Locator;
  /** The sentence under edit. */
  readonly editor: Locator;
  readonly steps: Locator;
  constructor(page: Page) {
    this.page = page;
    this.grid = page.locator('[role=grid]');
    this.inspector = page.locator('aside.insp');
    this.annotations = page.locator('section.ann ol > li');
    this.saved = page.getByTestId('saved');
    this.editor = page.locator('.editor textarea');
    this.steps = page.locator('.hist > li');
  }
  /** Makes the row with these words the current one, as a click beside its texts does. */
  async choose(text: string): Promise<void> {
    const row = this.row(text);
    await row.locator('.spine').click({ position: { x: 4, y: 4 } });
    await expect(row).toHaveClass(/current/);
  }
  /** Brings one of the inspector's lists to the front. */
  async show(list: 'findings' | 'annotations' | 'history'): Promise<void> {
    await this.page.locator(`.itabs [data-key="${list}"]`).click();
  }
  row(text: string | RegExp): Locator {
    return this.grid.locator('.row').filter({ hasText: text });
  }
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }
  /** Selects words of a text cell exactly, as a mouse does. */
  async select(words: string, side: 'source' | 'target'): Promise<void> {
    await this.page.evaluate(
      ([wanted, where]) => {
        const cells = [...document.querySelectorAll(`[data-side="${where}"] .txt`)];
        for (const cell of cells) {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node.nodeValue ?? '').indexOf(wanted!);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted!.length);
            getSelection()!.removeAllRanges();
            getSelection()!.addRange(range);
            return;
          }
        }
        throw new Error(`no such words: ${wanted}`);
      },
      [words, side] as const,
    );
  }
  async expectSaved(word: string): Promise<void> {
    await expect(this.saved).toHaveText(word);
  }
}
