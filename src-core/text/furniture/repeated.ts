import type { Block } from '../model.ts';
import { countWords } from '../characters.ts';

/** A document as far as repetition is concerned. */
export interface SiteDocument {
  /** Host or folder it came from; an empty string where that is not known. */
  readonly site: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Lines a workspace has learned, in the shape of `normalLine`. */
export interface KnownLines {
  /** Set apart by a person, or repeated over documents. */
  readonly furniture: ReadonlySet<string>;
  /** Restored by a person: never furniture. */
  readonly article: ReadonlySet<string>;
}

/** Longer lines that stand on several pages are quotations or agency text, not labels. */
const LABEL_WORDS = 14;
const LABEL_LENGTH = 200;
const ON_ONE_SITE = 3;
/** Other sites say the same short thing by chance ("Results"), so more of them must. */
const ON_ANY_SITE = 5;

/**
 * The shape in which a line is compared with others: lower case, marks at its ends removed, and figures as one figure,
 * since counters and dates change from page to page while their line stays the same.
 */
export function normalLine(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\p{N}+(?:[\s\u00a0.,]\p{N}+)*/gu, '0')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}0]+|[^\p{L}0]+$/gu, '');
}

/**
 * Finds the short lines that stand on three or more documents of one site, or on five of whatever sites.
 * Versions of one text (documents whose longest paragraph is the same) count as one document: what repeats there is the article.
 * Time and memory grow with the text.
 *
 * @returns lines in the shape of `normalLine`
 */
export function repeatedLines(documents: readonly SiteDocument[]): ReadonlySet<string> {
  const texts = new Map<string, number>();
  const labels = new Map<string, Set<number>>();
  const textOf = documents.map((document, d) => {
    let longest = '';
    for (const block of document.blocks) {
      const line = document.text.slice(block.start, block.end);
      if (line.length > longest.length) longest = line;
      const label = line.length <= LABEL_LENGTH && countWords(line) <= LABEL_WORDS ? normalLine(line) : '';
      if (!/\p{L}/u.test(label)) continue;
      const on = labels.get(label);
      if (on) on.add(d);
      else labels.set(label, new Set([d]));
    }
    const same = texts.get(longest);
    if (same === undefined) texts.set(longest, d);
    return same ?? d;
  });

  const found = new Set<string>();
  for (const [label, on] of labels) {
    if (on.size < ON_ONE_SITE) continue;
    const all = new Set<number>();
    const bySite = new Map<string, Set<number>>();
    for (const d of on) {
      const text = textOf[d]!;
      const { site } = documents[d]!;
      all.add(text);
      bySite.set(site, (bySite.get(site) ?? new Set()).add(text));
    }
    if (all.size >= ON_ANY_SITE || [...bySite].some(([site, texts]) => site !== '' && texts.size >= ON_ONE_SITE)) found.add(label);
  }
  return found;
}
