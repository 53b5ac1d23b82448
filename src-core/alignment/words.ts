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

interface SideInput {
  readonly text: string;
  readonly language: Language;
}

/** Function words light up too when hovered, but a chance agreement does not. */
const FLOOR = 0.3;

/**
 * One-to-one word links inside a link, strongest first.
 * The whole pair is read, because what a word weighs depends on the document it stands in.
 */
export function wordLinks(source: SideInput, sourceSegments: readonly Segment[], target: SideInput, targetSegments: readonly Segment[], link: Link, lexicon: Lexicon): WordLink[] {
  const a = sourceSegments.filter((s) => link.source.includes(s.id));
  const b = targetSegments.filter((s) => link.target.includes(s.id));
  if (a.length === 0 || b.length === 0) return [];
  const evidence = gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  const { matches } = matchWords(evidence, [...a.keys()], [...b.keys()]);
  return matches
    .filter((m) => m.strength >= FLOOR)
    .map((m) => {
      const spans = (tokens: readonly Token[], at: readonly number[]): Span[] => at.toSorted((p, q) => p - q).map((k) => ({ start: tokens[k]!.start, end: tokens[k]!.end }));
      return { source: spans(evidence.source.tokens[m.i]!, m.group?.a ?? [m.a]), target: spans(evidence.target.tokens[m.j]!, m.group?.b ?? [m.b]), score: Math.round(m.strength * 100) / 100, reason: m.reason };
    });
}
