import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionFault } from '../../../src-core/alignment/laws.ts';
import { linkKey } from '../../../src-core/alignment/model.ts';
import { prepareDocument, realign } from '../../../src-core/core.ts';
import type { Annotation } from '../../../src-core/review/model.ts';
import { reanchor } from '../../../src-core/review/reanchor.ts';
import type { Reanchored } from '../../../src-core/review/reanchor.ts';
import type { ReviewState } from '../../../src-core/review/steps.ts';
import { VersionMap } from '../../../src-core/review/versions.ts';
import { analyse, sample, testResources } from '../../helpers/core.ts';

const resources = testResources();
const ru = sample('relay-exchange-ru.txt');
const en = sample('relay-exchange-en.txt');
const base = analyse(ru, en);
const start: ReviewState = { status: 'in-review', source: base.alignment.source, target: base.alignment.target, links: base.alignment.links, annotations: [], dismissals: [], silences: [] };

function note(id: string, from: number, to: number, text = base.target.text): Annotation {
  return { id, kind: 'error', category: 'accuracy/mistranslation', severity: 'minor', source: [], target: [{ start: from, end: to }], sourceQuotes: [], targetQuotes: [text.slice(from, to)], comment: '', correctedText: '', author: 'A', createdAt: 1, updatedAt: 1 };
}
function toNewTarget(state: ReviewState, text: string): Reanchored {
  const fresh = prepareDocument(text, resources, 'en');
  return reanchor(state, 'target', base.target.text, fresh, { realign: (s, t, links) => realign({ text: ru, language: 'ru' }, { text, language: 'en' }, { source: s, target: t, links }, resources) });
}
/** All article sentences of the target, with an annotation on the second word of each. */
const onEverySentence = base.alignment.target.map((s, n) => {
  const text = base.target.text.slice(s.start, s.end);
  const word = /\s(\S+)/.exec(text);
  const at = s.start + (word ? word.index + 1 : 0);
  return note(`a${n}`, at, at + (word?.[1]?.length ?? s.end - s.start));
});
const annotated: ReviewState = { ...start, annotations: onEverySentence, links: start.links.map((l) => ({ ...l, confirmed: true })) };

