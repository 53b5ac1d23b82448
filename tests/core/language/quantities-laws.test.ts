import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Quantity } from '../../../src-core/language/quantities.ts';
import { findQuantities } from '../../../src-core/language/quantities.ts';
import { tokenize } from '../../../src-core/language/tokens.ts';

/** What does not depend on where in the text a quantity stands. */
const meaning = ({ start: _s, end: _e, whole: _w, ...rest }: Quantity): Omit<Quantity, 'start' | 'end' | 'whole'> => rest;
const meanings = (text: string, language: string): unknown[] => findQuantities(text, language).map(meaning);

const RUSSIAN = [
  '18 400 человек', '18,4 млрд рублей', 'двести пятьдесят тысяч', 'полтора миллиарда', 'от 5 до 7 млн', '5 – 7 процентов', '2 ноября 2001 года', 'в 2001 году', 'в 1990-х годах', 'двадцать первый век', 'третий квартал', 'во вторник',
  'в девять часов вечера', 'в возрасте 45 лет', 'сорокапятилетний', 'три недели', 'две трети', 'в 2 раза', 'вдвое', '60 км/ч', '300 кв. км', '15 °C', '2 процентных пункта', 'около 50 долларов США', 'счёт 3:1', '№ 30', 'десятки тысяч', 'полгода', 'половина девятого', '5 тысяч 312',
];
const ENGLISH = [
  '18,400 people', '$5 million', 'two hundred and fifty thousand', 'half a million', 'between 5 and 7 percent', '5 – 7 million', 'November 2, 2001', '2 november 2001', 'the twenty-first century', 'third quarter', 'on tuesday', '9:55 p.m.', 'nine in the evening',
  'a 45-year-old', '45 years old', 'three weeks', 'two thirds', 'a third of', 'threefold', '60 miles per hour', '300 square miles', 'two percentage points', 'about 50 dollars', 'tens of thousands', 'half an hour', 'half past eight', 'an hour and a half', 'first half of the year', '6 ft 2 in',
];
const phrase = fc.oneof(
  fc.constantFrom(...RUSSIAN).map((text) => [text, 'ru'] as const),
  fc.constantFrom(...ENGLISH).map((text) => [text, 'en'] as const),
);

