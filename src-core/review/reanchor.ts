import type { Alignment, Link } from '../alignment/model.ts';
import type { PreparedDocument, Segment, Side, Span } from '../text/model.ts';
import type { Annotation } from './model.ts';
import type { ReviewState } from './steps.ts';
import { textInForce } from './text-layer.ts';
import type { TextEdit } from './text-layer.ts';
import { carriedSegments, VersionMap } from './versions.ts';

/** One thing that did not simply stay where it was. */
export interface ReanchorNote {
  readonly kind: 'annotation' | 'confirmation' | 'edit';
  /** `moved`: the same words, elsewhere. `changed`: other words in their place. `lost`: nothing stands for them any more. */
  readonly what: 'moved' | 'changed' | 'lost';
  /** The words it stood on. */
  readonly quote: string;
  /** The annotation it is about. */
  readonly annotation?: string;
  /** Where it stands now, on the side that has the new version; a point if it lost its place. */
  readonly now?: Span;
}

export interface VersionAligner {
  readonly realign: (source: readonly Segment[], target: readonly Segment[], links: readonly Link[], edits: readonly TextEdit[] | undefined) => Alignment;
}

export interface Reanchored {
  readonly state: ReviewState;
  /** How many annotations stayed on the same words, and how many confirmed links stayed confirmed. */
  readonly annotations: number;
  readonly confirmed: number;
  /** Sentences of the new version that the old one did not have. */
  readonly added: number;
  readonly notes: readonly ReanchorNote[];
}

/**
 * Takes a pair over to a new version of one of its texts, by quoted words, position and difference.
 * Links between sentences that are still there keep their partners and confirmations; what is new or rewritten is linked anew between them.
 * Every annotation is in the answer: on the same words, on those in their place, or, listed as lost, on a point where it stood.
 * Dismissals hang on fingerprints of findings and need no place.
 *
 * @param imported the old version's text as it was imported
 * @param aligner links anew all but the confirmed links, over the new version's text with the edits that were carried over
 */
export function reanchor(state: ReviewState, side: Side, imported: string, fresh: PreparedDocument, aligner: VersionAligner): Reanchored {
  const edits = side === 'target' ? (state.edits ?? []) : [];
  const notes: ReanchorNote[] = [];
  const carriedEdits = carryEdits(imported, edits, fresh, state[side], notes);
  const oldText = textInForce(imported, edits);
  const newText = textInForce(fresh.text, carriedEdits);
  const shift = (at: number): number => carriedEdits.reduce((sum, e) => sum + (e.end <= at ? e.text.length - (e.end - e.start) : 0), at);
  const freshSegments = carriedEdits.length === 0 ? fresh.segments : fresh.segments.map((s) => ({ ...s, start: shift(s.start), end: shift(s.end) }));
  const map = new VersionMap(oldText, state[side], newText, freshSegments);
  const blockAt = (at: number): number => fresh.blocks.findLast((b) => shift(b.start) <= at)?.index ?? 0;
  const { segments, kept } = carriedSegments(map, state[side], freshSegments, blockAt);

  const partners = partnersOf(map, state[side], segments, kept);
  const links = carryLinks(state, side, segments, partners, oldText, notes);
  const source = side === 'source' ? segments : state.source;
  const target = side === 'target' ? segments : state.target;
  const alignment = aligner.realign(source, target, links, side === 'target' ? carriedEdits : state.edits);
  const annotations = state.annotations.map((a) => carryAnnotation(a, side, map, notes));
  const { edits: _old, ...rest } = state;
  const next: ReviewState = { ...rest, source: alignment.source, target: alignment.target, links: alignment.links, annotations, ...(side === 'source' ? (state.edits ? { edits: state.edits } : {}) : carriedEdits.length > 0 ? { edits: carriedEdits } : {}) };
  const uneasy = new Set(notes.flatMap((n) => (n.kind === 'annotation' ? [n.annotation] : [])));
  return {
    state: next,
    annotations: annotations.filter((a) => !uneasy.has(a.id)).length,
    confirmed: alignment.links.filter((l) => l.confirmed).length,
    added: segments.filter((s) => !kept.has(s.id) && ![...partners.values()].some((ids) => ids.includes(s.id))).length,
    notes,
  };
}

