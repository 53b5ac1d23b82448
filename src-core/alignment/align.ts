import type { Lexicon } from '../lexicon/model.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { PreparedDocument, Segment } from '../text/model.ts';
import { bandAround, findAnchors } from './anchors.ts';
import { alignRectangle, MONOTONE } from './beads.ts';
import type { IndexLink } from './crossings.ts';
import { linkCrossings, toIndexLink, untwist } from './crossings.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence, matchWords } from './evidence.ts';
import type { Alignment, Link } from './model.ts';
import { orderLinks } from './order.ts';
import { guessCuts, repetitionCuts, settleBoundaries } from './settle.ts';

/** Above this many cells the programme runs in a band around anchors instead of the whole rectangle. */
const WHOLE_RECTANGLE = 40_000;
/** A furniture-like segment this similar to one of the other side is part of the article after all. */
const TRUE_COUNTERPART = 0.4;

type TextWithLanguage = Pick<PreparedDocument, 'text' | 'language'>;

/** Gives the segments of a prepared document the ids they have in a pair. */
export function withIds(segments: readonly Segment[], prefix: 's' | 't'): Segment[] {
  return segments.map((segment, k) => ({ ...segment, id: `${prefix}${k + 1}` }));
}

/** Links the article segments of a pair, and decides their doubtful boundaries. */
export function align(source: PreparedDocument, target: PreparedDocument, lexicon: Lexicon): Alignment {
  const restored = restoreCounterparts(source, withIds(source.segments, 's'), target, withIds(target.segments, 't'), lexicon);
  const isArticle = (s: Segment): boolean => s.kind !== 'boilerplate';
  let a = restored.source.filter(isArticle);
  let b = restored.target.filter(isArticle);
  const gather = (): Evidence => gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  let evidence = gather();
  if (a.length + b.length <= MOST_GUESSED) {
    const cut = cutRepetitions(source.text, a, evidence.source, target.text, b, evidence.target);
    if (cut) {
      [a, b] = cut;
      evidence = gather();
    }
  }
  let links = linkIndices(evidence, a, b, []);
  if (a.length + b.length <= MOST_GUESSED) {
    const cut = cutGuesses(source.text, a, target.text, b, links);
    if (cut) {
      [a, b] = cut;
      evidence = gather();
      links = linkIndices(evidence, a, b, []);
    }
  }
  const settled = settleBoundaries(a, b, links);
  const joined = settled.source.length !== a.length || settled.target.length !== b.length;
  a = [...settled.source];
  b = [...settled.target];
  if (joined) evidence = gather();
  // Ids name places in the text, now that the segments are settled.
  const renumber = (segments: readonly Segment[], all: readonly Segment[], prefix: 's' | 't'): Segment[] => withIds([...segments, ...all.filter((s) => !isArticle(s))].sort((p, q) => p.start - q.start), prefix);
  const left = renumber(a, restored.source, 's');
  const right = renumber(b, restored.target, 't');
  a = left.filter(isArticle);
  b = right.filter(isArticle);
  return { source: left, target: right, links: orderLinks(a, b, settled.links.map((l) => ({ source: l.source.map((k) => a[k]!.id), target: l.target.map((k) => b[k]!.id), score: confidence(evidence, l) }))) };
}

/** Above this many segments no sentence is cut by guess: a book has no glued headlines. */
const MOST_GUESSED = 4000;

/** Cuts sentences that say the same twice. @returns null if there are none */
function cutRepetitions(sourceText: string, a: readonly Segment[], left: Vocabulary, targetText: string, b: readonly Segment[], right: Vocabulary): [Segment[], Segment[]] | null {
  const cut = (text: string, segments: readonly Segment[], v: Vocabulary): Segment[] =>
    segments.flatMap((s, k) => repetitionCuts(text, s, v.tokens[k]!, v.ids[k]!, (id) => v.types[id]!.light || (v.types[id]!.quantity && v.types[id]!.inWords)) ?? [s]);
  const [left2, right2] = [cut(sourceText, a, left), cut(targetText, b, right)];
  return left2.length === a.length && right2.length === b.length ? null : [left2, right2];
}

/** Cuts sentences that went with several of the other side where they may be several themselves. @returns null if there is nothing to cut */
function cutGuesses(sourceText: string, a: readonly Segment[], targetText: string, b: readonly Segment[], links: readonly IndexLink[]): [Segment[], Segment[]] | null {
  const cuts = new Map<Segment, Segment[]>();
  const offer = (text: string, one: Segment, others: readonly Segment[]): void => {
    const total = others.reduce((sum, s) => sum + s.end - s.start, 0);
    const parts = guessCuts(text, one, (others[0]!.end - others[0]!.start) / total);
    if (parts) cuts.set(one, parts);
  };
  for (const l of links) {
    if (l.source.length === 1 && l.target.length === 2) offer(sourceText, a[l.source[0]!]!, l.target.map((j) => b[j]!));
    else if (l.target.length === 1 && l.source.length === 2) offer(targetText, b[l.target[0]!]!, l.source.map((i) => a[i]!));
  }
  if (cuts.size === 0) return null;
  return [a.flatMap((s) => cuts.get(s) ?? [s]), b.flatMap((s) => cuts.get(s) ?? [s])];
}

