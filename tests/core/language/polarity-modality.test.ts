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

describe('modality', () => {
  it.each([
    ['Он должен уйти.', 'должен=must'],
    ['Банк обязан платить.', 'обязан=must'],
    ['Придётся подождать.', 'придётся=must'],
    ['Он вынужден ждать.', 'вынужден=must'],
    ['Следует отметить успех.', 'следует=should'],
    ['Стоит добавить соль.', 'стоит=should'],
    ['Врачи рекомендуют гулять.', 'рекомендуют=should'],
    ['Нужно спешить.', 'нужно=need'],
    ['Необходимо решение.', 'необходимо=need'],
    ['Потребуется год.', 'потребуется=need'],
    ['Он может прийти.', 'может=can'],
    ['Мы сможем помочь.', 'сможем=can'],
    ['Здесь можно курить.', 'можно=can'],
    ['Завод способен выжить.', 'способен=can'],
    ['Ей удалось уснуть.', 'удалось=can'],
    ['Возможно, он болен.', 'возможно=may'],
    ['Он, может быть, болен.', 'может быть=may'],
    ['Не исключено, что пойдёт снег.', 'не исключено=may'],
    ['Вероятно, он болен.', 'вероятно=likely'],
    ['Скорее всего, он дома.', 'скорее всего=likely'],
    ['Завтра будет дождь.', 'будет=will'],
    ['Он пришёл бы.', 'бы=would'],
    ['Он хочет уйти.', 'хочет=want'],
    ['Я хотел бы уйти.', 'хотел бы=want'],
    ['Суд намерен продолжить.', 'намерен=intend'],
    ['Фирма планирует рост.', 'планирует=intend'],
    ['Он вправе молчать.', 'вправе=allowed'],
    ['Он имеет право молчать.', 'имеет право=allowed'],
    ['Въезд разрешён.', 'разрешён=allowed'],
    ['Курить нельзя.', 'нельзя=forbidden'],
    ['Въезд запрещён.', 'запрещён=forbidden'],
    ['Он не имеет права молчать.', 'не имеет права=forbidden'],
    ['Нам предстоит путь.', 'предстоит=due'],
    // no modals
    ['За ним следует машина.', ''],
    ['Из доклада следует вывод.', ''],
    ['Билет стоит сто рублей.', ''],
    ['Он сделал всё как следует.', ''],
    ['На столе стоит ваза.', ''],
    ['Кот спит.', ''],
    ['Магазин открыт.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('modality', text, 'ru')).toBe(expected);
  });

  it.each([
    ['He must go.', 'must=must'],
    ['They have to pay.', 'have to=must'],
    ["I've got to go.", 'got to=must'],
    ['She was forced to sell.', 'forced to=must'],
    ['You should rest.', 'should=should'],
    ['They ought to rest.', 'ought to=should'],
    ['You had better rest.', 'had better=should'],
    ['We need help.', 'need=need'],
    ['It is necessary to wait.', 'necessary=need'],
    ['He can swim.', 'can=can'],
    ['He could swim.', 'could=can'],
    ["He can't swim.", "can't=can"],
    ['He cannot swim.', 'cannot=can'],
    ['He is able to swim.', 'able=can'],
    ['It may rain.', 'may=may'],
    ['It might rain.', 'might=may'],
    ['Perhaps it rains.', 'perhaps=may'],
    ['It will probably rain.', 'will=will; probably=likely'],
    ["It won't rain.", "won't=will"],
    ["He'll come.", "he'll=will"],
    ['We shall see.', 'shall=will'],
    ['He is going to sing.', 'going to=will'],
    ['He would sing.', 'would=would'],
    ['I would like to sing.', 'would like=want'],
    ['He wants to sing.', 'wants=want'],
    ['They intend to sing.', 'intend=intend'],
    ['The firm plans to grow.', 'plans=intend'],
    ['Dogs are allowed.', 'allowed=allowed'],
    ['He is entitled to vote.', 'entitled to=allowed'],
    ['Dogs are not allowed.', 'not allowed=forbidden'],
    ['Smoking is forbidden.', 'forbidden=forbidden'],
    ['Smoking is prohibited.', 'prohibited=forbidden'],
    ['The leaders are to meet.', 'are to=due'],
    ['May I come in?', 'may=may'],
    ['Will he come?', 'will=will'],
    ['Can Norway win?', 'can=can'],
    // the same letters, other words
    ['Elections were held in May.', ''],
    ['On May 5 it snowed.', ''],
    ['May 5 was a Sunday.', ''],
    ['On 5 May it snowed.', ''],
    ['Theresa May spoke.', ''],
    ['He bought a can of beans.', ''],
    ['A tin can lay there.', ''],
    ['The will was read aloud.', ''],
    ['It happened against his will.', ''],
    ['It took an iron will.', ''],
    ['The might of the army.', ''],
    ['Actor Will Smith arrived.', ''],
    ['Will Smith arrived.', ''],
    ['Run as fast as you can.', 'can=can'],
    ['The road is to the north.', ''],
    ['The cat sleeps.', ''],
    ['Come as soon as possible.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('modality', text, 'en')).toBe(expected);
  });

  it('points at the verb', () => {
    const head = (text: string, language: string): (string | undefined)[] => {
      const tokens = tokenize(text, 0, text.length, language);
      return findOperators(text, tokens, language).flatMap((o) => (o.kind === 'modality' ? [o.head === undefined ? undefined : tokens[o.head]!.form] : []));
    };
    expect(head('Он должен был быстро уйти.', 'ru')).toEqual(['уйти']);
    expect(head('Партии могут объединиться.', 'ru')).toEqual(['объединиться']);
    expect(head('He must not have been seen.', 'en')).toEqual(['seen']);
    expect(head('They can quickly leave.', 'en')).toEqual(['leave']);
  });
});

describe('attribution', () => {
  it.each([
    ['По словам мэра, мост цел.', 'по словам=according'],
    ['По данным полиции, он дома.', 'по данным=according'],
    ['По мнению врачей, он здоров.', 'по мнению=according'],
    ['По его словам, мост цел.', 'по его словам=according'],
    ['По предварительным данным, мост цел.', 'по предварительным данным=hedge'],
    ['Согласно отчёту, мост цел.', 'согласно=according'],
    ['Об этом пишет газета со ссылкой на суд.', 'пишет=say; со ссылкой на=according'],
    ['Как сообщил мэр, мост цел.', 'как сообщил=according'],
    ['Как отмечает врач, он здоров.', 'как отмечает=according'],
    ['Он якобы болен.', 'якобы=hedge'],
    ['Предположительно, он болен.', 'предположительно=hedge'],
    ['Он будто бы болен.', 'будто бы=hedge'],
    ['Мэр заявил, что мост цел.', 'заявил=say'],
    ['Она отметила успех.', 'отметила=say'],
    ['Врач подчеркнула это.', 'подчеркнула=say'],
    ['Агентство сообщает о пожаре.', 'сообщает=say'],
    ['Эксперт считает иначе.', 'считает=say'],
    ['Он уверен в победе.', 'уверен=say'],
    ['Замечательный заметный рассказ сообщества.', ''],
    ['Он завершил передачу дел.', ''],
    ['Отметка на двери.', ''],
    ['Кот спит на печи.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('attribution', text, 'ru')).toBe(expected);
  });
  it.each([
    ['According to the mayor, it stands.', 'according to=according'],
    ['In his words, it stands.', 'in his words=according'],
    ['In the words of the mayor, it stands.', 'in the words of=according'],
    ['In her opinion, it stands.', 'in her opinion=according'],
    ['It stands, as reported by the mayor.', 'as reported by=according'],
    ['He is reportedly ill.', 'reportedly=hedge'],
    ['He allegedly left.', 'allegedly=hedge'],
    ['He is believed to be ill.', 'is believed to=hedge'],
    ['The mayor said it stands.', 'said=say'],
    ['The mayor says it stands.', 'says=say'],
    ['She noted the success.', 'noted=say'],
    ['He claimed the prize.', 'claimed=say'],
    ['He told the paper.', 'told=say'],
    ['She believes him.', 'believes=say'],
    ['He stressed the point.', 'stressed=say'],
    ['He lives in the United States.', ''],
    ['The head of state left.', ''],
    ['The cat sleeps.', ''],
    ['We paid in accordance with the bill.', ''],
  ])('%s → %s', (text, expected) => {
    expect(found('attribution', text, 'en')).toBe(expected);
  });
});
