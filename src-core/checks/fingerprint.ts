import type { CheckContext, CheckSide, Draft } from './context.ts';
import { quoteOf } from './context.ts';
import type { Finding } from './model.ts';
import type { Span } from '../text/model.ts';

/** FNV-1a over UTF-16 code units, twice with different bases: 64 bits, enough for the findings of a lifetime. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x01000193) ^ (b >>> 15);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}

const NEIGHBOURHOOD = 24;

/** The words a span stands on; for an anchor, which has none, the words around it. */
function words(side: CheckSide, span: Span): string {
  const quote = span.end > span.start ? quoteOf(side, span) : side.text.slice(Math.max(0, span.start - NEIGHBOURHOOD), span.start);
  return quote.replace(/\s+/g, ' ').trim();
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
    return { id: count === 1 ? own : `${own}-${count}`, ...draft };
  });
}
