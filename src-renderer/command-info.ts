import type { PhraseKey } from './i18n/index.ts';

export const COMMAND_GROUPS = ['go', 'links', 'findings', 'annotate', 'view', 'library', 'report', 'everywhere'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something a person can do on a screen: it has a name, perhaps keys, and a place in menus, palette and shortcut sheet. */
export interface CommandInfo {
  readonly id: string;
  readonly label: PhraseKey;
  /** As `shortcutOf` names them; the first one is shown. */
  readonly keys: readonly string[];
  readonly group: CommandGroup;
}

/** Keys people chose instead of those a command has by default, by command id. */
export type Bindings = Readonly<Record<string, readonly string[]>>;

/** The keys a command has now. */
export function keysIn(command: CommandInfo, bindings: Bindings): readonly string[] {
  return bindings[command.id] ?? command.keys;
}

/** Screens that never stand together with another: their commands may share keys. */
const screenOf = ({ group }: CommandInfo): string => (group === 'library' || group === 'report' || group === 'everywhere' ? group : 'workbench');

/** Commands that would answer to one key on the same screen, by command id. */
export function conflictsOf(commands: readonly CommandInfo[], bindings: Bindings): ReadonlyMap<string, readonly CommandInfo[]> {
  const out = new Map<string, CommandInfo[]>();
  for (const a of commands) {
    const own = new Set(keysIn(a, bindings));
    const others = commands.filter((b) => b.id !== a.id && keysIn(b, bindings).some((key) => own.has(key)) && (screenOf(a) === screenOf(b) || screenOf(a) === 'everywhere' || screenOf(b) === 'everywhere'));
    if (others.length > 0) out.set(a.id, others);
  }
  return out;
}
