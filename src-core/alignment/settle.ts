import type { Token } from '../language/tokens.ts';
import { trimSpan } from '../text/characters.ts';
import type { Segment } from '../text/model.ts';
import type { IndexLink } from './crossings.ts';

/** Segments whose doubtful boundaries were decided, and the links over them. */
export interface Settled {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly links: readonly IndexLink[];
}

/** A part of a sentence this short is no sentence of its own, whatever the other side has, UTF-16 code units. */
const FRAGMENT = 24;

/**
 * Decides doubtful boundaries with the other side's help: where both parts went into one link, or where a part stayed without
 * counterpart and is a mere fragment, they are one sentence; where the other side has a boundary too, they are two.
 * No doubtful boundary is left.
 *
 * @param source article segments the links count in
 */
export function settleBoundaries(source: readonly Segment[], target: readonly Segment[], links: readonly IndexLink[]): Settled {
  const left = joinsOf(source, links, 'source');
  const right = joinsOf(target, links, 'target');
  const map = (side: 'source' | 'target', joins: readonly boolean[]) => {
    const to: number[] = [];
    let k = -1;
    joins.forEach((joined) => {
      if (!joined) k++;
      to.push(k);
    });
    return (l: IndexLink): number[] => [...new Set(l[side].map((i) => to[i]!))];
  };
  const [mapSource, mapTarget] = [map('source', left), map('target', right)];
  const seen = { source: new Set<number>(), target: new Set<number>() };
  const out: IndexLink[] = [];
  // Links with both sides first: a null link whose segment was joined to a linked one vanishes.
  for (const l of [...links].sort((p, q) => Number(p.source.length === 0 || p.target.length === 0) - Number(q.source.length === 0 || q.target.length === 0))) {
    const linked = l.source.length > 0 && l.target.length > 0;
    const s = mapSource(l).filter((i) => linked || !seen.source.has(i));
    const t = mapTarget(l).filter((j) => linked || !seen.target.has(j));
    if (s.length === 0 && t.length === 0) continue;
    for (const i of s) seen.source.add(i);
    for (const j of t) seen.target.add(j);
    out.push({ source: s, target: t, score: l.score });
  }
  return { source: join(source, left), target: join(target, right), links: out };
}

/** For every segment whether it is joined to the one before it. */
function joinsOf(segments: readonly Segment[], links: readonly IndexLink[], side: 'source' | 'target'): boolean[] {
  const other = side === 'source' ? 'target' : 'source';
  const linkOf = new Map<number, IndexLink>();
  for (const l of links) for (const k of l[side]) linkOf.set(k, l);
  return segments.map((s, k) => {
    const before = segments[k - 1];
    if (!before?.doubtfulEnd || before.block !== s.block) return false;
    const [a, b] = [linkOf.get(k - 1), linkOf.get(k)];
    if (a === b) return true;
    const nullA = !a || a[other].length === 0;
    const nullB = !b || b[other].length === 0;
    if (nullA && nullB) return true;
    return (nullA && before.end - before.start < FRAGMENT) || (nullB && s.end - s.start < FRAGMENT);
  });
}

function join(segments: readonly Segment[], joins: readonly boolean[]): Segment[] {
  const out: Segment[] = [];
  segments.forEach((segment, k) => {
    const { doubtfulEnd: _doubtful, ...rest } = segment;
    if (joins[k]) out[out.length - 1] = { ...out.at(-1)!, end: segment.end };
    else out.push(rest);
  });
  return out;
}

/**
 * A headline and the text glued to it without a stop say the same twice; one sentence hardly ever does. Where a sentence repeats
 * several of its words behind a capital that no punctuation explains, it is cut there, doubtfully.
 *
 * @param ids type of each token, for example from a `Vocabulary`
 * @param light types that every sentence repeats
 */
