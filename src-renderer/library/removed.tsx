import { useEffect, useState } from 'react';
import type { BinView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { ask, notify, useApp } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';
import { LanguageTag } from '../ui/pieces.tsx';

/** Pairs and texts that were taken out: they come back one by one, or go for good after a question. */
export function RemovedList() {
  const { t, date } = useWords();
  const library = useApp((s) => s.library);
  const [bin, setBin] = useState<BinView | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    void ask('bin.get', {}).then((v) => v && setBin(v));
  }, [library]);
  if (bin === null) return <p className="blank">{t('app.loading')}</p>;
  if (bin.pairs.length + bin.documents.length === 0) return <p className="blank">{t('removed.none')}</p>;
  const empty = async (): Promise<void> => {
    setAsking(false);
    const gone = await ask('bin.empty', {});
    if (gone) notify(t('removed.emptied', { pairs: t('library.count', { n: gone.pairs }), documents: t('library.documentCount', { n: gone.documents }) }), true);
  };
  return (
    <>
      <ul className="unlist">
        {bin.pairs.map((p) => (
          <li key={p.id} className="un back">
            <div>
              <span className="ti" lang={p.sourceLanguage}>
                {p.sourceTitle}
              </span>
              <span className="ti" lang={p.targetLanguage}>
                {p.targetTitle}
              </span>
              <p>
                {t('library.pair')} · {date(p.removedAt)} · {t('removed.annotations', { n: p.annotations })}
              </p>
            </div>
            <button type="button" className="btn" aria-label={`${t('removed.restore')}: ${p.targetTitle}`} onClick={() => void ask('pairs.restore', { id: p.id })}>
              {t('removed.restore')}
            </button>
          </li>
        ))}
        {bin.documents.map((d) => (
          <li key={d.id} className="un back">
            <div>
              <span className="ti" lang={d.language}>
                <LanguageTag language={d.language} />
                {d.title}
              </span>
              <p>
                {t('removed.document')} · {date(d.removedAt)}
              </p>
            </div>
            <button type="button" className="btn" aria-label={`${t('removed.restore')}: ${d.title}`} onClick={() => void ask('documents.restore', { id: d.id })}>
              {t('removed.restore')}
            </button>
          </li>
        ))}
      </ul>
      <p style={{ padding: '12px 20px' }}>
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          {t('removed.empty')}
        </button>
      </p>
      {asking && (
        <Sheet title={t('removed.sure')} onClose={() => setAsking(false)}>
          <p>{t('removed.sureText', { pairs: t('library.count', { n: bin.pairs.length }), documents: t('library.documentCount', { n: bin.documents.length }) })}</p>
          <div className="end">
            <button type="button" className="btn" autoFocus onClick={() => setAsking(false)}>
              {t('app.cancel')}
            </button>
            <button type="button" className="btn main" onClick={() => void empty()}>
              {t('removed.yes')}
            </button>
          </div>
        </Sheet>
      )}
    </>
  );
}
