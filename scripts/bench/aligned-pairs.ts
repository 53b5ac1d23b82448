// Benchmark documents prepared and aligned, for scripts that damage one side and see what the checks make of it.
import type { Alignment } from '../../src-core/alignment/model.ts';
import type { CoreResources } from '../../src-core/core.ts';
import { alignDocuments, prepareDocument } from '../../src-core/core.ts';
import type { Segment } from '../../src-core/text/model.ts';
import { readGold } from './gold.ts';

export interface PairText {
  readonly text: string;
  readonly language: string;
}
/** A pair with its links; documents of one source are in one fold (0–4). */
export interface AlignedPair {
  readonly id: string;
  readonly fold: number;
  readonly source: PairText;
  readonly target: PairText;
  readonly alignment: Alignment;
}

/** Replaces a run of a text (UTF-16 code units) by other words. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Mulberry32: the same numbers in every run. */
export function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const hash = (text: string): number => [...text].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7);

export function alignedPairs(kinds: readonly string[], folder: string, resources: CoreResources): AlignedPair[] {
  return kinds.flatMap((kind) =>
    readGold(kind, folder).map((doc): AlignedPair => {
      const [source, target] = [prepareDocument(doc.src.text, resources), prepareDocument(doc.tgt.text, resources)];
      return { id: doc.id, fold: Math.abs(hash(doc.id.split('#')[0]!)) % 5, source, target, alignment: alignDocuments(source, target, resources) };
    }),
  );
}

/** The pair with runs of one side's text replaced; the offsets of its segments move, the links stay. */
export function replaced(p: AlignedPair, side: 'source' | 'target', edits: readonly Replacement[]): AlignedPair {
  let { text } = p[side];
  for (const e of [...edits].sort((a, b) => b.start - a.start)) text = text.slice(0, e.start) + e.by + text.slice(e.end);
  const moved = (at: number): number =>
    edits.reduce((m, e) => {
      if (at > e.start && at < e.end) return m - (at - e.start);
      return at >= e.end && at > e.start ? m - (e.end - e.start) + e.by.length : m;
    }, at);
  const segments = p.alignment[side].map((s): Segment => ({ ...s, start: moved(s.start), end: moved(s.end) }));
  return { ...p, [side]: { ...p[side], text }, alignment: { ...p.alignment, [side]: segments } };
}
