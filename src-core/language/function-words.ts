import { normalForm, scriptLanguage, stemOf } from './tokens.ts';
import type { Language } from '../text/model.ts';

const RUSSIAN = `и в во не на я быть он с со что а по это она этот к ко но они мы весь который из у то за свой ты же вы так его но да нет о об от для или если ли бы до при уже их ее как только когда чтобы чем ни еще
 вот там тут где кто чего себя сам тот такой также тоже более потом затем между через после перед над под без про ведь лишь даже хотя пока было был была были будет есть является являются мочь может могут который которая которые
 которого которой которых котором который этого этой этих этом эта эти тот того той тех том та те все всех всего всем всей очень однако поэтому потому`;
const ENGLISH = `the a an of to in and or but on at by for with from as is are was were be been being it its he she they we you i his her their our your my me him them us this that these those which who whom whose what
 when where how than then so not no do does did done have has had having will would shall should can could may might must if there here also about into over under up down out off only just such other more most some any all both
 each own same too very s t d ll re ve per via upon while because during before after between through against yet still however`;

const stems = (list: string, language: Language): ReadonlySet<string> => new Set(list.split(/\s+/).map((w) => stemOf(normalForm(w), language)));
const tables: Readonly<Record<string, ReadonlySet<string>>> = { ru: stems(RUSSIAN, 'ru'), en: stems(ENGLISH, 'en') };

/** Words that hold sentences together and say little of their content. `stem` as `stemOf` makes it. */
export function isFunctionWord(stem: string, language: Language): boolean {
  // A word left in the other language is light if it is light there.
  const own = language === 'ru' || language === 'en' ? scriptLanguage(stem, language) : language;
  return tables[own]?.has(stem) ?? false;
}
