import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Overlay } from '../app.tsx';
import { bridge } from '../host.ts';
import { useWords } from '../i18n/index.ts';
import { READABLE_ENDINGS } from '../../src-core/exchange/in/kinds.ts';
import { useCommands } from '../commands.ts';
import { LIBRARY_COMMANDS, UNDO_HERE } from '../window-commands.ts';
import type { LibraryCommandId } from '../window-commands.ts';
import { inTextField } from '../keys.ts';
import { ask, takeUp, useApp } from '../store.ts';
import { AppBar } from '../ui/app-bar.tsx';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu } from '../ui/pieces.tsx';
import { AddressSheet } from './address-sheet.tsx';
import { EmptyLibrary } from './empty.tsx';
import { DocumentsTable, FailuresTable, UnpairedTable } from './lists.tsx';
import { PairsTable } from './pairs-table.tsx';
import { importDrop, importFiles, importPaths, readable } from './importing.ts';
import { PairByHand, PasteSheet } from './sheets.tsx';
import { ProgressStrip } from './progress-strip.tsx';
import { Tray } from './tray.tsx';
import { dragsDocument } from './dragging.ts';
import { NO_FILTER, PLAIN_PAIRS } from './pairs-model.ts';
import type { PairsLook } from './pairs-model.ts';
import { PairFilters } from './pairs-tools.tsx';
import { RemovedList } from './removed.tsx';
import { useSearch } from './use-search.ts';
import { useKept } from '../workbench/memory.ts';

type Tab = 'pairs' | 'documents' | 'unpaired' | 'failures' | 'removed';
const TABS: readonly Tab[] = ['pairs', 'documents', 'unpaired', 'failures', 'removed'];

