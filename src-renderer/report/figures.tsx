import type { ReportView } from '../../src-core/contract.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import { SEVERITY_WEIGHTS } from '../../src-core/review/score.ts';
import { categoryLabel } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import { Icon } from '../ui/icons.tsx';
import { Meter, SeverityMark } from '../ui/pieces.tsx';
import { Bars } from './bars.tsx';
import type { BarRow } from './bars.tsx';

/** The type alone where there is one: the dimension says nothing more in a list. */
const shortLabel = (path: string, language: 'en' | 'ru'): string => categoryLabel(path, language).split(' › ').at(-1)!;

type Errors = ReportView['categories'];

/** The one big figure, what it means, and the figures it is made of. */
export function Score({ report }: { readonly report: ReportView }) {
  const { t, number } = useWords();
  const { score, words } = report;
  const errors = SEVERITIES.reduce((n, s) => n + score.counts[s], 0);
  const open = report.checks.reduce((n, c) => n + c.open, 0);
  const [verdict, why] = score.failed
    ? [t('report.fails', { n: score.counts.critical }), t('report.failsText')]
    : errors === 0
      ? [t('report.clean'), t('report.cleanText', { open: t('report.openFindings', { n: open }) })]
      : [t('report.stands', { n: errors }), t('report.standsText')];
  return (
    <>
      <section className="score" aria-label={t('report.score')}>
        <p className="big" data-testid="mqm-score">
          {number(score.score, 1)}
          <small>{t('report.score')}</small>
        </p>
        <div>
          <p className="verdict">
            {score.failed && <SeverityMark severity="critical" />}
            <b>{verdict}</b>
          </p>
          <p>{why}</p>
        </div>
        <dl className="figs">
          {(
            [
              ['report.penalty', number(score.apt)],
              ['report.evaluated', number(words.target)],
              ['report.perThousand', number(score.npt, 1)],
              ['report.errors', number(errors)],
            ] as const
          ).map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd className="tnum">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {!score.reliable && (
        <p className="short" role="note">
          <Icon name="warn" />
          <span>
            <b>{t('report.short', { n: words.target })}</b>{' '}
            {words.target > 0 && t(report.pair ? 'report.shortText' : 'report.shortWorkspace', { points: number(100 / words.target, 2) })}
          </span>
        </p>
      )}
    </>
  );
}

/** Counts by category, severity, check and reviewer. */
export function Charts({ report }: { readonly report: ReportView }) {
  const { t, number, check, language } = useWords();
  const severities = SEVERITIES.toReversed();
  const legend = severities.map((s) => ({ pattern: `p-${s}`, name: t(`severity.${s}`).toLowerCase() }));
  const rows = (errors: Errors, label: (key: string) => string): BarRow[] => errors.map((e) => ({ key: e.key, label: label(e.key), total: e.total, parts: severities.map((s, n) => ({ ...legend[n]!, n: e.counts[s] })) }));
  const fates = (['accepted', 'adjusted', 'dismissed', 'open'] as const).map((fate) => ({ fate, pattern: `p-${fate === 'open' ? 'waiting' : fate}`, name: t(`report.${fate}`) }));
  const { counts } = report.score;
  const some = severities.some((s) => counts[s] > 0);
  return (
    <div className="two">
      <div>
        <Bars caption={t('report.categories')} legend={legend} rows={rows(report.categories, (key) => shortLabel(key, language))} none={t('report.noErrors')} />
        <Bars caption={t('report.reviewers')} legend={[]} rows={rows(report.reviewers, (key) => key || t('report.nobody'))} none={t('report.noErrors')} />
      </div>
      <div>
        <Bars
          caption={t('report.severities')}
          none={t('report.noErrors')}
          rows={!some ? [] : severities.map((s, n) => ({
            key: s,
            label: (
              <>
                <SeverityMark severity={s} /> {t('report.weight', { name: t(`severity.${s}`), n: number(counts[s]), weight: SEVERITY_WEIGHTS[s] })}
              </>
            ),
            total: counts[s] * SEVERITY_WEIGHTS[s],
            parts: [{ ...legend[n]!, n: counts[s] * SEVERITY_WEIGHTS[s] }],
          }))}
        />
        <Bars caption={t('report.checks')} legend={fates} none={t('report.noFindings')} rows={report.checks.map((c) => ({ key: c.check, label: check(c.check), total: c.accepted + c.adjusted + c.dismissed + c.open, parts: fates.map((f) => ({ ...f, n: c[f.fate] })) }))} />
      </div>
    </div>
  );
}

/** How far every two reviewers agree. */
export function AgreementTable({ rows }: { readonly rows: ReportView['agreement'] }) {
  const { t, number } = useWords();
  if (rows.length === 0) return null;
  const figure = (value: number | null): string => (value === null ? t('report.undefined') : number(value, 2));
  return (
    <section>
      <h2>{t('report.agreement')}</h2>
      <p className="quiet">{t('report.agreementText')}</p>
      <table className="figures">
        <thead>
          <tr>
            {(['report.two', 'report.errors', 'report.spanF1', 'report.kappaCategory', 'report.kappaSeverity'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reviewers, agreement }) => (
            <tr key={reviewers.join('|')}>
              <th scope="row">{reviewers.map((name) => name || t('report.nobody')).join(' – ')}</th>
              <td className="tnum">
                {number(agreement.ours)} – {number(agreement.theirs)}
              </td>
              <td className="tnum">{figure(agreement.spanF1)}</td>
              <td className="tnum">{figure(agreement.categoryKappa)}</td>
              <td className="tnum">{figure(agreement.severityKappa)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Every pair of the workspace in a line. */
export function PairLines({ pairs }: { readonly pairs: ReportView['pairs'] }) {
  const { t, number } = useWords();
  if (pairs.length === 0) return <p className="quiet">{t('report.noPairs')}</p>;
  return (
    <section>
      <h2>{t('report.pairs')}</h2>
      <table className="figures lines">
        <thead>
          <tr>
            {(['report.pair', 'report.pairScore', 'report.errors', 'report.evaluated', 'report.pairCoverage', 'library.status', 'report.pairTime'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((p) => {
            const all = Object.values(p.coverage).reduce((a, b) => a + b, 0);
            return (
              <tr key={p.id}>
                <th scope="row">
                  <a className="ti" href={`#/report/${p.id}`} lang={p.sourceLanguage}>
                    {p.sourceTitle}
                  </a>
                  <span className="ti" lang={p.targetLanguage}>
                    {p.targetTitle}
                  </span>
                </th>
                <td className="tnum">
                  {p.score.failed && <SeverityMark severity="critical" />} {number(p.score.score, 1)}
                </td>
                <td className="tnum">{number(Object.values(p.score.counts).reduce((a, b) => a + b, 0))}</td>
                <td className="tnum">{number(p.words)}</td>
                <td className="tnum">
                  <Meter value={p.coverage.rendered} total={all} /> {number(p.coverage.rendered)}/{number(all)}
                </td>
                <td>{t(`status.${p.status}`)}</td>
                <td className="tnum">{number(Math.round(p.spent / 60_000))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
