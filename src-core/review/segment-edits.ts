import type { Alignment, Link } from '../alignment/model.ts';
import type { PairCommand, Result } from '../contract.ts';
import type { Segment, Side } from '../text/model.ts';
import type { Aligner } from './link-edits.ts';
import { fail, isEmpty, replaced, settled } from './link-edits.ts';
import { splitsCharacter } from './offsets.ts';

type SegmentCommand = Extract<PairCommand, { type: 'split-segment' | 'join-segments' | 'set-boilerplate' }>;

/** Carries out an edit of sentences: their boundaries, and whether they belong to the article. @param texts the texts in force */
export function editSegments(state: Alignment, command: SegmentCommand, texts: Readonly<Record<Side, string>>, aligner: Aligner): Result<Alignment> {
  switch (command.type) {
    case 'split-segment':
      return splitSegment(state, command, texts[command.side], aligner);
    case 'join-segments':
      return joinSegments(state, command, texts[command.side], aligner);
    case 'set-boilerplate':
      return setBoilerplate(state, command.side, command.segments, command.boilerplate, aligner);
  }
}

const GONE = 'This sentence is no longer there; the alignment has changed.';

function splitSegment(state: Alignment, { side, segment: id, at }: Extract<SegmentCommand, { type: 'split-segment' }>, text: string, aligner: Aligner): Result<Alignment> {
  const n = state[side].findIndex((s) => s.id === id);
  const segment = state[side][n];
  if (!segment) return fail('not-found', GONE);
  const left = text.slice(segment.start, Math.min(at, segment.end)).trimEnd();
  const right = text.slice(Math.max(at, segment.start), segment.end).trimStart();
  if (left.trim() === '' || right === '') return fail('bad-input', 'Put the caret inside the sentence, where it is to be split.');
  if (splitsCharacter(text, at)) return fail('bad-input', `A sentence cannot be split inside a character (at ${at}).`);
  const { doubtfulEnd: _settled, ...whole } = segment;
  const first: Segment = { ...whole, end: segment.start + left.length };
  const second: Segment = { ...segment, id: freshId(state[side], id), start: segment.end - right.length };
  const segments = state[side].toSpliced(n, 1, first, second);
  const link = state.links.find((l) => l[side].includes(id));
  const next = { ...state, [side]: segments };
  if (!link) return { ok: true, value: next };
  const grown: Link = { ...link, [side]: link[side].flatMap((other) => (other === id ? [id, second.id] : [other])) };
  return { ok: true, value: settled(state, replaced(next, [link], [grown]), [grown], aligner) };
}

function joinSegments(state: Alignment, { side, segments: ids }: Extract<SegmentCommand, { type: 'join-segments' }>, text: string, aligner: Aligner): Result<Alignment> {
  const wanted = new Set(ids);
  const at = state[side].flatMap((s, n) => (wanted.has(s.id) ? [n] : []));
  const parts = at.map((n) => state[side][n]!);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < wanted.size) return fail('not-found', GONE);
  if (parts.length < 2) return fail('bad-input', 'Joining takes two sentences.');
  if (at.at(-1)! - at[0]! !== parts.length - 1) return fail('bad-input', 'Only sentences that follow each other can be joined.');
  if (parts.some((p) => p.block !== first.block)) return fail('bad-input', 'Sentences of two paragraphs cannot be joined.');
  if (parts.some((p) => (p.kind === 'boilerplate') !== (first.kind === 'boilerplate'))) return fail('bad-input', 'A sentence of the article cannot be joined with one that is set apart.');
  if (/\S/u.test(parts.slice(1).map((p, k) => text.slice(parts[k]!.end, p.start)).join(''))) return fail('bad-input', 'There are words between these sentences.');
  const { doubtfulEnd: _inside, ...whole } = first;
  const one: Segment = { ...whole, end: last.end, ...(last.doubtfulEnd ? { doubtfulEnd: true } : {}) };
  const next = { ...state, [side]: state[side].toSpliced(at[0]!, parts.length, one) };
  const links = state.links.filter((l) => l[side].some((id) => wanted.has(id)));
  if (links.length === 0) return { ok: true, value: next };
  const ends = (of: Side): string[] => {
    const old = new Set(links.flatMap((l) => l[of]));
    return next[of].filter((s) => old.has(s.id)).map((s) => s.id);
  };
  // What a person confirmed stays confirmed only if nothing else comes to it.
  const joined: Link = { source: ends('source'), target: ends('target'), score: links.length === 1 ? links[0]!.score : 0, ...(links.every((l) => l.confirmed) ? { confirmed: true } : {}) };
  return { ok: true, value: settled(state, replaced(next, links, [joined]), [joined], aligner) };
}

function setBoilerplate(state: Alignment, side: Side, ids: readonly string[], boilerplate: boolean, aligner: Aligner): Result<Alignment> {
  const wanted = new Set(ids);
  const known = new Set(state[side].map((s) => s.id));
  if (ids.some((id) => !known.has(id))) return fail('not-found', 'This segment is no longer there; the alignment has changed.');
  const changes = new Set(state[side].filter((s) => wanted.has(s.id) && (s.kind === 'boilerplate') !== boilerplate).map((s) => s.id));
  const segments = state[side].map((s): Segment => {
    if (!changes.has(s.id)) return s;
    if (boilerplate) return { ...s, kind: 'boilerplate', reason: 'by-hand' };
    const { reason: _reason, pages: _pages, ...rest } = s;
    return { ...rest, kind: 'paragraph' };
  });
  const next = { ...state, [side]: segments };
  const alone = (id: string): Link => ({ source: side === 'source' ? [id] : [], target: side === 'target' ? [id] : [], score: 0 });
  if (!boilerplate) {
    const free = [...changes].map(alone);
    return { ok: true, value: settled(state, replaced(next, [], free), free, aligner) };
  }
  // A confirmed link that loses a segment is no longer what the person confirmed.
  const from = state.links.filter((l) => l[side].some((id) => changes.has(id)));
  const left = from.map((l): Link => ({ source: l.source.filter((id) => side !== 'source' || !changes.has(id)), target: l.target.filter((id) => side !== 'target' || !changes.has(id)), score: 0 })).filter((l) => !isEmpty(l));
  return { ok: true, value: settled(state, replaced(next, from, left), left, aligner) };
}

/** A new id beside `id`: `s2.1`, `s2.2` …, never one that was given before on this side. */
export function freshId(segments: readonly Segment[], id: string): string {
  const root = id.split('.')[0]!;
  const used = segments.flatMap((s) => (s.id.startsWith(`${root}.`) ? [Number(s.id.slice(root.length + 1))] : []));
  return `${root}.${Math.max(0, ...used) + 1}`;
}
