import type { Link } from '../alignment/model.ts';
import type { PairStatus } from '../contract.ts';
import type { Segment, Span } from '../text/model.ts';
import type { Annotation, Dismissal, Silence } from './model.ts';
import type { TextEdit } from './text-layer.ts';

/** Everything a person decides about a pair, and the links the decisions stand on. */
export interface ReviewState {
  readonly status: PairStatus;
  readonly source: readonly Segment[];
  /** Spans of the target text in force: the imported text with `edits` over it. */
  readonly target: readonly Segment[];
  readonly links: readonly Link[];
  readonly annotations: readonly Annotation[];
  readonly dismissals: readonly Dismissal[];
  /** Of the whole workspace, not of this pair alone. */
  readonly silences: readonly Silence[];
  /** What a person changed in the target text; absent while it is as it was imported. */
  readonly edits?: readonly TextEdit[];
}

const LISTS = ['source', 'target', 'links', 'annotations', 'dismissals', 'edits'] as const;
type ListKey = (typeof LISTS)[number];

/**
 * One reversible change.
 * - A list changes in one run: `removed` stood at `at`, `inserted` stands there now; runs are found by comparing both ends,
 *   so that a step stays small however long the pair is.
 * - `shift`: `removed` UTF-16 code units of the target text behind `at` gave way to `inserted`; every offset behind them moves.
 *   Offsets inside them must have been taken to `at` by a change before, which is what makes the shift exact both ways.
 */
export type Change =
  | { readonly field: 'status'; readonly before: PairStatus; readonly after: PairStatus }
  | { readonly field: 'shift'; readonly at: number; readonly removed: number; readonly inserted: number }
  /** Silences belong to all pairs, whose steps mingle: they are told apart by id and have no place in a row. */
  | { readonly field: 'silences'; readonly removed: readonly Silence[]; readonly inserted: readonly Silence[] }
  | { readonly field: ListKey; readonly at: number; readonly removed: readonly unknown[]; readonly inserted: readonly unknown[] };

/** What one command did: serialisable, small, invertible. */
export interface Step {
  /** The command's type; the interface has a name for it. */
  readonly name: string;
  readonly changes: readonly Change[];
  /** A few words of the text it was done to, for the list of steps. */
  readonly about?: string;
  /** How many things it was done to, if more than one. */
  readonly count?: number;
  /** Steps of one editing session are taken back together. */
  readonly session?: string;
}

/** What has to change for `before` to become `after`. */
export function difference(before: ReviewState, after: ReviewState): Change[] {
  const changes: Change[] = [];
  if (before.status !== after.status) changes.push({ field: 'status', before: before.status, after: after.status });
  for (const field of LISTS) {
    const a: readonly unknown[] = before[field] ?? [];
    const b: readonly unknown[] = after[field] ?? [];
    if (a === b) continue;
    const same = (x: unknown, y: unknown): boolean => x === y || JSON.stringify(x) === JSON.stringify(y);
    let start = 0;
    while (start < a.length && start < b.length && same(a[start], b[start])) start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && same(a[a.length - 1 - end], b[b.length - 1 - end])) end++;
    if (start === a.length && start === b.length) continue;
    changes.push({ field, at: start, removed: a.slice(start, a.length - end), inserted: b.slice(start, b.length - end) });
  }
  if (before.silences !== after.silences) {
    const missing = (from: readonly Silence[], there: readonly Silence[]): Silence[] => from.filter((s) => !there.some((t) => t.id === s.id));
    const [removed, inserted] = [missing(before.silences, after.silences), missing(after.silences, before.silences)];
    if (removed.length + inserted.length > 0) changes.push({ field: 'silences', removed, inserted });
  }
  return changes;
}

/** Plays changes forward on the state they were made from (or one that agrees with it where they change something). */
export function applyChanges(state: ReviewState, changes: readonly Change[]): ReviewState {
  let next = state;
  for (const change of changes) {
    if (change.field === 'status') next = { ...next, status: change.after };
    else if (change.field === 'silences') {
      const gone = new Set([...change.removed, ...change.inserted].map((s) => s.id));
      next = { ...next, silences: [...next.silences.filter((s) => !gone.has(s.id)), ...change.inserted] };
    } else if (change.field === 'shift') next = shifted(next, change.at + change.removed, change.inserted - change.removed, change.at);
    else {
      const list: unknown[] = [...(next[change.field] ?? [])];
      list.splice(change.at, change.removed.length, ...change.inserted);
      if (change.field === 'edits' && list.length === 0) {
        const { edits: _none, ...rest } = next;
        next = rest;
      } else next = { ...next, [change.field]: list };
    }
  }
  return next;
}

/** Plays a step forward. */
export const applyStep = (state: ReviewState, step: Step): ReviewState => applyChanges(state, step.changes);

/** The step that takes `step` back. */
export function invertStep(step: Step): Step {
  return {
    ...step,
    changes: [...step.changes].reverse().map((change): Change => {
      if (change.field === 'status') return { field: 'status', before: change.after, after: change.before };
      if (change.field === 'silences') return { field: 'silences', removed: change.inserted, inserted: change.removed };
      if (change.field === 'shift') return { ...change, removed: change.inserted, inserted: change.removed };
      return { ...change, removed: change.inserted, inserted: change.removed };
    }),
  };
}

/** Moves every target offset behind `from` by `by`. @param still offsets up to here may stand, none stands between it and `from` */
function shifted(state: ReviewState, from: number, by: number, still: number): ReviewState {
  if (by === 0) return state;
  const moved = (at: number): number => {
    if (at <= still) return at;
    if (at <= from) throw new Error(`an offset (${at}) stands inside text that was replaced (${still} to ${from})`);
    return at + by;
  };
  return moveTarget(state, moved);
}

/** The state with every offset into the target text put through `moved` (ends through `movedEnd`); what does not move keeps its identity. */
export function moveTarget(state: ReviewState, moved: (at: number) => number, movedEnd = moved): ReviewState {
  const span = <T extends Span>(s: T): T => {
    const start = moved(s.start);
    const end = Math.max(start, movedEnd(s.end));
    return start === s.start && end === s.end ? s : { ...s, start, end };
  };
  const annotation = (a: Annotation): Annotation => {
    const target = a.target.map(span);
    return target.every((s, k) => s === a.target[k]) ? a : { ...a, target };
  };
  const kept = <T>(list: readonly T[], next: readonly T[]): readonly T[] => (next.every((x, k) => x === list[k]) ? list : next);
  return { ...state, target: kept(state.target, state.target.map(span)), annotations: kept(state.annotations, state.annotations.map(annotation)) };
}
