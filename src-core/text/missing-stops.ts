import { isSpace } from './characters.ts';

/** Words that begin a sentence and, in the middle of one, hardly ever have a capital. */
const RUSSIAN_OPENERS =
  'По|На|Он|Она|Они|Оно|Это|Эта|Этот|Эти|Как|Также|Однако|При|Из|За|Но|Мы|Для|После|До|Если|Когда|Сегодня|Ранее|Теперь|Там|Так|Кроме|Среди|Об|Во|Все|Всего|Напомним|Отметим|Между|Перед|Согласно|Более|Затем|Потом|Позже|Вместе|Хотя|Пока|Чтобы|Что|Кто|Где|Почему|Впрочем|Под|Над|Через|Около|Без|Ещё|Еще|Вот|Другой|Другая|Другие|Один|Одна|Эту|Этим|Такой|Такая|Такие|Многие|Некоторые|Именно|Только|Даже|Уже|Вчера|Завтра|Почти|Тем|Тогда|Здесь|Поэтому|Нет|Нужно|Можно';
const ENGLISH_OPENERS =
  'In|On|As|It|He|She|They|We|This|That|These|Those|At|For|After|A|An|According|However|But|And|If|When|There|His|Her|Their|While|Since|During|By|From|With|Earlier|Now|Today|Another|One|Some|Many|Most|Both|Until|Before|Despite|Although|Though|Because|So|Then|Also|Meanwhile|Yesterday|Tomorrow|Recently|What|Why|How|Who|Our|My|You|Here|No|Only|Even|Under|Every|Each|Several|Such';
/** "The" opens sentences and names alike; before a small letter it is a sentence. */
const ENGLISH_ARTICLE = '(?:The|Its)(?=\\s\\p{Ll})';
const OPENER = {
  ru: new RegExp(`(?:(?:${RUSSIAN_OPENERS})|[ВСУКОАИ])[\\s,]`, 'uy'),
  en: new RegExp(`(?:(?:${ENGLISH_OPENERS})(?=[\\s,])|${ENGLISH_ARTICLE})`, 'uy'),
} as const;
const SMALL_BEFORE = /[\p{Ll}\p{N}][»"”)%]*$/u;
/** After these a sentence surely goes on. */
const BEFORE_MORE = /(?:^|\s)(?:and|or|but|the|a|an|of|to|in|on|at|by|for|with|from|as|that|than|и|или|но|а|в|на|с|из|по|о|об|к|от|до|за|что|как|под|над|при|не)$/iu;
/** «класса А», «серии В», "Class A": the capital is a grade. */
const BEFORE_GRADE = /(?:класс|сери|групп|категори|витамин|иммуноглобулин|гепатит|план|пункт|блок|уров|тип|class|series|group|grade|type|vitamin|plan|block|level|hepatitis|part|newspaper|article|serie|liga|league|лиг)\p{L}*$/iu;

/**
 * Places where a stop was lost, mostly between a headline and the text that was glued to it: a word of the kind that opens
 * sentences stands with a capital behind a small letter. Always doubtful; the other side settles them.
 */
export function* missingStops(text: string, language: 'ru' | 'en'): Generator<number> {
  const opener = OPENER[language];
  for (let at = 1; at < text.length - SHORTEST_REST; at++) {
    if (!isSpace(text.charCodeAt(at)) || !isCapital(text.charCodeAt(at + 1))) continue;
    opener.lastIndex = at + 1;
    if (!opener.test(text)) continue;
    const before = text.slice(Math.max(0, at - 40), at);
    if (!SMALL_BEFORE.test(before) || BEFORE_GRADE.test(before) || openQuote(text, at) || inTitle(before, text.slice(at + 1, at + 30))) continue;
    // A heading or a sentence has some words on either side.
    if (BEFORE_MORE.test(before) || before.trim().split(/\s+/).length < 3) continue;
    yield at;
  }
}

/**
 * The capital belongs to a name: words in capitals stand on both sides of it ("Can Escape On Plane Today"), a comma behind it
 * ("Raymond So, a student"), or it is of those that end names ("Formula One"). Or it is a grade that a verb or a conjunction
 * follows ("hepatitis A is", "vitamins A and C").
 */
function inTitle(before: string, after: string): boolean {
  if (/(?:^|\s)\p{Lu}[\p{L}'’-]*$/u.test(before) && (/^\p{L}+(?:,|\s\p{Lu})/u.test(after) || ENDS_NAMES.test(after))) return true;
  return /^[AА]\s(?:is|are|was|were|has|have|had|and|or|can|will|may|и|или|на|в|с)\s/u.test(after);
}

const ENDS_NAMES = /^(?:One|Now|Here|No|So|Then|Most|Both|Such|Only|Even|You|My|Our|Another|Один|Одна|Здесь|Вот|Другой|Другие|Нет)\s/u;

/** A sentence that a lost stop cut off is at least this long, UTF-16 code units. */
const SHORTEST_REST = 24;

/** A capital letter of the Latin or the Russian alphabet. */
const isCapital = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x410 && unit <= 0x42f);

/** True if a quotation that began earlier in the same sentence is still open at `at`. */
function openQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return true;
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return false;
}
