import type { Block, BlockKind } from './model.ts';
import { isLower, trimSpan } from './characters.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
}

/** A paragraph of running text is at least this long (UTF-16 code units); shorter lines may be titles and headings. */
const RUNNING_TEXT = 140;
/** A heading is not longer than this. */
const HEADING = 160;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = false;
  let at = 0;
  let [feed, carriage] = [-1, -1];
  /** The next place of a mark from `from` on, asked anew only when it was passed. */
  const next = (mark: string, known: number, from: number): number => {
    if (known >= from) return known;
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found;
  };
  while (at <= text.length) {
    feed = next('\n', feed, at);
    carriage = next('\r', carriage, at);
    const end = Math.min(feed, carriage);
    const trimmed = trimSpan(text, at, end);
    if (trimmed.end > trimmed.start) {
      lines.push({ ...trimmed, blankBefore: blank || lines.length === 0 });
      blank = false;
    } else if (end > at || text[at] === '\n' || text[at] === '\r') blank = true;
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

const ENDS_SENTENCE = /[.!?…:;][»”"’')\]]*$/u;
const LIST_MARK = /^(?:[-–—*•·▪●◦]\s+|\d{1,2}[.)]\s+(?=\p{L}))/u;

/**
 * Text copied out of a mail or a terminal is broken at some 60 to 80 characters: such a line goes on in the next one.
 * A line is taken for broken when it is long, ends without a sentence end and the next one goes on in lower case.
 */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (next.blankBefore) return false;
  const length = line.end - line.start;
  if (length < 40 || length > 120) return false;
  const head = text.slice(next.start, next.start + 1);
  if (!isLower(head)) return false;
  return !ENDS_SENTENCE.test(text.slice(line.start, line.end));
}

function isHeadingLike(line: string): boolean {
  return line.length <= HEADING && !/[.;,:…][»”"’')\]]*$/u.test(line) && /\p{L}{2}/u.test(line);
}

/**
 * Cuts a document into blocks: a line is a paragraph unless it visibly goes on in the next one.
 * Markdown heading, list and quote marks are understood; the first heading-like line before the running text is the title.
 *
 * @param text decoded text; offsets of the blocks are UTF-16 code units of it
 * @returns blocks in text order, trimmed of white space; none for an empty text
 */
export function findBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const runs: { start: number; end: number; blankBefore: boolean }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const previous = runs.at(-1);
    const before = lines[i - 1];
    if (previous && before && goesOn(text, before, line)) previous.end = line.end;
    else runs.push({ ...line });
  }

  const kinds = runs.map((run): BlockKind => {
    const line = text.slice(run.start, run.end);
    if (/^#{1,6}\s/.test(line)) return 'heading';
    if (/^>\s/.test(line)) return 'quote';
    if (LIST_MARK.test(line) && !/^[-–—]\s+\p{Lu}/u.test(line)) return 'list-item';
    return 'paragraph';
  });

  // The first run of body text; a page without one (a bare list, a stub) takes its longest line.
  let body = runs.findIndex((run, i) => kinds[i] === 'paragraph' && run.end - run.start >= RUNNING_TEXT);
  if (body < 0) body = runs.reduce((best, run, i) => (run.end - run.start > runs[best]!.end - runs[best]!.start ? i : best), 0);

  return runs.map((run, index) => {
    const line = text.slice(run.start, run.end);
    let kind = kinds[index]!;
    if (kind === 'paragraph' && index > body && isSubheading(text, runs, index)) kind = 'heading';
    const mark = kind === 'heading' ? /^#{1,6}\s+/.exec(line) : kind === 'quote' ? /^>\s+/.exec(line) : kind === 'list-item' ? LIST_MARK.exec(line) : null;
    return { index, start: run.start + (mark?.[0].length ?? 0), end: run.end, kind };
  });
}

/** A short line without a full stop, standing before a longer paragraph. */
function isSubheading(text: string, runs: readonly { start: number; end: number; blankBefore: boolean }[], index: number): boolean {
  const run = runs[index]!;
  const line = text.slice(run.start, run.end);
  if (line.length > 90 || !isHeadingLike(line) || !/^["«“'(]*[\p{Lu}\p{N}]/u.test(line)) return false;
  const next = runs[index + 1];
  return next !== undefined && next.end - next.start > Math.max(120, 2 * line.length);
}

/**
 * Chooses the title among the blocks that are not page furniture: the last heading-like line before the running text
 * (a site's rubric stands above the headline, not below), or a leading heading block.
 *
 * @returns index into `blocks`, or -1
 */
export function findTitle(text: string, blocks: readonly Block[], isFurniture: (index: number) => boolean): number {
  const article = blocks.filter((b) => !isFurniture(b.index));
  const first = article[0];
  if (!first) return -1;
  let best = -1;
  for (const block of article.slice(0, 6)) {
    const line = text.slice(block.start, block.end);
    if (block.kind === 'list-item' || block.kind === 'quote') break;
    if (line.length >= RUNNING_TEXT && !(isHeadingLike(line) && best < 0)) break;
    if (!isHeadingLike(line)) break;
    if (block.kind === 'heading' && best >= 0) break;
    if (countLetters(line) < 8 && best >= 0) break;
    if (best >= 0) break;
    best = block.index;
  }
  return article.length > 1 ? best : -1;
}

function countLetters(line: string): number {
  return line.match(/\p{L}/gu)?.length ?? 0;
}
