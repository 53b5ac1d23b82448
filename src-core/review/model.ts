import type { Severity } from '../checks/model.ts';
import type { Span } from '../text/model.ts';

export const ANNOTATION_KINDS = ['error', 'comment', 'intentional-cut'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** What a person says of a place in a pair. Never touched by a recompute. */
export interface Annotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  /** MQM Core path; empty on a bare comment. */
  readonly category: string;
  readonly severity: Severity;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** The words the spans stood on when it was made, one a span; they anchor it in later versions. */
  readonly sourceQuotes: readonly string[];
  readonly targetQuotes: readonly string[];
  readonly comment: string;
  /** What the target should say instead; empty if nothing was proposed. */
  readonly correctedText: string;
  /** Name of the person, as in the settings. */
  readonly author: string;
  /** The finding it was accepted from: its check and fingerprint. Absent when made by hand. */
  readonly from?: { readonly check: string; readonly finding: string };
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A finding a person rejected. */
export interface Dismissal {
  /** The finding's fingerprint. */
  readonly finding: string;
  readonly check: string;
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number;
}
