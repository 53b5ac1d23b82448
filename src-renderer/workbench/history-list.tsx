import { useEffect, useRef, useState } from 'react';
import type { HistoryStep, PairView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import type { PhraseKey } from '../i18n/index.ts';
import { ask, goToStep } from '../store.ts';

interface HistoryListProps {
  readonly pair: PairView;
  /** Goes through the history, and then to what changed. */
  readonly travel: (go: () => Promise<void>) => void;
}

/** Every step of the pair, the newest at the end; a click goes back or forward there. */
export function HistoryList({ pair, travel }: HistoryListProps) {
  const { t, number, time } = useWords();
  const [steps, setSteps] = useState<readonly HistoryStep[] | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    let stale = false;
    void ask('pair.history', { id: pair.id }).then((h) => h && !stale && setSteps(h.steps));
    return () => {
      stale = true;
    };
  }, [pair.id, pair.revision]);
  const last = steps?.findLast((s) => !s.undone)?.seq ?? 0;
  useEffect(() => {
    // In newer browsers this returns a promise, which an effect must not.
    void list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  if (!steps) return null;
  const entry = (seq: number, undone: boolean, words: React.ReactNode, meta: string) => (
    <li key={seq} className={undone ? 'undone' : undefined} aria-current={seq === last ? 'step' : undefined}>
      <button type="button" onClick={() => travel(() => goToStep(seq))}>
        <span className="dot" aria-hidden="true" />
        <span className="t">{words}</span>
        <span className="who">{meta}</span>
      </button>
    </li>
  );
  return (
    <>
      {steps.length === 0 && <p className="quiet none">{t('history.none')}</p>}
      <ol className="hist" ref={list}>
        {steps.length > 0 && entry(0, false, t('history.start'), '')}
        {steps.map((s) =>
          entry(
            s.seq,
            s.undone,
            <>
              <b>{t(`step.${s.name}` as PhraseKey)}</b>
              {s.count > 1 && ` × ${number(s.count)}`}
              {s.about !== '' && <q>{s.about}</q>}
            </>,
            [s.author, time(s.at)].filter(Boolean).join(', '),
          ),
        )}
      </ol>
    </>
  );
}
