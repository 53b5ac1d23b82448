import { classesOf, isGlue, NEUTRAL, OF_ARTICLES } from './classes.ts';

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
const TELLS =
  /(?<![\p{L}\p{N}])(?:\p{Ll}{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)|said|says|told|tells|was|were|had|gave|has|have|are|is|\p{Ll}{3,}ed)(?![\p{L}\p{N}])/u;
const IMPERATIVE = /(?:йте|ите|ьте|йтесь|итесь|ьтесь)$/;
const INFINITIVE = /(?:ть|ться|чь|ти|тись)$/;
const PAST = /(?:л|ла|ло|ли|лся|лась|лось|лись)$/;

/** Questions of form that a line answers with yes or no. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['bar', /\s[|•·›→»]\s/u],
  ['bars', /[|•·›].*[|•·›]/u],
  ['slash', /\s\/\s/u],
  ['label:', /^[\p{L} -]{2,24}:\s/u],
  [':end', /:$/],
  [':', /:/],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['arrow', /[→←▼▲►»›>]/u],
  ['url', /https?:|www\.|\.(?:com|ru|org|net|example)(?![\p{L}])/u],
  ['email', /\S@\S+\.\S/u],
  ['handle', /(?:^|\s)@\w/u],
  ['hashtag', /(?:^|\s)#[\p{L}\d]/u],
  ['currency', /[$€£₽¥]/u],
  ['percent', /%/u],
  ['time', /\d{1,2}:\d{2}/u],
  ['date', /\d{1,2}[./]\d{1,2}[./]\d{2,4}/u],
  ['year', /\b(?:19|20)\d{2}\b/u],
  ['change', /[+−▲▼-]\s?\d/u],
  ['(9)', /[([]\d[\d\s.,]*[)\]]/u],
  ['file', /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|docx?|xlsx?|csv|zip|tiff?|heic|ico|mov|ogg|rtf|pptx?|md|gpx|eml|dwg|txt)(?![\p{L}])/iu],
  ['suffix', /\S\.[a-zA-Z]\w{1,3}$/u],
  ['bracketed', /^[[(].*[\])]$/u],
  ['quoted', /[«“"].*[»”"]/u],
  ['quote-first', /^[«“"]/u],
  ['dash-first', /^[—–-]\s/u],
  ['bullet', /^[•*]\s/u],
  ['1.', /^\d{1,2}[.)]\s/u],
  ['a)', /^\(?\p{Ll}\)\s/u],
  [';end', /;$/u],
  [',', /,/u],
  [',,', /,.*,/u],
  ['...', /(?:…|\.\.\.)$/u],
  ['!', /!/u],
  ['?', /\?/u],
  ['dash', /\s[—–-]\s/u],
  ['copyright', /©|\(c\)/iu],
  ['&', /&/u],
  ['star', /\*/u],
  ['_', /_/u],
  ['sentences', /[.!?]\s+\p{Lu}/u],
  ['initials', /\p{Lu}\.\s?\p{Lu}/u],
  ['name', /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,2}\p{Lu}[\p{L}'’-]*$/u],
  ['name-inside', /\p{Ll}\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u],
  ['name-last', /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u],
  ['tells', TELLS],
  ['sentence', /^["«“]?\p{Lu}\S*\s+\S+\s+\S+\s[\s\S]*[.!?…]["»”']?$/u],
  ['label 9', /^\p{L}+:?\s\d+[\d\s.,]*\p{L}{0,3}\.?$/u],
  ['9 label', /^\d[\d\s.,]*[kкmм]?\s\p{L}+$/iu],
  ['CAPS', /\p{Lu}{2,}/u],
  ['L9', /\p{L}\d|\d\p{L}/u],
];
const LENGTHS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45];
/** Longer lines would have hundreds of pairs of classes, and are judged by other signs. */
const PAIRS_UP_TO = 16;
const NO_CLASS: readonly string[] = ['-'];
const FIGURE: readonly string[] = ['#'];

/** The beginning of a word, which carries its meaning in both languages; a figure is a figure. */
function stub(word: string): string {
  return /^\d/.test(word) ? '#' : word.slice(0, 5);
}

function endOf(text: string): string {
  const last = text.at(-1) ?? '';
  return /\p{L}/u.test(last) ? 'l' : /\p{N}/u.test(last) ? '9' : /\p{S}|[\ud800-\udfff]/u.test(last) ? 's' : last;
}

function startOf(text: string): string {
  const first = text[0] ?? '';
  return /\p{Lu}/u.test(first) ? 'U' : /\p{Ll}/u.test(first) ? 'l' : /\p{N}/u.test(first) ? '9' : /\p{S}|[\ud800-\udfff]/u.test(first) ? 's' : first;
}

/** A paragraph is known by its beginning and its end; looking at all of it would cost more and say nothing new. */
function shorten(text: string): string {
  return text.length <= 260 ? text : `${text.slice(0, 180)} ${text.slice(-80)}`;
}

/**
 * What can be said about a line by looking at it alone: its form (length, marks, capitals, figures, mood) and its words
 * (beginnings, classes, neighbouring classes, how much of it is furniture's vocabulary). Names of features; each is there or not.
 */
export function featuresOf(line: string): string[] {
  const out = new Set<string>(['bias']);
  const text = shorten(line.trim());
  const lower = text.toLowerCase().replace(/ё/g, 'е');
  const words = lower.match(WORD) ?? [];
  const n = words.length;
  const size = n <= 4 ? 'S' : n <= 10 ? 'M' : 'L';
  /** Some signs mean one thing in a label and another in a sentence. */
  const sized = (name: string): void => {
    out.add(name);
    out.add(`${name}/${size}`);
  };

  out.add(/[а-я]/.test(lower) ? 'ru' : /[a-z]/.test(lower) ? 'en' : 'no-letters');
  for (const length of LENGTHS) if (n > length) out.add(`n>${length}`);
  sized(`end ${endOf(text)}`);
  out.add(`start ${startOf(text)}`);
  if (/[а-яё]/i.test(text) && /[a-z]/i.test(text)) out.add('scripts');
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) out.add('all-caps');
  const capitals = (text.match(WORD) ?? []).filter((w) => /^\p{Lu}/u.test(w)).length;
  if (n >= 2) out.add(`capitals ${capitals === n ? 'all' : capitals * 2 > n ? 'most' : capitals > 1 ? 'some' : 'one'}`);
  const figures = (text.match(/\p{N}/gu)?.length ?? 0) / Math.max(1, text.length);
  out.add(`figures ${figures === 0 ? 0 : figures < 0.1 ? 1 : figures < 0.3 ? 2 : 3}`);
  for (const [name, form] of FORMS) {
    if (!form.test(text)) continue;
    out.add(name);
    if (n <= 5) out.add(`${name}/S`);
  }
  const [head = ''] = words;
  if (IMPERATIVE.test(head)) sized('mood imperative');
  else if (INFINITIVE.test(head) && head.length > 4) sized('mood infinitive');
  if (words.some((w, i) => i > 0 && w.length > 5 && IMPERATIVE.test(w))) out.add('imperative inside');
  if (words.some((w) => w.length > 4 && PAST.test(w))) out.add('past');

  for (const word of words) out.add(`w ${stub(word)}`);
  if (n > 0) {
    out.add(`^ ${stub(head)}`);
    out.add(`$ ${stub(words[n - 1]!)}`);
  }
  if (n <= 3) out.add(`= ${words.map(stub).join(' ')}`);
  addClasses(words, sized, out);
  return [...out];
}

