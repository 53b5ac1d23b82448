import { useMemo, useState } from 'react';
import type { LibraryView, SearchHit } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { PairLine } from './pair-line.tsx';
import { shownPairs } from './pairs-model.ts';
import type { PairsLook, SortKey } from './pairs-model.ts';
import { BulkBar } from './pairs-tools.tsx';

interface PairsTableProps {
  readonly library: LibraryView;
  readonly query: string;
  /** What the search found; null without one. */
  readonly hits: readonly SearchHit[] | null;
  readonly look: PairsLook;
  readonly setLook: (changes: Partial<PairsLook>) => void;
  readonly onClear: () => void;
}

/** Rows drawn at first, and added when more are asked for: a library of thousands must not fill the page. */
const STEP = 200;

/** The workspace's pairs: a click on a head sorts, Enter opens, Space ticks; what is ticked can be changed together. */
export function PairsTable({ library, query, hits, look, setLook, onClear }: PairsTableProps) {
  const { t } = useWords();
  const [current, setCurrent] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const [most, setMost] = useState(STEP);
  const shown = useMemo(() => shownPairs(library.pairs, look, query, hits), [library.pairs, look, query, hits]);
  const byPair = useMemo(() => Map.groupBy(hits ?? [], (h) => h.pair ?? ''), [hits]);

  if (library.pairs.length === 0) {
    return (
      <div className="blank">
        <h2>{t('library.noPairs')}</h2>
        <p>{t(library.suggestions.length > 0 ? 'library.noPairsSuggested' : 'library.noPairsAlone')}</p>
      </div>
    );
  }
  if (shown.length === 0 && (query.trim() === '' || hits !== null)) return <NothingFound query={query} onClear={onClear} />;

  const chosen = shown.filter((p) => ticked.has(p.id));
  const tick = (id: string, range: boolean): void => {
    const [from, to] = [shown.findIndex((p) => p.id === anchor), shown.findIndex((p) => p.id === id)];
    const next = new Set(ticked);
    if (range && from >= 0) for (const p of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(p.id);
    else if (!next.delete(id)) next.add(id);
    setTicked(next);
    setAnchor(id);
  };
  const head = (key: SortKey, label: string, className?: string) => (
    <th className={className} scope="col" aria-sort={look.sort === key ? (look.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="thead" onClick={() => setLook({ sort: key, down: look.sort === key ? !look.down : key !== 'title' && key !== 'site' && key !== 'reviewer' })}>
        {label}
        {look.sort === key && <span aria-hidden="true"> {look.down ? '↓' : '↑'}</span>}
      </button>
    </th>
  );
  return (
    <>
      {chosen.length > 0 && <BulkBar pairs={chosen} onClear={() => setTicked(new Set())} />}
      <table className={library.pairs.some((p) => p.site !== '') ? undefined : 'no-site'}>
        <colgroup>
          <col style={{ width: 38 }} />
          <col />
          <col className="c-site" style={{ width: 122 }} />
          <col className="c-date" style={{ width: 92 }} />
          <col style={{ width: 166 }} />
          <col style={{ width: 120 }} />
          <col style={{ width: 128 }} />
          <col className="c-who" style={{ width: 108 }} />
          <col style={{ width: 48 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <input type="checkbox" aria-label={t('bulk.all')} checked={chosen.length === shown.length} ref={(box) => void (box && (box.indeterminate = chosen.length > 0 && chosen.length < shown.length))} onChange={(e) => setTicked(new Set(e.target.checked ? shown.map((p) => p.id) : []))} />
            </th>
            {head('title', t('library.pair'))}
            {head('site', t('library.site'), 'c-site')}
            {head('added', t('library.added'), 'c-date')}
            {head('findings', t('library.openFindings'))}
            {head('confirmed', t('library.confirmed'))}
            {head('status', t('library.status'))}
            {head('reviewer', t('library.reviewer'), 'c-who')}
            <th scope="col">
              <span className="vh">{t('library.removePair')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((p, n) => (
            <PairLine key={p.id} pair={p} hits={byPair.get(p.id) ?? []} focusable={current === p.id || ((current === null || !shown.some((o) => o.id === current)) && n === 0)} current={current === p.id} ticked={ticked.has(p.id)} onFocus={() => setCurrent(p.id)} onTick={(range) => tick(p.id, range)} />
          ))}
        </tbody>
      </table>
      {shown.length > most && (
        <p style={{ padding: '12px 20px' }}>
          <button type="button" className="btn" onClick={() => setMost(most + STEP)}>
            {t('library.showMore', { n: Math.min(STEP, shown.length - most) })}
          </button>
        </p>
      )}
    </>
  );
}

/** A search or filter without result names itself and offers the way back. */
export function NothingFound({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const { t } = useWords();
  const searched = query.trim() !== '';
  return (
    <div className="blank">
      <p>{searched ? t('library.nothingFound', { query }) : t('filter.nothing')}</p>
      <button type="button" className="btn" onClick={onClear}>
        {t(searched ? 'library.clearSearch' : 'bench.clearFilter')}
      </button>
    </div>
  );
}
