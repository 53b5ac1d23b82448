import type { CheckId, Finding, Severity } from '../checks/model.ts';
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

/** How far a dismissal reaches: this finding, every finding of the check about the same words, or the check as a whole for this rendition or its site. */
export const DISMISSAL_SCOPES = ['one', 'wording', 'document', 'site'] as const;
export type DismissalScope = (typeof DISMISSAL_SCOPES)[number];

/** A check told to keep quiet beyond one finding; holds in the whole workspace. */
export interface Silence {
  readonly id: string;
  readonly scope: Exclude<DismissalScope, 'one'>;
  readonly check: CheckId;
  /** A finding's `wording`, a document's id or a site's host name, as `scope` says. */
  readonly key: string;
  /** What it was dismissed on: the words, in the text's own spelling. */
  readonly quote: string;
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number;
}

/** Where a finding stands, as silences see it. */
export interface Place {
  /** The rendition's document. */
  readonly document: string;
  /** Host name of its site; empty if unknown. */
  readonly site: string;
}

/** Whether a silence covers a finding at a place. */
export function silences(silence: Silence, finding: Pick<Finding, 'check' | 'wording'>, place: Place): boolean {
  if (silence.check !== finding.check.split('.')[0] || silence.key === '') return false;
  return silence.key === (silence.scope === 'wording' ? finding.wording : place[silence.scope]);
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
