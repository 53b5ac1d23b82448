import type { Block, BoilerplateReason, Language } from '../model.ts';
import { countWords, cyrillicShare } from '../characters.ts';
import { BIO_WORDS, NARRATIVE, NAVIGATION_ALONE, PLATFORM_WORDS, RULES, SPEAKS_TO_READER } from './cues.ts';

/** What a line of text looks like from its own words and form. */
export interface Likeness {
  readonly reason: BoilerplateReason;
  /** Counts only where the page's shape or the missing counterpart agrees. */
  readonly weak: boolean;
}

const DATE_ALONE =
  /^[\s\p{P}]*(?:(?:пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday|сегодня|вчера|today|yesterday|в|at|мск|msk|utc|gmt|et|est|edt|г|года|назад|ago|hours?|days?|час\S*|дн\S*|мин\S*|am|pm)[\s,.|•·/-]*|(?:\d{1,4}(?=[\s:.,/|•·TZ+-]|$)[\s:.,/|•·T-]*)|(?:янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[\s.,/-]*)+$/iu;
const SEPARATED = /\S\s*[|•·›/»]\s*\S.*[|•·›/»]\s*\S/u;
const EMPTY_OF_WORDS = /^[^\p{L}]*$/u;
const URL_ALONE = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$|^@[\w.]+$/u;
const ARITHMETIC = /^\s*\d{1,3}\s*[+×x*−-]\s*\d{1,3}\s*=\s*\??\s*$/u;

/**
 * Looks at one line or sentence alone.
 * @returns what kind of page furniture it is like, or null
 */
export function likeness(line: string): Likeness | null {
  const text = line.trim();
  if (text === '') return null;
  if (ARITHMETIC.test(text)) return { reason: 'comment-form', weak: false };
  if (URL_ALONE.test(text)) return { reason: 'contact', weak: false };
  const words = countWords(text);
  const tells = words >= 5 && NARRATIVE.test(text) && !SPEAKS_TO_READER.test(text);
  for (const rule of RULES) {
    if (rule.weak || words > rule.words || !rule.needs.every((r) => r.test(text))) continue;
    // A sentence that tells of an event is the article's, whatever nouns it shares with page furniture.
    if (tells && !ASSERTING.has(rule.reason)) return null;
    return { reason: rule.reason, weak: false };
  }
  if (words <= 12 && DATE_ALONE.test(text)) return { reason: 'date-line', weak: !/\d/.test(text) || words < 3 };
  if (EMPTY_OF_WORDS.test(text)) return { reason: 'navigation', weak: false };
  if (words <= 8 && isPlatformList(text)) return { reason: 'share', weak: false };
  if (words <= 14 && NAVIGATION_ALONE.test(text) && (words <= 1 || SEPARATED.test(text))) return { reason: 'navigation', weak: words <= 1 };
  if (words <= 24 && SEPARATED.test(text) && !/[.!?…]["»”']?$/u.test(text)) return { reason: 'navigation', weak: words > 10 };
  if (/^\s*[|›»•·]\s+\S/u.test(text) && words <= 5) return { reason: 'navigation', weak: false };
  for (const rule of RULES) if (rule.weak && words <= rule.words && rule.needs.every((r) => r.test(text))) return { reason: rule.reason, weak: true };
  return null;
}

/** Kinds that are whole statements by nature. */
const ASSERTING: ReadonlySet<BoilerplateReason> = new Set(['legal', 'cookie-consent', 'author-bio', 'date-line', 'byline', 'comment-form', 'comments', 'tags']);

function isPlatformList(text: string): boolean {
  const parts = text.split(/[\s,|/•·]+/u).filter(Boolean);
  return parts.length > 0 && parts.every((p) => PLATFORM_WORDS.test(p)) && (parts.length > 1 || PLATFORM_WORDS.exec(text)?.[0].length === text.length);
}

const NAME_ALONE = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]*$/u;
const TERMINAL = /[.!?…:;][»”"’')\]]*$/u;

interface Shape {
  readonly text: string;
  readonly words: number;
  readonly running: boolean;
  readonly like: Likeness | null;
}

/**
 * Decides for every block of a page whether it is furniture: by its own words, by repetition inside the page,
 * and, for weakly alike lines, by where they stand (before the article begins, after it ends, beside other furniture).
 *
 * @returns one reason or null a block
 */
export function furnitureOf(text: string, blocks: readonly Block[], language: Language): (BoilerplateReason | null)[] {
  const shapes = blocks.map((block): Shape => {
    const own = text.slice(block.start, block.end);
    const words = countWords(own);
    return { text: own, words, running: words >= 14 && TERMINAL.test(own), like: likeness(own) };
  });
  const verdict: (BoilerplateReason | null)[] = shapes.map((s) => (s.like && !s.like.weak ? s.like.reason : null));

  const count = new Map<string, number>();
  for (const s of shapes) count.set(s.text, (count.get(s.text) ?? 0) + 1);
  shapes.forEach((s, i) => {
    // The same short line twice on one page is a label, not a sentence.
    if (!verdict[i] && (count.get(s.text) ?? 0) > 1 && s.words <= 10) verdict[i] = 'repeated';
  });

  const running = shapes.map((s, i) => s.running && !verdict[i]);
  const first = running.indexOf(true);
  const last = running.lastIndexOf(true);
  if (first >= 0) {
    settleHead(shapes, verdict, first, language);
    settleTail(shapes, verdict, last, language);
    settleMiddle(shapes, verdict, first, last, language);
  }
  settleBio(shapes, verdict);
  return verdict;
}

/** Above the running text: the headline stays, weakly alike and foreign-script lines go. */
function settleHead(shapes: readonly Shape[], verdict: (BoilerplateReason | null)[], first: number, language: Language): void {
  const free = (i: number): boolean => i >= 0 && i < first && !verdict[i];
  const plain: number[] = [];
  for (let i = 0; i < first; i++) if (free(i) && !shapes[i]!.like && !foreign(shapes[i]!.text, language)) plain.push(i);
  for (let i = 0; i < first; i++) {
    const s = shapes[i]!;
    if (verdict[i]) continue;
    if (s.like && plain.length > 0) verdict[i] = s.like.reason;
    else if (foreign(s.text, language) && plain.length > 0 && s.words <= 6) verdict[i] = 'navigation';
    // One or two words above a real headline: a rubric.
    else if (s.words <= 2 && plain.some((j) => j > i && shapes[j]!.words >= 3)) verdict[i] = 'navigation';
  }
}

/** Below the running text: from the first sure piece of furniture on, short lines belong to the page. */
function settleTail(shapes: readonly Shape[], verdict: (BoilerplateReason | null)[], last: number, language: Language): void {
  let inTail = false;
  for (let i = last + 1; i < shapes.length; i++) {
    const s = shapes[i]!;
    if (verdict[i]) inTail = true;
    else if (s.like) {
      verdict[i] = s.like.reason;
      inTail = true;
    } else if (foreign(s.text, language) && s.words <= 8) {
      verdict[i] = 'navigation';
      inTail = true;
    } else if (inTail && !s.running && !/[.!?…][»”"’')\]]*$/u.test(s.text) && s.words <= 14) {
      verdict[i] = NAME_ALONE.test(s.text) ? 'byline' : 'related';
    }
  }
}

/** Between running paragraphs a weakly alike line counts when furniture stands next to it, or when it is a bare label. */
function settleMiddle(shapes: readonly Shape[], verdict: (BoilerplateReason | null)[], first: number, last: number, language: Language): void {
  for (let i = first + 1; i < last; i++) {
    const s = shapes[i]!;
    if (verdict[i] || !s.like || s.running) continue;
    const beside = Boolean(verdict[i - 1] ?? verdict[i + 1]);
    const label = s.words <= 3 && !TERMINAL.test(s.text) && foreign(s.text, language);
    if ((beside && !TERMINAL.test(s.text)) || label) verdict[i] = s.like.reason;
  }
}

/** A person's name alone, then a paragraph that opens with the same name and speaks of a writer's work: the author's bio. */
function settleBio(shapes: readonly Shape[], verdict: (BoilerplateReason | null)[]): void {
  for (let i = 0; i + 1 < shapes.length; i++) {
    const name = shapes[i]!;
    if (!NAME_ALONE.test(name.text) || name.words > 4) continue;
    const next = shapes[i + 1]!;
    if (next.words < 8 || !BIO_WORDS.test(next.text)) continue;
    const opens = next.text.startsWith(name.text) || next.text.startsWith(name.text.split(/\s+/)[0]!);
    if (!opens || i < shapes.length / 3) continue;
    verdict[i] ??= 'byline';
    verdict[i + 1] = 'author-bio';
  }
}

/** Written in the other script than the page's language. */
function foreign(text: string, language: Language): boolean {
  const share = cyrillicShare(text);
  if (Number.isNaN(share)) return false;
  return language === 'ru' ? share < 0.1 : language === 'en' ? share > 0.9 : false;
}

const LATIN_RUN = /^((?:[A-Z][\w.+-]*|[A-Z]{2,}|\d+)(?:\s+(?:[A-Z][\w.+-]*|[A-Z]{2,}|\d+|&)){2,})\s+(?=[«"“]?[А-ЯЁ])/u;

/**
 * A line of another script that was dropped into a paragraph when the page was scraped: three or more capitalised
 * Latin words without punctuation at the start of a Russian sentence, before a capital Cyrillic letter.
 *
 * @param sentence one sentence of a Russian text
 * @returns its length in UTF-16 code units, or 0
 */
export function embeddedRun(sentence: string, language: Language): number {
  if (language !== 'ru') return 0;
  return LATIN_RUN.exec(sentence)?.[1]?.length ?? 0;
}

/** A sentence inside a paragraph is furniture only if its words say so beyond doubt, and it is short. */
export function sentenceLikeness(sentence: string): BoilerplateReason | null {
  const like = likeness(sentence);
  if (!like || like.weak) return null;
  return INLINE.has(like.reason) && (like.reason !== 'legal' || SPEAKS_TO_READER.test(sentence)) && countWords(sentence) <= 30 ? like.reason : null;
}

/** Kinds that scraped pages glue to a paragraph; the others are too easily an article's own words. */
const INLINE: ReadonlySet<BoilerplateReason> = new Set(['image-credit', 'related', 'advertisement', 'subscribe', 'cookie-consent', 'file-name', 'reading-time', 'ticker', 'legal']);
