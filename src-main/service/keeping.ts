/** Puts what was read into the workspace. */
import { createHash, randomUUID } from 'node:crypto';
import { countWords } from '../../src-core/text/characters.ts';
import type { FurnitureHint, PreparedDocument } from '../../src-core/text/model.ts';
import { textInForce } from '../../src-core/review/text-layer.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import type { HistoryEntry, ReadPair, ReadSide } from '../../src-core/exchange/model.ts';
import type { DocumentMetadata } from '../../src-core/exchange/model.ts';
import type { Checked, Store, StoredDocument } from '../store/store.ts';
import { guessSite } from './site.ts';
import type { ReadDocument } from './worker.ts';

/** Where something was read. */
export interface Origin {
  readonly name: string;
  /** Empty for what is no file of this machine. */
  readonly path: string;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Adds a document. @returns its id, or undefined if the same text is there already */
export function keepDocument(store: Store, item: Origin, read: ReadDocument, metadata: DocumentMetadata = {}): string | undefined {
  // The same text again is the same document, whatever the file is called; one that was removed comes back.
  const known = store.documentByHash(read.hash);
  if (known !== undefined) {
    store.restoreDocument(known);
    return undefined;
  }
  const previous = item.path === '' ? olderVersion(store, item.name, read.prepared) : store.documentByPath(item.path);
  const id = randomUUID();
  store.addDocument({
    id,
    name: item.name,
    path: item.path,
    site: read.site,
    encoding: read.encoding,
    textHash: read.hash,
    words: read.words,
    previous: previous ?? null,
    addedAt: Date.now(),
    prepared: read.prepared,
    metadata,
  });
  return id;
}

/** Host name of an address, without `www.`; empty if it is none. */
export function hostOf(address: string | undefined): string {
  if (address === undefined) return '';
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/**
 * Adds a pair with all it brings. Texts that are in the workspace already, block for block, are used again; a pair that is
 * there with the same links and annotations is left alone; one that differs comes in beside it, so that nothing is written over.
 *
 * @returns the pair's id, and whether it is new
 */
export function keepPair(store: Store, item: Origin, pair: ReadPair, checked: Checked): { readonly id: string; readonly added: boolean } {
  const [source, target] = [documentFor(store, item, pair.source), documentFor(store, item, pair.target)];
  const known = source.known && target.known ? store.pairOf(source.document.id, target.document.id) : undefined;
  if (known !== undefined) {
    if (sameDecisions(store, known, pair)) {
      store.restorePair(known);
      return { id: known, added: false };
    }
    return add(store, { ...source.document, id: randomUUID() }, { ...target.document, id: randomUUID() }, [true, true], pair, checked);
  }
  return add(store, source.document, target.document, [!source.known, !target.known], pair, checked);
}

function add(store: Store, source: StoredDocument, target: StoredDocument, fresh: readonly [boolean, boolean], pair: ReadPair, checked: Checked): { id: string; added: boolean } {
  const id = randomUUID();
  const { annotations, history } = withFreeIds(store, pair.annotations, pair.history);
  const state = { status: pair.status, source: pair.source.document.segments, target: pair.target.document.segments, links: pair.links, annotations, dismissals: pair.dismissals, silences: [], ...(pair.edits ? { edits: pair.edits } : {}) };
  store.addWholePair({ id, source: source.id, target: target.id, addedAt: Date.now(), state, ...checked }, { documents: [...(fresh[0] ? [source] : []), ...(fresh[1] ? [target] : [])], history, foreign: pair.foreign });
  return { id, added: true };
}

function documentFor(store: Store, item: Origin, side: ReadSide): { readonly document: StoredDocument; readonly known: boolean } {
  const { document } = side;
  const textHash = hashOf(document.text);
  const known = store.documentByHash(textHash);
  const stored = known === undefined ? undefined : store.document(known);
  if (stored && stored.prepared.language === document.language && JSON.stringify(stored.prepared.blocks) === JSON.stringify(document.blocks)) return { document: stored, known: true };
  // Segments of a document count from 1; the pair has its own.
  const segments = document.segments.filter((s) => s.end <= document.text.length).map((s, n) => ({ ...s, id: String(n + 1) }));
  return {
    known: false,
    document: {
      id: randomUUID(), name: side.name, path: '', site: side.site || hostOf(side.metadata.address) || guessSite(document.text), encoding: item.name.slice(item.name.lastIndexOf('.') + 1).toLowerCase(), textHash,
      words: document.segments.reduce((sum, s) => (s.kind === 'boilerplate' ? sum : sum + countWords(document.text.slice(s.start, s.end))), 0), previous: null, addedAt: Date.now(), prepared: { ...document, segments }, metadata: side.metadata,
    },
  };
}

/** True if a pair of the workspace says the same as one that was read. */
function sameDecisions(store: Store, id: string, pair: ReadPair): boolean {
  const stored = store.pair(id);
  if (!stored) return false;
  const essence = (p: Pick<ReadPair, 'links' | 'status' | 'dismissals'> & { readonly annotations: readonly Annotation[] }, source: unknown, target: unknown, edits: unknown): string => JSON.stringify([p.links.map((l) => [l.source, l.target, l.confirmed ?? false]), p.status, p.annotations, p.dismissals, source, target, edits ?? []]);
  return essence(stored.state, stored.state.source, stored.state.target, stored.state.edits) === essence(pair, pair.source.document.segments, pair.target.document.segments, pair.edits);
}

/** Ids of annotations are unique in a workspace; those that are taken get new ones, in the history too. */
function withFreeIds(store: Store, annotations: readonly Annotation[], history: readonly HistoryEntry[]): { readonly annotations: readonly Annotation[]; readonly history: readonly HistoryEntry[] } {
  const inHistory = [...JSON.stringify(history).matchAll(/"id":"((?:[^"\\]|\\.)*)"/g)].map((m) => JSON.parse(`"${m[1]!}"`) as string);
  const taken = store.takenAnnotations([...new Set([...annotations.map((a) => a.id), ...inHistory])]);
  if (taken.size === 0) return { annotations, history };
  const fresh = new Map([...taken].map((id) => [id, randomUUID()]));
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === 'id' && typeof v === 'string' ? (fresh.get(v) ?? v) : renamed(v)]));
  };
  return { annotations: annotations.map((a) => ({ ...a, id: fresh.get(a.id) ?? a.id })), history: renamed(history) as readonly HistoryEntry[] };
}

