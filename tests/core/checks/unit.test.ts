import { describe, expect, it } from 'vitest';
import { saidOf } from '../../helpers/facts.ts';
import type { Right, Wrong } from '../../helpers/facts.ts';

const WRONG: readonly Wrong[] = [
  ['Мост обошёлся в 48 млн рублей.', 'The bridge cost $48 million.', '48 млн рублей', '$48 million', 'unit.currency'],
  ['Фонд выделил 20 тысяч евро.', 'The fund gave 20 thousand dollars.', '20 тысяч евро', '20 thousand dollars', 'unit.currency'],
  ['Налог вырос на 3 процентных пункта.', 'The tax rose by 3 percent.', '3 процентных пункта', '3 percent', 'unit.points'],
  ['Налог вырос на 3%.', 'The tax rose by 3 percentage points.', '3%', '3 percentage points', 'unit.points'],
  ['До порта 40 километров.', 'The port is 40 miles away.', '40 километров', '40 miles', 'unit'],
  ['Груз весит 15 тонн.', 'The cargo weighs 15 kg.', '15 тонн', '15 kg', 'unit'],
  ['Рост защитника «Волги» — 1 м 82 см.', 'The Volga defender is 6 feet 6 inches tall.', '1 м', '6 feet', 'unit.conversion'],
  ['Ветер достигал 25 м/с.', 'The wind reached 25 km/h.', '25 м/с', '25 km/h', 'unit'],
  ['Расстояние составляет 10 км.', 'The distance is 9 miles.', '10 км', '9 miles', 'unit.conversion'],
  ['Дом занимает 200 квадратных метров.', 'The house covers 200 square feet.', '200 квадратных метров', '200 square feet', 'unit'],
  ['Стройка длилась 5 месяцев.', 'Construction took 5 weeks.', '5 месяцев', '5 weeks', 'unit'],
  ['Бак вмещает 60 литров.', 'The tank holds 60 gallons.', '60 литров', '60 gallons', 'unit'],
  ['Рост цен составил 12%.', 'Price growth came to 12.', '12%', '12', 'unit.lost'],
  ['Ремонт стоит 900 рублей.', 'The repair costs 900.', '900 рублей', '900', 'unit.lost'],
  ['The bridge cost $48 million.', 'Мост обошёлся в 48 млн рублей.', '$48 million', '48 млн рублей', 'unit.currency'],
  ['The port is 40 miles away.', 'До порта 40 километров.', '40 miles', '40 километров', 'unit'],
  ['The tax rose by 3 percentage points.', 'Налог вырос на 3 процента.', '3 percentage points', '3 процента', 'unit.points'],
  ['The pipeline is 800 miles long.', 'Длина трубопровода — 900 километров.', '800 miles', '900 километров', 'unit.conversion'],
];

const RIGHT: readonly Right[] = [
  ['Мост обошёлся в 48 млн рублей.', 'The bridge cost 48 million rubles.'],
  ['Фонд выделил 20 тысяч евро.', 'The fund gave €20,000.'],
  ['Налог вырос на 3 процентных пункта.', 'The tax rose by 3 percentage points.'],
  ['До порта 40 километров.', 'The port is 25 miles away.'],
  ['Груз весит 15 тонн.', 'The cargo weighs 15,000 kg.'],
  ['Дом занимает 200 квадратных метров.', 'The house covers 2,150 square feet.'],
  ['Рост защитника «Волги» — 1 м 98 см.', 'The Volga defender is 6 feet 6 inches tall.'],
  ['Матч длился 2 часа 15 минут.', 'The match lasted 135 minutes.'],
  ['Магнитуда землетрясения — 7,1 Mw.', 'The magnitude of the earthquake was 7.1.'],
  ['Стройка длилась полгода.', 'Construction took six months.'],
  ['Температура достигла 30 градусов.', 'The temperature reached 30 degrees.'],
  ['Девочке 12 лет.', 'The girl is 12.'],
  ['Цена за баррель — от 38 до 40 долларов.', 'The price per barrel is $38 to $40.'],
  ['Налог вырос на 3 процентных пункта.', 'The tax rose by 3 pp.'],
  ['На 218 километре дороги стоит знак.', 'There is a sign at the 218th kilometer of the road.'],
  ['Разрыв составил 0,5 процентного пункта.', 'The gap came to 0.5 of a percentage point.'],
  ['The port is 40 miles away.', 'До порта 64 километра.'],
  ['The girl, 12, lives in Perm.', '12-летняя девочка живёт в Перми.'],
  ['The bridge cost $48 million.', 'Мост обошёлся в 48 млн долларов.'],
  ['Prices rose by 5–7%.', 'Цены выросли на 5–7%.'],
];

describe('unit', () => {
  it.each(WRONG.map((row) => ({ row })))('differs: $row.0 / $row.1', ({ row: [source, target, s, t, check] }) => {
    expect(saidOf('unit', source, target)).toMatchObject([{ check, source: s, target: t }]);
  });
  it.each<Right>(RIGHT)('agrees: %s / %s', (source, target) => {
    expect(saidOf('unit', source, target)).toEqual([]);
  });
});
