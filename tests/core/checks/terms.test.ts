import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../../src-core/lexicon/overlay.ts';
import { findingsOf, inside, insideRussian } from '../../helpers/language.ts';

const GLOSSARY: readonly GlossaryEntry[] = [
  { term: 'стейблкоин', translation: 'stablecoin', forbidden: ['stable coin', 'stable token'] },
  { term: 'ключевая ставка', translation: 'key rate', forbidden: ['base rate', 'refinancing rate'] },
  { term: 'паром', translation: 'ferry', forbidden: ['ferryboat'] },
  { term: 'вице-премьер', translation: 'deputy prime minister', forbidden: ['vice premier'] },
  { term: 'текучка', translation: 'staff turnover', forbidden: ['staff'] },
];
const told = (ru: string, en: string) => findingsOf('terminology', ...inside(ru, en), { glossary: GLOSSARY });

describe('terminology', () => {
  it.each([
    ['Стейблкоины подешевели.', 'Stable coins lost value.', 'Stable coins'],
    ['Фирма выпустила стейблкоин.', 'The firm issued a stable token.', 'stable token'],
    ['Банк поднял ключевую ставку.', 'The bank raised the base rate.', 'base rate'],
    ['Банк обсудил ключевую ставку.', 'The bank discussed refinancing rates.', 'refinancing rates'],
    ['Паром вышел в срок.', 'The ferryboat left on time.', 'ferryboat'],
    ['О паромах писали газеты.', 'Papers wrote about ferryboats.', 'ferryboats'],
    ['Вице-премьер уехал.', 'The vice premier left.', 'vice premier'],
    ['Текучка выросла.', 'More staff left.', 'staff'],
  ])('forbidden: %s → %s', (ru, en, words) => expect(told(ru, en)).toMatchObject([{ check: 'terminology.forbidden', severity: 'major', words }]));
  it.each([
    ['Стейблкоины подешевели.', 'The coins lost value.'],
    ['Банк поднял ключевую ставку.', 'The bank raised the percentage.'],
    ['Паром вышел в срок.', 'The boat left on time.'],
    ['Вице-премьер уехал.', 'The official left.'],
    ['Ключевые ставки снижены.', 'The interest was cut.'],
    ['Пароход и паром ушли.', 'The steamer and the boat left.'],
    ['Стейблкоином платят редко.', 'People seldom pay with it.'],
  ])('not used: %s → %s', (ru, en) => expect(told(ru, en)).toMatchObject([{ check: 'terminology.unused', severity: 'minor' }]));
  it.each([
    ['Стейблкоины подешевели.', 'Stablecoins lost value.'],
    ['Стейблкоин подешевел.', 'The stablecoin lost value.'],
    ['Банк поднял ключевую ставку.', 'The bank raised the key rate.'],
    ['Ключевые ставки снижены.', 'Key rates were cut.'],
    ['Паром вышел в срок.', 'The ferry left on time.'],
    ['Паромы вышли в срок.', 'Ferries left on time.'],
    ['Вице-премьер уехал.', 'The deputy prime minister left.'],
    ['Текучка выросла.', 'Staff turnover grew.'],
    ['Лодка вышла в срок.', 'The ferryboat left on time.'],
    ['Ставка выросла.', 'The base rate grew.'],
    ['Ключевая роль ставки ясна.', 'The role of the base rate is clear.'],
    ['Сотрудники ушли.', 'The staff left.'],
    ['Паром, новый паром, вышел.', 'The ferry, a new one, left.'],
    ['Монета стабильна.', 'The coin is stable. Stable coins are rare.'],
    ['Премьер уехал.', 'The vice premier left.'],
  ])('kept: %s → %s', (ru, en) => expect(told(ru, en)).toEqual([]));
  it('works from English into Russian by the same glossary', () => {
    expect(findingsOf('terminology', ...insideRussian('The ferry left on time.', 'Катер вышел в срок.'), { glossary: GLOSSARY })).toMatchObject([{ check: 'terminology.unused' }]);
    expect(findingsOf('terminology', ...insideRussian('The ferry left on time.', 'Паром вышел в срок.'), { glossary: GLOSSARY })).toEqual([]);
  });
  it('says nothing without a glossary', () => expect(findingsOf('terminology', ...inside('Стейблкоины подешевели.', 'Stable coins lost value.'))).toEqual([]));
});

const article = (pairs: readonly (readonly [string, string])[]): [string, string] => [pairs.map(([ru]) => ru).join('\n\n'), pairs.map(([, en]) => en).join('\n\n')];
const BETWEEN = ['Губернатор Ольга Крылова приехала в Саратов во вторник.', 'Governor Olga Krylova came to Saratov on Tuesday.'] as const;
const END = ['Директор Павел Юрин обещал ремонт до мая.', 'Director Pavel Yurin promised repairs by May.'] as const;

