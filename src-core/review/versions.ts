import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Segment, Span } from '../text/model.ts';
import { commonEnds } from './text-layer.ts';

/** Runs longer than this on both sides, in UTF-16 code units, are compared by their ends only: word by word would take minutes. */
const LONG_RUN = 40_000;

interface Piece extends Span {
  /** Where the piece begins in the other text, if it stands there word for word. */
  readonly to?: number;
}

/** How a stretch of the old text that is not word for word in the new one maps into it. */
interface Hunk extends Span {
  readonly to: Span;
}

/** Where a span of the old version stands in the new one. */
export interface Found extends Span {
  /** True if the same words stand there. */
  readonly same: boolean;
  /** True if the stretch it stood in was taken elsewhere. */
  readonly moved: boolean;
}

/**
 * From the offsets of one version of a text to those of another: first sentence by sentence (what stands in both, moved sentences included),
 * then word by word in what is left. Differences are found with the algorithm of Myers (An O(ND) Difference Algorithm, 1986) as `diff` has it.
 */
export class VersionMap {
  readonly from: string;
  readonly to: string;
  /** Sentences of the old text, with the white space behind them, in order; together they are the whole text. */
  readonly #pieces: readonly Piece[];
  readonly #moved: ReadonlySet<number>;
  readonly #hunks: readonly Hunk[];

  /** @param fromSegments sentences of the old version in the order of the text; only where they begin matters */
  constructor(from: string, fromSegments: readonly Span[], to: string, toSegments: readonly Span[]) {
    this.from = from;
    this.to = to;
    const old = cut(from, fromSegments);
    const fresh = cut(to, toSegments);
    const texts = (text: string, spans: readonly Span[]): string[] => spans.map((s) => text.slice(s.start, s.end).trim());
    const [oldTexts, freshTexts] = [texts(from, old), texts(to, fresh)];
    const at = new Map<number, number>();
    const hunks: Hunk[] = [];
    let [a, b] = [0, 0];
    let [a0, b0] = [0, 0];
    const flush = (): void => {
      if (a > a0 || b > b0) hunks.push(...wordHunks(from, join(old, a0, a), to, join(fresh, b0, b)));
    };
    for (const part of diffArrays(oldTexts, freshTexts)) {
      if (part.added) b += part.value.length;
      else if (part.removed) a += part.value.length;
      else {
        flush();
        for (let n = 0; n < part.value.length; n++) at.set(a + n, b + n);
        a += part.value.length;
        b += part.value.length;
        [a0, b0] = [a, b];
      }
    }
    flush();
    const taken = new Set(at.values());
    this.#moved = findMoved(oldTexts, freshTexts, at, taken);
    this.#pieces = old.map((piece, n) => {
      const m = at.get(n);
      if (m === undefined) return piece;
      // White space before the first letter may differ though the words are the same.
      return { ...piece, to: lead(to, fresh[m]!) - (lead(from, piece) - piece.start) };
    });
    this.#hunks = hunks;
  }

  /** Where a span stands now; null if none of its words are left. Ends that were rewritten move to the words in their place. */
  map(span: Span): Found | null {
    const quote = this.from.slice(span.start, span.end);
    const whole = this.#pieceOf(span);
    if (whole !== undefined) {
      const piece = this.#pieces[whole]!;
      const start = piece.to! + span.start - piece.start;
      const found = { start, end: start + quote.length };
      if (this.to.slice(found.start, found.end) === quote) return { ...found, same: true, moved: this.#moved.has(whole) };
    }
    const start = this.#offset(span.start, 'start');
    const end = this.#offset(span.end, 'end');
    const near = start === null || end === null || end <= start ? null : { start, end };
    if (near && this.to.slice(near.start, near.end) === quote) return { ...near, same: true, moved: false };
    const quoted = this.#search(span, quote);
    if (quoted) return { ...quoted, same: true, moved: true };
    return near && this.#keeps(span) ? { ...near, same: false, moved: false } : null;
  }

  /** The nearest place in the new text for something that lost its own. */
  place(at: number): number {
    return Math.max(0, Math.min(this.to.length, this.#offset(at, 'start') ?? this.#neighbour(at)));
  }

  /** The piece that holds the whole span and stands in the new text word for word. */
  #pieceOf(span: Span): number | undefined {
    const n = this.#pieces.findIndex((p) => p.start <= span.start && span.end <= p.end && (span.start < p.end || p.end === p.start));
    return n >= 0 && this.#pieces[n]!.to !== undefined ? n : undefined;
  }

  #offset(at: number, edge: 'start' | 'end'): number | null {
    const n = this.#pieces.findLastIndex((p) => (edge === 'start' ? p.start <= at : p.start < at || at === 0));
    const piece = this.#pieces[Math.max(0, n)];
    if (piece?.to !== undefined) return piece.to + at - piece.start;
    let best: Hunk | undefined;
    for (const hunk of this.#hunks) {
      if (hunk.start > at || (hunk.start === at && edge === 'end' && best)) break;
      if (at <= hunk.end) {
        best = hunk;
        if (at < hunk.end) break;
      }
    }
    if (!best) return null;
    if (best.to.end - best.to.start === best.end - best.start && this.from.slice(best.start, best.end) === this.to.slice(best.to.start, best.to.end)) return best.to.start + at - best.start;
    if (at === best.start) return best.to.start;
    if (at === best.end) return best.to.end;
    return edge === 'start' ? best.to.start : best.to.end;
  }

  /** True if some word of the span is still there. */
  #keeps(span: Span): boolean {
    return this.#hunks.some((h) => h.start < span.end && h.end > span.start && this.from.slice(h.start, h.end) === this.to.slice(h.to.start, h.to.end) && /[\p{L}\p{N}]/u.test(this.from.slice(Math.max(h.start, span.start), Math.min(h.end, span.end)))) ||
      this.#pieces.some((p) => p.to !== undefined && p.start < span.end && p.end > span.start);
  }

  /** Looks for the quoted words with what stood around them; words that are too common are believed only with it. */
  #search(span: Span, quote: string): Span | null {
    if (quote.trim() === '') return null;
    const around = this.from.slice(Math.max(0, span.start - CONTEXT), span.start);
    const behind = this.from.slice(span.end, span.end + CONTEXT);
    const places: { readonly start: number; readonly score: number }[] = [];
    for (let at = this.to.indexOf(quote); at >= 0 && places.length < 200; at = this.to.indexOf(quote, at + 1)) {
      const before = sharedEnd(around, this.to.slice(Math.max(0, at - CONTEXT), at));
      const after = sharedStart(behind, this.to.slice(at + quote.length, at + quote.length + CONTEXT));
      places.push({ start: at, score: before + after });
    }
    const best = places.toSorted((x, y) => y.score - x.score)[0];
    if (!best) return null;
    const rival = places.filter((p) => p !== best && p.score === best.score).length > 0;
    const sure = !rival && (best.score + Math.min(quote.length, SURE) >= 2 * SURE || (places.length === 1 && quote.length >= 12));
    return sure ? { start: best.start, end: best.start + quote.length } : null;
  }

  #neighbour(at: number): number {
    const before = this.#pieces.findLast((p) => p.to !== undefined && p.end <= at);
    return before ? before.to! + before.end - before.start : 0;
  }
}

