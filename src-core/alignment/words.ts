import { isFunctionWord } from '../language/function-words.ts';
import type { Token } from '../language/tokens.ts';
import type { Lexicon, LinkReason } from '../lexicon/model.ts';
import type { Language, Segment, Span } from '../text/model.ts';
import { gatherEvidence, matchWords } from './evidence.ts';
import type { Link } from './model.ts';

/** Words of the two sides that render each other. */
export interface WordLink {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** 0 to 1. */
  readonly score: number;
  readonly reason: LinkReason;
}

/** All that is known of the words of one link. */
export interface WordLinking {
  /** Strongest first. */
  readonly links: readonly WordLink[];
  /** Content words and figures that nothing on the other side renders, in the order of the text. */
  readonly left: { readonly source: readonly Span[]; readonly target: readonly Span[] };
}

interface SideInput {
  readonly text: string;
  readonly language: Language;
}

/** Function words light up too when hovered, but a chance agreement does not. */
const FLOOR = 0.3;

/**
 * Symmetric word links inside a link: one to one, many to many for multiword entries; and the words left over on both sides.
 * Empty for a link with an empty side. The whole pair is read, because what a word weighs depends on the document it stands in.
 */
export function wordLinks(source: SideInput, sourceSegments: readonly Segment[], target: SideInput, targetSegments: readonly Segment[], link: Link, lexicon: Lexicon): WordLinking {
  const a = sourceSegments.filter((s) => link.source.includes(s.id));
  const b = targetSegments.filter((s) => link.target.includes(s.id));
  if (a.length === 0 || b.length === 0) return { links: [], left: { source: [], target: [] } };
  const evidence = gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  const { matches } = matchWords(evidence, [...a.keys()], [...b.keys()]);
  const spans = (tokens: readonly Token[], at: readonly number[]): Span[] => at.toSorted((p, q) => p - q).map((k) => ({ start: tokens[k]!.start, end: tokens[k]!.end }));
  const strong = matches.filter((m) => m.strength >= FLOOR);
  const links = strong.map((m) => ({
    source: spans(evidence.source.tokens[m.i]!, m.group?.a ?? [m.a]),
    target: spans(evidence.target.tokens[m.j]!, m.group?.b ?? [m.b]),
    score: Math.round(m.strength * 100) / 100,
    reason: m.reason,
  }));
  const left = (tokens: readonly (readonly Token[])[], language: Language, used: ReadonlySet<string>): Span[] =>
    tokens.flatMap((words, i) => words.flatMap((t, k) => (used.has(`${i} ${k}`) || (t.kind === 'word' && isFunctionWord(t.stem, language)) ? [] : [{ start: t.start, end: t.end }])));
  const usedA = new Set(strong.flatMap((m) => (m.group?.a ?? [m.a]).map((k) => `${m.i} ${k}`)));
  const usedB = new Set(strong.flatMap((m) => (m.group?.b ?? [m.b]).map((k) => `${m.j} ${k}`)));
  return { links, left: { source: left(evidence.source.tokens, source.language, usedA), target: left(evidence.target.tokens, target.language, usedB) } };
}
