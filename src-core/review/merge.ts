import type { Link } from '../alignment/model.ts';
import { orderLinks } from '../alignment/order.ts';
import type { PairStatus } from '../contract.ts';
import type { Segment, Side } from '../text/model.ts';
import { compareAnnotations } from './agreement.ts';
import type { AgreementCounts, AgreementPair } from './agreement.ts';
import type { Annotation, Dismissal } from './model.ts';
import { freshId } from './segment-edits.ts';
import type { ReviewState } from './steps.ts';
import { textInForce } from './text-layer.ts';
import { VersionMap } from './versions.ts';

export type Choice = 'ours' | 'theirs';

/** Something the two say differently. `id` names it in the choices of a person. */
export type MergeConflict = { readonly id: string } & (
  | { readonly kind: 'annotation'; readonly ours: Annotation; readonly theirs: Annotation }
  /** One accepted a finding, the other dismissed it. */
  | { readonly kind: 'decision'; readonly finding: string; readonly ours: 'accepted' | 'dismissed'; readonly theirs: 'accepted' | 'dismissed' }
  /** Both confirmed links over the same sentences, and the links differ. Words of the sentences, for showing. */
  | { readonly kind: 'links'; readonly ours: readonly LinkWords[]; readonly theirs: readonly LinkWords[] }
  /** Both changed the target text, and differently; ours stays, and their annotations stand on it. */
  | { readonly kind: 'text'; readonly ours: string; readonly theirs: string }
  | { readonly kind: 'status'; readonly ours: PairStatus; readonly theirs: PairStatus }
);

export interface LinkWords {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly confirmed: boolean;
}

export interface Merged {
  readonly state: ReviewState;
  readonly conflicts: readonly MergeConflict[];
  /** Errors both marked on the same words. */
  readonly matched: readonly AgreementPair[];
  readonly counts: AgreementCounts;
  /** What came from the other copy. */
  readonly taken: { readonly annotations: number; readonly confirmations: number; readonly dismissals: number };
}

/** The texts both copies stand on, as imported. */
export interface MergeTexts {
  readonly source: string;
  readonly target: string;
}

/**
 * Brings the reviews of two copies of a pair together: annotations of both, confirmations of both, links of whoever confirmed them.
 * What the two say differently is a conflict: ours stays unless a choice says otherwise. Nothing of ours is dropped without one.
 * Annotations that say the same of the same words become one with both names.
 */
export function mergeReviews(ours: ReviewState, theirs: ReviewState, texts: MergeTexts, choices: ReadonlyMap<string, Choice> = new Map()): Merged {
  const conflicts: MergeConflict[] = [];
  const chosen = (conflict: MergeConflict): Choice => {
    conflicts.push(conflict);
    return choices.get(conflict.id) ?? 'ours';
  };
  const text = mergeText(ours, theirs, texts.target, chosen);
  const links = mergeLinks(text.ours, text.theirs, { source: texts.source, target: text.text }, chosen);
  const notes = mergeAnnotations(text.ours.annotations, text.theirs.annotations, chosen);
  const decisions = mergeDecisions(ours, theirs, notes.annotations, chosen);
  const status = ours.status === theirs.status || theirs.status === 'new' ? ours.status : ours.status === 'new' ? theirs.status : chosen({ id: 'status', kind: 'status', ours: ours.status, theirs: theirs.status }) === 'ours' ? ours.status : theirs.status;
  const known = new Set(ours.silences.map((s) => `${s.scope} ${s.check} ${s.key}`));
  const silences = [...ours.silences, ...theirs.silences.filter((s) => !known.has(`${s.scope} ${s.check} ${s.key}`))];
  const { edits: _edits, ...rest } = ours;
  return {
    state: { ...rest, status, ...links.alignment, annotations: decisions.annotations, dismissals: decisions.dismissals, silences, ...(text.edits && text.edits.length > 0 ? { edits: text.edits } : {}) },
    conflicts,
    matched: notes.matched,
    counts: notes.counts,
    taken: { annotations: notes.taken, confirmations: links.taken, dismissals: decisions.taken },
  };
}

