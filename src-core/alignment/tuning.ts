import type { LinkReason } from '../lexicon/model.ts';

/**
 * Switches of the aligner's kinds of evidence, for measuring what each brings (`npm run bench:ablation`).
 * The product always uses `ALL_EVIDENCE`.
 */
export interface AlignmentTuning {
  /** The lexicon, with glossary and learned pairs. */
  readonly dictionary: boolean;
  /** Names by their sound. */
  readonly names: boolean;
  readonly numbers: boolean;
  /** Lower-case words that look alike, and words written the same. */
  readonly cognates: boolean;
  readonly length: boolean;
  /** A second pass with word pairs learned from the first. */
  readonly learning: boolean;
  /** Moved passages are looked for. */
  readonly crossings: boolean;
  /** Doubtful sentence boundaries are joined or kept, and glued sentences cut, with the other side's help. */
  readonly settling: boolean;
  /** Links of several sentences. */
  readonly several: boolean;
}

export const ALL_EVIDENCE: AlignmentTuning = { dictionary: true, names: true, numbers: true, cognates: true, length: true, learning: true, crossings: true, settling: true, several: true };

const KIND: Readonly<Record<LinkReason, 'dictionary' | 'names' | 'numbers' | 'cognates'>> = {
  dictionary: 'dictionary',
  glossary: 'dictionary',
  learned: 'dictionary',
  sound: 'names',
  number: 'numbers',
  cognate: 'cognates',
  same: 'cognates',
};

/** Whether word links of a kind count. */
export function speaks(tuning: AlignmentTuning, reason: LinkReason): boolean {
  return tuning[KIND[reason]];
}
