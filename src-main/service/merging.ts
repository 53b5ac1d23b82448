import { randomUUID } from 'node:crypto';
import type { Agreement } from '../../src-core/review/agreement.ts';
import { agreementOf } from '../../src-core/review/agreement.ts';
import { mergeReviews } from '../../src-core/review/merge.ts';
import type { Choice, MergeConflict, Merged } from '../../src-core/review/merge.ts';
import { difference } from '../../src-core/review/steps.ts';
import { Store } from '../store/store.ts';
import type { StoredPair } from '../store/store.ts';

/** What merging found in one pair that both copies have. */
export interface PairMerge {
  /** Its id in our copy. */
  readonly pair: string;
  readonly sourceTitle: string;
  readonly targetTitle: string;
  readonly conflicts: readonly MergeConflict[];
  readonly agreement: Agreement;
  readonly taken: Merged['taken'];
}

export interface MergeReport {
  readonly reviewers: { readonly ours: string; readonly theirs: string };
  /** Pairs that both have. */
  readonly pairs: readonly PairMerge[];
  /** Titles of pairs that only the other copy had; they are in ours now. */
  readonly added: readonly string[];
  /** Over all pairs. */
  readonly agreement: Agreement;
}

/** Choices of a person: conflict ids by pair, as the report names them. */
export type MergeChoices = Readonly<Record<string, Readonly<Record<string, Choice>>>>;

/**
 * Brings another reviewer's copy of a workspace into this one. Pairs meet by the texts they stand on; what is merged in a pair is one step
 * that can be taken back. The other copy is only read.
 *
 * @param prefer what holds where no choice was made
 * @param dry only tells what would be done
 * @throws SverkaError if the other copy cannot be read
 */
export function mergeWorkspace(store: Store, otherPath: string, options: { readonly choices?: MergeChoices; readonly prefer?: Choice; readonly dry?: boolean; readonly now?: number } = {}): MergeReport {
  const other = new Store(otherPath, { readOnly: true });
  try {
    const { choices = {}, prefer = 'ours', dry = false, now = Date.now() } = options;
    const reviewers = { ours: store.settings().reviewer, theirs: other.settings().reviewer };
    const pairs: PairMerge[] = [];
    const counts: Merged['counts'][] = [];
    const added: string[] = [];
    for (const { id } of other.pairHeads()) {
      const theirs = other.pair(id)!;
      const [source, target] = [other.document(theirs.source)!, other.document(theirs.target)!];
      const known = [store.documentByHash(source.textHash), store.documentByHash(target.textHash)] as const;
      const ourId = known[0] !== undefined && known[1] !== undefined ? store.pairOf(known[0], known[1]) : undefined;
      const ours = ourId === undefined ? undefined : store.pair(ourId);
      if (!ours) {
        added.push(source.prepared.title || source.name);
        if (!dry) takePair(store, other, theirs);
        continue;
      }
      const texts = { source: source.prepared.text, target: target.prepared.text };
      const first = mergeReviews(ours.state, theirs.state, texts);
      const chosen = new Map(first.conflicts.map((c): [string, Choice] => [c.id, choices[ours.id]?.[c.id] ?? prefer]));
      const merged = [...chosen.values()].includes('theirs') ? mergeReviews(ours.state, theirs.state, texts, chosen) : first;
      counts.push(merged.counts);
      pairs.push({ pair: ours.id, sourceTitle: source.prepared.title, targetTitle: target.prepared.title, conflicts: first.conflicts, agreement: agreementOf([merged.counts], merged.matched), taken: merged.taken });
      if (!dry) save(store, ours, merged, reviewers.theirs, now);
    }
    return { reviewers, pairs, added, agreement: agreementOf(counts) };
  } finally {
    other.close();
  }
}

function save(store: Store, ours: StoredPair, merged: Merged, author: string, at: number): void {
  const changes = difference(ours.state, merged.state);
  if (changes.length === 0) return;
  if (ours.removed) store.restorePair(ours.id);
  const { annotations, confirmations, dismissals } = merged.taken;
  // Findings stand on the links; they are made anew when the pair is opened.
  store.saveStep(ours, merged.state, { findings: ours.findings, checks: '' }, { step: { name: 'merge', changes, about: author, count: annotations + confirmations + dismissals }, author, at });
  store.forgetFindings(ours.id);
}

/** Copies a pair that only the other copy has, with its texts. */
function takePair(store: Store, other: Store, pair: StoredPair): void {
  const take = (id: string): string => {
    const document = other.document(id)!;
    const known = store.documentByHash(document.textHash);
    if (known !== undefined) {
      store.restoreDocument(known);
      return known;
    }
    const fresh = store.document(id) ? randomUUID() : id;
    // What it is a newer version of stays in the other copy, unless ours has that text too.
    const before = document.previous === null ? undefined : other.document(document.previous);
    store.addDocument({ ...document, id: fresh, previous: (before && store.documentByHash(before.textHash)) ?? null });
    return fresh;
  };
  const [source, target] = [take(pair.source), take(pair.target)];
  const known = store.pairOf(source, target);
  if (known !== undefined) {
    store.restorePair(known);
    return;
  }
  const { revision: _r, removed: _x, ...rest } = pair;
  store.addPair({ ...rest, id: store.pair(pair.id) ? randomUUID() : pair.id, source, target, checks: '', state: { ...pair.state, annotations: pair.state.annotations.map((a) => ({ ...a, id: store.hasAnnotation(a.id) ? randomUUID() : a.id })) } });
}
