import { useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { MenuCommand } from '../src-core/host.ts';
import { bridge } from './host.ts';
import { uiLanguageOf, wordsIn, WordsContext } from './i18n/index.ts';
import { runCommand, useCommands } from './commands.ts';
import { WINDOW_COMMANDS } from './window-commands.ts';
import type { WindowCommandId } from './window-commands.ts';
import { CommandPalette } from './ui/command-palette.tsx';
import { Library } from './library/library.tsx';
import { Report } from './report/report.tsx';
import { go, useRoute } from './router.ts';
import { MergeSheet } from './merge/merge-sheet.tsx';
import { RecoverySheet } from './settings/recovery.tsx';
import { SettingsSheet } from './settings/settings.tsx';
import { changeSettings, closePair, dropNotice, openPair, takeUp, useApp } from './store.ts';
import { Icon } from './ui/icons.tsx';
import { ShortcutSheet } from './ui/shortcut-sheet.tsx';
import { NewVersion } from './workbench/new-version.tsx';
import { Workbench } from './workbench/workbench.tsx';

export type Overlay = 'settings' | 'keys' | 'palette' | 'merge' | null;

/** Follows the system's theme until the settings are read, and when they say so. */
function useDarkSystem(): boolean {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const listener = (): void => setDark(query.matches);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, [query]);
  return dark;
}

/** The window: chooses the screen, carries theme and language, shows what went wrong. */
export function App() {
  const settings = useApp((s) => s.settings);
  const library = useApp((s) => s.library);
  const lost = useApp((s) => s.lost);
  const info = useApp((s) => s.info);
  const route = useRoute();
  const dark = useDarkSystem();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const language = uiLanguageOf(settings?.uiLanguage ?? 'system', navigator.language);
  const words = useMemo(() => wordsIn(language), [language]);
  const theme = settings?.theme === 'light' || settings?.theme === 'dark' ? settings.theme : dark ? 'dark' : 'light';
  const readSize = settings?.readSize ?? 16;

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    // 16 is the design's own size, which grows with the window; any other was chosen.
    if (readSize === 16) root.style.removeProperty('--read-size');
    else root.style.setProperty('--read-size', `${readSize}px`);
  }, [language, theme, readSize]);

  const pairId = route.screen === 'pair' ? route.id : null;
  useEffect(() => {
    if (pairId === null) closePair();
    else void openPair(pairId);
  }, [pairId]);

  const ready = settings !== null && library !== null;
  useEffect(() => {
    if (ready) document.documentElement.dataset['ready'] = 'true';
  }, [ready]);

  const does: Record<WindowCommandId, () => void> = {
    palette: () => setOverlay('palette'),
    'go-library': () => go({ screen: 'library' }),
    'go-report': () => go({ screen: 'report', id: pairId }),
    settings: () => setOverlay('settings'),
    shortcuts: () => setOverlay('keys'),
    'larger-text': () => void changeSettings({ readSize: Math.min(22, readSize + 1) }),
    'smaller-text': () => void changeSettings({ readSize: Math.max(14, readSize - 1) }),
    'plain-text-size': () => void changeSettings({ readSize: 16 }),
    'theme-system': () => void changeSettings({ theme: 'system' }),
    'theme-light': () => void changeSettings({ theme: 'light' }),
    'theme-dark': () => void changeSettings({ theme: 'dark' }),
    merge: () => setOverlay('merge'),
  };
  useCommands(WINDOW_COMMANDS.map((c) => ({ ...c, enabled: c.id !== 'merge' || info?.readOnly === false, run: does[c.id] })));
  useEffect(
    () =>
      bridge?.onMenu((command: MenuCommand) => {
        if (!runCommand(command)) dispatchEvent(new CustomEvent('sverka-menu', { detail: command }));
      }),
    [],
  );

  return (
    <I18nProvider locale={language}>
      <WordsContext value={words}>
        {route.screen === 'library' ? <Library onOverlay={setOverlay} /> : route.screen === 'report' ? <Report id={route.id} onOverlay={setOverlay} /> : <Workbench key={route.id} id={route.id} {...(route.at === undefined ? {} : { at: route.at })} onOverlay={setOverlay} />}
        {overlay === 'settings' && settings && <SettingsSheet settings={settings} onClose={() => setOverlay(null)} />}
        {overlay === 'palette' && <CommandPalette onClose={() => setOverlay((o) => (o === 'palette' ? null : o))} />}
        {overlay === 'merge' && <MergeSheet onClose={() => setOverlay(null)} />}
        {overlay === 'keys' && <ShortcutSheet onClose={() => setOverlay(null)} />}
        {route.screen === 'pair' && <NewVersion pair={route.id} />}
        {info?.recovery && <RecoverySheet report={info.recovery} />}
        {info?.readOnly === true && <p className="only-reading">{words.t('app.readOnly')}</p>}
        <Notices lost={lost} />
      </WordsContext>
    </I18nProvider>
  );
}

function Notices({ lost }: { readonly lost: boolean }) {
  const notices = useApp((s) => s.notices);
  return (
    <WordsContext.Consumer>
      {({ t }) => (
        <div className="notices" role="status" aria-live="polite">
          {lost && (
            <div className="notice">
              <Icon name="warn" />
              <p>{t('app.lost')}</p>
            </div>
          )}
          {notices.map((n) => (
            <div key={n.id} className={n.good ? 'notice good' : 'notice'}>
              <Icon name={n.good ? 'check' : 'warn'} />
              <p>{n.text}</p>
              {n.action && (
                <button type="button" className="btn" onClick={() => takeUp(n.id)}>
                  {n.action.label}
                </button>
              )}
              <button type="button" className="btn flat icon" aria-label={t('app.close')} onClick={() => dropNotice(n.id)}>
                <Icon name="close" />
              </button>
            </div>
          ))}
        </div>
      )}
    </WordsContext.Consumer>
  );
}
