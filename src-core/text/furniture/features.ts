import { FORMS, hasMark, marksOf } from './forms.ts';
import { CLASS_NAMES, createReader, type Word } from './words.ts';

const LENGTHS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45];
/** Longer lines would have hundreds of pairs of classes, and are judged by other signs. */
const PAIRS_UP_TO = 16;
/** Neighbouring words are looked at together in lines of up to this many words. */
const NEIGHBOURS_UP_TO = 12;
/** Of a paragraph longer than `WHOLE` code units only the beginning and the end are read, and fewer questions asked. */
const WHOLE = 130;
const BEGINNING = 90;
const END = 40;
/** Shares are told apart in steps of a fifth. */
const STEPS = 5;

/** Lines of up to four, up to ten and more words: some signs mean one thing in a label and another in a sentence. */
const SIZES = ['S', 'M', 'L'] as const;

/** Stands for a feature whose number was not asked for yet; -1 is one that is not wanted. */
const NOT_ASKED = -2;

/** Numbers of a feature by itself, and in a line of each size. */
type Sized = readonly number[];

function endOf(text: string): string {
  const last = text.at(-1) ?? '';
  return /\p{L}/u.test(last) ? 'l' : /\p{N}/u.test(last) ? '9' : /\p{S}|[\ud800-\udfff]/u.test(last) ? 's' : last;
}

function startOf(text: string): string {
  const first = text[0] ?? '';
  return /\p{Lu}/u.test(first) ? 'U' : /\p{Ll}/u.test(first) ? 'l' : /\p{N}/u.test(first) ? '9' : /\p{S}|[\ud800-\udfff]/u.test(first) ? 's' : first;
}

/** A list in which each number stands once. */
class Once {
  readonly #stamps: number[] = [];
  #stamp = 0;
  readonly numbers: number[] = [];

  clear(): void {
    this.#stamp++;
    this.numbers.length = 0;
  }

  add(n: number): void {
    if (n < 0 || this.#stamps[n] === this.#stamp) return;
    this.#stamps[n] = this.#stamp;
    this.numbers.push(n);
  }
}

/**
 * Describes lines by what can be said from looking at them alone: their form (length, marks, capitals, figures, mood) and their
 * words (beginnings, classes, neighbours, how much of the line is furniture's vocabulary).
 *
 * @param numberOf gives a feature its number, from 0 on, or -1 for one that is not wanted; the same feature always the same
 * @returns a function that lists the features of a line, each once; the list is overwritten by the next call
 */
export function createDescriber(numberOf: (feature: string) => number): (line: string) => number[] {
  const out = new Once();
  const read = createReader(numberOf);
  const addWords = createWordFeatures(numberOf, out);
  const sizedOf = (name: string): Sized => [numberOf(name), ...SIZES.map((size) => numberOf(`${name}/${size}`))];
  const forms = FORMS.map((form) => ({ ...form, alone: numberOf(form.name), short: numberOf(`${form.name}/S`) }));
  const lengths = LENGTHS.map((length) => ({ length, number: numberOf(`n>${length}`) }));
  const figures = [0, 1, 2, 3].map((k) => numberOf(`figures ${k}`));
  const capitals = { all: numberOf('capitals all'), most: numberOf('capitals most'), some: numberOf('capitals some'), one: numberOf('capitals one') };
  const [imperative, infinitive] = [sizedOf('mood imperative'), sizedOf('mood infinitive')];
  const [bias, russian, english, neither, scripts, allCaps, inside, past] = ['bias', 'ru', 'en', 'no-letters', 'scripts', 'all-caps', 'imperative inside', 'past'].map(numberOf) as [number, number, number, number, number, number, number, number];
  const [ends, starts] = [new Map<string, Sized>(), new Map<string, number>()];

  return (line) => {
    out.clear();
    const trimmed = line.trim();
    const paragraph = trimmed.length > WHOLE;
    const text = paragraph ? `${trimmed.slice(0, BEGINNING)} ${trimmed.slice(-END)}` : trimmed;
    const words = read(text);
    const n = words.length;
    const size = n <= 4 ? 1 : n <= 10 ? 2 : 3;
    const marks = marksOf(text);
    const sized = (s: Sized): void => {
      out.add(s[0]!);
      out.add(s[size]!);
    };

    out.add(bias);
    out.add(hasMark(marks, 'cyrillic') ? russian : hasMark(marks, 'latin') ? english : neither);
    for (const { length, number } of lengths) if (n > length) out.add(number);
    const [end, start] = [endOf(text), startOf(text)];
    if (!ends.has(end)) ends.set(end, sizedOf(`end ${end}`));
    if (!starts.has(start)) starts.set(start, numberOf(`start ${start}`));
    sized(ends.get(end)!);
    out.add(starts.get(start)!);
    if (hasMark(marks, 'cyrillic') && hasMark(marks, 'latin')) out.add(scripts);
    if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) out.add(allCaps);
    let upper = 0;
    for (const w of words) if (w.capital) upper++;
    if (n >= 2) out.add(upper === n ? capitals.all : upper * 2 > n ? capitals.most : upper > 1 ? capitals.some : capitals.one);
    const share = hasMark(marks, 'figure') ? (text.match(/\p{N}/gu)?.length ?? 0) / Math.max(1, text.length) : 0;
    out.add(figures[share === 0 ? 0 : share < 0.1 ? 1 : share < 0.3 ? 2 : 3]!);
    for (const form of forms) {
      if ((paragraph && form.brief) || (form.needs !== 0 && (marks & form.needs) === 0) || !form.pattern.test(text)) continue;
      out.add(form.alone);
      if (n <= 5) out.add(form.short);
    }
    if (words[0]?.imperative) sized(imperative);
    else if (words[0]?.infinitive) sized(infinitive);
    if (words.some((w, i) => i > 0 && w.long && w.imperative)) out.add(inside);
    if (words.some((w) => w.past)) out.add(past);
    addWords(words, size, paragraph);
    return out.numbers;
  };
}

