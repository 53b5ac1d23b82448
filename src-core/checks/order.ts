import type { Check, CheckLink } from './context.ts';
import { quoteOf } from './context.ts';

/** A crossing is only spoken of where the link is sure. */
const SURE = 0.75;

/** Sentences and paragraphs that stand in another order: links that are not on the longest path that runs forward on both sides. */
export const order: Check = (context) => {
  const links = context.links.filter((l) => l.source.length > 0 && l.target.length > 0).toSorted((a, b) => a.source[0]! - b.source[0]!);
  const forward = longestForward(links);
  const runs: CheckLink[][] = [];
  links.forEach((l, n) => {
    if (forward.has(l) || l.link.score < SURE) return;
    const last = runs.at(-1);
    if (last && last.at(-1) === links[n - 1]) last.push(l);
    else runs.push([l]);
  });
  return runs.map((run) => {
    const source = { start: context.source.segments[run[0]!.source[0]!]!.start, end: context.source.segments[run.at(-1)!.source.at(-1)!]!.end };
    const targets = run.flatMap((l) => l.target);
    const target = { start: context.target.segments[Math.min(...targets)]!.start, end: context.target.segments[Math.max(...targets)]!.end };
    const contiguous = Math.max(...targets) - Math.min(...targets) + 1 === new Set(targets).size;
    const spans = contiguous ? [target] : run.map((l) => ({ start: context.target.segments[Math.min(...l.target)]!.start, end: context.target.segments[Math.max(...l.target)]!.end }));
    return {
      check: 'order',
      category: 'linguistic-conventions/textual-conventions',
      severity: 'minor' as const,
      confidence: Math.min(...run.map((l) => l.link.score)),
      source: [source],
      target: spans,
      messageKey: 'order.moved',
      params: { quote: quoteOf(context.target, spans[0]!).slice(0, 160), sentences: run.length },
      evidence: { sentences: run.length },
    };
  });
};

/** The heaviest set of links that runs forward on both sides; weight is the number of segments, so that the shorter piece is the moved one. */
function longestForward(links: readonly CheckLink[]): Set<CheckLink> {
  const best = links.map((l) => l.source.length + l.target.length);
  const back = new Array<number>(links.length).fill(-1);
  for (let n = 0; n < links.length; n++) {
    const own = links[n]!.source.length + links[n]!.target.length;
    for (let m = Math.max(0, n - 400); m < n; m++) {
      if (Math.max(...links[m]!.target) < Math.min(...links[n]!.target) && best[m]! + own > best[n]!) {
        best[n] = best[m]! + own;
        back[n] = m;
      }
    }
  }
  const out = new Set<CheckLink>();
  for (let n = best.reduce((top, value, k) => (value > (best[top] ?? -1) ? k : top), 0); n >= 0 && links[n]; n = back[n]!) out.add(links[n]!);
  return out;
}
