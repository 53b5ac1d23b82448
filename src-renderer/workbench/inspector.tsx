import { diffWords } from 'diff';
import type { FindingView, PairView } from '../../src-core/contract.ts';
import { categoryLabel, categorySign } from '../../src-core/review/typology.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import { useWords } from '../i18n/index.ts';
import { SeverityMark } from '../ui/pieces.tsx';
import { BitextMap } from './bitext-map.tsx';
import { checkName } from './filters.ts';

export interface InspectorActions {
  readonly accept: (finding: string) => void;
  readonly adjust: (finding: string) => void;
  readonly dismiss: (finding: string) => void;
  readonly bringBack: (finding: string) => void;
  readonly cut: (finding: string) => void;
  readonly mark: (id: string) => void;
  readonly annotate: () => void;
  readonly edit: (annotation: string) => void;
  readonly remove: (annotation: string) => void;
  readonly clearFilter: () => void;
  readonly goToOffset: (side: 'source' | 'target', offset: number) => void;
}

interface InspectorProps {
  readonly pair: PairView;
  readonly finding: FindingView | undefined;
  readonly shown: number;
  readonly hidden: boolean;
  readonly activeAnnotation: string | null;
  readonly findings: readonly FindingView[];
  readonly actions: InspectorActions;
}

/** Explains the finding that is chosen, lists what people noted, and maps the pair. */
export function Inspector({ pair, finding, shown, hidden, activeAnnotation, findings, actions }: InspectorProps) {
  const { t } = useWords();
  return (
    <aside className="insp" aria-label={t('bench.inspector')}>
      {finding ? (
        <Explanation pair={pair} finding={finding} actions={actions} />
      ) : (
        <section className="fx" aria-live="polite">
          {hidden ? (
            <>
              <p className="say">{t('bench.filteredOut')}</p>
              <button type="button" className="btn" onClick={actions.clearFilter}>
                {t('bench.clearFilter')}
              </button>
            </>
          ) : shown === 0 ? (
            <>
              <h2>{t('bench.noFindings')}</h2>
              <p className="say">{t('bench.noFindingsText')}</p>
            </>
          ) : (
            <p className="say">{t('bench.chooseFinding')}</p>
          )}
        </section>
      )}
      <Annotations pair={pair} active={activeAnnotation} actions={actions} />
      <section className="map">
        <div className="sect">
          <h3 className="eyebrow">{t('bench.map')}</h3>
          <span className="grow" />
          <span className="quiet">{t('bench.mapAxes')}</span>
        </div>
        <BitextMap pair={pair} findings={findings} onGo={actions.goToOffset} />
      </section>
    </aside>
  );
}

/** Words deleted and inserted between two texts. */
export function WordDiff({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <span>
      {diffWords(from, to).map((part, n) => (part.added ? <ins key={n}>{part.value}</ins> : part.removed ? <del key={n}>{part.value}</del> : <span key={n}>{part.value}</span>))}
    </span>
  );
}

