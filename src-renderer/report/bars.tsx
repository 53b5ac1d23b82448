import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';

/** One part of a bar; its pattern is the class, its meaning the name. */
export interface BarPart {
  readonly pattern: string;
  readonly name: string;
  readonly n: number;
}
export interface BarRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly parts: readonly BarPart[];
  readonly total: number;
}

interface BarsProps {
  readonly caption: string;
  /** What the patterns mean; left out where the labels say it. */
  readonly legend?: readonly Omit<BarPart, 'n'>[];
  readonly rows: readonly BarRow[];
  /** Said where there are no rows. */
  readonly none: string;
}

/**
 * A chart of stacked bars that is a table: every figure can be read by a screen reader, on paper and without colours.
 * Drawn with patterns of our own, because the severities are told apart by pattern before colour.
 */
export function Bars({ caption, legend = [], rows, none }: BarsProps) {
  const { t, number } = useWords();
  const most = Math.max(1, ...rows.map((r) => r.total));
  return (
    <section className="chart">
      <h2>
        {caption}
        {rows.length > 0 && legend.length > 0 && (
          <span className="key" aria-hidden="true">
            {legend.map((part) => (
              <span key={part.name}>
                <i className={`swatch ${part.pattern}`} />
                {part.name}
              </span>
            ))}
          </span>
        )}
      </h2>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="bars">
          <caption className="vh">{caption}</caption>
          <colgroup>
            <col className="c-label" />
            <col />
            <col style={{ width: 44 }} />
          </colgroup>
          <thead className="vh">
            <tr>
              <th scope="col">{caption}</th>
              <th scope="col">{t('report.size')}</th>
              <th scope="col">{t('report.total')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td>
                  <span className="vh">{row.parts.flatMap((p) => (p.n > 0 ? [`${number(p.n)} ${p.name}`] : [])).join(', ')}</span>
                  <span className="bar" aria-hidden="true">
                    {row.parts.map((p) => p.n > 0 && <i key={p.name} className={p.pattern} style={{ width: `${(100 * p.n) / most}%` }} />)}
                  </span>
                </td>
                <td className="tnum">{number(row.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
