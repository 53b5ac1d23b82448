import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { SverkaError } from './errors.ts';
import * as first from './migrations/0001-first.ts';
import * as removal from './migrations/0002-removal.ts';
import * as checks from './migrations/0003-checks.ts';
import * as words from './migrations/0004-words.ts';
import * as silences from './migrations/0005-silences.ts';
import * as furniture from './migrations/0006-furniture.ts';
import * as exchange from './migrations/0007-exchange.ts';
import * as search from './migrations/0008-search.ts';

export interface Migration {
  readonly id: string;
  readonly sql: string;
}

/** In the order they are applied; forward only. */
export const MIGRATIONS: readonly Migration[] = [first, removal, checks, words, silences, furniture, exchange, search];

/** `SVRK`: tells a Sverka workspace from any other SQLite file. */
export const APPLICATION_ID = 0x5356524b;

const hashOf = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');
const applied = (db: DatabaseSync): { id: string; hash: string }[] => db.prepare('SELECT id, hash FROM migration ORDER BY id').all() as unknown as { id: string; hash: string }[];
const fresh = (db: DatabaseSync): boolean => (db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }).n === 0;

/** True if the file is a workspace of this program, of whatever version. */
export function isWorkspace(db: DatabaseSync): boolean {
  const { application_id: application } = db.prepare('PRAGMA application_id').get() as { application_id: number };
  return application === APPLICATION_ID && db.prepare("SELECT 1 AS x FROM sqlite_schema WHERE type = 'table' AND name = 'migration'").get() !== undefined;
}

/** Ids of the migrations the file has not seen; none for a new file, which has nothing to keep. */
export function pending(db: DatabaseSync, migrations: readonly Migration[] = MIGRATIONS): string[] {
  if (fresh(db)) return [];
  const done = new Set(applied(db).map((row) => row.id));
  return migrations.flatMap((m) => (done.has(m.id) ? [] : [m.id]));
}

/**
 * Looks whether this program may open the file; writes nothing.
 * @throws SverkaError `unsupported` if it is another program's, `newer-workspace` if it knows migrations this program does not, `schema` if an applied one differs
 */
export function inspect(db: DatabaseSync, name: string, migrations: readonly Migration[] = MIGRATIONS): void {
  const application = (db.prepare('PRAGMA application_id').get() as { application_id: number }).application_id;
  const tables = new Set((db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]).map((row) => row.name));
  if (application !== APPLICATION_ID && tables.size > 0) {
    throw new SverkaError('unsupported', `“${name}” is a database of another program, not a Sverka workspace; choose another file.`);
  }
  const known = new Map(migrations.map((m) => [m.id, hashOf(m)]));
  for (const row of tables.has('migration') ? applied(db) : []) {
    const hash = known.get(row.id);
    if (hash === undefined) throw new SverkaError('newer-workspace', `“${name}” was written by a newer version of Sverka; update the app to open it. The file was not changed.`);
    if (hash !== row.hash) throw new SverkaError('schema', `“${name}” has a schema this version does not know (${row.id} differs); the file was not changed.`);
  }
}

/**
 * Brings a workspace to the newest schema in one transaction: all migrations or none.
 * @throws SverkaError as `inspect`, or `schema` if a migration fails
 */
export function migrate(db: DatabaseSync, name: string, migrations: readonly Migration[] = MIGRATIONS): void {
  inspect(db, name, migrations);
  const isFresh = fresh(db);
  let at = '';
  db.exec('BEGIN IMMEDIATE');
  try {
    if (isFresh) db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec('CREATE TABLE IF NOT EXISTS migration (id TEXT PRIMARY KEY, hash TEXT NOT NULL, at INTEGER NOT NULL) STRICT');
    const done = new Set(applied(db).map((row) => row.id));
    for (const migration of migrations) {
      if (done.has(migration.id)) continue;
      at = migration.id;
      db.exec(migration.sql);
      db.prepare('INSERT INTO migration (id, hash, at) VALUES (?, ?, ?)').run(migration.id, hashOf(migration), Date.now());
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    if (at === '' || /full|disk I\/O|readonly|locked/i.test(String(error))) throw error;
    throw new SverkaError('schema', `“${name}” could not be brought to the current schema (${at}); the file is as it was, and a copy of it lies beside it. Please report this; the version before can open it.`, { cause: error });
  }
}
