import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { ExportFormat, PairView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import type { PhraseKey } from '../i18n/index.ts';
import { redo, undo } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu, IconButton, SeverityMark } from '../ui/pieces.tsx';
import { checkName, countBySeverity } from './filters.ts';
import type { Filter, StatusFilter } from './filters.ts';

interface ToolbarProps {
  readonly pair: PairView;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly position: { readonly n: number; readonly total: number };
  readonly confirmed: boolean;
  readonly furniture: boolean;
  readonly inspector: boolean;
  readonly onStep: (forward: boolean) => void;
  readonly onConfirm: () => void;
  readonly onFurniture: () => void;
  readonly onInspector: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onStatus: () => void;
}

const STATUSES: readonly (readonly [StatusFilter, PhraseKey])[] = [
  ['open', 'bench.open'],
  ['accepted', 'bench.accepted'],
  ['dismissed', 'bench.dismissed'],
  ['all', 'bench.all'],
];

/** The commands of the workbench in reach of the mouse. */
export function Toolbar({ pair, filter, onFilter, position, confirmed, furniture, inspector, onStep, onConfirm, onFurniture, onInspector, onExport, onStatus }: ToolbarProps) {
  const { t, check } = useWords();
  const counts = countBySeverity(pair.findings, filter);
  const checks = [...new Set(pair.findings.map(checkName))].map((c) => ({ value: c, label: check(c), text: check(c) })).toSorted((a, b) => a.text.localeCompare(b.text));
  const stepName = (name: string | null): string | undefined => (name === null ? undefined : t(`step.${name}` as PhraseKey));
  const toggle = (s: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(s)) severities.add(s);
    onFilter({ ...filter, severities });
  };
  const small = <Icon name="down" size={12} />;
  return (
    <div className="toolbar" role="toolbar" aria-label={t('bench.toolbar')}>
      <IconButton icon="undo" label={t('bench.undo')} description={stepName(pair.history.undo)} disabled={pair.history.undo === null} onPress={() => void undo()} />
      <IconButton icon="redo" label={t('bench.redo')} description={stepName(pair.history.redo)} disabled={pair.history.redo === null} onPress={() => void redo()} />
      <span className="sep" />
      <button type="button" className="btn flat w1only" aria-label={t(confirmed ? 'bench.unconfirm' : 'bench.confirm')} onClick={onConfirm}>
        <Icon name="check" />
        <span className="w1">{t('bench.confirm')}</span>
        <kbd className="w1">C</kbd>
      </button>
      <button type="button" className="btn flat w1only" onClick={onStatus} aria-label={t(pair.status === 'done' ? 'bench.markReview' : 'bench.markDone')}>
        <span className={`st ${pair.status === 'done' ? 'done' : pair.status === 'in-review' ? 'going' : ''}`} aria-hidden="true" />
        <span className="w1">{t(pair.status === 'done' ? 'bench.markReview' : 'bench.markDone')}</span>
      </button>
      <span className="grow" />
      <span className="stepper">
        <IconButton icon="up" label={t('bench.previous')} description="⇧F" onPress={() => onStep(false)} />
        <span className="pos">
          {position.n > 0 ? t('bench.finding', { n: position.n, total: position.total }) : t('bench.findings', { n: position.total })}
        </span>
        <IconButton icon="down" label={t('bench.next')} description="F" onPress={() => onStep(true)} />
      </span>
      <span className="chips" role="group" aria-label={t('bench.severities')}>
        {SEVERITIES.toReversed().map((s) => (
          <button key={s} type="button" aria-pressed={filter.severities.has(s)} title={t(`severity.${s}`)} aria-label={`${t(`severity.${s}`)}: ${counts[s]}`} onClick={() => toggle(s)}>
            <SeverityMark severity={s} />
            {counts[s]}
          </button>
        ))}
      </span>
      <ChoiceMenu
        label={t('bench.check')}
        shown={
          <>
            {filter.check === 'all' ? t('bench.allChecks') : check(filter.check)}
            {small}
          </>
        }
        choices={[{ value: 'all', label: t('bench.allChecks'), text: t('bench.allChecks') }, ...checks]}
        selected={filter.check}
        onChoose={(chosen) => onFilter({ ...filter, check: chosen })}
      />
      <ChoiceMenu
        label={t('bench.status')}
        shown={
          <>
            {t(STATUSES.find(([s]) => s === filter.status)![1])}
            {small}
          </>
        }
        choices={STATUSES.map(([value, key]) => ({ value, label: t(key), text: t(key) }))}
        selected={filter.status}
        onChoose={(status) => onFilter({ ...filter, status })}
      />
      <span className="sep" />
      <IconButton icon="furniture" label={t('bench.furniture')} pressed={furniture} onPress={onFurniture} />
      <IconButton icon="panel" label={t('bench.inspector')} pressed={inspector} onPress={onInspector} />
      <ChoiceMenu<ExportFormat>
        label={t('bench.export')}
        className="btn w1only"
        shown={
          <>
            <Icon name="export" />
            <span className="w1">{t('bench.export')}</span>
          </>
        }
        choices={[
          { value: 'html', label: t('bench.exportHtml'), text: t('bench.exportHtml') },
          { value: 'mqm-tsv', label: t('bench.exportTsv'), text: t('bench.exportTsv') },
          { value: 'json', label: t('bench.exportJson'), text: t('bench.exportJson') },
        ]}
        onChoose={onExport}
      />
    </div>
  );
}
