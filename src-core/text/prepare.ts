import type { Block, BoilerplateReason, FurnitureHint, Language, PreparedDocument, Segment, SegmentKind, SentenceSplitter } from './model.ts';
import { findBlocks, findTitle } from './blocks.ts';
import { trimSpan } from './characters.ts';
import { embeddedRun, furnitureOf, likeness, sentenceLikeness } from './furniture/furniture.ts';
import { type KnownLines, normalLine } from './furniture/repeated.ts';
import { segmentBlock } from './segmentation.ts';

/**
 * Finds blocks, title, page furniture and segments of one text.
 *
 * @param text decoded text (byte-order mark removed, line endings kept)
 * @param language its language; rules exist for `ru` and `en`, others are split by the library alone
 * @param known lines known of the document's site
 * @param hints runs that the file's own markup sets apart
 */
export function segmentDocument(text: string, language: Language, splitter: SentenceSplitter, known?: KnownLines, hints: readonly FurnitureHint[] = []): PreparedDocument {
  const raw = findBlocks(text);
  const furniture = withHints(furnitureOf(text, raw, language, known), raw, hints, (b) => known?.article.has(normalLine(text.slice(b.start, b.end))) ?? false);
  const title = findTitle(text, raw, (i) => furniture[i] !== null);
  const blocks: Block[] = raw.map((b) => (b.index === title ? { ...b, kind: 'title' } : b));
  const segments: Segment[] = [];
  const add = (start: number, end: number, block: number, kind: SegmentKind, extra: Partial<Segment> = {}): void => {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) segments.push({ id: String(segments.length + 1), ...span, block, kind, ...extra });
  };

  for (const block of blocks) {
    const own = text.slice(block.start, block.end);
    const reason = furniture[block.index];
    let at = 0;
    const boundaries = segmentBlock(own, language, splitter);
    // A headline is one segment, whatever stops stand in it; a paragraph of furniture needs no sentences.
    if (reason ?? mostlyLegal(own, boundaries.map((b) => b.end))) {
      const pages = reason === 'repeated' ? (known?.furniture.get(normalLine(own)) ?? 0) : 0;
      add(block.start, block.end, block.index, 'boilerplate', { reason: reason ?? 'legal', ...(pages > 0 ? { pages } : {}) });
      continue;
    }
    boundaries.forEach((boundary, n) => {
      let start = at;
      at = boundary.end;
      const sentence = own.slice(start, boundary.end);
      const lead = sentence.length - sentence.trimStart().length;
      const run = embeddedRun(sentence.trimStart(), language);
      if (run > 0) {
        add(block.start + start, block.start + start + lead + run, block.index, 'boilerplate', { reason: 'advertisement' });
        start += lead + run;
      } else if (boundaries.length > 1 && (n === 0 || n >= boundaries.length - 2 || boundary.doubtful || boundaries[n - 1]!.doubtful)) {
        const inline = sentenceLikeness(sentence);
        if (inline) {
          add(block.start + start, block.start + boundary.end, block.index, 'boilerplate', { reason: inline });
          return;
        }
      }
      add(block.start + start, block.start + boundary.end, block.index, block.kind, boundary.doubtful ? { doubtfulEnd: true } : {});
    });
  }
  const titleBlock = title >= 0 ? blocks[title] : undefined;
  const firstArticle = segments.find((s) => s.kind !== 'boilerplate');
  const shown = titleBlock ?? firstArticle;
  return { text, language, title: shown ? text.slice(shown.start, shown.end).slice(0, 300) : '', blocks, segments };
}

/** Adds what the markup says where the words said nothing and nobody said otherwise. Both lists stand in text order. */
function withHints(furniture: readonly (BoilerplateReason | null)[], blocks: readonly Block[], hints: readonly FurnitureHint[], restored: (block: Block) => boolean): readonly (BoilerplateReason | null)[] {
  if (hints.length === 0) return furniture;
  let n = 0;
  return blocks.map((block, k) => {
    while (n < hints.length && hints[n]!.end < block.end) n++;
    const hint = hints[n];
    return furniture[k] ?? (hint && hint.start <= block.start && !restored(block) ? hint.reason : null);
  });
}

/** A paragraph that opens as a legal notice, with at least half of its sentences speaking so, is one as a whole. */
function mostlyLegal(text: string, ends: readonly number[]): boolean {
  if (ends.length < 2) return false;
  const first = likeness(text.slice(0, ends[0]));
  if (first?.reason !== 'legal' || first.weak) return false;
  const reasons = ends.map((end, i) => (i === 0 ? first : likeness(text.slice(ends[i - 1] ?? 0, end))));
  return reasons.filter((like) => like?.reason === 'legal').length * 2 >= ends.length;
}
