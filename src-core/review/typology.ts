/** MQM Core (2024): the categories an error can have, with the sign it carries in the margin. */
export interface MqmCategory {
  /** `dimension` or `dimension/type`. */
  readonly path: string;
  readonly en: string;
  readonly ru: string;
  readonly sign: string;
}

const DIMENSIONS: readonly (readonly [string, string, string, string, readonly (readonly [string, string, string, string?])[]])[] = [
  ['accuracy', 'Accuracy', 'Точность', '≠', [
    ['mistranslation', 'Mistranslation', 'Искажение', '≠'], ['omission', 'Omission', 'Пропуск', '−'], ['addition', 'Addition', 'Добавление', '+'], ['untranslated', 'Untranslated', 'Не переведено', '='],
    ['over-translation', 'Over-translation', 'Излишняя конкретизация', '≠'], ['under-translation', 'Under-translation', 'Излишнее обобщение', '≠'], ['no-translate', 'Should not be translated', 'Не следовало переводить', '='],
  ]],
  ['terminology', 'Terminology', 'Терминология', 'T', [
    ['wrong-term', 'Wrong term', 'Неверный термин'], ['term-inconsistency', 'Inconsistent term', 'Разнобой в терминах'], ['termbase', 'Against the termbase', 'Не по глоссарию'],
  ]],
  ['linguistic-conventions', 'Linguistic', 'Нормы языка', 'a', [
    ['grammar', 'Grammar', 'Грамматика'], ['punctuation', 'Punctuation', 'Пунктуация'], ['spelling', 'Spelling', 'Орфография'], ['unintelligible', 'Unintelligible', 'Непонятно'],
    ['character-encoding', 'Character encoding', 'Кодировка'], ['textual-conventions', 'Textual conventions', 'Связность и оформление текста'],
  ]],
  ['style', 'Style', 'Стиль', '~', [
    ['awkward', 'Awkward', 'Неуклюже'], ['unidiomatic', 'Unidiomatic', 'Так не говорят'], ['register', 'Register', 'Регистр'], ['inconsistent-style', 'Inconsistent style', 'Разнобой в стиле'],
    ['company-style', 'House style', 'Редакционный стандарт'], ['third-party-style', 'Third-party style', 'Сторонний стандарт'], ['inconsistent-external-reference', 'Against an external reference', 'Расхождение с внешним источником'],
  ]],
  ['locale-conventions', 'Locale', 'Местные форматы', '#', [
    ['number-format', 'Number format', 'Формат числа'], ['currency-format', 'Currency format', 'Формат валюты'], ['measurement-format', 'Measurement format', 'Единицы измерения'], ['time-format', 'Time format', 'Формат времени'],
    ['date-format', 'Date format', 'Формат даты'], ['address-format', 'Address format', 'Формат адреса'], ['telephone-format', 'Telephone format', 'Формат телефона'], ['shortcut-key', 'Shortcut key', 'Горячая клавиша'],
  ]],
  ['audience-appropriateness', 'Audience', 'Адресат', '@', [['culture-specific', 'Culture-specific', 'Культурная особенность'], ['offensive', 'Offensive', 'Оскорбительно']]],
  ['design-and-markup', 'Design', 'Оформление', '□', [
    ['local-formatting', 'Local formatting', 'Форматирование'], ['overall-design', 'Overall design', 'Общее оформление'], ['markup', 'Markup', 'Разметка'], ['truncation-text-expansion', 'Truncation or expansion', 'Обрезка или растяжение'],
    ['missing-text', 'Missing text', 'Нет текста'], ['broken-link', 'Broken link', 'Битая ссылка'],
  ]],
  ['custom', 'Custom', 'Другое', '*', []],
];

/** Every category, dimensions before their types. */
export const MQM_CORE: readonly MqmCategory[] = DIMENSIONS.flatMap(([dimension, en, ru, sign, types]) => [
  { path: dimension, en, ru, sign },
  ...types.map(([type, typeEn, typeRu, own]) => ({ path: `${dimension}/${type}`, en: typeEn, ru: typeRu, sign: own ?? sign })),
]);

const byPath = new Map(MQM_CORE.map((c) => [c.path, c]));

/** "Accuracy › Mistranslation"; an unknown path is shown as it is. */
export function categoryLabel(path: string, language: 'en' | 'ru'): string {
  const [dimension = ''] = path.split('/');
  const parts = [byPath.get(dimension), path.includes('/') ? byPath.get(path) : undefined].filter((c) => c !== undefined);
  return parts.length > 0 ? parts.map((c) => c[language]).join(' › ') : path;
}

export function categorySign(path: string): string {
  return byPath.get(path)?.sign ?? byPath.get(path.split('/')[0] ?? '')?.sign ?? '*';
}
