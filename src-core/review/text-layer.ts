import type { Block, Span } from '../text/model.ts';

/**
 * A replaced run of the imported target text, in offsets of the imported text. The edits of a pair stand in order and never touch:
 * the document stays as it was imported, and the text in force is drawn from it and this layer.
 */
export interface TextEdit extends Span {
  readonly text: string;
}

const grown = (edit: TextEdit): number => edit.text.length - (edit.end - edit.start);

/** The text as it is now: the imported one with the edits carried out. */
export function textInForce(imported: string, edits: readonly TextEdit[] = []): string {
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += imported.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return edits.length === 0 ? imported : out + imported.slice(from);
}

/**
 * The layer after one more replacement.
 * @param at start of the replaced run, in offsets of the text in force, as is `end`
 */
export function replaceInLayer(imported: string, edits: readonly TextEdit[], at: number, end: number, text: string): TextEdit[] {
  const before: TextEdit[] = [];
  const after: TextEdit[] = [];
  let start = -1;
  let stop = -1;
  let [head, tail] = ['', ''];
  let delta = 0;
  for (const edit of edits) {
    const from = edit.start + delta;
    const to = from + edit.text.length;
    if (to < at) before.push(edit);
    else if (from > end) after.push(edit);
    else {
      if (start < 0) {
        start = from < at ? edit.start : at - delta;
        head = edit.text.slice(0, Math.max(0, at - from));
      }
      stop = to > end ? edit.end : end - delta - grown(edit);
      tail = to > end ? edit.text.slice(end - from) : '';
    }
    if (from <= end) delta += grown(edit);
  }
  if (start < 0) {
    const passed = before.reduce((sum, e) => sum + grown(e), 0);
    [start, stop] = [at - passed, end - passed];
  }
  const edit = trimmedEdit(imported, { start, end: stop, text: head + text + tail });
  return edit ? [...before, edit, ...after] : [...before, ...after];
}

/** Without what it leaves as it was. @returns null if it changes nothing */
function trimmedEdit(imported: string, edit: TextEdit): TextEdit | null {
  const [prefix, suffix] = commonEnds(imported.slice(edit.start, edit.end), edit.text);
  const out = { start: edit.start + prefix, end: edit.end - suffix, text: edit.text.slice(prefix, edit.text.length - suffix) };
  return out.start === out.end && out.text === '' ? null : out;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** How many code units two texts share at their beginnings and, behind that, at their ends; never half a character. */
export function commonEnds(a: string, b: string): [number, number] {
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a[prefix] === b[prefix]) prefix++;
  if (prefix > 0 && (isLow(a.charCodeAt(prefix)) || isLow(b.charCodeAt(prefix)))) prefix--;
  let suffix = 0;
  while (suffix < most - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix++;
  if (suffix > 0 && isLow(a.charCodeAt(a.length - suffix))) suffix--;
  return [prefix, suffix];
}

/** The imported run that a run of the text in force stands for; all of an edit if it only stands in a part of it. */
export function importedSpan(edits: readonly TextEdit[], span: Span): Span {
  let delta = 0;
  let start: number | undefined;
  let end: number | undefined;
  for (const edit of edits) {
    const from = edit.start + delta;
    const to = from + edit.text.length;
    if (start === undefined && span.start <= from) start = span.start - delta;
    else if (start === undefined && span.start < to) start = edit.start;
    if (end === undefined && span.end < from) end = span.end - delta;
    else if (end === undefined && span.end <= to) end = edit.end;
    delta += grown(edit);
  }
  return { start: start ?? span.start - delta, end: Math.max(start ?? 0, end ?? span.end - delta) };
}

/** Blocks of the imported text in offsets of the text in force. */
export function blocksInForce(blocks: readonly Block[], edits: readonly TextEdit[] = []): readonly Block[] {
  if (edits.length === 0) return blocks;
  return blocks.map((block) => ({ ...block, start: offsetInForce(edits, block.start, 'start'), end: offsetInForce(edits, block.end, 'end') }));
}

function offsetInForce(edits: readonly TextEdit[], at: number, edge: 'start' | 'end'): number {
  let delta = 0;
  for (const edit of edits) {
    if (edit.start > at || (edit.start === at && edge === 'start')) break;
    if (edit.end > at) return edit.start + delta + (edge === 'start' ? 0 : edit.text.length);
    delta += grown(edit);
  }
  return at + delta;
}
