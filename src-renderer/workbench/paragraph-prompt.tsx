import { useState } from 'react';
import type { PairView } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { Sheet } from '../ui/dialog.tsx';
import { paragraphNumbers } from './grid-rows.ts';

interface PromptProps {
  readonly pair: PairView;
  /** Told the first sentence of the paragraph on the target side. */
  readonly onGo: (segment: string) => void;
  readonly onClose: () => void;
}

/** Asks for a paragraph of the target and goes there. */
export function ParagraphPrompt({ pair, onGo, onClose }: PromptProps) {
  const { t } = useWords();
  const [wanted, setWanted] = useState('');
  const numbers = paragraphNumbers(pair, 'target');
  const last = numbers.size;
  const go = (): void => {
    const n = Math.max(1, Math.min(last, Number(wanted)));
    const segment = pair.targetSegments.find((s) => s.kind !== 'boilerplate' && numbers.get(s.block) === n);
    if (segment) onGo(segment.id);
    onClose();
  };
  return (
    <Sheet title={t('cmd.paragraph')} onClose={onClose}>
      <form
        className="ask"
        onSubmit={(e) => {
          e.preventDefault();
          if (/^\d+$/.test(wanted.trim())) go();
        }}
      >
        <label htmlFor="paragraph">{t('bench.paragraphOf', { total: last })}</label>
        <input id="paragraph" className="text-field" inputMode="numeric" autoFocus value={wanted} onChange={(e) => setWanted(e.target.value)} />
        <button type="submit" className="btn main">
          {t('bench.go')}
        </button>
      </form>
    </Sheet>
  );
}
