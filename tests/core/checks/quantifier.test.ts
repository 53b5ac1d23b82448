import { describe, expect, it } from 'vitest';
import { saidOf } from '../../helpers/facts.ts';
import type { Right } from '../../helpers/facts.ts';

type Turned = readonly [source: string, target: string, sourceWords: string, targetWords: string];

const TURNED: readonly Turned[] = [
  ['Цены на хлеб выросли.', 'Bread prices fell.', 'выросли', 'fell'],
  ['Завод увеличил выпуск паромов.', 'The plant reduced the output of ferries.', 'увеличил', 'reduced'],
  ['Музей открыли после ремонта.', 'The museum was opened before the repairs.', 'после', 'before'],
  ['На причал пришло больше людей, чем в прошлом году.', 'Fewer people came to the pier than last year.', 'больше', 'Fewer'],
  ['Суд разрешил строить мост.', 'The court prohibited building the bridge.', 'разрешил', 'prohibited'],
  ['Клуб купил нападающего.', 'The club sold a forward.', 'купил', 'sold'],
  ['Команда выиграла матч.', 'The team lost the match.', 'выиграла', 'lost'],
  ['Магазин закрыли в понедельник.', 'The shop was opened on Monday.', 'закрыли', 'opened'],
  ['Посёлок стоит на северном берегу реки.', 'The village stands on the southern bank of the river.', 'северном', 'southern'],
  ['Обвиняемый признан виновным в краже.', 'The accused was found innocent of the theft.', 'виновным', 'innocent'],
  ['Экспорт зерна обсудили в порту.', 'Grain imports were discussed in the port.', 'Экспорт', 'imports'],
  ['Bread prices rose in the village.', 'Цены на хлеб в посёлке снизились.', 'rose', 'снизились'],
  ['The museum was opened before the festival.', 'Музей открыли после фестиваля.', 'before', 'после'],
  ['The council rejected the plan of the bridge.', 'Совет принял план моста.', 'rejected', 'принял'],
  ['Most of the passengers survived the fire.', 'Меньшинство пассажиров выжило при пожаре.', 'Most of', 'Меньшинство'],
  ['The new ferry is slower than the old one.', 'Новый паром быстрее старого.', 'slower', 'быстрее'],
];

const AGREE: readonly Right[] = [
  ['Цены на хлеб выросли.', 'Bread prices went up.'],
  ['Хлеб подорожал.', 'Bread became more expensive.'],
  ['Завод увеличил выпуск паромов.', 'The plant makes more ferries.'],
  ['Музей открыли после ремонта.', 'The museum reopened following repairs.'],
  ['До начала матча команда сменила вратаря.', 'The team changed its goalkeeper before the match.'],
  ['Не раньше мая откроют мост.', 'The bridge will open in May or later.'],
  ['Он поддержал запрет на ввоз леса.', 'He supported the ban on timber imports.'],
  ['Клуб проиграл все матчи.', 'The club did not win a single match.'],
  ['Совет не поддержал проект моста.', 'The council opposed the bridge project.'],
  ['Покупатель нашёлся быстро: дом продали за день.', 'A buyer was found quickly: the house was sold in a day.'],
  ['Паром вышел из порта и прибыл в Саратов.', 'The ferry left port and arrived in Saratov.'],
  ['Прибыль выросла, а расходы снизились.', 'Profits rose while costs fell.'],
  ['Prices fell after a long rise.', 'После долгого роста цены упали.'],
  ['The cold winter gave way to a warm spring.', 'Холодную зиму сменила тёплая весна.'],
  ['The club bought a forward and sold a goalkeeper.', 'Клуб продал вратаря и купил нападающего.'],
  ['Exports grew faster than imports.', 'Экспорт рос быстрее импорта.'],
];

describe('quantifier', () => {
  it.each(TURNED)('says the contrary: %s / %s', (source, target, there, here) => {
    expect(saidOf('quantifier', source, target).map((f) => [f.source, f.target])).toEqual([[there, here]]);
  });
  it.each(AGREE)('agrees: %s / %s', (source, target) => {
    expect(saidOf('quantifier', source, target)).toEqual([]);
  });
});
