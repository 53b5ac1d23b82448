import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordMap } from '../../../src-core/review/text-edits.ts';
import { blocksInForce, commonEnds, importedSpan, replaceInLayer, textInForce } from '../../../src-core/review/text-layer.ts';
import type { TextEdit } from '../../../src-core/review/text-layer.ts';

const IMPORTED = 'One two three.\n\nFour five six. Seven 😀 eight.';

describe('the layer of edits', () => {
  it('says the same as the replacements one after the other, in order and apart from each other', () => {
    const replacement = fc.record({ at: fc.nat(60), length: fc.nat(12), text: fc.constantFrom('', 'x', 'four', ' two', 'a longer run of words', '😀') });
    fc.assert(
      fc.property(fc.array(replacement, { maxLength: 12 }), (replacements) => {
        let text = IMPORTED;
        let edits: TextEdit[] = [];
        for (const r of replacements) {
          const at = Math.min(r.at, text.length);
          const end = Math.min(at + r.length, text.length);
          edits = replaceInLayer(IMPORTED, edits, at, end, r.text);
          text = text.slice(0, at) + r.text + text.slice(end);
          expect(textInForce(IMPORTED, edits)).toBe(text);
          edits.forEach((e, n) => expect(e.start).toBeGreaterThanOrEqual(n === 0 ? 0 : edits[n - 1]!.end));
        }
        // What was taken back leaves nothing.
        expect(replaceInLayer(IMPORTED, edits, 0, text.length, IMPORTED)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('finds the imported words a run stands for', () => {
    const edits = replaceInLayer(IMPORTED, [], 21, 25, 'cinq and more');
    const text = textInForce(IMPORTED, edits);
    const start = text.indexOf('Four');
    const span = importedSpan(edits, { start, end: text.indexOf('six.') + 4 });
    expect(IMPORTED.slice(span.start, span.end)).toBe('Four five six.');
    const later = importedSpan(edits, { start: text.indexOf('Seven'), end: text.length });
    expect(IMPORTED.slice(later.start, later.end)).toBe('Seven 😀 eight.');
  });
  it('takes blocks along', () => {
    const blocks = [{ index: 0, kind: 'paragraph', start: 0, end: 14 }, { index: 1, kind: 'paragraph', start: 16, end: IMPORTED.length }] as const;
    const edits = replaceInLayer(IMPORTED, replaceInLayer(IMPORTED, [], 14, 14, ' More.'), 0, 3, 'A');
    const text = textInForce(IMPORTED, edits);
    expect(blocksInForce(blocks, edits).map((b) => text.slice(b.start, b.end))).toEqual(['A two three. More.', IMPORTED.slice(16)]);
  });
  it('never cuts a character in two', () => {
    expect(commonEnds('a😀b', 'a😁b')).toEqual([1, 1]);
  });
});

describe('words that move with an edit', () => {
  it.each([
    ['The rate was 14.8 billion rubles', 'The rate was 18.4 billion rubles', '14.8 billion', '18.4 billion'],
    ['The old ferry sailed', 'The new old ferry sailed', 'old ferry', 'old ferry'],
    ['The old ferry sailed', 'The ferry sailed', 'old ferry', 'ferry'],
    ['The old ferry sailed', 'The old ferry sailed away', 'sailed', 'sailed'],
    ['The old ferry sailed', 'A vessel left', 'sailed', 'left'],
    ['Старый паром отчалил', 'Старый красный паром отчалил', 'паром', 'паром'],
  ])('%s → %s', (from, to, marked, expected) => {
    const map = wordMap(from, to);
    const start = from.indexOf(marked);
    expect(to.slice(map(start, 'start'), map(start + marked.length, 'end'))).toBe(expected);
  });
});
