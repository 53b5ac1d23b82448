import { randomUUID } from 'node:crypto';
import type { NewerVersion, Output } from '../../src-core/contract.ts';
import { SverkaError } from '../store/errors.ts';
import type { DocumentHead, PairHead, Store } from '../store/store.ts';
import type { PairEditor } from './pair-editor.ts';
import type { Pool } from './pool.ts';

/** Newer versions of a pair's texts, newest first. @param heads all documents of the workspace */
export function newerVersions(pair: Pick<PairHead, 'source' | 'target'>, heads: readonly DocumentHead[]): NewerVersion[] {
  const next = new Map<string, DocumentHead[]>();
  for (const d of heads) if (d.previous !== null) next.set(d.previous, [...(next.get(d.previous) ?? []), d]);
  const out: NewerVersion[] = [];
  for (const side of ['source', 'target'] as const) {
    const seen = new Set([pair[side]]);
    for (const id of seen) {
      for (const d of next.get(id) ?? []) {
        if (seen.has(d.id)) continue;
        seen.add(d.id);
        out.push({ side, document: d.id, title: d.title || d.name, addedAt: d.addedAt });
      }
    }
  }
  return out.toSorted((a, b) => b.addedAt - a.addedAt);
}

/**
 * Makes a pair with a new version of one of the texts, with links, confirmations, annotations and dismissals taken over.
 * The old pair is removed with all it holds; restoring it takes this back.
 *
 * @throws SverkaError `not-found`, `conflict` or `bad-input`; the pair stays as it is
 */
export async function moveToVersion({ store, pool, editor }: { readonly store: Store; readonly pool: Pool; readonly editor: PairEditor }, id: string, side: 'source' | 'target', document: string): Promise<Output<'pair.moveToVersion'>> {
  return editor.inTurn(id, async () => {
    const pair = editor.pair(id);
    const [source, target, fresh] = [editor.document(pair.source), editor.document(pair.target), editor.document(document)];
    const old = side === 'source' ? source : target;
    if (old.id === fresh.id) throw new SverkaError('conflict', 'The pair stands on this version already.');
    if (old.prepared.language !== fresh.prepared.language) throw new SverkaError('bad-input', `“${fresh.name}” is in another language than the text it should replace.`);
    const [newSource, newTarget] = side === 'source' ? [fresh.id, target.id] : [source.id, fresh.id];
    if (store.pairOf(newSource, newTarget) !== undefined) throw new SverkaError('conflict', 'There is a pair of these two texts already, in the library or among what was removed.');
    const answer = await pool.run({ kind: 'reanchor', state: pair.state, side, source: source.prepared, target: target.prepared, fresh: fresh.prepared, overlay: store.overlay(), settings: store.settings().checks });
    if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
    const { reanchored, findings, checks } = answer.value;
    // The old pair keeps its annotations under their own ids, for whoever brings it back.
    const renamed = new Map(reanchored.state.annotations.map((a) => [a.id, randomUUID() as string]));
    const state = { ...reanchored.state, annotations: reanchored.state.annotations.map((a) => ({ ...a, id: renamed.get(a.id)! })) };
    const made = randomUUID();
    store.replacePair(id, { id: made, source: newSource, target: newTarget, addedAt: Date.now(), state, findings, checks });
    const { annotations, confirmed, added, notes } = reanchored;
    return { id: made, report: { annotations, confirmed, added, notes: notes.map((n) => (n.annotation === undefined ? n : { ...n, annotation: renamed.get(n.annotation)! })) } };
  });
}
