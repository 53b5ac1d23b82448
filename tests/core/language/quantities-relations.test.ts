import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity, QuantityRelation } from '../../../src-core/language/quantities.ts';
import { findQuantities, relation, sameQuantity, toBase, UNITS } from '../../../src-core/language/quantities.ts';

const first = (text: string): Quantity => {
  const found = findQuantities(text, /[а-яё]/i.test(text) ? 'ru' : 'en')[0];
  if (!found) throw new Error(`no quantity in ${text}`);
  return found;
};
const keys = (text: string, language: string): string[] => findQuantities(text, language).map((q) => q.key);

describe('equal pairs', () => {
  it.each([
    ['12 яиц', 'a dozen eggs'],
    ['дюжина', 'twelve'],
    ['вдвое', 'twice'],
    ['в 2 раза', 'doubled'],
    ['в три раза', 'threefold'],
    ['втрое', 'three times'],
    ['сократился вдвое', 'was halved'],
    ['на треть', 'by a third'],
    ['две трети', 'two-thirds'],
    ['половина', 'half'],
    ['полмиллиона', 'half a million'],
    ['полтора миллиарда', 'one and a half billion'],
    ['полтора миллиарда', '1.5 billion'],
    ['двумястами пятьюдесятью', 'two hundred and fifty'],
    ['полгода', 'six months'],
    ['полгода', 'half a year'],
    ['полчаса', '30 minutes'],
    ['сутки', '24 hours'],
    ['четверть века', '25 years'],
    ['полтора часа', 'an hour and a half'],
    ['5-7 млн', '5–7 million'],
    ['от 5 до 7 процентов', 'between five and seven percent'],
    ['5 тысяч 312', '5,312'],
    ['2 млн 300 тыс.', '2.3 million'],
    ['18-е', '18th'],
    ['двадцать первый', 'the twenty-first'],
    ['XXI век', '21st century'],
    ['III квартал', 'third quarter'],
    ['III квартал', 'Q3'],
    ['первое полугодие', 'first half of the year'],
    ['первое полугодие', 'H1'],
    ['в 1990-х', 'the 1990s'],
    ['девяностые годы', 'the nineties'],
    ['90-е годы', "the '90s"],
    ['80-х годов XIX века', 'the 1880s of the 19th century'],
    ['2 ноября 2001 года', '2 November 2001'],
    ['02.11.2001', '2 November, 2001'],
    ['второго ноября', '2nd of November'],
    ['с 9 по 10 декабря', '9–10 December'],
    ['в 2001/02', '2001-02'],
    ['в марте', 'in March'],
    ['в среду', 'on Wednesday'],
    ['субботний', "Saturday's"],
    ['21:55', '9:55 p.m.'],
    ['в девять вечера', '9 pm'],
    ['00:12', '12:12 A.M.'],
    ['15:45', '3.45 p.m.'],
    ['в 22.00 по Москве', '10 P.M.'],
    ['в час ночи', '1 a.m.'],
    ['половина девятого', 'half past eight'],
    ['45-летний', '45-year-old'],
    ['сорокапятилетний', 'forty-five-year-old'],
    ['счёт 3:1', 'won 3-1'],
    ['Т-90М', 'T-90M'],
    ['Ту-154', 'Tu-154'],
    ['№ 30', 'No. 30'],
    ['Боинг-737', 'Boeing 737'],
    ['40 %', '40 per cent'],
    ['2 п. п.', 'two percentage points'],
    ['десятки тысяч', 'tens of thousands'],
    ['сотни тысяч', 'hundreds of thousands'],
    ['шестьдесят', 'sixty'],
    ['впервые', 'the first time'],
    ['Вторая мировая', 'World War II'],
    ['три десятилетия', 'three decades'],
    ['тысяч пять', 'five thousand'],
    ['одна пятая', 'one fifth'],
    ['6 футов 2 дюйма', '6 ft 2 in'],
  ])('%s = %s', (ru, en) => {
    expect(keys(ru, 'ru')).toEqual(keys(en, 'en'));
  });
});

describe('unequal pairs', () => {
  it.each([
    ['18,4 млрд', '18.4 million'],
    ['48 тысяч', '84 thousand'],
    ['полмиллиона', 'half a billion'],
    ['две трети', 'three quarters'],
    ['вдвое', 'threefold'],
    ['в марте', 'in May'],
    ['во вторник', 'on Thursday'],
    ['21:55', '9:55 a.m.'],
    ['1990-е', 'the 1980s'],
    ['III квартал', 'second quarter'],
    ['XXI век', '20th century'],
    ['5-7 млн', '5–7 billion'],
    ['счёт 3:1', 'won 3-2'],
    ['сорок', 'fourteen'],
    ['тринадцать', 'thirty'],
  ])('%s ≠ %s', (ru, en) => {
    expect(keys(ru, 'ru')).not.toEqual(keys(en, 'en'));
  });
});

