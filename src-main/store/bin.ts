import type { DatabaseSync } from 'node:sqlite';

/** A pair or text that was taken out of the library. */
export interface RemovedPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly removedAt: number;
  readonly annotations: number;
}
export interface RemovedDocument {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly language: string;
  /** Milliseconds since 1970-01-01 UTC; null where only a pair it stands in was removed. */
  readonly removedAt: number | null;
}

/** Removed pairs, newest first. */
export function removedPairs(db: DatabaseSync): RemovedPair[] {
  const sql = 'SELECT id, source, target, removed_at AS removedAt, (SELECT count(*) FROM annotation a WHERE a.pair = p.id) AS annotations FROM pair p WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, rowid DESC';
  return db.prepare(sql).all() as unknown as RemovedPair[];
}

/** Titles of all documents a list of removed pairs and texts needs, removed or not. */
export function headsOf(db: DatabaseSync, ids: Iterable<string>): Map<string, RemovedDocument> {
  const get = db.prepare('SELECT id, title, name, language, removed_at AS removedAt FROM document WHERE id = ?');
  return new Map([...new Set(ids)].flatMap((id) => {
    const row = get.get(id) as unknown as RemovedDocument | undefined;
    return row ? [[id, row] as const] : [];
  }));
}

/** Removed texts, newest first. */
export function removedDocuments(db: DatabaseSync): RemovedDocument[] {
  return db.prepare('SELECT id, title, name, language, removed_at AS removedAt FROM document WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, rowid DESC').all() as unknown as RemovedDocument[];
}

/** Deletes what was removed, for good: pairs with all their annotations and history, and texts that stand in no pair that is left. Call inside a transaction. */
export function emptyBin(db: DatabaseSync): { readonly pairs: number; readonly documents: number } {
  const pairs = Number(db.prepare('DELETE FROM pair WHERE removed_at IS NOT NULL').run().changes);
  const free = 'SELECT id FROM document d WHERE removed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pair p WHERE p.source = d.id OR p.target = d.id)';
  // A later version stays, and is then the first that is known.
  db.exec(`UPDATE document SET previous = NULL WHERE previous IN (${free})`);
  const documents = Number(db.prepare(`DELETE FROM document WHERE id IN (${free})`).run().changes);
  return { pairs, documents };
}
