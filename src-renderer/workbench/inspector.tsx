import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Row } from '../../src-core/alignment/rows.ts';
import type { FindingView, PairView } from '../../src-core/contract.ts';
import { categoryLabel, categorySign } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import { command } from '../store.ts';
import { SeverityMark } from '../ui/pieces.tsx';
import { AnnotationsList } from './annotations-list.tsx';
import type { BenchIndex } from './bench-index.ts';
import { BitextMap } from './bitext-map.tsx';
import { DismissMenu } from './dismiss-menu.tsx';
import { checkName, SHOW_OPEN } from './filters.ts';
import type { Filter } from './filters.ts';
import { FindingsList } from './findings-list.tsx';
import { HistoryList } from './history-list.tsx';
import { measuredText } from './measured.ts';
import type { BenchLook } from './memory.ts';
import type { FindingsState } from './use-findings.ts';
import { WordDiff } from './word-diff.tsx';

export interface InspectorActions {
  readonly annotate: () => void;
  readonly adjust: (finding: string) => void;
  readonly edit: (annotation: string) => void;
  /** Puts a finding's suggestion into the text. */
  readonly apply: (finding: string) => void;
  readonly travel: (go: () => Promise<void>) => void;
  readonly goToOffset: (side: 'source' | 'target', offset: number) => void;
}

interface InspectorProps {
  readonly pair: PairView;
  readonly index: BenchIndex;
  readonly found: FindingsState;
  readonly filter: Filter;
  readonly onFilter: (changes: Partial<Filter>) => void;
  readonly tab: BenchLook['tab'];
  readonly onTab: (tab: BenchLook['tab']) => void;
  readonly current: Row | undefined;
  readonly actions: InspectorActions;
}

/** Explains the finding that is chosen, lists findings, annotations and steps, and maps the pair. */
export function Inspector({ pair, found, filter, onFilter, tab, onTab, current, actions }: InspectorProps) {
  const { t, number } = useWords();
  const { finding, findings } = found;
  const tabs = [
    ['findings', findings.length],
    ['annotations', pair.annotations.length],
    ['history', pair.history.length],
  ] as const;
  return (
    <aside className="insp" aria-label={t('bench.inspector')}>
      {finding ? (
        <Explanation pair={pair} finding={finding} found={found} actions={actions} />
      ) : (
        <section className="fx" aria-live="polite">
          {findings.length === 0 && pair.findings.some((f) => filter.status === 'all' || f.status === filter.status) ? (
            <>
              <p className="say">{t('bench.filteredOut')}</p>
              <button type="button" className="btn" onClick={() => onFilter({ ...SHOW_OPEN, status: 'all' })}>
                {t('bench.clearFilter')}
              </button>
            </>
          ) : findings.length === 0 ? (
            <>
              <h2>{t('bench.noFindings')}</h2>
              <p className="say">{t('bench.noFindingsText')}</p>
            </>
          ) : (
            <p className="say">{t('bench.chooseFinding')}</p>
          )}
        </section>
      )}
      <Tabs className="lists" selectedKey={tab} onSelectionChange={(key) => onTab(key as BenchLook['tab'])}>
        <div className="sect">
          <TabList aria-label={t('bench.lists')} className="itabs">
            {tabs.map(([id, n]) => (
              <Tab key={id} id={id}>
                {t(`bench.tab.${id}`)} <span className="tnum">{number(n)}</span>
              </Tab>
            ))}
          </TabList>
          <span className="grow" />
          <button type="button" className="linkish opt" onClick={actions.annotate} title={t('annotate.selection')}>
            {t('annotations.new')} <kbd>T</kbd>
          </button>
        </div>
        <TabPanel id="findings" className="pane">
          <FindingsList pair={pair} found={found} filter={filter} onFilter={onFilter} />
        </TabPanel>
        <TabPanel id="annotations" className="pane">
          <section className="ann" aria-label={t('annotations.title')}>
            <AnnotationsList pair={pair} active={found.shown} onMark={(id) => (id === null ? found.setActive(null) : found.mark(id))} onEdit={actions.edit} />
          </section>
        </TabPanel>
        <TabPanel id="history" className="pane">
          <HistoryList pair={pair} travel={actions.travel} />
        </TabPanel>
      </Tabs>
      <section className="map" aria-label={t('bench.map')}>
        <div className="sect">
          <h2 className="eyebrow">{t('bench.map')}</h2>
          <span className="grow" />
          <span className="quiet">{t('bench.mapAxes')}</span>
        </div>
        <BitextMap pair={pair} findings={findings} here={{ source: current?.source[0]?.start ?? null, target: current?.target[0]?.start ?? null }} onGo={actions.goToOffset} />
      </section>
    </aside>
  );
}

function Explanation({ pair, finding, found, actions }: { readonly pair: PairView; readonly finding: FindingView; readonly found: FindingsState; readonly actions: InspectorActions }) {
  const words = useWords();
  const { t, language, value } = words;
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
        <p className="quiet">{measuredText(words, checkName(finding))}</p>
      </div>
      {finding.suggestion !== undefined && target && (
        <div className="fix">
          <span className="vh">{t('finding.suggestion')}</span>
          <WordDiff from={pair.target.text.slice(target.start, target.end)} to={finding.suggestion} />
          <span className="grow" />
          {finding.status === 'open' && (
            <button type="button" className="btn" onClick={() => actions.apply(finding.id)}>
              {t('finding.apply')}
              <kbd>Q</kbd>
            </button>
          )}
        </div>
      )}
      {finding.status === 'open' ? (
        <div className={omission ? 'acts four' : 'acts'}>
          <button type="button" className="btn main" onClick={() => found.accept(finding.id)}>
            {t('finding.accept')}
            <kbd>A</kbd>
          </button>
          <button type="button" className="btn" onClick={() => actions.adjust(finding.id)}>
            {t('finding.adjust')}
            <kbd>E</kbd>
          </button>
          <button type="button" className="btn" onClick={() => found.dismiss(finding.id)}>
            {t('finding.dismiss')}
            <kbd>X</kbd>
          </button>
          {omission && (
            <button type="button" className="btn" onClick={() => found.cut(finding.id)}>
              {t('bench.intentional')}
              <kbd>I</kbd>
            </button>
          )}
          <DismissMenu finding={finding} site={pair.target.site || pair.source.site} onDismiss={(scope) => found.dismiss(finding.id, scope)} />
        </div>
      ) : (
        <p className="settled">
          {finding.status === 'accepted' ? t('finding.wasAccepted', { n: accepted + 1 }) : finding.dismissedBy === undefined || finding.dismissedBy === 'one' ? t('finding.wasDismissed') : t(`finding.dismissedBy.${finding.dismissedBy}`)}
          {finding.status === 'dismissed' && (
            <button type="button" className="btn" onClick={() => void command({ type: 'restore-finding', finding: finding.id })}>
              {t('finding.restore')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
