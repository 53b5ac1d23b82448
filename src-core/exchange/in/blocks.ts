import type { BlockKind, BoilerplateReason, FurnitureHint } from '../../text/model.ts';
import { Refusal } from '../common/refusal.ts';

/** A paragraph as a reader found it. */
export interface FoundBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** Why the file's own markup says that it is not part of the article. */
  readonly furniture?: BoilerplateReason | undefined;
}

/** Marks that `findBlocks` understands; a caption is a paragraph there. */
const MARKS: Readonly<Record<BlockKind, string>> = { title: '# ', heading: '## ', paragraph: '', 'list-item': '* ', quote: '> ', caption: '' };

/** Text longer than this is refused, UTF-16 code units. */
export const MOST_TEXT = 20 * 1024 * 1024;

/**
 * Puts paragraphs into one text, divided by blank lines, kinds as marks, white space collapsed.
 * @throws Refusal `empty` or `too-large`
 */
export function textOfBlocks(blocks: readonly FoundBlock[]): { readonly text: string; readonly hints: readonly FurnitureHint[] } {
  const parts: string[] = [];
  const hints: FurnitureHint[] = [];
  let at = 0;
  for (const block of blocks) {
    const words = block.text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim().toWellFormed();
    if (words === '') continue;
    const part = (parts.length > 0 ? '\n\n' : '') + MARKS[block.kind] + words;
    if (block.furniture) hints.push({ start: at, end: at + part.length, reason: block.furniture });
    parts.push(part);
    at += part.length;
    if (at > MOST_TEXT) throw new Refusal('too-large', 'holds more than 20 million characters of text; split it');
  }
  if (!/[\p{L}\p{N}]/u.test(parts.join(' ').slice(0, 100_000)) && !parts.some((p) => /[\p{L}\p{N}]/u.test(p))) throw new Refusal('empty', 'holds no text');
  return { text: parts.join(''), hints };
}