/** Edits of the old version whose words are still in the new one are carried over; the others are told of. */
function carryEdits(imported: string, edits: readonly TextEdit[], fresh: PreparedDocument, segments: readonly Segment[], notes: ReanchorNote[]): TextEdit[] {
  if (edits.length === 0) return [];
  const map = new VersionMap(imported, importedStarts(segments, edits), fresh.text, fresh.segments);
  const out: TextEdit[] = [];
  for (const edit of edits) {
    // An insertion has no words of its own: those around it must be there.
    const around = { start: Math.max(0, edit.start - AROUND), end: Math.min(imported.length, edit.end + AROUND) };
    const found = map.map(edit.end > edit.start ? edit : around);
    const wide = found?.same ? map.map(around) : null;
    const start = wide?.same ? wide.start + edit.start - around.start : null;
    const last = out.at(-1);
    if (start !== null && start > (last?.end ?? -1)) out.push({ start, end: start + edit.end - edit.start, text: edit.text });
    else notes.push({ kind: 'edit', what: 'lost', quote: edit.text === '' ? imported.slice(edit.start, edit.end) : edit.text });
  }
  return out;
}

/** How many code units around an edit must be the same for it to be carried over. */
const AROUND = 12;

/** Where sentences of the text in force begin in the imported one, as near as the edits allow. */
function importedStarts(segments: readonly Segment[], edits: readonly TextEdit[]): Span[] {
  return segments.map((s) => {
    let at = s.start;
    for (const e of edits) {
      if (e.start >= at) break;
      at = Math.max(e.start, at - (e.text.length - (e.end - e.start)));
    }
    return { start: at, end: at };
  });
}

/** For each old sentence the new ones that stand where it stood: itself, or those that share most of their words with it. */
function partnersOf(map: VersionMap, old: readonly Segment[], segments: readonly Segment[], kept: ReadonlySet<string>): Map<string, readonly string[]> {
  const free = segments.filter((s) => !kept.has(s.id));
  const taken = new Set<string>();
  const partners = new Map<string, readonly string[]>();
  for (const segment of old) {
    if (kept.has(segment.id)) {
      partners.set(segment.id, [segment.id]);
      continue;
    }
    const found = map.map(segment);
    if (!found) continue;
    const ids = free.filter((s) => !taken.has(s.id) && Math.min(s.end, found.end) - Math.max(s.start, found.start) > (s.end - s.start) / 2).map((s) => s.id);
    for (const id of ids) taken.add(id);
    if (ids.length > 0) partners.set(segment.id, ids);
  }
  return partners;
}

/** The confirmed links of which every sentence is still there; the aligner works between them. */
function carryLinks(state: ReviewState, side: Side, segments: readonly Segment[], partners: ReadonlyMap<string, readonly string[]>, oldText: string, notes: ReanchorNote[]): Link[] {
  const byId = new Map(segments.map((s) => [s.id, s]));
  return state.links.flatMap((link): Link[] => {
    if (!link.confirmed) return [];
    const now = link[side].flatMap((id) => partners.get(id) ?? []).filter((id) => byId.get(id)?.kind !== 'boilerplate');
    if (link[side].every((id) => partners.has(id)) && (now.length > 0 || link[side].length === 0)) return [{ ...link, [side]: now }];
    const first = state[side].find((s) => s.id === link[side][0]);
    notes.push({ kind: 'confirmation', what: 'lost', quote: first ? oldText.slice(first.start, first.end) : '' });
    return [];
  });
}

function carryAnnotation(annotation: Annotation, side: Side, map: VersionMap, notes: ReanchorNote[]): Annotation {
  const quotesOf = side === 'source' ? 'sourceQuotes' : 'targetQuotes';
  let worst: ReanchorNote['what'] | null = null;
  let first: Span | undefined;
  const spans = annotation[side].map((span): Span => {
    if (span.end === span.start) {
      // A point stands between words: it follows those before it.
      const at = map.place(span.start);
      return { start: at, end: at };
    }
    const found = map.map(span);
    if (found?.same && !found.moved) return { start: found.start, end: found.end };
    const now = found ? { start: found.start, end: found.end } : { start: map.place(span.start), end: map.place(span.start) };
    const what = !found ? 'lost' : found.same ? 'moved' : 'changed';
    if (worst === null || RANK[what] > RANK[worst]) [worst, first] = [what, now];
    return now;
  });
  if (worst !== null) notes.push({ kind: 'annotation', what: worst, quote: annotation[quotesOf].join(' … '), annotation: annotation.id, ...(first ? { now: first } : {}) });
  return { ...annotation, [side]: spans };
}

const RANK = { moved: 0, changed: 1, lost: 2 } as const;
