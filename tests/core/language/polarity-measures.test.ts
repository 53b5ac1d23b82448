import { describe, expect, it } from 'vitest';
import { findOperators } from '../../../src-core/language/polarity/index.ts';
import type { OperatorKind } from '../../../src-core/language/polarity/index.ts';
import { tokenize } from '../../../src-core/language/tokens.ts';

/** The operators of one kind as `word=value`, in text order. */
function found(kind: OperatorKind, text: string, language: string): string {
  return findOperators(text, tokenize(text, 0, text.length, language), language)
    .filter((o) => o.kind === kind)
    .map((o) => `${text.slice(o.start, o.end).toLowerCase()}=${o.value}`)
    .join('; ');
}

describe('quantifiers', () => {
  it.each([
    ['Все школы закрыты.', 'все=all'],
    ['Каждый ученик получил книгу.', 'каждый=every'],
    ['Любой гость рад.', 'любой=any'],
    ['Большинство гостей ушло.', 'большинство=most'],
    ['Многие гости ушли.', 'многие=many'],
    ['Ушло немало гостей.', 'немало=many'],
    ['Некоторые гости ушли.', 'некоторые=some'],
    ['Несколько гостей ушло.', 'несколько=several'],
    ['Ряд гостей ушёл.', 'ряд=several'],
    ['Мало гостей ушло.', 'мало=few'],
    ['Ни один гость не ушёл.', 'ни один=none'],
    ['Оба гостя ушли.', 'оба=both'],
    ['Половина гостей ушла.', 'половина=half'],
    ['Только гость ушёл.', 'только=only'],
    ['Это лишь сон.', 'лишь=only'],
    ['Это всего лишь сон.', 'всего лишь=only'],
    ['Пришло не менее 30 гостей.', 'не менее=at-least'],
    ['Пришло как минимум 30 гостей.', 'как минимум=at-least'],
    ['Пришёл хотя бы один.', 'хотя бы=at-least'],
    ['Пришло не более 30 гостей.', 'не более=at-most'],
    ['Пришли почти вовремя.', 'почти=almost'],
    ['Пришло около 30 гостей.', 'около=about'],
    ['Пришло примерно 30 гостей.', 'примерно=about'],
    ['Даже гость ушёл.', 'даже=even'],
    ['Гость тоже ушёл.', 'тоже=also'],
    ['Гость всегда прав.', 'всегда=always'],
    ['Гость никогда не прав.', 'никогда=never'],
    ['Гость иногда прав.', 'иногда=sometimes'],
    ['Он редко прав.', 'редко=rarely'],
    ['Меньшинство ушло.', 'меньшинство=minority'],
    // no quantifiers
    ['Гость всё ещё спит.', ''],
    ['Как только гость ушёл, стемнело.', ''],
    ['Гость только что ушёл.', ''],
    ['Прежде всего поедим.', ''],
    ['Он был не только певцом.', ''],
    ['Гость стоял около дома.', ''],
    ['Ему всё равно.', ''],
    ['Гость всё же ушёл.', ''],
    ['Дом стоит у реки.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('quantifier', text, 'ru')).toBe(expected);
  });
  it.each([
    ['All schools are closed.', 'all=all'],
    ['Everyone left.', 'everyone=all'],
    ['Every guest left.', 'every=every'],
    ['Each guest left.', 'each=each'],
    ['Most guests left.', 'most=most'],
    ['Most of the guests left.', 'most of=most'],
    ['Many guests left.', 'many=many'],
    ['A lot of guests left.', 'a lot=many'],
    ['Some guests left.', 'some=some'],
    ['Several guests left.', 'several=several'],
    ['A few guests left.', 'a few=some'],
    ['Few guests left.', 'few=few'],
    ['None of the guests left.', 'none=none'],
    ['Both guests left.', 'both=both'],
    ['Half the guests left.', 'half=half'],
    ['Only the guest left.', 'only=only'],
    ['At least 30 guests came.', 'at least=at-least'],
    ['No fewer than 30 guests came.', 'no fewer than=at-least'],
    ['At most 30 guests came.', 'at most=at-most'],
    ['No more than 30 guests came.', 'no more than=at-most'],
    ['They were almost late.', 'almost=almost'],
    ['About 30 guests came.', 'about=about'],
    ['Around 30 guests came.', 'around=about'],
    ['Even the guest left.', 'even=even'],
    ['The guest also left.', 'also=also'],
    ['The guest left too.', 'too=also'],
    ['He is always right.', 'always=always'],
    ['He is never right.', 'never=never'],
    ['He is seldom right.', 'seldom=rarely'],
    // no quantifiers
    ['After all, he left.', ''],
    ['He did not move at all.', ''],
    ['It is the most important guest.', ''],
    ['He spoke about the guest.', ''],
    ['He walked around the house.', ''],
    ['He stayed even though it rained.', ''],
    ['It was too late.', ''],
    ['He was not only a singer.', ''],
    ['The house is by the river.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('quantifier', text, 'en')).toBe(expected);
  });
  it('count what follows them', () => {
    const text = 'Пришло не менее 30 гостей.';
    const tokens = tokenize(text, 0, text.length, 'ru');
    const [operator] = findOperators(text, tokens, 'ru').filter((o) => o.kind === 'quantifier');
    expect(tokens[operator!.head!]!.form).toBe('#30');
  });
});

describe('comparison', () => {
  it.each([
    ['Гостей стало больше.', 'больше=more'],
    ['Более 30 гостей.', 'более=more'],
    ['Свыше 30 гостей.', 'свыше=more'],
    ['Гостей меньше.', 'меньше=less'],
    ['Цены выше.', 'выше=higher'],
    ['Цены ниже.', 'ниже=lower'],
    ['Ему лучше.', 'лучше=better'],
    ['Ему хуже.', 'хуже=worse'],
    ['Он старше.', 'старше=older'],
    ['Он моложе.', 'моложе=younger'],
    ['Город крупнее.', 'крупнее=larger'],
    ['Хлеб дешевле.', 'дешевле=cheaper'],
    ['Перед ужином.', 'перед=before'],
    ['До начала матча.', 'до=before'],
    ['После ужина.', 'после=after'],
    ['Ранее он был врачом.', 'ранее=earlier'],
    ['Позже он ушёл.', 'позже=later'],
    ['Поезд до Москвы.', ''],
    ['Больше не приходите.', ''],
    ['Тем более странно.', ''],
    ['Тем не менее он ушёл.', ''],
    ['Пришло не более 30 гостей.', ''],
    ['Более того, он ушёл.', ''],
    ['Он более или менее здоров.', ''],
    ['Дом у реки.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('comparison', text, 'ru')).toBe(expected);
  });
  it.each([
    ['More guests came.', 'more=more'],
    ['Over 30 guests came.', 'over=more'],
    ['Over a thousand guests came.', 'over=more'],
    ['Fewer guests came.', 'fewer=less'],
    ['Under 30 guests came.', 'under=less'],
    ['Prices are higher.', 'higher=higher'],
    ['Prices are lower.', 'lower=lower'],
    ['He is better.', 'better=better'],
    ['He is worse.', 'worse=worse'],
    ['He is older.', 'older=older'],
    ['He is younger.', 'younger=younger'],
    ['It is the largest city.', 'largest=larger'],
    ['Before dinner.', 'before=before'],
    ['Prior to dinner.', 'prior to=before'],
    ['After dinner.', 'after=after'],
    ['Earlier he was a doctor.', 'earlier=earlier'],
    ['Later he left.', 'later=later'],
    ['Following the vote he left.', 'following=after'],
    ['The sign hangs over the door.', ''],
    ['He sat under the tree.', ''],
    ['He no longer works.', ''],
    ['More or less.', ''],
    ['At least he came.', ''],
    ['The following day he left.', ''],
    ['After all, he left.', ''],
    ['You had better go.', ''],
    ['They will lower the flag.', ''],
    ['The house by the river.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('comparison', text, 'en')).toBe(expected);
  });
});
