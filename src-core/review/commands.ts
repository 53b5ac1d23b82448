import type { Alignment, Link } from '../alignment/model.ts';
import { linkKey } from '../alignment/model.ts';
import { partitionFault } from '../alignment/laws.ts';
import type { Finding } from '../checks/model.ts';
import { checkOf } from '../checks/model.ts';
import type { Failure, PairCommand, PairStatus, Result } from '../contract.ts';
import type { Segment, Side, Span } from '../text/model.ts';
import { silences as covers } from './model.ts';
import type { Annotation, Dismissal, DismissalScope, Place, Silence } from './model.ts';

/** Everything a person decides about a pair, and the links the decisions stand on. */
export interface ReviewState {
  readonly status: PairStatus;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly links: readonly Link[];
  readonly annotations: readonly Annotation[];
  readonly dismissals: readonly Dismissal[];
  /** Of the whole workspace, not of this pair alone. */
  readonly silences: readonly Silence[];
}

type ListKey = 'source' | 'target' | 'links' | 'annotations' | 'dismissals';

/**
 * One reversible change. A list changes in one run: `removed` stood at `at`, `inserted` stands there now; runs are found by
 * comparing both ends, so that a step stays small however long the pair is.
 */
export type Change =
  | { readonly field: 'status'; readonly before: PairStatus; readonly after: PairStatus }
  | { readonly field: ListKey; readonly at: number; readonly removed: readonly unknown[]; readonly inserted: readonly unknown[] }
  /** Silences belong to all pairs, whose steps mingle: they are told apart by id and have no place in a row. */
  | { readonly field: 'silences'; readonly removed: readonly Silence[]; readonly inserted: readonly Silence[] };

/** What one command did: serialisable, small, invertible. */
export interface Step {
  /** The command's type; the interface has a name for it. */
  readonly name: string;
  readonly changes: readonly Change[];
}

export interface CommandContext {
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly newId: () => string;
  readonly findings: readonly Finding[];
  readonly place: Place;
  readonly sourceText: string;
  readonly targetText: string;
  readonly realign: (source: readonly Segment[], target: readonly Segment[], links: readonly Link[]) => Alignment;
}

const fail = (code: Failure['code'], message: string): { ok: false; error: Failure } => ({ ok: false, error: { code, message } });

/** Carries out a command. The first command on a new pair also marks it as being in review. */
export function runCommand(state: ReviewState, command: PairCommand, context: CommandContext): Result<{ state: ReviewState; step: Step }> {
  const next = carryOut(state, command, context);
  if (!next.ok) return next;
  const touched = command.type !== 'set-status' && next.value.status === 'new' ? { ...next.value, status: 'in-review' as const } : next.value;
  const fault = partitionFault(touched.source, touched.target, touched.links);
  if (fault) throw new Error(`${command.type} broke the links: ${fault}`);
  return { ok: true, value: { state: touched, step: { name: command.type, changes: difference(state, touched) } } };
}

function carryOut(state: ReviewState, command: PairCommand, context: CommandContext): Result<ReviewState> {
  switch (command.type) {
    case 'accept-finding':
      return acceptFinding(state, command.finding, 'error', command.changes ?? {}, context);
    case 'intentional-cut':
      return acceptFinding(state, command.finding, 'intentional-cut', { severity: 'neutral' }, context);
    case 'dismiss-finding':
      return dismiss(state, command.finding, command.scope ?? 'one', context);
    case 'restore-finding': {
      const finding = context.findings.find((f) => f.id === command.finding);
      const dismissals = state.dismissals.filter((d) => d.finding !== command.finding);
      const silences = state.silences.filter((s) => !finding || !covers(s, finding, context.place));
      if (dismissals.length === state.dismissals.length && silences.length === state.silences.length) return fail('not-found', 'This finding was not dismissed.');
      return { ok: true, value: { ...state, dismissals, silences } };
    }
    case 'annotate': {
      const made = makeAnnotation(command.annotation, context);
      return made.ok ? { ok: true, value: { ...state, annotations: [...state.annotations, made.value] } } : made;
    }
    case 'update-annotation': {
      const old = state.annotations.find((a) => a.id === command.id);
      if (!old) return fail('not-found', 'This annotation is no longer there.');
      const made = makeAnnotation({ ...old, ...defined(command.changes) }, context);
      if (!made.ok) return made;
      const { id, createdAt, author, from } = old;
      const changed: Annotation = { ...made.value, id, createdAt, author, ...(from ? { from } : {}) };
      return { ok: true, value: { ...state, annotations: state.annotations.map((a) => (a.id === id ? changed : a)) } };
    }
    case 'delete-annotation':
      if (!state.annotations.some((a) => a.id === command.id)) return fail('not-found', 'This annotation is no longer there.');
      return { ok: true, value: { ...state, annotations: state.annotations.filter((a) => a.id !== command.id) } };
    case 'confirm-links': {
      const wanted = new Set(command.links);
      const known = new Set(state.links.map(linkKey));
      if (command.links.some((key) => !known.has(key))) return fail('not-found', 'This link is no longer there; the alignment has changed.');
      return { ok: true, value: { ...state, links: state.links.map((l) => (wanted.has(linkKey(l)) ? withConfirmed(l, command.confirmed) : l)) } };
    }
    case 'set-boilerplate':
      return setBoilerplate(state, command.side, command.segments, command.boilerplate, context);
    case 'set-status':
      return { ok: true, value: { ...state, status: command.status } };
  }
}

