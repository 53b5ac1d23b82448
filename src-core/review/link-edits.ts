import type { Alignment, Link } from '../alignment/model.ts';
import { linkKey } from '../alignment/model.ts';
import { orderLinks } from '../alignment/order.ts';
import type { Failure, PairCommand, Result } from '../contract.ts';
import type { Segment, Side } from '../text/model.ts';

/** What edits of links ask of the aligner. */
export interface Aligner {
  /** Links anew all but the confirmed links, over the given segments. */
  readonly realign: (source: readonly Segment[], target: readonly Segment[], links: readonly Link[]) => Alignment;
  /** How sure the given links are, as if the aligner had found them. */
  readonly score: (source: readonly Segment[], target: readonly Segment[], links: readonly Link[]) => readonly Link[];
}

type LinkCommand = Extract<PairCommand, { type: 'split-link' | 'merge-links' | 'link-segments' | 'unlink-segments' | 'move-segment' | 'push-rest' | 'swap-links' | 'realign' }>;

export const fail = (code: Failure['code'], message: string): { ok: false; error: Failure } => ({ ok: false, error: { code, message } });
const done = (alignment: Alignment): Result<Alignment> => ({ ok: true, value: alignment });
const GONE = 'This link is no longer there; the alignment has changed.';
const SIDES = ['source', 'target'] as const;

/** A link a person made: an anchor for all that is linked later. */
export const byHand = (source: readonly string[], target: readonly string[]): Link => ({ source, target, score: 1, confirmed: true });
const loose = (source: readonly string[], target: readonly string[]): Link => ({ source, target, score: 0 });

/** Carries out an edit of links. What a person linked is confirmed; only unconfirmed neighbours of what came loose are linked anew. */
export function editLinks(state: Alignment, command: LinkCommand, aligner: Aligner): Result<Alignment> {
  switch (command.type) {
    case 'split-link':
      return splitLink(state, command, aligner);
    case 'merge-links':
      return mergeLinks(state, command.links);
    case 'link-segments':
      return linkSegments(state, command, aligner);
    case 'unlink-segments':
      return unlinkSegments(state, command, aligner);
    case 'move-segment':
      return moveSegment(state, command, aligner);
    case 'push-rest':
      return pushRest(state, command, aligner);
    case 'swap-links':
      return swapLinks(state, command.links);
    case 'realign':
      return realignFrom(state, command.from, aligner);
  }
}

function splitLink(state: Alignment, { link: key, source, target }: Extract<LinkCommand, { type: 'split-link' }>, aligner: Aligner): Result<Alignment> {
  const link = state.links.find((l) => linkKey(l) === key);
  if (!link) return fail('not-found', GONE);
  const [s, t] = [inTextOrder(state.source, link.source), inTextOrder(state.target, link.target)];
  const [first, second] = [byHand(s.slice(0, source), t.slice(0, target)), byHand(s.slice(source), t.slice(target))];
  if (isEmpty(first) || isEmpty(second)) return fail('bad-input', 'A link of one sentence with one other cannot be split; split the sentence first.');
  // A piece with one side was not chosen by anybody: it may find another partner.
  const pieces = [first, second].map((l) => (l.source.length > 0 && l.target.length > 0 ? l : loose(l.source, l.target)));
  const keepApart = pieces.every((l) => l.confirmed !== true) ? pieces.map((l) => ({ ...l, confirmed: true })) : pieces;
  return done(settled(state, replaced(state, [link], keepApart), keepApart, aligner));
}

function mergeLinks(state: Alignment, keys: readonly string[]): Result<Alignment> {
  const links = pick(state, keys);
  if (!links) return fail('not-found', GONE);
  if (links.length < 2) return fail('bad-input', 'Merging takes two links.');
  const merged = byHand(inTextOrder(state.source, links.flatMap((l) => l.source)), inTextOrder(state.target, links.flatMap((l) => l.target)));
  return done(replaced(state, links, [merged]));
}

function linkSegments(state: Alignment, ends: Extract<LinkCommand, { type: 'link-segments' }>, aligner: Aligner): Result<Alignment> {
  if (ends.source.length === 0 || ends.target.length === 0) return fail('bad-input', 'Choose sentences on both sides to link them.');
  const taken = takeOut(state, ends);
  if (!taken.ok) return taken;
  const made = byHand(inTextOrder(state.source, ends.source), inTextOrder(state.target, ends.target));
  return done(settled(state, replaced(state, taken.value.from, [made, ...taken.value.left]), taken.value.left, aligner));
}

