import type { Side, Span } from '../../src-core/text/model.ts';

/** What is selected, in offsets of the documents' texts (UTF-16 code units). */
export interface TextSelection {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** Where it stands on the screen, for what opens beside it. */
  readonly rect: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Elements that show a run of a text carry `data-start` (its offset) and hold exactly one text node. */
const PIECE = '[data-start]';

const isSpace = (c: string | undefined): boolean => c !== undefined && /\s/u.test(c);

/** Trims white space off both ends. @returns null if nothing is left */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return end > start ? { start, end } : null;
}

/** Joins pieces that follow each other with nothing but white space between. */
export function joined(text: string, spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

/** Reads the browser's selection inside the grid. @returns null if no text of the pair is selected */
export function readSelection(grid: HTMLElement, texts: Readonly<Record<Side, string>>): TextSelection | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!grid.contains(range.commonAncestorContainer) && !range.commonAncestorContainer.contains(grid)) return null;
  const found: Record<Side, Span[]> = { source: [], target: [] };
  for (const piece of grid.querySelectorAll<HTMLElement>(PIECE)) {
    const node = piece.firstChild;
    const side = piece.closest<HTMLElement>('[data-side]')?.dataset['side'];
    if (!(node instanceof Text) || (side !== 'source' && side !== 'target') || !range.intersectsNode(node)) continue;
    const offset = Number(piece.dataset['start']);
    const from = range.startContainer === node ? range.startOffset : 0;
    const to = range.endContainer === node ? range.endOffset : node.length;
    // A range that ends just before the first character still touches the node.
    if (to > from) found[side].push({ start: offset + from, end: offset + to });
  }
  const clean = (side: Side): Span[] => joined(texts[side], found[side]).flatMap((s) => trimmed(texts[side], s) ?? []);
  const [source, target] = [clean('source'), clean('target')];
  if (source.length + target.length === 0) return null;
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { source, target, rect: { left, right, top, bottom } };
}

/** The offset in its document under a point of the screen. */
export function offsetAt(x: number, y: number): { readonly side: Side; readonly offset: number; readonly row: string } | null {
  const at = document.caretPositionFromPoint?.(x, y);
  const node = at?.offsetNode;
  if (!(node instanceof Text)) return null;
  const piece = node.parentElement?.closest<HTMLElement>(PIECE);
  const side = piece?.closest<HTMLElement>('[data-side]')?.dataset['side'];
  const row = piece?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (!piece || row === undefined || (side !== 'source' && side !== 'target')) return null;
  return { side, offset: Number(piece.dataset['start']) + at!.offset, row };
}

/** Ranges of the screen that show a span of a text. */
export function rangesOf(grid: HTMLElement, side: Side, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const piece of grid.querySelectorAll<HTMLElement>(`[data-side="${side}"] ${PIECE}`)) {
    const node = piece.firstChild;
    if (!(node instanceof Text)) continue;
    const offset = Number(piece.dataset['start']);
    const start = Math.max(span.start, offset);
    const end = Math.min(span.end, offset + node.length);
    if (end <= start) continue;
    const range = new Range();
    range.setStart(node, start - offset);
    range.setEnd(node, end - offset);
    ranges.push(range);
  }
  return ranges;
}