/** The part of a description that speaks of words, their classes and their neighbours. */
function createWordFeatures(numberOf: (feature: string) => number, out: Once): (words: readonly Word[], size: number, paragraph: boolean) => void {
  const sizedOf = (name: string): Sized => [numberOf(name), ...SIZES.map((size) => numberOf(`${name}/${size}`))];
  const steps = (count: number): number[] => Array.from({ length: count + 1 }, (_, k) => k);
  const width = CLASS_NAMES.length;
  const present = CLASS_NAMES.map((name) => sizedOf(`c ${name}`));
  const first = CLASS_NAMES.map((name) => numberOf(`c^ ${name}`));
  const last = CLASS_NAMES.map((name) => numberOf(`c$ ${name}`));
  // Most of the thousands of pairs never come up: each is asked for when it does.
  const [next, both] = [new Int32Array(width * width).fill(NOT_ASKED), new Int32Array(width * width).fill(NOT_ASKED)];
  const nextOf = (a: number, b: number): number => {
    const at = a * width + b;
    return next[at] === NOT_ASKED ? (next[at] = numberOf(`c> ${CLASS_NAMES[a]!} ${CLASS_NAMES[b]!}`)) : next[at]!;
  };
  const bothOf = (a: number, b: number): number => {
    const at = a * width + b;
    if (both[at] !== NOT_ASKED) return both[at]!;
    const [x, y] = [CLASS_NAMES[a]!, CLASS_NAMES[b]!];
    // Both orders are one feature, named in the order of the alphabet.
    return (both[at] = numberOf(x < y ? `c& ${x} ${y}` : `c& ${y} ${x}`));
  };
  const known = steps(STEPS).map((k) => sizedOf(`known ${k}`));
  const articles = steps(4).map((k) => sizedOf(`article words ${k}`));
  const articleShare = steps(STEPS).map((k) => numberOf(`article share ${k}`));
  const unknown = steps(6).map((k) => numberOf(`unknown ${k}`));

  return (words, size, paragraph) => {
    const n = words.length;
    const sized = (s: Sized): void => {
      out.add(s[0]!);
      out.add(s[size]!);
    };
    const full: Word[] = [];
    for (const word of words) {
      out.add(word.anywhere);
      if (!word.glue) full.push(word);
    }
    if (n > 0) {
      out.add(words[0]!.first);
      out.add(words[n - 1]!.last);
    }
    if (n <= 3) out.add(numberOf(`= ${words.map((w) => w.stub).join(' ')}`));
    if (n <= NEIGHBOURS_UP_TO) for (let i = 1; i < n; i++) out.add(numberOf(`b ${words[i - 1]!.stub} ${words[i]!.stub}`));

    const all: number[] = [];
    for (const word of full) for (const c of word.classes) if (c > 0 && !all.includes(c)) all.push(c);
    for (const c of all) sized(present[c]!);
    for (const c of full[0]?.classes ?? []) out.add(first[c]!);
    for (const c of full.at(-1)?.classes ?? []) out.add(last[c]!);
    if (!paragraph) {
      for (let i = 1; i < full.length; i++) {
        for (const a of full[i - 1]!.classes) for (const b of full[i]!.classes) out.add(nextOf(a, b));
      }
    }
    if (n <= PAIRS_UP_TO) {
      for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) out.add(bothOf(all[i]!, all[j]!));
    }
    const part = (count: number): number => Math.floor((count / Math.max(1, full.length)) * STEPS);
    const [knownWords, articleWords] = [full.filter((w) => w.known).length, full.filter((w) => w.ofArticles).length];
    sized(known[part(knownWords)]!);
    sized(articles[Math.min(articleWords, 4)]!);
    out.add(articleShare[part(articleWords)]!);
    out.add(unknown[Math.min(full.length - knownWords, 6)]!);
  };
}
