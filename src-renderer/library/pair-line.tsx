import type { PairRow, SearchHit } from '../../src-core/contract.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import { useWords } from '../i18n/index.ts';
import { go } from '../router.ts';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu, Meter, SeverityMark } from '../ui/pieces.tsx';
import { HitLine } from './hit-line.tsx';
import { removePairs, setStatus, STATUSES } from './pairs-tools.tsx';

interface PairLineProps {
  readonly pair: PairRow;
  readonly hits: readonly SearchHit[];
  readonly focusable: boolean;
  readonly current: boolean;
  readonly ticked: boolean;
  readonly onFocus: () => void;
  readonly onTick: (range: boolean) => void;
}

/** One pair of the library's table. */
export function PairLine({ pair: p, hits, focusable, current, ticked, onFocus, onTick }: PairLineProps) {
  const { t, date, number } = useWords();
  const open = (): void => go({ screen: 'pair', id: p.id });
  const look = (status: PairRow['status']): string => `st ${status === 'done' ? 'done' : status === 'in-review' ? 'going' : ''}`;
  return (
    <tr
      tabIndex={focusable ? 0 : -1}
      data-current={current}
      onFocus={onFocus}
      onClick={(e) => {
        // Menus and dialogs stand elsewhere in the page, but their events come by here.
        if (e.currentTarget.contains(e.target as Node) && !(e.target as Element).closest('button, a, input, label')) open();
      }}
      onKeyDown={(e) => {
        if (e.target !== e.currentTarget) return;
        const move = e.key === 'ArrowDown' ? e.currentTarget.nextElementSibling : e.key === 'ArrowUp' ? e.currentTarget.previousElementSibling : null;
        if (move instanceof HTMLElement) {
          e.preventDefault();
          move.focus();
        } else if (e.key === ' ') {
          e.preventDefault();
          onTick(e.shiftKey);
        } else if (e.key === 'Enter') open();
      }}
    >
      <td>
        <input type="checkbox" aria-label={`${t('bulk.one')}: ${p.targetTitle}`} checked={ticked} onChange={(e) => onTick((e.nativeEvent as MouseEvent).shiftKey)} />
      </td>
      <td>
        <a className="ti" lang={p.sourceLanguage} href={`#/pair/${p.id}`} tabIndex={-1}>
          {p.sourceTitle}
        </a>
        <span className="ti" lang={p.targetLanguage}>
          {p.targetTitle}
        </span>
        {hits.map((hit) => (
          <HitLine key={hit.side} hit={hit} />
        ))}
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
        <ChoiceMenu
          label={`${t('library.status')}: ${t(`status.${p.status}`)}`}
          className="btn flat stbtn"
          shown={<span className={look(p.status)}>{t(`status.${p.status}`)}</span>}
          selected={p.status}
          choices={STATUSES.map((s) => ({ value: s, label: <span className={look(s)}>{t(`status.${s}`)}</span>, text: t(`status.${s}`) }))}
          onChoose={(status) => void setStatus([p], status, { said: (n) => t('bulk.changed', { n, status: t(`status.${status}`) }), undo: t('bench.undo') })}
        />
      </td>
      <td className="c-who lo" title={p.reviewers.join(', ')}>
        {p.reviewers.join(', ')}
      </td>
      <td>
        <button type="button" className="btn flat icon" aria-label={`${t('library.removePair')}: ${p.targetTitle}`} title={t('library.removePair')} onClick={() => void removePairs([p.id], { said: t('library.pairRemoved'), undo: t('bench.undo') })}>
          <Icon name="close" />
        </button>
      </td>
    </tr>
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
