import { useMemo, useState } from 'react';
import { Autocomplete, Collection, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { folded } from '../../src-core/text/find.ts';
import { currentCommands, keysOf } from '../commands.ts';
import { useWords } from '../i18n/index.ts';
import { capOf } from '../keys.ts';
import { go } from '../router.ts';
import { useApp } from '../store.ts';
import { Icon } from './icons.tsx';

/** Pairs offered at most. */
const MOST_PAIRS = 8;

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly cap: string;
  readonly language?: string;
  readonly run: () => void;
}

/** True if every word of the query begins a word of the label. */
function fits(label: string, query: string): boolean {
  const words = folded(label).split(/[^\p{L}\p{N}]+/u);
  return folded(query).split(/\s+/).every((wanted) => wanted === '' || words.some((word) => word.startsWith(wanted)));
}

/** Every command that can be carried out now, and the pairs of the workspace, by a few letters. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const pairs = useApp((s) => s.library?.pairs);
  // What could be done when the palette was called; it does not change while it stands.
  const [commands] = useState(() => currentCommands().filter((c) => c.enabled && c.id !== 'palette'));
  const sections = useMemo(() => {
    const first = commands.filter((c) => fits(t(c.label), query)).map((c): Entry => ({ id: c.id, label: t(c.label), cap: capOf(keysOf(c)[0] ?? ''), run: c.run }));
    const titles = (pairs ?? []).flatMap((p) => [{ id: `source ${p.id}`, pair: p.id, label: p.sourceTitle, language: p.sourceLanguage }, { id: `target ${p.id}`, pair: p.id, label: p.targetTitle, language: p.targetLanguage }]);
    const second = query.trim() === '' ? [] : titles.filter((title) => fits(title.label, query)).slice(0, MOST_PAIRS).map((title): Entry => ({ ...title, cap: '', run: () => go({ screen: 'pair', id: title.pair }) }));
    return [
      { id: 'commands', name: t('palette.commands'), entries: first },
      { id: 'pairs', name: t('library.pairs'), entries: second },
    ].filter((s) => s.entries.length > 0);
  }, [commands, pairs, query, t]);
  const run = (key: string): void => {
    const entry = sections.flatMap((s) => s.entries).find((e) => e.id === key);
    onClose();
    // The focus goes back to the screen first: what is done may move it.
    if (entry) setTimeout(entry.run, 0);
  };
  return (
    <ModalOverlay className="veil top" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal>
        <Dialog className="dialog palette-box" aria-label={t('palette.title')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField className="search" aria-label={t('palette.title')} autoFocus>
              <Icon name="search" />
              <Input placeholder={t('palette.hint')} />
            </SearchField>
            {/* It scrolls, so it can be reached by Tab, too. */}
            <div className="found-box" role="group" aria-label={t('palette.commands')} tabIndex={0}>
              <Menu className="found" aria-label={t('palette.commands')} items={sections} onAction={(key) => run(String(key))} renderEmptyState={() => <p className="quiet">{t('palette.none')}</p>}>
                {(section) => (
                  <MenuSection id={section.id}>
                    <Header className="eyebrow">{section.name}</Header>
                    <Collection items={section.entries}>
                      {(entry) => (
                        <MenuItem id={entry.id} textValue={entry.label}>
                          <span className="grow" {...(entry.language ? { lang: entry.language } : {})}>
                            {entry.label}
                          </span>
                          {entry.cap !== '' && <kbd>{entry.cap}</kbd>}
                        </MenuItem>
                      )}
                    </Collection>
                  </MenuSection>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
