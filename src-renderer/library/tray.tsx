import { useState } from 'react';
import type { LibraryView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { ask, notify } from '../store.ts';
import { CERTAIN, Suggestion } from './suggestion.tsx';
import type { Two } from './suggestion.tsx';
import { UnpairedItem } from './unpaired-item.tsx';

/** Suggestions shown at first, and added when more are asked for: a library of thousands must not fill the page. */
const STEP = 60;
/** Unpaired texts shown in the tray; the tab has all. */
const FEW = 4;

interface TrayProps {
  readonly library: LibraryView;
  readonly onShowUnpaired: () => void;
  readonly onPair: (document: string) => void;
}

/** Suggested pairs with their reasons, and the texts that found no counterpart. */
export function Tray({ library, onShowUnpaired, onPair }: TrayProps) {
  const { t, number } = useWords();
  const [shown, setShown] = useState(STEP);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (s: Two): string => `${s.source}|${s.target}`;
  /** @param card key of the suggestion it stands on */
  const accept = async ({ source, target }: Two, card: string): Promise<void> => {
    setBusy((b) => new Set(b).add(card));
    await ask('pairs.accept', { source, target });
    setBusy((b) => new Set([...b].filter((k) => k !== card)));
  };
  const reject = async ({ source, target }: Two): Promise<void> => {
    if (await ask('pairs.reject', { source, target })) notify(t('library.rejected'), true, { label: t('bench.undo'), run: () => ask('pairs.unreject', { source, target }) });
  };
  const certain = library.suggestions.filter((s) => s.score >= CERTAIN);
  return (
    <aside className="tray" aria-label={t('library.suggested')}>
      <h2>
        {t('library.suggested')} <span className="quiet">{number(library.suggestions.length)}</span>
        <span className="grow" />
        {certain.length > 1 && (
          <button
            type="button"
            className="btn flat"
            onClick={async () => {
              for (const s of certain) await accept(s, keyOf(s));
            }}
          >
            {t('library.acceptAll')}
          </button>
        )}
      </h2>
      {library.suggestions.length === 0 && (
        <p className="quiet" style={{ padding: '12px 16px' }}>
          {t('library.noSuggestions')}
        </p>
      )}
      {library.suggestions.slice(0, shown).map((s) => (
        <Suggestion key={keyOf(s)} suggestion={s} busy={busy.has(keyOf(s))} onAccept={(pair) => void accept(pair, keyOf(s))} onReject={(pair) => void reject(pair)} />
      ))}
      {library.suggestions.length > shown && (
        <p style={{ padding: '12px 16px' }}>
          <button type="button" className="btn" onClick={() => setShown(shown + STEP)}>
            {t('library.showMore', { n: Math.min(STEP, library.suggestions.length - shown) })}
          </button>
        </p>
      )}
      {library.unpaired.length > 0 && (
        <>
          <h2>
            {t('library.unpaired')} <span className="quiet">{number(library.unpaired.length)}</span>
            <span className="grow" />
            <button type="button" className="btn flat" onClick={onShowUnpaired}>
              {t('library.showAll')}
            </button>
          </h2>
          {library.unpaired.slice(0, FEW).map((u) => (
            <UnpairedItem key={u.document} row={u} onPair={onPair} />
          ))}
        </>
      )}
    </aside>
  );
}
