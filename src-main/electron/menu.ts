import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../src-core/host.ts';

const WORDS = {
  en: { file: 'File', importFiles: 'Import files…', importFolder: 'Import a folder…', exportAs: 'Export', html: 'HTML report…', tsv: 'MQM TSV…', json: 'JSON…', more: 'Other formats…', edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', all: 'Select all', view: 'View', library: 'Library', theme: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark', larger: 'Larger text', smaller: 'Smaller text', full: 'Full screen', help: 'Help', keys: 'Keyboard shortcuts', settings: 'Settings…', palette: 'Command palette…', report: 'Report', print: 'Print the report…', merge: 'Merge a colleague’s copy…', pair: 'Pair', nextFinding: 'Next finding', previousFinding: 'Previous finding', accept: 'Accept the finding', dismiss: 'Dismiss the finding', apply: 'Apply the suggestion', intentional: 'Intentional cut', annotate: 'Annotate the selection', nextUnconfirmed: 'Next unconfirmed', confirm: 'Confirm the link', split: 'Split the link', mergeNext: 'Merge with the next link', link: 'Link the selected sentences', unlink: 'Unlink', realign: 'Link the rest anew' },
  ru: { file: 'Файл', importFiles: 'Добавить файлы…', importFolder: 'Добавить папку…', exportAs: 'Экспорт', html: 'Отчёт HTML…', tsv: 'MQM TSV…', json: 'JSON…', more: 'Другие форматы…', edit: 'Правка', undo: 'Отменить', redo: 'Повторить', cut: 'Вырезать', copy: 'Копировать', paste: 'Вставить', all: 'Выделить всё', view: 'Вид', library: 'Библиотека', theme: 'Тема', system: 'Как в системе', light: 'Светлая', dark: 'Тёмная', larger: 'Крупнее', smaller: 'Мельче', full: 'Во весь экран', help: 'Справка', keys: 'Сочетания клавиш', settings: 'Настройки…', palette: 'Палитра команд…', report: 'Отчёт', print: 'Печать отчёта…', merge: 'Объединить с копией коллеги…', pair: 'Пара', nextFinding: 'Следующая находка', previousFinding: 'Предыдущая находка', accept: 'Принять находку', dismiss: 'Отклонить находку', apply: 'Применить предложение', intentional: 'Намеренное сокращение', annotate: 'Пометить выделенное', nextUnconfirmed: 'Следующая неподтверждённая', confirm: 'Подтвердить связь', split: 'Разделить связь', mergeNext: 'Объединить со следующей связью', link: 'Связать выбранные предложения', unlink: 'Разорвать связь', realign: 'Связать остальное заново' },
} as const;

/** The native menu: the same commands as in the window, which carries them out. Accelerators are only shown: the window has the keys, as people bound them. */
export function menuTemplate(language: 'en' | 'ru', send: (command: MenuCommand) => void, platform: NodeJS.Platform = process.platform): MenuItemConstructorOptions[] {
  const w = WORDS[language];
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({ label, click: () => send(command), ...(accelerator ? { accelerator, registerAccelerator: false } : {}) });
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: w.file,
      submenu: [
        item(w.importFiles, 'import-files', 'CmdOrCtrl+O'),
        item(w.importFolder, 'import-folder'),
        { type: 'separator' },
        { label: w.exportAs, submenu: [item(w.html, 'export-html', 'CmdOrCtrl+E'), item(w.tsv, 'export-mqm-tsv'), item(w.json, 'export-json'), item(w.more, 'export-more')] },
        { type: 'separator' },
        item(w.print, 'print'),
        item(w.merge, 'merge'),
        { type: 'separator' },
        item(w.settings, 'settings', 'CmdOrCtrl+,'),
        { role: platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: w.edit,
      // Undo and redo are the window's own: they take back steps, not typed letters. No accelerators, the window has them.
      submenu: [item(w.undo, 'undo'), item(w.redo, 'redo'), { type: 'separator' }, { role: 'cut', label: w.cut }, { role: 'copy', label: w.copy }, { role: 'paste', label: w.paste }, { role: 'selectAll', label: w.all }],
    },
    {
      label: w.view,
      submenu: [
        item(w.palette, 'palette', 'CmdOrCtrl+K'),
        item(w.library, 'go-library'),
        item(w.report, 'go-report'),
        { type: 'separator' },
        { label: w.theme, submenu: [item(w.system, 'theme-system'), item(w.light, 'theme-light'), item(w.dark, 'theme-dark')] },
        item(w.larger, 'larger-text', 'CmdOrCtrl+Plus'),
        item(w.smaller, 'smaller-text', 'CmdOrCtrl+-'),
        { type: 'separator' },
        { role: 'togglefullscreen', label: w.full },
      ],
    },
    {
      // Their keys are single letters, which a menu must not take from text fields: the window has them, and the shortcut sheet shows them.
      label: w.pair,
      submenu: [
        item(w.nextFinding, 'next-finding'), item(w.previousFinding, 'previous-finding'), item(w.accept, 'accept'), item(w.dismiss, 'dismiss'), item(w.apply, 'apply'), item(w.intentional, 'cut'), item(w.annotate, 'annotate'),
        { type: 'separator' },
        item(w.nextUnconfirmed, 'next-unconfirmed'), item(w.confirm, 'confirm'), item(w.split, 'split'), item(w.mergeNext, 'merge-next'), item(w.link, 'link'), item(w.unlink, 'unlink'), item(w.realign, 'realign'),
      ],
    },
    { label: w.help, role: 'help', submenu: [item(w.keys, 'shortcuts')] },
  ];
}
