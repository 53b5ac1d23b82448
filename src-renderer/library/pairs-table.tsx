import { useState } from 'react';
import type { LibraryView, PairRow } from '../../src-core/contract.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import { useWords } from '../i18n/index.ts';
import { go } from '../router.ts';
import { ask, notify } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { Meter, SeverityMark } from '../ui/pieces.tsx';

type SortKey = 'title' | 'added' | 'findings' | 'confirmed' | 'status';
const WEIGHTS = { critical: 1e6, major: 1e4, minor: 100, neutral: 1 };
const ORDER: Readonly<Record<PairRow['status'], number>> = { new: 0, 'in-review': 1, done: 2 };

function valueOf(pair: PairRow, key: SortKey): number | string {
  switch (key) {
    case 'title':
      return pair.sourceTitle.toLowerCase();
    case 'added':
      return pair.addedAt;
    case 'findings':
      return SEVERITIES.reduce((sum, s) => sum + WEIGHTS[s] * pair.findings[s], 0);
    case 'confirmed':
      return pair.links === 0 ? 0 : pair.confirmed / pair.links;
    case 'status':
      return ORDER[pair.status];
  }
}

interface PairsTableProps {
  readonly library: LibraryView;
  readonly query: string;
  readonly onClear: () => void;
}

/** The workspace's pairs; Enter or a double click opens one, a click on a head sorts. */
export function PairsTable({ library, query, onClear }: PairsTableProps) {
  const { t, date, number } = useWords();
  const [sort, setSort] = useState<{ key: SortKey; down: boolean }>({ key: 'added', down: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = query.trim().toLowerCase();
  const shown = library.pairs
    .filter((p) => wanted === '' || `${p.sourceTitle}\n${p.targetTitle}\n${p.site}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => {
      const [x, y] = [valueOf(a, sort.key), valueOf(b, sort.key)];
      return (x < y ? -1 : x > y ? 1 : 0) * (sort.down ? -1 : 1);
    });

  if (library.pairs.length === 0) {
    return (
      <div className="blank">
        <h2>{t('library.noPairs')}</h2>
        <p>{t(library.suggestions.length > 0 ? 'library.noPairsSuggested' : 'library.noPairsAlone')}</p>
      </div>
    );
  }
  if (shown.length === 0) return <NothingFound query={query} onClear={onClear} />;

  const head = (key: SortKey, label: string, className?: string) => (
    <th className={className} scope="col" aria-sort={sort.key === key ? (sort.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="thead" onClick={() => setSort({ key, down: sort.key === key ? !sort.down : key !== 'title' })}>
        {label}
        {sort.key === key && <span aria-hidden="true"> {sort.down ? '↓' : '↑'}</span>}
      </button>
    </th>
  );
  const open = (p: PairRow): void => go({ screen: 'pair', id: p.id });
  const remove = async (p: PairRow): Promise<void> => {
    if (await ask('pairs.remove', { id: p.id })) notify(t('library.pairRemoved'), true, { label: t('bench.undo'), run: () => ask('pairs.restore', { id: p.id }) });
  };
  return (
    <table>
      <colgroup>
        <col />
        <col className="c-site" style={{ width: 122 }} />
        <col className="c-date" style={{ width: 96 }} />
        <col style={{ width: 166 }} />
        <col style={{ width: 126 }} />
        <col style={{ width: 112 }} />
        <col style={{ width: 48 }} />
      </colgroup>
      <thead>
        <tr>
          {head('title', t('library.pair'))}
          <th className="c-site" scope="col">
            {t('library.site')}
          </th>
          {head('added', t('library.added'), 'c-date')}
          {head('findings', t('library.openFindings'))}
          {head('confirmed', t('library.confirmed'))}
          {head('status', t('library.status'))}
          <th scope="col">
            <span className="vh">{t('library.removePair')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((p, n) => (
          <tr
            key={p.id}
            tabIndex={chosen === p.id || (chosen === null && n === 0) ? 0 : -1}
            aria-selected={chosen === p.id}
            onFocus={() => setChosen(p.id)}
            onClick={() => open(p)}
            onKeyDown={(e) => {
              if (e.target !== e.currentTarget) return;
              const move = e.key === 'ArrowDown' ? e.currentTarget.nextElementSibling : e.key === 'ArrowUp' ? e.currentTarget.previousElementSibling : null;
              if (move instanceof HTMLElement) {
                e.preventDefault();
                move.focus();
              } else if (e.key === 'Enter') open(p);
            }}
          >
            <td>
              <a className="ti" lang={p.sourceLanguage} href={`#/pair/${p.id}`} tabIndex={-1}>
                {p.sourceTitle}
              </a>
              <span className="ti" lang={p.targetLanguage}>
                {p.targetTitle}
              </span>
            </td>
            <td className="c-site lo">{p.site}</td>
            <td className="c-date lo tnum">{date(p.addedAt)}</td>
            <td>
              <Counts pair={p} />
            </td>
            <td>
              <div className="pg">
                <Meter value={p.confirmed} total={p.links} />
                {number(p.confirmed)}/{number(p.links)}
              </div>
            </td>
            <td>
              <span className={`st ${p.status === 'done' ? 'done' : p.status === 'in-review' ? 'going' : ''}`}>{t(`status.${p.status}`)}</span>
            </td>
            <td>
              <button
                type="button"
                className="btn flat icon"
                aria-label={`${t('library.removePair')}: ${p.targetTitle}`}
                title={t('library.removePair')}
                onClick={(e) => {
                  e.stopPropagation();
                  void remove(p);
                }}
              >
                <Icon name="close" />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counts({ pair }: { readonly pair: PairRow }) {
  const { t, number } = useWords();
  const some = SEVERITIES.toReversed().filter((s) => pair.findings[s] > 0);
  if (some.length === 0) return <span className="quiet lo">{t('library.noneOpen')}</span>;
  return (
    <div className="fd">
      {some.map((s) => (
        <span key={s}>
          <SeverityMark severity={s} />
          {number(pair.findings[s])}
          <span className="vh">{t(`severity.${s}`)}</span>
        </span>
      ))}
    </div>
  );
}

/** A search without result names itself and offers the way back. */
export function NothingFound({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const { t } = useWords();
  return (
    <div className="blank">
      <p>{t('library.nothingFound', { query })}</p>
      <button type="button" className="btn" onClick={onClear}>
        {t('library.clearSearch')}
      </button>
    </div>
  );
}
