import type { Lexicon } from '../lexicon/model.ts';
import type { Language } from '../text/model.ts';
import { assign } from './assign.ts';
import { proposer } from './candidates.ts';
import { collect } from './collection.ts';
import { compareDocuments } from './compare.ts';
import { againstReasons } from './against.ts';
import type { Candidate, PairingInput, PairingResult, SuggestedPair, UnpairedDocument } from './model.ts';
import { PAIR_FLOOR } from './model.ts';
import { reasonsFor } from './reasons.ts';
import { renditionsOf } from './renditions.ts';
import { unpairedReason } from './unpaired.ts';

export { PAIR_FLOOR } from './model.ts';
export type { Alternative, PairingInput, PairingResult, SuggestedPair, UnpairedDocument } from './model.ts';

export interface PairingOptions {
  /** Language of the reasons. */
  readonly uiLanguage?: 'en' | 'ru';
  /** Pairs a person turned down, as `source id|target id`: they are not suggested again, and both texts look elsewhere. */
  readonly rejected?: ReadonlySet<string>;
  /** Told now and then how far it is; `total` stays the same. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Finds which documents belong together, by what they say: names, figures, translated words, their order and the length.
 * An inverted index over the linked words proposes a few candidates for each source, a close look scores them, and a one-to-one
 * assignment decides. Time grows with the number of documents, and only numbers of words are kept in memory.
 *
 * @param documents in any order, with different ids; those in `sourceLanguage` are sources, all others targets
 */
export function pairDocuments(documents: readonly PairingInput[], sourceLanguage: Language, lexicon: Lexicon, options: PairingOptions = {}): PairingResult {
  const { uiLanguage = 'en', rejected } = options;
  const sources = documents.filter((d) => d.document.language === sourceLanguage);
  const targets = documents.filter((d) => d.document.language !== sourceLanguage);
  const step = counter(documents.length + sources.length, options.progress);
  const collection = collect(sources, targets, sourceLanguage, lexicon, step);
  const propose = proposer(collection);
  const candidates = sources.flatMap((s, n) => {
    step();
    return propose(n).flatMap((t) => (rejected?.has(`${s.id}|${targets[t]!.id}`) ? [] : [compareDocuments(collection, n, t)]));
  });
  // In the order of the ids, so that ties fall the same way in whatever order the documents came.
  const offers = candidates.filter((c) => c.score >= PAIR_FLOOR).map((candidate) => ({ candidate, source: candidate.source, target: candidate.target, value: candidate.score + 0.5 * candidate.similarity }));
  const key = (c: Candidate): string => `${sources[c.source]!.id}|${targets[c.target]!.id}`;
  offers.sort((a, b) => (key(a.candidate) < key(b.candidate) ? -1 : 1));
  const chosen = assign(offers).map((o) => o.candidate);

  const bySource = groupBy(candidates, (c) => c.source);
  const byTarget = groupBy(candidates, (c) => c.target);
  const renditions = renditionsOf(chosen, candidates, collection);
  const pairs = chosen.map((c): SuggestedPair => {
    const [shelf, place] = collection.placeOf[c.target]!;
    const alternatives = (renditions.get(c) ?? []).map(({ candidate, side, kind }) => ({ source: sources[candidate.source]!.id, target: targets[candidate.target]!.id, side, kind, score: candidate.score }));
    // Another rendition of the same does not speak against the pair.
    const same = new Set((renditions.get(c) ?? []).map((r) => r.candidate));
    const rivals = [...(bySource.get(c.source) ?? []), ...(byTarget.get(c.target) ?? [])].filter((o) => !same.has(o));
    return {
      source: sources[c.source]!.id,
      target: targets[c.target]!.id,
      score: c.score,
      evidence: [
        ...reasonsFor(c, { vocabulary: collection.sources.vocabulary, index: c.source, document: sources[c.source]!.document }, { vocabulary: shelf.vocabulary, index: place, document: targets[c.target]!.document }, uiLanguage),
        ...againstReasons(c, rivals, uiLanguage),
      ],
      alternatives,
    };
  });
  pairs.sort((p, q) => q.score - p.score || (p.source < q.source ? -1 : 1));

  const rendered = new Map([...renditions.values()].flat().map((r) => [`${r.side} ${r.candidate[r.side]}`, r.kind]));
  const paired = { source: new Set(chosen.map((c) => c.source)), target: new Set(chosen.map((c) => c.target)) };
  const alone = (side: 'source' | 'target'): UnpairedDocument[] => {
    const [own, others, known] = side === 'source' ? [sources, targets, bySource] : [targets, sources, byTarget];
    return own.flatMap((d, n) => {
      if (paired[side].has(n)) return [];
      const best = (known.get(n) ?? []).reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
      const reason = unpairedReason({ best, side, alone: others.length === 0, rendition: rendered.get(`${side} ${n}`) ?? null }, uiLanguage);
      return [{ document: d.id, reason, ...(best ? { nearest: { document: others[best[side === 'source' ? 'target' : 'source']]!.id, score: best.score } } : {}) }];
    });
  };
  return { pairs, unpaired: [...alone('source'), ...alone('target')] };
}

/** Steps between two messages of progress. */
const TOLD_EVERY = 50;

function counter(total: number, progress: PairingOptions['progress']): () => void {
  let done = 0;
  return () => {
    done++;
    if (progress && (done % TOLD_EVERY === 0 || done === total)) progress(done, total);
  };
}

function groupBy<T, K>(list: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const map = new Map<K, T[]>();
  for (const item of list) {
    const known = map.get(key(item));
    if (known) known.push(item);
    else map.set(key(item), [item]);
  }
  return map;
}
