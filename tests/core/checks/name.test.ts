import { describe, expect, it } from 'vitest';
import { name } from '../../../src-core/checks/name.ts';
import { alone, said, saidOf } from '../../helpers/facts.ts';
import type { Right, Wrong } from '../../helpers/facts.ts';

const WRONG: readonly Wrong[] = [
  ['Завод в Армении выпускает станки.', 'The plant in Brazil makes machine tools.', 'Армении', 'Brazil', 'name'],
  ['Министр Михаил Дёмин открыл выставку.', 'Minister Robert Keller opened the exhibition.', 'Михаил Дёмин', 'Robert Keller', 'name'],
  ['Директор музея Алексей Тарханов подал в отставку.', 'Museum director Alexei Volnov resigned.', 'Тарханов', 'Volnov', 'name'],
  ['Делегация из Испании посетила верфь.', 'A delegation from Belarus visited the shipyard.', 'Испании', 'Belarus', 'name'],
  ['Туристы едут на лондонскую выставку цветов.', 'Tourists travel to the Madrid flower exhibition.', 'лондонскую', 'Madrid', 'name'],
  ['Жители Волгоградской области ждут газ.', 'Residents of the Kaliningrad Region are waiting for gas.', 'Волгоградской', 'Kaliningrad', 'name'],
  ['Корабль вышел в Финский залив.', 'The ship sailed into the Gulf of Kyrgyzstan.', 'Финский', 'Kyrgyzstan', 'name'],
  ['Испанцы купили старый маяк.', 'Iranians bought the old lighthouse.', 'Испанцы', 'Iranians', 'name'],
  ['Об этом рассказал тренер Дмитрий Лужин.', 'This was said by coach Stefan Brandt.', 'Дмитрий Лужин', 'Stefan Brandt', 'name'],
  ['Премьер Казахстана прибыл на переговоры.', 'The president of Kazakhstan arrived for talks.', 'Премьер', 'president', 'name.role'],
  ['Канцлер подписал закон о рыбалке.', 'The king signed the fishing law.', 'Канцлер', 'king', 'name.role'],
  ['Посол Франции вручил ноту.', 'The minister of France delivered a note.', 'Посол', 'minister', 'name.role'],
  ['Завод закупил насосы Grundberg для котельной.', 'The plant bought Grundbreg pumps for the boiler house.', 'Grundberg', 'Grundbreg', 'name.spelling'],
  ['Фестиваль провели музыканты из театра.', 'The festival was held by musicians from a Portuguese theater.', '', 'Portuguese', 'name.added'],
  ['Об этом сообщил Анатолий Цветухин, сторож причала.', 'This was reported by a guard of the pier.', 'Анатолий Цветухин', '', 'name.missing'],
  ['The plant in Armenia makes machine tools.', 'Завод в Бразилии выпускает станки.', 'Armenia', 'Бразилии', 'name'],
  ['Minister Robert Keller opened the exhibition.', 'Министр Михаил Дёмин открыл выставку.', 'Robert Keller', 'Михаил Дёмин', 'name'],
  ['Tourists travel to the London flower exhibition.', 'Туристы едут на мадридскую выставку цветов.', 'London', 'мадридскую', 'name'],
  ['The ambassador of France delivered a note.', 'Министр Франции вручил ноту.', 'ambassador', 'Министр', 'name.role'],
];

