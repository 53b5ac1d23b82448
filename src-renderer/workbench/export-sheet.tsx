import { useId, useState } from 'react';
import { EXPORT_FORMATS, EXPORT_ROWS } from '../../src-core/exchange/formats.ts';
import type { ExportFormat, ExportRows } from '../../src-core/exchange/formats.ts';
import { useWords } from '../i18n/index.ts';
import { Sheet } from '../ui/dialog.tsx';

export interface ExportWish {
  readonly format: ExportFormat;
  readonly rows: ExportRows;
  /** Absent: as is usual in the format. */
  readonly boilerplate?: boolean;
}

/** Chooses a format and what goes into the file. */
export function ExportSheet({ onExport, onClose }: { readonly onExport: (wish: ExportWish) => void; readonly onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [rows, setRows] = useState<ExportRows>('all');
  const [boilerplate, setBoilerplate] = useState<'usual' | 'yes' | 'no'>('usual');
  const whole = format === 'bundle';
  return (
    <Sheet title={t('export.title')} onClose={onClose}>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          onExport({ format, rows: whole ? 'all' : rows, ...(whole || boilerplate === 'usual' ? {} : { boilerplate: boilerplate === 'yes' }) });
          onClose();
        }}
      >
        <label className="field-label" htmlFor={`${id}-format`}>
          {t('export.format')}
        </label>
        <select id={`${id}-format`} className="text-field" value={format} onChange={(e) => setFormat(e.target.value as ExportFormat)}>
          {EXPORT_FORMATS.map((f) => (
            <option key={f} value={f}>
              {t(`format.${f}`)}
            </option>
          ))}
        </select>
        <label className="field-label" htmlFor={`${id}-rows`}>
          {t('export.rows')}
        </label>
        <select id={`${id}-rows`} className="text-field" value={whole ? 'all' : rows} disabled={whole} onChange={(e) => setRows(e.target.value as ExportRows)}>
          {EXPORT_ROWS.map((r) => (
            <option key={r} value={r}>
              {t(`export.rows.${r}`)}
            </option>
          ))}
        </select>
        <label className="field-label" htmlFor={`${id}-furniture`}>
          {t('export.boilerplate')}
        </label>
        <select id={`${id}-furniture`} className="text-field" value={whole ? 'usual' : boilerplate} disabled={whole} onChange={(e) => setBoilerplate(e.target.value as typeof boilerplate)}>
          {(['usual', 'yes', 'no'] as const).map((b) => (
            <option key={b} value={b}>
              {t(`export.boilerplate.${b}`)}
            </option>
          ))}
        </select>
        {whole && <p className="quiet">{t('export.whole')}</p>}
        <div className="end">
          <button type="button" className="btn" onClick={onClose}>
            {t('app.cancel')}
          </button>
          <button type="submit" className="btn main">
            {t('export.save')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
