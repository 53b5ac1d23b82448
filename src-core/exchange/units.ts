import type { Link } from '../alignment/model.ts';
import { linkKey } from '../alignment/model.ts';
import { rowsOf } from '../alignment/rows.ts';
import type { FindingView, PairView } from '../contract.ts';
import type { Annotation } from '../review/model.ts';
import type { Segment, Side, Span } from '../text/model.ts';
import type { ExportChoice } from './model.ts';

/** One row of an export: a link with its segments, or a piece of page furniture, in reading order. */
export interface Unit {
  readonly kind: 'link' | 'furniture';
  /** Absent on furniture. */
  readonly link?: Link;
  /** Position of the link in the pair's list; -1 on furniture. */
  readonly index: number;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  /** Open findings that stand here; a finding over several units stands in each. */
  readonly findings: readonly FindingView[];
  /** Annotations that stand here; one over several units stands in each. */
  readonly annotations: readonly Annotation[];
  /** Annotations whose home this is: each annotation of the pair has exactly one among the units that are exported. */
  readonly own: readonly Annotation[];
}

/** True if a span lies on a segment; a zero-width span lies on the segments whose edge it touches. */
export function touches(span: Span, segment: Span): boolean {
  return span.start === span.end ? span.start >= segment.start && span.start <= segment.end : span.start < segment.end && span.end > segment.start;
}

type Marked = Pick<Annotation, 'source' | 'target'>;
const width = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);

/** The side on which something mostly stands: where it covers more words; the target if it covers none. */
export function mainSide(a: Marked): Side {
  if (width(a.source) === 0 && width(a.target) === 0) return a.target.length > 0 ? 'target' : 'source';
  return width(a.source) >= width(a.target) && width(a.source) > 0 && (width(a.target) === 0 || width(a.source) > width(a.target)) ? 'source' : 'target';
}

/**
 * Finds what stands on segments by the segments' order, so that books do not become quadratic.
 * A thing is put on every segment it touches with a span of any width; where it has words on a side, its anchors on that side do not count.
 */
function placed<T extends Marked>(things: readonly T[], segments: { readonly [S in Side]: readonly Segment[] }): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const side of ['source', 'target'] as const) {
    const own = segments[side];
    for (const thing of things) {
      const wide = thing[side].filter((s) => s.end > s.start);
      for (const span of wide.length > 0 ? wide : thing[side]) {
        for (let n = firstFrom(own, span.start); n < own.length && own[n]!.start <= span.end; n++) {
          const segment = own[n]!;
          if (!touches(span, segment)) continue;
          const key = `${side} ${segment.id}`;
          const list = found.get(key);
          if (!list) found.set(key, [thing]);
          else if (!list.includes(thing)) list.push(thing);
        }
      }
    }
  }
  return found;
}

/** Index of the first segment that ends at or after `at`. */
function firstFrom(segments: readonly Segment[], at: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The units of a pair that a choice lets in. Every annotation of the pair that touches a chosen unit, or nothing at all, has its home in one of them.
 */
export function unitsOf(pair: PairView, choice: ExportChoice): Unit[] {
  const segments = { source: pair.sourceSegments, target: pair.targetSegments };
  const findings = placed(pair.findings.filter((f) => f.status === 'open'), segments);
  const annotations = placed(pair.annotations, segments);
  const at = <T>(found: ReadonlyMap<string, T[]>, source: readonly Segment[], target: readonly Segment[]): T[] => [
    ...new Set([...source.flatMap((s) => found.get(`source ${s.id}`) ?? []), ...target.flatMap((s) => found.get(`target ${s.id}`) ?? [])]),
  ];
  const units = bare(pair).flatMap((unit): Unit[] => {
    const full = { ...unit, findings: at(findings, unit.source, unit.target), annotations: at(annotations, unit.source, unit.target), own: [] };
    return chosen(full, choice) ? [full] : [];
  });
  return withHomes(units, pair.annotations, new Set([...annotations.values()].flat()));
}

function bare(pair: PairView): Omit<Unit, 'findings' | 'annotations' | 'own'>[] {
  const byId = { source: new Map(pair.sourceSegments.map((s) => [s.id, s])), target: new Map(pair.targetSegments.map((s) => [s.id, s])) };
  const index = new Map(pair.links.map((l, n) => [linkKey(l), n]));
  const seen = new Set<string>();
  return rowsOf(pair.sourceSegments, pair.targetSegments, pair.links).flatMap((row): Omit<Unit, 'findings' | 'annotations' | 'own'>[] => {
    if (row.kind === 'furniture') return [{ kind: 'furniture', index: -1, source: row.source, target: row.target }];
    return row.links.flatMap((link) => {
      const key = linkKey(link);
      // A link whose ends lie far apart has two rows; its unit stands at the first.
      if (seen.has(key)) return [];
      seen.add(key);
      const ends = (side: Side): Segment[] => link[side].flatMap((id) => byId[side].get(id) ?? []).sort((a, b) => a.start - b.start);
      return [{ kind: 'link', link, index: index.get(key) ?? -1, source: ends('source'), target: ends('target') }];
    });
  });
}

function chosen(unit: Unit, choice: ExportChoice): boolean {
  if (unit.kind === 'furniture' && !choice.boilerplate && unit.annotations.length === 0) return false;
  switch (choice.rows) {
    case 'all':
      return true;
    case 'findings':
      return unit.findings.length > 0;
    case 'annotated':
      return unit.annotations.length > 0;
    case 'confirmed':
      return unit.link?.confirmed === true;
  }
}

/** Gives each annotation its home: the first unit it touches on its main side, else the first it touches; one that touches none goes with the first unit. */
function withHomes(units: readonly Unit[], annotations: readonly Annotation[], placedSomewhere: ReadonlySet<Annotation>): Unit[] {
  const home = new Map<Annotation, number>();
  const onMain = new Set<Annotation>();
  units.forEach((unit, n) => {
    for (const a of unit.annotations) {
      const side = mainSide(a);
      const main = a[side].some((span) => unit[side].some((s) => touches(span, s)));
      if (!home.has(a) || (main && !onMain.has(a))) home.set(a, n);
      if (main) onMain.add(a);
    }
  });
  const own = units.map((): Annotation[] => []);
  for (const a of annotations) {
    const n = home.get(a) ?? (placedSomewhere.has(a) ? undefined : 0);
    if (n !== undefined) own[n]?.push(a);
  }
  return units.map((unit, n) => ({ ...unit, own: own[n]! }));
}

/** The words of a unit's side in one line: its segments with a space between. */
export function wordsOf(text: string, segments: readonly Span[]): string {
  return segments.map((s) => text.slice(s.start, s.end)).join(' ');
}