/** How much around a quotation is compared, and half of how much must agree, quotation included, in UTF-16 code units. */
const CONTEXT = 32;
const SURE = 8;

const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[n] === b[n]) n++;
  return n;
};
const sharedEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};

/** The text in pieces that begin where its sentences do. */
function cut(text: string, segments: readonly Span[]): Span[] {
  const starts = [...new Set([0, ...segments.map((s) => s.start)])].toSorted((a, b) => a - b);
  return starts.map((start, n) => ({ start, end: starts[n + 1] ?? text.length }));
}

const join = (pieces: readonly Span[], from: number, to: number): Span => {
  const first = pieces[from];
  const last = pieces[to - 1];
  if (first && last && to > from) return { start: first.start, end: last.end };
  const at = first?.start ?? pieces.at(-1)?.end ?? 0;
  return { start: at, end: at };
};

/** Where the first letter of a piece stands. */
const lead = (text: string, span: Span): number => span.start + (text.slice(span.start, span.end).length - text.slice(span.start, span.end).trimStart().length);

/** Sentences that were taken out in one place and stand word for word in another; equal ones go in their order. @returns the old ones */
function findMoved(old: readonly string[], fresh: readonly string[], at: Map<number, number>, taken: Set<number>): Set<number> {
  const free = new Map<string, number[]>();
  fresh.forEach((text, m) => {
    if (taken.has(m) || text.length < 12) return;
    const known = free.get(text);
    if (known) known.push(m);
    else free.set(text, [m]);
  });
  const moved = new Set<number>();
  old.forEach((text, n) => {
    const m = at.has(n) ? undefined : free.get(text)?.shift();
    if (m === undefined) return;
    at.set(n, m);
    moved.add(n);
  });
  return moved;
}

