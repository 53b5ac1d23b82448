import { formsOf } from './paradigms.ts';
import { word, WordTable } from './table.ts';

export const RUSSIAN = new WordTable();

const cardinal = (value: number, room: number, forms: string): void => {
  RUSSIAN.add(forms, word('cardinal', value, { room }));
};

RUSSIAN.add('один одна одно одного одному одним одном одной одну одною', word('one', 1));
cardinal(0, 0, 'ноль нуль ноля нуля нулю нулем нуле');
cardinal(1.5, 0, 'полтора полторы полутора');
cardinal(2, 1, 'два две двух двум двумя двое двоих двоим двоими');
cardinal(3, 1, 'три трех трем тремя трое троих троим троими');
cardinal(4, 1, 'четыре четырех четырем четырьмя четверо четверых четверым четверыми');
// «семью» is nearly always the family.
RUSSIAN.add('семью', word('cardinal', 7, { weak: true }));
const FIVES: readonly [number, string, string][] = [
  [5, 'пят', 'пятеро пятерых пятерым'],
  [6, 'шест', 'шестеро шестерых шестерым'],
  [7, 'сем', 'семеро семерых семерым'],
  [8, 'восем', 'восьми восьмью восьмеро восьмерых'],
  [9, 'девят', ''],
  [10, 'десят', ''],
  [11, 'одиннадцат', ''],
  [12, 'двенадцат', ''],
  [13, 'тринадцат', ''],
  [14, 'четырнадцат', ''],
  [15, 'пятнадцат', ''],
  [16, 'шестнадцат', ''],
  [17, 'семнадцат', ''],
  [18, 'восемнадцат', ''],
  [19, 'девятнадцат', ''],
  [20, 'двадцат', ''],
  [30, 'тридцат', ''],
];
for (const [value, stem, more] of FIVES) cardinal(value, value >= 20 ? 10 : 1, `${stem}ь ${stem}и ${stem}ью ${more}`);
cardinal(40, 10, 'сорок сорока');
for (const [value, stem, oblique] of [[50, 'пят', 'пяти пятью'], [60, 'шест', 'шести шестью'], [70, 'сем', 'семи семью'], [80, 'восем', 'восьми восемью восьмью']] as const) {
  const [genitive, ...instrumental] = oblique.split(' ');
  cardinal(value, 10, `${stem}ьдесят ${genitive}десяти ${instrumental.map((form) => `${form}десятью`).join(' ')}`);
}
cardinal(90, 10, 'девяносто девяноста');
cardinal(100, 100, 'сто ста');
cardinal(200, 100, 'двести двухсот двумстам двумястами двухстах');
cardinal(300, 100, 'триста трехсот тремстам тремястами трехстах');
cardinal(400, 100, 'четыреста четырехсот четыремстам четырьмястами четырехстах');
for (const [value, stem, genitive, instrumental] of [[500, 'пять', 'пяти', 'пятью'], [600, 'шесть', 'шести', 'шестью'], [700, 'семь', 'семи', 'семью'], [800, 'восемь', 'восьми', 'восемью'], [900, 'девять', 'девяти', 'девятью']] as const) {
  cardinal(value, 100, `${stem}сот ${genitive}сот ${genitive}стам ${instrumental}стами ${genitive}стах`);
}

// Nouns that multiply. Their plural alone is vague, and «тысяч пять» turned round means about five thousand.
const noun = (sort: 'scale' | 'heap', value: number, singular: string, plural: string): void => {
  RUSSIAN.add(singular, word(sort, value, { room: value }));
  RUSSIAN.add(plural, word(sort, value, { room: value, plural: true }));
};
noun('scale', 1e3, 'тысяча тысячу тысячей тысячью тысяче', 'тысячи тысяч тысячам тысячами тысячах');
for (const [value, stem] of [[1e6, 'миллион'], [1e9, 'миллиард'], [1e12, 'триллион'], [1e15, 'квадриллион'], [1e9, 'биллион']] as const) {
  noun('scale', value, `${stem} ${stem}а ${stem}у ${stem}ом ${stem}е`, `${stem}ы ${stem}ов ${stem}ам ${stem}ами ${stem}ах`);
}
noun('heap', 100, 'сотня сотне сотню сотней', 'сотни сотен сотням сотнями сотнях');
noun('heap', 10, 'десяток десятка десятку десятком десятке', 'десятки десятков десяткам десятками десятках');
noun('heap', 12, 'дюжина дюжины дюжине дюжину дюжиной', 'дюжин дюжинам дюжинами');

