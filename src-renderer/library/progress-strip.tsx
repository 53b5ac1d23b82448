import type { JobState, LibraryView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { ask } from '../store.ts';
import { Icon } from '../ui/icons.tsx';

/** Work under way, or what could not be read until somebody looked. */
export function ProgressStrip({ library, onReasons }: { readonly library: LibraryView; readonly onReasons: () => void }) {
  const { t, number } = useWords();
  const job = library.jobs.find((j) => j.state === 'running');
  const last = library.jobs.at(-1);
  const cancelled = last?.state === 'cancelled';
  const failures = library.failures.length;
  if (!job && failures === 0 && !cancelled) return <div />;
  const name: Record<JobState['kind'], string> = { import: t('library.importing'), pair: t('library.pairing'), align: t('library.aligning') };
  return (
    <div className="run" role="status">
      {job ? (
        <>
          <b>
            {name[job.kind]} {job.label && `“${job.label}”`}
          </b>
          <span className="meter" role="progressbar" aria-valuemin={0} aria-valuemax={job.total} aria-valuenow={job.done} aria-label={name[job.kind]}>
            <i style={{ width: `${job.total === 0 ? 0 : (100 * job.done) / job.total}%` }} />
          </span>
          <span className="now">
            {t('library.progress', { done: number(job.done), total: number(job.total) })}
            {job.current && ` · ${job.current}`}
          </span>
        </>
      ) : (
        <>
          <span>{cancelled ? t(last.kind === 'import' && last.done === 0 ? 'library.cancelledFirst' : 'library.cancelled') : ''}</span>
          <span />
          <span />
        </>
      )}
      <span>
        {failures > 0 && (
          <span className="tone-major" style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
            <Icon name="warn" />
            {t('library.notRead', { n: failures })}
          </span>
        )}
      </span>
      <span>
        {failures > 0 && (
          <button type="button" className="linkish" onClick={onReasons}>
            {t('library.reasons')}
          </button>
        )}
      </span>
      <span>
        {job && (
          <button type="button" className="btn" onClick={() => void ask('jobs.cancel', { id: job.id })}>
            {t('app.cancel')}
          </button>
        )}
      </span>
    </div>
  );
}
