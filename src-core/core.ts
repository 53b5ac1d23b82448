/**
 * The pipeline in one place: text → language → lexicon → pairing → alignment → checks.
 * Everything here is pure; what the pipeline needs from outside comes in as `CoreResources`.
 */
import type { Alignment } from './alignment/model.ts';
import type { Finding } from './checks/model.ts';
import type { PairingReason } from './contract.ts';
import type { Lexicon } from './lexicon/model.ts';
import type { Language, PreparedDocument, SentenceSplitter } from './text/model.ts';

export interface CoreResources {
  readonly splitter: SentenceSplitter;
  readonly lexicon: Lexicon;
}

export interface PairingInput {
  readonly id: string;
  readonly document: PreparedDocument;
}

export interface PairingResult {
  readonly pairs: readonly {
    readonly source: string;
    readonly target: string;
    /** 0 to 1. */
    readonly score: number;
    readonly evidence: readonly PairingReason[];
    readonly alternatives: readonly { readonly target: string; readonly score: number }[];
  }[];
  readonly unpaired: readonly {
    readonly document: string;
    readonly reason: string;
    readonly nearest?: { readonly document: string; readonly score: number };
  }[];
}

export declare function prepareDocument(text: string, resources: CoreResources, language?: Language): PreparedDocument;
export declare function pairDocuments(documents: readonly PairingInput[], sourceLanguage: Language, resources: CoreResources, uiLanguage?: 'en' | 'ru'): PairingResult;
export declare function alignDocuments(source: PreparedDocument, target: PreparedDocument, resources: CoreResources): Alignment;
export declare function checkAlignment(source: PreparedDocument, target: PreparedDocument, alignment: Alignment, resources: CoreResources): Finding[];