describe('consistency', () => {
  const consistent = (a: readonly [string, string], b: readonly [string, string]) => findingsOf('consistency', ...article([a, BETWEEN, b, END]));
  it.each([
    [['Мост через Волгу откроют в мае.', 'The Volga bridge opens in May.'], ['Мост через Волгу откроют в мае.', 'In May, the bridge across the Volga will be opened.']],
    [['Билет на паром стоит 200 рублей.', 'A ferry ticket costs 200 rubles.'], ['Билет на паром стоит 200 рублей.', 'The price of a ticket for the ferry is 200 rubles.']],
    [['Комиссия проверит станцию летом.', 'The commission will check the station in summer.'], ['Комиссия проверит станцию летом.', 'The station is to be checked by the commission this summer.']],
    [['Причал закрыт до конца недели.', 'The pier is closed until the end of the week.'], ['Причал закрыт до конца недели.', 'Until the weekend the pier stays shut.']],
    [['Музей получит новое здание осенью.', 'The museum gets a new building in autumn.'], ['Музей получит новое здание осенью.', 'A new building will go to the museum this autumn.']],
    [['Суд отложил заседание на месяц.', 'The court put off the hearing for a month.'], ['Суд отложил заседание на месяц.', 'The hearing was adjourned by the court for one month.']],
    [['Врачи советуют больше гулять.', 'Doctors advise walking more.'], ['Врачи советуют больше гулять.', 'More walks are what doctors recommend.']],
    [['Завод остановили из-за аварии.', 'The plant was stopped after an accident.'], ['Завод остановили из-за аварии.', 'An accident shut the factory down.']],
    [['Школьники поедут в лагерь бесплатно.', 'Schoolchildren go to the camp free of charge.'], ['Школьники поедут в лагерь бесплатно.', 'The camp costs pupils nothing.']],
    [['Ремонт дороги займёт два года.', 'The road repair will take two years.'], ['Ремонт дороги займёт два года.', 'It takes two years to mend the road.']],
    [['Фонд выделил деньги на библиотеку.', 'The fund gave money for the library.'], ['Фонд выделил деньги на библиотеку.', 'Money for the library was granted by the foundation.']],
    [['Город ждёт гостей в июле.', 'The city awaits guests in July.'], ['Город ждёт гостей в июле.', 'Visitors are expected in town in July.']],
    [['Поезд пришёл на час позже.', 'The train came an hour late.'], ['Поезд пришёл на час позже.', 'The train was late by one hour.']],
    [['Учёные нашли древнюю лодку.', 'Scientists found an ancient boat.'], ['Учёные нашли древнюю лодку.', 'An old vessel was discovered by researchers.']],
  ] as const)('one sentence, two renderings: %j %j', (a, b) => expect(consistent(a, b)).toMatchObject([{ check: 'consistency.sentence' }]));
  it.each([
    [['Мост через Волгу откроют в мае.', 'The ferry across the Volga is open.'], ['Паром через Волгу закроют осенью.', 'The ferry across the Volga is open.']],
  ] as const)('two sentences, one rendering: %j %j', (a, b) => expect(consistent(a, b).map((f) => f.check)).toContain('consistency.merged'));
  it.each([
    [['Мост через Волгу откроют в мае.', 'The Volga bridge opens in May.'], ['Мост через Волгу откроют в мае.', 'The Volga bridge opens in May.']],
    [['Мост через Волгу откроют в мае.', 'The Volga bridge opens in May.'], ['Мост через Волгу откроют в мае!', 'The Volga bridge opens in May!']],
    [['Мост через Волгу откроют в мае.', 'The Volga bridge opens in May.'], ['Мост через Волгу закроют в мае.', 'The Volga bridge closes in May.']],
    [['Да, это так.', 'Yes, it is.'], ['Да, это так.', 'That is right.']],
    [['Мост через Волгу открыли в мае.', 'The Volga bridge opened in May.'], ['Мост через Волгу открыт в мае.', 'The Volga bridge opened in May.']],
    [['Причал закрыт до конца недели.', 'The pier is closed until the end of the week.'], ['Причал закрыт до конца недели.', 'The pier is closed until the end of the week!']],
    [['Музей получит новое здание осенью.', 'The museum gets a new building in autumn.'], ['Театр получит новое здание осенью.', 'The theatre gets a new building in autumn.']],
    [['Суд отложил заседание на месяц.', 'The court put off the hearing for a month.'], ['Суд отложил заседание на неделю.', 'The court put off the hearing for a week.']],
    [['Нет.', 'No.'], ['Нет.', 'Not at all.']],
    [['Он засмеялся снова.', 'He laughed again.'], ['Он засмеялся снова.', 'Again he laughed.']],
    [['Врачи советуют больше гулять.', 'Doctors advise walking more.'], ['Врачи советуют больше гулять.', 'DOCTORS ADVISE WALKING MORE.']],
    [['Город ждёт гостей в июле.', 'The city awaits guests in July.'], ['Город ждал гостей в июле.', 'The city awaited guests in July.']],
    [['Ремонт дороги займёт два года.', 'The road repair will take two years.'], ['Ремонт моста займёт два года.', 'The bridge repair will take two years.']],
    [['Поезд пришёл на час позже.', 'The train came an hour late.'], ['Поезд пришёл на час раньше.', 'The train came an hour early.']],
    [['Фонд выделил деньги на библиотеку.', 'The fund gave money for the library.'], ['Фонд выделил деньги на школу.', 'The fund gave money for the school.']],
  ] as const)('right: %j %j', (a, b) => expect(consistent(a, b)).toEqual([]));
  it('tells single words only when thorough', () => {
    const rows = ['весной', 'летом', 'осенью', 'зимой', 'вечером'].map((when, n) => [`Станция работает ${when} без отдыха.`, `The station works in the ${['spring', 'summer', 'autumn', 'winter', 'evening'][n]!} without rest.`] as const);
    const odd = ['Станция молчит ночью.', 'The depot is silent at night.'] as const;
    const pair = article([...rows, odd, END]);
    expect(findingsOf('consistency', ...pair)).toEqual([]);
  });
});
