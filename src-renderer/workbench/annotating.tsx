import type { RefObject } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { PairView } from '../../src-core/contract.ts';
import type { Side, Span } from '../../src-core/text/model.ts';
import { command } from '../store.ts';
import { AnnotatePopover } from './annotate.tsx';
import type { Draft } from './annotate.tsx';
import type { GridHandle } from './grid.tsx';
import { paint } from './highlights.ts';
import { rangesOf } from './selection.ts';
import type { TextSelection } from './selection.ts';
import { SpanHandles } from './span-handles.tsx';

export type Popover =
  | { readonly kind: 'new'; readonly selection: TextSelection }
  | { readonly kind: 'adjust'; readonly finding: string }
  | { readonly kind: 'edit'; readonly annotation: string };

interface AnnotatingProps {
  readonly pair: PairView;
  readonly popover: Popover;
  readonly grid: RefObject<GridHandle | null>;
  readonly onClose: () => void;
  readonly onDone: (id: string | null) => void;
}

const plain = (list: readonly Span[]): Span[] => list.map(({ start, end }) => ({ start, end }));

/** Opens the popover for a selection, a finding to adjust or an annotation to change, and carries out what is saved. */
export function Annotating({ pair, popover, grid, onClose, onDone }: AnnotatingProps) {
  const finding = popover.kind === 'adjust' ? pair.findings.find((f) => f.id === popover.finding) : undefined;
  const annotation = popover.kind === 'edit' ? pair.annotations.find((a) => a.id === popover.annotation) : undefined;
  const given = popover.kind === 'new' ? popover.selection : (finding ?? annotation);
  const [spans, setSpans] = useState(() => ({ source: plain(given?.source ?? []), target: plain(given?.target ?? []) }));
  const element = grid.current?.element ?? null;
  useEffect(() => paint(element, 'draft', spans), [element, spans]);
  useEffect(() => () => paint(null, 'draft', null), []);
  /** Beside the words, in the window's coordinates; it stays there while the words are adjusted. */
  const place = useMemo(() => {
    if (popover.kind === 'new') return popover.selection.rect;
    const side: Side = spans.target.some((s) => s.end > s.start) ? 'target' : 'source';
    const range = element && spans[side][0] ? rangesOf(element, side, spans[side][0])[0] : undefined;
    const box = range?.getBoundingClientRect() ?? element?.querySelector(`[data-mark="${CSS.escape(finding?.id ?? annotation?.id ?? '')}"]`)?.getBoundingClientRect();
    return box ?? { left: innerWidth / 2 - 200, right: 0, top: 120, bottom: 120 };
    // Worked out once, for where it was opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [popover]);
  if (!given) return null;
  const id = finding?.id ?? annotation?.id ?? null;
  const initial: Draft = annotation ?? { kind: 'error', category: finding?.category ?? '', severity: finding?.severity ?? 'minor', comment: '', correctedText: finding?.suggestion ?? '' };
  const save = async (draft: Draft): Promise<void> => {
    const fields = { kind: draft.kind, category: draft.category, severity: draft.severity, comment: draft.comment, correctedText: draft.correctedText, ...spans };
    const done = finding
      ? await command({ type: 'accept-finding', finding: finding.id, changes: fields })
      : annotation
        ? await command({ type: 'update-annotation', id: annotation.id, changes: fields })
        : await command({ type: 'annotate', annotation: fields });
    if (!done) return;
    getSelection()?.removeAllRanges();
    onDone(id);
    onClose();
  };
  return (
    <>
      <AnnotatePopover pair={pair} spans={spans} onSpans={setSpans} initial={initial} place={place} onSave={(draft) => void save(draft)} onClose={onClose} />
      {element && <SpanHandles element={element} spans={spans} onSpans={setSpans} />}
    </>
  );
}
