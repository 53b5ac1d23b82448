import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingView, PairView } from '../../../src-core/contract.ts';
import type { Span } from '../../../src-core/text/model.ts';
import { layoutIndex, markIndex } from '../../../src-renderer/workbench/bench-index.ts';
import { gridRows } from '../../../src-renderer/workbench/grid-rows.ts';
import { pairOf } from '../../helpers/links.ts';

const { source, target, links } = pairOf('1-1 2-1 1-0 0-1 1-2 1-1');
const view = { sourceSegments: source, targetSegments: target, links, annotations: [] };
const layout = layoutIndex(gridRows(view, true, new Set()));
const finding = (id: string, s: readonly Span[], t: readonly Span[]): FindingView => ({ id, source: s, target: t, severity: 'major', status: 'open' }) as unknown as FindingView;

/** The same question asked row by row, as slowly as can be. */
function slowly(f: FindingView): string[] {
  const solid = (spans: readonly Span[]): boolean => spans.some((s) => s.end > s.start);
  const touches = (spans: readonly Span[], segments: readonly Span[]): boolean => spans.some((s) => s.end > s.start && segments.some((g) => s.start < g.end && s.end > g.start));
  return layout.linkRows
    .filter((row) => (solid(f.source) && !solid(f.target) ? touches(f.source, row.source) : solid(f.target) && !solid(f.source) ? touches(f.target, row.target) : touches(f.target, row.target) || touches(f.source, row.source)))
    .map((r) => r.id);
}

describe('the index of the grid', () => {
  it('finds the rows of every finding, as a search through all rows does', () => {
    const span = (most: number): fc.Arbitrary<Span> => fc.tuple(fc.nat(most), fc.integer({ min: 1, max: 25 })).map(([start, n]) => ({ start, end: Math.min(most, start + n) })).filter((s) => s.end > s.start);
    const one = fc.record({ s: fc.array(span(60), { maxLength: 2 }), t: fc.array(span(60), { maxLength: 2 }) }).filter((f) => f.s.length + f.t.length > 0);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (list) => {
        const findings = list.map((f, n) => finding(`f${n}`, f.s, f.t));
        const marks = markIndex(layout, view as unknown as PairView, findings);
        for (const f of findings) expect(layout.linkRows.filter((r) => marks.get(r.id)?.findings.includes(f)).map((r) => r.id)).toEqual(slowly(f));
      }),
    );
  });
  it('puts what is missing into its own row, not where its anchor stands', () => {
    const omitted = source[3]!;
    const f = finding('gone', [{ start: omitted.start, end: omitted.end }], [{ start: 19, end: 19 }]);
    expect(layout.rowFor(f)).toBe('s4|');
    const marks = markIndex(layout, view as unknown as PairView, [f]);
    expect(marks.get('s2+s3|t2')?.findings ?? []).toEqual([]);
    // The anchor itself is drawn where it stands.
    expect(marks.get('s2+s3|t2')?.marks.target.map((m) => m.id)).toEqual(['gone']);
  });
  it('names the row at an offset, also between rows and behind the last', () => {
    expect(layout.rowAt('source', 0)).toBe('s1|t1');
    expect(layout.rowAt('source', 19)).toBe('s2+s3|t2');
    expect(layout.rowAt('target', 9999)).toBe(layout.linkRows.at(-1)!.id);
  });
});