describe('normal forms', () => {
  it('are found at all', () => {
    for (const text of RUSSIAN) expect([text, meanings(text, 'ru').length > 0]).toEqual([text, true]);
    for (const text of ENGLISH) expect([text, meanings(text, 'en').length > 0]).toEqual([text, true]);
  });
  it('do not depend on the kind of space', () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom('\u00a0', '\u202f', '\u2009'), ([text, language], space) => {
        expect(meanings(text.replace(/ /g, space), language)).toEqual(meanings(text, language));
      }),
      { numRuns: 1000 },
    );
  });
  it('do not depend on a line break', () => {
    for (const [text, language] of [...RUSSIAN.map((t) => [t, 'ru'] as const), ...ENGLISH.map((t) => [t, 'en'] as const)]) {
      if (/\d \d/.test(text)) continue;
      expect([text, meanings(text.replace(/ /g, '\n'), language)]).toEqual([text, meanings(text, language)]);
    }
  });
  it('do not depend on the case of letters', () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom('upper', 'lower', 'first'), ([text, language], how) => {
        const turned = how === 'upper' ? text.toUpperCase() : how === 'lower' ? text.toLowerCase() : text[0]!.toUpperCase() + text.slice(1);
        expect(meanings(turned, language)).toEqual(meanings(text, language));
      }),
      { numRuns: 1000 },
    );
  });
  it('do not depend on «ё»', () => {
    for (const text of ['четырёх', 'трёх тысяч', 'счёт 3:1', 'трёхлетний']) expect(meanings(text, 'ru')).toEqual(meanings(text.replace(/ё/g, 'е'), 'ru'));
  });
  it('do not depend on the locale of the process', () => {
    const all = (): unknown[] => [...RUSSIAN.map((t) => meanings(t, 'ru')), ...ENGLISH.map((t) => meanings(t, 'en'))];
    const usual = all();
    // What would read the locale gives nonsense here.
    const spies = [
      vi.spyOn(String.prototype, 'toLocaleLowerCase').mockReturnValue('locale asked'),
      vi.spyOn(Number.prototype, 'toLocaleString').mockReturnValue('locale asked'),
      vi.spyOn(Intl, 'NumberFormat').mockImplementation(() => {
        throw new Error('locale asked');
      }),
    ];
    try {
      expect(all()).toEqual(usual);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});

describe('spans', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...RUSSIAN, ...ENGLISH),
      fc.constantFrom('и', 'and', 'a', 'of', '-', '–', ',', '.', '(', ')', '%', '$', '№', '½', 'в', 'до', 'the', 'half', 'треть', 'May', 'мая', 'XIV', 'сутки', 'second', 'без', 'quarter', 'с половиной', 'целых', 'тысяч', '’s', '\n'),
      fc.nat(9999).map(String),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 14 },
  );
  it('never overlap, keep their order, and lie inside the text and inside their whole', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', '', '-', '\u00a0'), fc.constantFrom('ru', 'en', 'de'), (list, glue, language) => {
        const text = list.join(glue);
        let last = 0;
        for (const q of findQuantities(text, language)) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.whole.start).toBeLessThanOrEqual(q.start);
          expect(q.whole.end).toBeGreaterThanOrEqual(q.end);
          expect(q.whole.start).toBeGreaterThanOrEqual(0);
          expect(q.whole.end).toBeLessThanOrEqual(text.length);
          expect(q.key).toMatch(/^(?:#|@|~|month:|weekday:)./);
          last = q.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
  it('become tokens one by one', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('ru', 'en'), (list, language) => {
        const text = list.join(' ');
        const own = tokenize(text, 0, text.length, language).filter((t) => t.quantity !== undefined);
        expect(own.map((t) => t.start)).toEqual(findQuantities(text, language).map((q) => q.start));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile input', () => {
  const words = (...list: string[]) => (n: number) => Array.from({ length: n }, (_, k) => list[k % list.length]).join(' ');
  it.each<[string, string, (n: number) => string]>([
    ['10,000 digits and twice as many', 'ru', (n) => '7'.repeat(n * 4)],
    ['grouped digits', 'ru', (n) => '1' + ' 234'.repeat(n)],
    ['commas', 'en', (n) => '1' + ',234'.repeat(n)],
    ['points', 'en', (n) => '1' + '.2'.repeat(n)],
    ['colons', 'ru', (n) => '1' + ':23'.repeat(n)],
    ['slashes', 'en', (n) => '1' + '/2'.repeat(n)],
    ['dashes', 'en', (n) => '1' + '-2'.repeat(n)],
    ['Russian number words', 'ru', words('двадцать', 'пять', 'тысяч', 'сто')],
    ['the same word', 'ru', words('миллион')],
    ['whole parts', 'ru', words('одна', 'целая')],
    ['English number words', 'en', words('two', 'hundred', 'and', 'five')],
    ['halves', 'en', words('half', 'a')],
    ['hundreds of', 'en', words('hundreds', 'of')],
    ['nested brackets', 'ru', (n) => '('.repeat(n) + '5 млн' + ')'.repeat(n)],
    ['brackets with figures', 'ru', (n) => '(5 '.repeat(n)],
    ['months', 'en', words('May', '5', '2001')],
    ['weekdays', 'en', words('Sat.', 'Sun')],
    ['Roman numerals', 'ru', (n) => 'XVIII–'.repeat(n)],
    ['one long word', 'ru', (n) => 'пяти'.repeat(n)],
    ['letters and digits', 'en', (n) => 'a5b'.repeat(n)],
    ['spaces', 'en', (n) => '5' + ' '.repeat(n) + 'million'],
    ['units', 'ru', words('5', 'км', 'в', 'час')],
  ])('%s take time that grows with the text and no faster', (_name, language, make) => {
    const time = (text: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let k = 0; k < 3; k++) {
        const start = performance.now();
        findQuantities(text, language);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const [small, large] = [make(5000), make(10_000)];
    time(small);
    // The clock has its grain, and other programs their turns: what is too quick to measure is quick enough, and one good round is proof.
    let ratio = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 20 && ratio > 2.5; round++) ratio = Math.min(ratio, (time(large) + 0.05) / (time(small) + 0.05));
    expect(ratio).toBeLessThanOrEqual(2.5);
  });
});
