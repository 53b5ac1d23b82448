import type { Overlay } from '../app.tsx';
import { useWords } from '../i18n/index.ts';
import { openPair, useApp } from '../store.ts';
import { AppBar } from '../ui/app-bar.tsx';
import { Bench } from './bench.tsx';

/** The screen for one pair: the sheet with its rules first, the texts when they are there, or what went wrong and what to do. */
export function Workbench({ id, at, onOverlay }: { readonly id: string; readonly at?: string; readonly onOverlay: (overlay: Overlay) => void }) {
  const { t } = useWords();
  const pair = useApp((s) => s.pair);
  const failure = useApp((s) => s.pairFailure);
  // For a moment after going to another pair the last one is still there.
  if (pair?.id === id) return <Bench pair={pair} openAt={at} onOverlay={onOverlay} />;
  return (
    <div className="screen bench">
      <AppBar screen="pair" onOverlay={onOverlay} />
      <div className="toolbar" />
      <main className="blank" aria-busy={!failure}>
        {failure ? (
          <div className="failed" role="alert">
            <h2>{t('bench.notOpened')}</h2>
            <p>{failure.message || t('app.lost')}</p>
            <p className="quiet">{t('bench.notOpenedKept')}</p>
            <div className="end">
              <button type="button" className="btn main" onClick={() => void openPair(id)}>
                {t('bench.tryAgain')}
              </button>
              <a className="btn" href="#/library">
                {t('app.library')}
              </a>
            </div>
          </div>
        ) : (
          <div className="ghost">
            <p className="vh">{t('app.loading')}</p>
            {Array.from({ length: 9 }, (_, n) => (
              <div key={n} aria-hidden="true">
                <span className="n">{n + 1}</span>
                <span />
                <span className="n">{n + 1}</span>
                <span />
              </div>
            ))}
          </div>
        )}
      </main>
      <footer className="statusbar" />
    </div>
  );
}
