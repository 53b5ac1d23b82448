import { describe, expect, it } from 'vitest';
import { number } from '../../../src-core/checks/number.ts';
import { alone, said, saidOf } from '../../helpers/facts.ts';
import type { Right, Wrong } from '../../helpers/facts.ts';

const WRONG: readonly Wrong[] = [
  ['Билет стоит 350 рублей.', 'A ticket costs 530 rubles.', '350', '530'],
  ['Выручка составила 18,4 млрд рублей.', 'Revenue was 14.8 billion rubles.', '18,4 млрд', '14.8 billion'],
  ['Выручка составила 3 млн рублей.', 'Revenue was 3 billion rubles.', '3 млн', '3 billion', 'number.scale'],
  ['Погибли 18 человек.', 'As many as 17 people were killed.', '18', '17'],
  ['Цена выросла на 40%.', 'The price rose by 14%.', '40', '14'],
  ['Рейс отменили в 12:30.', 'The flight was cancelled at 11:30.', '12:30', '11:30'],
  ['Состоялось 18-е заседание комитета.', 'The 19th meeting of the committee was held.', '18-е', '19th'],
  ['В городе живут 10 000 человек.', 'The city has 100,000 people.', '10 000', '100,000'],
  ['Рост составил 2,5 процента.', 'Growth was 25 percent.', '2,5', '25'],
  ['Команда победила со счётом 4:1.', 'The team won 4–2.', '1', '2'],
  ['В школе учатся 1250 детей.', 'The school has 1,200 pupils.', '1250', '1,200'],
  ['Пострадали 12-летняя девочка и её брат.', 'A 22-year-old girl and her brother were injured.', '12', '22'],
  ['Пришли пять депутатов.', 'Three deputies came.', 'пять', 'Three'],
  ['Цех стал работать в 3 раза быстрее.', 'The workshop now works 5 times faster.', '3', '5'],
  ['Штраф составит от 5 до 7 тысяч рублей.', 'The fine will be 5 to 9 thousand rubles.', '7 тысяч', '9 thousand'],
  ['Расстояние от порта до города — от 5 до 7 км.', 'The distance from the port to the city is 5 km.', '7', '5', 'number.range'],
  ['The bridge cost 48 million rubles.', 'Мост обошёлся в 84 млн рублей.', '48 million', '84 млн'],
  ['Some 6,300 residents signed the letter.', 'Письмо подписали около 3600 жителей.', '6,300', '3600'],
  ['The ferry carries 120 cars.', 'Паром берёт 20 машин.', '120', '20'],
  ['Inflation slowed to 7.1%.', 'Инфляция замедлилась до 1,7%.', '7.1', '1,7'],
  ['Five workers were taken to hospital.', 'В больницу увезли восемь рабочих.', 'Five', 'восемь'],
];

const RIGHT: readonly Right[] = [
  ['Билет стоит 350 рублей.', 'A ticket costs 350 rubles.'],
  ['Выручка составила 18,4 млрд рублей.', 'Revenue was 18.4 billion rubles.'],
  ['Выручка составила 18,4 млрд рублей.', 'Revenue was about 18 billion rubles.'],
  ['Пришли 12 человек.', 'A dozen people came.'],
  ['Пришли два человека.', '2 people came.'],
  ['Сделка на 2,5 тыс. рублей.', 'A deal for 2,500 rubles.'],
  ['Матч начнётся в 21:55.', 'The match starts at 9:55 p.m.'],
  ['Матч начнётся в 15.45.', 'The match starts at 3:45 p.m.'],
  ['Состоялось 18-е заседание.', 'The 18th meeting was held.'],
  ['Купили полтора миллиона книг.', '1.5 million books were bought.'],
  ['В городе живут 10 000 человек.', 'The city has 10,000 people.'],
  ['Цена выросла на 40 процентов.', 'The price rose by 40%.'],
  ['Выпуск вырос в 2 раза.', 'Output doubled.'],
  ['Каждая третья семья живёт у моря.', 'A third of families live by the sea.'],
  ['Волны поднялись на шесть метров.', 'The waves rose to six meters (20 feet).'],
  ['Скорость ветра достигла 100 км/ч.', 'The wind reached 62 mph.'],
  ['Армия получит танки Т-90М.', 'The army will receive T-90M tanks.'],
  ['Погиб 1 человек.', 'One person was killed.'],
  ['Дом № 30 стоит у реки.', 'House No. 30 stands by the river.'],
  ['Звоните по телефону 8 800 555-35-35.', 'Call 8 800 555-35-35.'],
  ['Пришли люди.', '5 people came.'],
  ['На митинг вышли тысячи людей.', 'Hundreds came to the rally.'],
  ['Около трёхсот человек пришли на площадь.', 'Some 300 people came to the square.'],
  ['Команда победила со счётом 3:1.', 'The team won 3–1.'],
  ['Output doubled in a year.', 'За год выпуск вырос в 2 раза.'],
  ['The bridge cost 48 million rubles.', 'Мост обошёлся в 48 млн рублей.'],
  ['Half of the seats are empty.', '50% мест пустуют.'],
  ['The plant made 1.5 million cars.', 'Завод выпустил полтора миллиона машин.'],
  ['The town is 5 miles from the sea.', 'Город стоит в 8 км от моря.'],
];

describe('number', () => {
  it.each(WRONG.map((row) => ({ row })))('differs: $row.0 / $row.1', ({ row: [source, target, s, t, check = 'number'] }) => {
    expect(saidOf('number', source, target)).toMatchObject([{ check, source: s, target: t }]);
  });
  it.each<Right>(RIGHT)('agrees: %s / %s', (source, target) => {
    expect(saidOf('number', source, target)).toEqual([]);
  });
  it('is found though the same figure stands next door', () => {
    expect(said('number', 'Фонд выделил 20 тысяч рублей в мае. Церковь добавила ещё 20 тысяч рублей.', 'The fund gave 20 thousand rubles in May. The church added another 90 thousand rubles.')).toMatchObject([{ source: '20 тысяч', target: '90 thousand' }]);
  });
  it('is not said of a figure that moved to the next sentence', () => {
    expect(said('number', 'Завод построили за 450 млн рублей, и он даст работу жителям. На открытие приехали 70 гостей.', 'The plant will give residents work. It cost 450 million rubles to build, and 70 guests came to the opening.')).toEqual([]);
  });
  it('says a lost figure only when asked to be thorough', () => {
    const [source, target] = ['Цена билета выросла за год на 6,2 процента.', 'The ticket price has risen over the year.'] as const;
    expect(alone(number, source, target)).toEqual([]);
    expect(alone(number, source, target, { thorough: true })).toEqual([{ check: 'number.missing', source: '6,2 процента', target: '' }]);
  });
  it.each([
    ['Билет стоит 350 рублей.', 'A ticket costs 530 rubles.', '350'],
    ['В городе живут 12 500 человек.', 'The city has 12,800 people.', '12,500'],
    ['Выручка составила 3 млн рублей.', 'Revenue was 3 billion rubles.', '3 million'],
    ['Рост составил 2,5 процента.', 'Growth was 25 percent.', undefined],
  ])('suggests what is certain: %s / %s', (source, target, suggestion) => {
    expect(saidOf('number', source, target).map((f) => f.suggestion)).toEqual([suggestion]);
  });
});
