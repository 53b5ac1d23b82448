import type { Messages, Say } from './message-model.ts';
import { textParam } from './message-model.ts';

const LABELS = { en: { source: 'Source', target: 'Target' }, ru: { source: 'Источник', target: 'Перевод' } } as const;

/** Both sides are quoted: what stands here, what stands there. */
function both(language: 'en' | 'ru', title: string, sentence: (source: string, target: string) => string): Say {
  return (p) => ({
    title,
    message: sentence(textParam(p, 'source'), textParam(p, 'target')),
    facts: (['source', 'target'] as const).map((side) => ({ label: LABELS[language][side], value: textParam(p, side), quote: side })),
  });
}

/** One side is quoted. */
function one(language: 'en' | 'ru', title: string, side: 'source' | 'target', sentence: (quote: string) => string): Say {
  return (p) => ({ title, message: sentence(textParam(p, 'quote')), facts: [{ label: LABELS[language][side], value: textParam(p, 'quote'), quote: side }] });
}

/** Sentences of the checks for measures, modals and reported speech. */
export const OPERATOR_MESSAGES: Messages = {
  'quantifier.amount': {
    en: both('en', 'Another amount', (s, t) => `The source says “${s}”, the target the contrary: “${t}”.`),
    ru: both('ru', 'Другое количество', (s, t) => `В источнике «${s}», в переводе обратное: «${t}».`),
  },
  'quantifier.comparison': {
    en: both('en', 'A comparison is turned round', (s, t) => `“${s}” in the source is the contrary of “${t}” in the target.`),
    ru: both('ru', 'Сравнение перевёрнуто', (s, t) => `В источнике «${s}», а в переводе «${t}» — наоборот.`),
  },
  'quantifier.direction': {
    en: both('en', 'The contrary is said', (s, t) => `“${s}” in the source is the contrary of “${t}” in the target.`),
    ru: both('ru', 'Сказано обратное', (s, t) => `В источнике «${s}», а в переводе «${t}» — противоположное по смыслу.`),
  },
  'modality.changed': {
    en: both('en', 'Necessity and possibility confused', (s, t) => `The source says “${s}”, the target “${t}”: the force is another.`),
    ru: both('ru', 'Изменена модальность', (s, t) => `В источнике «${s}», в переводе «${t}»: сила высказывания другая.`),
  },
  'modality.lost': {
    en: both('en', 'Necessity or possibility is lost', (s, t) => `The source says “${s}”; the target gives “${t}” as a fact.`),
    ru: both('ru', 'Потеряна модальность', (s, t) => `В источнике «${s}», а в переводе «${t}» подано как факт.`),
  },
  'attribution.hedge': {
    en: one('en', 'A claim became a fact', 'source', (q) => `The source is not sure (“${q}”); the target gives it as a fact.`),
    ru: one('ru', 'Предположение стало фактом', 'source', (q) => `В источнике оговорка «${q}», в переводе это подано как факт.`),
  },
  'attribution.speaker': {
    en: one('en', 'Who says it is lost', 'source', (q) => `The source reports another’s words (“${q}”); the target gives them as a fact.`),
    ru: one('ru', 'Потеряна ссылка на источник сведений', 'source', (q) => `В источнике чужие слова («${q}»), в переводе они поданы как факт.`),
  },
  'attribution.added': {
    en: one('en', 'A doubt is added', 'target', (q) => `The target is not sure (“${q}”); the source gives it as a fact.`),
    ru: one('ru', 'Добавлено сомнение', 'target', (q) => `В переводе оговорка «${q}», в источнике это подано как факт.`),
  },
};
