import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { PairView } from '../../src-core/contract.ts';
import { categoryLabel, categorySign } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu, SeverityMark } from '../ui/pieces.tsx';
import { isNarrowed, SHOW_OPEN } from './filters.ts';
import type { Filter } from './filters.ts';
import type { FindingsState } from './use-findings.ts';

interface FindingsListProps {
  readonly pair: PairView;
  readonly found: FindingsState;
  readonly filter: Filter;
  readonly onFilter: (changes: Partial<Filter>) => void;
}

/** A guess of an entry's height before it is measured, CSS pixels. */
const GUESS = 46;

/** The findings the filter lets through; only those on the screen are in the page. */
export function FindingsList({ pair, found, filter, onFilter }: FindingsListProps) {
  const { t, language } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { findings, active, position } = found;
  const virtual = useVirtualizer({ count: findings.length, getScrollElement: () => scroller.current, estimateSize: () => GUESS, getItemKey: (n) => findings[n]!.id, overscan: 6 });
  useEffect(() => {
    if (position >= 0) virtual.scrollToIndex(position, { align: 'auto' });
  }, [position, virtual]);
  const categories = [...new Set(pair.findings.map((f) => f.category))].map((c) => ({ value: c, label: `${categorySign(c)}  ${categoryLabel(c, language)}`, text: categoryLabel(c, language) })).toSorted((a, b) => a.text.localeCompare(b.text));
  return (
    <>
      <div className="narrow">
        <input
          id="finding-search"
          className="text-field"
          type="search"
          aria-label={t('bench.filterText')}
          placeholder={t('bench.filterText')}
          value={filter.text}
          onChange={(e) => onFilter({ text: e.target.value })}
          onKeyDown={(e) => {
            if (e.key !== 'Escape' && e.key !== 'Enter') return;
            e.preventDefault();
            document.querySelector<HTMLElement>('.sheet')?.focus();
          }}
        />
        <ChoiceMenu
          label={t('annotate.category')}
          says={filter.category === 'all' ? t('bench.allCategories') : `${categorySign(filter.category)} ${categoryLabel(filter.category, language)}`}
          shown={
            <>
              {filter.category === 'all' ? t('bench.allCategories') : categorySign(filter.category)}
              <Icon name="down" size={12} />
            </>
          }
          choices={[{ value: 'all', label: t('bench.allCategories'), text: t('bench.allCategories') }, ...categories]}
          selected={filter.category}
          onChoose={(category) => onFilter({ category })}
        />
      </div>
      <div className="fl" ref={scroller} role="listbox" aria-label={t('bench.tab.findings')} tabIndex={findings.length > 0 ? 0 : -1}>
        {findings.length === 0 && (
          <div className="none">
            <p>{t(pair.findings.length === 0 ? 'bench.noFindings' : isNarrowed(filter) ? 'bench.filteredOut' : 'bench.noneOfStatus')}</p>
            {pair.findings.length > 0 && (
              <button type="button" className="btn" onClick={() => onFilter({ ...SHOW_OPEN, status: isNarrowed(filter) ? filter.status : 'all' })}>
                {t('bench.clearFilter')}
              </button>
            )}
          </div>
        )}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((v) => {
            const f = findings[v.index]!;
            return (
              <div key={v.key} ref={virtual.measureElement} data-index={v.index} className={`fi ${f.status}`} role="option" aria-selected={f.id === active} style={{ transform: `translateY(${v.start}px)` }} onClick={() => found.mark(f.id)}>
                <SeverityMark severity={f.severity} />
                <span className="sgn" aria-hidden="true">
                  {categorySign(f.category)}
                </span>
                <b>{f.title}</b>
                <span className="say">{f.message}</span>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