describe('relation', () => {
  it.each<[string, string, QuantityRelation]>([
    ['12 яиц', 'a dozen', 'same'],
    ['40%', '40', 'same'],
    ['18-е', '18', 'same'],
    ['15 градусов', '15 °C', 'same'],
    ['-15 °C', '15 degrees below zero', 'same'],
    ['45 лет', '45-year-old', 'same'],
    ['21:55', '9:55', 'same'],
    ['12:30', '0:30', 'same'],
    ['в 9:00', '9', 'same'],
    ['в марте', 'in March', 'same'],
    ['5-7 млн', '5–7 million', 'same'],
    ['8 км', '5 miles', 'converted'],
    ['5 км', '3.1 miles', 'converted'],
    ['72 км', '45 miles', 'converted'],
    ['1,8 м', '6 feet', 'converted'],
    ['20 °C', '68 °F', 'converted'],
    ['10 кг', '22 pounds', 'converted'],
    ['100 км/ч', '62 mph', 'converted'],
    ['10 га', '25 acres', 'converted'],
    ['половина', '50%', 'converted'],
    ['50 базисных пунктов', '0.5 percentage points', 'converted'],
    ['24 часа', '1 day', 'converted'],
    ['12 месяцев', '1 year', 'converted'],
    ['1,82 м', '6 ft', 'converted'],
    ['18,4 млрд', '18 billion', 'rounded'],
    ['1487', '1,500 people', 'rounded'],
    ['18,37', '18.4', 'rounded'],
    ['312 человек', 'more than 300 people', 'rounded'],
    ['1,87 млрд', 'almost 2 billion', 'rounded'],
    ['18 млн', '18 billion', 'scale'],
    ['5 тыс.', '5', 'scale'],
    ['18,4 млрд', '18.4 million', 'scale'],
    ['26', '21', 'digit'],
    ['48 тысяч', '84 thousand', 'digit'],
    ['350000', '35000', 'digit'],
    ['16 тысяч', '26,000', 'digit'],
    ['1,5 млн', '15 million', 'digit'],
    ['в 1998 году', 'in 1999', 'digit'],
    ['40%', '40 percentage points', 'unit'],
    ['5 долларов', '€5', 'unit'],
    ['5 км', '5 miles', 'unit'],
    ['1 км', '1 mile', 'unit'],
    ['3 недели', '3 months', 'unit'],
    ['100 рублей', '$100', 'unit'],
    ['17', '94', 'different'],
    ['5', '7', 'different'],
    ['20 человек', '18 people', 'different'],
    ['в марте', 'in May', 'different'],
    ['от 5 до 7', '5 to 9', 'different'],
    ['21:55', 'in March', 'different'],
    ['в 2000 году', 'in 1989', 'different'],
    ['5 км', '20 kg', 'different'],
  ])('%s · %s: %s', (ru, en, expected) => {
    expect(relation(first(ru), first(en))).toBe(expected);
    expect(relation(first(en), first(ru))).toBe(expected);
    expect(sameQuantity(first(ru), first(en))).toBe(expected === 'same');
  });

  it('is the same both ways round, and everything is the same as itself', () => {
    const amount = fc
      .tuple(fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0.1, max: 100, noNaN: true }).map((x) => Number(x.toFixed(1)))), fc.constantFrom('', ' млн', ' км', ' миль', ' %', ' п. п.', ' рублей', ' долларов', ' лет', ' °C', ':00'))
      .map(([n, unit]) => first(`около ${String(n).replace('.', ',')}${unit}`));
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(relation(a, b)).toBe(relation(b, a));
        expect(relation(a, a)).toBe('same');
      }),
    );
  });

  it('finds its way back from the base unit', () => {
    for (const [unit, { dimension, factor, offset = 0 }] of UNITS) {
      if (dimension === 'money' || dimension === 'angle') expect(toBase(7, unit)).toBeUndefined();
      else expect((toBase(7, unit)! - offset) / factor).toBeCloseTo(7);
    }
  });
});

describe('what is known besides', () => {
  it('tells every part of a date the whole date', () => {
    for (const [text, language] of [['2 ноября 2001 года', 'ru'], ['November 2, 2001', 'en'], ['2001-11-02', 'en'], ['02.11.2001', 'ru']] as const) {
      for (const q of findQuantities(text, language)) expect([q.day, q.month, q.year]).toEqual([2, 11, 2001]);
    }
  });
  it('gives compound measures their whole amount', () => {
    expect(first('6 ft 2 in').base).toBeCloseTo(1.8796);
    expect(first('2 часа 30 минут').base).toBe(9000);
  });
  it('knows the unit’s place', () => {
    const text = 'стоит $5 млн и весит 3 тонны';
    expect(findQuantities(text, 'ru').map((q) => text.slice(q.whole.start, q.whole.end))).toEqual(['$5 млн', '3 тонны']);
  });
  it('marks words, which translators spell out or leave out', () => {
    expect(findQuantities('два, 2, март, V век', 'ru').map((q) => q.inWords)).toEqual([true, false, true, false]);
  });
});
