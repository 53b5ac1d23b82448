import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../src-core/host.ts';

const WORDS = {
  en: { file: 'File', importFiles: 'Import files…', importFolder: 'Import a folder…', exportAs: 'Export', html: 'HTML report…', tsv: 'MQM TSV…', json: 'JSON…', more: 'Other formats…', edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', all: 'Select all', view: 'View', library: 'Library', theme: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark', larger: 'Larger text', smaller: 'Smaller text', full: 'Full screen', help: 'Help', keys: 'Keyboard shortcuts', settings: 'Settings…' },
  ru: { file: 'Файл', importFiles: 'Добавить файлы…', importFolder: 'Добавить папку…', exportAs: 'Экспорт', html: 'Отчёт HTML…', tsv: 'MQM TSV…', json: 'JSON…', more: 'Другие форматы…', edit: 'Правка', undo: 'Отменить', redo: 'Повторить', cut: 'Вырезать', copy: 'Копировать', paste: 'Вставить', all: 'Выделить всё', view: 'Вид', library: 'Библиотека', theme: 'Тема', system: 'Как в системе', light: 'Светлая', dark: 'Тёмная', larger: 'Крупнее', smaller: 'Мельче', full: 'Во весь экран', help: 'Справка', keys: 'Сочетания клавиш', settings: 'Настройки…' },
} as const;

/** The native menu: the same commands as in the window, which carries them out. */
export function menuTemplate(language: 'en' | 'ru', send: (command: MenuCommand) => void, platform: NodeJS.Platform = process.platform): MenuItemConstructorOptions[] {
  const w = WORDS[language];
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({ label, click: () => send(command), ...(accelerator ? { accelerator } : {}) });
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
        item(w.library, 'go-library', 'CmdOrCtrl+L'),
        { type: 'separator' },
        { label: w.theme, submenu: [item(w.system, 'theme-system'), item(w.light, 'theme-light'), item(w.dark, 'theme-dark')] },
        item(w.larger, 'larger-text', 'CmdOrCtrl+Plus'),
        item(w.smaller, 'smaller-text', 'CmdOrCtrl+-'),
        { type: 'separator' },
        { role: 'togglefullscreen', label: w.full },
      ],
    },
    { label: w.help, role: 'help', submenu: [item(w.keys, 'shortcuts')] },
  ];
}
