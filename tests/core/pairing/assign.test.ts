import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src-core/pairing/assign.ts';
import type { Offer } from '../../../src-core/pairing/assign.ts';

/** The greatest total by trying everything. */
function greatest(offers: readonly Offer[], taken: ReadonlySet<string> = new Set()): number {
  const [first, ...rest] = offers;
  if (!first) return 0;
  const without = greatest(rest, taken);
  if (taken.has(`s${first.source}`) || taken.has(`t${first.target}`)) return without;
  return Math.max(without, first.value + greatest(rest, new Set([...taken, `s${first.source}`, `t${first.target}`])));
}
const total = (offers: readonly Offer[]): number => offers.reduce((sum, o) => sum + o.value, 0);
const graph = fc.uniqueArray(fc.record({ source: fc.nat(5), target: fc.nat(5), value: fc.integer({ min: 1, max: 150 }).map((v) => v / 100) }), { selector: (o) => `${o.source} ${o.target}`, maxLength: 13 });

describe('the assignment', () => {
  it('is one to one and of the greatest total', () => {
    fc.assert(
      fc.property(graph, (offers) => {
        const chosen = assign(offers);
        expect(new Set(chosen.map((o) => o.source)).size).toBe(chosen.length);
        expect(new Set(chosen.map((o) => o.target)).size).toBe(chosen.length);
        expect(offers).toEqual(expect.arrayContaining(chosen));
        expect(total(chosen)).toBeCloseTo(greatest(offers), 6);
      }),
      { numRuns: 300 },
    );
  });
  it('moves a chain of others on when that pays', () => {
    const offers = [
      { source: 0, target: 0, value: 1 },
      { source: 0, target: 1, value: 0.9 },
      { source: 1, target: 1, value: 1 },
      { source: 1, target: 2, value: 0.9 },
      { source: 2, target: 0, value: 0.95 },
    ];
    expect(assign(offers)).toHaveLength(3);
  });
  it('gives up a weak pair for a stronger one', () => {
    expect(assign([{ source: 0, target: 0, value: 0.6 }, { source: 1, target: 0, value: 0.9 }])).toEqual([{ source: 1, target: 0, value: 0.9 }]);
  });
});
