import { useEffect, useState } from 'react';
import type { BackupRow } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { ask, notify, useApp } from '../store.ts';

/** Backups of the workspace: make one now, go back to one. Going back asks first, and keeps what is there as a backup of its own. */
export function Backups() {
  const { t, moment, number } = useWords();
  const info = useApp((s) => s.info);
  const [list, setList] = useState<readonly BackupRow[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const load = async (): Promise<void> => {
    const found = await ask('workspace.backups', {});
    if (found) setList(found.backups);
  };
  useEffect(() => {
    void load();
  }, []);
  const doing = async (work: () => Promise<void>): Promise<void> => {
    // A button that is switched off loses the focus, and Escape with it; so it stays on and does nothing.
    if (busy) return;
    setBusy(true);
    await work();
    await load();
    setBusy(false);
  };
  const make = (): Promise<void> =>
    doing(async () => {
      const made = await ask('workspace.backUp', {});
      if (made) notify(t(made.name === null ? 'backups.same' : 'backups.made'), true);
    });
  const restore = (row: BackupRow): Promise<void> =>
    doing(async () => {
      setAsked(null);
      if (await ask('workspace.restore', { name: row.name })) notify(t('backups.restored', { when: moment(row.at) }), true);
    });
  return (
    <section aria-label={t('backups.title')}>
      <p className="field-label">{t('backups.title')}</p>
      <p className="quiet">{t('backups.about')}</p>
      {info?.readOnly !== true && (
        <button type="button" className="btn" aria-disabled={busy} onClick={() => void make()}>
          {t('backups.make')}
        </button>
      )}
      {list.length > 0 && (
        <ul className="backups">
          {list.map((row) => (
            <li key={row.name}>
              <span className="tnum">{moment(row.at)}</span>
              <span className="quiet tnum">{t('backups.size', { size: number(row.size / 2 ** 20, 1) })}</span>
              {asked === row.name ? (
                <span className="sure">
                  <span>{t('backups.sure')}</span>
                  <button type="button" className="btn main" aria-disabled={busy} onClick={() => void restore(row)}>
                    {t('backups.yes')}
                  </button>
                  <button type="button" className="btn flat" onClick={() => setAsked(null)}>
                    {t('app.cancel')}
                  </button>
                </span>
              ) : (
                info?.readOnly !== true && (
                  <button type="button" className="btn flat" aria-disabled={busy} aria-label={t('backups.goBackTo', { when: moment(row.at) })} onClick={() => setAsked(row.name)}>
                    {t('backups.goBack')}
                  </button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
