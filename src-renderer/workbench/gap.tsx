import type { FindingView } from '../../src-core/contract.ts';
import type { Row } from '../../src-core/alignment/rows.ts';
import { countWords } from '../../src-core/text/characters.ts';
import type { Side } from '../../src-core/text/model.ts';
import { useWords } from '../i18n/index.ts';
import { SeverityMark } from '../ui/pieces.tsx';
import { useBench } from './bench-context.ts';
import { TextEditor } from './editor.tsx';

interface GapProps {
  readonly side: Side;
  readonly row: Row;
  readonly findings: readonly FindingView[];
  /** The finding that the keys A and I act on now. */
  readonly keyed: string | null;
  readonly current: boolean;
  readonly counterpart: number | null;
  readonly editing: boolean;
}

/** The side of a null link where nothing stands: hatched, with words and its keys; or the stub of a far crossing. */
export function Missing({ side, row, findings, keyed, current, counterpart, editing }: GapProps) {
  const { t } = useWords();
  const { pair, actions } = useBench();
  const other: Side = side === 'source' ? 'target' : 'source';
  const place = side === 'source' ? 'src' : 'tgt';
  if (row.kind === 'far') {
    const to = row.links[0][side][0];
    return (
      <div className={`cell ${place} far`} role="gridcell">
        <button type="button" className="stub" onClick={() => to !== undefined && actions.goToSegment(side, to)}>
          <span aria-hidden="true">{side === 'target' ? '⤳' : '⤺'}</span> {t('bench.elsewhere', { n: counterpart ?? 0 })}
          {current && <kbd>Enter</kbd>}
        </button>
      </div>
    );
  }
  if (editing)
    return (
      <div className={`cell ${place}`} lang={pair[side].language} data-side={side} role="gridcell">
        <span className="txt">
          <TextEditor initial="" language={pair[side].language} />
        </span>
      </div>
    );
  const finding = findings.find((f) => f.check.startsWith(side === 'target' ? 'omission' : 'addition'));
  const words = row[other].reduce((sum, s) => sum + countWords(pair[other].text.slice(s.start, s.end)), 0);
  const size = t('bench.size', { sentences: t('bench.sentences', { n: row[other].length }), words: t('bench.words', { n: words }) });
  return (
    <div className={`gap ${place}`} role="gridcell">
      <div>
        <p>
          {finding && <SeverityMark severity={finding.severity} />}
          <b>{t(side === 'target' ? 'bench.nothingTarget' : 'bench.nothingSource')}</b>
          <span className="quiet">{size}</span>
        </p>
        <div className="keys">
          {finding?.status === 'open' && (
            <>
              <button type="button" className="inkey" onClick={() => actions.accept(finding.id)}>
                {keyed === finding.id && <kbd>A</kbd>}
                {t(side === 'target' ? 'bench.acceptOmission' : 'bench.acceptAddition')}
              </button>
              {side === 'target' && (
                <button type="button" className="inkey" onClick={() => actions.cut(finding.id)}>
                  {keyed === finding.id && <kbd>I</kbd>}
                  {t('bench.intentional')}
                </button>
              )}
            </>
          )}
          {current && (
            <>
              <button type="button" className="inkey" onClick={() => actions.startLink(row.id)}>
                <kbd>L</kbd>
                {t('bench.linkTo')}
              </button>
              {side === 'target' && (
                <button type="button" className="inkey" onClick={() => actions.edit(row.id, null)}>
                  <kbd>Enter</kbd>
                  {t('bench.write')}
                </button>
              )}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
