import type { Description, Messages, Numbers } from '../message-model.ts';
import { numberParam as num, textParam as text } from '../message-model.ts';
import type { MessageParams } from '../model.ts';

type Facts = Description['facts'];

function facts(p: MessageParams, n: Numbers, labels: readonly [string, string, string], digits: string): Facts {
  const fact = (label: string, side: 'source' | 'target'): Facts[number] => {
    const value = num(p, `${side}Value`);
    return { label, value: text(p, side), quote: side, ...(value === undefined ? {} : { normal: n.format(value) }) };
  };
  const gap = num(p, 'gap');
  const list = [fact(labels[0], 'source'), fact(labels[1], 'target')];
  if (gap !== undefined && gap !== 0) list.push({ label: labels[2], value: `${gap > 0 ? '+' : '−'}${n.format(Math.abs(gap))} %${p['sameDigits'] === true ? digits : ''}` });
  return list;
}

const factsEn = (p: MessageParams, n: Numbers): Facts => facts(p, n, ['Source', 'Target', 'Gap'], ', the same digits in another order');
const factsRu = (p: MessageParams, n: Numbers): Facts => facts(p, n, ['Источник', 'Перевод', 'Разница'], ', те же цифры в другом порядке');

/** Two things that differ: what each side says. */
const pair = (titleEn: string, titleRu: string, moreEn = '', moreRu = ''): Messages[string] => ({
  en: (p, n) => ({ title: titleEn, message: `${text(p, 'source')} in the source, ${text(p, 'target')} in the target${moreEn}.`, facts: factsEn(p, n) }),
  ru: (p, n) => ({ title: titleRu, message: `В источнике ${text(p, 'source')}, в переводе ${text(p, 'target')}${moreRu}.`, facts: factsRu(p, n) }),
});

/** A thing that one side lacks. */
const alone = (side: 'source' | 'target', titleEn: string, titleRu: string, en: (quote: string) => string, ru: (quote: string) => string): Messages[string] => ({
  en: (p) => ({ title: titleEn, message: en(text(p, 'quote')), facts: [{ label: side === 'source' ? 'Source' : 'Target', value: text(p, 'quote'), quote: side }] }),
  ru: (p) => ({ title: titleRu, message: ru(text(p, 'quote')), facts: [{ label: side === 'source' ? 'Источник' : 'Перевод', value: text(p, 'quote'), quote: side }] }),
});

/** The sentences of the checks for numbers, dates and units. */
export const FIGURE_MESSAGES: Messages = {
  'number.differs': pair('The figure differs', 'Число не совпадает'),
  'number.scale': pair('The figure differs by thousands', 'Число отличается на порядки', ': thousands, millions or billions were mixed up', ': перепутаны тысячи, миллионы или миллиарды'),
  'number.range': pair('A range lost an end', 'От диапазона остался один конец', ', without the other end of the range', ', без второго конца диапазона'),
  'number.missing': alone('source', 'A figure is left out', 'Пропущено число', (q) => `The target has no figure for “${q}”.`, (q) => `В переводе нет числа, которому соответствует «${q}».`),
  'number.added': alone('target', 'A figure is added', 'Добавлено число', (q) => `The source has no figure for “${q}”.`, (q) => `В источнике нет числа, которому соответствует «${q}».`),
  'date.day': pair('Another day', 'Другой день'),
  'date.relative': pair('Another day', 'Другой день'),
  'date.month': pair('Another month', 'Другой месяц'),
  'date.weekday': pair('Another day of the week', 'Другой день недели'),
  'date.year': pair('Another year', 'Другой год'),
  'date.decade': pair('Another decade', 'Другое десятилетие'),
  'date.century': pair('Another century', 'Другой век'),
  'date.quarter': pair('Another part of the year', 'Другая часть года'),
  'date.missing': alone('source', 'A date is left out', 'Пропущена дата', (q) => `Nothing in the target renders “${q}”.`, (q) => `В переводе нет соответствия для «${q}».`),
  'date.added': alone('target', 'A date is added', 'Добавлена дата', (q) => `The source names “${q}” nowhere.`, (q) => `«${q}» нигде нет в источнике.`),
  'unit.differs': pair('Another unit', 'Другая единица', ': the same figure of something else', ': то же число, но чего-то другого'),
  'unit.currency': pair('Another currency', 'Другая валюта'),
  'unit.points': pair('Percent and percentage points mixed up', 'Перепутаны проценты и процентные пункты'),
  'unit.conversion': pair('The conversion does not fit', 'Пересчёт не сходится'),
  'unit.lost': pair('The unit is lost', 'Потеряна единица', ', without the unit', ', без единицы'),
};
