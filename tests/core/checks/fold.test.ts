import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src-core/checks/context.ts';
import { fold } from '../../../src-core/checks/fold.ts';

const draft = (check: string, source: readonly (readonly [number, number])[], target: readonly (readonly [number, number])[]): Draft => ({
  check,
  category: 'accuracy/omission',
  severity: 'major',
  confidence: 1,
  source: source.map(([start, end]) => ({ start, end })),
  target: target.map(([start, end]) => ({ start, end })),
  messageKey: check,
  params: {},
  evidence: {},
});
const checks = (...drafts: readonly Draft[]): string[] => fold(drafts).map((d) => d.check);

describe('fold', () => {
  it.each([
    ['an untranslated sentence is not also an addition', draft('untranslated.segment', [[0, 50]], [[0, 40]]), draft('addition.segment', [[0, 0]], [[0, 40]])],
    ['nor a lost negation', draft('untranslated.segment', [[0, 50]], [[0, 40]]), draft('negation', [[10, 12]], [[5, 9]])],
    ['a lost clause is not also a lost negation', draft('omission.phrase', [[20, 60]], [[18, 18]]), draft('negation', [[30, 32]], [[0, 40]])],
    ['nor a lost figure', draft('omission.phrase', [[20, 60]], [[18, 18]]), draft('number.missing', [[30, 33]], [[18, 18]])],
    ['nor a lost speaker', draft('omission.segment', [[20, 60]], [[18, 18]]), draft('attribution', [[20, 40]], [[18, 18]])],
    ['an added clause is not also an added negation', draft('addition.phrase', [[9, 9]], [[20, 60]]), draft('negation', [[0, 15]], [[30, 33]])],
  ])('%s', (_, heavy, other) => {
    expect(checks(heavy, other)).toEqual([heavy.check]);
    expect(checks(other, heavy)).toEqual([heavy.check]);
  });
  it.each([
    ['a name exchanged for another is not left out', draft('omission.phrase', [[20, 40]], [[18, 18]]), draft('name', [[22, 40]], [[19, 30]])],
    ['nor a figure', draft('omission.phrase', [[20, 28]], [[18, 18]]), draft('number', [[20, 26]], [[19, 24]])],
    ['a measure turned round is not added', draft('addition.phrase', [[5, 5]], [[20, 28]]), draft('quantifier', [[4, 9]], [[20, 28]])],
  ])('%s', (_, phrase, exact) => {
    expect(checks(phrase, exact)).toEqual([exact.check]);
  });
  it.each([
    ['findings of other words stay', draft('omission.phrase', [[20, 60]], [[18, 18]]), draft('negation', [[70, 72]], [[40, 50]])],
    ['an omission beside an untranslated sentence stays', draft('untranslated.segment', [[0, 50]], [[0, 40]]), draft('omission.segment', [[51, 90]], [[40, 40]])],
    ['a doubled word in an added sentence stays', draft('addition.segment', [[9, 9]], [[20, 60]]), draft('repetition', [[9, 9]], [[30, 37]])],
    ['two untranslated sentences stay', draft('untranslated.segment', [[0, 50]], [[0, 40]]), draft('untranslated', [[10, 20]], [[10, 20]])],
  ])('%s', (_, a, b) => {
    expect(checks(a, b)).toEqual([a.check, b.check]);
  });
});
