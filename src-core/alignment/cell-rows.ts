import type { LinkTable } from '../lexicon/link-table.ts';
import type { LinkReason } from '../lexicon/model.ts';

/** A many-to-many word link of one cell: all tokens of a multiword entry. */
export interface GroupLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly strength: number;
  readonly reason: LinkReason;
}

/**
 * The possible word links of one source segment with the target segments [low, high).
 * Links of target segment j stand at [starts[j − low], starts[j − low + 1]), the most valuable first.
 */
export interface CellRow {
  readonly low: number;
  readonly high: number;
  readonly starts: Int32Array;
  /** Token positions in the two segments. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** strength × (weight of both words): what the link is worth. */
  readonly worth: Float64Array;
  /** Number of the link in `LinkRows`, or −1 − n for the n-th of `groups`. */
  readonly link: Int32Array;
  readonly groups: readonly GroupLink[];
  /** Worth of each cell alone, one-to-one. */
  readonly gains: Float64Array;
}

/** A link table in flat arrays: the links of source type t stand at [starts[t], starts[t + 1]). */
export interface LinkRows {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
  readonly reasons: readonly LinkReason[];
}

export function flatten(table: LinkTable): LinkRows {
  const starts = new Int32Array(table.length + 1);
  for (let t = 0; t < table.length; t++) starts[t + 1] = starts[t]! + table[t]!.length;
  const size = starts[table.length]!;
  const targets = new Int32Array(size);
  const strengths = new Float64Array(size);
  const reasons = new Array<LinkReason>(size);
  let k = 0;
  for (const links of table) {
    for (const { target, strength, reason } of links) {
      targets[k] = target;
      strengths[k] = strength;
      reasons[k++] = reason;
    }
  }
  return { starts, targets, strengths, reasons };
}
