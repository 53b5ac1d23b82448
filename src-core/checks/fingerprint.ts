import type { CheckContext, CheckSide, Draft } from './context.ts';
import { quoteOf } from './context.ts';
import { hash } from './hash.ts';
import type { Finding } from './model.ts';
import type { Span } from '../text/model.ts';

const NEIGHBOURHOOD = 24;

/** The words a span stands on; for an anchor, which has none, the words around it. */
function words(side: CheckSide, span: Span): string {
  const quote = span.end > span.start ? quoteOf(side, span) : side.text.slice(Math.max(0, span.start - NEIGHBOURHOOD), span.start);
  return quote.replace(/\s+/g, ' ').trim();
}

/** The words of both sides a finding stands on, without its anchors. */
function quotes(context: CheckContext, draft: Draft): string {
  const own = (side: CheckSide, spans: readonly Span[]): string => spans.filter((s) => s.end > s.start).map((s) => quoteOf(side, s)).join(' ');
  return `${own(context.source, draft.source)}|${own(context.target, draft.target)}`;
}

function wordingOf(context: CheckContext, check: string, words: string): string {
  return hash(`${context.source.language}>${context.target.language}\u0001${check.split('.')[0]}\u0001${words.replace(/\s+/g, ' ').trim().toLowerCase()}`);
}

/**
 * Gives each finding a fingerprint of its check and the words it stands on, never of offsets, so that a decision about it
 * survives edits elsewhere. Findings that are the same in all this are numbered in text order.
 */
export function fingerprints(context: CheckContext, drafts: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const parts = [draft.check.split('.')[0], ...draft.source.map((s) => words(context.source, s)), '|', ...draft.target.map((t) => words(context.target, t))];
    const own = hash(parts.join('\u0001'));
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    const { wording, ...rest } = draft;
    return { id: count === 1 ? own : `${own}-${count}`, wording: wordingOf(context, draft.check, wording ?? quotes(context, draft)), ...rest };
  });
}
