import { useId, useState } from 'react';
import type { LibraryView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { go } from '../router.ts';
import { ask } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';
import { LanguageTag } from '../ui/pieces.tsx';
import { importHtml, importText } from './importing.ts';

/** Adds pasted text as a document. */
export function PasteSheet({ initial, rich = '', onClose }: { readonly initial: string; /** The same as HTML, if it was rich text. */ readonly rich?: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState(initial);
  const [name, setName] = useState('');
  const [html, setHtml] = useState(rich);
  const add = async (): Promise<void> => {
    if (text.trim() !== '' && (await (html === '' ? importText(text, name.trim()) : importHtml(html, name.trim())))) onClose();
  };
  return (
    <Sheet title={t('paste.title')} wide onClose={onClose}>
      <p className="quiet">{t('paste.hint')}</p>
      <label className="field-label" htmlFor={`${id}-text`}>
        {t('paste.text')}
      </label>
      <textarea
        id={`${id}-text`}
        className="text-field"
        rows={12}
        autoFocus
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setHtml('');
        }}
        onPaste={(e) => {
          // Rich text into an empty field keeps its paragraphs and headings; typed over, it is plain text again.
          const rich = e.clipboardData.getData('text/html');
          if (text.trim() !== '' || rich.trim() === '') return;
          e.preventDefault();
          setText(e.clipboardData.getData('text/plain'));
          setHtml(rich);
        }}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) void add();
        }}
      />
      <label className="field-label" htmlFor={`${id}-name`}>
        {t('paste.name')}
      </label>
      <input id={`${id}-name`} className="text-field" value={name} maxLength={200} onChange={(e) => setName(e.target.value)} />
      <div className="end">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.cancel')}
        </button>
        <button type="button" className="btn main" disabled={text.trim() === ''} onClick={() => void add()}>
          {t('paste.add')}
          <kbd>Ctrl Enter</kbd>
        </button>
      </div>
    </Sheet>
  );
}

/** Chooses a counterpart by hand among the texts of other languages. */
export function PairByHand({ library, document, onClose }: { readonly library: LibraryView; readonly document: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const own = library.documents.find((d) => d.id === document);
  const others = library.documents.filter((d) => d.id !== document && d.language !== own?.language);
  const choose = async (other: string): Promise<void> => {
    const made = await ask('pairs.create', { source: document, target: other });
    if (!made) return;
    onClose();
    go({ screen: 'pair', id: made.id });
  };
  return (
    <Sheet title={t('library.pairWith', { title: own?.title ?? '' })} wide onClose={onClose}>
      {others.length === 0 && <p className="quiet">{t('library.noOther')}</p>}
      <ul className="choices">
        {others.map((d) => (
          <li key={d.id}>
            <button type="button" className="btn flat" onClick={() => void choose(d.id)}>
              <LanguageTag language={d.language} />
              <span lang={d.language}>{d.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="end">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Sheet>
  );
}
