import type { Link } from '../../src-core/alignment/model.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { PairCommand, PairView } from '../../src-core/contract.ts';
import type { Segment, Side } from '../../src-core/text/model.ts';

/** What the keys act on: a link, and a sentence of it. */
export interface Aim {
  readonly link: Link;
  readonly side: Side;
  readonly segment: string | null;
  /** Caret in the text in force, UTF-16 code units; null without one. */
  readonly offset: number | null;
}

type Plan = PairCommand | null;

/** The link above or below in the order of the text. */
export function neighbour(pair: PairView, link: Link, by: 1 | -1): Link | undefined {
  const at = pair.links.findIndex((l) => linkKey(l) === linkKey(link));
  return at < 0 ? undefined : pair.links[at + by];
}

/** Merges a link with its neighbour. */
export function planMerge(pair: PairView, aim: Aim, by: 1 | -1): Plan {
  const other = neighbour(pair, aim.link, by);
  return other ? { type: 'merge-links', links: [linkKey(aim.link), linkKey(other)] } : null;
}

/** Exchanges the partners of a link and the next one. */
export function planSwap(pair: PairView, aim: Aim): Plan {
  const other = neighbour(pair, aim.link, 1);
  return other ? { type: 'swap-links', links: [linkKey(aim.link), linkKey(other)] } : null;
}

/** Splits a link before the sentence that is aimed at; a link of one with one is split where its caret stands. */
export function planSplit(pair: PairView, aim: Aim): Plan {
  const { link, side } = aim;
  if (link.source.length < 2 && link.target.length < 2) return planSplitSentence(pair, aim);
  const one: Side = link[side].length > 1 ? side : side === 'source' ? 'target' : 'source';
  const other: Side = one === 'source' ? 'target' : 'source';
  const [own, others] = [inOrder(pair, one, link), inOrder(pair, other, link)];
  const at = own.findIndex((s) => s.id === aim.segment);
  const cut = at > 0 ? at : balanced(own, 0.5);
  const share = length(own.slice(0, cut)) / Math.max(1, length(own));
  // A single sentence on the other side goes with the longer part.
  const otherCut = others.length > 1 ? balanced(others, share) : share >= 0.5 ? others.length : 0;
  return { type: 'split-link', link: linkKey(link), source: one === 'source' ? cut : otherCut, target: one === 'target' ? cut : otherCut };
}

/** Splits the sentence at the caret. */
export function planSplitSentence(pair: PairView, { side, segment, offset }: Aim): Plan {
  const own = pair[side].segments.find((s) => s.id === segment);
  if (!own || offset === null || offset <= own.start || offset >= own.end) return null;
  return { type: 'split-segment', side, segment: own.id, at: offset };
}

/** Joins a sentence with the one behind it in the same paragraph. */
export function planJoin(pair: PairView, { link, side, segment }: Aim): Plan {
  const { segments } = pair[side];
  const at = segments.findIndex((s) => s.id === (segment ?? link[side][0]));
  const [own, next] = [segments[at], segments[at + 1]];
  return own && next && own.block === next.block ? { type: 'join-segments', side, segments: [own.id, next.id] } : null;
}

/** Moves the sentence that is aimed at, or the outermost one, to the next or the previous link. */
export function planMove(pair: PairView, { link, side, segment }: Aim, to: 'next' | 'previous'): Plan {
  const own = inOrder(pair, side, link);
  const moved = own.find((s) => s.id === segment) ?? (to === 'next' ? own.at(-1) : own[0]);
  return moved ? { type: 'move-segment', side, segment: moved.id, to } : null;
}

const length = (segments: readonly Segment[]): number => segments.reduce((sum, s) => sum + s.end - s.start, 0);

function inOrder(pair: PairView, side: Side, link: Link): Segment[] {
  const ids = new Set(link[side]);
  return pair[side].segments.filter((s) => ids.has(s.id));
}

/** How many segments from the first make up a share of the length; at least one on each side of the cut. */
function balanced(segments: readonly Segment[], share: number): number {
  const total = Math.max(1, length(segments));
  const miss = (n: number): number => Math.abs(length(segments.slice(0, n)) / total - share);
  let best = 1;
  for (let n = 2; n < segments.length; n++) if (miss(n) < miss(best)) best = n;
  return best;
}
