import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src-core/checks/model.ts';
import type { PairCommand } from '../../../src-core/contract.ts';
import { linkKey } from '../../../src-core/alignment/model.ts';
import { partitionFault } from '../../../src-core/alignment/laws.ts';
import { applyStep, invertStep, runCommand } from '../../../src-core/review/commands.ts';
import type { CommandContext, ReviewState, Step } from '../../../src-core/review/commands.ts';
import { mqmScore } from '../../../src-core/review/score.ts';
import { categoryLabel, categorySign, MQM_CORE } from '../../../src-core/review/typology.ts';
import { pairOf } from '../../helpers/links.ts';
import { contextFor } from '../../helpers/review.ts';

const { source, target, links, sourceText, targetText } = pairOf('1-1 2-1 1-0 0-1 1-1');
const finding = (id: string, check: string): Finding => ({ id, wording: `w-${check}`, check, category: `accuracy/${check}`, severity: 'major', confidence: 0.9, source: [{ start: 0, end: 4 }], target: [{ start: 0, end: 0 }], messageKey: 'repetition', params: {}, evidence: {} });
const FINDINGS = [finding('f1', 'omission'), finding('f2', 'number'), finding('f3', 'addition')];
const START: ReviewState = { status: 'new', source, target, links, annotations: [], dismissals: [], silences: [] };

let shared = contextFor({ sourceText, targetText }, FINDINGS);
const context = (): CommandContext => shared;
const run = (state: ReviewState, command: PairCommand) => runCommand(state, command, context());
const must = (state: ReviewState, command: PairCommand): ReviewState => {
  const result = run(state, command);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.state;
};

