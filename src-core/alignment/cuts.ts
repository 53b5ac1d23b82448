import type { Token } from '../language/tokens.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { trimSpan } from '../text/characters.ts';
import type { Segment } from '../text/model.ts';
import type { IndexLink } from './crossings.ts';

/** Cuts sentences that say the same twice. @returns null if there are none */
export function cutRepetitions(sourceText: string, a: readonly Segment[], left: Vocabulary, targetText: string, b: readonly Segment[], right: Vocabulary): [Segment[], Segment[]] | null {
  const cut = (text: string, segments: readonly Segment[], v: Vocabulary): Segment[] =>
    segments.flatMap((s, k) => repetitionCuts(text, s, v.tokens[k]!, v.ids[k]!, (id) => v.types[id]!.light || (v.types[id]!.quantity && v.types[id]!.inWords)) ?? [s]);
  const [left2, right2] = [cut(sourceText, a, left), cut(targetText, b, right)];
  return left2.length === a.length && right2.length === b.length ? null : [left2, right2];
}

/** A counterpart shorter than this share leaves room for another sentence. */
const FAR_SHORTER = 0.6;
/** How far from the expected place a cut may be, as a share of the length. */
const NEAR_SHARE = 0.22;

/** Cuts sentences that went with several of the other side where they may be several themselves. @returns null if there is nothing to cut */
export function cutGuesses(sourceText: string, a: readonly Segment[], targetText: string, b: readonly Segment[], links: readonly IndexLink[]): [Segment[], Segment[]] | null {
  const cuts = new Map<Segment, Segment[]>();
  const offer = (text: string, one: Segment, shares: readonly number[]): void => {
    const parts = guessCuts(text, one, shares);
    if (parts) cuts.set(one, parts);
  };
  const length = (s: Segment): number => s.end - s.start;
  for (const l of links) {
    const left = l.source.map((i) => a[i]!);
    const right = l.target.map((j) => b[j]!);
    const [one, others, text] = left.length === 1 ? [left[0]!, right, sourceText] : [right[0]!, left, targetText];
    if (left.length === 0 || right.length === 0 || (left.length > 1 && right.length > 1)) continue;
    if (others.length === 2) offer(text, one, [length(others[0]!) / (length(others[0]!) + length(others[1]!))]);
    else if (others.length === 1) {
      // Far longer than its counterpart: one of two glued sentences may have none.
      const [short, long, longText] = length(one) < length(others[0]!) ? [one, others[0]!, targetText] : [others[0]!, one, sourceText];
      const share = length(short) / length(long);
      if (share < FAR_SHORTER) offer(longText, long, [share, 1 - share]);
    }
  }
  if (cuts.size === 0) return null;
  return [a.flatMap((s) => cuts.get(s) ?? [s]), b.flatMap((s) => cuts.get(s) ?? [s])];
}

/**
 * A headline and the text glued to it without a stop say the same twice; one sentence hardly ever does. Where a sentence repeats
 * several of its words behind a capital that no punctuation explains, it is cut there, doubtfully.
 *
 * @param ids type of each token, for example from a `Vocabulary`
 * @param light types that every sentence repeats
 */
function repetitionCuts(text: string, segment: Segment, tokens: readonly Token[], ids: ArrayLike<number>, light: (id: number) => boolean): Segment[] | null {
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
 * @param shares where a boundary is looked for, as shares of the length, 0 to 1
 */
function guessCuts(text: string, segment: Segment, shares: readonly number[]): Segment[] | null {
  const distance = (at: number): number => Math.min(...shares.map((share) => Math.abs(at / own.length - share)));
  const own = text.slice(segment.start, segment.end);
  const places = [...own.matchAll(CAPITAL)]
    .map((m) => m.index)
    .filter((at) => words(own.slice(0, at)) >= LEAST_WORDS && words(own.slice(at)) >= LEAST_WORDS && !/(?:^|\s)(?:and|or|of|the|в|на|с|и)$/iu.test(own.slice(0, at)))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_GUESSES)
    .filter((at) => distance(at) < NEAR_SHARE)
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
