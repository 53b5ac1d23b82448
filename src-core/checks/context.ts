import type { Evidence } from '../alignment/evidence.ts';
import { gatherEvidence } from '../alignment/evidence.ts';
import type { Link } from '../alignment/model.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { Language, Segment, Span } from '../text/model.ts';
import type { GlossaryEntry } from '../lexicon/overlay.ts';
import type { Finding } from './model.ts';
import type { Proofreader } from './proofreader.ts';
import { DEFAULT_CHECKS } from './settings.ts';
import type { CheckSettings } from './settings.ts';

/** One side of a linked text, as checks see it. */
export interface CheckSide {
  readonly text: string;
  readonly language: Language;
  /** Article segments in text order. */
  readonly segments: readonly Segment[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Tokens of each article segment. */
  readonly words: Vocabulary;
}

/** A link by indices into the article segments of both sides. */
export interface CheckLink {
  readonly link: Link;
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** A pair with its links, read once for all checks. */
export interface CheckContext {
  readonly source: CheckSide;
  readonly target: CheckSide;
  readonly links: readonly CheckLink[];
  /** For every article segment the position of its link in `links`. */
  readonly linkOfSource: readonly number[];
  readonly linkOfTarget: readonly number[];
  readonly evidence: Evidence;
  readonly lexicon: Lexicon;
  /** What a person chose; a check need not look whether it is on itself. */
  readonly settings: CheckSettings;
  /** Say also what is less sure: half the precision for more recall. High precision is the default. */
  readonly thorough: boolean;
  /** Absent where nobody asked for grammar and spelling. */
  readonly proofreader: Proofreader | undefined;
  /** The user's own terms. */
  readonly glossary: readonly GlossaryEntry[];
}

/** How checks are to be run, and what they may use besides the linked texts. */
export interface CheckOptions {
  /** By default as the catalogue has it. */
  readonly settings?: CheckSettings | undefined;
  /** Goes before `settings.thorough`. */
  readonly thorough?: boolean;
  readonly proofreader?: Proofreader | undefined;
  readonly glossary?: readonly GlossaryEntry[] | undefined;
}

/** What a check returns before it gets its fingerprint. */
export interface Draft extends Omit<Finding, 'id' | 'wording'> {
  /** The words a dismissal of all of this wording is about; by default those of both sides. */
  readonly wording?: string;
}

/** One check: a pure function from linked text to findings. */
export type Check = (context: CheckContext) => Draft[];

interface SideInput {
  readonly text: string;
  readonly language: Language;
}

/** Reads a linked pair for the checks. */
export function checkContext(source: SideInput, sourceSegments: readonly Segment[], target: SideInput, targetSegments: readonly Segment[], links: readonly Link[], lexicon: Lexicon, options: CheckOptions = {}): CheckContext {
  const a = sourceSegments.filter((s) => s.kind !== 'boilerplate');
  const b = targetSegments.filter((s) => s.kind !== 'boilerplate');
  const evidence = gatherEvidence(source.text, a, source.language, target.text, b, target.language, lexicon);
  const side = (input: SideInput, segments: readonly Segment[], words: Vocabulary): CheckSide => ({
    text: input.text,
    language: input.language,
    segments,
    indexOf: new Map(segments.map((s, k) => [s.id, k])),
    words,
  });
  const left = side(source, a, evidence.source);
  const right = side(target, b, evidence.target);
  const indexed = links.map((link): CheckLink => ({
    link,
    source: link.source.flatMap((id) => left.indexOf.get(id) ?? []),
    target: link.target.flatMap((id) => right.indexOf.get(id) ?? []),
  }));
  const linkOf = (segments: readonly Segment[], key: 'source' | 'target'): number[] => {
    const of = new Array<number>(segments.length).fill(-1);
    indexed.forEach((l, n) => {
      for (const k of l[key]) of[k] = n;
    });
    return of;
  };
  const settings = options.settings ?? DEFAULT_CHECKS;
  return { source: left, target: right, links: indexed, linkOfSource: linkOf(a, 'source'), linkOfTarget: linkOf(b, 'target'), evidence, lexicon, settings, thorough: options.thorough ?? settings.thorough, proofreader: options.proofreader, glossary: options.glossary ?? [] };
}

export function spanOf(segment: Span): Span {
  return { start: segment.start, end: segment.end };
}

export function quoteOf(side: CheckSide, span: Span): string {
  return side.text.slice(span.start, span.end);
}

/**
 * Where on the other side something that is missing would stand: behind the counterpart of the segment before it,
 * else before the counterpart of the segment after it.
 *
 * @returns a zero-width span, or none if the other side is empty
 */
export function anchorFor(context: CheckContext, missingOn: 'source' | 'target', index: number): Span[] {
  const [own, other] = missingOn === 'target' ? [context.source, context.target] : [context.target, context.source];
  const linkOf = missingOn === 'target' ? context.linkOfSource : context.linkOfTarget;
  const partners = (k: number): readonly number[] => {
    const l = context.links[linkOf[k] ?? -1];
    return l ? (missingOn === 'target' ? l.target : l.source) : [];
  };
  for (let k = index - 1; k >= 0; k--) {
    const found = partners(k);
    if (found.length > 0) {
      const end = other.segments[Math.max(...found)]!.end;
      return [{ start: end, end }];
    }
  }
  for (let k = index + 1; k < own.segments.length; k++) {
    const found = partners(k);
    if (found.length > 0) {
      const start = other.segments[Math.min(...found)]!.start;
      return [{ start, end: start }];
    }
  }
  return other.segments[0] ? [{ start: other.segments[0].start, end: other.segments[0].start }] : [];
}
