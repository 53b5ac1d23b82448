import type { CommandContext, ReviewState } from '../../src-core/review/commands.ts';
import type { Finding } from '../../src-core/checks/model.ts';
import { pairOf } from './links.ts';

/** A pair in the notation of `pairOf`, as a person finds it who opens it for the first time. */
export function reviewOf(notation: string): { state: ReviewState; sourceText: string; targetText: string } {
  const { source, target, links, sourceText, targetText } = pairOf(notation);
  return { state: { status: 'new', source, target, links, annotations: [], dismissals: [], silences: [] }, sourceText, targetText };
}

/** What a command needs from outside; the aligner links what is free with nothing, which holds the partition and shows what was free. */
export function contextFor(texts: { readonly sourceText: string; readonly targetText: string }, findings: readonly Finding[] = []): CommandContext {
  let ids = 0;
  return {
    author: 'Reviewer',
    now: 1,
    newId: () => `a${++ids}`,
    findings,
    place: { document: 'd2', site: 'example.org' },
    ...texts,
    realign: (left, right, links) => {
      const kept = links.filter((l) => l.confirmed);
      const used = new Set(kept.flatMap((l) => [...l.source, ...l.target]));
      const alone = (list: typeof left, side: 'source' | 'target') => list.filter((s) => s.kind !== 'boilerplate' && !used.has(s.id)).map((s) => ({ source: side === 'source' ? [s.id] : [], target: side === 'target' ? [s.id] : [], score: 0 }));
      return { source: left, target: right, links: [...kept, ...alone(left, 'source'), ...alone(right, 'target')] };
    },
    score: (_left, _right, links) => links.map((l) => ({ ...l, score: 0.7 })),
  };
}
