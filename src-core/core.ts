/**
 * The pipeline in one place: text → language → lexicon → pairing → alignment → checks.
 * Everything here is pure; what the pipeline needs from outside comes in as `CoreResources`.
 */
import { align, realignSegments, scoreLinks } from './alignment/align.ts';
import type { Alignment, Link } from './alignment/model.ts';
import type { CheckOptions } from './checks/context.ts';
import type { Finding } from './checks/model.ts';
import type { Proofreader } from './checks/proofreader.ts';
import { runChecks } from './checks/registry.ts';
import type { GlossaryEntry } from './lexicon/overlay.ts';
import { wordLinks } from './alignment/words.ts';
import type { WordLink, WordLinking } from './alignment/words.ts';
import type { Lexicon } from './lexicon/model.ts';
import { pairDocuments as pairAll } from './pairing/pair.ts';
import type { PairingInput, PairingOptions, PairingResult } from './pairing/pair.ts';
import type { KnownLines } from './text/furniture/repeated.ts';
import { detectLanguage } from './text/language.ts';
import type { FurnitureHint, Language, PreparedDocument, Segment, SentenceSplitter } from './text/model.ts';
import { segmentDocument } from './text/prepare.ts';

export interface CoreResources {
  readonly splitter: SentenceSplitter;
  readonly lexicon: Lexicon;
  /** Reads for grammar and spelling; slow to fetch, so absent unless asked for. */
  readonly proofreader?: Proofreader | undefined;
  /** The user's own terms; the lexicon knows their renderings already. */
  readonly glossary?: readonly GlossaryEntry[];
}

/** A text in its language, without segments: what alignment edits and checks need besides the segments. */
export type TextWithLanguage = Pick<PreparedDocument, 'text' | 'language'>;

/**
 * Language, blocks, furniture and segments of a text.
 * @param language given by the caller if known; else it is detected
 * @param known lines known of the document's site
 * @param hints runs that the file's own markup sets apart from the article
 */
export function prepareDocument(text: string, resources: CoreResources, language?: Language, known?: KnownLines, hints: readonly FurnitureHint[] = []): PreparedDocument {
  return segmentDocument(text, language ?? detectLanguage(text), resources.splitter, known, hints);
}

/** Which documents belong together; see `pairing/pair.ts`. */
export function pairDocuments(documents: readonly PairingInput[], sourceLanguage: Language, resources: CoreResources, options?: PairingOptions): PairingResult {
  return pairAll(documents, sourceLanguage, resources.lexicon, options);
}

/** Segments of both sides and their links. */
export function alignDocuments(source: PreparedDocument, target: PreparedDocument, resources: CoreResources): Alignment {
  return align(source, target, resources.lexicon);
}

/** Links anew all but the confirmed links, over the given segments. */
export function realign(source: TextWithLanguage, target: TextWithLanguage, alignment: Alignment, resources: CoreResources): Alignment {
  return realignSegments(source, alignment.source, target, alignment.target, alignment.links, resources.lexicon);
}

/** How sure the given links of a pair are, as if the aligner had found them. */
export function scoreAlignment(source: TextWithLanguage, target: TextWithLanguage, alignment: Alignment, resources: CoreResources): Link[] {
  return scoreLinks(source, alignment.source, target, alignment.target, alignment.links, resources.lexicon);
}

/** What the checks say of a linked pair. */
export function checkAlignment(source: TextWithLanguage, target: TextWithLanguage, alignment: Alignment, resources: CoreResources, options: CheckOptions = {}): Finding[] {
  const { lexicon, proofreader, glossary } = resources;
  return runChecks(source, alignment.source, target, alignment.target, alignment.links, lexicon, { proofreader, glossary, ...options });
}

/** Word links inside one link of a pair, with their reasons, and the words left over on both sides. */
export function linkWords(source: TextWithLanguage, target: TextWithLanguage, alignment: Alignment, link: Link, resources: CoreResources): WordLinking {
  return wordLinks(source, alignment.source, target, alignment.target, link, resources.lexicon);
}

export type { Alignment, Finding, Link, PairingInput, PairingOptions, PairingResult, Segment, WordLink, WordLinking };
