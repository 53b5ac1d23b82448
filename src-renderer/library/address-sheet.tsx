import { useId, useState } from 'react';
import type { Output } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { ask } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';

/** Fetches a page from the web when asked to, shows what came, and adds it if the person says so. */
export function AddressSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, number } = useWords();
  const id = useId();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [page, setPage] = useState<Output<'pages.fetch'> | null>(null);
  const fetchIt = async (): Promise<void> => {
    setBusy(true);
    setPage((await ask('pages.fetch', { address: address.trim() })) ?? null);
    setBusy(false);
  };
  const add = async (): Promise<void> => {
    if (page && (await ask('documents.import', { items: [{ kind: 'page', id: page.id }], label: page.title || page.site }))) onClose();
  };
  return (
    <Sheet title={t('address.title')} wide onClose={onClose}>
      <p className="quiet">{t('address.hint')}</p>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (address.trim() !== '' && !busy) void (page ? add() : fetchIt());
        }}
      >
        <label className="field-label" htmlFor={`${id}-address`}>
          {t('address.address')}
        </label>
        <input
          id={`${id}-address`}
          className="text-field"
          type="text"
          inputMode="url"
          autoFocus
          spellCheck={false}
          maxLength={2000}
          value={address}
          onChange={(e) => {
            setAddress(e.target.value);
            setPage(null);
          }}
        />
        <div aria-live="polite">
          {busy && <p className="quiet">{t('address.busy')}</p>}
          {page && (
            <>
              <p>
                <b>{page.title || page.site}</b> <span className="quiet">{t('address.from', { site: page.site, size: number(Math.max(1, Math.round(page.size / 1024))) })}</span>
              </p>
              <p>{page.beginning}…</p>
            </>
          )}
        </div>
        <div className="end">
          <button type="button" className="btn" onClick={onClose}>
            {t('app.cancel')}
          </button>
          <button type="submit" className="btn main" disabled={address.trim() === '' || busy}>
            {page ? t('address.add') : t('address.fetch')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
