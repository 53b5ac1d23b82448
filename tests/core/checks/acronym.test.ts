import { describe, expect, it } from 'vitest';
import { said, saidOf } from '../../helpers/facts.ts';
import type { Right, Wrong } from '../../helpers/facts.ts';

const WRONG: readonly Wrong[] = [
  ['Саммит ШОС пройдёт осенью.', 'The NATO summit will be held in the fall.', 'ШОС', 'NATO'],
  ['Доклад ВОЗ вышел весной.', 'The WTO report came out in spring.', 'ВОЗ', 'WTO'],
  ['Резолюцию ООН поддержали соседи.', 'Neighbors supported the EU resolution.', 'ООН', 'EU'],
  ['Курс ЦБ вырос к утру.', 'The IMF rate rose by morning.', 'ЦБ', 'IMF'],
  ['Нефть ОПЕК за неделю подешевела.', 'NATO oil became cheaper in a week.', 'ОПЕК', 'NATO'],
  ['Делегация НАТО прибыла в порт.', 'A UN delegation arrived at the port.', 'НАТО', 'UN'],
  ['Кредит МВФ потратили на мост.', 'The WHO loan was spent on the bridge.', 'МВФ', 'WHO'],
  ['Чиновник МИДа вручил ноту.', 'An FBI official delivered the note.', 'МИДа', 'FBI'],
  ['Сборы ЕС пойдут на дороги.', 'UN fees will go to roads.', 'ЕС', 'UN'],
  ['Агенты ФБР задержали продавца.', 'CIA agents detained the seller.', 'ФБР', 'CIA'],
  ['Датчик NASA упал в море.', 'A NSAA sensor fell into the sea.', 'NASA', 'NSAA'],
  ['The NATO summit will be held in the fall.', 'Саммит ШОС пройдёт осенью.', 'NATO', 'ШОС'],
  ['The WTO report came out in spring.', 'Доклад ВОЗ вышел весной.', 'WTO', 'ВОЗ'],
  ['CIA agents detained the seller.', 'Агенты ФБР задержали продавца.', 'CIA', 'ФБР'],
  ['A UN delegation arrived at the port.', 'Делегация НАТО прибыла в порт.', 'UN', 'НАТО'],
  ['Neighbors supported the EU resolution.', 'Резолюцию ООН поддержали соседи.', 'EU', 'ООН'],
];

const RIGHT: readonly Right[] = [
  ['Саммит ШОС пройдёт осенью.', 'The SCO summit will be held in the fall.'],
  ['Саммит ШОС пройдёт осенью.', 'The Shanghai Cooperation Organization summit will be held in the fall.'],
  ['Шанхайская организация сотрудничества соберётся осенью.', 'The SCO will meet in the fall.'],
  ['Доклад ВОЗ вышел весной.', 'The WHO report came out in spring.'],
  ['Доклад ВОЗ вышел весной.', 'The World Health Organization report came out in spring.'],
  ['Резолюцию ООН поддержали соседи.', 'Neighbors supported the UN resolution.'],
  ['Власти США ввели пошлины.', 'The US authorities imposed duties.'],
  ['Власти США ввели пошлины.', 'The American authorities imposed duties.'],
  ['Чиновник МИДа вручил ноту.', 'A Foreign Ministry official delivered the note.'],
  ['Европейский союз помог фермерам.', 'The EU helped farmers.'],
  ['Инспекторы ГИБДД остановили автобус.', 'Traffic police stopped the bus.'],
  ['Датчик NASA упал в море.', 'A NASA sensor fell into the sea.'],
  ['Инженер РТУ «Вектор» сдал котёл.', 'An engineer of RTU Vektor handed over the boiler.'],
  ['Президент РФ подписал указ.', 'The Russian president signed the decree.'],
  ['Пожар потушили сотрудники МЧС.', 'Emergency workers put out the fire on TV.'],
  ['Зал вмещает ТОЛЬКО сто человек.', 'Only one hundred may ENTER the hall.'],
  ['The WHO report came out in spring.', 'Доклад ВОЗ вышел весной.'],
  ['The US authorities imposed duties.', 'Власти США ввели пошлины.'],
  ['A NASA sensor fell into the sea.', 'Датчик НАСА упал в море.'],
];

describe('acronym', () => {
  it.each(WRONG.map((row) => ({ row })))('differs: $row.0 / $row.1', ({ row: [source, target, s, t] }) => {
    expect(saidOf('acronym', source, target)).toMatchObject([{ check: 'acronym', source: s, target: t }]);
  });
  it.each(RIGHT.map((row) => ({ row })))('agrees: $row.0 / $row.1', ({ row: [source, target] }) => {
    expect(saidOf('acronym', source, target)).toEqual([]);
  });
  it('knows a short form in brackets by its letters, whatever the words before it', () => {
    expect(saidOf('acronym', 'Всемирная организация здравоохранения (ВОЗ) издала доклад.', 'The World Health Organization (WTO) published a report.')).toMatchObject([{ source: 'ВОЗ', target: 'WTO' }]);
  });
  it('says where one acronym is rendered in two ways', () => {
    const found = said(
      'acronym',
      'Саммит ШОС пройдёт осенью. Страны ШОС торгуют зерном. Флаг ШОС подняли над причалом.',
      'The SCO summit will be held in the fall. The SCO countries trade grain. The flag of the ShOS, or SHOS, was raised over the pier.',
    );
    expect(found).toMatchObject([{ check: 'acronym.consistency', source: 'ШОС', target: 'SHOS', suggestion: 'SCO' }]);
  });
});
