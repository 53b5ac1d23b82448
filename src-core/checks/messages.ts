import { LANGUAGE_MESSAGES } from './language-messages.ts';
import type { Description, Messages, Numbers, Say, UiLanguage } from './message-model.ts';
import { numberParam as num, textParam as text } from './message-model.ts';
import type { Finding, MessageParams } from './model.ts';
import { OPERATOR_MESSAGES } from './operator-messages.ts';
import { PHRASE_MESSAGES } from './phrase/messages.ts';
import { FACT_MESSAGES } from './fact-messages.ts';

export type { Description };

const sizeEn = (p: MessageParams, n: Numbers): string =>
  `${n.format(num(p, 'sentences') ?? 1)} ${n.plural(num(p, 'sentences') ?? 1, 'sentence', 'sentences')}, ${n.format(num(p, 'words') ?? 0)} ${n.plural(num(p, 'words') ?? 0, 'word', 'words')}`;
const sizeRu = (p: MessageParams, n: Numbers): string =>
  `${n.format(num(p, 'sentences') ?? 1)} ${n.plural(num(p, 'sentences') ?? 1, 'предложение', 'предложения', 'предложений')}, ${n.format(num(p, 'words') ?? 0)} ${n.plural(num(p, 'words') ?? 0, 'слово', 'слова', 'слов')}`;

const missing = (titleEn: string, titleRu: string, en: (p: MessageParams, size: string) => string, ru: (p: MessageParams, size: string) => string, side: 'source' | 'target'): Record<UiLanguage, Say> => ({
  en: (p, n) => ({ title: titleEn, message: en(p, sizeEn(p, n)), facts: [{ label: side === 'source' ? 'Source' : 'Target', value: text(p, 'quote'), quote: side }, { label: 'Size', value: sizeEn(p, n) }] }),
  ru: (p, n) => ({ title: titleRu, message: ru(p, sizeRu(p, n)), facts: [{ label: side === 'source' ? 'Источник' : 'Перевод', value: text(p, 'quote'), quote: side }, { label: 'Объём', value: sizeRu(p, n) }] }),
});

