import type { Block, BoilerplateReason, Language } from '../model.ts';
import { countWords } from '../characters.ts';
import { classesOf } from './classes.ts';
import { endsLikeSentence, foreign, type Line, lineOf, pageOdds } from './page.ts';
import { type KnownLines, normalLine } from './repeated.ts';
import { scoreLine } from './scorer.ts';

/** What a line of text looks like from its own words and form. */
export interface Likeness {
  readonly reason: BoilerplateReason;
  /** Counts only where the page's shape or the missing counterpart agrees. */
  readonly weak: boolean;
}

/** Log odds from which a line is furniture wherever it stands, and from which it may be. */
const STRONG = 2.5;
const WEAK = -0.5;
/** Log odds, with the page taken in, from which a block is set apart where nothing speaks for it being a part of the article. */
const APART = -0.8;
/** The same where headlines stand, and in the midst of a text that has headings, lists or captions of its own. */
const APART_LABEL = 0.8;
/** The same for a paragraph of whole sentences: a lost one would become a false omission. */
const APART_LONG = 3;
/** By itself a line must lean that way too, or it is a heading or a last word; less so in a footer that has surer lines. */
const LEANS = 0;
/** A line that ends like a sentence is no heading, so it needs less. */
const LEANS_SENTENCE = -1.2;
/** A line that ends in a colon and is followed by the article's own introduces a list. */
const LEANS_INTRODUCING = 4;
/** A short line between two paragraphs of the article, with no furniture beside it, is a subheading more often than not, slogans among them. */
const LEANS_ISOLATED = 1;
const LEANS_IN_FOOTER = -1.5;
const SURE = 1;
/** Subheadings are seldom longer, words. */
const ISOLATED_WORDS = 6;

const URL_ALONE = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$|^@[\w.]+$/u;
const ARITHMETIC = /^\s*\d{1,3}\s*[+×x*−-]\s*\d{1,3}\s*=\s*\??\s*$/u;
const FILE_ALONE = /^\S[^/\n]{0,90}\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|avif|heic|tiff?|bmp|docx?|xlsx?|pptx?|zip|rar)$/iu;
const BREADCRUMBS = /^(?:(?:главная|home|start)(?:\s[»›>/]\s[^.!?»›>/]{2,40}){1,6}|[^.!?»›>/]{2,40}(?:\s[»›>]\s[^.!?»›>/]{2,40}){2,6})$/iu;
const EMPTY_OF_WORDS = /^[^\p{L}\p{N}]+$/u;

/** No form that decides alone is longer, UTF-16 code units: breadcrumbs are at most seven labels of 40. */
const LONGEST_CERTAIN = 300;

/** Lines whose form alone decides, whatever was learned. */
function certain(text: string): BoilerplateReason | null {
  if (text.length > LONGEST_CERTAIN) return null;
  if (ARITHMETIC.test(text)) return 'comment-form';
  if (URL_ALONE.test(text)) return 'contact';
  if (EMPTY_OF_WORDS.test(text) || (/[»›>/]/u.test(text) && BREADCRUMBS.test(text))) return 'navigation';
  return FILE_ALONE.test(text) && countWords(text) <= 8 ? 'file-name' : null;
}

/**
 * Looks at one line or sentence alone.
 * @returns what kind of page furniture it is like, or null
 */
export function likeness(line: string): Likeness | null {
  const text = line.trim();
  if (text === '') return null;
  const sure = certain(text);
  if (sure) return { reason: sure, weak: false };
  const { odds, reason } = scoreLine(text);
  return odds < WEAK ? null : { reason, weak: odds < STRONG };
}

