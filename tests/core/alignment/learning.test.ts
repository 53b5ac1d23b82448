import { describe, expect, it } from 'vitest';
import { align } from '../../../src-core/alignment/align.ts';
import { gatherEvidence } from '../../../src-core/alignment/evidence.ts';
import { learnLinks, withLinks } from '../../../src-core/alignment/learn-links.ts';
import { ALL_EVIDENCE } from '../../../src-core/alignment/tuning.ts';
import { EMPTY_LEXICON } from '../../../src-core/lexicon/lexicon.ts';
import type { PreparedDocument, Segment } from '../../../src-core/text/model.ts';

/** Two made-up languages whose words have nothing in common. */
const WORDS = [['bilu', 'krant'], ['domo', 'prest'], ['fagi', 'wolst'], ['luna', 'drenk'], ['mira', 'stolf'], ['nopa', 'grims'], ['rasi', 'bront'], ['teku', 'flask'], ['vono', 'shrem'], ['zaqi', 'plund']] as const;
const sentence = (k: number, side: 0 | 1): string => {
  const picked = [k, k * 3 + 1, k * 7 + 2, ...(k % 3 === 0 ? [k + 5, k * 2 + 3, k + 8] : [])].map((x) => WORDS[x % 10]![side]);
  return `${(side === 0 ? picked : picked.toReversed()).join(' ')}.`;
};

function document(sentences: readonly string[], language: string): PreparedDocument {
  let at = 0;
  const segments = sentences.map((s, k): Segment => {
    const segment: Segment = { id: String(k + 1), start: at, end: at + s.length, block: 0, kind: 'paragraph' };
    at += s.length + 1;
    return segment;
  });
  return { text: sentences.join(' '), language, title: '', blocks: [], segments };
}

const numbers = Array.from({ length: 40 }, (_, k) => k);
const left = document(numbers.map((k) => sentence(k, 0)), 'xx');
const right = document(numbers.map((k) => sentence(k, 1)), 'yy');
const evidence = gatherEvidence(left.text, left.segments, 'xx', right.text, right.segments, 'yy', EMPTY_LEXICON);
const perfect = numbers.map((k) => ({ source: [k], target: [k], score: 1 }));
const idOf = (words: typeof evidence.source, form: string): number => words.types.findIndex((t) => t.form === form);

describe('the second pass', () => {
  it('learns which words keep meeting', () => {
    const learned = learnLinks(evidence, perfect);
    for (const [a, b] of WORDS) {
      const best = learned.get(idOf(evidence.source, a))?.toSorted((p, q) => q.strength - p.strength)[0];
      expect([a, best && evidence.target.types[best.target]!.form]).toEqual([a, b]);
      expect(best!.reason).toBe('learned');
      expect(best!.strength).toBeLessThan(1);
    }
  });
  it('learns nothing from a single meeting, from links that say little, or where words have partners', () => {
    expect(learnLinks(evidence, perfect.slice(0, 1)).size).toBe(0);
    expect(learnLinks(evidence, perfect.map((l) => ({ ...l, score: -1 }))).size).toBe(0);
    const known = withLinks(evidence.table, learnLinks(evidence, perfect));
    expect(withLinks(known, learnLinks(evidence, perfect))).toEqual(known);
  });
  it('is made where no dictionary speaks, and brings sentences back that length alone would lose', () => {
    // Four sentences are missing on the right side.
    const gap = document(numbers.filter((k) => k < 20 || k >= 24).map((k) => sentence(k, 1)), 'yy');
    const rightLinks = (learning: boolean): number =>
      align(left, gap, EMPTY_LEXICON, { ...ALL_EVIDENCE, learning }).links.filter((l) => l.source.length === 1 && l.target.length === 1 && Number(l.source[0]!.slice(1)) - Number(l.target[0]!.slice(1)) === (Number(l.source[0]!.slice(1)) > 24 ? 4 : 0)).length;
    expect(rightLinks(true)).toBeGreaterThanOrEqual(30);
    expect(rightLinks(true)).toBeGreaterThan(rightLinks(false));
  });
});