describe('commands', () => {
  it('accept a finding once, with its words', () => {
    const state = must(START, { type: 'accept-finding', finding: 'f1' });
    expect(state.annotations).toMatchObject([{ kind: 'error', category: 'accuracy/omission', sourceQuotes: ['word'], targetQuotes: [''], from: { check: 'omission', finding: 'f1' }, author: 'Reviewer' }]);
    expect(state.status).toBe('in-review');
    expect(run(state, { type: 'accept-finding', finding: 'f1' })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(run(state, { type: 'accept-finding', finding: 'gone' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
  it.each([
    ['wording', 'w-number'],
    ['document', 'd2'],
    ['site', 'example.org'],
  ] as const)('silence a check by %s, and take it back', (scope, key) => {
    const state = must(START, { type: 'dismiss-finding', finding: 'f2', scope });
    expect(state.dismissals).toEqual([]);
    expect(state.silences).toMatchObject([{ scope, key, check: 'number', quote: 'word' }]);
    expect(run(state, { type: 'dismiss-finding', finding: 'f2' })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(must(state, { type: 'dismiss-finding', finding: 'f1' }).dismissals).toHaveLength(1);
    expect(must(state, { type: 'restore-finding', finding: 'f2' }).silences).toEqual([]);
    expect(run(state, { type: 'restore-finding', finding: 'f1' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
  it('cannot silence a check for a site nobody knows', () => {
    const unknown = { ...context(), place: { document: 'd2', site: '' } };
    expect(runCommand(START, { type: 'dismiss-finding', finding: 'f2', scope: 'site' }, unknown)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
  it('undo a silence among those of other pairs', () => {
    const done = run(START, { type: 'dismiss-finding', finding: 'f2', scope: 'wording' });
    if (!done.ok) throw new Error(done.error.message);
    const other = { id: 'z', scope: 'site' as const, check: 'name' as const, key: 'example.org', quote: 'x', author: '', createdAt: 5 };
    const now = { ...done.value.state, silences: [other, ...done.value.state.silences] };
    const undone = applyStep(now, invertStep(done.value.step));
    expect(undone.silences).toEqual([other]);
    expect(applyStep(undone, done.value.step).silences).toEqual(now.silences);
  });
  it('remember a dismissal and bring it back', () => {
    const state = must(START, { type: 'dismiss-finding', finding: 'f2' });
    expect(state.dismissals).toMatchObject([{ finding: 'f2', check: 'number' }]);
    expect(must(state, { type: 'restore-finding', finding: 'f2' }).dismissals).toEqual([]);
    expect(run(START, { type: 'restore-finding', finding: 'f2' }).ok).toBe(false);
  });
  it('call only an omission an intentional cut', () => {
    expect(must(START, { type: 'intentional-cut', finding: 'f1' }).annotations).toMatchObject([{ kind: 'intentional-cut', severity: 'neutral' }]);
    expect(run(START, { type: 'intentional-cut', finding: 'f2' })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
  it('refuse marks outside the text, inside a character, or on nothing', () => {
    const annotate = (changes: object, text = targetText) =>
      runCommand(START, { type: 'annotate', annotation: { kind: 'error', category: 'style/awkward', severity: 'minor', source: [], target: [{ start: 0, end: 4 }], comment: '', correctedText: '', ...changes } }, { ...context(), targetText: text });
    expect(annotate({}).ok).toBe(true);
    expect(annotate({ target: [{ start: 0, end: 4000 }] })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(annotate({ target: [{ start: 1, end: 2 }] }, 'a😀b').ok).toBe(false);
    expect(annotate({ target: [] }).ok).toBe(false);
    expect(annotate({ target: [], kind: 'comment', category: '', comment: 'Look again' }).ok).toBe(true);
    expect(annotate({ category: '' }).ok).toBe(false);
  });
  it('take a segment out of its link and give it back', () => {
    const apart = must(START, { type: 'set-boilerplate', side: 'source', segments: ['s1'], boilerplate: true });
    expect(apart.source[0]).toMatchObject({ kind: 'boilerplate', reason: 'by-hand' });
    const back = must(apart, { type: 'set-boilerplate', side: 'source', segments: ['s1'], boilerplate: false });
    expect(back.source[0]).toEqual(source[0]);
  });
  it('write small steps that survive JSON', () => {
    const result = run(START, { type: 'confirm-links', links: [linkKey(links[1]!)], confirmed: true });
    if (!result.ok) throw new Error();
    expect(result.value.step.changes.filter((c) => c.field === 'links')).toHaveLength(1);
    const step = JSON.parse(JSON.stringify(result.value.step)) as Step;
    expect(applyStep(START, step)).toEqual(result.value.state);
    expect(applyStep(result.value.state, invertStep(step))).toEqual(START);
  });

  const command: fc.Arbitrary<PairCommand> = fc.oneof(
    fc.constantFrom('f1', 'f2', 'f3').chain((f) => fc.constantFrom<PairCommand>({ type: 'accept-finding', finding: f }, { type: 'dismiss-finding', finding: f }, { type: 'restore-finding', finding: f }, { type: 'intentional-cut', finding: f })),
    fc.record({ type: fc.constant('annotate' as const), annotation: fc.record({ kind: fc.constantFrom('error' as const, 'comment' as const), category: fc.constant('style/awkward'), severity: fc.constantFrom('minor' as const, 'major' as const), source: fc.array(fc.constant({ start: 0, end: 3 }), { maxLength: 1 }), target: fc.array(fc.constant({ start: 0, end: 4 }), { minLength: 1, maxLength: 1 }), comment: fc.string(), correctedText: fc.string() }) }),
    fc.nat(20).map((n): PairCommand => ({ type: 'delete-annotation', id: `a${n}` })),
    fc.nat(20).map((n): PairCommand => ({ type: 'update-annotation', id: `a${n}`, changes: { comment: 'changed' } })),
    fc.record({ type: fc.constant('set-boilerplate' as const), side: fc.constantFrom('source' as const, 'target' as const), segments: fc.constantFrom<string[]>(['s1'], ['s2', 's3'], ['t1'], ['t3']), boolean: fc.boolean() }).map(({ type, side, segments, boolean }): PairCommand => ({ type, side, segments, boilerplate: boolean })),
    fc.tuple(fc.nat(4), fc.boolean()).map(([n, confirmed]): PairCommand => ({ type: 'confirm-links', links: [linkKey(links[n]!)], confirmed })),
    fc.constantFrom<PairCommand>({ type: 'set-status', status: 'done' }, { type: 'set-status', status: 'in-review' }),
  );
  it('undo to the first state, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        shared = contextFor({ sourceText, targetText }, FINDINGS);
        let state = START;
        const steps: Step[] = [];
        for (const c of commands) {
          const result = run(state, c);
          if (!result.ok) continue;
          const { step } = result.value;
          expect(applyStep(state, step)).toEqual(result.value.state);
          expect(partitionFault(result.value.state.source, result.value.state.target, result.value.state.links)).toBeNull();
          steps.push(JSON.parse(JSON.stringify(step)) as Step);
          state = result.value.state;
        }
        const last = state;
        for (const step of steps.toReversed()) state = applyStep(state, invertStep(step));
        expect(state).toEqual(START);
        for (const step of steps) state = applyStep(state, step);
        expect(state).toEqual(last);
      }),
      { numRuns: 200 },
    );
  });
});

describe('MQM', () => {
  it('scores by weights, fails on a critical error and doubts short texts', () => {
    const a = must(START, { type: 'accept-finding', finding: 'f1' }).annotations[0]!;
    expect(mqmScore([a], 1000)).toMatchObject({ apt: 5, npt: 5, score: 99.5, failed: false, reliable: true });
    expect(mqmScore([{ ...a, severity: 'critical' }], 100)).toMatchObject({ apt: 25, failed: true, reliable: false });
    expect(mqmScore([{ ...a, kind: 'comment' }], 0)).toMatchObject({ apt: 0, score: 100 });
  });
  it('names every category in both languages', () => {
    expect(new Set(MQM_CORE.map((c) => c.path)).size).toBe(MQM_CORE.length);
    for (const c of MQM_CORE) expect([c.en, c.ru, c.sign].every((x) => x !== '')).toBe(true);
    expect(categoryLabel('accuracy/omission', 'en')).toBe('Accuracy › Omission');
    expect(categoryLabel('no/such', 'ru')).toBe('no/such');
    expect(categorySign('accuracy/omission')).toBe('−');
  });
});