const NAME_ALONE = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]*$/u;
/** A dialogue says «— Нет.» more than once. */
const SPOKEN = /^[—–"«“-]/u;

/**
 * Decides for every block of a page whether it is furniture: by its own words and form, by where it stands (before the article
 * begins, after it ends, beside other furniture), by repetition inside the page, and by what is known of its site.
 *
 * @param known lines known of the document's site; they are believed before anything else
 * @returns one reason or null a block
 */
export function furnitureOf(text: string, blocks: readonly Block[], language: Language, known?: KnownLines): (BoilerplateReason | null)[] {
  const own = blocks.map((block) => text.slice(block.start, block.end));
  const count = new Map<string, number>();
  for (const line of own) count.set(line, (count.get(line) ?? 0) + 1);

  const reasons: BoilerplateReason[] = [];
  const lines = own.map((line, i): Line => {
    const score = scoreLine(line);
    const sure = certain(line);
    reasons[i] = sure ?? score.reason;
    const odds = sure ? 8 : score.odds;
    return lineOf(line, odds, (count.get(line) ?? 0) > 1, foreign(line, language));
  });

  const odds = pageOdds(lines);
  const bars = barsOf(lines);
  const verdict = lines.map((line, i): BoilerplateReason | null => {
    if (line.odds >= bars[i]!.own && odds[i]! >= bars[i]!.page) return reasons[i]!;
    // The same short line twice on one page is a label, not a sentence.
    return line.repeated && line.words <= 10 && !SPOKEN.test(line.text) && !endsLikeSentence(line.text) ? 'repeated' : null;
  });
  settleBio(lines, verdict);
  if (!known) return verdict;
  return verdict.map((reason, i) => {
    const normal = normalLine(own[i]!);
    if (known.article.has(normal)) return null;
    const pages = known.furniture.get(normal);
    return pages === undefined ? reason : (reason ?? (pages > 0 ? 'repeated' : 'by-hand'));
  });
}

/** What each line must reach, by itself and with the page taken in, to be set apart. */
function barsOf(lines: readonly Line[]): { own: number; page: number }[] {
  const first = lines.findIndex((l) => l.running);
  const last = lines.findLastIndex((l) => l.running);
  const label = lines.map((l) => !l.long && !/[.…;][»”"’')\]]*$/u.test(l.text));
  const headed = lines.some((l, i) => i > first && i < last && label[i]! && l.odds < LEANS_SENTENCE);
  const footer = last >= 0 && lines.some((l, i) => i > last && l.odds > SURE);
  return lines.map((line, i) => {
    const amongLabels = i < last && (i < first ? label[i]! : headed);
    const isolated = i > first && i < last && !line.long && line.words <= ISOLATED_WORDS && [lines[i - 1], lines[i + 1]].every((l) => l?.running && l.odds < LEANS_SENTENCE);
    const introduces = line.text.endsWith(':') && (lines[i + 1]?.odds ?? 0) < LEANS;
    return {
      own: introduces ? LEANS_INTRODUCING : isolated ? LEANS_ISOLATED : footer && i > last ? LEANS_IN_FOOTER : label[i]! || amongLabels ? LEANS : LEANS_SENTENCE,
      page: line.long ? APART_LONG : amongLabels ? APART_LABEL : APART,
    };
  });
}

/** A person's name alone, then a paragraph that opens with the same name and speaks of a writer's work: the author's bio. */
function settleBio(lines: readonly Line[], verdict: (BoilerplateReason | null)[]): void {
  for (let i = Math.ceil(lines.length / 3); i + 1 < lines.length; i++) {
    const name = lines[i]!;
    const next = lines[i + 1]!;
    if (name.words > 4 || next.words < 8 || !NAME_ALONE.test(name.text) || !next.text.startsWith(name.text.split(/\s+/)[0]!)) continue;
    const speaks = next.text.toLowerCase().replace(/ё/g, 'е').match(/[\p{L}-]+/gu)?.some((w) => classesOf(w).includes('role')) ?? false;
    if (!speaks) continue;
    verdict[i] ??= 'byline';
    verdict[i + 1] ??= 'author-bio';
  }
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
  const text = sentence.trim();
  if (countWords(text) > 30) return null;
  const { odds, reason } = scoreLine(text);
  return odds >= INSIDE && INLINE.has(reason) ? reason : null;
}

/** Log odds from which a sentence of a paragraph is set apart: its paragraph speaks against it. */
const INSIDE = 4;

/** Kinds that scraped pages glue to a paragraph; the others are too easily an article's own words. */
const INLINE: ReadonlySet<BoilerplateReason> = new Set(['image-credit', 'related', 'advertisement', 'subscribe', 'cookie-consent', 'file-name', 'reading-time', 'ticker', 'legal']);
