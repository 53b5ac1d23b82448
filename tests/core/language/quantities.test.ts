import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity } from '../../../src-core/language/names.ts';
import { findQuantities, parseFigure } from '../../../src-core/language/quantities.ts';
import { stemOf, tokenize } from '../../../src-core/language/tokens.ts';

const keys = (text: string, language: string): string[] => findQuantities(text, language).map((q) => q.key);

describe('figures', () => {
  it.each([
    ['18,4 млрд рублей', '18.4 billion rubles'],
    ['2,5 тыс. человек', '2,500 people'],
    ['10 000 билетов', '10,000 tickets'],
    ['полтора миллиона', '1.5 million'],
    ['двадцать пять', 'twenty-five'],
    ['двести', 'two hundred'],
    ['3 трлн', '3 trillion'],
    ['18-е заседание', 'the 18th meeting'],
    ['40%', '40 percent'],
    ['в 12:30', 'at 12:30'],
    ['7 тысяч', 'seven thousand'],
    ['12 яиц', 'a dozen eggs'],
    ['в 1998 году', 'in 1998'],
    ['0,5 балла', '0.5 points'],
    ['1,25 млн тонн', '1.25 million tonnes'],
  ])('%s = %s', (ru, en) => {
    expect(keys(ru, 'ru')).toEqual(keys(en, 'en'));
  });
  it.each([
    ['18,4 млрд', '18.4 million'],
    ['48 тысяч', '84 thousand'],
    ['17', '18'],
    ['1,5 млн', '15 million'],
  ])('%s ≠ %s', (ru, en) => {
    expect(keys(ru, 'ru')).not.toEqual(keys(en, 'en'));
  });
  it('leaves versions and dates in dots unread', () => {
    expect(parseFigure('1.2.3', 'en')).toBeNaN();
    expect(parseFigure('12:30', 'en')).toBeNaN();
  });
  it('reads what it is given whatever the case and spacing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('млн', 'Млн', 'МЛН'), fc.constantFrom(' ', '\u00a0'), (n, scale, space) => {
        expect(keys(`${n}${space}${scale}`, 'ru')).toEqual([`#${n * 1e6}`]);
      }),
    );
  });
});

describe('words', () => {
  it('brings irregular forms home', () => {
    expect(stemOf('went', 'en')).toBe(stemOf('go', 'en'));
    expect(stemOf('children', 'en')).toBe(stemOf('child', 'en'));
    expect(stemOf('людей', 'ru')).toBe(stemOf('человек', 'ru'));
    expect(stemOf('organisation', 'en')).toBe(stemOf('organization', 'en'));
  });
  it('keeps offsets exact', () => {
    const text = 'В 2023 году «Хвалынск» обошёлся в 730 млн рублей.';
    for (const t of tokenize(text, 0, text.length, 'ru')) expect(text.slice(t.start, t.end)).toMatch(t.kind === 'quantity' ? /\d/ : /^[\p{L}]+$/u);
  });
});

describe('names by sound', () => {
  it.each([
    ['Медведева', 'Medvedev'],
    ['Дмитрию', 'Dmitri'],
    ['Дмитрий', 'Dmitry'],
    ['Зеленский', 'Zelenskyy'],
    ['Токаевым', 'Tokayev'],
    ['Токаев', 'Tokaev'],
    ['Александром', 'Alexander'],
    ['Джонсона', 'Johnson'],
    ['Трюдо', 'Trudeau'],
    ['Шварценеггером', 'Schwarzenegger'],
    ['Ташкенте', 'Tashkent'],
    ['Хьюстон', 'Houston'],
    ['Сафину', 'Safin'],
    ['Лыков', 'Lykov'],
  ])('%s = %s', (ru, en) => {
    expect(nameSimilarity(ru, en)).toBeGreaterThanOrEqual(0.8);
  });
  it.each([
    ['Медведев', 'Mamin'],
    ['Путин', 'Trump'],
    ['Казахстан', 'Uzbekistan'],
    ['Орлов', 'Yurin'],
    ['Крылова', 'Bely'],
    ['Самара', 'Saratov'],
  ])('%s ≠ %s', (ru, en) => {
    expect(nameSimilarity(ru, en)).toBeLessThan(0.75);
  });
});