/**
 * Links again what no person has confirmed. Confirmed links stay as they are and cut the texts into gaps;
 * each gap is aligned alone.
 *
 * @param links those marked `confirmed` are kept if all their segments are still article segments
 */
export function realignSegments(source: TextWithLanguage, left: readonly Segment[], target: TextWithLanguage, right: readonly Segment[], links: readonly Link[], lexicon: Lexicon): Alignment {
  return linkSegments(source, left, target, right, links.filter((l) => l.confirmed), lexicon);
}

function linkSegments(source: TextWithLanguage, left: readonly Segment[], target: TextWithLanguage, right: readonly Segment[], confirmed: readonly Link[], lexicon: Lexicon): Alignment {
  const a = left.filter((s) => s.kind !== 'boilerplate');
  const b = right.filter((s) => s.kind !== 'boilerplate');
  const evidence = gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  const indexA = new Map(a.map((s, k) => [s.id, k]));
  const indexB = new Map(b.map((s, k) => [s.id, k]));
  const kept = confirmed.filter((l) => l.source.every((id) => indexA.has(id)) && l.target.every((id) => indexB.has(id)));
  const found = linkIndices(evidence, a, b, kept.map((l) => ({ source: l.source.map((id) => indexA.get(id)!), target: l.target.map((id) => indexB.get(id)!) })));
  const linked = found.map((l) => ({ source: l.source.map((k) => a[k]!.id), target: l.target.map((k) => b[k]!.id), score: confidence(evidence, l) }));
  return { source: left, target: right, links: orderLinks(a, b, [...kept, ...linked]) };
}

/** How sure the given links are, as if the programme had found them; their order and everything else of them stays. */
export function scoreLinks(source: TextWithLanguage, left: readonly Segment[], target: TextWithLanguage, right: readonly Segment[], links: readonly Link[], lexicon: Lexicon): Link[] {
  const a = left.filter((s) => s.kind !== 'boilerplate');
  const b = right.filter((s) => s.kind !== 'boilerplate');
  const evidence = gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  const indexA = new Map(a.map((s, k) => [s.id, k]));
  const indexB = new Map(b.map((s, k) => [s.id, k]));
  return links.map((l) => ({ ...l, score: confidence(evidence, { source: l.source.map((id) => indexA.get(id)!), target: l.target.map((id) => indexB.get(id)!), score: 0 }) }));
}

