import type { Severity } from '../checks/model.ts';
import type { FindingView } from '../contract.ts';
import type { Annotation } from '../review/model.ts';
import type { Segment, Side } from '../text/model.ts';
import { WORST_FIRST } from './labels.ts';
import { touches } from './units.ts';
import type { Unit } from './units.ts';

/** A run of a cell's words that is marked alike throughout. */
export interface Run {
  readonly text: string;
  /** Severity of the mark that wins here; undefined where nothing is marked. */
  readonly severity?: Severity;
  /** A person's annotation, not only a finding. */
  readonly annotated?: boolean;
  /** Annotations that begin or end at this run, for formats with comments. */
  readonly annotations: readonly Annotation[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly annotation?: Annotation;
}

/** Cuts the words of a unit's side at every edge of a mark. Zero-width marks make an empty run, so that formats can show an anchor. */
export function runsOf(text: string, unit: Unit, side: Side): Run[] {
  return unit[side].flatMap((segment, n) => [...(n > 0 ? [{ text: ' ', annotations: [] }] : []), ...runsOfSegment(text, segment, marksOn(segment, unit, side))]);
}

function marksOn(segment: Segment, unit: Unit, side: Side): Mark[] {
  const of = (thing: Annotation | FindingView, annotation?: Annotation): Mark[] => thing[side].filter((s) => touches(s, segment)).map((s) => ({ start: Math.max(s.start, segment.start), end: Math.min(s.end, segment.end), severity: thing.severity, ...(annotation ? { annotation } : {}) }));
  return [...unit.annotations.flatMap((a) => of(a, a)), ...unit.findings.flatMap((f) => of(f))];
}

function runsOfSegment(text: string, segment: Segment, marks: readonly Mark[]): Run[] {
  const edges = [...new Set([segment.start, segment.end, ...marks.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  const out: Run[] = [];
  const add = (start: number, end: number, over: readonly Mark[]): void => {
    const annotations = over.flatMap((m) => m.annotation ?? []);
    const pool = annotations.length > 0 ? over.filter((m) => m.annotation) : over;
    const severity = WORST_FIRST.find((s) => pool.some((m) => m.severity === s));
    out.push({ text: text.slice(start, end), annotations, ...(severity ? { severity } : {}), ...(annotations.length > 0 ? { annotated: true } : {}) });
  };
  edges.forEach((edge, n) => {
    const anchors = marks.filter((m) => m.start === m.end && m.start === edge);
    if (anchors.length > 0) add(edge, edge, anchors);
    const next = edges[n + 1];
    if (next !== undefined) add(edge, next, marks.filter((m) => m.start <= edge && m.end >= next && m.end > m.start));
  });
  return out;
}
