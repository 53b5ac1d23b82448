import type { Coverage as CoverageWords, ReportView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { SeverityMark } from '../ui/pieces.tsx';

type Pair = NonNullable<ReportView['pair']>;
const STATES = [
  ['rendered', 'report.rendered'],
  ['error', 'report.error'],
  ['cut', 'report.cut'],
  ['open', 'report.undecided'],
] as const;

interface CoverageProps {
  readonly words: CoverageWords;
  /** Runs of the source in text order; without them each state is one run. */
  readonly strip?: Pair['strip'];
}

/** How many words of the source stand in the target, drawn in text order and said in words. */
export function Coverage({ words, strip }: CoverageProps) {
  const { t, number } = useWords();
  const total = STATES.reduce((n, [state]) => n + words[state], 0);
  const said = STATES.filter(([state]) => state === 'rendered' || words[state] > 0).map(([state, key]) => ({ state, text: `${t(key)}: ${t('report.share', { n: words[state], share: number(total === 0 ? 0 : (100 * words[state]) / total, 1) })}` }));
  const runs = strip ?? STATES.filter(([state]) => words[state] > 0).map(([state]) => ({ state, words: words[state], block: 0, start: 0 }));
  return (
    <section>
      <h2>
        {t('report.coverage')} <span className="base">{t('report.coverageBase', { n: total })}</span>
      </h2>
      <div className="cover" role="img" aria-label={said.map((s) => s.text).join('; ')}>
        {runs.map((run, n) => (
          <i key={n} className={`p-${run.state}`} style={{ flexGrow: run.words }} />
        ))}
      </div>
      {strip && strip.length > 0 && (
        <p className="scale" aria-hidden="true">
          <span>¶{number(strip[0]!.block + 1)}</span>
          <span>¶{number(strip.at(-1)!.block + 1)}</span>
        </p>
      )}
      <ul className="covkey">
        {said.map((s) => (
          <li key={s.state}>
            <i className={`swatch p-${s.state}`} aria-hidden="true" />
            {s.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands on one side only, and what people decided about it. */
export function Cuts({ pair }: { readonly pair: Pair }) {
  const { t } = useWords();
  const decision = (row: Pair['cuts'][number]): string => {
    if (row.state === 'open') return t('report.notDecided');
    if (row.state === 'cut') return t(row.side === 'source' ? 'bench.intentional' : 'report.addedOnPurpose');
    return t(row.side === 'source' ? 'report.omission' : 'report.addition', { severity: t(`severity.${row.severity ?? 'neutral'}`).toLowerCase() });
  };
  return (
    <section>
      <h2>{t('report.cuts')}</h2>
      {pair.cuts.length === 0 ? (
        <p className="quiet">{t('report.noCuts')}</p>
      ) : (
        <table className="figures cuts">
          <thead>
            <tr>
              <th scope="col">{t('report.place')}</th>
              <th scope="col">{t('report.text')}</th>
              <th scope="col">{t('report.size')}</th>
              <th scope="col">{t('report.decision')}</th>
              <th scope="col">{t('report.by')}</th>
            </tr>
          </thead>
          <tbody>
            {pair.cuts.map((row) => (
              <tr key={`${row.side} ${row.start}`}>
                <td>
                  {t(`side.${row.side}`)} ¶{row.block + 1}
                </td>
                <td className="read" lang={row.side === 'source' ? pair.sourceLanguage : pair.targetLanguage}>
                  {row.text}
                </td>
                <td>{t('bench.words', { n: row.words })}</td>
                <td>
                  {row.severity && <SeverityMark severity={row.state === 'cut' ? 'neutral' : row.severity} />} {decision(row)}
                </td>
                <td>{row.author ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
