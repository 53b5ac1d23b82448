import type { ReactNode } from 'react';
import type { Overlay } from '../app.tsx';
import { useWords } from '../i18n/index.ts';
import { useApp } from '../store.ts';
import { Icon } from './icons.tsx';
import { IconButton } from './pieces.tsx';

interface AppBarProps {
  readonly screen: 'library' | 'pair' | 'report';
  /** The pair a report is of; null for the workspace. */
  readonly pair?: string | null;
  readonly children?: ReactNode;
  readonly onOverlay: (overlay: Overlay) => void;
}

/** Brand, screens, what is open, settings. */
export function AppBar({ screen, pair, children, onOverlay }: AppBarProps) {
  const { t, language } = useWords();
  const last = useApp((s) => s.library?.pairs[0]?.id);
  const own = useApp((s) => s.pair?.id);
  const open = pair ?? own ?? last;
  return (
    <header className="appbar">
      <a className="brand" href="#/library">
        {language === 'ru' ? 'Сверка' : 'Sverka'}
      </a>
      <nav className="views" aria-label={t('app.views')}>
        <a href="#/library" aria-current={screen === 'library' ? 'page' : undefined}>
          {t('app.library')}
        </a>
        {open && (
          <a href={`#/pair/${open}`} aria-current={screen === 'pair' ? 'page' : undefined}>
            {t('app.workbench')}
          </a>
        )}
        <a href={screen === 'pair' && own ? `#/report/${own}` : '#/report'} aria-current={screen === 'report' ? 'page' : undefined}>
          {t('report.title')}
        </a>
      </nav>
      {children}
      <div className="grow" />
      <button type="button" className="palette" title={t('palette.title')} onClick={() => onOverlay('palette')}>
        <Icon name="search" />
        <span>{t('palette.hint')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <IconButton icon="settings" label={t('app.settings')} onPress={() => onOverlay('settings')} />
    </header>
  );
}
