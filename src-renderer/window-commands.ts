import type { CommandInfo } from './command-info.ts';

const command = <I extends string>(id: I, group: CommandInfo['group'], ...keys: string[]) => ({ id, label: `cmd.${id}` as const, keys, group });

/** Commands that every screen has, with the keys they have until a person binds others. */
export const WINDOW_COMMANDS = [
  command('palette', 'everywhere', 'Ctrl+KeyK'),
  command('go-library', 'everywhere', 'Alt+Digit1'),
  command('go-report', 'everywhere', 'Alt+Digit3'),
  command('settings', 'everywhere', 'Ctrl+Comma'),
  command('shortcuts', 'everywhere', '?'),
  command('larger-text', 'everywhere', 'Ctrl+Equal'),
  command('smaller-text', 'everywhere', 'Ctrl+Minus'),
  command('plain-text-size', 'everywhere', 'Ctrl+Digit0'),
  command('theme-light', 'everywhere'),
  command('theme-dark', 'everywhere'),
  command('theme-system', 'everywhere'),
  command('merge', 'everywhere'),
] as const;
export type WindowCommandId = (typeof WINDOW_COMMANDS)[number]['id'];

/** Commands of the library. */
export const LIBRARY_COMMANDS = [
  command('import-files', 'library', 'Ctrl+KeyO'),
  command('import-folder', 'library', 'Ctrl+Shift+KeyO'),
  command('paste', 'library'),
  command('find', 'library', 'Slash'),
] as const;
export type LibraryCommandId = (typeof LIBRARY_COMMANDS)[number]['id'];

/** Undo in the library, under the name and key it has in the workbench: it takes back what the latest notice tells of. */
export const UNDO_HERE = command('undo', 'everywhere', 'Ctrl+KeyZ');

/** Commands of the report. */
export const REPORT_COMMANDS = [command('print', 'report', 'Ctrl+KeyP')] as const;
