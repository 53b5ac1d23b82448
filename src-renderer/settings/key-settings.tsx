import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ALL_COMMANDS } from '../all-commands.ts';
import { COMMAND_GROUPS, conflictsOf, keysIn } from '../command-info.ts';
import type { Bindings, CommandInfo } from '../command-info.ts';
import { useWords } from '../i18n/index.ts';
import { capOf, shortcutName } from '../keys.ts';
import { changeSettings } from '../store.ts';

/** Keys that only hold another one down, or that lead out of the field. */
const NOT_ALONE: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Tab', 'Dead', 'Unidentified']);

/** Every command with its key, which can be pressed anew; two commands on one key are named to each other. */
export function KeySettings({ bindings }: { readonly bindings: Bindings }) {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<string | null>(null);
  const conflicts = useMemo(() => conflictsOf(ALL_COMMANDS, bindings), [bindings]);
  const change = (next: Bindings): void => void changeSettings({ keys: Object.fromEntries(Object.entries(next).map(([id, keys]) => [id, [...keys]])) });
  const pressed = (command: CommandInfo) => (e: KeyboardEvent): void => {
    if (waiting !== command.id || NOT_ALONE.has(e.key)) return;
    e.preventDefault();
    e.stopPropagation();
    setWaiting(null);
    if (e.key === 'Escape') return;
    // The first key is the person's own; further ones of the command stay.
    change({ ...bindings, [command.id]: [shortcutName(e.nativeEvent), ...keysIn(command, bindings).slice(1)] });
  };
  const line = (command: CommandInfo) => {
    const keys = keysIn(command, bindings);
    const others = conflicts.get(command.id) ?? [];
    return (
      <div key={command.id} className={others.length > 0 ? 'clash' : undefined}>
        <dt>{t(command.label)}</dt>
        <dd>
          {others.length > 0 && <span className="also">{t('keys.also', { name: others.map((o) => t(o.label)).join(', ') })}</span>}
          {bindings[command.id] !== undefined && (
            <button type="button" className="linkish" aria-label={`${t('keys.reset')}: ${t(command.label)}`} onClick={() => change(Object.fromEntries(Object.entries(bindings).filter(([id]) => id !== command.id)))}>
              {t('keys.reset')}
            </button>
          )}
          <button type="button" className="keycap" aria-label={`${t('keys.change')}: ${t(command.label)}, ${keys.map(capOf).join(', ') || t('keys.unset')}`} onClick={() => setWaiting(command.id)} onBlur={() => setWaiting(null)} onKeyDown={pressed(command)}>
            {waiting === command.id ? t('keys.press') : keys.length === 0 ? t('keys.unset') : keys.map((key) => <kbd key={key}>{capOf(key)}</kbd>)}
          </button>
        </dd>
      </div>
    );
  };
  return (
    <>
      <p className="quiet">{t('keys.lede')}</p>
      <p role="status">{conflicts.size > 0 ? t('keys.conflicts', { n: conflicts.size }) : ''}</p>
      {COMMAND_GROUPS.map((group) => (
        <section key={group}>
          <h4 className="eyebrow">{t(`keys.group.${group}`)}</h4>
          <dl className="keylist">{ALL_COMMANDS.filter((c) => c.group === group).map(line)}</dl>
        </section>
      ))}
      <button type="button" className="btn" disabled={Object.keys(bindings).length === 0} onClick={() => change({})}>
        {t('keys.restore')}
      </button>
    </>
  );
}
