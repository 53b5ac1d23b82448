import type { PairView } from '../../src-core/contract.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import { categoryLabel } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import { command } from '../store.ts';
import { SeverityMark } from '../ui/pieces.tsx';
import { checkName } from './filters.ts';
import { Markdown } from './markdown.tsx';
import { WordDiff } from './word-diff.tsx';

interface AnnotationsListProps {
  readonly pair: PairView;
  readonly active: string | null;
  readonly onMark: (id: string | null) => void;
  readonly onEdit: (id: string) => void;
}

/** What people noted on the pair, in the order it was noted. */
export function AnnotationsList({ pair, active, onMark, onEdit }: AnnotationsListProps) {
  const { t, language, check } = useWords();
  const label = (a: Annotation): string => (a.kind === 'intentional-cut' ? t('annotations.cut') : a.kind === 'comment' ? t('annotations.comment') : categoryLabel(a.category, language));
  const quotes = (a: Annotation) => {
    const [source, target] = [a.sourceQuotes.filter(Boolean), a.targetQuotes.filter(Boolean)];
    return (
      <>
        {source.length > 0 && <q lang={pair.source.language}>{source.join(' … ')}</q>}
        {source.length > 0 && target.length > 0 && ' → '}
        {target.length > 0 && <q lang={pair.target.language}>{target.join(' … ')}</q>}
        {source.length + target.length === 0 && a.comment}
      </>
    );
  };
  return (
    <>
      {pair.annotations.length === 0 && <p className="quiet none">{t('annotations.none')}</p>}
      <ol>
        {pair.annotations.map((a, n) => (
          <li key={a.id} aria-current={a.id === active} onClick={() => onMark(a.id)}>
            <span className={`no tone-${a.severity}`}>{n + 1}</span>
            <button type="button" className="t" onClick={(e) => (e.stopPropagation(), onMark(a.id))}>
              <SeverityMark severity={a.severity} /> {quotes(a)}
            </button>
            <span className="who">{a.author}</span>
            <span className="m">
              {label(a)} ·{' '}
              {a.comment !== '' && (
                <>
                  “<Markdown text={a.comment} />” ·{' '}
                </>
              )}
              {a.from ? t('annotations.fromCheck', { check: check(checkName(a.from)) }) : t('annotations.byHand')}
            </span>
            {a.id === active && (
              <span className="m more">
                {a.correctedText !== '' && a.targetQuotes[0] !== undefined && <WordDiff from={a.targetQuotes[0]} to={a.correctedText} />}
                <button type="button" className="linkish" onClick={(e) => (e.stopPropagation(), onEdit(a.id))}>
                  {t('annotations.edit')}
                </button>
                <button type="button" className="linkish" onClick={(e) => (e.stopPropagation(), void command({ type: 'delete-annotation', id: a.id }).then(() => onMark(null)))}>
                  {t('annotations.delete')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
