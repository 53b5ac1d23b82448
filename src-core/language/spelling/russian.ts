import type { Span } from '../../text/model.ts';
import type { SpellingDictionary } from './dictionary.ts';

export interface Misspelling extends Span {
  /** Known words one letter away, best first. */
  readonly suggestions: readonly string[];
}

/** A word shorter than this is more likely an abbreviation than a slip. */
const SHORTEST = 5;
/** Shorter tails are endings, not words. */
const SHORTEST_TAIL = 4;
/** First parts that Russian sets before any word; newspapers make new compounds of them every day. */
const FIRST_PARTS = /^(?:авиа|авто|агро|алко|анти|аэро|без|бес|био|вело|вице|видео|вне|водо|газо|гидро|гипер|гос|де|ди[ез]|дип|до|евро|за|зам|зоо|инвест|интер|инфо|кибер|кино|контр|космо|крипто|лже|лес[ао]|макро|мало|мега|между|микро|мини|много|моно|мото|мульти|на|нано|нар|нац|не|недо|нейро|нефте|нефро|ново|обще|одно|онко|пере|пост|пан|пара|по|под|поли|полу|пол|пред|при|про|пром|прото|псевдо|психо|радио|раз|рас|ре|рос|сам[оа]|сверх|свето|сель|сельхоз|серо|соц|соци[оа]|спец|спорт|средне|стерео|супер|теле|тепло|термо|топ|транс|тур|ультра|фарм|физ|фото|хим|хоз|экзо|эко|экс|электро|энерго|этно|юр|[а-яё]{3,7}[ое])(?=[а-яё]{4})/u;

/**
 * Words of a Russian text that are slips of the pen: unknown, not a name, not a compound of known words,
 * and one letter away from a word that is known. What is merely unknown (a loan, a new coinage) is let pass.
 */
export function misspelt(text: string, words: SpellingDictionary): Misspelling[] {
  const found: Misspelling[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@#_./-])\p{Script=Cyrillic}+(?![\p{L}\p{N}@_-])/gu)) {
    const word = match[0];
    if (word.length < SHORTEST || /\p{Lu}/u.test(word) || words.has(word) || isCompound(word, words)) continue;
    const suggestions = words.suggest(word);
    if (suggestions.length > 0) found.push({ start: match.index, end: match.index + word.length, suggestions });
  }
  return found;
}

function isCompound(word: string, words: SpellingDictionary): boolean {
  const first = FIRST_PARTS.exec(word)?.[0] ?? '';
  if (first.length > 0 && words.has(word.slice(first.length))) return true;
  for (let at = 3; at <= word.length - SHORTEST_TAIL; at++) if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return true;
  return false;
}
