import type { LinkTable } from '../lexicon/link-table.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { PreparedDocument, Segment } from '../text/model.ts';
import { flatten } from './cell-rows.ts';
import { confidence } from './confidence.ts';
import type { IndexLink } from './crossings.ts';
import { cutGuesses, cutRepetitions } from './cuts.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence, weighEvidence } from './evidence.ts';
import type { Fixed } from './gaps.ts';
import { learnLinks, withLinks } from './learn-links.ts';
import { linkIndices } from './link.ts';
import type { Alignment, Link } from './model.ts';
import { orderLinks } from './order.ts';
import type { TextSide } from './pair-words.ts';
import { PairWords } from './pair-words.ts';
import { restoreCounterparts } from './restore.ts';
import type { Settled } from './settle.ts';
import { settleBoundaries } from './settle.ts';
import { ALL_EVIDENCE } from './tuning.ts';
import { setUnlinkedApart } from './unlinked.ts';
import type { AlignmentTuning } from './tuning.ts';

/** Above this many segments no sentence is cut by guess: a book has no glued headlines. */
const MOST_GUESSED = 4000;

const isArticle = (s: Segment): boolean => s.kind !== 'boilerplate';

/** Gives the segments of a prepared document the ids they have in a pair. */
export function withIds(segments: readonly Segment[], prefix: 's' | 't'): Segment[] {
  return segments.map((segment, k) => ({ ...segment, id: `${prefix}${k + 1}` }));
}

/**
 * Everything is worked out with the Russian text first (of other languages with the first in the alphabet), so that a pair read the
 * other way round gets the mirrored answer.
 */
function isTurned(source: TextSide, target: TextSide): boolean {
  if (source.language === target.language) return target.text < source.text;
  return target.language === 'ru' || (source.language !== 'ru' && target.language < source.language);
}

const turned = ({ source, target, links }: Alignment): Alignment => ({ source: target, target: source, links: links.map((l) => ({ ...l, source: l.target, target: l.source })) });

/** Links the article segments of a pair, and decides their doubtful boundaries. */
export function align(source: PreparedDocument, target: PreparedDocument, lexicon: Lexicon, tuning: AlignmentTuning = ALL_EVIDENCE): Alignment {
  const left = withIds(source.segments, 's');
  const right = withIds(target.segments, 't');
  const alignment = isTurned(source, target) ? turned(alignSides(target, right, source, left, lexicon, tuning)) : alignSides(source, left, target, right, lexicon, tuning);
  return ordered(setUnlinkedApart(alignment, source, target));
}

function alignSides(source: TextSide, allLeft: readonly Segment[], target: TextSide, allRight: readonly Segment[], lexicon: Lexicon, tuning: AlignmentTuning): Alignment {
  const words = new PairWords(source, allLeft, target, allRight, lexicon, tuning);
  const gather = (a: readonly Segment[], b: readonly Segment[], table?: LinkTable): Evidence => weighEvidence({ ...words.cut(a, b), ...(table ? { table, links: flatten(table) } : {}) }, source, a, target, b, tuning);
  const restored = restoreCounterparts(source, allLeft, target, allRight, gather);
  let a: readonly Segment[] = restored.source.filter(isArticle);
  let b: readonly Segment[] = restored.target.filter(isArticle);
  let evidence = gather(a, b);
  const cut = (parts: readonly [readonly Segment[], readonly Segment[]] | null): boolean => {
    if (!parts) return false;
    [a, b] = parts;
    evidence = gather(a, b);
    return true;
  };
  const guess = tuning.settling && a.length + b.length <= MOST_GUESSED;
  if (guess) cut(cutRepetitions(source.text, a, evidence.source, target.text, b, evidence.target));
  let links = linkIndices(evidence, []);
  if (guess && cut(cutGuesses(source.text, a, target.text, b, links))) links = linkIndices(evidence, []);
  // A book would pay for settling before the second pass with half its time again.
  if (!guess) ({ evidence, links } = secondPass(evidence, links, (table) => gather(a, b, table)));
  const settled = settleBoundaries(a, b, links, tuning.settling);
  if (!guess) return named(settled, restored.source, restored.target, evidence);
  if ([...a, ...b].some((s) => s.doubtfulEnd)) {
    // A boundary that was doubtful weighs as a sure one from now on: linked once more, the pair stands as linking it anew would leave it.
    evidence = gather(settled.source, settled.target);
    links = linkIndices(evidence, []);
  }
  const last = secondPass(evidence, links, (table) => gather(settled.source, settled.target, table));
  return named({ ...settled, links: last.links.map((l) => ({ ...l, before: l })) }, restored.source, restored.target, last.evidence);
}

/** Links once more with what the first links teach. Where a dictionary says all there is to say, a pair teaches nothing worth the time. */
function secondPass(evidence: Evidence, links: IndexLink[], gather: (table: LinkTable) => Evidence): { evidence: Evidence; links: IndexLink[] } {
  if (!evidence.tuning.learning || evidence.trust === 1) return { evidence, links };
  const learned = learnLinks(evidence, links);
  if (learned.size === 0) return { evidence, links };
  const better = gather(withLinks(evidence.table, learned));
  return { evidence: better, links: linkIndices(better, [], links) };
}