const ORDINALS: readonly [number, number, string][] = [
  [1, 1, 'перв'], [2, 1, 'втор'], [4, 1, 'четверт'], [5, 1, 'пят'], [6, 1, 'шест'], [7, 1, 'седьм'], [8, 1, 'восьм'], [9, 1, 'девят'], [10, 1, 'десят'],
  [11, 1, 'одиннадцат'], [12, 1, 'двенадцат'], [13, 1, 'тринадцат'], [14, 1, 'четырнадцат'], [15, 1, 'пятнадцат'], [16, 1, 'шестнадцат'],
  [17, 1, 'семнадцат'], [18, 1, 'восемнадцат'], [19, 1, 'девятнадцат'],
  [20, 10, 'двадцат'], [30, 10, 'тридцат'], [40, 10, 'сороков'], [50, 10, 'пятидесят'], [60, 10, 'шестидесят'], [70, 10, 'семидесят'], [80, 10, 'восьмидесят'], [90, 10, 'девяност'],
  [100, 100, 'сот'], [200, 100, 'двухсот'], [300, 100, 'трехсот'], [400, 100, 'четырехсот'], [500, 100, 'пятисот'], [600, 100, 'шестисот'], [700, 100, 'семисот'], [800, 100, 'восьмисот'], [900, 100, 'девятисот'],
  [1e3, 1e3, 'тысячн'], [1e6, 1e6, 'миллионн'], [1e9, 1e9, 'миллиардн'],
];
for (const [value, room, stem] of ORDINALS) {
  for (const form of formsOf(stem, 'adjective')) RUSSIAN.add([form], word('ordinal', value, { room, plural: /ы[ехм]$|ыми$/.test(form) }));
}
// «впервые» is "for the first time".
RUSSIAN.add('впервые', word('ordinal', 1));
for (const form of ['третий', 'третьего', 'третьему', 'третьим', 'третьем', 'третья', 'третьей', 'третью', 'третье', 'третьи', 'третьих', 'третьими']) {
  RUSSIAN.add([form], word('ordinal', 3, { plural: /(?:и|их|ими)$/.test(form) }));
}
RUSSIAN.add('нулевые нулевых нулевыми', word('decade', 2000));

RUSSIAN.add('половина половины половине половину половиной', word('part', 0.5));
RUSSIAN.add('треть трети третями третей третям', word('part', 1 / 3));
RUSSIAN.add(formsOf('четверт', 'feminineThird'), word('part', 0.25));

for (const [value, forms] of [
  [2, 'вдвое дважды'], [3, 'втрое трижды'], [4, 'вчетверо четырежды'], [5, 'впятеро'], [6, 'вшестеро'], [7, 'всемеро'], [8, 'ввосьмеро'], [9, 'вдевятеро'], [10, 'вдесятеро'],
] as const) RUSSIAN.add(forms, word('multiple', value));
const VERB = 'ть ться л ла ло ли лся лась лось лись т тся м шь те вшись вший вшая вшее вшие вшийся вшаяся вшееся вшиеся'.split(' ');
for (const [value, stem] of [[2, 'удво'], [3, 'утро'], [4, 'учетвер'], [5, 'упятер'], [10, 'удесятер']] as const) {
  const meaning = word('multiple', value);
  RUSSIAN.add(VERB.map((ending) => `${stem}и${ending}`), meaning);
  RUSSIAN.add([`${stem}ят`, `${stem}ятся`, `${stem}ив`, `${stem}ен`, `${stem}ена`, `${stem}ено`, `${stem}ены`], meaning);
  RUSSIAN.add([...formsOf(`${stem}енн`, 'adjective'), ...formsOf(`${stem}ени`, 'neuter')], meaning);
  for (const ending of ['ть', 'ться', 'ет', 'ется', 'ют', 'ются', 'л', 'лся', 'лась', 'лись']) RUSSIAN.add([`${stem}ива${ending}`, `${stem.replace(/о$/, 'а')}ива${ending}`], meaning);
}
RUSSIAN.add([...formsOf('двойн', 'adjective'), ...formsOf('двукратн', 'adjective')], word('multiple', 2)).add(formsOf('тройн', 'adjective'), word('multiple', 3));

