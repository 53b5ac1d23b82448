import type { Language } from '../../text/model.ts';
import { guardNamed } from './guards.ts';
import type { OperatorKind } from './model.ts';
import type { Pattern, PatternIndex } from './patterns.ts';
import { matchesAt } from './patterns.ts';
import { deniesInside } from './prefixes.ts';
import type { Word } from './words.ts';

/** A pattern found in a sentence: words `at` … `end - 1`. */
export interface Hit {
  readonly kind: OperatorKind;
  readonly value: string;
  readonly at: number;
  readonly end: number;
  readonly strength: number;
  readonly flags: ReadonlySet<string>;
}

/** Strength of a negation told by a prefix or suffix alone. */
const INSIDE = 0.4;
const INSIDE_FLAGS: ReadonlySet<string> = new Set(['lexical', 'self']);
/** A word of several readings ("withdraw": retreat, take back, quit) is less sure of each. */
const READINGS = 0.7;

/** What the patterns of one kind have taken so far. */
type Taken = Record<OperatorKind, number>;

/**
 * Finds what the tables name. Within a kind the longest phrase wins and its words are spent, so that «не менее» leaves no
 * «не» over; only directions keep every reading of a word.
 */
export function findHits(words: readonly Word[], index: PatternIndex, language: Language): Hit[] {
  const hits: Hit[] = [];
  const taken: Taken = { negation: 0, modality: 0, quantifier: 0, comparison: 0, direction: 0, attribution: 0 };
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.figure) continue;
    const chosen = new Map<OperatorKind, Pattern[]>();
    for (const pattern of matchesAt(index, words, at)) {
      if (at < taken[pattern.kind]) continue;
      const before = chosen.get(pattern.kind);
      if (before && !isReading(before, pattern)) continue;
      if (pattern.guard !== undefined && !guardNamed(pattern.guard)(words, at, at + pattern.length)) continue;
      if (before) before.push(pattern);
      else chosen.set(pattern.kind, [pattern]);
    }
    for (const [kind, patterns] of chosen) {
      const end = at + patterns[0]!.length;
      taken[kind] = end;
      for (const { value, strength, flags } of patterns) if (value) hits.push({ kind, value, at, end, strength: patterns.length > 1 ? strength * READINGS : strength, flags });
    }
    if (at >= taken.negation && deniesInside(words[at]!.form, language)) {
      taken.negation = at + 1;
      hits.push({ kind: 'negation', value: 'not', at, end: at + 1, strength: INSIDE, flags: INSIDE_FLAGS });
    }
  }
  return hits;
}

/** Another reading of the same words: a direction with a value of its own. */
function isReading(before: readonly Pattern[], pattern: Pattern): boolean {
  return pattern.kind === 'direction' && pattern.length === before[0]!.length && before.every((other) => other.value !== pattern.value && other.value !== '');
}
