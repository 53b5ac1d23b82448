import { SEVERITIES } from '../../src-core/checks/model.ts';
import { MQM_CORE } from '../../src-core/review/typology.ts';
import { useWords } from '../i18n/index.ts';
import type { PhraseKey } from '../i18n/index.ts';
import { Sheet } from './dialog.tsx';
import { SeverityMark } from './pieces.tsx';

const KEYS: readonly (readonly [PhraseKey, readonly string[]])[] = [
  ['keys.row', ['↑', '↓']],
  ['keys.finding', ['F', '⇧ F']],
  ['keys.unconfirmed', ['U']],
  ['keys.unequal', ['N']],
  ['keys.annotation', ['B']],
  ['keys.confirm', ['C']],
  ['keys.apart', ['K']],
  ['keys.accept', ['A']],
  ['keys.adjust', ['E']],
  ['keys.dismiss', ['X']],
  ['keys.cut', ['I']],
  ['keys.annotate', ['T']],
  ['keys.undo', ['Ctrl Z', 'Ctrl ⇧ Z']],
  ['keys.import', ['Ctrl O']],
  ['keys.export', ['Ctrl E']],
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
      <dl className="keylist">
        {KEYS.map(([key, caps]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              {caps.map((c) => (
                <kbd key={c}>{c}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
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
