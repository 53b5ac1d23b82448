import type { Span } from '../../src-core/text/model.ts';

const WORD = /[\p{L}\p{N}]+(?:['’‑.,-][\p{L}\p{N}]+)*/gu;

/** Words of a run of a text, for moving from one to the next; figures such as 18,4 are one. */
export function wordsIn(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((m) => ({ start: span.start + m.index, end: span.start + m.index + m[0].length }));
}

/** A span with its start or its end moved by a number of words; never empty, never out of the run. */
export function stretched(text: string, run: Span, span: Span, edge: 'start' | 'end', by: -1 | 1): Span {
  const words = wordsIn(text, run);
  if (edge === 'end') {
    const ends = words.map((w) => w.end).filter((e) => e > span.start);
    const next = by > 0 ? ends.find((e) => e > span.end) : ends.findLast((e) => e < span.end);
    return next === undefined ? span : { start: span.start, end: next };
  }
  const starts = words.map((w) => w.start).filter((s) => s < span.end);
  const next = by > 0 ? starts.find((s) => s > span.start) : starts.findLast((s) => s < span.start);
  return next === undefined ? span : { start: next, end: span.end };
}
