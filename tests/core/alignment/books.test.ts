import { describe, expect, it } from 'vitest';
import { align } from '../../../src-core/alignment/align.ts';
import { bandAround, findAnchors } from '../../../src-core/alignment/anchors.ts';
import { gatherEvidence } from '../../../src-core/alignment/evidence.ts';
import { partitionFault } from '../../../src-core/alignment/laws.ts';
import type { PreparedDocument, Segment } from '../../../src-core/text/model.ts';
import { testLexicon } from '../../helpers/core.ts';

const lexicon = testLexicon();

/** A text of one sentence a line, prepared without the splitter. */
function lines(sentences: readonly string[], language: string): PreparedDocument {
  let at = 0;
  const segments = sentences.map((s, k): Segment => {
    const segment: Segment = { id: String(k + 1), start: at, end: at + s.length, block: k, kind: 'paragraph' };
    at += s.length + 1;
    return segment;
  });
  return { text: sentences.join('\n'), language, title: '', blocks: [], segments };
}

const NOUNS = [['дом', 'house'], ['река', 'river'], ['город', 'city'], ['книга', 'book'], ['дорога', 'road'], ['школа', 'school'], ['лес', 'forest'], ['море', 'sea']] as const;
/** Sentences that share most of their words; every seventh has a figure of its own. */
const chapter = (n: number): [string, string][] =>
  Array.from({ length: n }, (_, k) => {
    const [a, b] = [NOUNS[k % 8]!, NOUNS[(k * 3 + 1) % 8]!];
    const figure = k % 7 === 0 ? [` номер ${1000 + k}`, ` number ${1000 + k}`] : ['', ''];
    const tail = k % 5 === 0 ? [' и старая дорога', ' and the old road'] : ['', ''];
    return [`Большой ${a[0]}${figure[0]} и ${b[0]}${tail[0]} там.`, `A big ${a[1]}${figure[1]} and a ${b[1]}${tail[1]} there.`];
  });

describe('books', () => {
  const pairs = chapter(420);
  const sides = (target: readonly [string, string][]) => [lines(pairs.map((p) => p[0]), 'ru'), lines(target.map((p) => p[1]), 'en')] as const;
  const evidenceOf = ([ru, en]: readonly [PreparedDocument, PreparedDocument]) => gatherEvidence(ru.text, ru.segments, 'ru', en.text, en.segments, 'en', lexicon);

  it('find anchors by words that are rare on both sides', () => {
    const anchors = findAnchors(evidenceOf(sides(pairs)));
    expect(anchors.length).toBeGreaterThan(40);
    expect(anchors.filter((p) => p.i !== p.j)).toEqual([]);
  });
  it('do not follow a chance agreement', () => {
    // One figure of the target stands forty sentences too early, and its own place has none.
    const target = pairs.map((p): [string, string] => [...p]);
    target[200]![1] = 'A big house number 1238 there.';
    target[238]![1] = 'A big house there.';
    const anchors = findAnchors(evidenceOf(sides(target)));
    expect(anchors.length).toBeGreaterThan(40);
    expect(anchors.filter((p) => p.i !== p.j)).toEqual([]);
  });
  it('are linked in a band, past a chapter that one side lacks', () => {
    const [ru, en] = sides([...pairs.slice(0, 150), ...pairs.slice(210)]);
    const { source, target, links } = align(ru, en, lexicon);
    expect(partitionFault(source, target, links)).toBeNull();
    const right = links.filter((l) => l.source.length === 1 && l.target.length === 1 && Number(l.target[0]!.slice(1)) === Number(l.source[0]!.slice(1)) - (Number(l.source[0]!.slice(1)) > 210 ? 60 : 0));
    expect(right.length).toBeGreaterThan(0.97 * 360);
  });
});

describe('the band', () => {
  const ones = (n: number) => new Float64Array(n).fill(10);
  it('is narrow where both texts run at one pace', () => {
    const { lows, highs } = bandAround([{ i: 50, j: 50 }], ones(100), ones(100));
    for (let i = 0; i <= 100; i++) {
      expect(lows[i]).toBeLessThanOrEqual(i);
      expect(highs[i]).toBeGreaterThanOrEqual(i);
      expect(highs[i]! - lows[i]!).toBeLessThan(32);
    }
    expect(highs[50]! - lows[50]!).toBeLessThan(12);
  });
  it('holds every path past a passage that one side lacks', () => {
    const anchors = [{ i: 0, j: 0 }, { i: 20, j: 20 }, { i: 40, j: 40 }, { i: 60, j: 60 }, { i: 160, j: 130 }, { i: 180, j: 150 }, { i: 200, j: 170 }];
    const { lows, highs } = bandAround(anchors, ones(220), ones(190));
    // Thirty segments are missing somewhere between 60 and 160: right behind the one anchor or right before the other.
    for (const i of [80, 110, 140]) {
      expect(lows[i]).toBeLessThanOrEqual(i - 30);
      expect(highs[i]).toBeGreaterThanOrEqual(i);
    }
  });
});
