import { useState } from 'react';
import type { SuggestionRow } from '../../src-core/contract.ts';
import { readableReason } from '../../src-core/pairing/reasons.ts';
import { useWords } from '../i18n/index.ts';

/** Scores from which a suggestion is called certain and likely, 0 to 1. */
export const CERTAIN = 0.95;
const LIKELY = 0.8;

/** The two documents of a pair. */
export type Two = Pick<SuggestionRow, 'source' | 'target'>;

interface SuggestionProps {
  readonly suggestion: SuggestionRow;
  /** The pair is being made. */
  readonly busy: boolean;
  readonly onAccept: (pair: Two) => void;
  readonly onReject: (pair: Two) => void;
}

/** A suggested pair with its reasons; where there are several renditions or originals, a person picks one of them. */
export function Suggestion({ suggestion: s, busy, onAccept, onReject }: SuggestionProps) {
  const { t, number, language } = useWords();
  const [wanted, setWanted] = useState(0);
  const options = [{ source: s.source, target: s.target, score: s.score }, ...s.alternatives];
  const picked = options[wanted] ?? options[0]!;
  const group = `alternatives-${s.source}-${s.target}`;
  const choice = (index: number, title: string, of: string, score: number, note: string) => (
    <label key={index}>
      <input type="radio" name={group} checked={wanted === index} onChange={() => setWanted(index)} />
      <span>
        <span lang={of}>{title}</span>{' '}
        <small>
          {number(score, 2)} · {note}
        </small>
      </span>
    </label>
  );
  return (
    <article className="sg" aria-label={`${s.sourceTitle} – ${s.targetTitle}`} aria-busy={busy}>
      <div className="score">
        <b>{number(s.score, 2)}</b>
        <small>{t(s.score >= CERTAIN ? 'library.certain' : s.score >= LIKELY ? 'library.likely' : 'library.possible')}</small>
        <span className="grow" />
        <button type="button" className="btn main" disabled={busy} onClick={() => onAccept({ source: picked.source, target: picked.target })}>
          {t('library.accept')}
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => onReject({ source: picked.source, target: picked.target })}>
          {t('library.reject')}
        </button>
      </div>
      <span className="ti" lang={s.sourceLanguage}>
        {s.sourceTitle}
      </span>
      <span className="ti" lang={s.targetLanguage}>
        {s.targetTitle}
      </span>
      <dl className="reasons">
        {s.evidence.map((e, n) => (
          <div key={n} style={{ display: 'contents' }}>
            <dt className={e.kind === 'against' ? 'no' : undefined}>{t(`reason.${e.kind}`)}</dt>
            <dd>{readableReason(e, language)}</dd>
          </div>
        ))}
      </dl>
      {s.alternatives.length > 0 && (
        <fieldset className="alt" disabled={busy}>
          <legend>{t(s.alternatives.every((a) => a.side === 'source') ? 'library.whichSource' : 'library.whichTarget')}</legend>
          {s.alternatives.every((a) => a.side === 'source')
            ? choice(0, s.sourceTitle, s.sourceLanguage, s.score, t('library.suggestedOne'))
            : choice(0, s.targetTitle, s.targetLanguage, s.score, t('library.suggestedOne'))}
          {s.alternatives.map((a, n) => choice(n + 1, a.title, a.language, a.score, t(a.kind === 'copy' ? 'library.copy' : a.side === 'source' ? 'library.version' : 'library.rendition')))}
        </fieldset>
      )}
    </article>
  );
}
