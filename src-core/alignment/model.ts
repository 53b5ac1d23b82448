import type { Segment } from '../text/model.ts';

/**
 * Source segments ↔ target segments of a pair; m:n, 1:0 (nothing on the target side), 0:1, crossing order allowed.
 * Every article segment (one that is not boilerplate) stands in exactly one link.
 */
export interface Link {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Confidence, 0 to 1: of links given 0.9 about nine in ten should be right. */
  readonly score: number;
  /** A person said that it is right: an anchor for every later alignment. */
  readonly confirmed?: boolean;
}

/** What aligning a pair yields. The segments are part of it: alignment may join doubtful sentences and set furniture apart. */
export interface Alignment {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly links: readonly Link[];
}

/** Names a link by its ends; two links of one alignment never have the same key. */
export function linkKey(link: Pick<Link, 'source' | 'target'>): string {
  return `${link.source.join('+')}|${link.target.join('+')}`;
}
