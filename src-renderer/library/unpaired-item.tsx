import type { UnpairedRow } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { LanguageTag } from '../ui/pieces.tsx';
import { useDocumentDrag } from './dragging.ts';
import { HitLine } from './hit-line.tsx';
import type { SearchHit } from '../../src-core/contract.ts';

interface UnpairedItemProps {
  readonly row: UnpairedRow;
  readonly hit?: SearchHit | undefined;
  readonly onPair: (document: string) => void;
}

/** A text without counterpart, and why; dragged onto another it makes a pair with it, and so does the button for those who do not drag. */
export function UnpairedItem({ row, hit, onPair }: UnpairedItemProps) {
  const { t } = useWords();
  const { over, props } = useDocumentDrag(row.document);
  return (
    <div className={over ? 'un onto' : 'un'} {...props}>
      <span className="ti" lang={row.language}>
        <LanguageTag language={row.language} />
        {row.title}
      </span>
      {hit && <HitLine hit={hit} />}
      <p>{row.reason}</p>
      {row.nearest && (
        <p className="near">
          {t('library.nearest')} <span lang={row.nearest.language}>{row.nearest.title}</span>
        </p>
      )}
      <p>
        <button type="button" className="linkish" onClick={() => onPair(row.document)}>
          {t('library.pairByHand')}
        </button>
        {over && <b>{t('library.dropToPair')}</b>}
      </p>
    </div>
  );
}
