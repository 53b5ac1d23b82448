import type { Segment } from '../text/model.ts';
import { lengthDeviation, similarity } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { TextSide } from './pair-words.ts';

/** A furniture-like segment this similar to one of the other side is part of the article after all. */
const TRUE_COUNTERPART = 0.4;
/** Its counterpart stands about as far into the text: within this many segments … */
const NEAR = 8;
/** … or closer, where both look like furniture. */
const CLOSE = 4;
/** Greatest deviation of the length ratio, natural logarithm. */
const LIKE_LENGTH = 0.8;

/**
 * Furniture-like segments that say the same as an article segment of the other side are the article's.
 * @param gather evidence over the given segments
 */
export function restoreCounterparts(source: TextSide, left: readonly Segment[], target: TextSide, right: readonly Segment[], gather: (a: readonly Segment[], b: readonly Segment[]) => Evidence): { source: readonly Segment[]; target: readonly Segment[] } {
  const considered = (text: string) => (s: Segment): boolean => s.kind !== 'boilerplate' || canBeArticle(text, s);
  const a = left.filter(considered(source.text));
  const b = right.filter(considered(target.text));
  if (![...a, ...b].some((s) => s.kind === 'boilerplate')) return { source: left, target: right };
  const evidence = gather(a, b);
  const restored = new Set<Segment>();
  const same = (i: number, j: number): boolean => similarity(evidence, i, j) >= TRUE_COUNTERPART;
  const sameLength = (i: number, j: number): boolean => Math.abs(lengthDeviation(evidence, [i], [j])) < LIKE_LENGTH;
  a.forEach((s, i) => {
    if (s.kind !== 'boilerplate') return;
    for (const j of around((i / a.length) * b.length, NEAR, b.length)) {
      if (b[j]!.kind !== 'boilerplate' && same(i, j) && sameLength(i, j)) restored.add(s);
    }
  });
  b.forEach((t, j) => {
    if (t.kind !== 'boilerplate') return;
    const at = (j / b.length) * a.length;
    for (const i of around(at, NEAR, a.length)) {
      const s = a[i]!;
      if (s.kind !== 'boilerplate') {
        if (same(i, j) && sameLength(i, j)) restored.add(t);
      } else if (Math.abs(at - i) < CLOSE && bothSentences(source.text, s, target.text, t) && same(i, j)) {
        // Like furniture on both sides, but whole sentences that say the same between the same neighbours.
        restored.add(s);
        restored.add(t);
      }
    }
  });
  const settle = (segments: readonly Segment[]): Segment[] =>
    segments.map((s) => {
      if (!restored.has(s)) return s;
      const { reason: _reason, pages: _pages, ...rest } = s;
      return { ...rest, kind: 'paragraph' };
    });
  return { source: settle(left), target: settle(right) };
}

/** Indices less than `reach` away from a place. */
function around(place: number, reach: number, length: number): number[] {
  const out: number[] = [];
  for (let k = Math.max(0, Math.ceil(place - reach)); k < length && k < place + reach; k++) if (place - k < reach) out.push(k);
  return out;
}

/** Bare labels, counters and file names are never the article's, even when both sides have them. */
const NEVER_ARTICLE = new Set(['navigation', 'file-name', 'reading-time', 'date-line', 'comments', 'comment-form', 'cookie-consent', 'repeated', 'ticker', 'tags', 'share']);

function canBeArticle(text: string, segment: Segment): boolean {
  return !NEVER_ARTICLE.has(segment.reason ?? '') && text.slice(segment.start, segment.end).split(/\s+/).length >= 4;
}

function bothSentences(sourceText: string, s: Segment, targetText: string, t: Segment): boolean {
  const whole = /^["«“(—–-]?\s*\p{Lu}[\s\S]*[.!?…]["»”')]*$/u;
  const long = (text: string): boolean => text.split(/\s+/).length >= 5;
  const a = sourceText.slice(s.start, s.end);
  const b = targetText.slice(t.start, t.end);
  const speaksToReader = (reason: string | undefined): boolean => reason === 'subscribe' || reason === 'legal' || reason === 'call-to-action';
  return whole.test(a) && whole.test(b) && long(a) && long(b) && !speaksToReader(s.reason) && !speaksToReader(t.reason);
}
