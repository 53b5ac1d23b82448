import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceInLayer, textInForce } from '../../../src-core/review/text-layer.ts';
import { changesOf } from '../../../src-renderer/workbench/changes.ts';
import { filtered, SHOW_OPEN } from '../../../src-renderer/workbench/filters.ts';
import type { FindingView } from '../../../src-core/contract.ts';
import { piecesOf } from '../../../src-renderer/workbench/marks.ts';
import type { Mark } from '../../../src-renderer/workbench/marks.ts';
import { stretched, wordsIn } from '../../../src-renderer/workbench/words-in.ts';

describe('pieces of a sentence', () => {
  it('show every character once, in order, whatever marks stand over it', () => {
    const mark = fc.record({ start: fc.nat(40), length: fc.nat(12), severity: fc.constantFrom('minor' as const, 'critical' as const), kind: fc.constantFrom('finding' as const, 'annotation' as const) });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), (list) => {
        const segment = { start: 5, end: 33 };
        const marks = list.map((m, n): Mark => ({ start: m.start, end: m.start + m.length, kind: m.kind, id: `m${n}`, severity: m.severity, number: n }));
        const pieces = piecesOf(segment, marks);
        let at = segment.start;
        for (const p of pieces) {
          expect(p.start).toBe(at);
          at = p.end;
          const over = marks.filter((m) => m.end > m.start && m.start <= p.start && m.end >= p.end && p.end > p.start);
          expect(p.marks.map((m) => m.id).toSorted()).toEqual(over.map((m) => m.id).toSorted());
        }
        expect(at).toBe(segment.end);
      }),
    );
  });
  it('show words written over the imported text, and those that are gone', () => {
    const imported = 'It cost 730 billion rubles.';
    const edits = replaceInLayer(imported, [], 12, 19, 'million');
    const text = textInForce(imported, edits);
    const segment = { id: 't1', start: 0, end: text.length, block: 0, kind: 'paragraph' } as const;
    const changes = changesOf({ edits, target: { text, imported } } as unknown as Parameters<typeof changesOf>[0], segment);
    expect(changes!.inserted.map((s) => text.slice(s.start, s.end))).toEqual(['million']);
    expect(changes!.deleted).toEqual([{ at: 12, words: 'billion' }]);
    const pieces = piecesOf(segment, [], changes);
    expect(pieces.map((p) => text.slice(p.start, p.end)).join('')).toBe(text);
    expect(pieces.find((p) => p.inserted)?.deleted).toBe('billion');
  });
});

describe('words', () => {
  const text = 'В третьем квартале 18,4 млрд — рекорд.';
  it('are found in both alphabets, figures as one', () => {
    expect(wordsIn(text, { start: 0, end: text.length }).map((w) => text.slice(w.start, w.end))).toEqual(['В', 'третьем', 'квартале', '18,4', 'млрд', 'рекорд']);
  });
  it('stretch a span by one at either end, never to nothing', () => {
    const run = { start: 0, end: text.length };
    const span = { start: 2, end: 9 };
    const shown = (edge: 'start' | 'end', by: 1 | -1): string => {
      const s = stretched(text, run, span, edge, by);
      return text.slice(s.start, s.end);
    };
    expect([shown('end', 1), shown('end', -1), shown('start', -1), shown('start', 1)]).toEqual(['третьем квартале', 'третьем', 'В третьем', 'третьем']);
  });
});

describe('the filter of findings', () => {
  const f = (id: string, over: object): FindingView => ({ id, severity: 'major', check: 'number.scale', category: 'accuracy/mistranslation', status: 'open', title: 'The figure differs', message: '18 in the source', facts: [{ label: 'Source', value: 'восемнадцать' }], ...over }) as unknown as FindingView;
  const all = [f('a', {}), f('b', { check: 'omission', category: 'accuracy/omission', severity: 'minor', title: 'Left out' }), f('c', { status: 'dismissed' }), f('d', { category: 'style', check: 'grammar' })];
  it.each([
    ['by status', {}, ['a', 'b', 'd']],
    ['by check, whatever its detail', { check: 'number' }, ['a']],
    ['by category and what lies under it', { category: 'accuracy' }, ['a', 'b']],
    ['by severity', { severities: ['minor'] as const }, ['b']],
    ['by words of title, sentence and evidence', { text: 'ВОСЕМНАД', status: 'all' as const }, ['a', 'b', 'c', 'd']],
    ['by words that nothing has', { text: 'zzz' }, []],
  ])('%s', (_name, over, expected) => {
    expect(filtered(all, { ...SHOW_OPEN, ...over }).map((x) => x.id)).toEqual(expected);
  });
});
