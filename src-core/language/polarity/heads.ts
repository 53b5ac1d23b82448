import type { Language } from '../../text/model.ts';
import { JOIN } from './words.ts';
import type { Word } from './words.ts';

/** How far a head is looked for, in words: beyond it another part of the sentence has begun. */
const REACH = 7;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words an operator reaches over to what it governs. */
const RUSSIAN_LIGHT = set(`бы б ли ль же ж и еще уже то так очень слишком особо особенно совсем вполне всегда часто сразу просто только лишь больше более менее столь настолько сильно даже сейчас теперь пока тоже также никогда никак
 я ты он она оно мы вы они его ее их ему ей им мне тебе нам вам меня тебя нас вас себя себе собой мной тобой ним ней ними нее него них свой своя свое свои своего своей своих своим своими свою мой моя мое мои наш наша наше наши нашей
 в во на с со к ко по о об от до из у за для при над под про через перед между без ни из-за
 этот эта это эти этого этой этих этому этим этими эту тот та те того той тех тому тем теми ту такой такая такое такие такого таких весь вся все всего всей всех всем всеми всю чтобы сам сама само сами самый самая самое самые самого самых
 какой какая какое какие какого каких либо нибудь всякий всякая всякое всякого всякой всяких всяким любой любая любого любых никакой никакая никакие никакого никаких никакому никаким никакую никакими что чего как кто ничего никого никому ничему`);
/** Forms of «быть» and verbs with as little of their own: the word after them is what is denied («не было доказано», «не имеет права»). */
const RUSSIAN_AUXILIARY = set('был была было были будет будут буду будем будешь будете быть является являются являлся являлась являлись имеет имеют имел имела имели иметь имеется оказалось');
/** Verbs that pass the denial on to an infinitive, if one follows: English has its "not" after the modal, before the verb. */
const RUSSIAN_MODAL = set(`мочь могу можешь может можем можете могут мог могла могло могли смочь смогу сможет сможем смогут смог смогла смогло смогли должен должна должно должны стал стала стало стали станет станут стану следует следовало
 нужно надо можно стоит удалось удается удастся удавалось приходится пришлось придется обязан обязана обязаны вправе состоянии силах`);

const ENGLISH_LIGHT = set(`the a an this that these those his her its their our my your some any no all both each every such other another of in on at for by with from to about into as than so too very quite rather really just even also ever
 yet still already always necessarily exactly currently only more much most well been being i you he she it we they me him us them there one anyone anything anybody who which what how if not n't and or either further fully enough longer`);
const ENGLISH_AUXILIARY = set(`be am is are was were been being 's 're 'm have has had having 've 'd do does did doing will would shall should can could may might must need ought dare get got gets getting 'll able
 can't be`);

const content = (word: Word | undefined): word is Word => word !== undefined && !word.figure;

function russianVerbLike(form: string): boolean {
  return /(?:л|ла|ли|ло|ть|ти|чь|ет|ит|ут|ют|ат|ят|ем|им|ся|сь|[аеия]н|[аеия]н[аоы])$/.test(form);
}

function russianInfinitive(form: string): boolean {
  return form.length > 3 && /(?:ть|ти|чь|ться|тись|чься)$/.test(form);
}

/** «не полностью завершил», «не официально заявил»: an adverb in front of the verb it belongs to. */
function russianAdverb(word: Word, next: Word | undefined): boolean {
  return next !== undefined && next.join === JOIN.none && /(?:[^л]о|ски|ью|[^аяи]ше)$/.test(word.form) && russianVerbLike(next.form) && !russianInfinitive(word.form);
}

function russianHead(words: readonly Word[], from: number): number | undefined {
  let fallback: number | undefined;
  for (let k = from; k < words.length && k < from + REACH; k++) {
    const word = words[k]!;
    if (word.join === JOIN.stop && k > from) break;
    if (word.join === JOIN.pause && k > from && fallback !== undefined) break;
    if (!content(word)) {
      fallback ??= k;
      continue;
    }
    if (RUSSIAN_LIGHT.has(word.form)) continue;
    const next = words[k + 1];
    if (RUSSIAN_AUXILIARY.has(word.form)) {
      fallback ??= k;
      continue;
    }
    if (RUSSIAN_MODAL.has(word.form)) {
      for (let m = k + 1; m < words.length && m <= k + 4 && words[m]!.join === JOIN.none; m++) {
        if (RUSSIAN_AUXILIARY.has(words[m]!.form)) continue;
        if (russianInfinitive(words[m]!.form)) return m;
      }
      return k;
    }
    if (russianAdverb(word, next)) {
      fallback ??= k;
      continue;
    }
    return k;
  }
  return fallback;
}

function englishHead(words: readonly Word[], from: number): number | undefined {
  let fallback: number | undefined;
  for (let k = from; k < words.length && k < from + REACH; k++) {
    const word = words[k]!;
    if (k > from && (word.join === JOIN.stop || (word.join === JOIN.pause && fallback !== undefined))) break;
    if (!content(word)) {
      fallback ??= k;
      continue;
    }
    if (ENGLISH_LIGHT.has(word.form)) continue;
    const adverb = word.form.length > 4 && word.form.endsWith('ly') && !['family', 'reply', 'apply', 'supply', 'early', 'daily', 'italy', 'rely', 'imply', 'comply'].includes(word.form);
    if (ENGLISH_AUXILIARY.has(word.form) || adverb) {
      fallback ??= k;
      continue;
    }
    return k;
  }
  return fallback;
}

/**
 * The word governed by an operator whose words end before `from`: the first that says something, auxiliaries, pronouns,
 * prepositions and adverbs stepped over.
 * @returns index among the words, undefined where the sentence ends first
 */
export function headAfter(words: readonly Word[], from: number, language: Language): number | undefined {
  if (from >= words.length || words[from]!.join === JOIN.stop) return undefined;
  return language === 'ru' ? russianHead(words, from) : englishHead(words, from);
}

/** The content word before `at` in the same clause: what «денег нет» or "know nothing" deny. */
export function headBefore(words: readonly Word[], at: number, language: Language): number | undefined {
  const [light, auxiliary] = language === 'ru' ? [RUSSIAN_LIGHT, RUSSIAN_AUXILIARY] : [ENGLISH_LIGHT, ENGLISH_AUXILIARY];
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    if (words[k + 1]!.join !== JOIN.none) return undefined;
    const word = words[k]!;
    if (content(word) && !light.has(word.form) && !auxiliary.has(word.form)) return k;
  }
  return undefined;
}

/** Whether the word only helps another («было», "has"): it is no head if another can be had. */
export function isAuxiliary(word: Word, language: Language): boolean {
  return (language === 'ru' ? RUSSIAN_AUXILIARY : ENGLISH_AUXILIARY).has(word.form) || (language === 'ru' ? RUSSIAN_LIGHT : ENGLISH_LIGHT).has(word.form);
}
