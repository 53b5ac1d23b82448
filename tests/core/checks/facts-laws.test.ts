import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../helpers/core.ts';
import { said } from '../../helpers/facts.ts';

/** Sentences with one figure each, distinct so that they align surely. */
const SENTENCES = [
  ['Завод выпустил {} станков.', 'The plant made {} machine tools.'],
  ['Школа купила {} книг.', 'The school bought {} books.'],
  ['Порт принял {} кораблей.', 'The port received {} ships.'],
  ['Музей показал {} картин.', 'The museum showed {} paintings.'],
  ['Ферма продала {} коров.', 'The farm sold {} cows.'],
] as const;

const fill = (values: readonly number[], side: 0 | 1): string => SENTENCES.map((s, k) => s[side].replace('{}', String(values[k]))).join(' ');
const figures = fc.array(fc.integer({ min: 11, max: 989 }), { minLength: SENTENCES.length, maxLength: SENTENCES.length });

describe('laws of the checks about facts', () => {
  it('figures that are all there raise no alarm, whatever they are', () => {
    fc.assert(
      fc.property(figures, (values) => {
        expect(said('number', fill(values, 0), fill(values, 1))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
  it('one changed figure raises exactly one alarm, at its place, though another sentence has that figure', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: SENTENCES.length - 1 }), fc.integer({ min: 11, max: 989 }), (values, at, wrong) => {
        fc.pre(wrong !== values[at]);
        const changed = values.map((v, k) => (k === at ? wrong : v));
        const found = said('number', fill(values, 0), fill(changed, 1));
        expect(found.map((f) => [f.source, f.target])).toEqual([[String(values[at]), String(wrong)]]);
      }),
      { numRuns: 25, examples: [[[20, 90, 20, 31, 47], 0, 90], [[20, 20, 31, 47, 20], 1, 31]] },
    );
  });
  it('every span lies in its text, and fingerprints stay when another sentence is edited', () => {
    const ru = 'Министр Михаил Дёмин открыл 12 школ в среду. Саммит ШОС пройдёт в Армении. Мост обошёлся в 48 млн рублей.';
    const en = 'Minister Robert Keller opened 19 schools on Friday. The NATO summit will be held in Brazil. The bridge cost $48 million.';
    const before = analyse(ru, en);
    const ids = before.findings.map((f) => f.id);
    expect(new Set(before.findings.map((f) => f.check.split('.')[0]))).toEqual(new Set(['name', 'number', 'date', 'acronym', 'unit']));
    for (const f of before.findings) {
      for (const s of f.source) expect(s.start >= 0 && s.start <= s.end && s.end <= ru.length).toBe(true);
      for (const s of f.target) expect(s.start >= 0 && s.start <= s.end && s.end <= en.length).toBe(true);
    }
    const edited = analyse(`Жители города ждали парома. ${ru}`, `Residents of the city were waiting for the ferry. ${en}`);
    expect(edited.findings.map((f) => f.id)).toEqual(ids);
  });
});
