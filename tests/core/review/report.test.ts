import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src-core/review/model.ts';
import { placesOf } from '../../../src-core/review/coverage.ts';
import { joinReports, LONGEST_GAP, reportOf } from '../../../src-core/review/report.ts';
import type { ReportInput } from '../../../src-core/review/report.ts';
import { countWords } from '../../../src-core/text/characters.ts';

const SOURCE = 'Порт открыли. Ещё три слова. Причал закрыт.';
const TARGET = 'The port was opened. Nobody said this. The pier is closed.';
const cut = (text: string, ...pieces: string[]) => pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
const segments = (text: string, prefix: string, ...pieces: string[]) => cut(text, ...pieces).map((span, n) => ({ ...span, id: `${prefix}${n + 1}`, block: n, kind: 'paragraph' as const }));
const PAIR: ReportInput = {
  texts: { source: SOURCE, target: TARGET },
  segments: { source: segments(SOURCE, 's', 'Порт открыли.', 'Ещё три слова.', 'Причал закрыт.'), target: segments(TARGET, 't', 'The port was opened.', 'Nobody said this.', 'The pier is closed.') },
  links: [{ source: ['s1'], target: ['t1'], score: 1 }, { source: ['s2'], target: [], score: 1 }, { source: [], target: ['t2'], score: 1 }, { source: ['s3'], target: ['t3'], score: 1 }],
  annotations: [],
  findings: [],
  steps: [],
};
let ids = 0;
const note = (own: Partial<Annotation>): Annotation => ({ id: `a${++ids}`, kind: 'error', category: 'style/awkward', severity: 'minor', source: [], target: [], sourceQuotes: [], targetQuotes: [], comment: '', correctedText: '', author: 'Anna', createdAt: 0, updatedAt: 0, ...own });

describe('coverage of the source', () => {
  it.each([
    ['nobody decided', [], { rendered: 4, error: 0, cut: 0, open: 3 }],
    ['called an omission', [note({ category: 'accuracy/omission', source: cut(SOURCE, 'три') })], { rendered: 4, error: 3, cut: 0, open: 0 }],
    ['cut on purpose', [note({ kind: 'intentional-cut', category: 'accuracy/omission', source: cut(SOURCE, 'Ещё три слова.') })], { rendered: 4, error: 0, cut: 3, open: 0 }],
    ['a phrase of a rendered sentence left out', [note({ category: 'accuracy/omission', source: cut(SOURCE, 'открыли') })], { rendered: 3, error: 1, cut: 0, open: 3 }],
    ['another error on the same words', [note({ source: cut(SOURCE, 'открыли') })], { rendered: 4, error: 0, cut: 0, open: 3 }],
  ])('%s', (_name, annotations, coverage) => {
    expect(reportOf({ ...PAIR, annotations }).coverage).toEqual(coverage);
  });
  it('counts every word of the article once, whatever was marked', () => {
    const span = fc.tuple(fc.nat(SOURCE.length), fc.nat(SOURCE.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(fc.record({ at: span, kind: fc.constantFrom('error' as const, 'intentional-cut' as const) }), { maxLength: 6 }), (marks) => {
        // Marks end where words do, as people make them.
        const whole = marks.map(({ at, kind }) => note({ kind, category: 'accuracy/omission', source: [{ start: SOURCE.lastIndexOf(' ', at.start) + 1, end: (SOURCE.indexOf(' ', at.end) + SOURCE.length + 1) % (SOURCE.length + 1) || SOURCE.length }] }));
        const places = placesOf('source', SOURCE, PAIR.segments.source, PAIR.links, whole);
        expect(places.reduce((n, p) => n + p.words, 0)).toBe(countWords(SOURCE));
        for (const [n, p] of places.entries()) expect(p.start).toBeGreaterThanOrEqual(places[n - 1]?.end ?? 0);
      }),
    );
  });
  it('lists what stands on one side only, with who decided', () => {
    const { cuts } = reportOf({ ...PAIR, annotations: [note({ category: 'accuracy/addition', severity: 'major', author: 'Boris', target: cut(TARGET, 'Nobody said this.') })] });
    expect(cuts).toMatchObject([{ side: 'source', text: 'Ещё три слова.', state: 'open', words: 3 }, { side: 'target', text: 'Nobody said this.', state: 'error', severity: 'major', author: 'Boris' }]);
    expect(cuts[0]).not.toHaveProperty('author');
  });
});

describe('the report of a pair', () => {
  it('counts errors by category and reviewer; what two both marked stands under both', () => {
    const annotations = [note({ category: 'accuracy/mistranslation', severity: 'critical' }), note({ author: 'Anna, Boris' }), note({ kind: 'comment', category: '' })];
    const report = reportOf({ ...PAIR, annotations });
    expect(report.categories.map((r) => [r.key, r.total])).toEqual([['accuracy/mistranslation', 1], ['style/awkward', 1]]);
    expect(report.reviewers.map((r) => [r.key, r.counts.critical, r.total])).toEqual([['Anna', 1, 2], ['Boris', 0, 1]]);
    expect(report.score).toMatchObject({ apt: 26, failed: true, reliable: false });
    expect(report.words).toEqual({ source: 7, target: 11 });
  });
  it('says what became of findings', () => {
    const finding = (id: string, status: 'open' | 'accepted' | 'dismissed') => ({ id, check: 'omission.phrase', category: 'accuracy/omission', severity: 'major' as const, status });
    const from = (id: string, severity: 'major' | 'minor') => note({ category: 'accuracy/omission', severity, from: { check: 'omission', finding: id } });
    const { checks } = reportOf({ ...PAIR, findings: [finding('1', 'accepted'), finding('2', 'accepted'), finding('3', 'dismissed'), finding('4', 'open')], annotations: [from('1', 'major'), from('2', 'minor')] });
    expect(checks).toEqual([{ check: 'omission', accepted: 1, adjusted: 1, dismissed: 1, open: 1 }]);
  });
  it('does not count pauses as work', () => {
    expect(reportOf({ ...PAIR, steps: [0, 60_000, 60_000 + 10 * LONGEST_GAP] }).time).toEqual({ spent: 60_000 + LONGEST_GAP, first: 0, last: 60_000 + 10 * LONGEST_GAP });
    expect(reportOf(PAIR).time).toEqual({ spent: 0, first: null, last: null });
  });
  it('tells how far two reviewers agree, only where both marked', () => {
    const target = cut(TARGET, 'port');
    const two = [note({ target }), note({ target, author: 'Boris', severity: 'major' })];
    expect(reportOf({ ...PAIR, annotations: two }).agreement).toMatchObject([{ reviewers: ['Anna', 'Boris'], agreement: { ours: 1, theirs: 1, spanF1: 1 } }]);
    expect(reportOf({ ...PAIR, annotations: two.slice(0, 1) }).agreement).toEqual([]);
    const apart = two.map((a) => [a]);
    expect(joinReports(apart.map((annotations) => reportOf({ ...PAIR, annotations })), apart).agreement).toEqual([]);
  });
  it('of several pairs is the sum of theirs', () => {
    const sets = [[note({})], [note({ severity: 'major' })]];
    const all = joinReports(sets.map((annotations) => reportOf({ ...PAIR, annotations })), sets);
    expect(all).toMatchObject({ words: { source: 14, target: 22 }, score: { apt: 6 }, coverage: { rendered: 8, open: 6 } });
    expect(all.score.npt).toBeCloseTo((1000 * 6) / 22);
  });
});
