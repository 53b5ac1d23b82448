import type { Lexicon, LinkReason } from '../lexicon/model.ts';
import { findOccurrences, placeTypes } from '../lexicon/groups.ts';
import type { Occurrence } from '../lexicon/groups.ts';
import { linkTypes } from '../lexicon/link-table.ts';
import type { LinkTable } from '../lexicon/link-table.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { vocabularyOf } from '../lexicon/vocabulary.ts';
import type { Language, Segment } from '../text/model.ts';

/** A possible word link between a token of source segment i and one of target segment j. */
export interface Candidate {
  /** Token index inside the source segment. */
  readonly a: number;
  /** Token index inside the target segment. */
  readonly b: number;
  /** strength × (weight of both words): what the link is worth. */
  readonly gain: number;
  readonly strength: number;
  readonly reason: LinkReason;
  /** All tokens of a many-to-many link (multiword entry), `a` and `b` among them. */
  readonly group?: { readonly a: readonly number[]; readonly b: readonly number[] };
}

/** Everything the aligner asks about a pair of texts. */
export interface Evidence {
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  readonly table: LinkTable;
  readonly sourceWeights: Float64Array;
  readonly targetWeights: Float64Array;
  /** Sum of the token weights of each segment. */
  readonly sourceMass: Float64Array;
  readonly targetMass: Float64Array;
  /** Lengths in characters without white space. */
  readonly sourceLength: Float64Array;
  readonly targetLength: Float64Array;
  /** What it costs to end a link behind each segment: 0 at a sure boundary, more at a doubtful one. */
  readonly sourceSoft: Float64Array;
  readonly targetSoft: Float64Array;
  /** Natural logarithm of the usual target length per source length in this language direction. */
  readonly logRatio: number;
  /** Possible word links of source segment i with target segment j, best first; cached. */
  candidates(i: number, j: number): readonly Candidate[];
  /** Worth of the word links between the two segments alone; cached. */
  pairGain(i: number, j: number): number;
}

/** Up to this many source segments every asked cell stays in memory. */
const WHOLE_MATRIX = 600;
const ROWS_KEPT = 32;
const QUANTITY_WEIGHT = 0.7;
const LIGHT_WEIGHT = 0.08;

/** w = .25 + .9 · log(N/df)/log N: rare words say more; figures at least .7, function words hardly anything. */
function weightsOf(vocabulary: Vocabulary, segments: number): Float64Array {
  const log = Math.log(Math.max(segments, 8));
  return Float64Array.from(vocabulary.types, (type) => {
    if (type.light) return LIGHT_WEIGHT;
    const rare = 0.25 + (0.9 * Math.log(Math.max(segments, 8) / type.frequency)) / log;
    const weight = Math.max(0.1, rare);
    return type.quantity ? (type.inWords ? weight * 0.7 : Math.max(QUANTITY_WEIGHT, weight)) : weight;
  });
}

/**
 * A word that could link into many segments of the other side says little about any of them:
 * w · max(.15, 1 − (Σ best strength per segment − 1) / clamp(segments, 4, 12)).
 */
function damp(weights: Float64Array, spread: Float64Array, segments: number): void {
  const span = Math.min(12, Math.max(4, segments));
  for (let id = 0; id < weights.length; id++) if (spread[id]! > 1) weights[id]! *= Math.max(0.15, 1 - (spread[id]! - 1) / span);
}

/** Cost of a cut at a boundary that may be none. */
const DOUBTFUL_CUT = 0.5;

function softness(segments: readonly Segment[]): Float64Array {
  return Float64Array.from(segments, (s, k) => (s.doubtfulEnd && segments[k + 1]?.block === s.block ? DOUBTFUL_CUT : 0));
}

/**
 * @param expansion natural logarithm of target length over source length that translations of this direction have on average
 */
