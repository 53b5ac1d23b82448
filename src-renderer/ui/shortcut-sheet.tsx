import { SEVERITIES } from '../../src-core/checks/model.ts';
import { MQM_CORE } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import { Sheet } from './dialog.tsx';
import { ALL_COMMANDS } from '../all-commands.ts';
import { COMMAND_GROUPS } from '../command-info.ts';
import { keysOf } from '../commands.ts';
import { capOf } from '../keys.ts';
import { SeverityMark } from './pieces.tsx';

/** Every key, and what the shapes and signs mean. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords();
  const signs = MQM_CORE.filter((c) => !c.path.includes('/') || ['−', '+', '='].includes(c.sign)).filter((c, n, all) => all.findIndex((o) => o.sign === c.sign) === n);
  return (
    <Sheet title={t('keys.title')} wide onClose={onClose}>
      <p className="quiet">{t('keys.lede')}</p>
      {COMMAND_GROUPS.map((group) => (
        <section key={group}>
          <h3 className="eyebrow">{t(`keys.group.${group}`)}</h3>
          <dl className="keylist">
            {ALL_COMMANDS.filter((c) => c.group === group && keysOf(c).length > 0).map((c) => (
              <KeyLine key={c.id} label={t(c.label)} caps={keysOf(c).map(capOf)} />
            ))}
          </dl>
        </section>
      ))}
      <h3 className="eyebrow">{t('keys.shapes')}</h3>
      <ul className="legend">
        {SEVERITIES.toReversed().map((s) => (
          <li key={s}>
            <SeverityMark severity={s} /> {t(`severity.${s}`)}
          </li>
        ))}
      </ul>
      <h3 className="eyebrow">{t('keys.signs')}</h3>
      <ul className="legend">
        {signs.map((c) => (
          <li key={c.path}>
            <span className="sgn">{c.sign}</span> {c[language]}
          </li>
        ))}
      </ul>
      <div className="end">
        <button type="button" className="btn main" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </Sheet>
  );
}

function KeyLine({ label, caps }: { readonly label: string; readonly caps: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {caps.map((c) => (
          <kbd key={c}>{c}</kbd>
        ))}
      </dd>
    </div>
  );
}
