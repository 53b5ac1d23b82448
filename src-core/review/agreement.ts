import type { Severity } from '../checks/model.ts';
import type { Span } from '../text/model.ts';
import type { Annotation } from './model.ts';

/** Two annotations of two people on the same words. */
export interface AgreementPair {
  readonly ours: Annotation;
  readonly theirs: Annotation;
  /** Shared code units over all code units marked by either, 0 to 1. */
  readonly overlap: number;
}

/** How far two reviewers say the same of one pair, over the errors each of them marked. */
export interface Agreement {
  readonly ours: number;
  readonly theirs: number;
  /** Errors both marked, matched by shared words, best first. */
  readonly matched: readonly AgreementPair[];
  /** Code units marked by both, against those marked by each: twice the shared ones over the sum. Null if nobody marked any. */
  readonly spanF1: number | null;
  /** Cohen's kappa over the matched errors; null where chance alone would agree on everything, or nothing matched. */
  readonly categoryKappa: number | null;
  readonly severityKappa: number | null;
}

/** What is needed to put the figures of several pairs together. */
export interface AgreementCounts {
  readonly ours: number;
  readonly theirs: number;
  readonly shared: number;
  readonly marked: number;
  readonly labels: readonly { readonly category: readonly [string, string]; readonly severity: readonly [Severity, Severity] }[];
}

/** Matches the errors of two people and counts what they share. @param ours own annotations of the one, @param theirs of the other */
export function compareAnnotations(ours: readonly Annotation[], theirs: readonly Annotation[]): { readonly matched: AgreementPair[]; readonly counts: AgreementCounts } {
  const [a, b] = [ours.filter(isError), theirs.filter(isError)];
  const candidates = a.flatMap((x) => b.map((y) => ({ ours: x, theirs: y, overlap: overlapOf(x, y) }))).filter((p) => p.overlap > 0);
  candidates.sort((x, y) => y.overlap - x.overlap);
  const used = new Set<Annotation>();
  const matched = candidates.filter((p) => {
    if (used.has(p.ours) || used.has(p.theirs)) return false;
    used.add(p.ours).add(p.theirs);
    return true;
  });
  let [shared, marked] = [0, 0];
  for (const side of ['source', 'target'] as const) {
    const [x, y] = [united(a.flatMap((n) => n[side])), united(b.flatMap((n) => n[side]))];
    shared += common(x, y);
    marked += length(x) + length(y);
  }
  const labels = matched.map((p) => ({ category: [p.ours.category, p.theirs.category] as const, severity: [p.ours.severity, p.theirs.severity] as const }));
  return { matched, counts: { ours: a.length, theirs: b.length, shared, marked, labels } };
}

/** The figures of one or several pairs together. */
export function agreementOf(counts: readonly AgreementCounts[], matched: readonly AgreementPair[] = []): Agreement {
  const sum = (of: (c: AgreementCounts) => number): number => counts.reduce((n, c) => n + of(c), 0);
  const labels = counts.flatMap((c) => c.labels);
  const marked = sum((c) => c.marked);
  return {
    ours: sum((c) => c.ours),
    theirs: sum((c) => c.theirs),
    matched,
    spanF1: marked === 0 ? null : (2 * sum((c) => c.shared)) / marked,
    categoryKappa: cohensKappa(labels.map((l) => l.category)),
    severityKappa: cohensKappa(labels.map((l) => l.severity)),
  };
}

/**
 * Agreement of two judges on labels, corrected for chance (Cohen, A Coefficient of Agreement for Nominal Scales, 1960).
 * @returns 1 for full agreement, 0 for that of chance; null if there is nothing to judge or chance alone agrees on everything
 */
export function cohensKappa(labels: readonly (readonly [string, string])[]): number | null {
  const n = labels.length;
  if (n === 0) return null;
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  let agreed = 0;
  for (const [a, b] of labels) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  const chance = [...first].reduce((sum, [label, count]) => sum + (count / n) * ((second.get(label) ?? 0) / n), 0);
  return chance === 1 ? null : (agreed / n - chance) / (1 - chance);
}

const isError = (a: Annotation): boolean => a.kind === 'error';

function overlapOf(a: Annotation, b: Annotation): number {
  // The same finding accepted by both is the same error, whatever the words; omissions may mark none.
  if (a.from !== undefined && a.from.finding === b.from?.finding) return 1;
  let [shared, all] = [0, 0];
  for (const side of ['source', 'target'] as const) {
    const [x, y] = [united(a[side]), united(b[side])];
    const both = common(x, y);
    shared += both;
    all += length(x) + length(y) - both;
  }
  return all === 0 ? 0 : shared / all;
}

/** Spans put together where they overlap or touch, in order. */
function united(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}
const length = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);

/** Code units that stand in both; both lists are in order and without overlaps. */
function common(a: readonly Span[], b: readonly Span[]): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    sum += Math.max(0, Math.min(a[i]!.end, b[j]!.end) - Math.max(a[i]!.start, b[j]!.start));
    if (a[i]!.end < b[j]!.end) i++;
    else j++;
  }
  return sum;
}
