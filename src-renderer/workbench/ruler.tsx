import type { FindingView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import type { GridRow } from './grid-rows.ts';
import { gridRowId } from './grid-rows.ts';
import { standsIn } from './row.tsx';

interface RulerProps {
  readonly rows: readonly GridRow[];
  readonly findings: readonly FindingView[];
  /** Part of the rows on the screen, 0 to 1. */
  readonly view: { readonly from: number; readonly to: number };
  readonly onGo: (row: string) => void;
}

/** The whole pair beside the scroll bar: findings by severity, gaps, what is confirmed; a click goes there. */
export function OverviewRuler({ rows, findings, view, onGo }: RulerProps) {
  const { t } = useWords();
  const percent = (n: number): string => `${(100 * n) / Math.max(1, rows.length)}%`;
  const height = percent(1);
  return (
    <div
      className="ruler"
      role="img"
      aria-label={t('bench.ruler', { n: findings.filter((f) => f.status === 'open').length })}
      onClick={(e) => {
        const box = e.currentTarget.getBoundingClientRect();
        const row = rows[Math.min(rows.length - 1, Math.floor(((e.clientY - box.top) / box.height) * rows.length))];
        if (row) onGo(gridRowId(row));
      }}
    >
      {rows.map((item, n) => {
        if (item.kind === 'fold') return null;
        const { row } = item;
        const worst = ['critical', 'major', 'minor', 'neutral'].find((s) => findings.some((f) => f.severity === s && standsIn(row, f)));
        return (
          <span key={row.id}>
            {row.links.length > 0 && row.links.every((l) => l.confirmed) && <i className="done" style={{ top: percent(n), height }} />}
            {row.kind === 'gap' && <i className="void" style={{ top: percent(n), height }} />}
            {worst && <i className={worst} style={{ top: percent(n + 0.5) }} />}
          </span>
        );
      })}
      <span className="view" style={{ top: `${view.from * 100}%`, height: `${(view.to - view.from) * 100}%` }} />
    </div>
  );
}