export function repetitionCuts(text: string, segment: Segment, tokens: readonly Token[], ids: ArrayLike<number>, light: (id: number) => boolean): Segment[] | null {
  const n = tokens.length;
  if (n < 2 * LEAST_REPEATING) return null;
  const places: { at: number; value: number }[] = [];
  for (let k = LEAST_REPEATING; k <= n - LEAST_REPEATING; k++) {
    const token = tokens[k]!;
    const gap = text.slice(tokens[k - 1]!.end, token.start);
    if (!token.capital || !/^[»"”)%]?\s+["«“]?$/u.test(gap)) continue;
    const head = new Set<number>();
    for (let m = 0; m < k; m++) if (!light(ids[m]!)) head.add(ids[m]!);
    const shared = new Set<number>();
    for (let m = k; m < n; m++) if (head.has(ids[m]!)) shared.add(ids[m]!);
    if (shared.size < 2 || shared.size < head.size * 0.25) continue;
    // The word behind the headline is a function word, or one that the headline has too.
    places.push({ at: token.start - (/["«“]$/u.test(gap) ? 1 : 0), value: shared.size + (light(ids[k]!) ? 1 : 0) + (shared.has(ids[k]!) ? 0.5 : 0) - (tokens[k - 1]!.capital ? 0.6 : 0) });
  }
  const chosen = places.sort((a, b) => b.value - a.value).slice(0, MOST_GUESSES).map((p) => p.at - segment.start).sort((a, b) => a - b);
  return chosen.length > 0 ? cutAt(text, segment, chosen) : null;
}

/** Either part has at least this many words. */
const LEAST_REPEATING = 4;

/** Parts of a sentence that was split by guess have at least this many words. */
const LEAST_WORDS = 3;
/** Guesses a segment, at the most: a bead has room for four parts. */
const MOST_GUESSES = 3;
/** A capital letter in the middle of a sentence, behind a small letter, figure or closing mark. */
const CAPITAL = /(?<=[\p{Ll}\p{N}][»"”)%]*)\s(?=["«“]?\p{Lu}\p{Ll}*)/gu;

/**
 * A sentence that went with two of the other side may be two that were glued together without a stop (a headline and the text
 * below it): it is cut by guess at capitals near the place where the other side has its boundary. The cuts are doubtful;
 * the next alignment decides.
 *
 * @param text the document
 * @param share where the other side has its boundary, as a share of the length, 0 to 1
 */
export function guessCuts(text: string, segment: Segment, share: number): Segment[] | null {
  const own = text.slice(segment.start, segment.end);
  const places = [...own.matchAll(CAPITAL)]
    .map((m) => m.index)
    .filter((at) => words(own.slice(0, at)) >= LEAST_WORDS && words(own.slice(at)) >= LEAST_WORDS && !/(?:^|\s)(?:and|or|of|the|в|на|с|и)$/iu.test(own.slice(0, at)))
    .sort((a, b) => Math.abs(a / own.length - share) - Math.abs(b / own.length - share))
    .slice(0, MOST_GUESSES)
    .filter((at) => Math.abs(at / own.length - share) < 0.22)
    .sort((a, b) => a - b);
  return places.length > 0 ? cutAt(text, segment, places) : null;
}

/** The parts of a segment between the given offsets (code units of the segment); all boundaries between them are doubtful. */
function cutAt(text: string, segment: Segment, places: readonly number[]): Segment[] {
  const length = segment.end - segment.start;
  const parts: Segment[] = [];
  let start = 0;
  for (const at of [...places, length]) {
    const last = at === length;
    const { doubtfulEnd, ...rest } = segment;
    const span = trimSpan(text, segment.start + start, segment.start + at);
    parts.push({ ...rest, id: `${segment.id}.${parts.length + 1}`, ...span, ...(last ? (doubtfulEnd ? { doubtfulEnd } : {}) : { doubtfulEnd: true }) });
    start = at;
  }
  return parts;
}

const words = (text: string): number => text.trim().split(/\s+/).length;
