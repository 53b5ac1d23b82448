import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { SverkaError } from './errors.ts';
import * as first from './migrations/0001-first.ts';

export interface Migration {
  readonly id: string;
  readonly sql: string;
}

/** In the order they are applied; forward only. */
export const MIGRATIONS: readonly Migration[] = [first];

/** `SVRK`: tells a Sverka workspace from any other SQLite file. */
export const APPLICATION_ID = 0x5356524b;

const hashOf = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');

/**
 * Brings a workspace to the newest schema, each migration in one transaction.
 * @throws SverkaError `newer-workspace` if the file knows migrations this program does not, `damaged` if an applied one differs
 */
export function migrate(db: DatabaseSync, name: string, migrations: readonly Migration[] = MIGRATIONS): void {
  const application = (db.prepare('PRAGMA application_id').get() as { application_id: number }).application_id;
  const tables = (db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'").get() as { n: number }).n;
  if (application !== APPLICATION_ID && tables > 0) {
    throw new SverkaError('unsupported', `“${name}” is a database of another program, not a Sverka workspace; choose another file.`);
  }
  if (tables === 0) db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  db.exec('CREATE TABLE IF NOT EXISTS migration (id TEXT PRIMARY KEY, hash TEXT NOT NULL, at INTEGER NOT NULL) STRICT');
  const applied = db.prepare('SELECT id, hash FROM migration ORDER BY id').all() as unknown as { id: string; hash: string }[];
  const known = new Map(migrations.map((m) => [m.id, hashOf(m)]));
  for (const row of applied) {
    const hash = known.get(row.id);
    if (hash === undefined) throw new SverkaError('newer-workspace', `“${name}” was written by a newer version of Sverka; update the app to open it. The file was not changed.`);
    if (hash !== row.hash) throw new SverkaError('damaged', `“${name}” has a schema this version does not know (${row.id} differs); the file was not changed.`);
  }
  const done = new Set(applied.map((row) => row.id));
  for (const migration of migrations) {
    if (done.has(migration.id)) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(migration.sql);
      db.prepare('INSERT INTO migration (id, hash, at) VALUES (?, ?, ?)').run(migration.id, hashOf(migration), Date.now());
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw new SverkaError('damaged', `“${name}” could not be brought to the current schema (${migration.id}); the file is as it was.`, { cause: error });
    }
  }
}