function unlinkSegments(state: Alignment, ends: Extract<LinkCommand, { type: 'unlink-segments' }>, aligner: Aligner): Result<Alignment> {
  if (ends.source.length + ends.target.length === 0) return fail('bad-input', 'Choose sentences to unlink.');
  const taken = takeOut(state, ends);
  if (!taken.ok) return taken;
  const alone = [...inTextOrder(state.source, ends.source).map((id) => byHand([id], [])), ...inTextOrder(state.target, ends.target).map((id) => byHand([], [id]))];
  return done(settled(state, replaced(state, taken.value.from, [...alone, ...taken.value.left]), taken.value.left, aligner));
}

/** Takes a segment, and what stands behind it (before it) on its side of the link, to the next (previous) link. */
function moveSegment(state: Alignment, { side, segment, to }: Extract<LinkCommand, { type: 'move-segment' }>, aligner: Aligner): Result<Alignment> {
  const at = state.links.findIndex((l) => l[side].includes(segment));
  const from = state.links[at];
  if (!from) return fail('not-found', 'This sentence is in no link; the alignment has changed.');
  const receiver = state.links[at + (to === 'next' ? 1 : -1)];
  if (!receiver) return fail('conflict', to === 'next' ? 'There is no link below.' : 'There is no link above.');
  const own = inTextOrder(state[side], from[side]);
  const k = own.indexOf(segment);
  const [moved, stays] = to === 'next' ? [own.slice(k), own.slice(0, k)] : [own.slice(0, k + 1), own.slice(k + 1)];
  const give = withSide(from, side, stays);
  const take = withSide(receiver, side, inTextOrder(state[side], [...receiver[side], ...moved]));
  const pieces = [give, take].filter((l) => !isEmpty(l)).map((l) => (l.source.length > 0 && l.target.length > 0 ? byHand(l.source, l.target) : loose(l.source, l.target)));
  return done(settled(state, replaced(state, [from, receiver], pieces), pieces.filter((l) => !l.confirmed), aligner));
}

/** Takes one side of a link and of all behind it one link down, as far as the next confirmed one. */
function pushRest(state: Alignment, { side, link: key }: Extract<LinkCommand, { type: 'push-rest' }>, aligner: Aligner): Result<Alignment> {
  const at = state.links.findIndex((l) => linkKey(l) === key);
  if (at < 0) return fail('not-found', GONE);
  const stop = state.links.findIndex((l, n) => n >= at && l.confirmed);
  const run = state.links.slice(at, stop < 0 ? undefined : stop);
  if (run.length === 0) return fail('conflict', 'This link is confirmed; take the confirmation back before pushing it down.');
  if (run.every((l) => l[side].length === 0)) return fail('conflict', 'There is nothing to push down on this side.');
  const pushed = run.map((l, n) => withSide(l, side, run[n - 1]?.[side] ?? []));
  const last = run.at(-1)![side];
  const links = [...pushed, ...(last.length > 0 ? [side === 'source' ? loose(last, []) : loose([], last)] : [])].filter((l) => !isEmpty(l)).map((l) => loose(l.source, l.target));
  const slice = neighbourhood(state, links, []);
  return done(replaced(state, run, aligner.score(slice.source, slice.target, links)));
}

function swapLinks(state: Alignment, keys: readonly string[]): Result<Alignment> {
  const links = pick(state, keys);
  if (!links) return fail('not-found', GONE);
  const [a, b] = links;
  if (!a || !b || links.length !== 2) return fail('bad-input', 'Swapping takes two links.');
  const swapped = [byHand(a.source, b.target), byHand(b.source, a.target)];
  if (swapped.some(isEmpty)) return fail('conflict', 'There is nothing to swap between these two links.');
  return done(replaced(state, links, swapped));
}

/** Links anew what no person has confirmed, from a link on (or all of it). */
function realignFrom(state: Alignment, from: string | undefined, aligner: Aligner): Result<Alignment> {
  const at = from === undefined ? 0 : state.links.findIndex((l) => linkKey(l) === from);
  if (at < 0) return fail('not-found', GONE);
  return done(realigned(state, state.links.slice(at).filter((l) => !l.confirmed), aligner));
}

/** Unconfirmed links as far as this on each side of what came loose are linked anew with it. */
const REACH = 8;