type Chosen = (conflict: MergeConflict) => Choice;

/** Both copies over one target text. */
function mergeText(ours: ReviewState, theirs: ReviewState, imported: string, chosen: Chosen): { readonly ours: ReviewState; readonly theirs: ReviewState; readonly text: string; readonly edits: ReviewState['edits'] } {
  const [a, b] = [textInForce(imported, ours.edits), textInForce(imported, theirs.edits)];
  if (a === b) return { ours, theirs, text: a, edits: ours.edits };
  const choice: Choice = !ours.edits ? 'theirs' : !theirs.edits ? 'ours' : chosen({ id: 'text', kind: 'text', ours: a, theirs: b });
  const [base, other] = choice === 'ours' ? [ours, theirs] : [theirs, ours];
  const [text, from] = choice === 'ours' ? [a, b] : [b, a];
  const map = new VersionMap(from, other.target, text, base.target);
  const annotations = other.annotations.map((n) => ({
    ...n,
    target: n.target.map((span) => {
      const found = span.end > span.start ? map.map(span) : null;
      return found ? { start: found.start, end: found.end } : { start: map.place(span.start), end: map.place(span.start) };
    }),
  }));
  // Over another text the other copy's segments and links mean nothing.
  const carried = { ...other, source: base.source, target: base.target, links: base.links, annotations };
  return choice === 'ours' ? { ours, theirs: carried, text, edits: ours.edits } : { ours: carried, theirs, text, edits: theirs.edits };
}

/** Sentences and links that hang together in either copy; a region is taken whole, so that every sentence stays in one link. */
interface Region {
  readonly ours: Piece[];
  readonly theirs: Piece[];
}
/** A link, or a segment that stands in none, with its segments. */
interface Piece {
  readonly link: Link | null;
  readonly segments: { readonly source: readonly Segment[]; readonly target: readonly Segment[] };
}

function mergeLinks(ours: ReviewState, theirs: ReviewState, texts: MergeTexts, chosen: Chosen): { readonly alignment: Pick<ReviewState, 'source' | 'target' | 'links'>; readonly taken: number } {
  let taken = 0;
  const segments: Record<Side, Segment[]> = { source: [], target: [] };
  const links: Link[] = [];
  // Names of our sentences stay; theirs get new ones where they clash.
  const used: Record<Side, Segment[]> = { source: [...ours.source], target: [...ours.target] };
  for (const region of regionsOf(ours, theirs)) {
    const same = keyOf(region.ours) === keyOf(region.theirs);
    const [mine, yours] = [region.ours.some((p) => p.link?.confirmed), region.theirs.some((p) => p.link?.confirmed)];
    let choice: Choice = 'ours';
    if (!same && yours) choice = mine ? chosen({ id: `links ${keyOf(region.ours)}`, kind: 'links', ours: wordsOf(region.ours, texts), theirs: wordsOf(region.theirs, texts) }) : 'theirs';
    if (same) {
      for (const piece of region.ours) {
        const confirmed = piece.link !== null && !piece.link.confirmed && region.theirs.some((p) => p.link?.confirmed && keyOf([p]) === keyOf([piece]));
        if (confirmed) taken++;
        push(piece, confirmed ? { ...piece.link!, confirmed: true } : piece.link);
      }
    } else if (choice === 'ours') for (const piece of region.ours) push(piece, piece.link);
    else {
      taken += region.theirs.filter((p) => p.link?.confirmed).length;
      for (const piece of renamed(region.theirs, region.ours, used)) push(piece, piece.link);
    }
  }
  function push(piece: Piece, link: Link | null): void {
    segments.source.push(...piece.segments.source);
    segments.target.push(...piece.segments.target);
    if (link) links.push(link);
  }
  const inOrder = (list: Segment[]): Segment[] => list.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const [source, target] = [inOrder(segments.source), inOrder(segments.target)];
  return { alignment: { source, target, links: orderLinks(source, target, links) }, taken };
}

