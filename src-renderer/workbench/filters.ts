import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { FindingView } from '../../src-core/contract.ts';

export type StatusFilter = FindingView['status'] | 'all';

/** Which findings are shown. */
export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  /** A check's name, or `all`. */
  readonly check: string;
  readonly status: StatusFilter;
}

export const SHOW_OPEN: Filter = { severities: new Set(SEVERITIES), check: 'all', status: 'open' };

export const checkName = (finding: { readonly check: string }): string => finding.check.split('.')[0] ?? finding.check;

/** The findings a filter lets through, in their order. */
export function filtered(findings: readonly FindingView[], filter: Filter): FindingView[] {
  return findings.filter((f) => filter.severities.has(f.severity) && (filter.check === 'all' || checkName(f) === filter.check) && (filter.status === 'all' || f.status === filter.status));
}

/** Open findings by severity, whatever the severity filter says. */
export function countBySeverity(findings: readonly FindingView[], filter: Filter): Readonly<Record<Severity, number>> {
  const counts = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const f of filtered(findings, { ...filter, severities: new Set(SEVERITIES) })) counts[f.severity]++;
  return counts;
}
