import type { Language } from '../../text/model.ts';
import type { Token } from '../tokens.ts';
import { headAfter } from './heads.ts';
import { findHits } from './hits.ts';
import type { Hit } from './hits.ts';
import type { Operator, OperatorKind } from './model.ts';
import { countNegations } from './negation.ts';
import type { Negation } from './negation.ts';
import { patternsOf } from './tables.ts';
import { JOIN, wordsOf } from './words.ts';
import type { Word } from './words.ts';

const GOVERNS: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['modality', 'quantifier']);
/** A lexical negation weaker than this says too little to turn the word it stands by. */
const TURNS = 0.5;
const ORDER: readonly OperatorKind[] = ['negation', 'modality', 'quantifier', 'comparison', 'direction', 'attribution'];

/** Where in the sentence negations bear on a word. */
interface Scope {
  /** Words that are the head of a negation. */
  readonly heads: ReadonlySet<number>;
  /** Words that follow a plain negation at once («не все»). */
  readonly followers: ReadonlySet<number>;
  /** Words that are a plain "not", which turns the modal before it. */
  readonly nots: ReadonlySet<number>;
}

function scopeOf(negations: readonly Negation[], words: readonly Word[]): Scope {
  const heads = new Set<number>();
  const followers = new Set<number>();
  const nots = new Set<number>();
  for (const { at, end, head, flags, strength } of negations) {
    const lexical = flags.has('lexical');
    if (lexical && (strength < TURNS || flags.has('self'))) continue;
    if (head !== undefined && (head < at || head >= end)) heads.add(head);
    if (lexical) continue;
    if (words[end]?.join === JOIN.none) followers.add(end);
    const { form, join } = words[at]!;
    if (join === JOIN.none && (form === 'not' || form === "n't")) nots.add(at);
  }
  return { heads, followers, nots };
}

/** «не все», «не вырос», "cannot", "should not", "failed to win". */
function isNegated(hit: Hit, { heads, followers, nots }: Scope): boolean {
  if (followers.has(hit.at) || (hit.kind === 'modality' && nots.has(hit.end))) return true;
  for (let k = hit.at; k < hit.end; k++) if (heads.has(k)) return true;
  return false;
}

/** The words of a modal or quantifier govern the first content word after them; a "not" in between is stepped over. */
function headOf(hit: Hit, words: readonly Word[], language: Language): number | undefined {
  const next = words[hit.end];
  if (hit.kind === 'quantifier' && next?.figure && next.join === JOIN.none) return hit.end;
  return headAfter(words, hit.end, language);
}

/**
 * The operators of a text: negations, modals, quantifiers, comparisons, opposed words and marks of another's speech.
 * Linear in the number of tokens; the tables are read at the first call for a language.
 *
 * @param text the text the tokens' offsets (UTF-16 code units) count in
 * @param tokens what `tokenize` gave, usually of one segment
 * @returns operators in text order; none for a language other than Russian and English. A word may give several, of
 * different kinds («нельзя» denies and forbids) and, as a direction, of different readings
 */
export function findOperators(text: string, tokens: readonly Token[], language: Language): Operator[] {
  const index = patternsOf(language);
  if (!index || tokens.length === 0) return [];
  const words = wordsOf(text, tokens, language);
  const hits = findHits(words, index, language);
  const negations = countNegations(
    hits.filter((hit) => hit.kind === 'negation'),
    words,
    language,
  );
  const scope = scopeOf(negations, words);
  const spanOf = (hit: Hit): { start: number; end: number } => ({ start: words[hit.at]!.start, end: words[hit.end - 1]!.end });
  const governs = (head: number | undefined): { head?: number } => (head === undefined ? {} : { head: words[head]!.token });
  const operators = negations.map((hit): Operator => ({ kind: hit.kind, value: hit.value, ...spanOf(hit), ...governs(hit.head), strength: hit.strength, lexical: hit.flags.has('lexical') }));
  for (const hit of hits) {
    if (hit.kind === 'negation') continue;
    const head = GOVERNS.has(hit.kind) ? headOf(hit, words, language) : undefined;
    operators.push({
      kind: hit.kind,
      value: hit.value,
      ...spanOf(hit),
      ...governs(head),
      strength: hit.strength,
      lexical: hit.kind === 'direction',
      ...(isNegated(hit, scope) ? { negated: true as const } : {}),
    });
  }
  return operators.sort((a, b) => a.start - b.start || a.end - b.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
