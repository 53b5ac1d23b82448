import type { Finding, Severity } from '../checks/model.ts';
import { checkOf, SEVERITIES } from '../checks/model.ts';
import type { Link } from '../alignment/model.ts';
import { countWords } from '../text/characters.ts';
import type { Segment, Side } from '../text/model.ts';
import { agreementOf, compareAnnotations } from './agreement.ts';
import type { Agreement, AgreementCounts } from './agreement.ts';
import { placesOf } from './coverage.ts';
import type { Place, PlaceState } from './coverage.ts';
import type { Annotation } from './model.ts';
import { mqmScore } from './score.ts';
import type { MqmScore } from './score.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;
/** Errors of one category or one reviewer. */
export interface ErrorRow {
  readonly key: string;
  readonly counts: SeverityCounts;
  readonly total: number;
}
/** What became of the findings of one check. */
export interface CheckRow {
  readonly check: string;
  readonly accepted: number;
  /** Accepted in another category or severity. */
  readonly adjusted: number;
  readonly dismissed: number;
  readonly open: number;
}
/** Words of one side by what became of them. */
export type Coverage = Readonly<Record<PlaceState, number>>;

/** How far two reviewers of one text or workspace agree. */
export interface ReviewersAgreement {
  readonly reviewers: readonly [string, string];
  readonly agreement: Omit<Agreement, 'matched'>;
}

/** Work as the history of steps tells it. */
export interface WorkTime {
  /** An estimate, milliseconds: gaps between steps, none counted for longer than `LONGEST_GAP`. */
  readonly spent: number;
  /** Milliseconds since 1970-01-01 UTC; null if nothing was done. */
  readonly first: number | null;
  readonly last: number | null;
}

/** The figures of one pair, or of all pairs of a workspace together. */
export interface ReviewReport {
  /** Words of the article on each side, page furniture not counted. */
  readonly words: Readonly<Record<Side, number>>;
  readonly score: MqmScore;
  readonly categories: readonly ErrorRow[];
  readonly reviewers: readonly ErrorRow[];
  readonly checks: readonly CheckRow[];
  /** Words of the source by what became of them. */
  readonly coverage: Coverage;
  readonly time: WorkTime;
  readonly agreement: readonly ReviewersAgreement[];
}

/** A place that stands on one side only, with its words. */
export interface CutRow extends Place {
  readonly side: Side;
  readonly text: string;
}

export interface PairReport extends ReviewReport {
  /** The source in text order, for drawing. */
  readonly strip: readonly Place[];
  readonly cuts: readonly CutRow[];
}

/** What a report is made from. Texts are those in force. */
export interface ReportInput {
  readonly texts: Readonly<Record<Side, string>>;
  readonly segments: Readonly<Record<Side, readonly Segment[]>>;
  readonly links: readonly Link[];
  readonly annotations: readonly Annotation[];
  readonly findings: readonly (Pick<Finding, 'id' | 'check' | 'category' | 'severity'> & { readonly status: 'open' | 'accepted' | 'dismissed' })[];
  /** When steps were taken, milliseconds since 1970-01-01 UTC. */
  readonly steps: readonly number[];
}

/** Nothing done for longer than this is a pause, milliseconds. */
export const LONGEST_GAP = 5 * 60_000;

/** The report of one pair. */
export function reportOf(input: ReportInput): PairReport {
  const { texts, segments, links, annotations } = input;
  const strip = placesOf('source', texts.source, segments.source, links, annotations);
  const target = placesOf('target', texts.target, segments.target, links, annotations);
  const alone = (side: Side, places: readonly Place[]): CutRow[] => places.filter((p) => p.state !== 'rendered').map((p) => ({ ...p, side, text: texts[side].slice(p.start, p.end) }));
  const words = { source: wordsIn(texts.source, segments.source), target: wordsIn(texts.target, segments.target) };
  const errors = annotations.filter((a) => a.kind === 'error');
  return {
    words,
    score: mqmScore(annotations, words.target),
    categories: errorRows(errors, (a) => [a.category]),
    reviewers: errorRows(errors, authorsOf),
    checks: checkRows(input),
    coverage: coverageOf(strip),
    time: timeOf(input.steps),
    agreement: agreements([annotations]),
    strip,
    cuts: [...alone('source', strip), ...alone('target', target)],
  };
}