// Halves of something larger, brought to the amount the other language names: «полгода» is "six months".
const half = (forms: string, value: number, unit = ''): void => {
  RUSSIAN.add(forms, word('fixed', value, { unit }));
};
half('полгода полугода полугоду полугодом', 6, 'month');
half('полчаса получаса получасу получасом', 30, 'minute');
half('полминуты полуминуты', 30, 'second');
half('полдня полудня', 0.5, 'day');
// The genitive «полумесяца» is a crescent.
half('полмесяца', 0.5, 'month');
half('полвека полувека полувеку', 50, 'year');
half('полкилометра полукилометра', 0.5, 'km');
half('полметра полуметра', 0.5, 'm');
half('полкило полкилограмма', 0.5, 'kg');
half('поллитра полулитра', 0.5, 'l');
half('полпроцента полупроцента', 0.5, 'percent');
half('полтысячи полутысячи', 500);
half('полмиллиона полумиллиона полумиллиону', 5e5);
half('полмиллиарда полумиллиарда полумиллиарду', 5e8);
half('полтриллиона полутриллиона', 5e11);
half('полсотни полусотни', 50);
half('полдюжины полудюжины', 6);
half('полдесятка', 5);
half('сутки суток суткам сутками сутках', 24, 'hour');
// «час дня»: the one is left unsaid.
RUSSIAN.add('час', word('clock', 60, { weak: true })).add('полдень', word('clock', 12 * 60)).add('полночь полночи полуночи', word('clock', 0));

const MONTHS: readonly [string, 'masculine' | 'masculineSoft', string][] = [
  ['январ', 'masculineSoft', 'январ'], ['феврал', 'masculineSoft', 'феврал'], ['март', 'masculine', 'март'], ['апрел', 'masculineSoft', 'апрел'],
  ['', 'masculine', 'май'], ['июн', 'masculineSoft', 'июн'], ['июл', 'masculineSoft', 'июл'], ['август', 'masculine', 'август'], ['сентябр', 'masculineSoft', 'сентябр'],
  ['октябр', 'masculineSoft', 'октябр'], ['ноябр', 'masculineSoft', 'ноябр'], ['декабр', 'masculineSoft', 'декабр'],
];
MONTHS.forEach(([stem, paradigm, adjective], index) => {
  const meaning = word('month', index + 1);
  const forms = stem === '' ? 'май мая маю маем мае'.split(' ') : formsOf(stem, paradigm).slice(0, 5);
  // «Марта», «Мая», «Августа» are also people.
  for (const form of forms) RUSSIAN.add([form], /^(?:мар|ма[йяюе]|авг)/.test(form) ? word('month', index + 1, { unit: 'name' }) : meaning);
  RUSSIAN.add(formsOf(`${adjective}ск`, 'adjectiveK'), meaning).add(formsOf(`${adjective.replace(/р$/, 'рь')}ск`, 'adjectiveK'), meaning);
});
['янв', 'фев февр', 'мар', 'апр', '', 'июн', 'июл', 'авг', 'сен сент', 'окт', 'ноя нояб', 'дек'].forEach((forms, index) => {
  if (forms !== '') RUSSIAN.add(forms, word('month', index + 1, { weak: true }));
});

RUSSIAN.add(formsOf('понедельник', 'masculineK'), word('weekday', 1)).add(formsOf('вторник', 'masculineK'), word('weekday', 2)).add(formsOf('четверг', 'masculineK'), word('weekday', 4));
// «среда» is also the environment; prepositions tell.
RUSSIAN.add('среда среды среде среду средой средам', word('weekday', 3, { weak: true }));
RUSSIAN.add([...formsOf('пятниц', 'feminine'), 'пятницей', ...formsOf('пятничн', 'adjective')], word('weekday', 5));
RUSSIAN.add([...formsOf('суббот', 'feminine'), ...formsOf('субботн', 'adjectiveSoft')], word('weekday', 6));
RUSSIAN.add([...formsOf('воскресень', 'neuter'), 'воскресений', ...formsOf('воскресн', 'adjective')], word('weekday', 7));
['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'].forEach((form, index) => RUSSIAN.add(form, word('weekday', index + 1, { weak: true })));