/** The text a pair's target has in force. */
export const targetInForce = (pair: ReadPair): string => textInForce(pair.target.document.text, pair.edits);

/** What a file's markup set apart, read back from the segments of a document that came out of a file with markup. */
export function hintsOf({ prepared, metadata }: StoredDocument): FurnitureHint[] {
  if (metadata?.format === undefined) return [];
  return prepared.segments.flatMap((s) => (s.kind === 'boilerplate' && s.reason ? [{ start: s.start, end: s.end, reason: s.reason }] : []));
}

/** Share of sentences that must stand in both for a file of the same name to be a newer version of it. */
const MUCH = 0.4;

/** A browser does not tell where a file lies: one of the same name and language that shares many sentences is an older version of it. */
function olderVersion(store: Store, name: string, fresh: PreparedDocument): string | undefined {
  const sentences = (d: PreparedDocument): string[] => d.segments.map((s) => d.text.slice(s.start, s.end));
  const own = new Set(sentences(fresh));
  const heads = store.documents();
  const replaced = new Set(heads.map((d) => d.previous));
  return heads.findLast((d) => {
    if (d.name !== name || d.language !== fresh.language || replaced.has(d.id)) return false;
    const old = store.document(d.id);
    if (!old) return false;
    const theirs = sentences(old.prepared);
    return theirs.length > 0 && theirs.filter((s) => own.has(s)).length / Math.max(theirs.length, own.size) >= MUCH;
  })?.id;
}
