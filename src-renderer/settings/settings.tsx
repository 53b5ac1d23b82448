import { useEffect, useId, useRef, useState } from 'react';
import type { GlossaryView, Settings } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { base64 } from '../library/importing.ts';
import { ask, changeSettings, useApp } from '../store.ts';
import { Sheet } from '../ui/dialog.tsx';
import { Backups } from './backups.tsx';
import { Checks } from './checks.tsx';
import { KeySettings } from './key-settings.tsx';

const SECTIONS = ['reading', 'review', 'terms', 'checks', 'keyboard', 'workspace'] as const;

/** What a person sets; every change is kept at once. */
export function SettingsSheet({ settings, onClose }: { readonly settings: Settings; readonly onClose: () => void }) {
  const { t } = useWords();
  const info = useApp((s) => s.info);
  const id = useId();
  const [name, setName] = useState(settings.reviewer);
  const head = (section: (typeof SECTIONS)[number]) => (
    <h3 id={`${id}-at-${section}`} className="settings-head">
      {t(`settings.section.${section}`)}
    </h3>
  );
  return (
    <Sheet title={t('app.settings')} wide onClose={onClose}>
      <div className="settings">
        <nav aria-label={t('app.settings')}>
          {SECTIONS.map((section) => (
            <button key={section} type="button" className="btn flat" onClick={() => document.getElementById(`${id}-at-${section}`)?.scrollIntoView()}>
              {t(`settings.section.${section}`)}
            </button>
          ))}
        </nav>
        <div>
          {head('reading')}
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
          {head('review')}
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
          {head('terms')}
          <Glossary />
          <div id={`${id}-at-checks`}>
            <Checks settings={settings.checks} />
          </div>
          {head('keyboard')}
          <KeySettings bindings={settings.keys} />
          {head('workspace')}
          <Backups />
      {info && (
        <p className="quiet" style={{ marginTop: 16, overflowWrap: 'anywhere' }}>
          {t('settings.workspace')}: {info.path} · Sverka {info.version}
        </p>
      )}
        </div>
      </div>
      <div className="end">
        <button type="button" className="btn main" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </Sheet>
  );
}

/** The user's own words: a glossary file, and what was learned from confirmed links. */
function Glossary() {
  const { t, number } = useWords();
  const [words, setWords] = useState<GlossaryView | null>(null);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void ask('glossary.get', {}).then((v) => v && setWords(v));
  }, []);
  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const read = await ask('glossary.import', { name: chosen.name, base64: await base64(chosen) });
    if (read) setWords(read);
  };
  const learn = async (): Promise<void> => {
    if (!(await ask('lexicon.learn', {}))) return;
    const now = await ask('glossary.get', {});
    if (now) setWords(now);
  };
  return (
    <>
      <p className="field-label">{t('settings.glossary')}</p>
      <p style={{ display: 'flex', gap: 8, alignItems: 'center', flexWrap: 'wrap' }}>
        <input ref={file} type="file" accept=".csv,.tsv,.tbx,.xml,.txt" hidden data-testid="glossary-file" onChange={(e) => void load(e.target.files?.[0])} />
        <button type="button" className="btn" onClick={() => file.current?.click()}>
          {t('settings.glossaryImport')}
        </button>
        <span className="tnum" data-testid="glossary-count">{t('settings.glossaryCount', { n: words?.entries.length ?? 0 })}</span>
        {words !== null && words.entries.length > 0 && (
          <button type="button" className="btn flat" onClick={() => void ask('glossary.clear', {}).then((v) => v && setWords(v))}>
            {t('settings.glossaryClear')}
          </button>
        )}
      </p>
      {words !== null && words.refused.length > 0 && (
        <p className="quiet" role="status">
          {t('settings.glossaryRefused', { n: words.refused.length, first: words.refused[0] ?? '' })}
        </p>
      )}
      <p style={{ display: 'flex', gap: 8, alignItems: 'center', marginTop: 8 }}>
        <span>
          {t('settings.learned')}: <span className="tnum">{number(words?.learned ?? 0)}</span>
        </span>
        <button type="button" className="btn flat" onClick={() => void learn()}>
          {t('settings.learnNow')}
        </button>
      </p>
    </>
  );
}