export function gatherEvidence(
  sourceText: string,
  source: readonly Segment[],
  sourceLanguage: Language,
  targetText: string,
  target: readonly Segment[],
  targetLanguage: Language,
  lexicon: Lexicon,
): Evidence {
  const left = vocabularyOf(sourceText, source, sourceLanguage);
  const right = vocabularyOf(targetText, target, targetLanguage);
  const table = linkTypes(left, right, lexicon);
  const sourceWeights = weightsOf(left, source.length);
  const targetWeights = weightsOf(right, target.length);

  // For each type the target segments it can reach, and the other way round.
  const leftSpread = new Float64Array(left.types.length);
  const rightSpread = new Float64Array(right.types.length);
  table.forEach((links, id) => {
    for (const link of links) {
      leftSpread[id]! += link.strength * right.types[link.target]!.frequency;
      rightSpread[link.target]! += link.strength * left.types[id]!.frequency;
    }
  });
  damp(sourceWeights, leftSpread, target.length);
  damp(targetWeights, rightSpread, source.length);

  const mass = (ids: readonly Int32Array[], weights: Float64Array): Float64Array => Float64Array.from(ids, (list) => list.reduce((sum, id) => sum + weights[id]!, 0));
  const length = (text: string, segments: readonly Segment[]): Float64Array =>
    Float64Array.from(segments, (s) => Math.max(1, text.slice(s.start, s.end).replace(/\s+/g, '').length));

  // What each target type would be worth to a source segment: made when a row is first asked about, and dropped with it.
  type Reach = ReadonlyMap<number, readonly { readonly a: number; readonly gain: number; readonly strength: number; readonly reason: LinkReason }[]>;
  const reachOf = (i: number): Reach => {
    const map = new Map<number, { a: number; gain: number; strength: number; reason: LinkReason }[]>();
    left.ids[i]!.forEach((id, a) => {
      for (const link of table[id]!) {
        const entry = { a, gain: link.strength * (sourceWeights[id]! + targetWeights[link.target]!), strength: link.strength, reason: link.reason };
        const list = map.get(link.target);
        if (list) list.push(entry);
        else map.set(link.target, [entry]);
      }
    });
    return map;
  };
  // Multiword entries are looked up from the Russian side, whichever side of the pair that is.
  const flipped = sourceLanguage === 'en' && targetLanguage === 'ru';
  const bilingual = flipped || (sourceLanguage === 'ru' && targetLanguage === 'en');
  const [russian, english] = flipped ? [right, left] : [left, right];
  const occurrences: (readonly Occurrence[] | undefined)[] = [];
  const places: (ReadonlyMap<number, number[]> | undefined)[] = [];
  const placesOf = (segment: number): ReadonlyMap<number, number[]> => {
    let map = places[segment] as Map<number, number[]> | undefined;
    if (!map) {
      map = new Map();
      for (const [k, id] of english.ids[segment]!.entries()) {
        const list = map.get(id);
        if (list) list.push(k);
        else map.set(id, [k]);
      }
      places[segment] = map;
    }
    return map;
  };
  const groups = (i: number, j: number): Candidate[] => {
    if (!bilingual) return [];
    const [r, e] = flipped ? [j, i] : [i, j];
    const out: Candidate[] = [];
    const [rWeights, eWeights] = flipped ? [targetWeights, sourceWeights] : [sourceWeights, targetWeights];
    for (const o of (occurrences[r] ??= findOccurrences(russian, r, english, lexicon))) {
      let best: { at: number[]; gain: number; strength: number; reason: LinkReason } | null = null;
      for (const rendering of o.renderings) {
        const at = placeTypes(rendering.types, placesOf(e));
        if (!at) continue;
        let weight = 0;
        for (const k of o.tokens) weight += rWeights[russian.ids[r]![k]!]!;
        for (const id of rendering.types) weight += eWeights[id]!;
        const gain = rendering.strength * weight;
        if (!best || gain > best.gain) best = { at, gain, strength: rendering.strength, reason: rendering.reason };
      }
      if (!best) continue;
      const [a, b] = flipped ? [best.at, o.tokens] : [o.tokens, best.at];
      out.push({ a: a[0]!, b: b[0]!, gain: best.gain, strength: best.strength, reason: best.reason, ...(a.length > 1 || b.length > 1 ? { group: { a, b } } : {}) });
    }
    return out;
  };
  // Rows of the matrix that were asked about; of a book only the last few are kept, the programme passes over them in order.
  interface Row {
    readonly reach: Reach;
    readonly candidates: Map<number, readonly Candidate[]>;
    readonly gains: Map<number, number>;
  }
  const rows = new Map<number, Row>();
  const most = source.length > WHOLE_MATRIX ? ROWS_KEPT : Infinity;
  const rowOf = (i: number): Row => {
    let row = rows.get(i);
    if (!row) {
      if (rows.size >= most) for (const old of [...rows.keys()].slice(0, ROWS_KEPT / 2)) rows.delete(old);
      row = { reach: reachOf(i), candidates: new Map(), gains: new Map() };
      rows.set(i, row);
    }
    return row;
  };
  const candidates = (i: number, j: number): readonly Candidate[] => {
    const row = rowOf(i);
    const known = row.candidates.get(j);
    if (known) return known;
    const b = right.ids[j]!;
    const found: Candidate[] = [];
    for (let y = 0; y < b.length; y++) {
      const entries = row.reach.get(b[y]!);
      if (entries) for (const e of entries) found.push({ a: e.a, b: y, gain: e.gain, strength: e.strength, reason: e.reason });
    }
    found.push(...groups(i, j));
    // Equal gains: prefer the word at the like place of the sentence.
    const n = left.ids[i]!.length;
    const skew = (c: Candidate): number => Math.abs(c.a / n - c.b / b.length);
    if (found.length > 1) found.sort((p, q) => q.gain - p.gain || skew(p) - skew(q));
    row.candidates.set(j, found);
    return found;
  };
  const pairGain = (i: number, j: number): number => {
    const { gains } = rowOf(i);
    let gain = gains.get(j);
    if (gain === undefined) {
      gain = greedy(candidates(i, j));
      gains.set(j, gain);
    }
    return gain;
  };

  return {
    source: left,
    target: right,
    table,
    sourceWeights,
    targetWeights,
    sourceMass: mass(left.ids, sourceWeights),
    targetMass: mass(right.ids, targetWeights),
    sourceLength: length(sourceText, source),
    targetLength: length(targetText, target),
    sourceSoft: softness(source),
    targetSoft: softness(target),
    logRatio: Math.log(sourceLanguage === 'ru' && targetLanguage === 'en' ? 1.05 : sourceLanguage === 'en' && targetLanguage === 'ru' ? 1 / 1.05 : 1),
    candidates,
    pairGain,
  };
}