/** Their sentences under names that none of ours has, except where it is the same sentence. */
function renamed(theirs: readonly Piece[], ours: readonly Piece[], used: Record<Side, Segment[]>): Piece[] {
  const names: Record<Side, Map<string, string>> = { source: new Map(), target: new Map() };
  const own = { source: ours.flatMap((p) => p.segments.source), target: ours.flatMap((p) => p.segments.target) };
  const rename = (side: Side, segment: Segment): Segment => {
    const known = own[side].find((s) => s.start === segment.start && s.end === segment.end);
    const id = known?.id ?? (used[side].some((s) => s.id === segment.id) ? freshId(used[side], segment.id) : segment.id);
    names[side].set(segment.id, id);
    const made = { ...segment, id };
    used[side].push(made);
    return made;
  };
  return theirs.map(({ link, segments }) => {
    const source = segments.source.map((s) => rename('source', s));
    const target = segments.target.map((s) => rename('target', s));
    return { link: link && { ...link, source: link.source.map((id) => names.source.get(id)!), target: link.target.map((id) => names.target.get(id)!) }, segments: { source, target } };
  });
}

const spanKey = (s: Segment): string => `${s.start}-${s.end}${s.kind === 'boilerplate' ? 'b' : ''}`;
/** The same key for the same links over the same words, whatever the sentences are called. */
const keyOf = (pieces: readonly Piece[]): string => pieces.map((p) => `${p.segments.source.map(spanKey).join('+')}|${p.segments.target.map(spanKey).join('+')}`).toSorted().join(' ');

const wordsOf = (pieces: readonly Piece[], texts: MergeTexts): LinkWords[] =>
  pieces.flatMap((p) => (p.link ? [{ source: p.segments.source.map((s) => texts.source.slice(s.start, s.end)), target: p.segments.target.map((s) => texts.target.slice(s.start, s.end)), confirmed: p.link.confirmed === true }] : []));

function piecesOf(state: ReviewState): Piece[] {
  const [source, target] = [new Map(state.source.map((s) => [s.id, s])), new Map(state.target.map((s) => [s.id, s]))];
  const linked = new Set(state.links.flatMap((l) => [...l.source.map((id) => `s ${id}`), ...l.target.map((id) => `t ${id}`)]));
  return [
    ...state.links.map((link) => ({ link, segments: { source: link.source.map((id) => source.get(id)!), target: link.target.map((id) => target.get(id)!) } })),
    ...state.source.filter((s) => !linked.has(`s ${s.id}`)).map((s) => ({ link: null, segments: { source: [s], target: [] } })),
    ...state.target.filter((s) => !linked.has(`t ${s.id}`)).map((s) => ({ link: null, segments: { source: [], target: [s] } })),
  ];
}

/** Pieces of both copies joined where they share letters on either side (union–find over the pieces). */
function regionsOf(ours: ReviewState, theirs: ReviewState): Region[] {
  const [a, b] = [piecesOf(ours), piecesOf(theirs)];
  const all = [...a, ...b];
  const parent = all.map((_, n) => n);
  const root = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const side of ['source', 'target'] as const) {
    const spans = all.flatMap((piece, n) => piece.segments[side].map((s) => ({ start: s.start, end: s.end, n }))).toSorted((x, y) => x.start - y.start || y.end - x.end);
    let [reach, last] = [-1, -1];
    for (const span of spans) {
      if (last >= 0 && span.start < reach) parent[root(span.n)] = root(last);
      if (span.end > reach) [reach, last] = [span.end, span.n];
    }
  }
  const regions = new Map<number, Region>();
  all.forEach((piece, n) => {
    const at = root(n);
    const region = regions.get(at) ?? { ours: [], theirs: [] };
    regions.set(at, region);
    (n < a.length ? region.ours : region.theirs).push(piece);
  });
  return [...regions.values()];
}