interface Fixed {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

function linkIndices(evidence: Evidence, a: readonly Segment[], b: readonly Segment[], fixed: readonly Fixed[]): IndexLink[] {
  const n = a.length;
  const m = b.length;
  const sourceFree = new Array<boolean>(n).fill(true);
  const targetFree = new Array<boolean>(m).fill(true);
  for (const f of fixed) {
    for (const i of f.source) sourceFree[i] = false;
    for (const j of f.target) targetFree[j] = false;
  }
  let links: IndexLink[] = [];
  for (const [i0, i1, j0, j1] of gaps(fixed, sourceFree, targetFree, n, m)) {
    const whole = (i1 - i0) * (j1 - j0) <= WHOLE_RECTANGLE;
    const beads = alignRectangle(evidence, i0, i1, j0, j1, MONOTONE, whole ? undefined : bandAround(findAnchors(evidence), n, m));
    links.push(...beads.map(toIndexLink));
  }
  links = links.filter((l) => l.source.length > 0 && l.target.length > 0);
  links = untwist(evidence, dropHollow(evidence, links));
  for (const l of links) {
    for (const i of l.source) sourceFree[i] = false;
    for (const j of l.target) targetFree[j] = false;
  }
  links = linkCrossings(evidence, links, sourceFree, targetFree);
  links = fillGaps(evidence, links, fixed, sourceFree, targetFree);
  for (let i = 0; i < n; i++) if (sourceFree[i]) links.push({ source: [i], target: [], score: 0 });
  for (let j = 0; j < m; j++) if (targetFree[j]) links.push({ source: [], target: [j], score: 0 });
  return links;
}

/** Rectangles between confirmed links that run in order; a confirmed crossing only takes its own segments out. */
function gaps(fixed: readonly Fixed[], sourceFree: readonly boolean[], targetFree: readonly boolean[], n: number, m: number): [number, number, number, number][] {
  const points = fixed.filter((f) => f.source.length > 0 && f.target.length > 0).map((f) => ({ i0: Math.min(...f.source), i1: Math.max(...f.source) + 1, j0: Math.min(...f.target), j1: Math.max(...f.target) + 1 })).sort((p, q) => p.i0 - q.i0);
  const chain: typeof points = [];
  for (const p of points) {
    while (chain.length > 0 && chain.at(-1)!.j1 > p.j0 && points.filter((q) => q.j0 >= chain.at(-1)!.j1 && q.i0 > chain.at(-1)!.i0).length < points.filter((q) => q.j0 >= p.j1 && q.i0 > p.i0).length + 1) chain.pop();
    if (chain.length === 0 || (chain.at(-1)!.i1 <= p.i0 && chain.at(-1)!.j1 <= p.j0)) chain.push(p);
  }
  const out: [number, number, number, number][] = [];
  const add = (i0: number, i1: number, j0: number, j1: number): void => {
    // Segments a confirmed crossing took out cut the rectangle further, so that a bead never runs over them.
    let start = i0;
    for (let i = i0; i <= i1; i++) {
      if (i < i1 && sourceFree[i]) continue;
      if (i > start) {
        let from = j0;
        let widest: [number, number] = [j0, j0];
        for (let j = j0; j <= j1; j++) {
          if (j < j1 && targetFree[j]) continue;
          if (j - from > widest[1] - widest[0]) widest = [from, j];
          from = j + 1;
        }
        out.push([start, i, widest[0], widest[1]]);
      }
      start = i + 1;
    }
  };
  let i = 0;
  let j = 0;
  for (const p of chain) {
    add(i, p.i0, j, p.j0);
    i = p.i1;
    j = p.j1;
  }
  add(i, n, j, m);
  return dedupeTargets(out);
}

/** Two source runs must not be aligned with the same target run; the longer one takes it, the other waits for the crossing pass. */
function dedupeTargets(rectangles: readonly [number, number, number, number][]): [number, number, number, number][] {
  const taken: [number, number, number, number][] = [];
  for (const r of [...rectangles].sort((p, q) => q[1] - q[0] - (p[1] - p[0]))) {
    if (taken.some((t) => r[2] < t[3] && t[2] < r[3])) continue;
    taken.push(r);
  }
  return taken.sort((p, q) => p[0] - q[0]);
}

/** A link without a single word link and with an unlikely length is no evidence: its ends stand free for the later passes. */
function dropHollow(evidence: Evidence, links: readonly IndexLink[]): IndexLink[] {
  return links.filter((l) => {
    const { gain } = matchWords(evidence, l.source, l.target);
    if (gain > 0) return true;
    const ratio = Math.log(sum(l.target, evidence.targetLength) / sum(l.source, evidence.sourceLength)) - evidence.logRatio;
    return Math.abs(ratio) < 0.5 && l.source.length === 1 && l.target.length === 1;
  });
}

const sum = (indices: readonly number[], values: Float64Array): number => indices.reduce((total, k) => total + values[k]!, 0);

/** Share of the word weight that must be linked to fill a gap … */
const LEAST_IN_GAP = 0.05;
/** … unless the sentence is a word or two («Да.», "Yes, sir."). */
const SHORT = 5;

/** Exactly one free segment on each side between the same neighbours, of like length: they go together, with low confidence. */
function fillGaps(evidence: Evidence, links: readonly IndexLink[], fixed: readonly Fixed[], sourceFree: boolean[], targetFree: boolean[]): IndexLink[] {
  const out = [...links];
  const n = sourceFree.length;
  const m = targetFree.length;
  const partner = new Map<number, readonly number[]>();
  for (const l of [...links, ...fixed]) if (l.target.length > 0) for (const i of l.source) partner.set(i, l.target);
  for (let i = 0; i < n; i++) {
    if (!sourceFree[i] || (i > 0 && sourceFree[i - 1]) || (i + 1 < n && sourceFree[i + 1])) continue;
    const before = i === 0 ? -1 : Math.max(...(partner.get(i - 1) ?? [Number.NaN]));
    const after = i === n - 1 ? m : Math.min(...(partner.get(i + 1) ?? [Number.NaN]));
    if (!(after - before === 2) || !targetFree[before + 1]) continue;
    const j = before + 1;
    const ratio = Math.log(evidence.targetLength[j]! / evidence.sourceLength[i]!) - evidence.logRatio;
    if (Math.abs(ratio) >= 0.75) continue;
    // Two strangers that stand side by side, an omission next to an addition, are no pair: something must speak for it.
    const { gain } = matchWords(evidence, [i], [j]);
    if (gain < LEAST_IN_GAP * (evidence.sourceMass[i]! + evidence.targetMass[j]!) && evidence.source.ids[i]!.length > SHORT) continue;
    sourceFree[i] = false;
    targetFree[j] = false;
    out.push({ source: [i], target: [j], score: 0 });
  }
  return out;
}

/**
 * Confidence from the share of word weight that is linked and from the length ratio, through a logistic curve
 * fitted on the development split (docs/benchmarks.md has the reliability table).
 */
function confidence(evidence: Evidence, link: IndexLink): number {
  if (link.source.length === 0 || link.target.length === 0) return nullConfidence(evidence, link);
  const { gain } = matchWords(evidence, link.source, link.target);
  const weight = sum(link.source, evidence.sourceMass) + sum(link.target, evidence.targetMass);
  const coverage = weight > 0 ? gain / weight : 0;
  const ratio = Math.abs(Math.log(sum(link.target, evidence.targetLength) / sum(link.source, evidence.sourceLength)) - evidence.logRatio);
  const size = link.source.length + link.target.length - 2;
  const x = -0.6 + 8.5 * coverage + 0.35 * Math.min(6, gain) - 1.1 * ratio - 0.35 * size;
  return round(1 / (1 + Math.exp(-x)));
}

/** A null link is the surer, the less of the segment's words could link anywhere on the other side. */
function nullConfidence(evidence: Evidence, link: IndexLink): number {
  const own = link.source.length > 0 ? link.source : link.target;
  const left = link.source.length > 0;
  let best = 0;
  const others = left ? evidence.target.ids.length : evidence.source.ids.length;
  if (own.length === 1 && others <= 400) {
    for (let k = 0; k < others; k++) {
      const { gain } = left ? matchWords(evidence, own, [k]) : matchWords(evidence, [k], own);
      const weight = 2 * sum(own, left ? evidence.sourceMass : evidence.targetMass);
      best = Math.max(best, weight > 0 ? gain / weight : 0);
    }
  } else best = 0.3;
  return round(Math.max(0.05, Math.min(0.95, 1 - 1.6 * best)));
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Furniture-like segments that say the same as an article segment of the other side are the article's. */
function restoreCounterparts(source: PreparedDocument, left: readonly Segment[], target: PreparedDocument, right: readonly Segment[], lexicon: Lexicon): { source: readonly Segment[]; target: readonly Segment[] } {
  const suspectsA = left.filter((s) => s.kind === 'boilerplate' && canBeArticle(source.text, s));
  const suspectsB = right.filter((s) => s.kind === 'boilerplate' && canBeArticle(target.text, s));
  if (suspectsA.length === 0 && suspectsB.length === 0) return { source: left, target: right };
  const a = left.filter((s) => s.kind !== 'boilerplate' || suspectsA.includes(s));
  const b = right.filter((s) => s.kind !== 'boilerplate' || suspectsB.includes(s));
  const evidence = gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  const restored = new Set<Segment>();
  const similar = (i: number, j: number): number => {
    const weight = evidence.sourceMass[i]! + evidence.targetMass[j]!;
    return weight > 0 ? matchWords(evidence, [i], [j]).gain / weight : 0;
  };
  a.forEach((s, i) => {
    if (s.kind !== 'boilerplate') return;
    const at = (i / a.length) * b.length;
    b.forEach((t, j) => {
      if (t.kind !== 'boilerplate' && Math.abs(at - j) < 8 && similar(i, j) >= TRUE_COUNTERPART && lengthsAgree(evidence, i, j)) restored.add(s);
    });
  });
  b.forEach((t, j) => {
    if (t.kind !== 'boilerplate') return;
    const at = (j / b.length) * a.length;
    a.forEach((s, i) => {
      if (s.kind !== 'boilerplate' && Math.abs(at - i) < 8 && similar(i, j) >= TRUE_COUNTERPART && lengthsAgree(evidence, i, j)) restored.add(t);
      // Like furniture on both sides, but whole sentences that say the same between the same neighbours.
      else if (s.kind === 'boilerplate' && bothSentences(source.text, s, target.text, t) && Math.abs(at - i) < 4 && similar(i, j) >= TRUE_COUNTERPART) {
        restored.add(s);
        restored.add(t);
      }
    });
  });
  const settle = (segments: readonly Segment[]): Segment[] =>
    segments.map((s) => {
      if (!restored.has(s)) return s;
      const { reason: _reason, ...rest } = s;
      return { ...rest, kind: 'paragraph' };
    });
  return { source: settle(left), target: settle(right) };
}

function lengthsAgree(evidence: Evidence, i: number, j: number): boolean {
  return Math.abs(Math.log(evidence.targetLength[j]! / evidence.sourceLength[i]!) - evidence.logRatio) < 0.8;
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
