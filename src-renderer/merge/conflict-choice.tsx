import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Annotation, MergeConflict } from '../../src-core/contract.ts';
import { categoryLabel } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import { SeverityMark } from '../ui/pieces.tsx';

/** So much of a whole text is shown on each side, UTF-16 code units. */
const AROUND = 160;

interface ConflictChoiceProps {
  readonly conflict: MergeConflict;
  /** What the finding says, of a conflict about one. */
  readonly finding: string;
  readonly names: { readonly ours: string; readonly theirs: string };
  readonly chosen: 'ours' | 'theirs';
  readonly onChoose: (who: 'ours' | 'theirs') => void;
}

/** One thing the two say differently, side by side, with whose word holds. */
export function ConflictChoice({ conflict, finding, names, chosen, onChoose }: ConflictChoiceProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="conflict">
      <legend>
        {t(`merge.kind.${conflict.kind}`)}
        {finding !== '' && `: ${finding}`}
      </legend>
      {(['ours', 'theirs'] as const).map((who) => (
        <label key={who}>
          <input type="radio" name={name} checked={chosen === who} onChange={() => onChoose(who)} />
          <span>
            <b>{names[who]}</b>
            <Said conflict={conflict} who={who} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Said({ conflict: c, who }: { readonly conflict: MergeConflict; readonly who: 'ours' | 'theirs' }): ReactNode {
  const { t } = useWords();
  switch (c.kind) {
    case 'annotation':
      return <Note annotation={c[who]} />;
    case 'decision':
      return <p>{t(c[who] === 'accepted' ? 'bench.accepted' : 'bench.dismissed')}</p>;
    case 'status':
      return <p>{t(`status.${c[who]}`)}</p>;
    case 'text':
      return <p className="read">{changed(c[who], c[who === 'ours' ? 'theirs' : 'ours'])}</p>;
    case 'links':
      return c[who].map((link, n) => (
        <p key={n} className="read">
          {link.source.join(' ') || '—'} ↔ {link.target.join(' ') || '—'}
        </p>
      ));
  }
}

function Note({ annotation: a }: { readonly annotation: Annotation }) {
  const { t, language } = useWords();
  return (
    <>
      <p>
        <SeverityMark severity={a.severity} /> {t(`severity.${a.severity}`)}
        {a.category !== '' && ` · ${categoryLabel(a.category, language)}`}
      </p>
      <p className="read">{[...a.sourceQuotes, ...a.targetQuotes].map((q) => `“${q}”`).join(' ')}</p>
      {a.correctedText !== '' && <p className="read">→ {a.correctedText}</p>}
      {a.comment !== '' && <p>{a.comment}</p>}
    </>
  );
}

/** The part of a text that differs from another, with some words around it. */
function changed(text: string, other: string): string {
  let [start, end, otherEnd] = [0, text.length, other.length];
  while (start < end && text[start] === other[start]) start++;
  while (end > start && otherEnd > start && text[end - 1] === other[otherEnd - 1]) [end, otherEnd] = [end - 1, otherEnd - 1];
  const [from, to] = [Math.max(0, start - AROUND / 2), Math.min(text.length, Math.max(end, start) + AROUND / 2)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