/** The sentences of every finding, by message key. */
export const MESSAGES: Messages = {
  ...OPERATOR_MESSAGES,
  ...PHRASE_MESSAGES,
  ...FACT_MESSAGES,
  ...LANGUAGE_MESSAGES,
  'omission.segment': missing('Left out', 'Пропущено', (p, size) => `Nothing in the target renders “${text(p, 'quote')}” (${size}).`, (p, size) => `В переводе нет соответствия для «${text(p, 'quote')}» (${size}).`, 'source'),
  'omission.paragraph': missing('A paragraph is left out', 'Пропущен абзац', (p, size) => `The target has nothing of this paragraph: “${text(p, 'quote')}” (${size}).`, (p, size) => `В переводе нет этого абзаца: «${text(p, 'quote')}» (${size}).`, 'source'),
  'omission.title': missing('The title is left out', 'Пропущен заголовок', (p) => `The target has no title for “${text(p, 'quote')}”.`, (p) => `В переводе нет заголовка для «${text(p, 'quote')}».`, 'source'),
  'omission.cut': missing('Possibly an editorial cut', 'Возможно, сокращено намеренно', (p, size) => `Nothing in the target renders “${text(p, 'quote')}” (${size}); subheadings and closing calls to readers are often cut on purpose.`, (p, size) => `В переводе нет соответствия для «${text(p, 'quote')}» (${size}); подзаголовки и заключительные обращения к читателю часто сокращают намеренно.`, 'source'),
  'addition.segment': missing('Added', 'Добавлено', (p, size) => `Nothing in the source says “${text(p, 'quote')}” (${size}).`, (p, size) => `В источнике нет соответствия для «${text(p, 'quote')}» (${size}).`, 'target'),
  'addition.paragraph': missing('A paragraph is added', 'Добавлен абзац', (p, size) => `The source has nothing of this paragraph: “${text(p, 'quote')}” (${size}).`, (p, size) => `В источнике нет этого абзаца: «${text(p, 'quote')}» (${size}).`, 'target'),
  'addition.title': missing('A title is added', 'Добавлен заголовок', (p) => `The source has no title like “${text(p, 'quote')}”.`, (p) => `В источнике нет заголовка, которому соответствует «${text(p, 'quote')}».`, 'target'),
  'untranslated.segment': {
    en: (p) => ({ title: 'Not translated', message: `The sentence “${text(p, 'quote')}” stands in the source language.`, facts: [{ label: 'Target', value: text(p, 'quote'), quote: 'target' }] }),
    ru: (p) => ({ title: 'Не переведено', message: `Предложение «${text(p, 'quote')}» осталось на языке источника.`, facts: [{ label: 'Перевод', value: text(p, 'quote'), quote: 'target' }] }),
  },
  'untranslated.words': {
    en: (p) => ({ title: 'Words left untranslated', message: `“${text(p, 'quote')}” stands in the source language.`, facts: [{ label: 'Target', value: text(p, 'quote'), quote: 'target' }] }),
    ru: (p) => ({ title: 'Непереведённые слова', message: `«${text(p, 'quote')}» осталось на языке источника.`, facts: [{ label: 'Перевод', value: text(p, 'quote'), quote: 'target' }] }),
  },
  'negation.lost': {
    en: (p) => ({ title: 'A negation is lost', message: `The source denies it (“${text(p, 'quote')}”); the target has no negation.`, facts: [{ label: 'Source', value: text(p, 'quote'), quote: 'source' }] }),
    ru: (p) => ({ title: 'Потеряно отрицание', message: `В источнике отрицание («${text(p, 'quote')}»), в переводе его нет.`, facts: [{ label: 'Источник', value: text(p, 'quote'), quote: 'source' }] }),
  },
  'negation.added': {
    en: (p) => ({ title: 'A negation is added', message: `The target denies it (“${text(p, 'quote')}”); the source has no negation.`, facts: [{ label: 'Target', value: text(p, 'quote'), quote: 'target' }] }),
    ru: (p) => ({ title: 'Добавлено отрицание', message: `В переводе отрицание («${text(p, 'quote')}»), в источнике его нет.`, facts: [{ label: 'Перевод', value: text(p, 'quote'), quote: 'target' }] }),
  },
  'quotation.lost': {
    en: (p) => ({ title: 'Quotation marks are lost', message: `“${text(p, 'quote')}” is quoted in the source; the target gives it without quotation marks.`, facts: [{ label: 'Source', value: text(p, 'quote'), quote: 'source' }] }),
    ru: (p) => ({ title: 'Потеряны кавычки', message: `В источнике «${text(p, 'quote')}» стоит в кавычках, в переводе кавычек нет.`, facts: [{ label: 'Источник', value: text(p, 'quote'), quote: 'source' }] }),
  },
  'order.moved': {
    en: (p, n) => ({ title: 'Moved', message: `${n.format(num(p, 'sentences') ?? 1)} ${n.plural(num(p, 'sentences') ?? 1, 'sentence stands', 'sentences stand')} in another place than in the source.`, facts: [{ label: 'Target', value: text(p, 'quote'), quote: 'target' }] }),
    ru: (p, n) => ({ title: 'Другой порядок', message: `На другом месте, чем в источнике, ${n.plural(num(p, 'sentences') ?? 1, 'стоит', 'стоят', 'стоит')} ${n.format(num(p, 'sentences') ?? 1)} ${n.plural(num(p, 'sentences') ?? 1, 'предложение', 'предложения', 'предложений')}.`, facts: [{ label: 'Перевод', value: text(p, 'quote'), quote: 'target' }] }),
  },
  repetition: {
    en: (p) => ({ title: 'A word stands twice', message: `“${text(p, 'word')}” is repeated.`, facts: [{ label: 'Target', value: text(p, 'quote'), quote: 'target' }] }),
    ru: (p) => ({ title: 'Слово повторено', message: `Слово «${text(p, 'word')}» стоит дважды подряд.`, facts: [{ label: 'Перевод', value: text(p, 'quote'), quote: 'target' }] }),
  },
};

function numbersIn(language: UiLanguage): Numbers {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const rules = new Intl.PluralRules(language);
  return {
    format: (value) => format.format(value),
    plural: (value, ...forms) => {
      const rule = rules.select(value);
      if (language === 'en') return (rule === 'one' ? forms[0] : forms[1]) ?? '';
      return (rule === 'one' ? forms[0] : rule === 'few' ? forms[1] : forms[2]) ?? '';
    },
  };
}
const numbers: Record<UiLanguage, Numbers> = { en: numbersIn('en'), ru: numbersIn('ru') };

/** Puts a finding into words. A key without a sentence is a mistake in the program and throws. */
export function describeFinding(finding: Pick<Finding, 'messageKey' | 'params'>, language: UiLanguage): Description {
  const say = MESSAGES[finding.messageKey];
  if (!say) throw new Error(`no message for ${finding.messageKey}`);
  return say[language](finding.params, numbers[language]);
}
