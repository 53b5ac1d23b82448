import { categorySign } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import { SeverityMark } from '../ui/pieces.tsx';
import type { RowMarks } from './bench-index.ts';

/** Signs in the margin of one row; what does not fit is told as a number. */
const MOST = 3;

interface LaneProps {
  readonly marks: RowMarks;
  readonly active: string | null;
  readonly onMark: (id: string) => void;
}

/** In the margin: shape is severity, sign is category, a numeral means that a person wrote it. */
export function MarginSigns({ marks, active, onMark }: LaneProps) {
  const { t } = useWords();
  const open = marks.findings.filter((f) => f.status !== 'accepted');
  const ids = [...marks.annotations.map(([a]) => a.id), ...open.map((f) => f.id)];
  // The chosen one is always among those that are shown.
  const at = active === null ? -1 : ids.indexOf(active);
  const from = at >= MOST ? at - MOST + 1 : 0;
  const shown = new Set(ids.slice(from, from + MOST));
  const hidden = ids.length - shown.size;
  return (
    <div className="lane" role="gridcell">
      {marks.annotations.map(
        ([a, n]) =>
          shown.has(a.id) && (
            <button key={a.id} type="button" tabIndex={-1} className={`ref tone-${a.severity}`} onClick={() => onMark(a.id)}>
              {n}
              <span>{a.kind === 'error' ? categorySign(a.category) : ''}</span>
              <span className="vh">{`${t('annotations.title')}, ${t(`severity.${a.severity}`)}`}</span>
            </button>
          ),
      )}
      {open.map(
        (f) =>
          shown.has(f.id) && (
            <button key={f.id} type="button" tabIndex={-1} title={f.title} onClick={() => onMark(f.id)}>
              <SeverityMark severity={f.severity} />
              <span>{categorySign(f.category)}</span>
              <span className="vh">{`${t(`severity.${f.severity}`)}, ${f.title}`}</span>
            </button>
          ),
      )}
      {hidden > 0 && (
        <button type="button" tabIndex={-1} className="more" title={t('bench.moreMarks', { n: hidden })} onClick={() => onMark(ids[(Math.max(at, MOST - 1) + 1) % ids.length]!)}>
          +{hidden}
          <span className="vh">{t('bench.moreMarks', { n: hidden })}</span>
        </button>
      )}
    </div>
  );
}
