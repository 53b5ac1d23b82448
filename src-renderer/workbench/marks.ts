import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { FindingView } from '../../src-core/contract.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import type { Side, Span } from '../../src-core/text/model.ts';
import type { Changes } from './changes.ts';

/** A mark over characters of one side. A zero-width one is an anchor: something is missing there. */
export interface Mark extends Span {
  readonly kind: 'finding' | 'annotation';
  readonly id: string;
  readonly severity: Severity;
  /** The number of an annotation, from 1. */
  readonly number: number;
}

/** A run of characters with the same marks over it. */
export interface Piece extends Span {
  /** Heaviest first; annotations before findings of the same severity. */
  readonly marks: readonly Mark[];
  /** Annotations that end with this piece and show their number there. */
  readonly ends: readonly Mark[];
  /** Anchors that stand before it. */
  readonly anchors: readonly Mark[];
  /** Words a person wrote over the imported text. */
  readonly inserted: boolean;
  /** Imported words that stood before it and are gone. */
  readonly deleted: string;
}

/** The marks of one side. Accepted findings are shown by their annotation, not twice. */
export function marksOf(side: Side, findings: readonly FindingView[], annotations: readonly Annotation[]): Mark[] {
  const accepted = new Set(annotations.flatMap((a) => (a.from ? [a.from.finding] : [])));
  return [
    ...annotations.flatMap((a, n) => a[side].map((s): Mark => ({ start: s.start, end: s.end, kind: 'annotation', id: a.id, severity: a.severity, number: n + 1 }))),
    ...findings.filter((f) => !accepted.has(f.id)).flatMap((f) => f[side].map((s): Mark => ({ start: s.start, end: s.end, kind: 'finding', id: f.id, severity: f.severity, number: 0 }))),
  ];
}

const heavier = (a: Mark, b: Mark): number => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || (a.kind === b.kind ? 0 : a.kind === 'annotation' ? -1 : 1);

/**
 * Cuts a segment where marks and changes begin and end, so that every piece is drawn with one style and
 * `text.slice(piece.start, piece.end)` is exactly what it shows.
 */
export function piecesOf(segment: Span, marks: readonly Mark[], changes: Changes | null = null): Piece[] {
  const own = marks.filter((m) => m.start <= segment.end && m.end >= segment.start && !(m.end === segment.start && m.start < m.end) && !(m.start === segment.end && m.end > m.start));
  const cuts = new Set([segment.start, segment.end]);
  const inserted = changes?.inserted ?? [];
  for (const m of [...own, ...inserted]) for (const at of [m.start, m.end]) if (at > segment.start && at < segment.end) cuts.add(at);
  const deleted = new Map((changes?.deleted ?? []).map((d) => [d.at, d.words]));
  for (const at of deleted.keys()) if (at > segment.start && at < segment.end) cuts.add(at);
  const points = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  const anchorsAt = (at: number): Mark[] => own.filter((m) => m.start === m.end && m.start === at).sort(heavier);
  for (let k = 0; k + 1 < points.length; k++) {
    const [start, end] = [points[k]!, points[k + 1]!];
    const over = own.filter((m) => m.end > m.start && m.start <= start && m.end >= end).sort(heavier);
    const ends = over.filter((m) => m.kind === 'annotation' && Math.min(m.end, segment.end) === end);
    pieces.push({ start, end, marks: over, ends, anchors: anchorsAt(start), inserted: inserted.some((c) => c.start <= start && c.end >= end), deleted: deleted.get(start) ?? '' });
  }
  const last = anchorsAt(segment.end);
  const gone = deleted.get(segment.end) ?? '';
  if ((last.length > 0 || gone !== '') && segment.end > segment.start) pieces.push({ start: segment.end, end: segment.end, marks: [], ends: [], anchors: last, inserted: false, deleted: gone });
  return pieces;
}