const RIGHT: readonly Right[] = [
  ['Завод в Армении выпускает станки.', 'The Armenian plant makes machine tools.'],
  ['Москва ответила на ноту Парижа.', 'Russia responded to the French note.'],
  ['Министр Михаил Сергеевич Дёмин открыл выставку.', 'Minister Mikhail Demin opened the exhibition.'],
  ['Тарханов подал в отставку.', 'The museum director resigned.'],
  ['Путин приехал на верфь.', 'The Russian president came to the shipyard.'],
  ['Делегация из Великобритании посетила верфь.', 'A delegation from the United Kingdom visited the shipyard.'],
  ['Испанцы купили старый маяк.', 'The Spanish bought the old lighthouse.'],
  ['Актёр Джонни Уэллс приехал в Пермь.', 'Actor Johnny Wells came to Perm.'],
  ['Режиссёр Жан Дюваль снимает фильм.', 'Director Jean Duval is shooting a film.'],
  ['Глава Казахстана прибыл на переговоры.', 'The president of Kazakhstan arrived for talks.'],
  ['Премьер-министр Казахстана прибыл на переговоры.', 'The prime minister of Kazakhstan arrived for talks.'],
  ['Госсекретарь США вручил ноту.', 'The U.S. Secretary of State delivered a note.'],
  ['Сторожевой корабль вышел в Финский залив.', 'The patrol ship sailed into the Gulf of Finland.'],
  ['МЧС России предупредило жителей о шторме.', 'The Emergencies Ministry warned residents of a storm.'],
  ['Власти города открыли новый рынок.', 'Russian city authorities opened a new market.'],
  ['Завод закупил насосы Grundberg для котельной.', 'The plant bought Grundberg pumps for the boiler house.'],
  ['Нью-йоркская биржа закрылась ростом.', 'The New York exchange closed higher.'],
  ['Батон-Руж ждёт наводнения.', 'Baton Rouge, La., is waiting for a flood.'],
  ['Строителей Наградили За Новый Мост.', 'Builders Rewarded for New Bridge Across River.'],
  ['Страны Восточной Азии договорились о тарифах.', 'East Asian countries agreed on tariffs.'],
  ['The Armenian plant makes machine tools.', 'Завод в Армении выпускает станки.'],
  ['The U.S. Secretary of State delivered a note.', 'Госсекретарь США вручил ноту.'],
  ['Actor Johnny Wells came to Perm.', 'В Пермь приехал актёр Джонни Уэллс.'],
  ['Kai-Fu Lin came to Perm.', 'В Пермь приехал Линь Кайфу.'],
];

describe('name', () => {
  it.each(WRONG.map((row) => ({ row })))('differs: $row.0 / $row.1', ({ row: [source, target, s, t, check] }) => {
    expect(saidOf('name', source, target)).toMatchObject([{ check, source: s, target: t }]);
  });
  it.each(RIGHT.map((row) => ({ row })))('agrees: $row.0 / $row.1', ({ row: [source, target] }) => {
    expect(saidOf('name', source, target)).toEqual([]);
  });
  it('is found though the right name stands next door', () => {
    expect(said('name', 'Завод в Армении выпускает станки. Из Армении их везут морем.', 'The plant in Armenia makes machine tools. From Brazil they are shipped by sea.')).toMatchObject([{ source: 'Армении', target: 'Brazil' }]);
  });
  it('lets a name take the place of a pronoun', () => {
    expect(said('name', 'Директор Павел Юрин пришёл на причал. Он обещал жителям ремонт.', 'Director Pavel Yurin came to the pier. Yurin promised the residents repairs.')).toEqual([]);
  });
  it('says where one name is spelled in two ways, and how it is spelled elsewhere', () => {
    const found = said(
      'name',
      'Капитан Лаврентьев вывел паром. Лаврентьев служит двадцать лет. Жители благодарят Лаврентьева за спасение.',
      "Captain Lavrentyev took the ferry out. Lavrentyev has served for twenty years. Residents thank Lavrentiev for the rescue.",
    );
    expect(found).toMatchObject([{ check: 'name.spelling', target: 'Lavrentiev', suggestion: 'Lavrentyev' }]);
  });
  it('takes husband and wife for two', () => {
    expect(said('name', 'Капитан Тарханов вывел паром. Его жену Тарханову знают все.', 'Captain Tarkhanov took the ferry out. Everybody knows his wife Tarkhanova.')).toEqual([]);
  });
  it('says single names that are left out only when asked to be thorough', () => {
    const [source, target] = ['Корабль пришёл в Кронштадт ночью.', 'The ship arrived at night.'] as const;
    expect(alone(name, source, target)).toEqual([]);
    expect(alone(name, source, target, { thorough: true })).toEqual([{ check: 'name.missing', source: 'Кронштадт', target: '' }]);
  });
});