/** Links loose pieces anew, together with the unconfirmed links around them as far as the next confirmed one. @param before the state that `pieces` came loose from */
export function settled(before: Alignment, state: Alignment, pieces: readonly Link[], aligner: Aligner): Alignment {
  const looseKeys = new Set(pieces.filter((l) => !l.confirmed).map(linkKey));
  if (looseKeys.size === 0) return state;
  const window = new Set<Link>();
  // Neighbours in the old order too: a piece may have lost the source it was ordered by.
  const near = (links: readonly Link[], at: number): void => {
    for (const by of [-1, 1]) for (let n = at + by; n >= 0 && n < links.length && Math.abs(n - at) <= REACH && !links[n]!.confirmed; n += by) window.add(links[n]!);
  };
  const ends = new Set(pieces.flatMap((l) => [...l.source, ...l.target]));
  before.links.forEach((l, n) => [...l.source, ...l.target].some((id) => ends.has(id)) && near(before.links, n));
  state.links.forEach((l, n) => {
    if (!looseKeys.has(linkKey(l))) return;
    window.add(l);
    near(state.links, n);
  });
  const now = new Set(state.links.filter((l) => !l.confirmed).map(linkKey));
  const unique = new Map([...window].map((l) => [linkKey(l), l] as const).filter(([key]) => now.has(key)));
  return realigned(state, [...unique.values()], aligner);
}

/** Up to this many segments the whole pair is read for a new link; in longer pairs the surroundings tell what words weigh. */
const WHOLE = 400;
const SURROUNDINGS = 100;

function realigned(state: Alignment, free: readonly Link[], aligner: Aligner): Alignment {
  if (free.length === 0) return state;
  const keys = new Set(free.map(linkKey));
  const rest = state.links.filter((l) => !keys.has(linkKey(l)));
  const context = contextOf(state, keys).filter((l) => !keys.has(linkKey(l)));
  const { source, target } = neighbourhood(state, free, context);
  const fixed = new Set(context.map(linkKey));
  const found = aligner.realign(source, target, context.map((l) => (l.confirmed ? l : { ...l, confirmed: true }))).links.filter((l) => !fixed.has(linkKey(l)));
  return { ...state, links: orderLinks(state.source, state.target, [...rest, ...found]) };
}

/** The links whose segments are read beside those that are linked anew. */
function contextOf(state: Alignment, keys: ReadonlySet<string>): readonly Link[] {
  if (state.source.length + state.target.length <= WHOLE) return state.links;
  const at = state.links.flatMap((l, n) => (keys.has(linkKey(l)) ? [n] : []));
  return state.links.slice(Math.max(0, (at[0] ?? 0) - SURROUNDINGS), (at.at(-1) ?? 0) + SURROUNDINGS);
}

/** The segments some links stand on. */
function neighbourhood(state: Alignment, links: readonly Link[], context: readonly Link[]): Pick<Alignment, 'source' | 'target'> {
  const ids = new Set([...links, ...context].flatMap((l) => [...l.source, ...l.target]));
  return { source: state.source.filter((s) => ids.has(s.id)), target: state.target.filter((s) => ids.has(s.id)) };
}

/** Takes segments out of their links. @returns the links they stood in and what is left of them, no longer confirmed */
export function takeOut(state: Alignment, ends: Readonly<Record<Side, readonly string[]>>): Result<{ from: Link[]; left: Link[] }> {
  const wanted = { source: new Set(ends.source), target: new Set(ends.target) };
  const from = state.links.filter((l) => SIDES.some((side) => l[side].some((id) => wanted[side].has(id))));
  for (const side of SIDES) {
    const linked = new Set(from.flatMap((l) => l[side]));
    if ([...wanted[side]].some((id) => !linked.has(id))) return fail('not-found', 'One of these sentences is in no link; the alignment has changed, or it is set apart.');
  }
  const left = from.map((l) => loose(l.source.filter((id) => !wanted.source.has(id)), l.target.filter((id) => !wanted.target.has(id)))).filter((l) => !isEmpty(l));
  return { ok: true, value: { from, left } };
}

export const isEmpty = (link: Link): boolean => link.source.length === 0 && link.target.length === 0;
const withSide = (link: Link, side: Side, ids: readonly string[]): Link => ({ ...link, [side]: ids });

/** The state with some links in the place of others. */
export function replaced(state: Alignment, gone: readonly Link[], made: readonly Link[]): Alignment {
  const away = new Set(gone);
  return { ...state, links: orderLinks(state.source, state.target, [...state.links.filter((l) => !away.has(l)), ...made]) };
}

function pick(state: Alignment, keys: readonly string[]): Link[] | null {
  const wanted = new Set(keys);
  const links = state.links.filter((l) => wanted.has(linkKey(l)));
  return links.length === wanted.size ? links : null;
}

function inTextOrder(segments: readonly Segment[], ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return segments.filter((s) => wanted.has(s.id)).map((s) => s.id);
}