function dismiss(state: ReviewState, id: string, scope: DismissalScope, context: CommandContext): Result<ReviewState> {
  const finding = context.findings.find((f) => f.id === id);
  if (!finding) return fail('not-found', 'This finding is no longer there; the text or the links have changed.');
  if (state.dismissals.some((d) => d.finding === id) || state.silences.some((s) => covers(s, finding, context.place))) return fail('conflict', 'This finding is dismissed already.');
  const by = { check: checkOf(finding), author: context.author, createdAt: context.now };
  if (scope === 'one') return { ok: true, value: { ...state, dismissals: [...state.dismissals, { finding: id, ...by }] } };
  const key = scope === 'wording' ? finding.wording : context.place[scope];
  if (key === '') return fail('bad-input', scope === 'site' ? 'It is not known which site this text is from; dismiss it for this document instead.' : 'This finding cannot be dismissed that way; dismiss it alone.');
  const quotes = (text: string, spans: readonly Span[]): string[] => spans.filter((s) => s.end > s.start).map((s) => text.slice(s.start, s.end));
  const quote = [...quotes(context.targetText, finding.target), ...quotes(context.sourceText, finding.source)][0] ?? '';
  return { ok: true, value: { ...state, silences: [...state.silences, { id: context.newId(), scope, key, quote: quote.length > 160 ? `${quote.slice(0, 159)}…` : quote, ...by }] } };
}

function withConfirmed(link: Link, confirmed: boolean): Link {
  const { confirmed: _old, ...rest } = link;
  return confirmed ? { ...rest, confirmed: true } : rest;
}

type Fields = Pick<Annotation, 'kind' | 'category' | 'severity' | 'source' | 'target' | 'comment' | 'correctedText'>;
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Drops the keys that are present but undefined, which a spread would write over good values. */
function defined(changes: Loose<Fields>): Partial<Fields> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}

function acceptFinding(state: ReviewState, id: string, kind: Annotation['kind'], changes: Loose<Fields>, context: CommandContext): Result<ReviewState> {
  const finding = context.findings.find((f) => f.id === id);
  if (!finding) return fail('not-found', 'This finding is no longer there; the text or the links have changed.');
  if (state.annotations.some((a) => a.from?.finding === id)) return fail('conflict', 'This finding is accepted already.');
  if (kind === 'intentional-cut' && checkOf(finding) !== 'omission') return fail('bad-input', 'Only an omission can be an intentional cut.');
  const made = makeAnnotation(
    { kind, category: finding.category, severity: finding.severity, source: finding.source, target: finding.target, comment: '', correctedText: finding.suggestion ?? '', ...defined(changes) },
    context,
  );
  if (!made.ok) return made;
  const annotation: Annotation = { ...made.value, from: { check: finding.check, finding: id } };
  return { ok: true, value: { ...state, annotations: [...state.annotations, annotation], dismissals: state.dismissals.filter((d) => d.finding !== id) } };
}

