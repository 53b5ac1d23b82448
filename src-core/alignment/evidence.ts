import type { LinkTable } from '../lexicon/link-table.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { Vocabulary, WordType } from '../lexicon/vocabulary.ts';
import type { Language, Segment } from '../text/model.ts';
import { Cells } from './cells.ts';
import type { CutWords, TextSide } from './pair-words.ts';
import { PairWords } from './pair-words.ts';
import { ALL_EVIDENCE } from './tuning.ts';
import type { AlignmentTuning } from './tuning.ts';

export type { Match } from './match.ts';
export { matchGain, matchWords } from './match.ts';

/** Everything the aligner asks about a pair of texts. */
export interface Evidence {
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  readonly table: LinkTable;
  /** What each word type weighs. */
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
  /** A lexicon speaks; without one most words find no counterpart in the right sentence either. */
  readonly lexical: boolean;
  /** How far word links can be trusted to show what belongs together, 0 to 1: 1 where a dictionary stands behind them. */
  readonly trust: number;
  /** Possible word links of every segment with every other. */
  readonly cells: Cells;
  readonly tuning: AlignmentTuning;
}

const QUANTITY_WEIGHT = 0.7;
const LIGHT_WEIGHT = 0.08;

/** Segments each type stands in. */
function frequencies(ids: readonly Int32Array[], types: number): Int32Array {
  const frequency = new Int32Array(types);
  const last = new Int32Array(types).fill(-1);
  ids.forEach((list, segment) => {
    for (const id of list) {
      if (last[id] === segment) continue;
      last[id] = segment;
      frequency[id]!++;
    }
  });
  return frequency;
}

/** w = .25 + .9 · log(N/df)/log N: rare words say more; figures at least .7, function words hardly anything. */
function weightsOf(types: readonly WordType[], frequency: Int32Array, segments: number): Float64Array {
  const log = Math.log(Math.max(segments, 8));
  return Float64Array.from(types, (type, id) => {
    if (type.light) return LIGHT_WEIGHT;
    const rare = 0.25 + (0.9 * Math.log(Math.max(segments, 8) / Math.max(1, frequency[id]!))) / log;
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

function massOf(ids: readonly Int32Array[], weights: Float64Array): Float64Array {
  return Float64Array.from(ids, (list) => {
    let sum = 0;
    for (const id of list) sum += weights[id]!;
    return sum;
  });
}

const BLANK = /\s/;
const isBlank = (code: number): boolean => (code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code === 0xa0 || (code >= 0x1680 && BLANK.test(String.fromCharCode(code))));

/** Characters (code units) of each segment without white space, at least 1. */
function lengthsOf(text: string, segments: readonly Segment[]): Float64Array {
  return Float64Array.from(segments, ({ start, end }) => {
    let n = 0;
    for (let p = start; p < end; p++) if (!isBlank(text.charCodeAt(p))) n++;
    return Math.max(1, n);
  });
}

/** From this share of linkable word weight on word links say all there is to say; without a dictionary names and figures reach half of it. */
const WELL_COVERED = 0.6;

/** Below this trust no lexicon can have spoken. */
const LEXICAL = 0.75;

/** Share of all word weight that could link with anything on the other side. */
function coverage(ids: readonly Int32Array[], weights: Float64Array, spread: Float64Array): { readonly linkable: number; readonly all: number } {
  let linkable = 0;
  let all = 0;
  for (const list of ids) {
    for (const id of list) {
      all += weights[id]!;
      if (spread[id]! > 0) linkable += weights[id]!;
    }
  }
  return { linkable, all };
}

/** English text per Russian text, in characters without white space. */
const ENGLISH_PER_RUSSIAN = 1.05;

function expansion(source: Language, target: Language): number {
  if (source === 'ru' && target === 'en') return Math.log(ENGLISH_PER_RUSSIAN);
  return source === 'en' && target === 'ru' ? -Math.log(ENGLISH_PER_RUSSIAN) : 0;
}

/** What speaks for and against links between the given segments of a pair whose words are known. */
export function weighEvidence(words: CutWords, source: TextSide, sourceSegments: readonly Segment[], target: TextSide, targetSegments: readonly Segment[], tuning: AlignmentTuning): Evidence {
  const { source: left, target: right, table, links } = words;
  const sourceFrequency = frequencies(left.ids, left.types.length);
  const targetFrequency = frequencies(right.ids, right.types.length);
  const sourceWeights = weightsOf(left.types, sourceFrequency, sourceSegments.length);
  const targetWeights = weightsOf(right.types, targetFrequency, targetSegments.length);

  // For each type the target segments it can reach, and the other way round.
  const sourceSpread = new Float64Array(left.types.length);
  const targetSpread = new Float64Array(right.types.length);
  for (let id = 0; id < table.length; id++) {
    for (let k = links.starts[id]!; k < links.starts[id + 1]!; k++) {
      const to = links.targets[k]!;
      sourceSpread[id]! += links.strengths[k]! * targetFrequency[to]!;
      targetSpread[to]! += links.strengths[k]! * sourceFrequency[id]!;
    }
  }
  damp(sourceWeights, sourceSpread, targetSegments.length);
  damp(targetWeights, targetSpread, sourceSegments.length);
  const [a, b] = [coverage(left.ids, sourceWeights, sourceSpread), coverage(right.ids, targetWeights, targetSpread)];
  const trust = Math.min(1, (a.linkable + b.linkable) / (a.all + b.all || 1) / WELL_COVERED);
  return {
    source: left,
    target: right,
    table,
    trust,
    lexical: trust > LEXICAL,
    sourceWeights,
    targetWeights,
    sourceMass: massOf(left.ids, sourceWeights),
    targetMass: massOf(right.ids, targetWeights),
    sourceLength: lengthsOf(source.text, sourceSegments),
    targetLength: lengthsOf(target.text, targetSegments),
    sourceSoft: softness(sourceSegments),
    targetSoft: softness(targetSegments),
    logRatio: expansion(source.language, target.language),
    cells: new Cells(words, sourceWeights, targetWeights),
    tuning,
  };
}

/** Reads the given segments of both texts and gathers what the aligner and the checks ask about them. */
export function gatherEvidence(
  sourceText: string,
  sourceSegments: readonly Segment[],
  sourceLanguage: Language,
  targetText: string,
  targetSegments: readonly Segment[],
  targetLanguage: Language,
  lexicon: Lexicon,
  tuning: AlignmentTuning = ALL_EVIDENCE,
): Evidence {
  const source = { text: sourceText, language: sourceLanguage };
  const target = { text: targetText, language: targetLanguage };
  const words = new PairWords(source, sourceSegments, target, targetSegments, lexicon, tuning);
  return weighEvidence(words.cut(sourceSegments, targetSegments), source, sourceSegments, target, targetSegments, tuning);
}
