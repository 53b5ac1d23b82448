import { memo } from 'react';
import type { Segment, Side } from '../../src-core/text/model.ts';
import type { Changes } from './changes.ts';
import { TextEditor } from './editor.tsx';
import { piecesOf } from './marks.ts';
import type { Mark, Piece } from './marks.ts';

interface TextCellProps {
  readonly side: Side;
  readonly text: string;
  readonly language: string;
  readonly segments: readonly Segment[];
  readonly number: number | null;
  readonly marks: readonly Mark[];
  readonly active: string | null;
  /** The sentence the keys act on, if the row has several. */
  readonly here: string | null;
  /** Ids of the selected sentences, with spaces around each. */
  readonly picked: string;
  readonly changes: ReadonlyMap<string, Changes> | null;
  /** The sentence that is being edited. */
  readonly editing: string | null;
  readonly onMark: (id: string) => void;
}

/** Lines stack under a place by severity, three at the most; more are told in the margin. */
export const MOST_LINES = 3;

/**
 * A side of a row: its sentences, with marks on the exact characters. Text nodes hold nothing but the document's own characters,
 * so that a selection gives exact offsets; numbers, ticks, carets and words that are gone are drawn by style.
 */
export const TextCell = memo(function TextCell({ side, text, language, segments, number, marks, active, here, picked, changes, editing, onMark }: TextCellProps) {
  const kind = segments[0]?.kind;
  return (
    <div className={`cell ${side === 'source' ? 'src' : 'tgt'}${kind === 'title' ? ' title' : kind === 'heading' ? ' heading' : ''}`} lang={language} data-side={side} role="gridcell">
      {number !== null && <span className="n" data-n={number} aria-hidden="true" />}
      <span className="txt">
        {segments.map((segment, n) => {
          const chosen = picked.includes(` ${segment.id} `);
          if (editing === segment.id) return <TextEditor key={segment.id} initial={text.slice(segment.start, segment.end)} language={language} />;
          return (
            <span key={segment.id} className={`seg${here === segment.id ? ' here' : ''}${chosen ? ' picked' : ''}`} data-segment={segment.id} aria-selected={chosen || undefined}>
              {n > 0 && <i className="sb" />}
              {piecesOf(segment, marks, changes?.get(segment.id) ?? null).map((piece) => (
                <Words key={piece.start} piece={piece} text={text} active={active} onMark={onMark} />
              ))}
            </span>
          );
        })}
      </span>
    </div>
  );
});

function Words({ piece, text, active, onMark }: { readonly piece: Piece; readonly text: string; readonly active: string | null; readonly onMark: (id: string) => void }) {
  const lines = piece.marks.slice(0, MOST_LINES);
  const top = lines[0];
  const on = piece.marks.some((m) => m.id === active);
  const look = top ? `${top.kind === 'annotation' ? 'an' : 'f'} ${top.severity}${on ? ' active' : ''}${lines[1] ? ` second-${lines[1].severity}` : ''}${lines[2] ? ` third-${lines[2].severity}` : ''}` : '';
  const className = `${look}${piece.inserted ? ' ed-ins' : ''}`.trim();
  // A click on a place with several marks goes through them one after the other.
  const next = (): string => piece.marks[(piece.marks.findIndex((m) => m.id === active) + 1) % piece.marks.length]!.id;
  return (
    <>
      {piece.anchors.map((m) => (
        <i key={m.id} className={`caret ${m.severity}${m.id === active ? ' active' : ''}`} data-mark={m.id} onClick={() => onMark(m.id)} />
      ))}
      {piece.deleted !== '' && <del className="ed" data-words={piece.deleted} />}
      {piece.end > piece.start && (
        <span
          data-start={piece.start}
          className={className === '' ? undefined : className}
          data-ref={piece.ends.length > 0 ? piece.ends.map((m) => m.number).join(' ') : undefined}
          data-mark={top?.id}
          onClick={top ? () => onMark(next()) : undefined}
        >
          {text.slice(piece.start, piece.end)}
        </span>
      )}
    </>
  );
}
