import type { PairView } from '../../src-core/contract.ts';
import { mqmScore } from '../../src-core/review/score.ts';
import { useWords } from '../i18n/index.ts';
import { useApp } from '../store.ts';
import { Meter } from '../ui/pieces.tsx';
import type { BenchIndex } from './bench-index.ts';
import type { LitWord } from './use-words.ts';

interface StatusProps {
  readonly pair: PairView;
  readonly index: BenchIndex;
  readonly current: string | null;
  readonly lit: LitWord | null;
  /** How many sentences are selected. */
  readonly picked: number;
  readonly linking: boolean;
  readonly onKeys: () => void;
}

/** Where one is, how far the review is, why a word is lit, and whether all is saved. */
export function BenchStatus({ pair, index, current, lit, picked, linking, onKeys }: StatusProps) {
  const { t, number } = useWords();
  const saving = useApp((s) => s.saving);
  const confirmed = pair.links.filter((l) => l.confirmed).length;
  const score = mqmScore(pair.annotations, pair.target.words);
  const at = current === null ? -1 : (index.linkPosition.get(current) ?? -1);
  return (
    <footer className="statusbar">
      <span className="it tnum">{t('bench.linkOf', { n: at + 1, total: index.linkRows.length })}</span>
      <span className="it">
        <Meter value={confirmed} total={pair.links.length} />
        {t('bench.confirmedOf', { n: confirmed, total: pair.links.length })}
      </span>
      {(picked > 0 || linking) && <span className="it lit">{t('bench.picked', { n: picked })}</span>}
      {lit && (
        <span className="it opt lit">
          <span>
            <span lang={pair.source.language}>{lit.source}</span> ↔ <span lang={pair.target.language}>{lit.target}</span>, {t(`why.${lit.reason}`)}, {number(lit.score, 2)}
          </span>
        </span>
      )}
      <span className="grow" />
      {pair.annotations.some((a) => a.kind === 'error') && (
        <span className="it">
          {t('bench.score', { score: number(score.score, 1) })} {!score.reliable && <span className="quiet opt">{t('bench.scoreShort')}</span>}
        </span>
      )}
      <button type="button" className="linkish opt" onClick={onKeys}>
        <kbd>?</kbd> {t('app.keys')}
      </button>
      <span className="it" data-testid="saved">
        {t(saving ? 'app.saving' : 'app.saved')}
      </span>
    </footer>
  );
}
