import type { DatabaseSync } from 'node:sqlite';
import { createHash } from 'node:crypto';
import type { Labels, PageLine } from '../../src-core/text/furniture/repeated.ts';

/** What a person said of a line: it belongs to the pages of its site, or to the article. */
export interface Lesson {
  readonly site: string;
  /** In the shape of `normalLine`. */
  readonly line: string;
  readonly furniture: boolean;
}

/** Documents that were kept before their short lines were, or whose lines were never read. */
export function unreadDocuments(db: DatabaseSync): string[] {
  return (db.prepare('SELECT id FROM document WHERE body_hash IS NULL').all() as { id: string }[]).map((r) => r.id);
}

/** Writes the short lines of a document anew. */
export function writeLabels(db: DatabaseSync, document: string, { body, lines }: Labels): void {
  db.prepare('UPDATE document SET body_hash = ? WHERE id = ?').run(createHash('sha256').update(body).digest('hex').slice(0, 24), document);
  db.prepare('DELETE FROM page_line WHERE document = ?').run(document);
  const insert = db.prepare('INSERT INTO page_line (document, line, apart) VALUES (?, ?, ?)');
  for (const [line, apart] of lines) insert.run(document, line, apart ? 1 : 0);
}

/** Every page of the library on which a line of the given documents stands that is not set apart everywhere. */
export function pagesWithLinesOf(db: DatabaseSync, documents: readonly string[]): PageLine[] {
  return db
    .prepare(
      `SELECT line, site, coalesce(body_hash, id) AS body FROM page_line JOIN document ON id = document
       WHERE removed_at IS NULL AND line IN (
         SELECT line FROM page_line WHERE line IN (SELECT line FROM page_line WHERE document IN (SELECT value FROM json_each(?))) AND apart = 0
       )`,
    )
    .all(JSON.stringify(documents)) as unknown as PageLine[];
}

/** Documents in no pair on which the lines stand without being set apart, each with those lines. */
export function looseWithLines(db: DatabaseSync, lines: readonly string[]): { readonly document: string; readonly site: string; readonly line: string }[] {
  return db
    .prepare(
      `SELECT document, site, line FROM page_line JOIN document ON id = document
       WHERE apart = 0 AND removed_at IS NULL AND line IN (SELECT value FROM json_each(?))
         AND NOT EXISTS (SELECT 1 FROM pair WHERE source = document.id OR target = document.id)`,
    )
    .all(JSON.stringify(lines)) as unknown as { document: string; site: string; line: string }[];
}

/** Keeps what a step taught; it is forgotten with the step, and does not count while the step is undone. */
export function writeLessons(db: DatabaseSync, pair: string, seq: number, lessons: readonly Lesson[]): void {
  const insert = db.prepare('INSERT OR REPLACE INTO furniture_lesson (pair, seq, site, line, furniture) VALUES (?, ?, ?, ?, ?)');
  for (const l of lessons) insert.run(pair, seq, l.site, l.line, l.furniture ? 1 : 0);
}

/** What people say of lines by now: of two lessons on a line of a site the later one. */
export function readLessons(db: DatabaseSync): Lesson[] {
  const rows = db.prepare('SELECT site, line, furniture FROM furniture_lesson l JOIN history h ON h.pair = l.pair AND h.seq = l.seq WHERE h.undone = 0 ORDER BY h.at, h.seq').all() as { site: string; line: string; furniture: number }[];
  const last = new Map(rows.map((r) => [`${r.site}\n${r.line}`, { site: r.site, line: r.line, furniture: r.furniture === 1 }]));
  return [...last.values()];
}
