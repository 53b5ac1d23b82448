import { memo } from 'react';
import type { Segment, Side } from '../../src-core/text/model.ts';
import { piecesOf } from './marks.ts';
import type { Mark } from './marks.ts';

interface TextCellProps {
  readonly side: Side;
  readonly text: string;
  readonly language: string;
  readonly segments: readonly Segment[];
  readonly number: number | null;
  readonly marks: readonly Mark[];
  readonly active: string | null;
  readonly onMark: (id: string) => void;
}

/** Lines stack under a place by severity, three at the most; more are told in the margin. */
const MOST_LINES = 3;

/**
 * A side of a row: its sentences, with marks on the exact characters. Text nodes hold nothing but the document's own characters,
 * so that a selection gives exact offsets; numbers, ticks and carets are drawn by style.
 */
export const TextCell = memo(function TextCell({ side, text, language, segments, number, marks, active, onMark }: TextCellProps) {
  const title = segments[0]?.kind === 'title';
  const heading = segments[0]?.kind === 'heading';
  return (
    <div className={`cell ${side === 'source' ? 'src' : 'tgt'}${title ? ' title' : heading ? ' heading' : ''}`} lang={language} data-side={side} role="gridcell">
      {number !== null && <span className="n" data-n={number} aria-hidden="true" />}
      <span className="txt">
        {segments.map((segment, n) => (
          <span key={segment.id} className="seg" data-segment={segment.id}>
            {n > 0 && <i className="sb" />}
            {piecesOf(segment, marks).map((piece) => {
              const lines = piece.marks.slice(0, MOST_LINES);
              const top = lines[0];
              const on = lines.some((m) => m.id === active);
              const words = piece.end > piece.start && (
                <span
                  key={piece.start}
                  data-start={piece.start}
                  className={top ? `${top.kind === 'annotation' ? 'an' : 'f'} ${top.severity}${on ? ' active' : ''}${lines.length > 1 ? ` lines-${lines.length}` : ''}` : undefined}
                  data-ref={piece.ends.length > 0 ? piece.ends.map((m) => m.number).join(' ') : undefined}
                  data-mark={top?.id}
                  onClick={top ? () => onMark((lines.find((m) => m.id !== active) ?? top).id) : undefined}
                >
                  {text.slice(piece.start, piece.end)}
                </span>
              );
              return (
                <span key={piece.start} style={{ display: 'contents' }}>
                  {piece.anchors.map((m) => (
                    <i key={m.id} className={`caret ${m.severity}${m.id === active ? ' active' : ''}`} data-mark={m.id} onClick={() => onMark(m.id)} />
                  ))}
                  {words}
                </span>
              );
            })}
          </span>
        ))}
      </span>
    </div>
  );
});
