import { diffWordsWithSpace } from 'diff';
import type { Link } from '../alignment/model.ts';
import type { PairCommand, Result } from '../contract.ts';
import type { Segment } from '../text/model.ts';
import { fail, isEmpty } from './link-edits.ts';
import { freshId } from './segment-edits.ts';
import type { Change, ReviewState } from './steps.ts';
import { applyChanges, difference, moveTarget } from './steps.ts';
import { commonEnds, replaceInLayer, textInForce } from './text-layer.ts';

type TextCommand = Extract<PairCommand, { type: 'edit-text' | 'insert-text' }>;

/** An edit of the target text: the next state, and the changes that lead there. */
export interface Edited {
  readonly state: ReviewState;
  readonly changes: readonly Change[];
}

/** Changes the words of a target sentence, or writes one where there was none. @param imported the target document's own text, which stays as it is */
export function editText(state: ReviewState, command: TextCommand, imported: string): Result<Edited> {
  return command.type === 'edit-text' ? replaceSentence(state, command.segment, oneLine(command.text), imported) : writeSentence(state, command.link, oneLine(command.text), imported);
}

/** A sentence stays inside its paragraph. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();

function replaceSentence(state: ReviewState, id: string, text: string, imported: string): Result<Edited> {
  const segment = state.target.find((s) => s.id === id);
  if (!segment) return fail('not-found', 'This sentence is no longer there; the alignment has changed.');
  const old = textInForce(imported, state.edits).slice(segment.start, segment.end);
  if (old === text) return { ok: true, value: { state, changes: [] } };
  const [prefix, suffix] = commonEnds(old, text);
  const replacement = { at: segment.start + prefix, end: segment.end - suffix, text: text.slice(prefix, text.length - suffix) };
  const map = wordMap(old, text);
  const delta = text.length - old.length;
  const inside = (at: number, edge: 'start' | 'end'): number => (at < segment.start ? at : at > segment.end ? at + delta : segment.start + map(at - segment.start, edge));
  const final = (before: ReviewState): ReviewState => {
    // The sentence keeps its ends; what else stands in it follows its words.
    const moved = moveTarget(before, (at) => inside(at, 'start'), (at) => inside(at, 'end'));
    const own = { ...segment, end: segment.start + text.length };
    const target = before.target.map((s) => (s === segment ? own : s.start >= segment.end ? shiftedBy(s, delta) : s));
    const next = { ...moved, target };
    return text === '' ? withoutSegment(next, id) : next;
  };
  return { ok: true, value: inPhases(state, imported, replacement, final) };
}

/** Writes the rendition of a null link's source behind the target sentence that comes before it. */
function writeSentence(state: ReviewState, key: string, text: string, imported: string): Result<Edited> {
  const at = state.links.findIndex((l) => `${l.source.join('+')}|${l.target.join('+')}` === key);
  const link = state.links[at];
  if (!link) return fail('not-found', 'This link is no longer there; the alignment has changed.');
  if (link.target.length > 0) return fail('conflict', 'There is a sentence on the target side already.');
  if (text === '') return fail('bad-input', 'Write the sentence first.');
  const before = lastTargetBefore(state, at);
  const after = before ? undefined : state.target.find((s) => s.kind !== 'boilerplate');
  const beside = before ?? after;
  if (!beside) return fail('conflict', 'The target has no sentence this one could stand beside.');
  const place = before ? before.end : beside.start;
  const replacement = { at: place, end: place, text: before ? ` ${text}` : `${text} ` };
  const start = before ? place + 1 : place;
  const { doubtfulEnd: _no, reason: _none, ...like } = beside;
  const made: Segment = { ...like, id: freshId(state.target, beside.id), start, end: start + text.length, kind: beside.kind === 'boilerplate' || beside.kind === 'title' ? 'paragraph' : beside.kind };
  const length = replacement.text.length;
  const final = (old: ReviewState): ReviewState => {
    const target = old.target.map((s) => (s.start >= place && s !== before ? shiftedBy(s, length) : s));
    target.splice(before ? old.target.indexOf(before) + 1 : old.target.indexOf(beside), 0, made);
    const moved = moveTarget(old, (p) => (p > place || (p === place && !before) ? p + length : p), (p) => (p > place ? p + length : p));
    return { ...moved, target, links: old.links.map((l): Link => (l === link ? { source: l.source, target: [made.id], score: 1, confirmed: true } : l)) };
  };
  return { ok: true, value: inPhases(state, imported, replacement, final) };
}

/** The last target sentence of the nearest link above that has one. */
function lastTargetBefore(state: ReviewState, at: number): Segment | undefined {
  for (let n = at - 1; n >= 0; n--) {
    const ids = new Set(state.links[n]!.target);
    const last = state.target.findLast((s) => ids.has(s.id));
    if (last) return last;
  }
  return undefined;
}

const shiftedBy = (s: Segment, by: number): Segment => ({ ...s, start: s.start + by, end: s.end + by });

function withoutSegment(state: ReviewState, id: string): ReviewState {
  const links = state.links.map((l): Link => (l.target.includes(id) ? { source: l.source, target: l.target.filter((t) => t !== id), score: 0 } : l)).filter((l) => !isEmpty(l));
  return { ...state, target: state.target.filter((s) => s.id !== id), links };
}

/** See `Change`: what stands in the replaced run is taken to its beginning, the text behind it moves, then everything gets its place. */
function inPhases(state: ReviewState, imported: string, replacement: { readonly at: number; readonly end: number; readonly text: string }, final: (before: ReviewState) => ReviewState): Edited {
  const { at, end, text } = replacement;
  const clamp = (p: number): number => (p > at && p <= end ? at : p);
  const clamped = moveTarget(state, clamp);
  const shift: Change = { field: 'shift', at, removed: end - at, inserted: text.length };
  const shifted = applyChanges(clamped, [shift]);
  const edits = replaceInLayer(imported, state.edits ?? [], at, end, text);
  const { edits: _old, ...next } = final(state);
  const after: ReviewState = edits.length > 0 ? { ...next, edits } : next;
  return { state: after, changes: [...difference(state, clamped), shift, ...difference(shifted, after)] };
}

/** Where offsets of a text stand in its new wording: on the same words, or on those that came in their place. */
export function wordMap(from: string, to: string): (at: number, edge: 'start' | 'end') => number {
  const hunks: { a0: number; a1: number; b0: number; b1: number }[] = [];
  let [a, b] = [0, 0];
  let open = false;
  for (const part of diffWordsWithSpace(from, to)) {
    const n = part.value.length;
    if (!part.added && !part.removed) {
      a += n;
      b += n;
      open = false;
      continue;
    }
    if (!open) hunks.push({ a0: a, a1: a, b0: b, b1: b });
    open = true;
    if (part.removed) a += n;
    else b += n;
    Object.assign(hunks.at(-1)!, { a1: a, b1: b });
  }
  return (at, edge) => {
    let delta = 0;
    for (const h of hunks) {
      if (at < h.a0) break;
      // Words written exactly at an edge are left outside of what stands there.
      if (at === h.a0) return edge === 'end' || h.a1 > h.a0 ? h.b0 : h.b1;
      if (at <= h.a1) return edge === 'start' && at < h.a1 ? h.b0 : h.b1;
      delta = h.b1 - h.a1;
    }
    return at + delta;
  };
}
