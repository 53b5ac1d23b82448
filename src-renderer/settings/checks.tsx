import { useEffect, useId, useState } from 'react';
import { CATALOGUE } from '../../src-core/checks/catalogue.ts';
import type { CheckTraits } from '../../src-core/checks/catalogue.ts';
import { GOOD_SENTENCES, MEASURED } from '../../src-core/checks/measured.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { Severity } from '../../src-core/checks/model.ts';
import { DASH_STYLES, DEFAULT_CHECKS, isOn, NUMBER_STYLES, OXFORD_STYLES, QUOTE_STYLES, settingsKey, SPELLING_VARIETIES } from '../../src-core/checks/settings.ts';
import type { CheckChoice, CheckSettings, HouseStyle } from '../../src-core/checks/settings.ts';
import type { SilencesView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { ask, changeSettings, reopenPair } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { ChoiceMenu, SeverityMark } from '../ui/pieces.tsx';

/** Which checks speak, how loudly and by which house style, each with how often it was right; and what they were told to keep quiet about. */
export function Checks({ settings }: { readonly settings: CheckSettings }) {
  const { t, number } = useWords();
  const id = useId();
  const set = (changes: Partial<CheckSettings>): void => void changeSettings({ checks: { ...settings, ...changes } });
  const choose = (check: string, choice: CheckChoice): void => set({ checks: { ...settings.checks, [check]: { ...settings.checks[check], ...choice } } });
  return (
    <section aria-labelledby={`${id}-title`} className="checks">
      <h3 id={`${id}-title`}>{t('checks.title')}</h3>
      <p className="quiet">{t('checks.about', { n: number(GOOD_SENTENCES) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('checks.check')}</th>
            <th scope="col">{t('checks.precision')}</th>
            <th scope="col" className="figure">
              {t('checks.alarms')}
            </th>
            <th scope="col">{t('checks.severity')}</th>
          </tr>
        </thead>
        <tbody>
          {CATALOGUE.map((traits) => (
            <CheckRow key={traits.id} traits={traits} settings={settings} onChoose={choose} />
          ))}
        </tbody>
      </table>
      <div className="checks-how">
        <label htmlFor={`${id}-how`}>{t('checks.speak')}</label>
        <select id={`${id}-how`} className="text-field" value={settings.thorough ? 'thorough' : 'sure'} onChange={(e) => set({ thorough: e.target.value === 'thorough' })}>
          <option value="sure">{t('checks.whenSure')}</option>
          <option value="thorough">{t('checks.thorough')}</option>
        </select>
        <span className="grow" />
        {settingsKey(settings) !== '' && (
          <button type="button" className="btn" onClick={() => set(DEFAULT_CHECKS)}>
            {t('checks.defaults')}
          </button>
        )}
      </div>
      <HouseStyles style={settings.style} onChange={(style) => set({ style })} />
      <Silences />
    </section>
  );
}

interface RowProps {
  readonly traits: CheckTraits;
  readonly settings: CheckSettings;
  readonly onChoose: (check: string, choice: CheckChoice) => void;
}

function CheckRow({ traits, settings, onChoose }: RowProps) {
  const { t, check, number } = useWords();
  const { id } = traits;
  const on = isOn(settings, id);
  const severity = settings.checks[id]?.severity;
  const { alarms } = MEASURED[id];
  return (
    <tr className={on ? undefined : 'off'}>
      <th scope="row">
        <button type="button" role="switch" className="switch" aria-checked={on} onClick={() => onChoose(id, { on: !on })}>
          <i aria-hidden="true" />
          {check(id)}
        </button>
      </th>
      <td>
        <Precision id={id} />
      </td>
      <td className="figure tnum">{number(alarms, 2)}</td>
      <td>
        <ChoiceMenu<Severity | 'own'>
          label={`${t('checks.severityOf', { check: check(id) })}: ${severity ? t(`severity.${severity}`) : t('checks.asRated')}`}
          shown={
            <>
              {severity ? <SeverityMark severity={severity} /> : null}
              {severity ? t(`severity.${severity}`) : t('checks.asRated')}
              <Icon name="down" size={14} />
            </>
          }
          choices={[
            { value: 'own', text: t('checks.asRated'), label: t('checks.asRated') },
            ...SEVERITIES.map((s) => ({ value: s, text: t(`severity.${s}`), label: (<><SeverityMark severity={s} /> {t(`severity.${s}`)}</>) })),
          ]}
          selected={severity ?? 'own'}
          onChoose={(value) => onChoose(id, { severity: value === 'own' ? undefined : value })}
        />
      </td>
    </tr>
  );
}

/** Share of findings that were right, as a bar and with its base; in words where it was not measured. */
export function Precision({ id }: { readonly id: CheckTraits['id'] }) {
  const { t, number } = useWords();
  const { planted } = MEASURED[id];
  if (!planted) return <span className="quiet">{t('checks.notMeasured')}</span>;
  const share = planted.right / planted.said;
  return (
    <span className="precision">
      <span className="bar" aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </span>
      <span className="tnum">{t('checks.share', { share: number(100 * share, 0), n: number(planted.said) })}</span>
    </span>
  );
}

const STYLES = { numbers: NUMBER_STYLES, quotes: QUOTE_STYLES, dash: DASH_STYLES, oxfordComma: OXFORD_STYLES, spelling: SPELLING_VARIETIES } as const satisfies { readonly [K in keyof HouseStyle]: readonly HouseStyle[K][] };

function HouseStyles({ style, onChange }: { readonly style: HouseStyle; readonly onChange: (style: HouseStyle) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <h3>{t('style.title')}</h3>
      <p className="quiet">{t('style.about')}</p>
      <div className="house">
        {(Object.keys(STYLES) as (keyof HouseStyle)[]).map((key) => (
          <label key={key} htmlFor={`${id}-${key}`}>
            <span>{t(`style.${key}`)}</span>
            <select id={`${id}-${key}`} className="text-field" value={style[key]} onChange={(e) => onChange({ ...style, [key]: e.target.value })}>
              {STYLES[key].map((value) => (
                <option key={value} value={value}>
                  {value === 'any' ? t('style.any') : value === 'en-GB' || value === 'en-US' ? t(`style.spelling.${value}`) : key === 'oxfordComma' ? t(value === 'always' ? 'style.oxford.always' : 'style.oxford.never') : EXAMPLES[value]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  );
}

/** A style is shown, not named. */
const EXAMPLES: Readonly<Record<string, string>> = { comma: '10,000', space: '10 000', plain: '10000', double: '“ ”', single: '‘ ’', guillemets: '« »', em: '—', 'em-spaced': '␣—␣', 'en-spaced': '␣–␣' };

/** What checks were told to keep quiet about beyond single findings, each with a way back. */
function Silences() {
  const { t, check, date } = useWords();
  const [view, setView] = useState<SilencesView | null>(null);
  useEffect(() => {
    void ask('silences.list', {}).then((v) => v && setView(v));
  }, []);
  const remove = async (silence: string): Promise<void> => {
    const left = await ask('silences.remove', { ids: [silence] });
    if (!left) return;
    setView(left);
    await reopenPair();
  };
  return (
    <>
      <h3>{t('silences.title')}</h3>
      {view?.silences.length === 0 && <p className="quiet">{t('silences.none')}</p>}
      {view !== null && view.silences.length > 0 && (
        <ul className="backups">
          {view.silences.map((s) => (
            <li key={s.id}>
              <span>
                <b>{check(s.check)}</b> {t(`silences.${s.scope}`)} <q>{s.label}</q>
              </span>
              <span className="quiet">{date(s.createdAt)}</span>
              <button type="button" className="btn flat" aria-label={t('silences.removeOf', { label: s.label })} onClick={() => void remove(s.id)}>
                {t('silences.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
