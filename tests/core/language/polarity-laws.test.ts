import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardNamed } from '../../../src-core/language/polarity/guards.ts';
import { findOperators } from '../../../src-core/language/polarity/index.ts';
import { inflections } from '../../../src-core/language/polarity/inflections.ts';
import { ACTIONS } from '../../../src-core/language/polarity/actions.ts';
import { STATES } from '../../../src-core/language/polarity/states.ts';
import { patternsOf } from '../../../src-core/language/polarity/tables.ts';
import { tokenize } from '../../../src-core/language/tokens.ts';

const WORDS = `не ни нет никто никогда без пока бы ли же мог может не, только менее раз один как что нельзя должен следует стоит выросли упали запретили , . ! — " ( 30 5% №
 not no n't don't can't cannot never nobody neither nor without will may May can No. whether or if unless more less most all over half left right last close to of the a and`
  .trim()
  .split(/\s+/);

/** Any string, and strings made of the very words the rules look at. */
const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')));

describe('laws of findOperators', () => {
  it('holds spans inside the text, on the borders of tokens, in order; heads name tokens', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('ru', 'en'), (text, language) => {
        const tokens = tokenize(text, 0, text.length, language);
        const starts = new Set(tokens.map((t) => t.start));
        const ends = new Set(tokens.map((t) => t.end));
        let last = 0;
        for (const o of findOperators(text, tokens, language)) {
          expect(o.start).toBeGreaterThanOrEqual(last);
          expect(starts.has(o.start) && ends.has(o.end) && o.end > o.start).toBe(true);
          expect(o.strength > 0 && o.strength <= 1).toBe(true);
          if (o.head !== undefined) expect(tokens[o.head]).toBeDefined();
          last = o.start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same wherever in the document the segment stands', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('ru', 'en'), fc.integer({ min: 1, max: 9 }), (text, language, shift) => {
        const pad = ' '.repeat(shift);
        const here = findOperators(text, tokenize(text, 0, text.length, language), language);
        const moved = findOperators(pad + text, tokenize(pad + text, shift, shift + text.length, language), language);
        expect(moved.map((o) => ({ ...o, start: o.start - shift, end: o.end - shift }))).toEqual(here);
      }),
    );
  });

  it('knows no other language', () => {
    expect(findOperators('nicht alle', tokenize('nicht alle', 0, 10, 'de'), 'de')).toEqual([]);
    expect(findOperators('', [], 'ru')).toEqual([]);
  });

  it('grows with the text, not with its square', () => {
    const unit = 'Никто не мог не заметить, что цены ни разу не выросли и ни один завод не закрыт, ';
    const time = (times: number): number => {
      const text = unit.repeat(times);
      const tokens = tokenize(text, 0, text.length, 'ru');
      let best = Infinity;
      for (let k = 0; k < 5; k++) {
        const start = performance.now();
        findOperators(text, tokens, 'ru');
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(200);
    // Eight times the text: 8 if linear, 64 if not; the space between is the clock's.
    expect(time(1600) / time(200)).toBeLessThan(20);
  });
});

describe('the tables', () => {
  const rows = [...ACTIONS, ...STATES];
  it('name each value once and say it in both languages', () => {
    const values = rows.flatMap((row) => row.values);
    expect(new Set(values).size).toBe(values.length);
    for (const row of rows) for (const side of [...row.ru, ...row.en]) expect(side.trim()).not.toBe('');
  });
  it('hold words of their own alphabet only, and guards that exist', () => {
    for (const [language, alphabet] of [
      ['ru', /^[а-я]+$/],
      ['en', /^[a-z']+$/],
    ] as const) {
      const index = patternsOf(language)!;
      for (const pattern of [...index.forms.values(), ...index.stems.values(), ...index.prefixes.values()].flat()) {
        const words = [pattern.first.text, ...pattern.rest.flatMap((slot) => [...slot.forms, ...slot.others.map((other) => other.text)])];
        for (const word of words) expect(word).toMatch(alphabet);
        if (pattern.guard !== undefined) expect(guardNamed(pattern.guard)).toBeTypeOf('function');
        expect(pattern.strength > 0 && pattern.strength <= 1).toBe(true);
      }
    }
  });
  it('inflect English as it is spelled', () => {
    expect(inflections('climb')).toEqual(['climb', 'climbs', 'climbed', 'climbing']);
    expect(inflections('drop')).toContain('dropped');
    expect(inflections('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
    expect(inflections('close')).toEqual(['close', 'closes', 'closed', 'closing']);
    expect(inflections('agree')).toContain('agreeing');
    expect(inflections('launch')).toContain('launches');
  });
});