function mergeAnnotations(ours: readonly Annotation[], theirs: readonly Annotation[], chosen: Chosen): { readonly annotations: Annotation[]; readonly matched: AgreementPair[]; readonly counts: AgreementCounts; readonly taken: number } {
  const [mine, yours] = [new Map(ours.map((a) => [a.id, a])), new Map(theirs.map((a) => [a.id, a]))];
  // What both copies have was there before they parted; only what each added says how far they agree.
  const { matched, counts } = compareAnnotations(
    ours.filter((a) => !yours.has(a.id)),
    theirs.filter((a) => !mine.has(a.id)),
  );
  const agreed = new Map(matched.filter((p) => saysTheSame(p.ours, p.theirs)).map((p) => [p.ours.id, p.theirs]));
  const dropped = new Set([...agreed.values()].map((a) => a.id));
  const annotations = ours.map((a): Annotation => {
    const other = yours.get(a.id);
    if (other && !isSame(a, other)) return chosen({ id: `annotation ${a.id}`, kind: 'annotation', ours: a, theirs: other }) === 'ours' ? a : other;
    const same = agreed.get(a.id);
    return same ? { ...a, author: bothNames(a.author, same.author), comment: bothComments(a.comment, same.comment) } : a;
  });
  const added = theirs.filter((a) => !mine.has(a.id) && !dropped.has(a.id));
  return { annotations: [...annotations, ...added], matched, counts, taken: added.length };
}

const isSame = (a: Annotation, b: Annotation): boolean => JSON.stringify(a) === JSON.stringify(b);
const saysTheSame = (a: Annotation, b: Annotation): boolean => a.kind === b.kind && a.category === b.category && a.severity === b.severity && JSON.stringify([a.source, a.target]) === JSON.stringify([b.source, b.target]) && (a.correctedText === b.correctedText || b.correctedText === '');
const bothNames = (a: string, b: string): string => [...new Set([a, b].filter((n) => n !== ''))].join(', ');
const bothComments = (a: string, b: string): string => [...new Set([a, b].filter((n) => n.trim() !== ''))].join('\n\n');

function mergeDecisions(ours: ReviewState, theirs: ReviewState, annotations: readonly Annotation[], chosen: Chosen): { readonly annotations: Annotation[]; readonly dismissals: Dismissal[]; readonly taken: number } {
  const acceptedIn = (state: ReviewState): Set<string> => new Set(state.annotations.flatMap((a) => (a.from ? [a.from.finding] : [])));
  const [mine, yours] = [acceptedIn(ours), acceptedIn(theirs)];
  const known = new Set(ours.dismissals.map((d) => d.finding));
  const dropped = new Set<string>();
  const undismissed = new Set<string>();
  for (const d of theirs.dismissals) {
    if (known.has(d.finding) || !mine.has(d.finding) || yours.has(d.finding)) continue;
    if (chosen({ id: `decision ${d.finding}`, kind: 'decision', finding: d.finding, ours: 'accepted', theirs: 'dismissed' }) === 'theirs') dropped.add(d.finding);
    else undismissed.add(d.finding);
  }
  for (const d of ours.dismissals) {
    if (!yours.has(d.finding) || mine.has(d.finding)) continue;
    if (chosen({ id: `decision ${d.finding}`, kind: 'decision', finding: d.finding, ours: 'dismissed', theirs: 'accepted' }) === 'theirs') undismissed.add(d.finding);
    else dropped.add(d.finding);
  }
  const added = theirs.dismissals.filter((d) => !known.has(d.finding) && !undismissed.has(d.finding));
  return {
    annotations: annotations.filter((a) => !a.from || !dropped.has(a.from.finding)),
    dismissals: [...ours.dismissals.filter((d) => !undismissed.has(d.finding)), ...added],
    taken: added.length,
  };
}
