import { describe, expect, it } from 'vitest';
import type { Operator } from '../../../src-core/language/polarity/index.ts';
import { agree, findOperators, opposite } from '../../../src-core/language/polarity/index.ts';
import { tokenize } from '../../../src-core/language/tokens.ts';

const operators = (text: string, language: string): Operator[] => findOperators(text, tokenize(text, 0, text.length, language), language);
const directions = (text: string, language: string): string[] => operators(text, language).flatMap((o) => (o.kind === 'direction' ? [o.value] : []));

describe('directions', () => {
  it.each([
    ['up', 'Цены выросли.', 'Prices rose.'],
    ['up', 'Цены повысились.', 'Prices increased.'],
    ['up', 'Хлеб подорожал.', 'Bread prices climbed.'],
    ['up', 'Рост продаж.', 'Growth of sales.'],
    ['down', 'Цены упали.', 'Prices fell.'],
    ['down', 'Цены снизились.', 'Prices dropped.'],
    ['down', 'Штат сократили.', 'The staff was cut.'],
    ['down', 'Хлеб подешевел.', 'Prices slumped.'],
    ['win', 'Клуб выиграл.', 'The club won.'],
    ['win', 'Победа клуба.', 'A victory for the club.'],
    ['lose', 'Клуб проиграл.', 'The club lost.'],
    ['lose', 'Поражение клуба.', 'The defeat of the club.'],
    ['buy', 'Фирма купила завод.', 'The firm bought a plant.'],
    ['sell', 'Фирма продала завод.', 'The firm sold a plant.'],
    ['open', 'Музей открылся.', 'The museum opened.'],
    ['close', 'Музей закрылся.', 'The museum closed.'],
    ['start', 'Матч начался.', 'The match began.'],
    ['end', 'Матч закончился.', 'The match ended.'],
    ['arrive', 'Поезд прибыл.', 'The train arrived.'],
    ['leave', 'Он покинул город.', 'He left the city.'],
    ['accept', 'Закон принят.', 'The law was adopted.'],
    ['reject', 'Закон отклонён.', 'The law was rejected.'],
    ['support', 'Он поддержал закон.', 'He supported the law.'],
    ['oppose', 'Он выступил против.', 'He opposed it.'],
    ['allow', 'Ввоз разрешили.', 'Entry was permitted.'],
    ['ban', 'Ввоз запретили.', 'Entry was banned.'],
    ['arrest', 'Вора задержали.', 'The thief was detained.'],
    ['release', 'Вора освободили.', 'The thief was released.'],
    ['import', 'Импорт чая.', 'Tea imports.'],
    ['export', 'Экспорт чая.', 'Tea exports.'],
    ['north', 'На севере страны.', 'In the north of the country.'],
    ['south', 'Южный ветер.', 'A southern wind.'],
    ['east', 'Восточный ветер.', 'An easterly wind.'],
    ['west', 'На западе страны.', 'In the west of the country.'],
    ['left', 'Поверните налево.', 'Turn to the left.'],
    ['right', 'На правом берегу.', 'On the right bank.'],
    ['first', 'Первый тур.', 'The first round.'],
    ['last', 'Последний тур.', 'The final round.'],
    ['confirm', 'Он подтвердил это.', 'He confirmed it.'],
    ['deny', 'Он отрицает это.', 'He denied it.'],
    ['hire', 'Его назначили послом.', 'He was appointed ambassador.'],
    ['fire', 'Посла уволили.', 'The ambassador was dismissed.'],
    ['guilty', 'Он виновен.', 'He is guilty.'],
    ['illegal', 'Незаконная сделка.', 'An illegal deal.'],
    ['morning', 'Сегодня утром.', 'This morning.'],
    ['evening', 'Сегодня вечером.', 'This evening.'],
    ['son', 'Его сын.', 'His son.'],
    ['daughter', 'Его дочь.', 'His daughter.'],
  ])('%s: «%s» = "%s"', (value, ru, en) => {
    expect(directions(ru, 'ru')).toContain(value);
    expect(directions(en, 'en')).toContain(value);
  });

  it.each([
    ['ru', 'Это важно.', 'import'],
    ['en', 'It is an important point.', 'import'],
    ['en', 'He has the right to stay.', 'right'],
    ['en', 'He is right.', 'right'],
    ['en', 'He left the room.', 'left'],
    ['en', 'The left wing lost.', 'leave'],
    ['en', 'Last year it rained.', 'last'],
    ['en', 'At last it rained.', 'last'],
    ['en', 'A close friend called.', 'close'],
    ['en', 'It is close to the sea.', 'close'],
    ['ru', 'После обеда он спал.', 'leave'],
    ['ru', 'Выше всех.', 'leave'],
    ['ru', 'Прибыль фирмы.', 'arrive'],
    ['ru', 'В возрасте 30 лет.', 'up'],
    ['ru', 'Прекрасный день.', 'end'],
    ['ru', 'Растение в саду.', 'up'],
    ['ru', 'Город Ростов.', 'up'],
    ['ru', 'В последний год он болел.', 'last'],
  ])('%s: «%s» has no %s', (language, text, value) => {
    expect(directions(text, language)).not.toContain(value);
  });
});

