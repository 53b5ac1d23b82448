import type { Guard } from './patterns.ts';
import { JOIN } from './words.ts';
import type { Word } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = set("the a an this that these those his her its their our my your no any some every each another free strong good political own ill sheer iron last tin beer trash watering s 's");
const PRONOUNS = set('i you he she it we they who there');
const TIMES = set('year years month months week weeks night summer winter spring autumn fall season day days weekend century decade time monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december quarter hour hours minute minutes');
const MONTH_BEFORE = set('in of last this next until till by since early late mid before after from to through on between during and');
const ADVERBS = set('not n\'t also never always still already only even just soon probably likely well so now then yet ever actually perhaps certainly');

const before = (words: readonly Word[], at: number, distance = 1): Word | undefined => {
  const word = words[at - distance];
  return word && words[at]!.join === JOIN.none ? word : undefined;
};
const after = (words: readonly Word[], end: number): Word | undefined => {
  const word = words[end];
  return word && word.join === JOIN.none ? word : undefined;
};

/** Capitals that make a name of a word: "Will Smith", "George Will". */
const named = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  return word.capital && (!word.initial || (after(words, at + 1)?.capital ?? false));
};

/** "can", "will", "must", "might" the nouns stand behind an article or before "of". */
const modal: Guard = (words, at, end) => {
  const left = before(words, at);
  const right = after(words, end);
  if (left && DETERMINERS.has(left.form) && !PRONOUNS.has(left.form) && !['this', 'that', 'these', 'those', 'no', 'any', 'some', 'each'].includes(left.form)) return false;
  if (right?.form === 'of') return false;
  return words[at]!.form !== 'will' || !named(words, at);
};

/** "May" beside a figure or after "in" is the month, with a capital inside the sentence a month or a person. */
const may: Guard = (words, at, end) => {
  const word = words[at]!;
  const left = before(words, at);
  const right = words[end];
  if (word.capital && (!word.initial || right?.figure || (right?.join === JOIN.none && (right.form === 'day' || right.form === 'first')))) return false;
  if (left?.figure && word.capital) return false;
  return !(left && MONTH_BEFORE.has(left.form) && (right === undefined || right.join !== JOIN.none || right.figure));
};

/** «следует отметить», «стоит добавить»: only with an infinitive near by; «следует за», «стоит 100 рублей» are other verbs. */
const infinitive: Guard = (words, at, end) => {
  if (words[at - 1]?.form === 'как' && words[at]!.form === 'следует' && after(words, end)?.join !== JOIN.none) return false;
  for (let k = end; k < words.length && k < end + 4; k++) {
    const word = words[k]!;
    if (word.join === JOIN.stop || word.figure) return false;
    if (word.form.length > 3 && /(?:ть|ти|чь|ться|тись)$/.test(word.form)) return true;
    if (['из', 'за', 'от', 'что', 'рублей', 'перед'].includes(word.form)) return false;
  }
  return false;
};

