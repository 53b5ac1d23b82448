import type { Severity } from '../checks/model.ts';
import { categoryLabel } from '../review/typology.ts';
import type { Annotation } from '../review/model.ts';

/** Words of the exports that people read, in both languages. */
export const WORDS = {
  en: {
    source: 'Source', target: 'Target', link: 'Link', score: 'Score', confirmed: 'Confirmed', yes: 'yes', type: 'Kind', findings: 'Findings', annotations: 'Annotations', note: 'Note', correction: 'Correction',
    pairs: 'Pair', summary: 'Summary', title: 'Title', file: 'File', language: 'Language', words: 'Words', links: 'Links', severity: 'Severity', category: 'Category', count: 'Count', mqmScore: 'MQM score', short: 'under 500 words the score is unreliable', failed: 'failed: a critical error', made: 'Made by', date: 'Date', status: 'Status',
    new: 'new', 'in-review': 'in review', done: 'done', neutral: 'neutral', minor: 'minor', major: 'major', critical: 'critical', 'intentional-cut': 'Intentional cut', comment: 'Comment', nothing: 'nothing on this side', furniture: 'not part of the article', none: 'None.', byKind: 'Errors by category', suggested: 'suggested by Sverka', author: 'Author', numbers: '№',
  },
  ru: {
    source: 'Источник', target: 'Перевод', link: 'Связь', score: 'Уверенность', confirmed: 'Подтверждено', yes: 'да', type: 'Вид', findings: 'Находки', annotations: 'Пометки', note: 'Примечание', correction: 'Исправление',
    pairs: 'Пара', summary: 'Сводка', title: 'Заголовок', file: 'Файл', language: 'Язык', words: 'Слов', links: 'Связей', severity: 'Серьёзность', category: 'Категория', count: 'Количество', mqmScore: 'Оценка MQM', short: 'до 500 слов оценка ненадёжна', failed: 'не принято: есть критическая ошибка', made: 'Создано программой', date: 'Дата', status: 'Состояние',
    new: 'новая', 'in-review': 'в работе', done: 'готова', neutral: 'нейтральная', minor: 'незначительная', major: 'существенная', critical: 'критическая', 'intentional-cut': 'Намеренное сокращение', comment: 'Комментарий', nothing: 'на этой стороне ничего нет', furniture: 'не из статьи', none: 'Нет.', byKind: 'Ошибки по категориям', suggested: 'предложено программой', author: 'Автор', numbers: '№',
  },
} as const;
export type ExportWords = (typeof WORDS)['en' | 'ru'];

/** Severities, worst first: the order in which marks win over each other. */
export const WORST_FIRST: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

/** "Accuracy › Omission", "Intentional cut" or "Comment". */
export function annotationLabel(a: Pick<Annotation, 'kind' | 'category'>, language: 'en' | 'ru'): string {
  return a.kind === 'error' ? categoryLabel(a.category, language) : WORDS[language][a.kind];
}

/** One annotation in a line: label, severity, comment, correction. */
export function annotationLine(a: Annotation, language: 'en' | 'ru'): string {
  const t = WORDS[language];
  return [`${annotationLabel(a, language)}${a.kind === 'error' ? ` (${t[a.severity]})` : ''}`, a.comment, a.correctedText === '' ? '' : `${t.correction}: ${a.correctedText}`, a.author].filter((p) => p !== '').join(' · ');
}
