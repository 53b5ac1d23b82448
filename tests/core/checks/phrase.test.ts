import { describe, expect, it } from 'vitest';
import { said, saidOf } from '../../helpers/facts.ts';
import type { Right } from '../../helpers/facts.ts';
import { findingsOf } from '../../helpers/language.ts';

/** Source, target, a word that the span must hold and one it must not. */
type Lost = readonly [source: string, target: string, inside: string, outside: string];

const LEFT_OUT: readonly Lost[] = [
  ['Паром, который построили на заводе в Астрахани, выйдет в первый рейс весной.', 'The ferry will make its first trip in spring.', 'Астрахани', 'весной'],
  ['Завод в Твери остановил главный конвейер, потому что поставщик задержал подшипники.', 'The plant in Tver stopped the main conveyor.', 'подшипники', 'конвейер'],
  ['Инженер Степан Гурьев, ранее возглавлявший портовую лабораторию, получил премию.', 'Engineer Stepan Guryev received a prize.', 'лабораторию', 'премию'],
  ['Рабочие отремонтировали крышу школы и заменили старые окна в спортивном зале.', 'Workers repaired the roof of the school.', 'окна', 'крышу'],
  ['Несмотря на сильный туман и встречный ветер, катер спасателей нашёл рыбаков за час.', 'The rescue boat found the fishermen within an hour.', 'туман', 'рыбаков'],
  ['Музей купил три картины, среди них портрет княгини Вяземской, у частного коллекционера.', 'The museum bought three paintings from a private collector.', 'портрет', 'коллекционера'],
  ['Если совет области утвердит бюджет и найдёт подрядчика, мост через реку начнут строить осенью.', 'Construction of the bridge across the river will begin in autumn.', 'бюджет', 'осенью'],
  ['Суд арестовал имущество фирмы и запретил её директору выезжать за границу.', 'The court seized the property of the firm.', 'директору', 'имущество'],
  ['Библиотека закрыта на ремонт, но читатели могут заказать книги через сайт.', 'The library is closed for repairs.', 'читатели', 'ремонт'],
  ['The captain, who had sailed these waters for thirty years, ordered the crew to drop anchor.', 'Капитан приказал команде бросить якорь.', 'waters', 'anchor'],
  ['The hospital bought new beds and hired eleven nurses from neighbouring villages.', 'Больница купила новые кровати.', 'nurses', 'beds'],
  ['Residents fear that the dam will flood the orchards and destroy the old cemetery.', 'Жители опасаются, что плотина затопит сады.', 'cemetery', 'orchards'],
  ['The farmer sold his tractor because the bank refused to extend the loan.', 'Фермер продал свой трактор.', 'bank', 'tractor'],
  ['According to the harbour master, the storm damaged two piers and a lighthouse.', 'Шторм повредил два причала и маяк.', 'harbour', 'storm'],
  ['The choir sang in the square, where a monument to the founders of the town had been unveiled.', 'Хор пел на площади.', 'monument', 'choir'],
  ['The tram will run every hour from six in the morning, except on Sundays and holidays.', 'Трамвай будет ходить каждый час с шести утра.', 'Sundays', 'hour'],
];

const WHOLE: readonly Right[] = [
  ['Паром, который построили на заводе в Астрахани, выйдет в первый рейс весной.', 'The ferry, built at a plant in Astrakhan, will make its first trip in spring.'],
  ['Завод остановил конвейер, потому что поставщик из Казани задержал партию подшипников.', 'The plant stopped the conveyor because a supplier from Kazan delayed a batch of bearings.'],
  ['Рабочие отремонтировали крышу школы и заменили старые окна.', 'The roof of the school was repaired by workers, and the old windows were replaced.'],
  ['Музей купил три картины у частного коллекционера.', 'Three paintings were bought by the museum from a private collector.'],
  ['Открытие выставки состоится в пятницу.', 'The exhibition opens on Friday.'],
  ['Снижение цен на хлеб обрадовало покупателей.', 'Buyers were glad that bread prices went down.'],
  ['Депутаты приняли решение о строительстве стадиона.', 'The deputies decided to build a stadium.'],
  ['В ходе встречи стороны обсудили вопросы торговли.', 'The sides discussed trade at the meeting.'],
  ['Ректор СПбГУ выступил с докладом.', 'The rector of Saint Petersburg State University gave a report.'],
  ['В настоящее время в городе проводятся работы по ремонту дорог.', 'Roads are now being repaired in the city.'],
  ['Он сказал, что поезд придёт утром.', 'The train will arrive in the morning, he said.'],
  ['The choir sang in the square.', 'На площади пел хор.'],
  ['The bank refused to extend the loan to the farmer.', 'Банк отказался продлить кредит фермеру.'],
  ['The hospital hired eleven nurses.', 'На работу в больницу приняли одиннадцать медсестёр.'],
  ['The storm that hit the coast on Monday damaged two piers.', 'Обрушившийся в понедельник на побережье шторм повредил два причала.'],
  ['Residents fear that the dam will flood the orchards.', 'Жители опасаются затопления садов плотиной.'],
];

