import type { Description, Messages } from '../message-model.ts';
import { textParam as text } from '../message-model.ts';
import type { MessageParams } from '../model.ts';

const facts = (p: MessageParams, source: string, target: string): Description['facts'] => [
  { label: source, value: text(p, 'source'), quote: 'source' },
  { label: target, value: text(p, 'target'), quote: 'target' },
];

/** The sentences of the acronym check. */
export const ACRONYM_MESSAGES: Messages = {
  'acronym.differs': {
    en: (p) => ({ title: 'Another acronym', message: `${text(p, 'source')} in the source, ${text(p, 'target')} in the target.`, facts: facts(p, 'Source', 'Target') }),
    ru: (p) => ({ title: 'Другая аббревиатура', message: `В источнике ${text(p, 'source')}, в переводе ${text(p, 'target')}.`, facts: facts(p, 'Источник', 'Перевод') }),
  },
  'acronym.consistency': {
    en: (p) => ({ title: 'An acronym is rendered in two ways', message: `${text(p, 'source')} is ${text(p, 'target')} here and ${text(p, 'usual')} elsewhere in the target.`, facts: facts(p, 'Source', 'Target') }),
    ru: (p) => ({ title: 'Аббревиатура передана по-разному', message: `${text(p, 'source')}: здесь ${text(p, 'target')}, в других местах перевода ${text(p, 'usual')}.`, facts: facts(p, 'Источник', 'Перевод') }),
  },
};
