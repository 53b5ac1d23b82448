import type { Candidate } from './pair.ts';

/**
 * One-to-one assignment of documents, best total first: candidates are taken by score, then pairs of chosen
 * ones are exchanged as long as that raises the total.
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  const bySource = new Map<number, Candidate>();
  const byTarget = new Map<number, Candidate>();
  const value = (c: Candidate): number => c.score + 0.5 * c.similarity;
  const ordered = [...candidates].sort((a, b) => value(b) - value(a));
  for (const c of ordered) {
    if (bySource.has(c.source) || byTarget.has(c.target)) continue;
    bySource.set(c.source, c);
    byTarget.set(c.target, c);
  }
  // An exchange frees a source whose text has another target left: a — b, c alone becomes a — d, c — b.
  for (let changed = true, rounds = 0; changed && rounds < 10; rounds++) {
    changed = false;
    for (const c of ordered) {
      if (bySource.has(c.source)) continue;
      const holder = byTarget.get(c.target);
      if (!holder) continue;
      const other = ordered.find((o) => o.source === holder.source && !byTarget.has(o.target));
      if (!other || value(c) + value(other) <= value(holder)) continue;
      byTarget.delete(holder.target);
      bySource.set(c.source, c);
      byTarget.set(c.target, c);
      bySource.set(other.source, other);
      byTarget.set(other.target, other);
      changed = true;
    }
  }
  return [...bySource.values()];
}
