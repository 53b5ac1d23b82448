import type { PreparedDocument } from '../text/model.ts';
import type { PairingReason } from './reasons.ts';

export interface PairingInput {
  readonly id: string;
  readonly document: PreparedDocument;
}

/** Another text of the same content: the pair it would make instead of the suggested one. */
export interface Alternative {
  readonly source: string;
  readonly target: string;
  /** Which of the two is not the suggested pair's. */
  readonly side: 'source' | 'target';
  /** `copy`: nearly the same words as the suggested pair's text; `rendition`: the same content in other words. */
  readonly kind: 'copy' | 'rendition';
  /** How sure the pair would be, 0 to 1. */
  readonly score: number;
}

export interface SuggestedPair {
  readonly source: string;
  readonly target: string;
  /** How sure the pair is, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly PairingReason[];
  /** Other renditions of the same source and other versions of it, best first. None of them stands in a suggested pair. */
  readonly alternatives: readonly Alternative[];
}

export interface UnpairedDocument {
  readonly document: string;
  readonly reason: string;
  readonly nearest?: { readonly document: string; readonly score: number };
}

export interface PairingResult {
  /** Surest first. */
  readonly pairs: readonly SuggestedPair[];
  /** Sources in the order they came, then targets. */
  readonly unpaired: readonly UnpairedDocument[];
}

/** Pairs at or above this are suggested; below, both texts stay without counterpart. */
export const PAIR_FLOOR = 0.5;

/** A word of one document that answers a word of the other. Types are numbered by the vocabularies of their sides. */
export interface SharedItem {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly reason: string;
}

/** A source and a target document held against each other; both are numbered within their side. */
export interface Candidate {
  readonly source: number;
  readonly target: number;
  /** Share of both texts' word weight that finds its counterpart, 0 to 1. */
  readonly similarity: number;
  /** Share of the shorter text's word weight that finds its counterpart, 0 to 1. */
  readonly containment: number;
  readonly score: number;
  readonly shared: readonly SharedItem[];
  /** Target words over source words. */
  readonly lengthRatio: number;
  readonly numbersShared: number;
  readonly numbersTotal: number;
  /** Share of the shared items that run in the same order, 0 to 1. */
  readonly order: number;
}
