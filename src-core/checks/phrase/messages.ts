import type { Messages, Say } from '../message-model.ts';
import { numberParam, textParam } from '../message-model.ts';

const words = (en: boolean): ((...args: Parameters<Say>) => string) => (p, n) => {
  const count = numberParam(p, 'words') ?? 1;
  return `${n.format(count)} ${en ? n.plural(count, 'word', 'words') : n.plural(count, 'слово', 'слова', 'слов')}`;
};
const sizeEn = words(true);
const sizeRu = words(false);

function say(language: 'en' | 'ru', title: string, side: 'source' | 'target', sentence: (quote: string) => string): Say {
  const labels = language === 'en' ? { source: 'Source', target: 'Target', size: 'Size' } : { source: 'Источник', target: 'Перевод', size: 'Объём' };
  return (p, n) => ({
    title,
    message: sentence(textParam(p, 'quote')),
    facts: [
      { label: labels[side], value: textParam(p, 'quote'), quote: side },
      { label: labels.size, value: (language === 'en' ? sizeEn : sizeRu)(p, n) },
    ],
  });
}

/** Sentences of what is left out or added inside a sentence. */
export const PHRASE_MESSAGES: Messages = {
  'omission.phrase': {
    en: say('en', 'Words left out', 'source', (q) => `“${q}” has no counterpart in this sentence of the target.`),
    ru: say('ru', 'Пропущены слова', 'source', (q) => `В этом предложении перевода нет соответствия для слов «${q}».`),
  },
  'omission.title-words': {
    en: say('en', 'Words of the title left out', 'source', (q) => `The title of the target lacks “${q}”.`),
    ru: say('ru', 'В заголовке пропущены слова', 'source', (q) => `В заголовке перевода нет слов «${q}».`),
  },
  'addition.phrase': {
    en: say('en', 'Words added', 'target', (q) => `“${q}” has no counterpart in this sentence of the source.`),
    ru: say('ru', 'Добавлены слова', 'target', (q) => `В этом предложении источника нет соответствия для слов «${q}».`),
  },
};
