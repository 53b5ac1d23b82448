import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { FindingView } from '../../src-core/contract.ts';

export type StatusFilter = FindingView['status'] | 'all';

/** Which findings are shown. */
export interface Filter {
  readonly severities: readonly Severity[];
  /** A check's name, or `all`. */
  readonly check: string;
  /** An MQM path, which covers what lies under it, or `all`. */
  readonly category: string;
  readonly status: StatusFilter;
  /** Letters of the sentence about the finding, its title or its evidence; empty lets all through. */
  readonly text: string;
}

export const SHOW_OPEN: Filter = { severities: SEVERITIES, check: 'all', category: 'all', status: 'open', text: '' };

export const checkName = (finding: { readonly check: string }): string => finding.check.split('.')[0] ?? finding.check;

/** The findings a filter lets through, in their order. */
export function filtered(findings: readonly FindingView[], filter: Filter): FindingView[] {
  const wanted = filter.text.trim().toLowerCase();
  const says = (f: FindingView): boolean => [f.title, f.message, ...f.facts.map((fact) => fact.value)].some((s) => s.toLowerCase().includes(wanted));
  return findings.filter(
    (f) =>
      filter.severities.includes(f.severity) &&
      (filter.check === 'all' || checkName(f) === filter.check) &&
      (filter.category === 'all' || f.category === filter.category || f.category.startsWith(`${filter.category}/`)) &&
      (filter.status === 'all' || f.status === filter.status) &&
      (wanted === '' || says(f)),
  );
}

/** Findings by severity, whatever the severity filter says. */
export function countBySeverity(findings: readonly FindingView[], filter: Filter): Readonly<Record<Severity, number>> {
  const counts = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const f of filtered(findings, { ...filter, severities: SEVERITIES })) counts[f.severity]++;
  return counts;
}

/** True if a filter hides something beyond what is settled already. */
export const isNarrowed = (filter: Filter): boolean => filter.severities.length < SEVERITIES.length || filter.check !== 'all' || filter.category !== 'all' || filter.text.trim() !== '';
