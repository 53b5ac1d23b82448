import { countWords } from '../characters.ts';
import type { Language } from '../model.ts';
import { PAGE_WEIGHTS } from './weights.ts';

/** What the page's shape asks of a block. */
export interface Line {
  readonly text: string;
  readonly words: number;
  /** Log odds of being furniture, from its words and form alone. */
  readonly odds: number;
  /** A paragraph of whole sentences, and not a short one. */
  readonly long: boolean;
  /** A long paragraph that does not itself read like furniture: the article's running text. */
  readonly running: boolean;
  /** Stands more than once on this page. */
  readonly repeated: boolean;
  /** Written in the other script than the page. */
  readonly foreign: boolean;
}

const TERMINAL = /[.!?…:;][»”"’')\]]*$/u;

/** Words from which a line that ends like a sentence is a paragraph of its own. */
const LONG_WORDS = 14;
const READS_LIKE_FURNITURE = 3;

/** Puts together what the page's shape asks of a block. */
export function lineOf(text: string, odds: number, repeated: boolean, foreign: boolean): Line {
  const words = countWords(text);
  const long = words >= LONG_WORDS && endsLikeSentence(text);
  return { text, words, odds, long, running: long && odds < READS_LIKE_FURNITURE, repeated, foreign };
}

const CYRILLIC = /[\u0400-\u052f]/;
const LATIN = /[a-z]/i;

/** Written in the other script than the page's language. */
export function foreign(text: string, language: Language): boolean {
  if (language === 'ru') return !CYRILLIC.test(text) && LATIN.test(text);
  return language === 'en' && !LATIN.test(text) && CYRILLIC.test(text);
}

export function endsLikeSentence(text: string): boolean {
  return TERMINAL.test(text);
}

const MARK = /^(?:[—–-](?=\s)|[•*]|\p{N}{1,2}(?=[.)])|\(?\p{Ll}(?=\)))/u;

/** How a list marks its items; the same mark on a neighbour makes a list. */
function markOf(text: string): string {
  return MARK.exec(text)?.[0].replace(/\p{N}+/u, '1').replace(/\p{Ll}/u, 'a') ?? '';
}

const clip = (x: number, limit: number): number => Math.max(-limit, Math.min(limit, x));
const is = (condition: boolean): number => (condition ? 1 : 0);

/**
 * Describes where each line of a page stands: before the running text, between its paragraphs or after it, and beside what.
 * @returns one vector a line, in the order of `PAGE_WEIGHTS`
 */
export function pageFeatures(lines: readonly Line[]): number[][] {
  const first = lines.findIndex((l) => l.running);
  const last = lines.findLastIndex((l) => l.running);
  const headline = findHeadline(lines, first);
  const labels = lines.filter(isLabel).length;
  const sure = lines.filter((l) => l.odds > 1).length;

  // The strongest line between the article's end and here, and from here to the page's end: a footer is one run.
  const before = new Array<number>(lines.length).fill(0);
  const after = new Array<number>(lines.length).fill(0);
  if (last >= 0) {
    for (let i = last + 2; i < lines.length; i++) before[i] = Math.max(before[i - 1]!, clip(lines[i - 1]!.odds, 6));
    for (let i = lines.length - 2; i > last; i--) after[i] = Math.max(after[i + 1]!, clip(lines[i + 1]!.odds, 6));
  }

  return lines.map((line, i) => {
    const o = clip(line.odds, 8);
    const head = is(first >= 0 && i < first);
    const tail = is(last >= 0 && i > last);
    const [left, right] = [lines[i - 1], lines[i + 1]];
    const beside: number[] = [];
    for (const step of [-1, 1]) {
      for (let k = 1; k <= 2; k++) {
        const other = lines[i + step * k];
        if (!other || other.running) break;
        beside.push(clip(other.odds, 4));
      }
    }
    const mean = beside.length > 0 ? beside.reduce((a, b) => a + b, 0) / beside.length : 0;
    const best = beside.length > 0 ? Math.max(...beside) : 0;
    const stop = endsLikeSentence(line.text);
    const mark = markOf(line.text);
    const listed = mark !== '' && [left, right].some((l) => l !== undefined && markOf(l.text) === mark);
    const between = Boolean(left?.running && right?.running);
    return [
      1,
      o,
      Math.max(0, o - 2),
      Math.min(0, o + 2),
      head,
      tail,
      is(first < 0),
      head * o,
      tail * o,
      mean,
      best,
      before[i]!,
      after[i]!,
      is(i === headline),
      is(i === headline) * o,
      is(first >= 0 && i === first - 1),
      is(between && !stop),
      is(between && stop),
      is(line.running),
      is(line.long),
      is(line.repeated),
      is(line.foreign),
      (sure - is(line.odds > 1)) / Math.max(1, lines.length - 1),
      head * is(line.words <= 2 && headline > i),
      is(stop),
      // Where the article has headings and lists of its own, one more short line is less of a surprise.
      (labels - is(isLabel(line))) / Math.max(1, lines.length - 1),
      is(!stop) * Math.min(3, labels - is(isLabel(line))),
      is(!stop && !head && !tail) * o,
      is(listed),
      is(left?.text.endsWith(':') ?? false),
      is(between) * o,
      is(i === 0),
      is(i === lines.length - 1),
    ];
  });
}

/** A short line that reads like the article's: a heading, a list's item. */
function isLabel(line: Line): boolean {
  return !line.long && line.odds < -1 && !endsLikeSentence(line.text);
}

/** Above the text stands a headline: of its lines the one that reads least like furniture, the later of equals. */
function findHeadline(lines: readonly Line[], first: number): number {
  let best = -1;
  for (let i = 0; i < first; i++) {
    if (lines[i]!.words >= 2 && (best < 0 || lines[i]!.odds <= lines[best]!.odds)) best = i;
  }
  return best;
}

/** Log odds of being furniture with the page's shape taken in, one a line. */
export function pageOdds(lines: readonly Line[]): number[] {
  return pageFeatures(lines).map((x) => x.reduce((sum, value, k) => sum + value * PAGE_WEIGHTS[k]!, 0));
}