function Explanation({ pair, finding, actions }: { readonly pair: PairView; readonly finding: FindingView; readonly actions: InspectorActions }) {
  const { t, language, check, value } = useWords();
  const accepted = pair.annotations.findIndex((a) => a.from?.finding === finding.id);
  const target = finding.target[0];
  const omission = checkName(finding) === 'omission';
  return (
    <section className="fx" aria-label={t('finding.inspector')} aria-live="polite">
      <div className="fhead">
        <SeverityMark severity={finding.severity} />
        <b className={`tone-${finding.severity}`}>{t(`severity.${finding.severity}`)}</b>
        <span className="sgn">{categorySign(finding.category)}</span>
        <span>{categoryLabel(finding.category, language)}</span>
      </div>
      <h2>{finding.title}</h2>
      <p className="say">{finding.message}</p>
      <dl className="ev">
        {finding.facts.map((fact, n) => (
          <div key={n} style={{ display: 'contents' }}>
            <dt>{fact.label}</dt>
            <dd>
              {fact.quote ? <q lang={pair[fact.quote].language}>{fact.value}</q> : value(fact.value)}
              {fact.normal !== undefined && <span className="val">{fact.normal}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className="prec">
        <p className="quiet">{t('finding.notMeasured', { check: check(checkName(finding)) })}</p>
      </div>
      {finding.suggestion !== undefined && target && (
        <div className="fix">
          <span className="vh">{t('finding.suggestion')}</span>
          <WordDiff from={pair.target.text.slice(target.start, target.end)} to={finding.suggestion} />
        </div>
      )}
      {finding.status === 'open' ? (
        <div className={omission ? 'acts four' : 'acts'}>
          <button type="button" className="btn main" onClick={() => actions.accept(finding.id)}>
            {t('finding.accept')}
            <kbd>A</kbd>
          </button>
          <button type="button" className="btn" onClick={() => actions.adjust(finding.id)}>
            {t('finding.adjust')}
            <kbd>E</kbd>
          </button>
          <button type="button" className="btn" onClick={() => actions.dismiss(finding.id)}>
            {t('finding.dismiss')}
            <kbd>X</kbd>
          </button>
          {omission && (
            <button type="button" className="btn" onClick={() => actions.cut(finding.id)}>
              {t('bench.intentional')}
              <kbd>I</kbd>
            </button>
          )}
        </div>
      ) : (
        <p className="settled">
          {finding.status === 'accepted' ? t('finding.wasAccepted', { n: accepted + 1 }) : t('finding.wasDismissed')}
          {finding.status === 'dismissed' && (
            <button type="button" className="btn" onClick={() => actions.bringBack(finding.id)}>
              {t('finding.restore')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function Annotations({ pair, active, actions }: { readonly pair: PairView; readonly active: string | null; readonly actions: InspectorActions }) {
  const { t, language, number, check } = useWords();
  const label = (a: Annotation): string => (a.kind === 'intentional-cut' ? t('annotations.cut') : a.kind === 'comment' ? t('annotations.comment') : categoryLabel(a.category, language));
  return (
    <section className="ann" aria-label={t('annotations.title')}>
      <div className="sect">
        <h3 className="eyebrow">{t('annotations.title')}</h3>
        <span className="quiet tnum">{number(pair.annotations.length)}</span>
        <span className="grow" />
        <button type="button" className="linkish" onClick={actions.annotate}>
          {t('annotations.new')} <kbd>T</kbd>
        </button>
      </div>
      {pair.annotations.length === 0 && <p className="quiet">{t('annotations.none')}</p>}
      <ol>
        {pair.annotations.map((a, n) => (
          <li key={a.id} aria-current={a.id === active} onClick={() => actions.mark(a.id)}>
            <span className={`no tone-${a.severity}`}>{n + 1}</span>
            <span className="t">
              <SeverityMark severity={a.severity} /> {a.sourceQuotes.filter(Boolean).length > 0 && <q lang={pair.source.language}>{a.sourceQuotes.join(' … ')}</q>}
              {a.sourceQuotes.some(Boolean) && a.targetQuotes.some(Boolean) && ' → '}
              {a.targetQuotes.filter(Boolean).length > 0 && <q lang={pair.target.language}>{a.targetQuotes.join(' … ')}</q>}
              {![...a.sourceQuotes, ...a.targetQuotes].some(Boolean) && a.comment}
            </span>
            <span className="who">{a.author}</span>
            <span className="m">
              {label(a)} · {a.comment !== '' ? `“${a.comment}” · ` : ''}
              {a.from ? t('annotations.fromCheck', { check: check(checkName(a.from)) }) : t('annotations.byHand')}
            </span>
            {a.id === active && (
              <span className="m more">
                {a.correctedText !== '' && a.targetQuotes[0] !== undefined && <WordDiff from={a.targetQuotes[0]} to={a.correctedText} />}
                <button type="button" className="linkish" onClick={(e) => (e.stopPropagation(), actions.edit(a.id))}>
                  {t('annotations.edit')}
                </button>
                <button type="button" className="linkish" onClick={(e) => (e.stopPropagation(), actions.remove(a.id))}>
                  {t('annotations.delete')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
