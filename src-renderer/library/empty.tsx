import { useWords } from '../i18n/index.ts';

interface EmptyProps {
  readonly onFiles: () => void;
  readonly onPaste: () => void;
  readonly onSamples: () => void;
}

/** The first thing a new person sees. */
export function EmptyLibrary({ onFiles, onPaste, onSamples }: EmptyProps) {
  const { t } = useWords();
  return (
    <main className="empty">
      <div className="zone">
        <div className="drop">
          <div>
            <h1>{t('empty.title')}</h1>
            <p className="lede">{t('empty.lede')}</p>
            <div className="acts">
              <button type="button" className="btn main" onClick={onFiles}>
                {t('empty.choose')}
                <kbd>Ctrl O</kbd>
              </button>
              <button type="button" className="btn" onClick={onPaste}>
                {t('library.paste')}
                <kbd>Ctrl V</kbd>
              </button>
              <button type="button" className="btn flat" onClick={onSamples}>
                {t('empty.samples')}
              </button>
            </div>
          </div>
          <svg className="fig" viewBox="0 0 250 150" aria-hidden="true">
            <g stroke="var(--edge)" strokeWidth="5" strokeLinecap="round">
              <path d="M4 14h86M4 28h70M4 58h80M4 72h86M4 86h44M4 116h78M4 130h60" />
              <path d="M160 14h78M160 28h84M160 116h82M160 130h50" />
            </g>
            <rect x="157.5" y="51.5" width="90" height="41" rx="4" fill="none" stroke="var(--edge)" strokeDasharray="4 3" />
            <g stroke="var(--major)" strokeWidth="3">
              <path d="M32 36h42M160 36h38" />
            </g>
            <g fill="none" stroke="var(--sure)" strokeWidth="2">
              <path d="M104 8v26M146 8v26M104 21h42M104 110v26M146 110v26M104 123h42" />
            </g>
            <g fill="none" stroke="var(--edge)" strokeWidth="2" strokeDasharray="1 4">
              <path d="M104 52v40M104 72h21" />
            </g>
            <circle cx="125" cy="21" r="6" fill="var(--sure)" />
            <circle cx="125" cy="123" r="6" fill="var(--sure)" />
            <circle cx="125" cy="72" r="5" fill="var(--paper)" stroke="var(--edge)" strokeWidth="1.5" />
          </svg>
        </div>
        <div className="three">
          <div>
            <h2>{t('empty.local')}</h2>
            <p>{t('empty.localText')}</p>
          </div>
          <div>
            <h2>{t('empty.immutable')}</h2>
            <p>{t('empty.immutableText')}</p>
          </div>
          <div>
            <h2>{t('empty.reads')}</h2>
            <p>{t('empty.readsText')}</p>
          </div>
        </div>
      </div>
    </main>
  );
}