function addClasses(words: readonly string[], sized: (name: string) => void, out: Set<string>): void {
  const classes = words.filter((w) => !isGlue(w)).map((w) => (/^\d/.test(w) ? FIGURE : classesOf(w)));
  const orNone = (c: readonly string[] | undefined): readonly string[] => (c === undefined ? [] : c.length > 0 ? c : NO_CLASS);
  const all = [...new Set(classes.flat())].sort();
  for (const c of all) sized(`c ${c}`);
  for (const c of orNone(classes[0])) out.add(`c^ ${c}`);
  for (const c of orNone(classes.at(-1))) out.add(`c$ ${c}`);
  for (let i = 1; i < classes.length; i++) {
    for (const a of orNone(classes[i - 1])) for (const b of orNone(classes[i])) out.add(`c> ${a} ${b}`);
  }
  if (words.length <= PAIRS_UP_TO) {
    for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) out.add(`c& ${all[i]} ${all[j]}`);
  }
  const known = classes.filter((c) => c.some((name) => !NEUTRAL.has(name))).length;
  sized(`known ${Math.floor((known / Math.max(1, classes.length)) * 5)}`);
  const articles = classes.filter((c) => c.some((name) => OF_ARTICLES.has(name))).length;
  sized(`article words ${Math.min(articles, 4)}`);
  out.add(`article share ${Math.floor((articles / Math.max(1, classes.length)) * 5)}`);
  out.add(`unknown ${Math.min(classes.length - known, 6)}`);
}
