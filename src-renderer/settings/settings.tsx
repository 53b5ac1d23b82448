import { useId, useState } from 'react';
import type { Settings } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { changeSettings, useApp } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';

/** What a person sets; every change is kept at once. */
export function SettingsSheet({ settings, onClose }: { readonly settings: Settings; readonly onClose: () => void }) {
  const { t } = useWords();
  const info = useApp((s) => s.info);
  const id = useId();
  const [name, setName] = useState(settings.reviewer);
  return (
    <Sheet title={t('app.settings')} onClose={onClose}>
      <label className="field-label" htmlFor={`${id}-language`}>
        {t('settings.language')}
      </label>
      <select id={`${id}-language`} className="text-field" value={settings.uiLanguage} onChange={(e) => void changeSettings({ uiLanguage: e.target.value as Settings['uiLanguage'] })}>
        <option value="system">{t('settings.system')}</option>
        <option value="en">English</option>
        <option value="ru">Русский</option>
      </select>
      <label className="field-label" htmlFor={`${id}-theme`}>
        {t('settings.theme')}
      </label>
      <select id={`${id}-theme`} className="text-field" value={settings.theme} onChange={(e) => void changeSettings({ theme: e.target.value as Settings['theme'] })}>
        <option value="system">{t('settings.system')}</option>
        <option value="light">{t('settings.light')}</option>
        <option value="dark">{t('settings.dark')}</option>
      </select>
      <label className="field-label" htmlFor={`${id}-size`}>
        {t('settings.readSize')}
      </label>
      <input id={`${id}-size`} type="range" min={14} max={22} step={1} value={settings.readSize} onChange={(e) => void changeSettings({ readSize: Number(e.target.value) })} /> <span className="tnum">{settings.readSize}</span>
      <label className="field-label" htmlFor={`${id}-source`}>
        {t('settings.sourceLanguage')}
      </label>
      <select id={`${id}-source`} className="text-field" value={settings.sourceLanguage} onChange={(e) => void changeSettings({ sourceLanguage: e.target.value })}>
        <option value="ru">{t('language.ru')}</option>
        <option value="en">{t('language.en')}</option>
      </select>
      <label className="field-label" htmlFor={`${id}-name`}>
        {t('settings.reviewer')}
      </label>
      <input id={`${id}-name`} className="text-field" maxLength={80} value={name} onChange={(e) => setName(e.target.value)} onBlur={() => name !== settings.reviewer && void changeSettings({ reviewer: name.trim() })} />
      {info && (
        <p className="quiet" style={{ marginTop: 16, overflowWrap: 'anywhere' }}>
          {t('settings.workspace')}: {info.path} · Sverka {info.version}
        </p>
      )}
      <div className="end">
        <button type="button" className="btn main" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </Sheet>
  );
}
