import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src-core/alignment/model.ts';
import { rowsOf } from '../../../src-core/alignment/rows.ts';
import type { Segment } from '../../../src-core/text/model.ts';
import { pairOf } from '../../helpers/links.ts';

describe('rows', () => {
  it('are one a link in order', () => {
    const { source, target, links } = pairOf('1-1 2-1 1-0 0-1 1-1');
    expect(rowsOf(source, target, links).map((r) => r.kind)).toEqual(['link', 'link', 'gap', 'gap', 'link']);
  });
  it('tie links that cross near by into a knot', () => {
    const { source, target } = pairOf('1-1 1-1 1-1 1-1');
    const links: Link[] = [['s1', 't1'], ['s2', 't3'], ['s3', 't2'], ['s4', 't4']].map(([s, t]) => ({ source: [s!], target: [t!], score: 1 }));
    expect(rowsOf(source, target, links).map((r) => `${r.kind}${r.links.length}`)).toEqual(['link1', 'knot2', 'link1']);
  });
  it('show one end of a far crossing on each side', () => {
    const n = 12;
    const { source, target } = pairOf('1-1 '.repeat(n));
    const links: Link[] = Array.from({ length: n }, (_, k) => ({ source: [`s${k + 1}`], target: [`t${k === 0 ? n : k}`], score: 1 }));
    const rows = rowsOf(source, target, links);
    expect(rows.filter((r) => r.kind === 'far').map((r) => [r.source.length, r.target.length])).toEqual([[1, 0], [0, 1]]);
  });
  it('hold every segment exactly once, each side in its own order', () => {
    const side = (prefix: string, kinds: readonly boolean[]): Segment[] => kinds.map((b, k) => ({ id: `${prefix}${k + 1}`, start: k * 10, end: k * 10 + 9, block: k, kind: b ? 'boilerplate' : 'paragraph', ...(b ? { reason: 'share' as const } : {}) }));
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 24 }), fc.array(fc.boolean(), { maxLength: 24 }), fc.infiniteStream(fc.nat(1000)), (a, b, random) => {
        const [source, target] = [side('s', a), side('t', b)];
        const next = (): number => random.next().value ?? 0;
        const free = { s: source.filter((x) => x.kind !== 'boilerplate').map((x) => x.id), t: target.filter((x) => x.kind !== 'boilerplate').map((x) => x.id) };
        const links: Link[] = [];
        while (free.s.length + free.t.length > 0) {
          const take = (list: string[], n: number): string[] => Array.from({ length: Math.min(n, list.length) }, () => list.splice(next() % list.length, 1)[0]!);
          const [s, t] = [take(free.s, next() % 3), take(free.t, next() % 3)];
          if (s.length + t.length > 0) links.push({ source: s, target: t, score: 0.5 });
        }
        const rows = rowsOf(source, target, links);
        for (const [key, all] of [['source', source], ['target', target]] as const) expect(rows.flatMap((r) => r[key].map((x) => x.id)).toSorted()).toEqual(all.map((x) => x.id).toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
