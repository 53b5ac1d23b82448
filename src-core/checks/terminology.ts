import { normalForm, stemOf } from '../language/tokens.ts';
import type { GlossaryEntry } from '../lexicon/overlay.ts';
import type { Language, Span } from '../text/model.ts';
import type { Check, CheckContext, CheckLink, Draft } from './context.ts';
import { quoteOf } from './context.ts';

interface Term {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly forbidden: readonly (readonly string[])[];
  /** As the user wrote it. */
  readonly translation: string;
}

/**
 * The user's glossary against the pair: a forbidden rendering in a sentence whose source has the term, and a term whose rendering stands neither in the
 * sentence nor next door. Words are compared by their stems, so that every form of a term counts.
 */
export const terminology: Check = (context) => {
  const terms = context.glossary.flatMap((entry) => termOf(entry, context.source.language, context.target.language));
  if (terms.length === 0) return [];
  return context.links.flatMap((link) => (link.source.length === 0 || link.target.length === 0 ? [] : terms.flatMap((term) => inLink(context, link, term))));
};

function termOf(entry: GlossaryEntry, source: Language, target: Language): Term[] {
  // A glossary may have been written the other way round.
  const turned = /\p{Script=Cyrillic}/u.test(entry.term) !== (source === 'ru');
  const [own, other] = turned ? [entry.translation, entry.term] : [entry.term, entry.translation];
  const term = { source: stems(own, source), target: stems(other, target), forbidden: turned ? [] : entry.forbidden.map((f) => stems(f, target)).filter((f) => f.length > 0), translation: other };
  return term.source.length > 0 && term.target.length > 0 ? [term] : [];
}

const stems = (text: string, language: Language): string[] => (text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu) ?? []).map((w) => stemOf(normalForm(w), language));

function inLink(context: CheckContext, link: CheckLink, term: Term): Draft[] {
  const uses = link.source.flatMap((k) => occurrences(context, 'source', k, term.source));
  if (uses.length === 0) return [];
  const forbidden = term.forbidden.flatMap((f) => link.target.flatMap((k) => occurrences(context, 'target', k, f))).filter((span) => !within(context, link, span, term));
  if (forbidden.length > 0) return forbidden.map((span) => draft(context, term, 'forbidden', uses[0]!, span));
  const near = new Set(link.target.flatMap((k) => [k - 1, k, k + 1]));
  if ([...near].some((k) => occurrences(context, 'target', k, term.target).length > 0)) return [];
  const first = context.target.segments[link.target[0]!]!;
  return [draft(context, term, 'unused', uses[0]!, { start: first.start, end: context.target.segments[link.target.at(-1)!]!.end })];
}

/** A forbidden word may be part of the right rendering ("staff" in "staff turnover"). */
function within(context: CheckContext, link: CheckLink, span: Span, term: Term): boolean {
  return link.target.some((k) => occurrences(context, 'target', k, term.target).some((t) => t.start <= span.start && span.end <= t.end));
}

/** Where a run of stems stands in a segment. */
function occurrences(context: CheckContext, side: 'source' | 'target', k: number, wanted: readonly string[]): Span[] {
  const tokens = context[side].words.tokens[k] ?? [];
  const russian = context[side].language === 'ru';
  const found: Span[] = [];
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    if (wanted.every((stem, n) => tokens[at + n]!.stem === stem || (russian && context.lexicon.sameWord(stem, tokens[at + n]!.stem)))) found.push({ start: tokens[at]!.start, end: tokens[at + wanted.length - 1]!.end });
  }
  return found;
}

function draft(context: CheckContext, term: Term, kind: 'forbidden' | 'unused', source: Span, target: Span): Draft {
  const [sourceQuote, targetQuote] = [quoteOf(context.source, source), quoteOf(context.target, target)];
  const oneWord = kind === 'forbidden' && targetQuote === targetQuote.toLowerCase();
  return {
    check: `terminology.${kind}`,
    category: kind === 'forbidden' ? 'terminology/wrong-term' : 'terminology/termbase',
    severity: kind === 'forbidden' ? 'major' : 'minor',
    confidence: kind === 'forbidden' ? 0.95 : 0.75,
    source: [source],
    target: [target],
    wording: `${kind} ${term.source.join(' ')}`,
    messageKey: `terminology.${kind}`,
    params: { source: sourceQuote, target: targetQuote, meant: term.translation },
    evidence: { term: term.source.join(' '), wanted: term.translation },
    ...(oneWord ? { suggestion: term.translation } : {}),
  };
}
