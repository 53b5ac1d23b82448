import type { Link } from '../../src-core/alignment/model.ts';
import type { Segment } from '../../src-core/text/model.ts';

/**
 * Links in the tests' own notation: `"1-1 2-1 0-1"` is one to one, two to one, nothing to one, in text order.
 * Returns segments of ten characters each in one text a side, and the links.
 */
export function pairOf(notation: string): { source: Segment[]; target: Segment[]; links: Link[]; sourceText: string; targetText: string } {
  const source: Segment[] = [];
  const target: Segment[] = [];
  const links: Link[] = [];
  const take = (list: Segment[], prefix: string, n: number): string[] =>
    Array.from({ length: n }, () => {
      const k = list.length;
      list.push({ id: `${prefix}${k + 1}`, start: k * 10, end: k * 10 + 9, block: k, kind: 'paragraph' });
      return `${prefix}${k + 1}`;
    });
  for (const part of notation.split(/\s+/).filter(Boolean)) {
    const [a = 0, b = 0] = part.split('-').map(Number);
    links.push({ source: take(source, 's', a), target: take(target, 't', b), score: 0.9 });
  }
  const text = (n: number): string => 'wordwords '.repeat(n);
  return { source, target, links, sourceText: text(source.length), targetText: text(target.length) };
}

/** Links back into the notation, in the order they stand. */
export function notationOf(links: readonly Link[]): string {
  return links.map((l) => `${l.source.length}-${l.target.length}`).join(' ');
}
