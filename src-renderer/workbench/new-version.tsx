import { useState } from 'react';
import type { NewerVersion, VersionReport } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { go } from '../router.ts';
import { ask, notify, useApp } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';

/** Says that a text of this pair was read again with other words, and takes the pair over to it when asked. */
export function NewVersion({ pair }: { readonly pair: string }) {
  const { t, moment } = useWords();
  const newer = useApp((s) => s.library?.pairs.find((p) => p.id === pair)?.newer[0]);
  const readOnly = useApp((s) => s.info?.readOnly === true);
  const [moved, setMoved] = useState<{ readonly from: string; readonly to: string; readonly report: VersionReport } | null>(null);
  const [busy, setBusy] = useState(false);
  const [put, setPut] = useState<string | null>(null);
  const move = async (version: NewerVersion): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const done = await ask('pair.moveToVersion', { id: pair, side: version.side, document: version.document });
    setBusy(false);
    if (!done) return;
    go({ screen: 'pair', id: done.id });
    if (done.report.notes.length > 0) setMoved({ from: pair, to: done.id, report: done.report });
    else notify(t('version.allKept', { n: done.report.annotations }), true, { label: t('bench.undo'), run: () => takeBack(pair, done.id) });
  };
  return (
    <>
      {newer && !readOnly && put !== newer.document && (
        <div className="new-version" role="status">
          <span>{t(newer.side === 'source' ? 'version.source' : 'version.target', { when: moment(newer.addedAt) })}</span>
          <button type="button" className="btn main" aria-disabled={busy} onClick={() => void move(newer)}>
            {t('version.move')}
          </button>
          <button type="button" className="btn flat" onClick={() => setPut(newer.document)}>
            {t('version.later')}
          </button>
        </div>
      )}
      {moved && <MovedSheet {...moved} onClose={() => setMoved(null)} />}
    </>
  );
}

/** The old pair comes back as it was, and the new one goes where removed pairs are. */
async function takeBack(from: string, to: string): Promise<void> {
  if (!(await ask('pairs.remove', { id: to }))) return;
  if (await ask('pairs.restore', { id: from })) go({ screen: 'pair', id: from });
}

/** What moved, what changed and what lost its place. */
function MovedSheet({ from, to, report, onClose }: { readonly from: string; readonly to: string; readonly report: VersionReport; readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Sheet title={t('version.title')} wide onClose={onClose}>
      <p>
        {t('version.kept', { n: report.annotations })} {t('version.confirmed', { n: report.confirmed })} {report.added > 0 ? t('version.added', { n: report.added }) : ''}
      </p>
      <ul className="version-notes">
        {report.notes.map((note, n) => (
          <li key={n}>
            <b>{t(`version.${note.kind}.${note.what}`)}</b> <q>{note.quote.length > 160 ? `${note.quote.slice(0, 159)}…` : note.quote}</q>
          </li>
        ))}
      </ul>
      <div className="end">
        <button type="button" className="btn" onClick={() => void takeBack(from, to).then(onClose)}>
          {t('version.back')}
        </button>
        <button type="button" className="btn main" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </Sheet>
  );
}
