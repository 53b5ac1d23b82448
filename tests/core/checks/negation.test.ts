import { describe, expect, it } from 'vitest';
import { saidOf } from '../../helpers/facts.ts';
import type { Right } from '../../helpers/facts.ts';

type Turned = readonly [source: string, target: string, sourceWords: string, targetWords: string];

/** Source, target, the negation, and the key of the sentence that is said. */
const TURNED: readonly Turned[] = [
  ['Завод не откроет новый цех зимой.', 'The plant will open a new workshop in winter.', 'не', 'open'],
  ['Министр не подписал договор с банком.', 'The minister signed the contract with the bank.', 'не', 'signed'],
  ['Мост нельзя открывать ночью.', 'The bridge can be opened at night.', 'нельзя', 'opened'],
  ['Жители не получили ответа на письмо.', 'Residents received an answer to the letter.', 'не', 'received'],
  ['Школа закроется в мае.', 'The school will not close in May.', 'закроется', 'not'],
  ['Жители поддержали проект.', 'Residents did not support the project.', 'поддержали', 'not'],
  ['Совет города не продал землю под стадион.', 'The city council sold the land under the stadium.', 'не', 'sold'],
  ['Рыбаки вернулись в порт до шторма.', 'The fishermen did not return to port before the storm.', 'вернулись', 'not'],
  ['Дорога не ведёт к старой мельнице.', 'The road leads to the old mill.', 'не', 'leads'],
  ['Учёные доказали, что лекарство помогает детям.', 'Scientists proved that the drug does not help children.', 'помогает', 'not'],
  ['The bank did not extend the loan.', 'Банк продлил кредит.', 'not', 'продлил'],
  ['The choir sang in the square.', 'Хор не пел на площади.', 'sang', 'не'],
  ['The ferry does not carry trucks.', 'Паром возит грузовики.', 'not', 'возит'],
  ['The mayor could not explain the losses.', 'Мэр мог объяснить убытки.', 'not', 'объяснить'],
  ['The dam will flood the orchards.', 'Плотина не затопит сады.', 'flood', 'не'],
  ['The captain never left the bridge.', 'Капитан покинул мостик.', 'never', 'покинул'],
];

const AGREE: readonly Right[] = [
  ['Завод не остановит производство зимой.', 'The plant will not stop production in winter.'],
  ['Министр отказался подписать договор.', 'The minister did not agree to sign the contract.'],
  ['Министр не стал подписывать договор.', 'The minister refused to sign the contract.'],
  ['Паром ходит не только летом, но и зимой.', 'The ferry runs in summer and in winter.'],
  ['Пришло не менее ста человек.', 'At least a hundred people came.'],
  ['Мост нельзя открывать ночью.', 'The bridge cannot be opened at night.'],
  ['Это невозможно сделать до мая.', 'It is not possible to do this before May.'],
  ['Никто никогда не видел договора.', 'Nobody ever saw the contract.'],
  ['Паром ходит без остановок.', 'The ferry runs without stops.'],
  ['Ему не составило никакого труда починить мотор.', 'Repairing the engine was easy for him.'],
  ['Не следует недооценивать туман на реке.', 'Fog on the river is dangerous.'],
  ['Деньги были нужны как никогда.', 'Money was needed as never before.'],
  ['Власти обязали непривитых пассажиров сдать анализ.', 'The authorities obliged passengers who are not vaccinated to take a test.'],
  ['От платы освобождены пенсионеры.', 'Pensioners do not have to pay.'],
  ['The road is not bad.', 'Дорога неплохая.'],
  ['I don’t see no tail on that cow.', 'Я не вижу хвоста у этой коровы.'],
  ['No one but the guard had the key.', 'Ключ был только у сторожа.'],
  ['The bank failed to extend the loan.', 'Банк не продлил кредит.'],
];

describe('negation', () => {
  it.each(TURNED)('is lost or added: %s / %s', (source, target, there, here) => {
    expect(saidOf('negation', source, target).map((f) => [f.source, f.target])).toEqual([[there, here]]);
  });
  it.each(AGREE)('agrees: %s / %s', (source, target) => {
    expect(saidOf('negation', source, target)).toEqual([]);
  });
  it('is not told again of a clause that was left out', () => {
    const [source, target] = ['Инженер Степан Гурьев, который никогда не возглавлял портовую лабораторию, получил премию.', 'Engineer Stepan Guryev received a prize.'] as const;
    expect(saidOf('omission', source, target)).toHaveLength(1);
    expect(saidOf('negation', source, target)).toEqual([]);
  });
});
