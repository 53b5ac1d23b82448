import type { BinView, SearchHit } from '../../src-core/contract.ts';
import { importedSpan } from '../../src-core/review/text-layer.ts';
import { snippetOf, wantedOf } from '../../src-core/text/find.ts';
import type { Side } from '../../src-core/text/model.ts';
import type { PairHead, Store } from '../store/store.ts';

/** A search answers with at most this many texts; more are of no use in a list. */
const MOST = 200;

/** Where in the workspace all the words of a query stand: one hit for each pair a text stands in, and one for a text without pair. */
export function searchWorkspace(store: Store, query: string): SearchHit[] {
  const wanted = wantedOf(query);
  const found = store.search(wanted, MOST);
  if (found.length === 0) return [];
  const pairs = new Map<string, { readonly pair: PairHead; readonly side: Side }[]>();
  for (const pair of store.pairHeads()) {
    for (const side of ['source', 'target'] as const) pairs.set(pair[side], [...(pairs.get(pair[side]) ?? []), { pair, side }]);
  }
  return found.flatMap((id): SearchHit[] => {
    const document = store.document(id);
    if (!document) return [];
    // Words may stand in the title, the file's name or the site alone.
    const snippet = snippetOf(document.prepared.text, wanted);
    const hit = { document: id, language: document.prepared.language, snippet: snippet && { text: snippet.text, marks: snippet.marks } };
    const places = pairs.get(id) ?? [];
    if (places.length === 0) return [{ ...hit, pair: null, side: null, segment: null }];
    return places.map(({ pair, side }) => ({ ...hit, pair: pair.id, side, segment: snippet === null ? null : segmentAt(store, pair.id, side, snippet.at) }));
  });
}

/** The sentence of a pair in which an offset of the imported text lies, or which comes first behind it. */
function segmentAt(store: Store, pair: string, side: Side, at: number): string | null {
  const state = store.pair(pair)?.state;
  if (!state) return null;
  const edits = side === 'target' ? (state.edits ?? []) : [];
  return state[side].find((s) => importedSpan(edits, s).end > at)?.id ?? null;
}

/** What was taken out of the library and can come back. */
export function binView(store: Store): BinView {
  const { pairs, documents, heads } = store.removed();
  const title = (id: string): string => heads.get(id)?.title || heads.get(id)?.name || '';
  const language = (id: string): string => heads.get(id)?.language ?? 'und';
  return {
    pairs: pairs.map((p) => ({ id: p.id, sourceTitle: title(p.source), targetTitle: title(p.target), sourceLanguage: language(p.source), targetLanguage: language(p.target), removedAt: p.removedAt, annotations: p.annotations })),
    documents: documents.map((d) => ({ id: d.id, title: d.title || d.name, language: d.language, removedAt: d.removedAt ?? 0 })),
  };
}
