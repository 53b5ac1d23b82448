import type { Span } from '../text/model.ts';

export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Stable names of the checks; a check may add detail after a dot (`omission.segment`). */
export const CHECK_IDS = [
  'omission',
  'addition',
  'number',
  'date',
  'unit',
  'name',
  'negation',
  'untranslated',
  'terminology',
  'consistency',
  'punctuation',
  'repetition',
  'grammar',
  'spelling',
  'order',
  'modality',
  'quantifier',
  'acronym',
  'quotation',
  'attribution',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Values the sentence and the evidence list are made of. */
export type MessageParams = Readonly<Record<string, string | number | boolean>>;

/** What a check says: recomputable, with its place on both sides. */
export interface Finding {
  /** The fingerprint: made of the check, the words it stands on and their neighbours, not of offsets; survives edits elsewhere. */
  readonly id: string;
  /** Name of the check with the words it is about, wherever they stand: findings that share it can be dismissed together. Empty on findings of older versions. */
  readonly wording: string;
  /** A `CheckId`, perhaps with detail after a dot. */
  readonly check: string;
  /** MQM Core path, e.g. `accuracy/omission`. */
  readonly category: string;
  readonly severity: Severity;
  /** How likely the finding is right, 0 to 1. */
  readonly confidence: number;
  readonly source: readonly Span[];
  /** A missing thing has a zero-width span where it would stand. */
  readonly target: readonly Span[];
  /** Key of the sentence in `checks/messages.ts`; with `params` it is drawn in the interface language. */
  readonly messageKey: string;
  readonly params: MessageParams;
  /** Raw evidence for other programs. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Replacement for the first target span, only where one is certain. */
  readonly suggestion?: string;
}

/** The check a finding belongs to, without its detail. */
export function checkOf(finding: Pick<Finding, 'check'>): CheckId {
  return finding.check.split('.')[0] as CheckId;
}
