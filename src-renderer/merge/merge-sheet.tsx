import { useRef, useState } from 'react';
import type { Input, MergeView } from '../../src-core/contract.ts';
import { bridge } from '../host.ts';
import { useWords } from '../i18n/index.ts';
import { base64 } from '../library/importing.ts';
import { ask, notify } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';
import { ConflictChoice } from './conflict-choice.tsx';

type Copy = Input<'merge.preview'>['from'];
type Choices = Record<string, Record<string, 'ours' | 'theirs'>>;
/** A browser sends the whole file in one call, which the host takes up to this size, bytes. */
const MOST = 22 * 1024 * 1024;

/** A colleague's copy of the workspace: what would come in, how far the two agree, whose word holds where they differ; then it is done. */
export function MergeSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, number } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [copy, setCopy] = useState<{ readonly name: string; readonly from: Copy } | null>(null);
  const [view, setView] = useState<MergeView | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [busy, setBusy] = useState(false);

  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const path = bridge?.pathsOf([chosen])[0] ?? '';
    if (path === '' && chosen.size > MOST) return notify(t('merge.tooLarge', { name: chosen.name, most: number(MOST / 1024 / 1024) }));
    setBusy(true);
    setView(null);
    setChoices({});
    const from: Copy = path === '' ? { kind: 'bytes', name: chosen.name, base64: await base64(chosen) } : { kind: 'path', path };
    const told = await ask('merge.preview', { from });
    setBusy(false);
    setCopy({ name: chosen.name, from });
    if (told) setView(told);
  };
  const apply = async (): Promise<void> => {
    if (!copy) return;
    setBusy(true);
    const done = await ask('merge.apply', { from: copy.from, choices });
    setBusy(false);
    if (!done) return;
    notify(t('merge.done', { pairs: t('library.count', { n: done.pairs.length + done.added.length }), annotations: t('removed.annotations', { n: done.pairs.reduce((n, p) => n + p.taken.annotations, 0) }) }), true);
    onClose();
  };
  const choose = (pair: string, conflict: string, who: 'ours' | 'theirs'): void => setChoices((old) => ({ ...old, [pair]: { ...old[pair], [conflict]: who } }));
  const chooseAll = (who: 'ours' | 'theirs'): void => setChoices(Object.fromEntries((view?.pairs ?? []).map((p) => [p.pair, Object.fromEntries(p.conflicts.map((c) => [c.id, who]))])));
  const conflicts = view?.pairs.reduce((n, p) => n + p.conflicts.length, 0) ?? 0;
  const names = { ours: view?.reviewers.ours || t('merge.ours'), theirs: view?.reviewers.theirs || t('merge.theirs') };

  return (
    <Sheet title={t('merge.title')} wide onClose={onClose}>
      <p className="quiet">{t('merge.lede')}</p>
      <p className="merge-file">
        <input ref={file} type="file" hidden accept=".db,.sverka,.sqlite" data-testid="merge-file" onChange={(e) => void read(e.target.files?.[0]).then(() => (e.target.value = ''))} />
        <button type="button" className="btn" autoFocus disabled={busy} onClick={() => file.current?.click()}>
          {t('merge.choose')}
        </button>
        <span role="status">{busy ? t('merge.reading') : (copy?.name ?? '')}</span>
      </p>
      {view && view.pairs.length + view.added.length === 0 && <p>{t('merge.nothing')}</p>}
      {view && view.pairs.length + view.added.length > 0 && (
        <>
          <Figures view={view} names={names} />
          {conflicts > 0 && (
            <section>
              <h3 className="settings-head">{t('merge.conflicts', { n: conflicts })}</h3>
              <p className="merge-file">
                <button type="button" className="btn" onClick={() => chooseAll('ours')}>
                  {t('merge.all', { name: names.ours })}
                </button>
                <button type="button" className="btn" onClick={() => chooseAll('theirs')}>
                  {t('merge.all', { name: names.theirs })}
                </button>
              </p>
              {view.pairs.map((p) => p.conflicts.length > 0 && (
                <div key={p.pair} className="merge-pair">
                  <h4 className="ti">{p.targetTitle || p.sourceTitle}</h4>
                  {p.conflicts.map((c) => (
                    <ConflictChoice key={c.id} conflict={c} finding={c.kind === 'decision' ? (p.findings[c.finding] ?? '') : ''} names={names} chosen={choices[p.pair]?.[c.id] ?? 'ours'} onChoose={(who) => choose(p.pair, c.id, who)} />
                  ))}
                </div>
              ))}
            </section>
          )}
          {view.added.length > 0 && (
            <section>
              <h3 className="settings-head">{t('merge.added', { n: view.added.length })}</h3>
              <ul>
                {view.added.map((title, n) => (
                  <li key={n} className="ti">
                    {title}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      <div className="end">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.cancel')}
        </button>
        <button type="button" className="btn main" disabled={busy || !view || view.pairs.length + view.added.length === 0} onClick={() => void apply()}>
          {t('merge.apply')}
        </button>
      </div>
    </Sheet>
  );
}

/** What each reviewer marked, and how far they agree. */
function Figures({ view, names }: { readonly view: MergeView; readonly names: { readonly ours: string; readonly theirs: string } }) {
  const { t, number } = useWords();
  const figure = (value: number | null): string => (value === null ? t('report.undefined') : number(value, 2));
  const rows = [...view.pairs.map((p) => ({ key: p.pair, label: p.targetTitle || p.sourceTitle, agreement: p.agreement, taken: p.taken })), ...(view.pairs.length > 1 ? [{ key: '', label: t('report.total'), agreement: view.agreement, taken: null }] : [])];
  if (rows.length === 0) return null;
  return (
    <section className="merge-figures">
      <h3 className="settings-head">{t('report.agreement')}</h3>
      <p className="quiet">{t('merge.figures')}</p>
      <table>
        <thead>
          <tr>
            {[t('report.pair'), `${t('report.errors')}: ${names.ours} – ${names.theirs}`, t('report.spanF1'), t('report.kappaCategory'), t('report.kappaSeverity'), t('merge.taken')].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, agreement, taken }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="tnum">
                {number(agreement.ours)} – {number(agreement.theirs)}
              </td>
              <td className="tnum">{figure(agreement.spanF1)}</td>
              <td className="tnum">{figure(agreement.categoryKappa)}</td>
              <td className="tnum">{figure(agreement.severityKappa)}</td>
              <td>{taken ? t('merge.takenOf', { annotations: number(taken.annotations), confirmations: number(taken.confirmations), dismissals: number(taken.dismissals) }) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
