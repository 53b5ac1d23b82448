import { useEffect, useRef } from 'react';
import type { PhraseKey } from './i18n/index.ts';
import { useShortcuts } from './keys.ts';

/** Something a person can do on a screen: it has a name, perhaps keys, and a place in menus, palette and shortcut sheet. */
export interface CommandInfo {
  readonly id: string;
  readonly label: PhraseKey;
  /** As `shortcutOf` names them; the first one is shown. */
  readonly keys: readonly string[];
  readonly group: 'go' | 'links' | 'findings' | 'annotate' | 'view' | 'everywhere';
}

export interface Command extends CommandInfo {
  readonly enabled: boolean;
  readonly run: () => void;
}

let current: readonly Command[] = [];

/** The commands of the screen that stands now. */
export const currentCommands = (): readonly Command[] => current;

/** Binds the keys of a screen's commands, and offers the commands by name while the screen stands. */
export function useCommands(commands: readonly Command[]): void {
  useShortcuts(Object.fromEntries(commands.flatMap((c) => c.keys.map((key) => [key, c.enabled ? c.run : undefined] as const))));
  const own = useRef(commands);
  useEffect(() => {
    own.current = commands;
    current = commands;
  });
  useEffect(
    () => () => {
      if (current === own.current) current = [];
    },
    [],
  );
}