describe('opposite', () => {
  it.each([
    ['up', 'down'],
    ['win', 'lose'],
    ['more', 'less'],
    ['before', 'after'],
    ['allowed', 'forbidden'],
    ['all', 'none'],
    ['at-least', 'at-most'],
    ['north', 'south'],
    ['always', 'never'],
  ])('%s ↔ %s', (a, b) => {
    expect(opposite(a)).toBe(b);
    expect(opposite(b)).toBe(a);
  });
  it.each(['not', 'must', 'may', 'say', 'hedge', 'no such value', ''])('of %s there is none', (value) => {
    expect(opposite(value)).toBeUndefined();
  });
});

describe('agree', () => {
  const operator = (value: string): Operator => ({ kind: 'direction', value: value.replace('!', ''), start: 0, end: 1, strength: 1, lexical: false, ...(value.startsWith('!') ? { negated: true as const } : {}) });
  it.each([
    ['up', 'up', 'same'],
    ['up', 'down', 'opposite'],
    ['must', 'should', 'compatible'],
    ['must', 'need', 'compatible'],
    ['can', 'may', 'compatible'],
    ['will', 'would', 'compatible'],
    ['some', 'several', 'compatible'],
    ['all', 'every', 'compatible'],
    ['all', 'none', 'opposite'],
    ['all', 'some', 'unrelated'],
    ['must', 'may', 'unrelated'],
    ['must', 'can', 'unrelated'],
    ['higher', 'less', 'opposite'],
    ['more', 'larger', 'compatible'],
    ['up', 'higher', 'compatible'],
    ['up', 'lower', 'opposite'],
    ['before', 'later', 'opposite'],
    ['before', 'earlier', 'compatible'],
    ['lose', 'down', 'compatible'],
    ['according', 'say', 'compatible'],
    ['hedge', 'according', 'compatible'],
    ['hedge', 'say', 'unrelated'],
    ['none', 'not', 'compatible'],
    ['at-least', 'at-most', 'opposite'],
    ['north', 'west', 'unrelated'],
    ['!support', 'oppose', 'compatible'],
    ['!up', 'down', 'compatible'],
    ['!up', 'up', 'same'],
    ['!up', '!down', 'opposite'],
    ['!can', 'forbidden', 'compatible'],
    ['!must', 'forbidden', 'compatible'],
    ['!allowed', 'forbidden', 'compatible'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(agree(operator(a), operator(b))).toBe(expected);
    expect(agree(operator(b), operator(a))).toBe(expected);
  });
  it.each([
    ['modality', 'Курить нельзя.', "You can't smoke.", 'compatible'],
    ['modality', 'Он должен уйти.', 'He may go.', 'unrelated'],
    ['direction', 'Цены выросли.', 'Prices fell.', 'opposite'],
    ['quantifier', 'Все ушли.', 'Everyone left.', 'same'],
    ['attribution', 'Он якобы болен.', 'He is reportedly ill.', 'same'],
  ])('%s: «%s» against "%s" is %s', (kind, ru, en, expected) => {
    const a = operators(ru, 'ru').find((o) => o.kind === kind)!;
    const b = operators(en, 'en').find((o) => o.kind === kind)!;
    expect(agree(a, b)).toBe(expected);
  });
});
