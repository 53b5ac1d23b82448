import { useState } from 'react';
import type { RecoveryReport } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { ask, notify, refreshInfo } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';

/** Told once, in one dialog: the file was damaged, where it is, what could be read, and which backup there is. */
export function RecoverySheet({ report }: { readonly report: RecoveryReport }) {
  const { t, moment } = useWords();
  const [busy, setBusy] = useState(false);
  const { salvaged, backup } = report;
  const keep = async (): Promise<void> => {
    await ask('workspace.recoverySeen', {});
    await refreshInfo();
  };
  const goBack = async (): Promise<void> => {
    if (!backup || busy) return;
    setBusy(true);
    const done = await ask('workspace.restore', { name: backup.name });
    setBusy(false);
    if (!done) return;
    notify(t('backups.restored', { when: moment(backup.at) }), true);
    await refreshInfo();
  };
  return (
    <Sheet title={t('recovery.title')} onClose={() => void keep()}>
      <p>{t('recovery.aside', { name: report.aside })}</p>
      <p>
        {salvaged === null
          ? t('recovery.nothing')
          : [
              t('recovery.read'),
              `${t('recovery.documents', { n: salvaged.documents })}, ${t('recovery.pairs', { n: salvaged.pairs })}, ${t('recovery.annotations', { n: salvaged.annotations })}.`,
              t(salvaged.incomplete ? 'recovery.incomplete' : 'recovery.complete'),
            ].join(' ')}
      </p>
      <p>{backup ? t('recovery.backup', { when: moment(backup.at) }) : t('recovery.noBackup')}</p>
      <div className="end">
        {backup && (
          <button type="button" className={salvaged === null ? 'btn main' : 'btn'} aria-disabled={busy} onClick={() => void goBack()}>
            {t('recovery.goBack', { when: moment(backup.at) })}
          </button>
        )}
        <button type="button" className={salvaged === null && backup ? 'btn' : 'btn main'} aria-disabled={busy} onClick={() => void keep()}>
          {t(salvaged === null ? 'recovery.startNew' : 'recovery.keep')}
        </button>
      </div>
    </Sheet>
  );
}
