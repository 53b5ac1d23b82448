import type { ReactNode } from 'react';
import type { LibraryView, PairRow, PairStatus } from '../../src-core/contract.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import { useWords } from '../i18n/index.ts';
import { ask, notify } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu, SeverityMark } from '../ui/pieces.tsx';
import type { Choice } from '../ui/pieces.tsx';
import { NO_FILTER } from './pairs-model.ts';
import type { PairsLook } from './pairs-model.ts';

export const STATUSES: readonly PairStatus[] = ['new', 'in-review', 'done'];

interface FiltersProps {
  readonly library: LibraryView;
  readonly look: PairsLook;
  readonly setLook: (changes: Partial<PairsLook>) => void;
}

/** Filters of the table of pairs; one that is set says so and can be cleared. */
export function PairFilters({ library, look, setLook }: FiltersProps) {
  const { t } = useWords();
  const sites = [...new Set(library.pairs.map((p) => p.site))].filter((s) => s !== '').toSorted();
  const reviewers = [...new Set(library.pairs.flatMap((p) => p.reviewers))].toSorted();
  const menu = <K extends keyof typeof NO_FILTER>(key: K, label: string, choices: readonly Choice<string>[]): ReactNode => {
    const set = choices.find((c) => c.value === look[key]);
    return (
      <ChoiceMenu
        label={set ? `${label}: ${set.text}` : label}
        className={set ? 'btn set' : 'btn'}
        shown={
          <>
            {set ? set.label : label} <Icon name="down" size={12} />
          </>
        }
        selected={look[key] === '' ? '*' : look[key]}
        choices={[{ value: '*', label: t('filter.all'), text: t('filter.all') }, ...choices]}
        onChoose={(value) => setLook({ [key]: value === '*' ? '' : value })}
      />
    );
  };
  const plain = (value: string): Choice<string> => ({ value, label: value, text: value });
  const any = Object.keys(NO_FILTER).some((key) => look[key as keyof typeof NO_FILTER] !== '');
  return (
    <>
      {menu('status', t('library.status'), STATUSES.map((s) => ({ value: s, label: t(`status.${s}`), text: t(`status.${s}`) })))}
      {menu('findings', t('filter.findings'), [
        ...SEVERITIES.toReversed().map((s) => ({
          value: s,
          label: (
            <>
              <SeverityMark severity={s} /> {t(`severity.${s}`)}
            </>
          ),
          text: t(`severity.${s}`),
        })),
        { value: 'none', label: t('library.noneOpen'), text: t('library.noneOpen') },
      ])}
      {sites.length > 0 && menu('site', t('library.site'), sites.map(plain))}
      {reviewers.length > 0 && menu('reviewer', t('library.reviewer'), reviewers.map(plain))}
      {any && (
        <button type="button" className="btn flat" onClick={() => setLook(NO_FILTER)}>
          {t('bench.clearFilter')}
        </button>
      )}
    </>
  );
}

/** Changes the status of pairs; what it was before can be had back. */
export async function setStatus(pairs: readonly Pick<PairRow, 'id' | 'status'>[], status: PairStatus, words: { readonly said: (n: number) => string; readonly undo: string }): Promise<void> {
  const before = new Map(pairs.map((p) => [p.id, p.status]));
  const done = await ask('pairs.setStatus', { ids: pairs.map((p) => p.id), status });
  if (!done || done.changed.length === 0) return;
  const back = async (): Promise<void> => {
    for (const old of STATUSES) {
      const ids = done.changed.filter((id) => before.get(id) === old);
      if (ids.length > 0) await ask('pairs.setStatus', { ids, status: old });
    }
  };
  notify(words.said(done.changed.length), true, { label: words.undo, run: back });
}

/** Takes pairs out of the library; they can come back. */
export async function removePairs(ids: readonly string[], words: { readonly said: string; readonly undo: string }): Promise<void> {
  const gone: string[] = [];
  for (const id of ids) if (await ask('pairs.remove', { id })) gone.push(id);
  if (gone.length === 0) return;
  const back = async (): Promise<void> => {
    for (const id of gone) await ask('pairs.restore', { id });
  };
  notify(words.said, true, { label: words.undo, run: back });
}

interface BulkProps {
  readonly pairs: readonly PairRow[];
  readonly onClear: () => void;
}

/** What can be done to the rows that are ticked. */
export function BulkBar({ pairs, onClear }: BulkProps) {
  const { t } = useWords();
  return (
    <div className="bulk" role="group" aria-label={t('bulk.label')}>
      <b role="status">{t('bulk.selected', { n: pairs.length })}</b>
      {STATUSES.map((status) => (
        <button key={status} type="button" className="btn" onClick={() => void setStatus(pairs, status, { said: (n) => t('bulk.changed', { n, status: t(`status.${status}`) }), undo: t('bench.undo') }).then(onClear)}>
          <span className={`st ${status === 'done' ? 'done' : status === 'in-review' ? 'going' : ''}`}>{t(`status.${status}`)}</span>
        </button>
      ))}
      <button type="button" className="btn" onClick={() => void removePairs(pairs.map((p) => p.id), { said: t('bulk.removed', { n: pairs.length }), undo: t('bench.undo') }).then(onClear)}>
        {t('library.remove')}
      </button>
      <button type="button" className="btn flat" onClick={onClear}>
        {t('bulk.clear')}
      </button>
    </div>
  );
}
