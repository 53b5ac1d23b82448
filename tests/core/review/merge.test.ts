import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionFault } from '../../../src-core/alignment/laws.ts';
import { linkKey } from '../../../src-core/alignment/model.ts';
import { agreementOf, cohensKappa } from '../../../src-core/review/agreement.ts';
import { mergeReviews } from '../../../src-core/review/merge.ts';
import type { Annotation } from '../../../src-core/review/model.ts';
import type { ReviewState } from '../../../src-core/review/steps.ts';
import { analyse, sample } from '../../helpers/core.ts';

const { source, target, alignment } = analyse(sample('volga-ferry-ru.txt'), sample('volga-ferry-en.txt'));
const texts = { source: source.text, target: target.text };
const base: ReviewState = { status: 'in-review', source: alignment.source, target: alignment.target, links: alignment.links, annotations: [], dismissals: [], silences: [] };

const note = (id: string, start: number, end: number, more: Partial<Annotation> = {}): Annotation => ({
  id, kind: 'error', category: 'accuracy/mistranslation', severity: 'major', source: [], target: [{ start, end }], sourceQuotes: [], targetQuotes: [target.text.slice(start, end)], comment: '', correctedText: '', author: id[0]!, createdAt: 1, updatedAt: 1, ...more,
});
const confirm = (state: ReviewState, ...at: number[]): ReviewState => ({ ...state, links: state.links.map((l, n) => (at.includes(n) ? { ...l, confirmed: true } : l)) });
const merged = (ours: ReviewState, theirs: ReviewState, choices: Record<string, 'ours' | 'theirs'> = {}) => mergeReviews(ours, theirs, texts, new Map(Object.entries(choices)));

describe('two copies of a review', () => {
  it('that are the same give the same', () => {
    const state = { ...confirm(base, 1, 2), annotations: [note('a1', 0, 5)] };
    const { state: out, conflicts, counts } = merged(state, state);
    expect(out).toEqual(state);
    expect([conflicts, counts.ours, counts.theirs]).toEqual([[], 0, 0]);
  });
  it('give annotations, confirmations, dismissals and silences of both', () => {
    const ours = { ...confirm(base, 1), annotations: [note('a1', 0, 5)], dismissals: [{ finding: 'x', check: 'number', author: 'a', createdAt: 1 }] };
    const theirs = { ...confirm(base, 3), annotations: [note('b1', 20, 30)], dismissals: [{ finding: 'y', check: 'name', author: 'b', createdAt: 1 }], silences: [{ id: 'q', scope: 'site' as const, check: 'order' as const, key: 'example.org', quote: '', author: 'b', createdAt: 1 }] };
    const { state, conflicts, taken } = merged(ours, theirs);
    expect(conflicts).toEqual([]);
    expect(taken).toEqual({ annotations: 1, confirmations: 1, dismissals: 1 });
    expect(state.annotations.map((a) => a.id)).toEqual(['a1', 'b1']);
    expect(state.links.flatMap((l, n) => (l.confirmed ? [n] : []))).toEqual([1, 3]);
    expect(state.dismissals.map((d) => d.finding)).toEqual(['x', 'y']);
    expect(state.silences).toHaveLength(1);
  });
  it('count an error both marked alike as one, with both names, and match those that differ', () => {
    const ours = { ...base, annotations: [note('a1', 0, 10), note('a2', 40, 60)] };
    const theirs = { ...base, annotations: [note('b1', 0, 10, { comment: 'seen' }), note('b2', 50, 70, { severity: 'minor' }), note('b3', 90, 99)] };
    const { state, matched, counts } = merged(ours, theirs);
    expect(state.annotations.map((a) => [a.id, a.author])).toEqual([['a1', 'a, b'], ['a2', 'a'], ['b2', 'b'], ['b3', 'b']]);
    expect(state.annotations[0]!.comment).toBe('seen');
    expect(matched.map((p) => [p.ours.id, p.theirs.id])).toEqual([['a1', 'b1'], ['a2', 'b2']]);
    const figures = agreementOf([counts]);
    // Shared 10 + 10 of 30 + 39 marked.
    expect(figures.spanF1).toBeCloseTo((2 * 20) / 69);
    expect(figures.severityKappa).toBe(0);
    expect(figures.categoryKappa).toBeNull();
  });
  it('keep ours in a conflict and theirs when it is chosen', () => {
    const shared = note('c1', 0, 5);
    const ours = { ...base, annotations: [{ ...shared, severity: 'minor' as const }] };
    const theirs = { ...base, annotations: [{ ...shared, severity: 'critical' as const }] };
    const first = merged(ours, theirs);
    expect(first.conflicts).toMatchObject([{ id: 'annotation c1', kind: 'annotation' }]);
    expect(first.state.annotations[0]!.severity).toBe('minor');
    expect(merged(ours, theirs, { 'annotation c1': 'theirs' }).state.annotations[0]!.severity).toBe('critical');
  });
  it('do not both accept and dismiss a finding', () => {
    const ours = { ...base, annotations: [note('a1', 0, 5, { from: { check: 'number', finding: 'f' } })] };
    const theirs = { ...base, dismissals: [{ finding: 'f', check: 'number', author: 'b', createdAt: 1 }] };
    for (const [left, right, choice] of [[ours, theirs, 'ours'], [ours, theirs, 'theirs'], [theirs, ours, 'ours'], [theirs, ours, 'theirs']] as const) {
      const { state, conflicts } = merged(left, right, { 'decision f': choice });
      expect(conflicts.map((c) => c.id)).toEqual(['decision f']);
      const accepted = (left === ours) === (choice === 'ours');
      expect([state.annotations.length, state.dismissals.length]).toEqual(accepted ? [1, 0] : [0, 1]);
    }
  });
  it('take links that only the other confirmed, and ask where both did', () => {
    const [a, b] = [base.links[1]!, base.links[2]!];
    const joined = { source: [...a.source, ...b.source], target: [...a.target, ...b.target], score: 1, confirmed: true };
    const theirs = { ...base, links: [base.links[0]!, joined, ...base.links.slice(3)] };
    const quiet = merged(base, theirs);
    expect(quiet.conflicts).toEqual([]);
    expect(quiet.state.links.map(linkKey)).toEqual(theirs.links.map(linkKey));
    const loud = merged(confirm(base, 1), theirs);
    expect(loud.conflicts).toMatchObject([{ kind: 'links', ours: [{ confirmed: true }, { confirmed: false }], theirs: [{ confirmed: true }] }]);
    expect(loud.state.links.map(linkKey)).toEqual(base.links.map(linkKey));
    expect(merged(confirm(base, 1), theirs, { [loud.conflicts[0]!.id]: 'theirs' }).state.links.map(linkKey)).toEqual(theirs.links.map(linkKey));
  });
  it('take over changed text that only one has, and carry annotations to the text that stays where both have', () => {
    const at = target.text.indexOf('ferry');
    const edits = [{ start: at, end: at + 5, text: 'boat' }];
    const shifted = base.target.map((s) => ({ ...s, start: s.start > at ? s.start - 1 : s.start, end: s.end > at ? s.end - 1 : s.end }));
    const edited = { ...base, edits, target: shifted };
    const word = target.text.indexOf(' ', at + 20) + 1;
    const one = merged({ ...base, annotations: [note('a1', word, word + 6)] }, edited);
    expect(one.conflicts).toEqual([]);
    expect(one.state.edits).toEqual(edits);
    expect(one.state.annotations[0]!.target).toEqual([{ start: word - 1, end: word + 5 }]);
    const other = { ...base, edits: [{ start: at, end: at + 5, text: 'catamaran' }], target: base.target.map((s) => ({ ...s, start: s.start > at ? s.start + 4 : s.start, end: s.end > at ? s.end + 4 : s.end })) };
    expect(merged(edited, other).conflicts).toMatchObject([{ id: 'text', kind: 'text' }]);
  });
});

