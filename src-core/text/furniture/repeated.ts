import type { Block, Segment } from '../model.ts';
import { countWords } from '../characters.ts';

/** A short line of a document, as far as repetition is concerned. */
export interface PageLine {
  /** In the shape of `normalLine`. */
  readonly line: string;
  /** Host or folder the document came from; an empty string where that is not known. */
  readonly site: string;
  /** What tells the document's text from others, for example a hash of its longest paragraph: versions of one text count as one. */
  readonly body: string;
}

/** Lines that are known before a page is looked at, in the shape of `normalLine`. */
export interface KnownLines {
  /** Furniture, with the number of pages it stands on, or 0 where a person set it apart. */
  readonly furniture: ReadonlyMap<string, number>;
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

/** What of a document may repeat on other pages. */
export interface Labels {
  /** Its longest paragraph, which is another in every article. */
  readonly body: string;
  /** Its short lines in the shape of `normalLine`, each with whether it is set apart already. */
  readonly lines: ReadonlyMap<string, boolean>;
}

/** Finds the short lines of a prepared document. */
export function labelsOf(text: string, blocks: readonly Block[], segments: readonly Segment[]): Labels {
  const apart = new Set(segments.filter((s) => s.kind === 'boilerplate').map((s) => s.start));
  let body = '';
  const lines = new Map<string, boolean>();
  for (const block of blocks) {
    const own = text.slice(block.start, block.end);
    if (own.length > body.length) body = own;
    const line = own.length <= LABEL_LENGTH && countWords(own) <= LABEL_WORDS ? normalLine(own) : '';
    if (/\p{L}/u.test(line)) lines.set(line, (lines.get(line) ?? true) && apart.has(block.start));
  }
  return { body, lines };
}

/** On how many pages lines stand: those of three or more pages of one site, or of five of whatever sites. */
export class RepeatedLines {
  readonly #everywhere = new Map<string, Set<string>>();
  readonly #bySite = new Map<string, Set<string>>();

  /** @param rows every page on which the lines in question stand; time and memory grow with them */
  constructor(rows: Iterable<PageLine>) {
    const add = (to: Map<string, Set<string>>, key: string, body: string): void => {
      const on = to.get(key);
      if (on) on.add(body);
      else to.set(key, new Set([body]));
    };
    for (const { line, site, body } of rows) {
      add(this.#everywhere, line, body);
      if (site !== '') add(this.#bySite, `${site}\n${line}`, body);
    }
  }

  /** @returns the number of pages that make the line furniture on a page of this site, or 0 if it is none */
  pages(line: string, site: string): number {
    const here = this.#bySite.get(`${site}\n${line}`)?.size ?? 0;
    if (here >= ON_ONE_SITE) return here;
    const all = this.#everywhere.get(line)?.size ?? 0;
    return all >= ON_ANY_SITE ? all : 0;
  }

  /** The lines that are furniture somewhere. */
  get lines(): string[] {
    return [...new Set([...[...this.#bySite].flatMap(([key, on]) => (on.size >= ON_ONE_SITE ? [key.slice(key.indexOf('\n') + 1)] : [])), ...[...this.#everywhere].flatMap(([line, on]) => (on.size >= ON_ANY_SITE ? [line] : []))])];
  }
}