describe('a new version of a text', () => {
  it('that is the same changes nothing', () => {
    const { state, notes, annotations, added } = toNewTarget(annotated, base.target.text);
    expect(notes).toEqual([]);
    expect([annotations, added]).toEqual([annotated.annotations.length, 0]);
    expect(state.annotations).toEqual(annotated.annotations);
    expect(state.links.map(linkKey)).toEqual(annotated.links.map(linkKey));
    expect(state.target).toEqual(annotated.target);
  });
  it('with a sentence put in front keeps every annotation on its words and every confirmation', () => {
    const text = `A correction was added on Monday.\n\n${base.target.text}`;
    const { state, notes, confirmed } = toNewTarget(annotated, text);
    expect(notes).toEqual([]);
    expect(confirmed).toBe(annotated.links.length);
    for (const a of state.annotations) expect(text.slice(a.target[0]!.start, a.target[0]!.end)).toBe(a.targetQuotes[0]);
    expect(partitionFault(state.source, state.target, state.links)).toBeNull();
  });
  it('with two paragraphs swapped tells which annotations moved, and they stand on their words', () => {
    const paragraphs = base.target.text.split('\n\n');
    const [a, b] = [paragraphs[2]!, paragraphs[3]!];
    const text = [...paragraphs.slice(0, 2), b, a, ...paragraphs.slice(4)].join('\n\n');
    const { state, notes } = toNewTarget(annotated, text);
    for (const n of state.annotations) expect(text.slice(n.target[0]!.start, n.target[0]!.end)).toBe(n.targetQuotes[0]);
    expect(notes.every((n) => n.what === 'moved')).toBe(true);
    expect(state.links.filter((l) => l.confirmed)).toHaveLength(annotated.links.length);
  });
  it('without a sentence lists its annotation as lost and its confirmation as gone, and keeps the annotation on a point', () => {
    const victim = base.alignment.target.filter((s) => s.kind === 'paragraph')[3]!;
    const text = base.target.text.slice(0, victim.start) + base.target.text.slice(victim.end);
    const { state, notes } = toNewTarget(annotated, text);
    const lost = notes.filter((n) => n.what === 'lost');
    expect(lost.map((n) => n.kind).toSorted()).toEqual(['annotation', 'confirmation']);
    const kept = state.annotations.find((a) => a.id === lost.find((n) => n.kind === 'annotation')!.annotation)!;
    expect(kept.target).toEqual([{ start: kept.target[0]!.start, end: kept.target[0]!.start }]);
    expect(kept.targetQuotes[0]).not.toBe('');
    expect(state.annotations).toHaveLength(annotated.annotations.length);
  });
  it('with a rewritten sentence keeps its link confirmed and its annotation on what is left of the words', () => {
    const victim = base.alignment.target.filter((s) => s.kind === 'paragraph')[2]!;
    const old = base.target.text.slice(victim.start, victim.end);
    const words = old.split(' ');
    const mine = note('mine', victim.start, victim.start + words.slice(0, 4).join(' ').length);
    const text = base.target.text.replace(old, [words[0], 'quite', ...words.slice(2)].join(' '));
    const { state, notes } = toNewTarget({ ...annotated, annotations: [mine] }, text);
    expect(notes).toMatchObject([{ kind: 'annotation', what: 'changed', annotation: 'mine' }]);
    const [span] = state.annotations[0]!.target;
    expect(text.slice(span!.start, span!.end)).toBe([words[0], 'quite', ...words.slice(2, 4)].join(' '));
    expect(state.links.filter((l) => l.confirmed)).toHaveLength(annotated.links.length);
  });
  it('keeps what a person set apart, restored, split and joined', () => {
    const target = start.target.map((s, n) => (n === 4 ? { ...s, kind: 'boilerplate' as const, reason: 'by-hand' as never } : s));
    const links = start.links.map((l) => ({ ...l, target: l.target.filter((id) => id !== target[4]!.id) })).filter((l) => l.source.length + l.target.length > 0);
    const text = `A line in front.\n\n${base.target.text}`;
    const { state } = toNewTarget({ ...start, target, links }, text);
    expect(state.target.find((s) => s.id === target[4]!.id)).toMatchObject({ kind: 'boilerplate' });
  });
  it('carries over edits whose words are still there, and tells of the others', () => {
    const [a, b] = [base.target.text.indexOf('trading'), base.target.text.lastIndexOf('the')];
    const edits = [{ start: a, end: a + 7, text: 'TRADE' }, { start: b, end: b + 3, text: 'THAT' }];
    const text = `Updated.\n\n${base.target.text.slice(0, b - 30)}`;
    const { state, notes } = toNewTarget({ ...start, edits, annotations: [] }, text);
    expect(state.edits).toEqual([{ start: a + 10, end: a + 17, text: 'TRADE' }]);
    expect(notes).toMatchObject([{ kind: 'edit', what: 'lost', quote: 'THAT' }]);
  });
  it('of which nothing is left loses no annotation', () => {
    const { state, notes } = toNewTarget(annotated, 'Something else entirely stands here now.');
    expect(state.annotations).toHaveLength(annotated.annotations.length);
    expect(notes.filter((n) => n.kind === 'annotation' && n.what === 'lost')).toHaveLength(annotated.annotations.length);
    expect(partitionFault(state.source, state.target, state.links)).toBeNull();
  });
});

describe('random edits', () => {
  const sentences = base.alignment.target;
  /** Edits of whole stretches; they never touch each other. */
  const edit = fc.record({ at: fc.nat(base.target.text.length), length: fc.nat(80), text: fc.constantFrom('', ' new words here', 'x', '\n\nA whole new paragraph of text.\n\n', '«кавычки» ', '😀 emoji ') });
  it('leave annotations outside of them on the same words, whatever else they do', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (raw) => {
        const edits = raw.toSorted((x, y) => x.at - y.at).filter((e, n, all) => n === 0 || e.at > all[n - 1]!.at + all[n - 1]!.length + 40);
        let text = '';
        let from = 0;
        for (const e of edits) {
          text += base.target.text.slice(from, e.at) + e.text;
          from = Math.min(base.target.text.length, e.at + e.length);
        }
        text += base.target.text.slice(from);
        const map = new VersionMap(base.target.text, sentences, text, prepareDocument(text, resources, 'en').segments);
        let delta = 0;
        let k = 0;
        for (const a of onEverySentence) {
          const span = a.target[0]!;
          while (k < edits.length && edits[k]!.at + edits[k]!.length < span.start) {
            const e = edits[k++]!;
            delta += e.text.length - (Math.min(base.target.text.length, e.at + e.length) - e.at);
          }
          // A word that an edit touches or cuts is not outside of it.
          if (edits.some((e) => e.at <= span.end && e.at + e.length >= span.start)) continue;
          const found = map.map(span);
          expect(found && text.slice(found.start, found.end)).toBe(a.targetQuotes[0]);
          expect(found!.start).toBe(span.start + delta);
        }
      }),
      { numRuns: 150 },
    );
  });
});
