import { describe, expect, it } from 'vitest';
import { date } from '../../../src-core/checks/date.ts';
import { alone, said, saidOf } from '../../helpers/facts.ts';
import type { Right, Wrong } from '../../helpers/facts.ts';

const WRONG: readonly Wrong[] = [
  ['Мост откроют 5 мая.', 'The bridge will open on June 5.', 'мая', 'June', 'date.month'],
  ['Мост откроют 5 мая.', 'The bridge will open on May 6.', '5', '6', 'date.day'],
  ['Мост откроют 21 мая.', 'The bridge will open on May 71.', '21', '71', 'date.day'],
  ['Суд состоится в среду.', 'The trial will be held on Friday.', 'среду', 'Friday', 'date.weekday'],
  ['Паром встал в феврале.', 'The ferry stopped in March.', 'феврале', 'March', 'date.month'],
  ['Завод построили в 1987 году.', 'The plant was built in 1978.', '1987', '1978', 'date.year'],
  ['Закон приняли 3 марта 2019 года.', 'The law was passed on March 3, 2018.', '2019', '2018', 'date.year'],
  ['В 1970-х годах порт расширили.', 'In the 1980s the port was enlarged.', '1970-х', '1980s', 'date.decade'],
  ['Церковь построили в XVII веке.', 'The church was built in the 18th century.', 'XVII', '18th', 'date.century'],
  ['Отчёт выйдет в третьем квартале.', 'The report will be out in the fourth quarter.', 'третьем', 'fourth', 'date.quarter'],
  ['Вчера губернатор подписал закон.', 'Tomorrow the governor will sign the law.', 'Вчера', 'Tomorrow', 'date.day'],
  ['Паром ходит по вторникам.', 'The ferry runs on Thursdays.', 'вторникам', 'Thursdays', 'date.weekday'],
  ['В пятницу открыли рынок.', "The market was opened on Monday.", 'пятницу', 'Monday', 'date.weekday'],
  ['Рынок открыли для горожан.', 'The market was opened to townspeople on Monday.', '', 'Monday', 'date.added'],
  ['The strike began on 12 April.', 'Забастовка началась 12 августа.', 'April', 'августа', 'date.month'],
  ['The court met on Tuesday.', 'Суд собрался в четверг.', 'Tuesday', 'четверг', 'date.weekday'],
  ['The museum opened in 1912.', 'Музей открыли в 1921 году.', '1912', '1921', 'date.year'],
  ['The governor resigned yesterday.', 'Губернатор уходит в отставку завтра.', 'yesterday', 'завтра', 'date.day'],
];

const RIGHT: readonly Right[] = [
  ['Мост откроют 5 мая.', 'The bridge will open on May 5.'],
  ['Мост откроют 5 мая.', 'The bridge will open on 5 May.'],
  ['Мост откроют 5 мая.', 'The bridge will open on 5/5.'],
  ['Суд состоится в среду.', 'The trial will be held on Wednesday.'],
  ['Суд состоится в среду.', 'The trial will be held this week.'],
  ['Суд состоялся вчера.', 'The trial was held on the day before.'],
  ['Это случилось в 2020 году.', 'It happened that year.'],
  ['Документ подписали 05.03.2021.', 'The document was signed on March 5, 2021.'],
  ['В 90-е годы порт закрыли.', 'In the 1990s the port was closed.'],
  ['Церковь построили в XVII веке.', 'The church was built in the 17th century.'],
  ['Отчёт выйдет во II квартале 2023 года.', 'The report will be out in Q2 2023.'],
  ['Рынок работал с марта по май.', 'The market was open from March to May.'],
  ['Сегодня многие живут у моря.', 'Many people now live by the sea.'],
  ['Прежний мэр мая не дождался.', 'The former mayor did not last until May.'],
  ['The bridge may open soon.', 'Мост может скоро открыться.'],
  ['The strike began on 12 April.', 'Забастовка началась 12 апреля.'],
  ['The museum opened in 1912.', 'Музей открыли в 1912 году.'],
  ['The hearing is on 10/12/2021.', 'Слушания пройдут 10/12/2021.'],
  ['In the 1980s the plant grew.', 'В 1980-е годы завод вырос.'],
  ['The court met on Tuesday, April 4.', 'Суд собрался во вторник, 4 апреля.'],
];

describe('date', () => {
  it.each(WRONG.map((row) => ({ row })))('differs: $row.0 / $row.1', ({ row: [source, target, s, t, check] }) => {
    expect(saidOf('date', source, target)).toMatchObject([{ check, source: s, target: t }]);
  });
  it.each<Right>(RIGHT)('agrees: %s / %s', (source, target) => {
    expect(saidOf('date', source, target)).toEqual([]);
  });
  it('is not led astray by the same slip in the next sentence', () => {
    const found = said('date', 'На 9 декабря вирус нашли в Перми. Он распространился в Саратове с конца ноября.', 'As of November 9 the virus was found in Perm. It had spread in Saratov from late September.');
    expect(found.map((f) => [f.source, f.target])).toEqual([['декабря', 'November'], ['ноября', 'September']]);
  });
  it('lets a date move to the next sentence', () => {
    expect(said('date', 'Суд состоялся в среду в Перми. Судья вынес приговор заводу.', 'The court sat in Perm. The judge sentenced the plant on Wednesday.')).toEqual([]);
  });
  it('says a lost date only when asked to be thorough', () => {
    const [source, target] = ['Матч сыграют 7 августа на стадионе.', 'The match will be played at the stadium.'] as const;
    expect(alone(date, source, target)).toEqual([]);
    expect(alone(date, source, target, { thorough: true }).map((f) => [f.check, f.source, f.target])).toEqual([['date.missing', '7', ''], ['date.missing', 'августа', '']]);
  });
  it.each([
    ['Суд состоится в среду.', 'The trial will be held on Friday.', 'Wednesday'],
    ['Паром ходит по вторникам.', 'The ferry runs on Thursdays.', 'Tuesdays'],
    ['Паром встал в феврале.', 'The ferry stopped in March.', 'February'],
    ['Завод построили в 1987 году.', 'The plant was built in 1978.', '1987'],
    ['The court met on Tuesday.', 'Суд собрался в четверг.', undefined],
  ])('suggests what is certain: %s / %s', (source, target, suggestion) => {
    expect(saidOf('date', source, target).map((f) => f.suggestion)).toEqual([suggestion]);
  });
});
