import type { Collection } from './collection.ts';
import type { Candidate } from './model.ts';
import { PAIR_FLOOR } from './model.ts';

/** Share of two texts' different words that both have, from which on one is the other with small changes. */
const COPY = 0.75;
/** What a second rendition shares with the source, as a share of what the first one shares; another article on the same event shares less. */
const AS_MUCH = 0.7;

/** A pair that could stand instead of a suggested one. */
export interface Rival {
  readonly candidate: Candidate;
  readonly side: 'source' | 'target';
  readonly kind: 'copy' | 'rendition';
}

/** Which suggested pair each text that was left over is another rendition of: the one it would make the best pair with. */
export function renditionsOf(chosen: readonly Candidate[], candidates: readonly Candidate[], collection: Collection): Map<Candidate, Rival[]> {
  const ofSource = new Map(chosen.map((c) => [c.source, c]));
  const ofTarget = new Map(chosen.map((c) => [c.target, c]));
  const out = new Map<Candidate, Rival[]>();
  const taken = new Set<string>();
  for (const candidate of [...candidates].sort((p, q) => q.score - p.score || q.similarity - p.similarity)) {
    if (candidate.score < PAIR_FLOOR) break;
    const [own, other] = [ofSource.get(candidate.source), ofTarget.get(candidate.target)];
    // Exactly one of its texts must be free.
    if ((own === undefined) === (other === undefined)) continue;
    const side = own ? 'target' : 'source';
    const pair = (own ?? other)!;
    const key = `${side} ${candidate[side]}`;
    if (taken.has(key) || candidate.similarity < AS_MUCH * pair.similarity) continue;
    taken.add(key);
    const rival: Rival = { candidate, side, kind: isCopy(collection, side, pair, candidate) ? 'copy' : 'rendition' };
    out.set(pair, [...(out.get(pair) ?? []), rival]);
  }
  return out;
}

function isCopy(collection: Collection, side: Rival['side'], pair: Candidate, candidate: Candidate): boolean {
  if (side === 'source') return overlap(collection.sources.types[pair.source]!, collection.sources.types[candidate.source]!) >= COPY;
  const [a, b] = [collection.placeOf[pair.target]!, collection.placeOf[candidate.target]!];
  return a[0] === b[0] && overlap(a[0].types[a[1]]!, b[0].types[b[1]]!) >= COPY;
}

/** Jaccard's coefficient of two sets of types. */
function overlap(a: Int32Array, b: Int32Array): number {
  const set = new Set(a);
  const both = b.reduce((n, id) => n + (set.has(id) ? 1 : 0), 0);
  return both / Math.max(1, a.length + b.length - both);
}
