import { RepeatedLines, normalLine } from '../../src-core/text/furniture/repeated.ts';
import type { KnownLines } from '../../src-core/text/furniture/repeated.ts';
import type { Segment } from '../../src-core/text/model.ts';
import type { Lesson } from '../store/page-lines.ts';
import type { Store } from '../store/store.ts';

/** What people said of the lines of one site. A text whose site is not known learns from the others that have none. */
export function knownOf(lessons: readonly Lesson[], site: string): KnownLines {
  const own = lessons.filter((l) => l.site === site);
  return { furniture: new Map(own.flatMap((l) => (l.furniture ? [[l.line, 0] as const] : []))), article: new Set(own.flatMap((l) => (l.furniture ? [] : [l.line]))) };
}

/**
 * What setting segments apart, or restoring them, teaches of their site: the lines that are segments of their own.
 * A sentence inside a paragraph says nothing of other pages.
 */
export function lessonsOf(segments: readonly Segment[], chosen: readonly string[], text: string, site: string, furniture: boolean): Lesson[] {
  const wanted = new Set(chosen);
  const inBlock = new Map<number, number>();
  for (const s of segments) inBlock.set(s.block, (inBlock.get(s.block) ?? 0) + 1);
  const lines = segments.filter((s) => wanted.has(s.id) && inBlock.get(s.block) === 1 && (s.kind === 'boilerplate') !== furniture).map((s) => normalLine(text.slice(s.start, s.end)));
  return [...new Set(lines)].filter((line) => line !== '').map((line) => ({ site, line, furniture }));
}

/** A text that stands in no pair, and what is known of its lines that was not when it was read. */
export interface Reread {
  readonly id: string;
  readonly known: KnownLines;
}

/** Which texts have lines that turn out, with the newly imported ones, to stand on many pages. */
export function textsToReread(store: Store, imported: readonly string[]): Reread[] {
  const repeated = new RepeatedLines(store.pagesWithLinesOf(imported));
  const { lines } = repeated;
  if (lines.length === 0) return [];
  const lessons = store.lessons();
  const restored = new Set(lessons.flatMap((l) => (l.furniture ? [] : [`${l.site}\n${l.line}`])));
  const found = new Map<string, { site: string; pages: Map<string, number> }>();
  for (const { document, site, line } of store.looseWithLines(lines)) {
    const pages = repeated.pages(line, site);
    if (pages === 0 || restored.has(`${site}\n${line}`)) continue;
    if (!found.has(document)) found.set(document, { site, pages: new Map() });
    found.get(document)!.pages.set(line, pages);
  }
  return [...found].map(([id, { site, pages }]) => {
    const own = knownOf(lessons, site);
    return { id, known: { furniture: new Map([...own.furniture, ...pages]), article: own.article } };
  });
}
