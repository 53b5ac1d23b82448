import type { Token } from '../../language/tokens.ts';
import { stemOf } from '../../language/tokens.ts';
import type { Lexicon } from '../../lexicon/model.ts';
import type { WordType } from '../../lexicon/vocabulary.ts';
import type { Language } from '../../text/model.ts';

/** Kinds of words, by how surely a translation renders them with a word one can find. */
export type WordClass = 'light' | 'figure' | 'numeral' | 'name' | 'noun' | 'verb' | 'adverb' | 'faint' | 'unknown';
export const WORD_CLASSES: readonly WordClass[] = ['light', 'figure', 'numeral', 'name', 'noun', 'verb', 'adverb', 'faint', 'unknown'];

const stems = (list: string, language: Language): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map((w) => stemOf(w, language)));

/** Words with little meaning of their own, which good translations drop or turn into something else. */
const FAINT: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: stems(
    `сейчас теперь сегодня вчера завтра ранее потом снова опять вновь очень весьма довольно достаточно также именно лишь даже просто вообще практически фактически собственно соответственно
    являться являлся стать становиться оказаться находиться иметь иметься составить составлять проходить провести проводить осуществить осуществлять произойти происходить позволять позволить
    данный указанный подобный различный определенный настоящий целый ряд часть сторона рамка ход случай время момент раз дело образ вид связь отношение вопрос процесс деятельность работа мероприятие ситуация область сфера
    сказать говорить отметить сообщить заявить подчеркнуть рассказать добавить человек год день место получить прийти пойти идти дать делать сделать самый другой каждый любой иной некоторый несколько отдельный ныне`,
    'ru',
  ),
  en: stems(
    `now today yesterday tomorrow again very quite rather also just even simply actually really certain various such particular several number part side case time moment way kind sort thing matter process activity situation area field
    become get go come make take give keep let put use need want try start begin continue happen occur remain say tell note report add state announce people person year day place one well back around still already
    make provide include involve able like set total much many new own full entire whole different following respective given present current currently order`,
    'en',
  ),
};

const RUSSIAN_VERB = /(?:[аеиоуыяю]л|ла|ло|ли|ть|ти|чь|ет|ит|ут|ют|ат|ят|ешь|ишь|ем|им|ете|ите|у|ю|в|вши|вшись|ая|яя|уя)(?:ся|сь)$|(?:[аеиыуя]л|[аеиыуя]ла|[аеиыуя]ло|[аеиыуя]ли|[аеиоуыя]ть|ает|ует|яет|ают|уют|яют|ит|ят|ишь)$/;
const ENGLISH_VERB = /(?:ed|ing)$/;

/** The kind of a word; by form alone, so that it is cheap and the same in every document. */
export function wordClass(token: Token, type: WordType, lexicon: Lexicon, language: Language): WordClass {
  if (token.quantity) return token.quantity.inWords ? 'numeral' : 'figure';
  if (type.light) return 'light';
  if (type.capital && token.capital) return 'name';
  if (FAINT[language]?.has(token.stem)) return 'faint';
  const { form } = token;
  if (language === 'ru') {
    if (/[а-я]{3}(?:о|ски|енно)$/.test(form) && !/(?:ство|ого|его)$/.test(form)) return 'adverb';
    if (!lexicon.words.get(token.stem) && lexicon.families.get(token.stem).length === 0) return 'unknown';
    return RUSSIAN_VERB.test(form) ? 'verb' : 'noun';
  }
  if (form.length > 4 && form.endsWith('ly')) return 'adverb';
  if (!lexicon.englishStems.has(token.stem)) return 'unknown';
  return ENGLISH_VERB.test(form) ? 'verb' : 'noun';
}
