import { GRAMMAR_RULES } from './grammar/rules.ts';
import { textParam as text } from './message-model.ts';
import type { Description, Messages } from './message-model.ts';
import type { MessageParams } from './model.ts';

const rules = new Map(GRAMMAR_RULES.map((r) => [r.id, r]));
const quoted = (p: MessageParams, language: 'en' | 'ru', key = 'quote', side: 'source' | 'target' = 'target'): Description['facts'][number] => ({ label: language === 'en' ? (side === 'target' ? 'Target' : 'Source') : side === 'target' ? 'Перевод' : 'Источник', value: text(p, key), quote: side });

/** A finding about words of the target, told in one sentence. */
const about = (titleEn: string, titleRu: string, en: (p: MessageParams) => string, ru: (p: MessageParams) => string, key = 'quote'): Messages[string] => ({
  en: (p) => ({ title: titleEn, message: en(p), facts: [quoted(p, 'en', key)] }),
  ru: (p) => ({ title: titleRu, message: ru(p), facts: [quoted(p, 'ru', key)] }),
});
/** The same with words of both sides. */
const both = (titleEn: string, titleRu: string, en: (p: MessageParams) => string, ru: (p: MessageParams) => string): Messages[string] => ({
  en: (p) => ({ title: titleEn, message: en(p), facts: [quoted(p, 'en', 'source', 'source'), quoted(p, 'en', 'target')] }),
  ru: (p) => ({ title: titleRu, message: ru(p), facts: [quoted(p, 'ru', 'source', 'source'), quoted(p, 'ru', 'target')] }),
});
const q = (p: MessageParams, key = 'quote'): string => text(p, key);