/** One word link inside a bead. */
export interface Match extends Candidate {
  readonly i: number;
  readonly j: number;
}

/**
 * Links the words of a bead one to one, the most valuable first. One-to-one is what keeps long beads honest:
 * a word of one side pays for one word of the other only.
 */
export function matchWords(evidence: Evidence, sources: readonly number[], targets: readonly number[]): { gain: number; matches: Match[] } {
  let all: Match[] = [];
  if (sources.length === 1 && targets.length === 1) {
    const [i, j] = [sources[0]!, targets[0]!];
    all = evidence.candidates(i, j).map((c) => ({ ...c, i, j }));
  } else {
    for (const i of sources) for (const j of targets) for (const c of evidence.candidates(i, j)) all.push({ ...c, i, j });
    all.sort((p, q) => q.gain - p.gain);
  }
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const matches: Match[] = [];
  let gain = 0;
  for (const match of all) {
    const as = match.group?.a ?? [match.a];
    const bs = match.group?.b ?? [match.b];
    if (as.some((a) => usedA.has(match.i * 4096 + a)) || bs.some((b) => usedB.has(match.j * 4096 + b))) continue;
    for (const a of as) usedA.add(match.i * 4096 + a);
    for (const b of bs) usedB.add(match.j * 4096 + b);
    gain += match.gain;
    matches.push(match);
  }
  return { gain, matches };
}

/** No bead of these segments can be worth more than this: the worth of every pair of them alone. */
export function gainBound(evidence: Evidence, i0: number, i1: number, j0: number, j1: number): number {
  let bound = 0;
  for (let i = i0; i < i1; i++) for (let j = j0; j < j1; j++) bound += evidence.pairGain(i, j);
  return bound;
}

/** The worth of `matchWords` alone, without making the list. */
export function matchGain(evidence: Evidence, i0: number, i1: number, j0: number, j1: number): number {
  if (i1 - i0 === 1 && j1 - j0 === 1) return evidence.pairGain(i0, j0);
  const all: { a: number; b: number; gain: number; group: Candidate['group'] }[] = [];
  for (let i = i0; i < i1; i++) {
    for (let j = j0; j < j1; j++) {
      if (evidence.pairGain(i, j) === 0) continue;
      const [x, y] = [(i - i0) * 1024, (j - j0) * 1024];
      for (const c of evidence.candidates(i, j)) all.push({ a: x + c.a, b: y + c.b, gain: c.gain, group: c.group && { a: c.group.a.map((k) => x + k), b: c.group.b.map((k) => y + k) } });
    }
  }
  all.sort((p, q) => q.gain - p.gain);
  return greedy(all);
}

let usedA = new Uint32Array(8192);
let usedB = new Uint32Array(8192);
let stamp = 0;

function greedy(list: readonly { readonly a: number; readonly b: number; readonly gain: number; readonly group?: Candidate['group'] | undefined }[]): number {
  stamp++;
  if (stamp === 0xffffffff) {
    usedA = new Uint32Array(8192);
    usedB = new Uint32Array(8192);
    stamp = 1;
  }
  let gain = 0;
  for (const c of list) {
    if (usedA[c.a] === stamp || usedB[c.b] === stamp) continue;
    if (c.group) {
      if (c.group.a.some((k) => usedA[k] === stamp) || c.group.b.some((k) => usedB[k] === stamp)) continue;
      for (const k of c.group.a) usedA[k] = stamp;
      for (const k of c.group.b) usedB[k] = stamp;
    } else {
      usedA[c.a] = stamp;
      usedB[c.b] = stamp;
    }
    gain += c.gain;
  }
  return gain;
}
