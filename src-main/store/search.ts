import type { DatabaseSync } from 'node:sqlite';
import type { Wanted } from '../../src-core/text/find.ts';

/** Documents in the library that have all of it, best first (words of the title weigh more). */
export function searchDocuments(db: DatabaseSync, wanted: readonly Wanted[], most: number): string[] {
  if (wanted.length === 0) return [];
  // Only letters and digits are in it, so nothing can be taken for an operator; the last word of each may go on.
  const match = wanted.map((words) => `"${words.join(' ')}"*`).join(' AND ');
  const rows = db.prepare('SELECT d.id FROM document_search s JOIN document d ON d.search_id = s.rowid WHERE document_search MATCH ? AND d.removed_at IS NULL ORDER BY bm25(document_search, 4.0, 1.0), d.id LIMIT ?').all(match, most);
  return (rows as { id: string }[]).map((row) => row.id);
}
