import { describe, expect, it } from 'vitest';
import { analyse } from '../../helpers/core.ts';

/** Sentences around the one that is looked at, so that the pair has something to hold on to. */
const found = (check: string, ru: string, en: string) => {
  const { source, target, findings } = analyse(
    `Губернатор Ольга Крылова приехала в Саратов. ${ru} Директор Павел Юрин обещал ремонт причала.`,
    `Governor Olga Krylova came to Saratov. ${en} Director Pavel Yurin promised repairs of the pier.`,
  );
  return findings.filter((f) => f.check === check).map((f) => [f.source.map((s) => source.text.slice(s.start, s.end)).join(' '), f.target.map((s) => target.text.slice(s.start, s.end)).join(' ')]);
};

describe('negation', () => {
  it.each([
    ['Завод не откроет новый цех зимой.', 'The plant will open a new workshop in winter.'],
    ['Министр не подписал договор с банком.', 'The minister signed the contract with the bank.'],
    ['Мост нельзя открывать ночью.', 'The bridge can be opened at night.'],
    ['Жители не получили ответа на письмо.', 'Residents received an answer to the letter.'],
    ['Никто из пассажиров не пострадал.', 'Some of the passengers were hurt.'],
    ['Школа закроется в мае.', 'The school will not close in May.'],
    ['Жители поддержали проект.', 'Residents did not support the project.'],
    ['Власти области ответили на письмо.', 'The regional authorities never answered the letter.'],
  ])('is lost or added: %s / %s', (ru, en) => {
    expect(found('negation', ru, en)).toHaveLength(1);
  });
  it.each([
    ['Завод не остановит производство зимой.', 'The plant will not stop production in winter.'],
    ['Министр отказался подписать договор.', 'The minister did not agree to sign the contract.'],
    ['Министр не стал подписывать договор.', 'The minister refused to sign the contract.'],
    ['Паром ходит не только летом, но и зимой.', 'The ferry runs in summer and in winter.'],
    ['Пришло не менее ста человек.', 'At least a hundred people came.'],
    ['Мост нельзя открывать ночью.', 'The bridge cannot be opened at night.'],
    ['Это невозможно сделать до мая.', 'It is not possible to do this before May.'],
    ['Никто никогда не видел договора.', 'Nobody ever saw the contract.'],
    ['Паром ходит без остановок.', 'The ferry runs without stops.'],
  ])('agrees: %s / %s', (ru, en) => {
    expect(found('negation', ru, en)).toEqual([]);
  });
});

describe('quotation', () => {
  it('misses the marks of speech, not those of names', () => {
    expect(found('quotation', '«Мы построим новый причал до осени», — сказал мэр города.', 'We will build a new pier before autumn, said the mayor of the city.')).toHaveLength(1);
    expect(found('quotation', '«Мы построим новый причал до осени», — сказал мэр города.', '“We will build a new pier before autumn,” said the mayor of the city.')).toEqual([]);
    expect(found('quotation', 'Компания «Волжский речной флот» купила паром.', 'The company Volga River Fleet bought a ferry.')).toEqual([]);
  });
});

describe('order', () => {
  const paragraphs = {
    ru: ['Завод в Казани построили в 1987 году.', 'Директор Павел Юрин обещал ремонт причала.', 'Губернатор Ольга Крылова приехала в Саратов.', 'Жители Перми ждут нового моста через реку.'],
    en: ['The plant in Kazan was built in 1987.', 'Director Pavel Yurin promised repairs of the pier.', 'Governor Olga Krylova came to Saratov.', 'Residents of Perm are waiting for a new bridge over the river.'],
  };
  const moved = (order: readonly number[]) => analyse(paragraphs.ru.join('\n\n'), order.map((k) => paragraphs.en[k]).join('\n\n')).findings.filter((f) => f.check === 'order');
  it('names the paragraph that moved', () => {
    const [finding, ...rest] = moved([0, 2, 1, 3]);
    expect(finding).toMatchObject({ severity: 'minor', messageKey: 'order.moved' });
    expect(rest).toEqual([]);
  });
  it('is content where nothing moved', () => {
    expect(moved([0, 1, 2, 3])).toEqual([]);
  });
});
