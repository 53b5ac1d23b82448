import type { Language, SentenceSplitter } from './model.ts';
import { ENGLISH_ABBREVIATIONS, RUSSIAN_ABBREVIATIONS } from './abbreviations.ts';
import { isLower, isSpace, isUpper } from './characters.ts';
import { missingStops } from './missing-stops.ts';

/** Where a sentence ends inside a block. */
export interface Boundary {
  /** Offset just behind the sentence, UTF-16 code units of the block's text. */
  readonly end: number;
  /** The other side of the pair may settle it. */
  readonly doubtful: boolean;
}

const NONE: ReadonlySet<number> = new Set();

type Verdict = 'split' | 'doubt' | 'join';

const CLOSERS = /[»”“"’')\]]/u;
const OPENERS = /[«„“”"'‘([]/u;
const TERMINATOR = /[.!?…]/u;

/**
 * Finds sentence ends. The library's answer and every place that looks like an end are candidates;
 * the rules below then accept, reject or doubt each, the same way for both.
 *
 * @param text one block
 * @returns ends in ascending order; the last one is the block's length and never doubtful
 */
export function segmentBlock(text: string, language: Language, splitter: SentenceSplitter): Boundary[] {
  const candidates = new Set<number>();
  if (hasInnerTerminator(text)) {
    for (const end of splitter(language, text)) {
      let at = end;
      while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
      if (at > 0 && at < text.length) candidates.add(at);
    }
    for (const at of candidatesOf(text)) candidates.add(at);
  }
  const stopless = language === 'ru' || language === 'en' ? new Set(missingStops(text, language)) : NONE;
  for (const at of stopless) candidates.add(at);

  const boundaries: Boundary[] = [];
  for (const at of [...candidates].sort((a, b) => a - b)) {
    const verdict = stopless.has(at) ? 'doubt' : judge(text, at, language);
    if (verdict !== 'join') boundaries.push({ end: at, doubtful: verdict === 'doubt' });
  }
  boundaries.push({ end: text.length, doubtful: false });
  return boundaries;
}

/** One of `.!?…`. */
const isTerminator = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** True if a terminator stands anywhere but at the text's end: without one no place inside can be a sentence's end. */
function hasInnerTerminator(text: string): boolean {
  let last = text.length;
  while (last > 0 && (isTerminator(text.charCodeAt(last - 1)) || isSpace(text.charCodeAt(last - 1)) || CLOSERS.test(text[last - 1]!))) last--;
  for (let i = 0; i < last; i++) if (isTerminator(text.charCodeAt(i))) return true;
  return false;
}

/** A closing quotation mark with a space on either side. */
const APART = /^\s["”»](?=\s\p{Lu})/u;

/** Every place where a sentence could end: terminators with their closing marks, before white space or an opening capital. */
function* candidatesOf(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) {
    if (!isTerminator(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (end < text.length && TERMINATOR.test(text[end]!)) end++;
    while (end < text.length && CLOSERS.test(text[end]!)) end++;
    // `Who knows? " Another`: an opening mark would stand close to its word.
    if (APART.test(text.slice(end, end + 4))) end += 2;
    // «Сказал». – the stop behind the closing quote belongs to the sentence too
    while (end < text.length && /[.!?…]/u.test(text[end]!)) end++;
    if (end >= text.length) return;
    if (isSpace(text.charCodeAt(end)) || (isUpper(text[end]!) && i > 1 && isLower(text[i - 1]!) && isLower(text[end + 1] ?? ''))) yield end;
    i = end - 1;
  }
}

/** True if an odd number of straight quotes stands before `at`: the next one closes. */
function oddQuotes(text: string, at: number): boolean {
  let count = 0;
  for (let i = 0; i < at; i++) if (text[i] === '"') count++;
  return count % 2 === 1;
}

/** The word (letters, digits, inner dots and hyphens) that ends just before `at`. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && /[\p{L}\p{N}.\-/°]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function judge(text: string, at: number, language: Language): Verdict {
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(at, at + 80);
  const rest = after.trimStart();
  if (rest === '') return 'join';

  const marks = /([.!?…]+)((?:\s?[»”“"’')\]])*)([.!?…]*)$/u.exec(before);
  // The library also cuts at brackets and quotes without a stop; a sentence's end always has one.
  if (!marks) return 'join';
  const stop = marks[1]! + marks[3]!;
  const closed = marks[2]!;
  const glued = after.length === rest.length;
  // `+15…+17`: dots between figures are a range, not an end.
  if (glued && /^(?:…|\.{2,})$/.test(stop) && /^[+−–-]?\p{N}/u.test(rest)) return 'join';
  if (APART.test(after)) return 'join';
  // `!'" he said`: a quotation mark that follows at once and is followed by a space closes.
  if (glued && /^["”»'’]+(?:\s|$)/u.test(rest)) return 'join';
  // `. "Word`: the quotation mark opens, the sentence ended before it.
  if (glued && /\s/.test(closed)) return 'join';
  // `…", he said` and `(… Ed.)`: the sentence is not over while its quotation or bracket is open.
  if (glued && /^["”»)]/u.test(rest) && (rest[0] !== '"' || oddQuotes(text, at))) return 'join';
  if (before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^(]{0,50}\)/u.test(after)) return 'join';
  const opened = new RegExp(`^(?:${OPENERS.source}|[—–-]\\s*)*`, 'u').exec(rest)?.[0] ?? '';
  const head = rest.slice(opened.length);
  const first = head[0] ?? '';
  const startsDash = /^[—–-]\s/u.test(rest);

  if (isLower(first) || /^[,;:.!?…)\]»”]/u.test(rest) || /^\s*[,;:]/u.test(head)) return 'join';
  if (startsDash) {
    // Russian dialogue: «Да!» — сказал он is one sentence, — Да. — Нет. are two.
    return isUpper(first) && closed === '' ? 'split' : 'join';
  }

  if (closed === '' && insideTitle(text, at)) return 'join';
  // 'There is a shark!' Hammel added.
  if (language === 'en' && /[”"’']/u.test(closed) && SPEECH_FOLLOWS.test(rest)) return 'join';

  // A terminator inside brackets or quotes in the middle of a sentence: (…!) и
  if (/[!?…]/u.test(stop) || /\.{2,}/.test(stop)) {
    if (!isUpper(first) && !/[\p{N}]/u.test(first)) return opened === '' && first !== '' ? 'doubt' : 'split';
    if (stop === '!' && /\b(?:Yahoo|Jeopardy)!$/.test(before)) return 'join';
    // Three dots are a pause as often as an end.
    return /^(?:…|\.{2,})$/.test(stop) && closed === '' ? 'doubt' : 'split';
  }

  const at0 = before.length - marks[0].length;
  const word = wordBefore(before, at0);
  if (closed === '') {
    const verdict = abbreviation(word, before.slice(0, at0 - word.length), head, language);
    if (verdict) return verdict;
  }
  if (glued) return /^\p{Lu}\p{Ll}{2}/u.test(head) && !/^(?:Com|Net|Org|Info)\b/.test(head) && /\p{Ll}$/u.test(word) && word.length > 2 ? 'doubt' : 'join';
  if (/\p{N}/u.test(first)) return /\p{L}/u.test(word) || closed !== '' || /\p{N}$/u.test(word) ? 'split' : 'doubt';
  return 'split';
}

/** A name and a verb of speech: the sentence of which the quotation is a part goes on. */
const SPEECH_FOLLOWS =
  /^(?!(?:He|She|They|We|I|It|You|The|This|One)\s)(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:said|says|added|adds|reported|reports|asked|asks|told|wrote|writes|explained|explains|noted|notes|recalled|continued|concluded|insisted|tweeted|admitted|replied|claimed|stressed|emphasized|commented|quipped|shouted|exclaimed|remarked|observed|warned|joked)\b(?!\s+(?:that|to|in|on|about|at)\b)/u;

/** A stop inside a short quoted name («Матч! Футбол 2», "Univer. 10 let spustya"). */
function insideTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at, at + 30);
  const closing = /^\s?[\p{L}\p{N}][^.!?…»”"\n]{0,24}[\p{L}\p{N}]["»”](?![\p{L}\p{N}])/u.exec(after);
  if (!closing) return false;
  const quote = closing[0].at(-1);
  const opening = quote === '»' ? '«' : quote === '”' ? '“' : '"';
  const open = before.lastIndexOf(opening);
  const inside = before.slice(open + 1);
  if (open < 0 || !/^[\p{L}\p{N}]/u.test(inside) || /[»”]/u.test(inside) || inside.trim().split(/\s+/).length > 2) return false;
  return quote !== '"' || oddQuotes(text, at);
}

function abbreviation(word: string, left: string, head: string, language: Language): Verdict | null {
  const lower = word.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  const russian = language === 'ru';
  const { never, maybe } = russian && !/[a-z]/.test(lower) ? RUSSIAN_ABBREVIATIONS : ENGLISH_ABBREVIATIONS;
  const startsUpper = isUpper(head[0] ?? '');

  // An initial: «А. Мамин», "J. Smith", «А.С. Пушкин» – but a capital that ends a code or a grade («плана Б. Затем») is rare: doubt.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && (word.length === 1 || !maybe.has(lower))) {
    if (!startsUpper) return null;
    return /[°\p{N}]\s*$/u.test(left) ? 'split' : 'join';
  }
  if (/^\p{N}+$/u.test(lower)) {
    // A list number at the very start: "1. Alpha"; a figure at the end of a sentence is a common end.
    if (left.trim() === '' && word.length <= 2) return 'join';
    return /\b[Nn]o\.?\s*$/.test(left) ? 'join' : null;
  }
  if (russian) {
    // «Дж. Пол», «Дз. Верт»: one letter of the name's own alphabet takes two here.
    if (/^Д[жз]$/u.test(word)) return startsUpper ? 'join' : null;
    const numberBefore = /\p{N}[\s\u00a0]*$/u.test(left);
    const dotted = left.endsWith('.') ? '' : left;
    if (lower === 'г' || lower === 'гг') {
      if (numberBefore || /(?:т|с)\.\s*$/u.test(left)) return 'split';
      return startsUpper ? 'join' : null;
    }
    if (lower === 'в' || lower === 'вв') return numberBefore || /[IVXLC]\s*$/.test(left) ? 'split' : null;
    if (lower === 'т' || lower === 'с') return startsUpper && numberBefore ? 'split' : 'join';
    if (lower === 'д' || lower === 'п') return /т\.\s*$/u.test(dotted) || /т\.\s*$/u.test(left) ? 'split' : 'join';
    if (maybe.has(lower)) return startsUpper ? 'split' : 'join';
    if (never.has(lower)) return numberBefore && /^(?:ч|д|с|ш|п|стр|кв|мин)$/u.test(lower) ? 'split' : 'join';
    return null;
  }
  if (never.has(lower)) {
    if (lower === 'no' && !/^\p{N}/u.test(head)) return null;
    return 'join';
  }
  if (maybe.has(lower)) {
    if (!startsUpper) return 'join';
    const next = /^[\p{L}'’]+/u.exec(head)?.[0] ?? '';
    // "at 3 p.m. Moscow time", "U.S. President", "Inc. Chairman" go on; a function word in upper case starts a sentence.
    if (/^(?:\p{Lu}\p{Ll}+ time\b|(?:ET|EST|EDT|PT|GMT|UTC|CET|BST|MSK)\b)/u.test(head)) return 'join';
    if (/\p{N}\s*$/u.test(left) && UNITS.has(lower)) return 'split';
    return ENGLISH_STARTERS.has(next.toLowerCase()) ? 'split' : /^(?:a\.m|p\.m|etc)$/.test(lower) ? 'doubt' : 'join';
  }
  return null;
}

/** Abbreviated units: after a figure, a capital begins a new sentence. */
const UNITS = new Set(['bn', 'mn', 'm', 'mph', 'ft', 'lb', 'oz', 'min', 'hr', 'hrs', 'sq', 'cu']);

/** Words that in upper case hardly ever stand inside a sentence. */
const ENGLISH_STARTERS = new Set(
  `the a an this that these those he she it they we you i in on at by for from with after before during while when where as if but and or so then there here his her its their our
   according however meanwhile moreover also although because since such what who which why how not no some many most all both each every one two three first second earlier later
   today yesterday tomorrow now recently previously once until despite under over about between among against without within through it's he's she's that's there's`.split(/\s+/),
);