function makeAnnotation(fields: Fields, context: CommandContext): Result<Annotation> {
  for (const [side, text, spans] of [['source', context.sourceText, fields.source], ['target', context.targetText, fields.target]] as const) {
    for (const span of spans) {
      if (span.end > text.length) return fail('bad-input', `The marked place ends behind the end of the ${side} text (${span.end} of ${text.length}).`);
      if (splitsPair(text, span.start) || splitsPair(text, span.end)) return fail('bad-input', `The marked place cuts a character of the ${side} text in two (at ${span.start}–${span.end}).`);
    }
  }
  if (fields.source.length + fields.target.length === 0 && fields.comment.trim() === '') return fail('bad-input', 'Mark some words or write a comment first.');
  if (fields.kind === 'error' && fields.category === '') return fail('bad-input', 'Choose a category for the error.');
  const quotes = (text: string, spans: readonly Span[]): string[] => spans.map((s) => text.slice(s.start, s.end));
  const { kind, category, severity, source, target, comment, correctedText } = fields;
  return {
    ok: true,
    value: {
      id: context.newId(),
      kind,
      category,
      severity,
      source,
      target,
      sourceQuotes: quotes(context.sourceText, source),
      targetQuotes: quotes(context.targetText, target),
      comment,
      correctedText,
      author: context.author,
      createdAt: context.now,
      updatedAt: context.now,
    },
  };
}

/** True between the two halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function setBoilerplate(state: ReviewState, side: Side, ids: readonly string[], boilerplate: boolean, context: CommandContext): Result<ReviewState> {
  const wanted = new Set(ids);
  const known = new Set(state[side].map((s) => s.id));
  if (ids.some((id) => !known.has(id))) return fail('not-found', 'This segment is no longer there; the alignment has changed.');
  const segments = state[side].map((s): Segment => {
    if (!wanted.has(s.id) || (s.kind === 'boilerplate') === boilerplate) return s;
    if (boilerplate) return { ...s, kind: 'boilerplate', reason: 'by-hand' };
    const { reason: _reason, ...rest } = s;
    return { ...rest, kind: 'paragraph' };
  });
  const source = side === 'source' ? segments : state.source;
  const target = side === 'target' ? segments : state.target;
  const article = new Set(segments.filter((s) => s.kind !== 'boilerplate').map((s) => s.id));
  // A confirmed link that loses a segment is no longer what the person confirmed.
  const links = state.links.filter((l) => l.confirmed && l[side].every((id) => article.has(id)));
  const alignment = context.realign(source, target, links);
  return { ok: true, value: { ...state, source: alignment.source, target: alignment.target, links: alignment.links } };
}

const isSilences = (change: Change): change is Extract<Change, { field: 'silences' }> => change.field === 'silences';

const LISTS: readonly ListKey[] = ['source', 'target', 'links', 'annotations', 'dismissals'];

function difference(before: ReviewState, after: ReviewState): Change[] {
  const changes: Change[] = [];
  if (before.status !== after.status) changes.push({ field: 'status', before: before.status, after: after.status });
  for (const field of LISTS) {
    const a: readonly unknown[] = before[field];
    const b: readonly unknown[] = after[field];
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

/** Plays a step forward on the state it was made from (or one that agrees with it where it changes something). */
export function applyStep(state: ReviewState, step: Step): ReviewState {
  let next = state;
  for (const change of step.changes) {
    if (change.field === 'status') next = { ...next, status: change.after };
    else if (change.field === 'silences') {
      const gone = new Set([...change.removed, ...change.inserted].map((s) => s.id));
      next = { ...next, silences: [...next.silences.filter((s) => !gone.has(s.id)), ...change.inserted] };
    } else {
      const list: unknown[] = [...next[change.field]];
      list.splice(change.at, change.removed.length, ...change.inserted);
      next = { ...next, [change.field]: list };
    }
  }
  return next;
}

/** The step that takes `step` back. */
export function invertStep(step: Step): Step {
  return {
    name: step.name,
    changes: [...step.changes].reverse().map((change): Change =>
      isSilences(change) ? { field: 'silences', removed: change.inserted, inserted: change.removed } : change.field === 'status' ? { field: 'status', before: change.after, after: change.before } : { ...change, removed: change.inserted, inserted: change.removed },
    ),
  };
}