/** Sentences of the checks of language: spelling, grammar, punctuation, terms. */
export const LANGUAGE_MESSAGES: Messages = {
  'spelling.slip': about('Misspelt', 'Опечатка', (p) => `No dictionary knows “${q(p, 'word')}”; “${q(p, 'meant')}” may be meant.`, (p) => `Слова «${q(p, 'word')}» нет в словаре; возможно, имелось в виду «${q(p, 'meant')}».`, 'word'),
  'spelling.unknown': about('Unknown word', 'Неизвестное слово', (p) => `No dictionary knows “${q(p, 'word')}”.`, (p) => `Слова «${q(p, 'word')}» нет в словаре.`, 'word'),
  'spelling.mixed': about('Two alphabets in one word', 'Два алфавита в одном слове', (p) => `“${q(p, 'word')}” has Latin and Cyrillic letters that look alike.`, (p) => `В «${q(p, 'word')}» смешаны похожие латинские и русские буквы.`, 'word'),
  'spelling.sentenceCapital': about('No capital', 'Нет прописной буквы', (p) => `The sentence begins with “${q(p, 'word')}” in lower case; in the source it has its capital.`, (p) => `Предложение начинается со строчной буквы («${q(p, 'word')}»), в источнике с прописной.`, 'word'),
  'spelling.properCapital': about('No capital', 'Нет прописной буквы', (p) => `English writes “${q(p, 'meant')}” with a capital.`, (p) => `По-английски пишется с прописной: “${q(p, 'meant')}”.`, 'word'),
  'spelling.en-GB': about('American spelling', 'Американское написание', (p) => `The house writes British English: “${q(p, 'meant')}”.`, (p) => `По стандарту редакции пишется по-британски: “${q(p, 'meant')}”.`, 'word'),
  'spelling.en-US': about('British spelling', 'Британское написание', (p) => `The house writes American English: “${q(p, 'meant')}”.`, (p) => `По стандарту редакции пишется по-американски: “${q(p, 'meant')}”.`, 'word'),
  'grammar.rule': about('Grammar', 'Грамматика', (p) => `“${q(p)}”: ${rules.get(q(p, 'rule'))?.en ?? ''}.`, (p) => `«${q(p)}»: ${rules.get(q(p, 'rule'))?.ru ?? ''}.`),
  'grammar.proofreader': about('Grammar', 'Грамматика', (p) => `“${q(p)}”: ${q(p, 'message')}`, (p) => `«${q(p)}»: возможна ошибка (${q(p, 'message')})`),
  'punctuation.markLost': about('A mark is lost', 'Потерян знак', (p) => `The sentence ends with “${q(p, 'mark')}” in the source and without it in the target.`, (p) => `В источнике предложение кончается знаком «${q(p, 'mark')}», в переводе его нет.`),
  'punctuation.markAdded': about('A mark is added', 'Добавлен знак', (p) => `The sentence ends with “${q(p, 'mark')}” in the target and without it in the source.`, (p) => `В переводе предложение кончается знаком «${q(p, 'mark')}», в источнике его нет.`),
  'punctuation.bracket': about('Unpaired bracket', 'Непарная скобка', (p) => `The bracket in “${q(p, 'around')}” has no partner.`, (p) => `У скобки в «${q(p, 'around')}» нет пары.`, 'around'),
  'punctuation.quote': about('Unpaired quotation mark', 'Непарная кавычка', (p) => `The quotation mark in “${q(p, 'around')}” has no partner.`, (p) => `У кавычки в «${q(p, 'around')}» нет пары.`, 'around'),
  'punctuation.spaces': about('Doubled space', 'Двойной пробел', (p) => `There is more than one space in “${q(p, 'around')}”.`, (p) => `В «${q(p, 'around')}» больше одного пробела подряд.`, 'around'),
  'punctuation.spaceBefore': about('Space before a mark', 'Пробел перед знаком', (p) => `There is a space before the mark in “${q(p, 'around')}”.`, (p) => `В «${q(p, 'around')}» перед знаком стоит пробел.`, 'around'),
  'punctuation.spaceAfter': about('No space after a comma', 'Нет пробела после запятой', (p) => `The space is missing in “${q(p, 'around')}”.`, (p) => `В «${q(p, 'around')}» нет пробела после запятой.`, 'around'),
  'punctuation.doubled': about('Doubled mark', 'Лишний знак', (p) => `Two marks stand together in “${q(p, 'around')}”.`, (p) => `В «${q(p, 'around')}» два знака подряд.`, 'around'),
  'punctuation.spaceInside': about('Stray space', 'Лишний пробел', (p) => `There is a space inside the word or mark in “${q(p, 'around')}”.`, (p) => `В «${q(p, 'around')}» лишний пробел.`, 'around'),
  'punctuation.stray': about('Stray mark', 'Лишний знак', (p) => `The mark in “${q(p, 'around')}” belongs nowhere.`, (p) => `Знак в «${q(p, 'around')}» стоит ни при чём.`, 'around'),
  'punctuation.guillemets': about('Russian quotation marks', 'Русские кавычки', (p) => `English quotes with ${q(p, 'meant')}.`, (p) => `В английском тексте кавычки другие: ${q(p, 'meant')}.`),
  'punctuation.numero': about('Russian sign for “number”', 'Знак номера', () => 'English writes “No.”, not “№”.', () => 'В английском тексте пишется “No.”, а не «№».'),
  'punctuation.decimal': about('Decimal comma', 'Десятичная запятая', (p) => `English parts decimals with a point: ${q(p, 'meant')}.`, (p) => `В английском тексте дробь отделяется точкой: ${q(p, 'meant')}.`),
  'punctuation.dash': about('Dash', 'Тире', (p) => `The dash in “${q(p, 'around')}” is not set as the house sets it.`, (p) => `Тире в «${q(p, 'around')}» набрано не по стандарту редакции.`, 'around'),
  'punctuation.quoteStyle': about('Quotation marks', 'Кавычки', (p) => `The house quotes thus: ${q(p, 'meant')}.`, (p) => `По стандарту редакции: ${q(p, 'meant')}.`),
  'punctuation.numberStyle': about('Figures', 'Запись чисел', (p) => `The house writes ${q(p, 'meant')}.`, (p) => `По стандарту редакции: ${q(p, 'meant')}.`),
  'punctuation.oxford': about('Comma before the last item', 'Запятая перед последним членом', (p) => `The house sets a comma before the last “and” of a list: “${q(p, 'around')}”.`, (p) => `По стандарту редакции перед последним and в перечислении стоит запятая: «${q(p, 'around')}».`, 'around'),
  'punctuation.noOxford': about('Comma before the last item', 'Запятая перед последним членом', (p) => `The house sets no comma before the last “and” of a list: “${q(p, 'around')}”.`, (p) => `По стандарту редакции перед последним and в перечислении запятой нет: «${q(p, 'around')}».`, 'around'),
  'terminology.forbidden': both('Forbidden rendering', 'Запрещённый вариант', (p) => `The glossary forbids “${q(p, 'target')}” for “${q(p, 'source')}”; it wants “${q(p, 'meant')}”.`, (p) => `Глоссарий запрещает «${q(p, 'target')}» для «${q(p, 'source')}»; нужно «${q(p, 'meant')}».`),
  'terminology.unused': {
    en: (p) => ({ title: 'Not the glossary’s term', message: `The glossary renders “${q(p, 'source')}” as “${q(p, 'meant')}”, which the target does not have here.`, facts: [quoted(p, 'en', 'source', 'source'), { label: 'Glossary', value: q(p, 'meant'), quote: 'target' }] }),
    ru: (p) => ({ title: 'Термин не по глоссарию', message: `По глоссарию «${q(p, 'source')}» переводится как «${q(p, 'meant')}», здесь этого нет.`, facts: [quoted(p, 'ru', 'source', 'source'), { label: 'Глоссарий', value: q(p, 'meant'), quote: 'target' }] }),
  },
  'consistency.sentence': {
    en: (p) => ({ title: 'Two renderings of one sentence', message: `The same sentence is rendered otherwise elsewhere: “${q(p, 'other')}”.`, facts: [quoted(p, 'en', 'source', 'source'), quoted(p, 'en', 'target'), { label: 'Elsewhere', value: q(p, 'other'), quote: 'target' }] }),
    ru: (p) => ({ title: 'Два перевода одного предложения', message: `То же предложение в другом месте переведено иначе: «${q(p, 'other')}».`, facts: [quoted(p, 'ru', 'source', 'source'), quoted(p, 'ru', 'target'), { label: 'В другом месте', value: q(p, 'other'), quote: 'target' }] }),
  },
  'consistency.term': {
    en: (p) => ({ title: 'Two renderings of one name', message: `“${q(p, 'source')}” is “${q(p, 'target')}” here and “${q(p, 'other')}” elsewhere (${q(p, 'count')} times).`, facts: [quoted(p, 'en', 'source', 'source'), quoted(p, 'en', 'target'), { label: 'Elsewhere', value: q(p, 'other'), quote: 'target' }] }),
    ru: (p) => ({ title: 'Два написания одного имени', message: `«${q(p, 'source')}» здесь «${q(p, 'target')}», в других местах «${q(p, 'other')}» (${q(p, 'count')} раз).`, facts: [quoted(p, 'ru', 'source', 'source'), quoted(p, 'ru', 'target'), { label: 'В других местах', value: q(p, 'other'), quote: 'target' }] }),
  },
  'consistency.merged': {
    en: (p) => ({ title: 'Two sentences, one rendering', message: `Two different sentences of the source are rendered word for word alike: “${q(p, 'source')}” and “${q(p, 'other')}”.`, facts: [quoted(p, 'en', 'source', 'source'), quoted(p, 'en', 'target')] }),
    ru: (p) => ({ title: 'Два предложения, один перевод', message: `Два разных предложения источника переведены слово в слово одинаково: «${q(p, 'source')}» и «${q(p, 'other')}».`, facts: [quoted(p, 'ru', 'source', 'source'), quoted(p, 'ru', 'target')] }),
  },
  'untranslated.same': both('As in the source', 'Как в источнике', (p) => `“${q(p, 'target')}” repeats the source to the letter.`, (p) => `«${q(p, 'target')}» слово в слово повторяет источник.`),
  'untranslated.language': about('Another language', 'Другой язык', (p) => `This paragraph seems to be in another language than the target (${q(p, 'language')}).`, (p) => `Похоже, этот абзац не на языке перевода (${q(p, 'language')}).`),
};