/** "is to meet", "were to agree": not "is to the north", "is to blame the …" is near enough. */
const beTo: Guard = (words, _at, end) => {
  const next = after(words, end);
  return next !== undefined && !next.figure && !next.capital && !['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'this', 'that', 'which', 'whom', 'date'].includes(next.form);
};

const NUMBERS = set('half one two three four five six seven eight nine ten twenty thirty forty fifty hundred thousand million billion ста года месяца часа');
const AFTER_A = set('hundred thousand million billion dozen third quarter year month week decade century');
const RUSSIAN_NUMBER = /^(?:сотн|тысяч|миллион|миллиард|полов|двух|трех|четырех|пят|шест|сем|восьми|десят|двадцат|тридцат|сорока|полу)/;

/** Before an amount: "over 300", "under half", "over a hundred", «около двадцати». */
const amount: Guard = (words, _at, end) => {
  const next = after(words, end);
  if (!next) return false;
  if (next.form === 'a') return AFTER_A.has(after(words, end + 1)?.form ?? '');
  return next.figure || NUMBERS.has(next.form) || RUSSIAN_NUMBER.test(next.form);
};

/** "No. 30", "No 10", "No.1": the number sign. */
const numbered: Guard = (words, at, end) => {
  const next = words[end];
  return words[at]!.capital && next !== undefined && next.figure && !(words[at]!.initial && next.join === JOIN.pause);
};

/** "not once but twice" */
const twice: Guard = (words, _at, end) => words[end]?.form === 'but' || words[end]?.form === 'or';

/** "not far from the town" is a place, "far from helping" a denial: -ing, an adjective or a pronoun of a claim follows. */
const notPlace: Guard = (words, at, end) => {
  const next = after(words, end);
  if (!next || next.capital || next.figure || before(words, at)?.form === 'not' || before(words, at)?.form === "n't") return false;
  return next.form.endsWith('ing') || ['it', 'being', 'over', 'clear', 'certain', 'perfect', 'ideal', 'enough', 'true', 'easy', 'alone', 'done', 'finished', 'complete', 'settled'].includes(next.form);
};

/** "to the left", "left wing" but not "left the room". */
const side: Guard = (words, at, end) => {
  const next = words[end];
  if (next && next.join === JOIN.none && ['side', 'wing', 'hand', 'leg', 'foot', 'arm', 'bank', 'eye', 'shoulder', 'knee', 'lane', 'flank', 'ear', 'turn', 'back', 'winger', 'wingers'].includes(next.form)) return true;
  const left = before(words, at);
  if (!left) return false;
  const left2 = words[at - 2];
  return (left.form === 'the' && left2 !== undefined && ['to', 'on', 'from'].includes(left2.form) && (next === undefined || next.join !== JOIN.none || next.form === 'of')) || ['turn', 'turned', 'far', 'upper', 'lower', 'bottom', 'top'].includes(left.form);
};

/** "left" that is no side: departed. */
const departed: Guard = (words, at, end) => !side(words, at, end);

/** "last year" is «прошлый», no end of a row; "at last", "at first". */
const ordinal: Guard = (words, at, end) => {
  const left = before(words, at);
  const next = after(words, end);
  if (left?.form === 'at' || left?.form === 'в' || left?.form === 'во') return left.form !== 'at' && next !== undefined && !/^(?:год|месяц|недел|дн|лет|время|врем)/.test(next.form);
  return !(next && (TIMES.has(next.form) || next.figure || /^(?:год|месяц|недел|дн|лет|врем|час|сутк)/.test(next.form)));
};

/** A verb or a participle, not the adjective: "close to", "very close". */
const closing: Guard = (words, at, end) => {
  const next = words[end];
  const left = before(words, at);
  return next?.form !== 'to' && !(left && ['very', 'so', 'too', 'as', 'a', 'an', 'his', 'her', 'get', 'got', 'come', 'came', 'comes', 'is', 'are', 'was', 'were', 'stay', 'quite'].includes(left.form)) && !(next?.join === JOIN.none && ['friend', 'friends', 'ally', 'allies', 'ties', 'relatives', 'range', 'contact', 'attention', 'cooperation', 'associate', 'associates', 'relations', 'by'].includes(next.form));
};

/** "most people", "most of"; "the most important" is a superlative. */
const mostOf: Guard = (words, at, end) => {
  const left = before(words, at);
  const next = after(words, end);
  if (!next) return false;
  if (next.form === 'of') return true;
  return !(left && DETERMINERS.has(left.form)) && next.form.endsWith('s') && !next.form.endsWith('ous') && !next.form.endsWith('less');
};

/** "the most important". */
const superlative: Guard = (words, at, end) => !mostOf(words, at, end) && after(words, end) !== undefined;

/** "all" before "the", a noun … but not "at all", "all but", "after all". */
const whole: Guard = (words, at, end) => {
  const left = before(words, at);
  const next = after(words, end);
  return !(left && ['at', 'after', 'above', 'first', 'once'].includes(left.form)) && next?.form !== 'but';
};

/** "half" of something, not "the first half" of a match. */
const part: Guard = (words, at) => !['first', 'second', 'better'].includes(before(words, at)?.form ?? '');

/** «ряд стран», "following the vote": more words follow in the clause. */
const leading: Guard = (words, _at, end) => after(words, end) !== undefined;

/** "following the vote", not "the following day". */
const preposition: Guard = (words, at, end) => after(words, end) !== undefined && !DETERMINERS.has(before(words, at)?.form ?? '');

/** In front of a noun "lower" compares, behind "to" it is a verb. */
const comparative: Guard = (words, at) => {
  const left = before(words, at);
  return !(left && ['to', 'would', 'will', 'could', 'can', 'may', 'must', 'should'].includes(left.form));
};

/** «больше не», «не … больше» (no longer), "no more": nothing is compared. */
const compared: Guard = (words, at, end) => {
  const next = after(words, end);
  if (next && (next.form === 'не' || next.form === 'нет' || next.form === 'никогда' || next.form === 'ничего' || next.form === 'никто')) return false;
  const left = before(words, at);
  return left === undefined || !['не', 'никогда', 'ничего', 'никто', 'no', 'once', 'any', 'some', 'what', 's', 'the'].includes(left.form);
};

/** «до 20 человек», "up to 50": a bound only in front of a figure. */
const figure: Guard = (words, _at, end) => words[end]?.figure === true && words[end]!.join === JOIN.none;

/** «до выборов», not «до Москвы», «до 20», «до конца», «от … до». */
const priorTo: Guard = (words, _at, end) => {
  const next = after(words, end);
  return next !== undefined && !next.figure && !next.capital && /(?:ния|ий|ации|ции|ств|ства|выборов|войны|этого|того|начала|матча|встречи|заседания|игры|старта|отъезда|смерти|революции|реформы|пандемии)$/.test(next.form);
};

/** "even though" is «хотя». */
const evenIf: Guard = (words, _at, end) => words[end]?.form !== 'though' && words[end]?.form !== 'so';

/** "too" closing a clause: also; before an adjective: excessively. */
const final: Guard = (words, _at, end) => words[end] === undefined || words[end]!.join !== JOIN.none;

/** An adverb between or not, "to" follows within two words. */
const toVerb: Guard = (words, _at, end) => {
  const next = words[end];
  return next?.form === 'to' || (next !== undefined && ADVERBS.has(next.form) && words[end + 1]?.form === 'to');
};

/** "spring" and "fall" the seasons: "in the spring", "last fall", "spring season". */
const season: Guard = (words, at, end) => {
  const left = before(words, at)?.form;
  return (left !== undefined && ['this', 'last', 'next', 'in', 'early', 'late'].includes(left)) || (left === 'the' && words[at - 2]?.form === 'in') || ['season', 'semester', 'term'].includes(after(words, end)?.form ?? '');
};

/** "like" the verb: after a pronoun or "to". */
const liking: Guard = (words, at) => ['i', 'you', 'we', 'they', 'to', 'really', "n't", 'not', 'would', "'d", 'people'].includes(before(words, at)?.form ?? '');

/** "visa-free". */
const hyphened: Guard = (words, at) => words[at]!.hyphen;

/** No capital inside a sentence: "Gore", "Bill Gates", "United States". */
const plain: Guard = (words, at) => !words[at]!.capital || words[at]!.initial;

const GUARDS = { modal, may, infinitive, beTo, amount, numbered, twice, notPlace, side, departed, ordinal, closing, mostOf, superlative, whole, part, leading, preposition, comparative, compared, figure, priorTo, evenIf, final, toVerb, plain, season, liking, hyphened } satisfies Record<string, Guard>;

/** The guard of that name. */
export function guardNamed(name: string): Guard {
  const guard = (GUARDS as Readonly<Record<string, Guard>>)[name];
  if (!guard) throw new Error(`The operator tables name a guard that does not exist: ${name}`);
  return guard;
}
