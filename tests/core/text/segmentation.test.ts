import { describe, expect, it } from 'vitest';
import { segmentBlock } from '../../../src-core/text/segmentation.ts';
import { testResources } from '../../helpers/core.ts';

const { splitter } = testResources();
const split = (text: string, language: string): string[] => {
  let at = 0;
  return segmentBlock(text, language, splitter).map((b) => {
    const piece = text.slice(at, b.end).trim();
    at = b.end;
    return piece;
  });
};

/** `|` stands where a sentence ends. */
const RUSSIAN = [
  'Первое предложение. | Второе предложение.',
  'Завод построили в 1987 г. и закрыли через год.',
  'Это было в 2023 г. | Тогда всё изменилось.',
  'Он живёт в г. Туле уже давно.',
  'Выручка выросла до 3 млрд. руб. за год.',
  'Компания получила 40 млн. | Потом деньги кончились.',
  'Договор подписал А. Б. Крылов от имени завода.',
  'Книги, тетради и т. д. лежали на столе.',
  'Он купил хлеб, соль и т. п. | Потом ушёл.',
  'Воздух прогреется до +15°С... | Затем похолодает.',
  'Это случилось 17-м. | К вечеру стало тихо.',
  '«Мы готовы!» — сказал тренер.',
  '— Ты идёшь? | — Иду.',
  'Кто пришёл? | Никто не ответил.',
  'Сайт Лента.Ру сообщил об этом утром.',
  'Ветер 2-7 м/с. | Давление в норме.',
  'Например, см. стр. 14 отчёта.',
  'Она сказала: «Приходите завтра». | Мы пришли.',
  'Мммм... какого документа?',
  'В XIX в. | Здесь стояла крепость.',
];
const ENGLISH = [
  'First sentence. | Second sentence.',
  'Mr. Hall met Dr. Stone on Monday.',
  'The U.S. President arrived at noon.',
  'They left the U.S. | The others stayed.',
  'It starts at 10 p.m. Moscow time.',
  'It starts at 10 p.m. | The gates open earlier.',
  'Prices rose 3.5 percent. | Wages did not.',
  'J. K. Field wrote it.',
  'He works for Stone Inc. in Boston.',
  'She said, "Come in." | Then she sat down.',
  'Really? | Yes!',
  'No. 14 won the race.',
  'We sell pens, paper, etc. | You can order online.',
  '"Where are you going?" he asked.',
  'The cost was $4.5 bn. | Nobody complained.',
  'See www.example.com for more.',
  'He waited... and waited.',
  'It was over (for now). | Everyone left.',
  'On Jan. 5 the shop closed.',
  'Gen. Marsh spoke first. | The minister followed.',
];

describe('sentence ends', () => {
  it.each(RUSSIAN)('ru: %s', (marked) => {
    const expected = marked.split(' | ');
    expect(split(expected.join(' '), 'ru')).toEqual(expected.map((s) => s.trim()));
  });
  it.each(ENGLISH)('en: %s', (marked) => {
    const expected = marked.split(' | ');
    expect(split(expected.join(' '), 'en')).toEqual(expected.map((s) => s.trim()));
  });
});
