import { useEffect, useState } from 'react';
import type { Failure, ReportView } from '../../src-core/contract.ts';
import type { Overlay } from '../app.tsx';
import { call } from '../host.ts';
import { useWords } from '../i18n/index.ts';
import { useCommands } from '../commands.ts';
import { REPORT_COMMANDS } from '../window-commands.ts';
import { go } from '../router.ts';
import { useApp } from '../store.ts';
import { AppBar } from '../ui/app-bar.tsx';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu } from '../ui/pieces.tsx';
import { Coverage, Cuts } from './coverage.tsx';
import { AgreementTable, Charts, PairLines, Score } from './figures.tsx';
import { usePaper } from './paper.ts';

interface ReportProps {
  /** The pair; null for the workspace. */
  readonly id: string | null;
  readonly onOverlay: (overlay: Overlay) => void;
}

/** The figures of one pair or of the whole workspace, as they are read on the screen and on paper. */
export function Report({ id, onOverlay }: ReportProps) {
  const { t } = useWords();
  const [report, setReport] = useState<ReportView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Whatever changes in the workspace changes the library's view, and the interface language the checks' words.
  const library = useApp((s) => s.library);
  const uiLanguage = useApp((s) => s.settings?.uiLanguage);
  useEffect(() => {
    let current = true;
    void call('report.get', id === null ? {} : { id }).then((result) => {
      if (!current) return;
      setFailure(result.ok ? null : result.error);
      if (result.ok) setReport(result.value);
    });
    return () => {
      current = false;
    };
  }, [id, library, uiLanguage]);
  usePaper();
  const print = (): void => window.print();
  useCommands(REPORT_COMMANDS.map((c) => ({ ...c, enabled: true, run: print })));
  const shown = report && (report.pair?.id ?? null) === id ? report : null;
  return (
    <div className="screen rep">
      <AppBar screen="report" pair={id} onOverlay={onOverlay} />
      <main className="page" tabIndex={-1} aria-busy={!shown && !failure}>
        {failure ? (
          <div className="blank" role="alert">
            <h2>{t('report.failed')}</h2>
            <p>{failure.message || t('app.lost')}</p>
            <a className="btn" href="#/library">
              {t('app.library')}
            </a>
          </div>
        ) : shown ? (
          <article className="doc">
            <header className="top">
              <Head report={shown} />
              <div className="tools">
                <ChoiceMenu
                  label={`${t('report.scope')}: ${t(id === null ? 'report.allPairs' : 'report.thisPair')}`}
                  shown={
                    <>
                      {t(id === null ? 'report.allPairs' : 'report.thisPair')} <Icon name="down" size={12} />
                    </>
                  }
                  selected={id ?? 'all'}
                  choices={[{ value: 'all', label: t('report.allPairs'), text: t('report.allPairs') }, ...(library?.pairs ?? []).map((p) => ({ value: p.id, label: p.targetTitle || p.sourceTitle, text: p.targetTitle || p.sourceTitle }))]}
                  onChoose={(value) => go({ screen: 'report', id: value === 'all' ? null : value })}
                />
                <button type="button" className="btn main" onClick={print}>
                  <Icon name="print" />
                  {t('report.print')}
                  <kbd>Ctrl P</kbd>
                </button>
              </div>
            </header>
            <Score report={shown} />
            <Charts report={shown} />
            <AgreementTable rows={shown.agreement} />
            <Coverage words={shown.coverage} {...(shown.pair ? { strip: shown.pair.strip } : {})} />
            {shown.pair ? <Cuts pair={shown.pair} /> : <PairLines pairs={shown.pairs} />}
          </article>
        ) : (
          <p className="blank">{t('app.loading')}</p>
        )}
      </main>
    </div>
  );
}

function Head({ report }: { readonly report: ReportView }) {
  const { t, number, date } = useWords();
  const { pair, time } = report;
  const language = (tag: string): string => (tag === 'ru' || tag === 'en' || tag === 'und' ? t(`language.${tag}`) : tag);
  const [first, last] = [time.first === null ? '' : date(time.first), time.last === null ? '' : date(time.last)];
  return (
    <div>
      {pair ? (
        <>
          <h1 lang={pair.targetLanguage}>{pair.targetTitle}</h1>
          <p className="from" lang={pair.sourceLanguage}>
            {pair.sourceTitle}
          </p>
        </>
      ) : (
        <h1>{t('report.workspace')}</h1>
      )}
      <p className="meta">
        {pair && (
          <span>
            {language(pair.sourceLanguage)} → {language(pair.targetLanguage)}
          </span>
        )}
        {pair ? <span>{t(`status.${pair.status}`)}</span> : <span>{t('library.count', { n: report.pairs.length })}</span>}
        <span>{first === '' ? t('report.notWorked') : t(first === last ? 'report.workedOn' : 'report.worked', { first, last })}</span>
        {time.spent >= 60_000 && <span>{t('report.minutes', { n: number(Math.round(time.spent / 60_000)) })}</span>}
        {report.reviewers.some((r) => r.key !== '') && <span>{report.reviewers.flatMap((r) => r.key || []).join(', ')}</span>}
      </p>
    </div>
  );
}
