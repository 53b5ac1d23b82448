import type { LibraryView, SearchHit } from '../../src-core/contract.ts';
import { folded } from '../../src-core/text/find.ts';
import { useWords } from '../i18n/index.ts';
import { ask, notify } from '../store.ts';
import { LanguageTag } from '../ui/pieces.tsx';
import { HitLine } from './hit-line.tsx';
import { NothingFound } from './pairs-table.tsx';
import { UnpairedItem } from './unpaired-item.tsx';

interface ListProps {
  readonly library: LibraryView;
  readonly query: string;
  /** What the search found; null without one. */
  readonly hits: readonly SearchHit[] | null;
  readonly onClear: () => void;
  readonly onPair: (document: string) => void;
}

const hitOf = (hits: readonly SearchHit[] | null, document: string): SearchHit | undefined => hits?.find((h) => h.document === document);
const matches = (query: string, hit: SearchHit | undefined, ...texts: readonly string[]): boolean => {
  const wanted = folded(query.trim());
  return wanted === '' || hit !== undefined || folded(texts.join('\n')).includes(wanted);
};

/** Every text of the workspace. */
export function DocumentsTable({ library, query, hits, onClear, onPair }: ListProps) {
  const { t, date, number } = useWords();
  const remove = async (id: string): Promise<void> => {
    if (await ask('documents.remove', { id })) notify(t('library.documentRemoved'), true, { label: t('bench.undo'), run: () => ask('documents.restore', { id }) });
  };
  const shown = library.documents.filter((d) => matches(query, hitOf(hits, d.id), d.title, d.name, d.site));
  if (shown.length === 0) return <NothingFound query={query} onClear={onClear} />;
  return (
    <table>
      <colgroup>
        <col />
        <col style={{ width: 190 }} />
        <col style={{ width: 76 }} />
        <col className="c-date" style={{ width: 96 }} />
        <col className="c-site" style={{ width: 120 }} />
        <col style={{ width: 190 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('library.title')}</th>
          <th scope="col">{t('library.file')}</th>
          <th scope="col">{t('library.words')}</th>
          <th scope="col" className="c-date">
            {t('library.added')}
          </th>
          <th scope="col" className="c-site">
            {t('library.encoding')}
          </th>
          <th scope="col">{t('library.pairedWith')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((d) => (
          <tr key={d.id} style={{ cursor: 'default' }}>
            <td>
              <span className="ti" lang={d.language}>
                <LanguageTag language={d.language} />
                {d.title}
              </span>
              <HitOf hit={hitOf(hits, d.id)} />
            </td>
            <td className="lo" title={d.path || d.name}>
              {d.name}
            </td>
            <td className="lo tnum">{number(d.words)}</td>
            <td className="c-date lo tnum">{date(d.addedAt)}</td>
            <td className="c-site lo">{d.encoding}</td>
            <td>
              {d.pairs.length > 0 ? (
                d.pairs.map((id) => (
                  <a key={id} href={`#/pair/${id}`}>
                    {t('app.workbench')}
                  </a>
                ))
              ) : (
                <span style={{ display: 'flex', gap: 14 }}>
                  <button type="button" className="linkish" onClick={() => onPair(d.id)}>
                    {t('library.pairByHand')}
                  </button>
                  <button type="button" className="linkish" onClick={() => void remove(d.id)}>
                    {t('library.remove')}
                  </button>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HitOf = ({ hit }: { readonly hit: SearchHit | undefined }) => hit && <HitLine hit={hit} />;

/** Texts without counterpart, and why. */
export function UnpairedTable({ library, query, hits, onClear, onPair }: ListProps) {
  const { t } = useWords();
  if (library.unpaired.length === 0) return <p className="blank">{t('library.noneUnpaired')}</p>;
  const shown = library.unpaired.filter((u) => matches(query, hitOf(hits, u.document), u.title));
  if (shown.length === 0) return <NothingFound query={query} onClear={onClear} />;
  return (
    <ul className="unlist">
      {shown.map((u) => (
        <li key={u.document}>
          <UnpairedItem row={u} hit={hitOf(hits, u.document)} onPair={onPair} />
        </li>
      ))}
    </ul>
  );
}

/** Files that were refused stay listed with their reason until read. */
export function FailuresTable({ library }: { readonly library: LibraryView }) {
  const { t, date } = useWords();
  if (library.failures.length === 0) return <p className="blank">{t('library.noFailures')}</p>;
  return (
    <>
      <ul className="unlist">
        {library.failures.map((f) => (
          <li key={f.id} className="un">
            <span className="file">{f.name}</span> <span className="quiet">{date(f.at)}</span>
            <p>{f.message}</p>
            {f.path !== '' && <p className="quiet">{f.path}</p>}
          </li>
        ))}
      </ul>
      <p style={{ padding: '12px 20px' }}>
        <button type="button" className="btn" onClick={() => void ask('failures.clear', {})}>
          {t('library.clear')}
        </button>
      </p>
    </>
  );
}
