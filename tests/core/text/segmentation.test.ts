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
  // Two letters stand for one of the name's own alphabet; at the end of a sentence they are a word like others.
  'Судья Мерфи Дж. Пол вышел из зала.',
  // Dots between figures are a range; before a word they end or doubt.
  'Днём будет +15...+17 градусов.',
  'Днём будет +15... | Затем похолодает.',
  // A closing mark that stands apart belongs to the sentence before, an opening one to the next.
  'Кто помнит этих детей? " | Другой сосед молчит.',
  'Кто помнит этих детей? | "Другой сосед молчит.',
  // A stop that was lost before a word that opens sentences.
  'Маяк на мысе закроют до весны | Потом его обещают отдать музею города.',
  'Учёные нашли новый вид рыб | Над этим они работали десять лет подряд.',
  'Газета «Над рекой» выходит по субботам в этом городе.',
  'Фильм «Один дома» показали в субботу вечером всем классом.',
  'Вирус гепатита А и вирус гепатита В передаются по-разному.',
  'Мы будем рады, если Вы придёте на открытие выставки в субботу.',
  'Команды лиги А сыграют на выезде в следующую субботу.',
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
  'The day will be at +15...+17 degrees.',
  'The day will be at +15... | Then it will cool.',
  '"Is there a shark?\'" Hall asked again.',
  'Who remembers them? " | Another neighbour says nothing.',
  'Who remembers them? | "Another neighbour says nothing.',
  // A stop that was lost: the article before a small letter opens a sentence, before a capital it belongs to a name.
  'The lighthouse will be closed until spring | The council wants it to become a museum.',
  'The reporters of two papers met The Times editor on the quay that morning.',
  'Fish of a new kind were found in the bay | Another bay nearby will be searched next year.',
  // The capital belongs to a name or is a grade.
  'The play was called Ship And Harbour Lights by its author and nobody liked it.',
  'We saw a film by Raymond So, a student from the old town, last week.',
  'Everyone in the pub watched the Formula One race from start to finish.',
  'The doctors found that hepatitis A is less common than it used to be.',
  'The body cannot make vitamins A and C by itself, the doctor said.',
  'The club plays in Serie A teams say it should not be there at all.',
  // A name in quotation marks that a stop stands in, and a quotation that begins behind the next sentence's first words.
  'It is shown on the "Goal! Live 2" channel tonight.',
  '"It was a bakery," one wrote. | Another added: "It still is."',
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
