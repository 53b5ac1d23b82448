import type { Severity } from '../checks/model.ts';
import type { Annotation } from './model.ts';

/** MQM's linear weights. */
export const SEVERITY_WEIGHTS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };
/** Under this many words the linear score is unreliable (samples are usually 500 to 20,000 words). */
export const RELIABLE_WORDS = 500;

export interface MqmScore {
  /** Absolute penalty total: the sum of weights. */
  readonly apt: number;
  /** Penalty per word of the evaluated side. */
  readonly pwpt: number;
  /** Per thousand words. */
  readonly npt: number;
  /** (1 − PWPT) × 100, not below 0. */
  readonly score: number;
  /** Any critical error fails the text. */
  readonly failed: boolean;
  readonly reliable: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The linear MQM score of a pair over its error annotations. @param words words of the target text, without boilerplate */
export function mqmScore(annotations: readonly Annotation[], words: number): MqmScore {
  const counts = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const a of annotations) if (a.kind === 'error') counts[a.severity]++;
  const apt = Object.entries(counts).reduce((sum, [severity, n]) => sum + n * SEVERITY_WEIGHTS[severity as Severity], 0);
  const pwpt = words > 0 ? apt / words : 0;
  return { apt, pwpt, npt: pwpt * 1000, score: Math.max(0, (1 - pwpt) * 100), failed: counts.critical > 0, reliable: words >= RELIABLE_WORDS, counts };
}
