import type { Description, Messages } from '../message-model.ts';
import { textParam as text } from '../message-model.ts';
import type { MessageParams } from '../model.ts';

const both = (p: MessageParams, source: string, target: string): Description['facts'] => [
  { label: source, value: text(p, 'source'), quote: 'source' },
  { label: target, value: text(p, 'target'), quote: 'target' },
];

const pair = (titleEn: string, titleRu: string, en: (s: string, t: string, p: MessageParams) => string, ru: (s: string, t: string, p: MessageParams) => string): Messages[string] => ({
  en: (p) => ({ title: titleEn, message: en(text(p, 'source'), text(p, 'target'), p), facts: both(p, 'Source', 'Target') }),
  ru: (p) => ({ title: titleRu, message: ru(text(p, 'source'), text(p, 'target'), p), facts: both(p, 'Источник', 'Перевод') }),
});

const alone = (side: 'source' | 'target', titleEn: string, titleRu: string, en: (quote: string) => string, ru: (quote: string) => string): Messages[string] => ({
  en: (p) => ({ title: titleEn, message: en(text(p, 'quote')), facts: [{ label: side === 'source' ? 'Source' : 'Target', value: text(p, 'quote'), quote: side }] }),
  ru: (p) => ({ title: titleRu, message: ru(text(p, 'quote')), facts: [{ label: side === 'source' ? 'Источник' : 'Перевод', value: text(p, 'quote'), quote: side }] }),
});

/** The sentences of the name check. */
export const NAME_MESSAGES: Messages = {
  'name.differs': pair('Another name', 'Другое имя', (s, t) => `${s} in the source, ${t} in the target.`, (s, t) => `В источнике ${s}, в переводе ${t}.`),
  'name.place': pair('Another place', 'Другое место', (s, t) => `${s} in the source, ${t} in the target.`, (s, t) => `В источнике ${s}, в переводе ${t}.`),
  'name.added': alone('target', 'A name is added', 'Добавлено имя', (q) => `The source names “${q}” nowhere.`, (q) => `«${q}» нигде нет в источнике.`),
  'name.missing': alone('source', 'A name is left out', 'Пропущено имя', (q) => `Nothing in the target renders “${q}”.`, (q) => `В переводе нет соответствия для «${q}».`),
  'name.role': pair('Another office', 'Другая должность', (s, t) => `${s} in the source, ${t} in the target: the office differs.`, (s, t) => `В источнике ${s}, в переводе ${t}: должность другая.`),
  'name.spelling': pair('A name is spelled in two ways', 'Имя написано по-разному', (s, t, p) => `${s} is ${t} here and ${text(p, 'usual')} elsewhere in the target.`, (s, t, p) => `${s}: здесь ${t}, в других местах перевода ${text(p, 'usual')}.`),
  'name.copied': pair('A name is copied wrongly', 'Имя переписано с ошибкой', (s, t) => `${s} in the source, ${t} in the target.`, (s, t) => `В источнике ${s}, в переводе ${t}.`),
};