/** Documents and pairs of the workspace, what was suggested, what has no counterpart, what could not be read. */
export function Library({ onOverlay }: { readonly onOverlay: (overlay: Overlay) => void }) {
  const words = useWords();
  const { t } = words;
  const library = useApp((s) => s.library);
  const info = useApp((s) => s.info);
  const [tab, setTab] = useState<Tab>('pairs');
  const [query, setQuery] = useState('');
  const hits = useSearch(query);
  const [look, setLook] = useKept<PairsLook>('sverka.pairs', PLAIN_PAIRS);
  const clear = (): void => {
    if (query.trim() === '') setLook(NO_FILTER);
    else setQuery('');
  };
  const [dropping, setDropping] = useState(false);
  const [paste, setPaste] = useState<string | null>(null);
  const [rich, setRich] = useState('');
  const [address, setAddress] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const pick = useCallback(async (what: 'files' | 'folder'): Promise<void> => {
    if (bridge) await importPaths(await (what === 'files' ? bridge.pickFiles() : bridge.pickFolder()), '');
    else (what === 'files' ? files : folder).current?.click();
  }, []);
  const does: Record<LibraryCommandId, () => void> = { 'import-files': () => void pick('files'), 'import-folder': () => void pick('folder'), paste: () => setPaste(''), find: () => search.current?.focus() };
  const canUndo = useApp((s) => s.notices.some((n) => n.action !== null));
  useCommands([...LIBRARY_COMMANDS.map((c) => ({ ...c, enabled: true, run: does[c.id] })), { ...UNDO_HERE, enabled: canUndo, run: () => takeUp() }]);
  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      if (inTextField(event.target) || document.querySelector('.veil')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      setRich(event.clipboardData?.getData('text/html') ?? '');
      setPaste(text);
    };
    addEventListener('paste', pasted);
    return () => removeEventListener('paste', pasted);
  }, []);

  const counts = useMemo(
    () => ({ pairs: library?.pairs.length ?? 0, documents: library?.documents.length ?? 0, unpaired: library?.unpaired.length ?? 0, failures: library?.failures.length ?? 0, removed: library?.removed ?? 0 }),
    [library],
  );
  const busy = library?.jobs.some((j) => j.state === 'running') ?? false;
  const empty = library !== null && counts.documents === 0 && counts.failures === 0 && counts.removed === 0 && !busy;

  return (
    <div
      className="screen lib"
      onDragOver={(e) => {
        e.preventDefault();
        if (e.dataTransfer.types.includes('Files')) setDropping(true);
      }}
      onDragLeave={(e) => e.relatedTarget === null && setDropping(false)}
      onDrop={(e) => {
        e.preventDefault();
        setDropping(false);
        if (!dragsDocument(e.dataTransfer)) void importDrop(e.dataTransfer);
      }}
    >
      <AppBar screen="library" onOverlay={onOverlay}>
        {info && <span className="quiet">{info.name}</span>}
      </AppBar>
      {library === null ? (
        <main className="blank">{t('app.loading')}</main>
      ) : empty ? (
        <EmptyLibrary onFiles={() => void pick('files')} onPaste={() => setPaste('')} onSamples={() => void ask('documents.importSamples', {})} />
      ) : (
        <main className="split">
          <h1 className="vh">{t('app.library')}</h1>
          <section className="list" aria-label={t(`library.${tab}`)}>
            <div className="tabs">
              <div role="tablist" aria-label={t('app.library')} style={{ display: 'contents' }}>
                {TABS.map((id, n) => (
                  <button
                    key={id}
                    type="button"
                    role="tab"
                    id={`tab-${id}`}
                    aria-selected={tab === id}
                    aria-controls="tab-panel"
                    tabIndex={tab === id ? 0 : -1}
                    onClick={() => setTab(id)}
                    onKeyDown={(e) => {
                      const step = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
                      if (step === 0) return;
                      const next = TABS[(n + step + TABS.length) % TABS.length]!;
                      setTab(next);
                      document.getElementById(`tab-${next}`)?.focus();
                    }}
                  >
                    {t(`library.${id}`)} <span className="n">{words.number(counts[id])}</span>
                  </button>
                ))}
              </div>
              <span className="grow" />
              <button type="button" className="btn" onClick={() => setPaste('')}>
                {t('library.paste')}
                <kbd>Ctrl V</kbd>
              </button>
              <ChoiceMenu
                label={t('library.import')}
                className="btn main"
                shown={
                  <>
                    <Icon name="drop" />
                    {t('library.import')}
                  </>
                }
                choices={[
                  { value: 'files', label: t('library.importFiles'), text: t('library.importFiles') },
                  { value: 'folder', label: t('library.importFolder'), text: t('library.importFolder') },
                  { value: 'address', label: t('library.importAddress'), text: t('library.importAddress') },
                ]}
                onChoose={(what) => (what === 'address' ? setAddress(true) : void pick(what as 'files' | 'folder'))}
              />
            </div>
            <div className="filter">
              <label className="search">
                <Icon name="search" />
                <input ref={search} value={query} placeholder={t('library.search')} aria-label={t('library.search')} onChange={(e) => setQuery(e.target.value)} onKeyDown={(e) => e.key === 'Escape' && setQuery('')} />
                <kbd>/</kbd>
              </label>
              <span className="grow" />
              {tab === 'pairs' && <PairFilters library={library} look={look} setLook={setLook} />}
            </div>
            <div className="scroll" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
              {tab === 'pairs' && <PairsTable library={library} query={query} hits={hits} look={look} setLook={setLook} onClear={clear} />}
              {tab === 'documents' && <DocumentsTable library={library} query={query} hits={hits} onClear={clear} onPair={setByHand} />}
              {tab === 'unpaired' && <UnpairedTable library={library} query={query} hits={hits} onClear={clear} onPair={setByHand} />}
              {tab === 'failures' && <FailuresTable library={library} />}
              {tab === 'removed' && <RemovedList />}
            </div>
            <div className="foot">
              <div className="dropline">
                <Icon name="drop" />
                <span>
                  <b>{t('library.drop')}</b> <span className="opt">{t('library.dropText')}</span>
                </span>
              </div>
            </div>
          </section>
          <Tray library={library} onShowUnpaired={() => setTab('unpaired')} onPair={setByHand} />
        </main>
      )}
      {library && <ProgressStrip library={library} onReasons={() => setTab('failures')} />}
      <footer className="statusbar">
        <span className="it">{t('library.count', { n: counts.pairs })}</span>
        <span className="it">{t('library.documentCount', { n: counts.documents })}</span>
        {counts.pairs > 0 && <span className="it opt">{t('library.opens')}</span>}
        <span className="grow" />
        <span className="it">{t('app.offline')}</span>
        <button type="button" className="linkish" onClick={() => onOverlay('keys')}>
          <kbd>?</kbd> {t('app.keys')}
        </button>
        <span className="it">{t('app.saved')}</span>
      </footer>
      <input ref={files} type="file" multiple hidden accept={READABLE_ENDINGS.join(',')} data-testid="file-input" onChange={(e) => void importFiles([...(e.target.files ?? [])], e.target.files?.[0]?.name ?? '').then(() => (e.target.value = ''))} />
      <input ref={folder} type="file" multiple hidden data-testid="folder-input" {...{ webkitdirectory: '' }} onChange={(e) => void importFiles(readable([...(e.target.files ?? [])]), e.target.files?.[0]?.webkitRelativePath.split('/')[0] ?? '').then(() => (e.target.value = ''))} />
      {paste !== null && (
        <PasteSheet
          initial={paste}
          rich={rich}
          onClose={() => {
            setPaste(null);
            setRich('');
          }}
        />
      )}
      {address && <AddressSheet onClose={() => setAddress(false)} />}
      {byHand !== null && library && <PairByHand library={library} document={byHand} onClose={() => setByHand(null)} />}
      {dropping && (
        <div className="over" aria-hidden="true">
          <div>
            <h2>{t('library.dropHere')}</h2>
            <p>{t('library.dropHereText')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