/** Ids name places in the text, now that the segments are settled. */
function named({ source: a, target: b, links }: Settled, allLeft: readonly Segment[], allRight: readonly Segment[], evidence: Evidence): Alignment {
  const renumber = (segments: readonly Segment[], all: readonly Segment[]): Segment[] => [...segments, ...all.filter((s) => !isArticle(s))].sort((p, q) => p.start - q.start);
  const prefix = (segments: readonly Segment[]): 's' | 't' => (segments[0]?.id.startsWith('t') ? 't' : 's');
  const left = withIds(renumber(a, allLeft), prefix(allLeft));
  const right = withIds(renumber(b, allRight), prefix(allRight));
  const article = [left.filter(isArticle), right.filter(isArticle)] as const;
  return { source: left, target: right, links: links.map((l) => ({ source: l.source.map((k) => article[0][k]!.id), target: l.target.map((k) => article[1][k]!.id), score: confidence(evidence, l.before, l.source.length + l.target.length) })) };
}

/**
 * Links again what no person has confirmed. Confirmed links stay as they are and cut the texts into gaps;
 * each gap is aligned alone.
 *
 * @param links those marked `confirmed` are kept if all their segments are still article segments
 */
export function realignSegments(source: TextSide, left: readonly Segment[], target: TextSide, right: readonly Segment[], links: readonly Link[], lexicon: Lexicon, tuning: AlignmentTuning = ALL_EVIDENCE): Alignment {
  const alignment = { source: left, target: right, links: links.filter((l) => l.confirmed) };
  if (!isTurned(source, target)) return ordered(realignSides(source, target, alignment, lexicon, tuning));
  return ordered(turned(realignSides(target, source, turned(alignment), lexicon, tuning)));
}

function realignSides(source: TextSide, target: TextSide, { source: left, target: right, links: confirmed }: Alignment, lexicon: Lexicon, tuning: AlignmentTuning): Alignment {
  const a = left.filter(isArticle);
  const b = right.filter(isArticle);
  const words = new PairWords(source, left, target, right, lexicon, tuning);
  const cut = words.cut(a, b);
  const first = weighEvidence(cut, source, a, target, b, tuning);
  const evidence = first.trust === 1 ? first : secondPass(first, linkIndices(first, []), (table) => weighEvidence({ ...cut, table, links: flatten(table) }, source, a, target, b, tuning)).evidence;
  const indexA = new Map(a.map((s, k) => [s.id, k]));
  const indexB = new Map(b.map((s, k) => [s.id, k]));
  const kept = confirmed.filter((l) => l.source.every((id) => indexA.has(id)) && l.target.every((id) => indexB.has(id)));
  const found = linkAround(evidence, kept.map((l) => ({ source: l.source.map((id) => indexA.get(id)!), target: l.target.map((id) => indexB.get(id)!) })));
  const linked = found.map((l): Link => ({ source: l.source.map((k) => a[k]!.id), target: l.target.map((k) => b[k]!.id), score: confidence(evidence, l) }));
  return { source: left, target: right, links: [...kept, ...linked] };
}

/** Up to this many segments on both sides together the whole pair is linked to see whether the fixed links say anything new. */
const SMALL = 1000;

/**
 * Links what fixed links leave. Where they only confirm what the programme says itself the answer is its own, to the letter: the
 * programme is the same on both sides of an anchor, but moved sentences are looked for among what is left over everywhere.
 */
function linkAround(evidence: Evidence, fixed: readonly Fixed[]): IndexLink[] {
  if (fixed.length > 0 && evidence.source.ids.length + evidence.target.ids.length <= SMALL) {
    const key = (l: Fixed): string => `${l.source.join()}|${l.target.join()}`;
    const own = linkIndices(evidence, []);
    const known = new Set(own.map(key));
    const confirmed = new Set(fixed.map(key));
    if (fixed.every((l) => known.has(key(l)))) return own.filter((l) => !confirmed.has(key(l)));
  }
  return linkIndices(evidence, fixed);
}

/** How sure the given links are, as if the programme had found them; their order and everything else of them stays. */
export function scoreLinks(source: TextSide, left: readonly Segment[], target: TextSide, right: readonly Segment[], links: readonly Link[], lexicon: Lexicon): Link[] {
  const a = left.filter(isArticle);
  const b = right.filter(isArticle);
  const evidence = gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  const indexA = new Map(a.map((s, k) => [s.id, k]));
  const indexB = new Map(b.map((s, k) => [s.id, k]));
  return links.map((l) => ({ ...l, score: confidence(evidence, { source: l.source.map((id) => indexA.get(id)!), target: l.target.map((id) => indexB.get(id)!) }) }));
}

const ordered = ({ source, target, links }: Alignment): Alignment => ({ source, target, links: orderLinks(source, target, links) });
