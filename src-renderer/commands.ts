import { useEffect, useRef } from 'react';
import { keysIn } from './command-info.ts';
import type { CommandInfo } from './command-info.ts';
import { useShortcuts } from './keys.ts';
import { appState } from './store.ts';

export type { CommandInfo } from './command-info.ts';

export interface Command extends CommandInfo {
  readonly enabled: boolean;
  readonly run: () => void;
}

/** The keys a command has now. */
export const keysOf = (command: CommandInfo): readonly string[] => keysIn(command, appState().settings?.keys ?? {});

const layers = new Set<{ readonly current: readonly Command[] }>();

/** The commands of the window and of the screen that stands now. */
export const currentCommands = (): readonly Command[] => [...layers].flatMap((layer) => layer.current);

/** Binds the keys of commands, as people chose them, and offers the commands by name while the component stands. */
export function useCommands(commands: readonly Command[]): void {
  useShortcuts(Object.fromEntries(commands.flatMap((c) => keysOf(c).map((key) => [key, c.enabled ? c.run : undefined] as const))));
  const own = useRef(commands);
  useEffect(() => {
    own.current = commands;
  });
  useEffect(() => {
    layers.add(own);
    return () => void layers.delete(own);
  }, []);
}

/** Runs a command of the screen by its name. @returns false if the screen has none, or it cannot be done now */
export function runCommand(id: string): boolean {
  const command = currentCommands().find((c) => c.id === id && c.enabled);
  command?.run();
  return command !== undefined;
}