/** What both runs begin and end with is the same for certain; only between is anything to be guessed. */
function wordHunks(from: string, a: Span, to: string, b: Span): Hunk[] {
  const [head, middle, tail] = endsOnly(from.slice(a.start, a.end), a, to.slice(b.start, b.end), b);
  const [old, fresh] = [from.slice(middle.start, middle.end), to.slice(middle.to.start, middle.to.end)];
  if (old === '' || fresh === '' || (old.length > LONG_RUN && fresh.length > LONG_RUN)) return [head, middle, tail];
  const hunks: Hunk[] = [head];
  let [x, y] = [middle.start, middle.to.start];
  let open: { start: number; end: number; to: { start: number; end: number } } | null = null;
  for (const part of diffWordsWithSpace(old, fresh)) {
    const n = part.value.length;
    if (!part.added && !part.removed) {
      if (open) hunks.push(open);
      open = null;
      hunks.push({ start: x, end: x + n, to: { start: y, end: y + n } });
      x += n;
      y += n;
      continue;
    }
    open ??= { start: x, end: x, to: { start: y, end: y } };
    if (part.removed) x += n;
    else y += n;
    open.end = x;
    open.to.end = y;
  }
  if (open) hunks.push(open);
  return [...hunks, tail];
}

function endsOnly(old: string, a: Span, fresh: string, b: Span): [Hunk, Hunk, Hunk] {
  const [head, tail] = commonEnds(old, fresh);
  return [
    { start: a.start, end: a.start + head, to: { start: b.start, end: b.start + head } },
    { start: a.start + head, end: a.end - tail, to: { start: b.start + head, end: b.end - tail } },
    { start: a.end - tail, end: a.end, to: { start: b.end - tail, end: b.end } },
  ];
}

/**
 * The sentences of a new version: those that stand in it word for word keep their names, kinds and boundaries, whatever a person made of them;
 * the rest is cut as the new version was.
 *
 * @param fresh segments of the new version as it was prepared
 * @param blockAt number of the block that holds an offset of the new text
 */
export function carriedSegments(map: VersionMap, old: readonly Segment[], fresh: readonly Segment[], blockAt: (offset: number) => number): { readonly segments: Segment[]; readonly kept: ReadonlySet<string> } {
  const carried: Segment[] = [];
  for (const segment of old) {
    const found = map.map(segment);
    if (!found?.same) continue;
    const block = blockAt(found.start);
    // A paragraph break that came in between cuts what was one sentence.
    if (blockAt(Math.max(found.start, found.end - 1)) === block) carried.push({ ...segment, start: found.start, end: found.end, block });
  }
  carried.sort((x, y) => x.start - y.start || x.end - y.end);
  const own: Segment[] = [];
  for (const segment of carried) if (segment.start >= (own.at(-1)?.end ?? 0)) own.push(segment);
  const kept = new Set(own.map((s) => s.id));
  const names = new Set([...kept, ...old.map((s) => s.id)]);
  const prefix = /^\D*/.exec(old[0]?.id ?? fresh[0]?.id ?? 's')![0];
  let next = 1;
  const freshName = (): string => {
    while (names.has(`${prefix}${next}`)) next++;
    names.add(`${prefix}${next}`);
    return `${prefix}${next}`;
  };
  const added = fresh.flatMap((segment) => uncovered(map.to, segment, own).map((span): Segment => ({ ...segment, ...span, id: freshName() })));
  return { segments: [...own, ...added].toSorted((x, y) => x.start - y.start), kept };
}

/** What the carried sentences leave of a segment, without white space at its ends. */
function uncovered(text: string, segment: Span, own: readonly Span[]): Span[] {
  const out: Span[] = [];
  let start = segment.start;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) out.push({ start: start + piece.indexOf(trimmed), end: start + piece.indexOf(trimmed) + trimmed.length });
  };
  for (const o of own) {
    if (o.end <= segment.start || o.start >= segment.end) continue;
    if (o.start > start) push(o.start);
    start = Math.max(start, o.end);
  }
  if (start < segment.end) push(segment.end);
  return out;
}
