import { SEVERITIES } from '../../src-core/checks/model.ts';
import { MQM_CORE } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import type { PhraseKey } from '../i18n/index.ts';
import { Sheet } from './dialog.tsx';
import { BENCH_COMMANDS } from '../workbench/command-list.ts';
import { capOf } from '../keys.ts';
import { SeverityMark } from './pieces.tsx';

const GROUPS = ['go', 'links', 'findings', 'annotate', 'view', 'everywhere'] as const;
/** Keys of the window itself, beside those of the workbench. */
const WINDOW_KEYS: readonly (readonly [PhraseKey, readonly string[]])[] = [
  ['keys.import', ['Ctrl O']],
  ['keys.size', ['Ctrl +', 'Ctrl −', 'Ctrl 0']],
  ['keys.sheet', ['?']],
];

/** Every key, and what the shapes and signs mean. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords();
  const signs = MQM_CORE.filter((c) => !c.path.includes('/') || ['−', '+', '='].includes(c.sign)).filter((c, n, all) => all.findIndex((o) => o.sign === c.sign) === n);
  return (
    <Sheet title={t('keys.title')} wide onClose={onClose}>
      <p className="quiet">{t('keys.lede')}</p>
      {GROUPS.map((group) => (
        <section key={group}>
          <h3 className="eyebrow">{t(`keys.group.${group}`)}</h3>
          <dl className="keylist">
            {BENCH_COMMANDS.filter((c) => c.group === group).map((c) => (
              <KeyLine key={c.id} label={t(c.label)} caps={c.keys.map(capOf)} />
            ))}
            {group === 'everywhere' && WINDOW_KEYS.map(([key, caps]) => <KeyLine key={key} label={t(key)} caps={caps} />)}
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