/** The reports of several pairs as one. @param annotations those of each pair, in the same order */
export function joinReports(reports: readonly PairReport[], annotations: readonly (readonly Annotation[])[]): ReviewReport {
  const sum = (of: (r: PairReport) => number): number => reports.reduce((n, r) => n + of(r), 0);
  const errors = annotations.flat().filter((a) => a.kind === 'error');
  const words = { source: sum((r) => r.words.source), target: sum((r) => r.words.target) };
  const checks = new Map<string, CheckRow>();
  for (const row of reports.flatMap((r) => r.checks)) {
    const old = checks.get(row.check);
    checks.set(row.check, old ? { check: row.check, accepted: old.accepted + row.accepted, adjusted: old.adjusted + row.adjusted, dismissed: old.dismissed + row.dismissed, open: old.open + row.open } : row);
  }
  const times = reports.flatMap((r) => (r.time.first === null || r.time.last === null ? [] : [r.time.first, r.time.last]));
  return {
    words,
    score: mqmScore(errors, words.target),
    categories: errorRows(errors, (a) => [a.category]),
    reviewers: errorRows(errors, authorsOf),
    checks: inOrder([...checks.values()]),
    coverage: { rendered: sum((r) => r.coverage.rendered), error: sum((r) => r.coverage.error), cut: sum((r) => r.coverage.cut), open: sum((r) => r.coverage.open) },
    time: { spent: sum((r) => r.time.spent), first: times.length === 0 ? null : Math.min(...times), last: times.length === 0 ? null : Math.max(...times) },
    agreement: agreements(annotations),
  };
}

/** Names under an annotation; what two reviewers both marked carries both. */
const authorsOf = (a: Annotation): string[] => [...new Set(a.author.split(',').map((name) => name.trim()))];

const wordsIn = (text: string, segments: readonly Segment[]): number => segments.reduce((n, s) => (s.kind === 'boilerplate' ? n : n + countWords(text.slice(s.start, s.end))), 0);

function errorRows(errors: readonly Annotation[], keysOf: (a: Annotation) => readonly string[]): ErrorRow[] {
  const rows = new Map<string, Record<Severity, number>>();
  for (const a of errors) {
    for (const key of keysOf(a)) {
      const counts = rows.get(key) ?? { neutral: 0, minor: 0, major: 0, critical: 0 };
      counts[a.severity]++;
      rows.set(key, counts);
    }
  }
  const total = (counts: SeverityCounts): number => SEVERITIES.reduce((n, s) => n + counts[s], 0);
  return [...rows].map(([key, counts]) => ({ key, counts, total: total(counts) })).toSorted((a, b) => b.total - a.total || a.key.localeCompare(b.key));
}

function checkRows({ findings, annotations }: ReportInput): CheckRow[] {
  const from = new Map(annotations.flatMap((a) => (a.from ? [[a.from.finding, a] as const] : [])));
  const rows = new Map<string, { accepted: number; adjusted: number; dismissed: number; open: number }>();
  for (const f of findings) {
    const row = rows.get(checkOf(f)) ?? { accepted: 0, adjusted: 0, dismissed: 0, open: 0 };
    rows.set(checkOf(f), row);
    const taken = from.get(f.id);
    if (f.status !== 'accepted') row[f.status]++;
    else if (taken?.kind === 'error' && (taken.category !== f.category || taken.severity !== f.severity)) row.adjusted++;
    else row.accepted++;
  }
  return inOrder([...rows].map(([check, row]) => ({ check, ...row })));
}

const inOrder = (rows: readonly CheckRow[]): CheckRow[] => {
  const all = (r: CheckRow): number => r.accepted + r.adjusted + r.dismissed + r.open;
  return rows.toSorted((a, b) => all(b) - all(a) || a.check.localeCompare(b.check));
};

function coverageOf(places: readonly Place[]): Coverage {
  const words = { rendered: 0, error: 0, cut: 0, open: 0 };
  for (const p of places) words[p.state] += p.words;
  return words;
}

/** @param steps times of steps in any order, milliseconds */
function timeOf(steps: readonly number[]): WorkTime {
  const times = steps.toSorted((a, b) => a - b);
  const spent = times.slice(1).reduce((sum, at, n) => sum + Math.min(LONGEST_GAP, at - times[n]!), 0);
  return { spent, first: times[0] ?? null, last: times.at(-1) ?? null };
}

/** Every two reviewers who marked errors, over the pairs in which both did. */
function agreements(pairs: readonly (readonly Annotation[])[]): ReviewersAgreement[] {
  const by = pairs.map((annotations) => {
    const own = new Map<string, Annotation[]>();
    for (const a of annotations) if (a.kind === 'error') for (const name of authorsOf(a)) own.set(name, [...(own.get(name) ?? []), a]);
    return own;
  });
  const names = [...new Set(by.flatMap((own) => [...own.keys()]))].toSorted();
  return names.flatMap((first, n) =>
    names.slice(n + 1).flatMap((second): ReviewersAgreement[] => {
      const counts = by.flatMap((own): AgreementCounts[] => {
        const [a, b] = [own.get(first), own.get(second)];
        return a && b ? [compareAnnotations(a, b).counts] : [];
      });
      if (counts.length === 0) return [];
      const { matched: _matched, ...agreement } = agreementOf(counts);
      return [{ reviewers: [first, second], agreement }];
    }),
  );
}
