import type { CommandInfo } from './command-info.ts';
import { LIBRARY_COMMANDS, REPORT_COMMANDS, WINDOW_COMMANDS } from './window-commands.ts';
import { BENCH_COMMANDS } from './workbench/command-list.ts';

/** The registry: every command of every screen. Shortcut sheet and key settings are made from it. */
export const ALL_COMMANDS: readonly CommandInfo[] = [...BENCH_COMMANDS, ...LIBRARY_COMMANDS, ...REPORT_COMMANDS, ...WINDOW_COMMANDS];