describe('whatever two people did', () => {
  const act = fc.record({ confirm: fc.array(fc.nat(base.links.length - 1), { maxLength: 6 }), merge: fc.option(fc.nat(base.links.length - 2)), notes: fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 40 })), { maxLength: 4 }), dismiss: fc.array(fc.constantFrom('f', 'g', 'h'), { maxLength: 2 }) });
  const carriedOut = (name: string, { confirm: at, merge, notes, dismiss }: { confirm: number[]; merge: number | null; notes: [number, number][]; dismiss: string[] }): ReviewState => {
    const state = confirm(base, ...at);
    const [a, b] = merge === null ? [] : [state.links[merge], state.links[merge + 1]];
    const links = a && b && merge !== null ? state.links.toSpliced(merge, 2, { source: [...a.source, ...b.source], target: [...a.target, ...b.target], score: 1, confirmed: true }) : state.links;
    return { ...state, links, annotations: notes.map(([s, l], n) => note(`${name}${n}`, s, s + l)), dismissals: [...new Set(dismiss)].map((finding) => ({ finding, check: 'number', author: name, createdAt: 1 })) };
  };
  it('links stay a partition, no annotation is lost, and merging again changes nothing', () => {
    fc.assert(
      fc.property(act, act, fc.boolean(), (x, y, theirs) => {
        const [ours, other] = [carriedOut('a', x), carriedOut('b', y)];
        const first = merged(ours, other);
        const choices = theirs ? Object.fromEntries(first.conflicts.map((c) => [c.id, 'theirs' as const])) : {};
        const { state, matched } = merged(ours, other, choices);
        expect(partitionFault(state.source, state.target, state.links)).toBeNull();
        const quotes = new Set(state.annotations.flatMap((a) => a.target.map((s) => `${s.start}-${s.end}`)));
        for (const a of [...ours.annotations, ...other.annotations]) for (const s of a.target) expect(quotes).toContain(`${s.start}-${s.end}`);
        expect(state.annotations.length).toBeGreaterThanOrEqual(ours.annotations.length + other.annotations.length - matched.length);
        const again = merged(state, state);
        expect([again.state, again.conflicts]).toEqual([state, []]);
      }),
      { numRuns: 60 },
    );
  });
});

const times = (n: number, a: string, b: string): [string, string][] => Array.from({ length: n }, () => [a, b]);

describe('Cohen’s kappa', () => {
  it.each([
    [[['a', 'a'], ['b', 'b'], ['a', 'a'], ['b', 'b']], 1],
    [[['a', 'a'], ['a', 'b'], ['b', 'a'], ['b', 'b']], 0],
    // 20 + 15 of 50 agree; chance .5·.6 + .5·.4 = .5.
    [[...times(20, 'y', 'y'), ...times(5, 'y', 'n'), ...times(10, 'n', 'y'), ...times(15, 'n', 'n')], 0.4],
    [[['a', 'a']], null],
    [[], null],
  ] as [[string, string][], number | null][])('of %j is %f', (labels, kappa) => {
    const found = cohensKappa(labels);
    if (kappa === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(kappa);
  });
});
