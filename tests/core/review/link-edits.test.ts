import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionFault } from '../../../src-core/alignment/laws.ts';
import { linkKey } from '../../../src-core/alignment/model.ts';
import type { PairCommand } from '../../../src-core/contract.ts';
import { applyStep, invertStep, runCommand } from '../../../src-core/review/commands.ts';
import type { ReviewState, Step } from '../../../src-core/review/commands.ts';
import { textInForce } from '../../../src-core/review/text-layer.ts';
import { contextFor, reviewOf } from '../../helpers/review.ts';

/** Runs commands one after the other; a failing one throws its sentence. */
function after(notation: string, ...commands: PairCommand[]): ReviewState {
  const { state, ...texts } = reviewOf(notation);
  return commands.reduce((now, command) => {
    const result = runCommand(now, command, contextFor(texts));
    if (!result.ok) throw new Error(result.error.message);
    return result.value.state;
  }, state);
}
/** Links as `s1+s2=t1`, confirmed ones with a tick. */
const shown = (state: ReviewState): string => state.links.map((l) => `${l.source.join('+')}=${l.target.join('+')}${l.confirmed ? '✓' : ''}`).join(' ');
const confirm = (...links: string[]): PairCommand => ({ type: 'confirm-links', links, confirmed: true });

describe('edits of links', () => {
  it.each<[string, string, PairCommand[], string]>([
    ['merge two links', '1-1 1-1 1-1', [{ type: 'merge-links', links: ['s1|t1', 's2|t2'] }], 's1+s2=t1+t2✓ s3=t3'],
    ['merge a null link into its neighbour', '1-1 1-0', [{ type: 'merge-links', links: ['s1|t1', 's2|'] }], 's1+s2=t1✓'],
    ['split a link in two', '2-2', [{ type: 'split-link', link: 's1+s2|t1+t2', source: 1, target: 1 }], 's1=t1✓ s2=t2✓'],
    ['split off a sentence, which may find another partner', '2-1', [{ type: 'split-link', link: 's1+s2|t1', source: 1, target: 1 }], 's1=t1✓ s2='],
    ['take two strangers apart for good', '1-1', [{ type: 'split-link', link: 's1|t1', source: 1, target: 0 }], 's1=✓ =t1✓'],
    ['link what was chosen; what is left over is linked anew', '2-1 1-2', [{ type: 'link-segments', source: ['s2'], target: ['t2'] }], 's1= =t1 s2=t2✓ s3= =t3'],
    ['leave confirmed neighbours alone', '2-1 1-2', [confirm('s3|t2+t3'), { type: 'link-segments', source: ['s2'], target: ['t1'] }], 's1= s2=t1✓ s3=t2+t3✓'],
    ['unlink what was chosen', '1-1 2-1', [confirm('s1|t1'), { type: 'unlink-segments', source: ['s3'], target: [] }], 's1=t1✓ s2= s3=✓ =t2'],
    ['move a sentence down', '1-2 1-1', [{ type: 'move-segment', side: 'target', segment: 't2', to: 'next' }], 's1=t1✓ s2=t2+t3✓'],
    ['move a sentence up', '1-1 1-2', [{ type: 'move-segment', side: 'target', segment: 't2', to: 'previous' }], 's1=t1+t2✓ s2=t3✓'],
    ['move into a null link', '1-2 1-0', [{ type: 'move-segment', side: 'target', segment: 't2', to: 'next' }], 's1=t1✓ s2=t2✓'],
    ['take along what stands between', '1-3 1-1', [{ type: 'move-segment', side: 'target', segment: 't2', to: 'next' }], 's1=t1✓ s2=t2+t3+t4✓'],
    ['push the rest down', '1-1 1-1 1-1', [{ type: 'push-rest', side: 'target', link: 's1|t1' }], 's1= s2=t1 s3=t2 =t3'],
    ['push as far as the next confirmed link', '1-1 1-0 1-1', [confirm('s3|t2'), { type: 'push-rest', side: 'target', link: 's1|t1' }], 's1= s2=t1 s3=t2✓'],
    ['swap the partners of two links', '1-1 1-1', [{ type: 'swap-links', links: ['s1|t1', 's2|t2'] }], 's1=t2✓ s2=t1✓'],
    ['link anew only from a link on', '1-1 1-1 1-1', [confirm('s2|t2'), { type: 'realign', from: 's2|t2' }], 's1=t1 s2=t2✓ s3= =t3'],
    ['link anew all that is not confirmed', '1-1 1-1', [confirm('s2|t2'), { type: 'realign' }], 's1= =t1 s2=t2✓'],
    ['split a sentence, confirmed links stay', '1-1', [confirm('s1|t1'), { type: 'split-segment', side: 'source', segment: 's1', at: 4 }], 's1+s1.1=t1✓'],
    ['join sentences and their links', '1-1 1-1', [{ type: 'merge-links', links: ['s1|t1', 's2|t2'] }, { type: 'split-segment', side: 'source', segment: 's1', at: 4 }, { type: 'join-segments', side: 'source', segments: ['s1', 's1.1'] }], 's1+s2=t1+t2✓'],
  ])('%s', (_name, notation, commands, links) => {
    expect(shown(after(notation, ...commands))).toBe(links);
  });

  it.each<[string, string, PairCommand, RegExp]>([
    ['a link that is gone', '1-1', { type: 'merge-links', links: ['s1|t1', 's9|t9'] }, /no longer there/],
    ['a split that splits nothing', '1-1', { type: 'split-link', link: 's1|t1', source: 1, target: 1 }, /cannot be split/],
    ['nothing below', '1-1', { type: 'move-segment', side: 'source', segment: 's1', to: 'next' }, /no link below/],
    ['one side alone', '1-1', { type: 'link-segments', source: ['s1'], target: [] }, /both sides/],
    ['a caret at the edge', '1-1', { type: 'split-segment', side: 'source', segment: 's1', at: 0 }, /inside the sentence/],
    ['sentences of two paragraphs', '1-1 1-1', { type: 'join-segments', side: 'source', segments: ['s1', 's2'] }, /two paragraphs/],
    ['an empty insertion', '1-0 1-1', { type: 'insert-text', link: 's1|', text: ' ' }, /Write the sentence/],
  ])('refuse %s', (_name, notation, command, message) => {
    expect(() => after(notation, command)).toThrow(message);
  });

  it('push down only what is not confirmed', () => {
    expect(() => after('1-1', confirm('s1|t1'), { type: 'push-rest', side: 'target', link: 's1|t1' })).toThrow(/is confirmed/);
  });

  const ID = fc.nat(7);
  const side = fc.constantFrom('source' as const, 'target' as const);
  /** Commands by position, made concrete on the state they meet. */
  const wish = fc.record({ kind: fc.nat(13), side, a: ID, b: ID, at: fc.nat(80), words: fc.constantFrom('word', 'wordwords', 'a new wording', '', 'слова и слова') });
  function concrete(state: ReviewState, w: { kind: number; side: 'source' | 'target'; a: number; b: number; at: number; words: string }): PairCommand | null {
    const link = (n: number): string => linkKey(state.links[n % state.links.length]!);
    const segment = (n: number): string => state[w.side][n % Math.max(1, state[w.side].length)]?.id ?? 'none';
    const of = (which: 'source' | 'target', n: number): string => state[which][n % Math.max(1, state[which].length)]?.id ?? 'none';
    if (state.links.length === 0) return null;
    const commands: PairCommand[] = [
      { type: 'split-link', link: link(w.a), source: w.b % 3, target: w.at % 3 },
      { type: 'merge-links', links: [link(w.a), link(w.b)] },
      { type: 'link-segments', source: [of('source', w.a)], target: [of('target', w.b)] },
      { type: 'unlink-segments', source: [of('source', w.a)], target: [of('target', w.b)] },
      { type: 'move-segment', side: w.side, segment: segment(w.a), to: w.b % 2 ? 'next' : 'previous' },
      { type: 'push-rest', side: w.side, link: link(w.a) },
      { type: 'swap-links', links: [link(w.a), link(w.b)] },
      { type: 'realign', ...(w.b % 2 ? { from: link(w.a) } : {}) },
      { type: 'split-segment', side: w.side, segment: segment(w.a), at: w.at },
      { type: 'join-segments', side: w.side, segments: [segment(w.a), segment(w.a + 1)] },
      { type: 'set-boilerplate', side: w.side, segments: [segment(w.a)], boilerplate: w.b % 2 === 0 },
      confirm(link(w.a)),
      { type: 'edit-text', segment: of('target', w.a), text: w.words },
      { type: 'insert-text', link: link(w.a), text: w.words },
    ];
    return commands[w.kind]!;
  }

  it('keep the partition and the order of the text, and can all be taken back', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
        const { state: start, ...texts } = reviewOf('1-1 2-1 1-0 0-1 1-2 1-1');
        const mark: PairCommand = { type: 'annotate', annotation: { kind: 'error', category: 'style/awkward', severity: 'minor', source: [], target: [{ start: 12, end: 18 }], comment: '', correctedText: '' } };
        let state = start;
        const steps: Step[] = [];
        for (const w of [null, ...wishes]) {
          const command = w === null ? mark : concrete(state, w);
          const result = command && runCommand(state, command, contextFor(texts));
          if (!result || !result.ok) continue;
          const { step } = result.value;
          expect(applyStep(state, step)).toEqual(result.value.state);
          expect(applyStep(result.value.state, invertStep(step))).toEqual(state);
          steps.push(JSON.parse(JSON.stringify(step)) as Step);
          ({ state } = result.value);
          expect(partitionFault(state.source, state.target, state.links)).toBeNull();
          for (const [segments, text] of [[state.source, texts.sourceText], [state.target, textInForce(texts.targetText, state.edits)]] as const) {
            let end = 0;
            for (const s of segments) {
              expect(s.start).toBeGreaterThanOrEqual(end);
              expect(text.slice(s.start, s.end).trim()).not.toBe('');
              ({ end } = s);
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        const last = state;
        for (const step of steps.toReversed()) state = applyStep(state, invertStep(step));
        expect(state).toEqual(start);
        for (const step of steps) state = applyStep(state, step);
        expect(state).toEqual(last);
      }),
      { numRuns: 300 },
    );
  });
});
