import { useState } from 'react';
import type { LibraryView, SuggestionRow } from '../../src-core/contract.ts';
import { readableReason } from '../../src-core/pairing/reasons.ts';
import { useWords } from '../i18n/index.ts';
import { ask } from '../store.ts';
import { LanguageTag } from '../ui/pieces.tsx';
import { Alone } from './lists.tsx';

const CERTAIN = 0.95;
const LIKELY = 0.8;
/** Unpaired texts shown in the tray; the tab has all. */
const FEW = 4;

interface TrayProps {
  readonly library: LibraryView;
  readonly onShowUnpaired: () => void;
  readonly onPair: (document: string) => void;
}

/** Suggested pairs with their reasons, and the texts that found no counterpart. */
export function Tray({ library, onShowUnpaired, onPair }: TrayProps) {
  const { t, number, language } = useWords();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (s: Pick<SuggestionRow, 'source' | 'target'>): string => `${s.source}|${s.target}`;
  const accept = async (s: Pick<SuggestionRow, 'source' | 'target'>): Promise<void> => {
    setBusy((b) => new Set(b).add(keyOf(s)));
    await ask('pairs.accept', { source: s.source, target: s.target });
    setBusy((b) => new Set([...b].filter((k) => k !== keyOf(s))));
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
              for (const s of certain) await accept(s);
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
      {library.suggestions.map((s) => (
        <article key={keyOf(s)} className="sg" aria-label={`${s.sourceTitle} – ${s.targetTitle}`} aria-busy={busy.has(keyOf(s))}>
          <div className="score">
            <b>{number(s.score, 2)}</b>
            <small>{t(s.score >= CERTAIN ? 'library.certain' : s.score >= LIKELY ? 'library.likely' : 'library.possible')}</small>
            <span className="grow" />
            <button type="button" className="btn main" disabled={busy.has(keyOf(s))} onClick={() => void accept(s)}>
              {t('library.accept')}
            </button>
            <button type="button" className="btn" disabled={busy.has(keyOf(s))} onClick={() => void ask('pairs.reject', { source: s.source, target: s.target })}>
              {t('library.reject')}
            </button>
          </div>
          <span className="ti" lang={s.sourceLanguage}>
            {s.sourceTitle}
          </span>
          <span className="ti" lang={s.targetLanguage}>
            {s.targetTitle}
          </span>
          <dl className="reasons">
            {s.evidence.map((e, n) => (
              <div key={n} style={{ display: 'contents' }}>
                <dt className={e.kind === 'against' ? 'no' : undefined}>{t(`reason.${e.kind}`)}</dt>
                <dd>{readableReason(e, language)}</dd>
              </div>
            ))}
          </dl>
          {s.alternatives.map((a) => (
            <p key={a.target} className="alt">
              {t('library.also')} <span lang={a.language}>{a.title}</span> ({number(a.score, 2)}){' '}
              <button type="button" className="linkish" onClick={() => void accept({ source: s.source, target: a.target })}>
                {t('library.accept')}
              </button>
            </p>
          ))}
        </article>
      ))}
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
            <div key={u.document} className="un">
              <span className="ti" lang={u.language}>
                <LanguageTag language={u.language} />
                {u.title}
              </span>
              <Alone row={u} />
              <p>
                <button type="button" className="linkish" onClick={() => onPair(u.document)}>
                  {t('library.pairByHand')}
                </button>
              </p>
            </div>
          ))}
        </>
      )}
    </aside>
  );
}