describe('words left out', () => {
  it.each(LEFT_OUT)('%s / %s', (source, target, inside, outside) => {
    const [finding, ...rest] = saidOf('omission', source, target);
    expect(finding).toMatchObject({ check: 'omission.phrase', target: '' });
    expect(finding!.source).toContain(inside);
    expect(finding!.source).not.toContain(outside);
    expect(rest).toEqual([]);
  });
  it.each(WHOLE)('nothing is left out: %s / %s', (source, target) => {
    expect(saidOf('omission', source, target)).toEqual([]);
  });
  it('have their place between the counterparts of their neighbours', () => {
    const [finding] = saidOf('omission', 'Инженер Степан Гурьев, ранее возглавлявший портовую лабораторию, получил премию.', 'Engineer Stepan Guryev received a prize.');
    const { start, end } = finding!.finding.target[0]!;
    expect(start).toBe(end);
    expect('Governor Olga Krylova came to Saratov. Engineer Stepan Guryev'.length).toBe(start);
  });
  it('weigh more with names and figures', () => {
    const [name] = saidOf('omission', 'Паром, который построили на заводе в Астрахани, выйдет в первый рейс весной.', 'The ferry will make its first trip in spring.');
    expect(name!.finding.severity).toBe('major');
  });
  it('keep their fingerprint when another sentence is edited', () => {
    const lost = 'Завод остановил конвейер, потому что поставщик из Казани задержал партию подшипников.';
    const id = (before: string): string | undefined => said('omission', `Мэр открыл новый парк. ${lost} Жители довольны.`, `${before} The plant stopped the conveyor. Residents are happy.`)[0]?.finding.id;
    expect(id('The mayor opened a new park.')).toBeDefined();
    expect(id('The mayor has opened a new city park.')).toBe(id('The mayor opened a new park.'));
  });
  it('are not said of content that stands in the next sentence', () => {
    expect(said('omission', 'Мэр открыл новый парк. Завод остановил конвейер, потому что поставщик из Казани задержал партию подшипников. Жители довольны.', 'The mayor opened a new park. The plant stopped the conveyor. A supplier from Kazan had delayed a batch of bearings. Residents are happy.')).toEqual([]);
  });
});

describe('words of a title left out', () => {
  const body = ['Мэр приехал на завод утром в понедельник.', 'The mayor came to the plant on Monday morning.'] as const;
  it('are said to be the title’s', () => {
    const [finding] = said('omission', `Мэр Саратова открыл завод по выпуску речных паромов\n\n${body[0]}`, `The mayor of Saratov opened a plant\n\n${body[1]}`);
    expect(finding).toMatchObject({ check: 'omission.title' });
    expect(finding!.source).toContain('паромов');
  });
  it('are not said of a whole title', () => {
    expect(said('omission', `Мэр Саратова открыл завод речных паромов\n\n${body[0]}`, `Saratov mayor opens river ferry plant\n\n${body[1]}`)).toEqual([]);
  });
});

const ADDED: readonly (readonly [source: string, target: string, inside: string])[] = [
  ['The captain ordered the crew to drop anchor.', 'Капитан, который тридцать лет водил баржи по этой реке, приказал команде бросить якорь.', 'баржи'],
  ['Engineer Stepan Guryev received a prize.', 'Инженер Степан Гурьев, ранее возглавлявший портовую лабораторию в Нарве, получил премию.', 'лабораторию'],
  ['The museum bought three paintings from a collector.', 'Музей купил три картины у коллекционера, хотя бюджет области на культуру урезали вдвое.', 'бюджет'],
  ['Завод остановил конвейер.', 'The plant stopped the conveyor because a supplier from Kazan had delayed a batch of bearings.', 'supplier'],
  ['Капитан приказал команде бросить якорь.', 'The captain, who had sailed these waters for thirty years, ordered the crew to drop anchor.', 'waters'],
  ['Рабочие отремонтировали крышу школы.', 'Workers repaired the roof of the school and replaced the broken windows in the gymnasium of the hospital.', 'windows'],
];

describe('words added', () => {
  it.each(ADDED)('%s / %s', (source, target, inside) => {
    const [finding] = saidOf('addition', source, target, { thorough: true });
    expect(finding).toMatchObject({ check: 'addition.phrase', source: '' });
    expect(finding!.target).toContain(inside);
  });
  it.each(WHOLE)('nothing is added: %s / %s', (source, target) => {
    expect(saidOf('addition', source, target)).toEqual([]);
  });
});

describe('a text of one or two sentences', () => {
  it.each([
    ['Утром рабочие починили крышу школы в соседней деревне.', 'In the morning workers repaired the roof of the school.'],
    ['Директор музея купил картину у коллекционера из Тулы.', 'The director of the museum bought a painting.'],
  ])('has its losses told: %s', (ru, en) => expect(findingsOf('omission', ru, en).map((f) => f.check)).toEqual(['omission.phrase']));
  it.each([
    ['Утром рабочие починили крышу школы.', 'In the morning workers repaired the roof of the school.'],
    ['Директор музея купил картину у коллекционера.', 'The director of the museum bought a painting from a collector.'],
    ['Мэр города открыл новый мост через реку.', 'The mayor of the town opened a new bridge over the river.'],
  ])('is let alone where it is whole: %s', (ru, en) => expect(findingsOf('omission', ru, en)).toEqual([]));
});
