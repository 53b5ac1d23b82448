import type { Alignment, Link } from '../alignment/model.ts';
import { linkKey } from '../alignment/model.ts';
import { partitionFault } from '../alignment/laws.ts';
import type { Finding } from '../checks/model.ts';
import { checkOf } from '../checks/model.ts';
import type { PairCommand, Result } from '../contract.ts';
import type { Span } from '../text/model.ts';
import { aboutCommand } from './about.ts';
import type { Aligner } from './link-edits.ts';
import { editLinks, fail } from './link-edits.ts';
import { silences as covers } from './model.ts';
import type { Annotation, DismissalScope, Place } from './model.ts';
import { splitsCharacter } from './offsets.ts';
import { editSegments } from './segment-edits.ts';
import type { ReviewState, Step } from './steps.ts';
import { difference } from './steps.ts';
import { editText } from './text-edits.ts';
import { textInForce } from './text-layer.ts';

export type { Change, ReviewState, Step } from './steps.ts';
export { applyStep, invertStep } from './steps.ts';

export interface CommandContext extends Aligner {
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly newId: () => string;
  readonly findings: readonly Finding[];
  readonly place: Place;
  readonly sourceText: string;
  /** The target document's text as it was imported; the edits in the state stand over it. */
  readonly targetText: string;
}

/** Carries out a command. The first command on a new pair also marks it as being in review. */
export function runCommand(state: ReviewState, command: PairCommand, context: CommandContext): Result<{ state: ReviewState; step: Step }> {
  const started: ReviewState = command.type !== 'set-status' && state.status === 'new' ? { ...state, status: 'in-review' } : state;
  const edited = command.type === 'edit-text' || command.type === 'insert-text' ? editText(started, command, context.targetText) : null;
  if (edited && !edited.ok) return edited;
  const next: Result<ReviewState> = edited ? { ok: true, value: edited.value.state } : carryOut(started, command, context);
  if (!next.ok) return next;
  const after = next.value;
  const fault = partitionFault(after.source, after.target, after.links);
  if (fault) throw new Error(`${command.type} broke the links: ${fault}`);
  const changes = edited ? [...difference(state, started), ...edited.value.changes] : difference(state, after);
  const session = 'session' in command && command.session !== undefined ? { session: command.session } : {};
  return { ok: true, value: { state: after, step: { name: command.type, changes, ...aboutCommand(command, state, after, context), ...session } } };
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
      const made = makeAnnotation(command.annotation, textsOf(state, context), context);
      return made.ok ? { ok: true, value: { ...state, annotations: [...state.annotations, made.value] } } : made;
    }
    case 'update-annotation': {
      const old = state.annotations.find((a) => a.id === command.id);
      if (!old) return fail('not-found', 'This annotation is no longer there.');
      const made = makeAnnotation({ ...old, ...defined(command.changes) }, textsOf(state, context), context);
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
    case 'split-segment':
    case 'join-segments':
    case 'set-boilerplate':
      return over(state, editSegments(state, command, textsOf(state, context), context));
    case 'split-link':
    case 'merge-links':
    case 'link-segments':
    case 'unlink-segments':
    case 'move-segment':
    case 'push-rest':
    case 'swap-links':
    case 'realign':
      return over(state, editLinks(state, command, context));
    case 'edit-text':
    case 'insert-text': {
      const edited = editText(state, command, context.targetText);
      return edited.ok ? { ok: true, value: edited.value.state } : edited;
    }
    case 'set-status':
      return { ok: true, value: { ...state, status: command.status } };
  }
}

/** The texts that annotations and sentences stand on. */
const textsOf = (state: ReviewState, context: CommandContext): Texts => ({ source: context.sourceText, target: textInForce(context.targetText, state.edits) });

function over(state: ReviewState, edited: Result<Alignment>): Result<ReviewState> {
  return edited.ok ? { ok: true, value: { ...state, source: edited.value.source, target: edited.value.target, links: edited.value.links } } : edited;
}

function dismiss(state: ReviewState, id: string, scope: DismissalScope, context: CommandContext): Result<ReviewState> {
  const finding = context.findings.find((f) => f.id === id);
  if (!finding) return fail('not-found', 'This finding is no longer there; the text or the links have changed.');
  if (state.dismissals.some((d) => d.finding === id) || state.silences.some((s) => covers(s, finding, context.place))) return fail('conflict', 'This finding is dismissed already.');
  const by = { check: checkOf(finding), author: context.author, createdAt: context.now };
  if (scope === 'one') return { ok: true, value: { ...state, dismissals: [...state.dismissals, { finding: id, ...by }] } };
  const key = scope === 'wording' ? finding.wording : context.place[scope];
  if (key === '') return fail('bad-input', scope === 'site' ? 'It is not known which site this text is from; dismiss it for this document instead.' : 'This finding cannot be dismissed that way; dismiss it alone.');
  const texts = textsOf(state, context);
  const quotes = (text: string, spans: readonly Span[]): string[] => spans.filter((s) => s.end > s.start).map((s) => text.slice(s.start, s.end));
  const quote = [...quotes(texts.target, finding.target), ...quotes(texts.source, finding.source)][0] ?? '';
  return { ok: true, value: { ...state, silences: [...state.silences, { id: context.newId(), scope, key, quote: quote.length > 160 ? `${quote.slice(0, 159)}…` : quote, ...by }] } };
}

function withConfirmed(link: Link, confirmed: boolean): Link {
  const { confirmed: _old, ...rest } = link;
  return confirmed ? { ...rest, confirmed: true } : rest;
}

type Fields = Pick<Annotation, 'kind' | 'category' | 'severity' | 'source' | 'target' | 'comment' | 'correctedText'>;
interface Texts {
  readonly source: string;
  readonly target: string;
}
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
    textsOf(state, context),
    context,
  );
  if (!made.ok) return made;
  const annotation: Annotation = { ...made.value, from: { check: finding.check, finding: id } };
  return { ok: true, value: { ...state, annotations: [...state.annotations, annotation], dismissals: state.dismissals.filter((d) => d.finding !== id) } };
}

function makeAnnotation(fields: Fields, texts: Texts, context: CommandContext): Result<Annotation> {
  for (const [side, text, spans] of [['source', texts.source, fields.source], ['target', texts.target, fields.target]] as const) {
    for (const span of spans) {
      if (span.end > text.length) return fail('bad-input', `The marked place ends behind the end of the ${side} text (${span.end} of ${text.length}).`);
      if (splitsCharacter(text, span.start) || splitsCharacter(text, span.end)) return fail('bad-input', `The marked place cuts a character of the ${side} text in two (at ${span.start}–${span.end}).`);
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
      sourceQuotes: quotes(texts.source, source),
      targetQuotes: quotes(texts.target, target),
      comment,
      correctedText,
      author: context.author,
      createdAt: context.now,
      updatedAt: context.now,
    },
  };
}
