import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SverkaError } from './errors.ts';
import { inspect, migrate, MIGRATIONS, pending } from './migrate.ts';
import type { Migration } from './migrate.ts';

/** How long a statement waits for another process's transaction, milliseconds. node:sqlite's own default is 0. */
const BUSY_TIMEOUT = 5000;

export interface OpenWorkspace {
  readonly db: DatabaseSync;
  readonly readOnly: boolean;
  close(): void;
}

export interface OpenOptions {
  /** Only look: nothing is written, and another window may have the workspace open. */
  readonly readOnly?: boolean;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens (or makes) a workspace file for this process alone.
 * The lock is an open exclusive transaction on a small file beside it: the operating system frees it however the process ends.
 *
 * @throws SverkaError `locked`, `newer-workspace`, `damaged`, `unsupported`, `read-only` or `disk`; the file is left as it was
 */
export function openWorkspace(path: string, { readOnly = false, migrations = MIGRATIONS }: OpenOptions = {}): OpenWorkspace {
  const name = basename(path);
  if (existsSync(path) && statSync(path).isDirectory()) throw new SverkaError('bad-input', `“${name}” is a folder; name a workspace file.`);
  if (readOnly) return look(path, name, migrations);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new SverkaError('disk', `The folder for “${name}” could not be made; choose another place with --workspace.`, { cause: error });
  }
  const unlock = lock(path, name);
  let db: DatabaseSync | undefined;
  try {
    // What is refused must stay byte for byte, and the journal mode below is already a change.
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) inspectOnly(path, name, migrations);
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    const first = pending(db, migrations)[0];
    if (first !== undefined) keepCopy(db, `${path}.before-${first}`);
    migrate(db, name, migrations);
  } catch (error) {
    db?.close();
    unlock();
    throw translated(error, name);
  }
  const open = db;
  return {
    db: open,
    readOnly: false,
    close: () => {
      open.close();
      unlock();
    },
  };
}

/** A whole copy beside the workspace before its schema changes; one that is there already is of the same schema, and older. */
function keepCopy(db: DatabaseSync, path: string): void {
  if (!existsSync(path)) db.prepare('VACUUM INTO ?').run(path);
}

/** Opens for reading. A folder that may not be written holds no helper files of SQLite's, so the workspace is read from a copy then. */
function look(path: string, name: string, migrations: readonly Migration[]): OpenWorkspace {
  if (!existsSync(path)) throw new SverkaError('not-found', `There is no workspace “${name}” to look at; check the path.`);
  const open = (file: string): DatabaseSync => {
    const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, readOnly: true });
    try {
      inspect(db, name, migrations);
      if (pending(db, migrations).length > 0) throw new SverkaError('read-only', `“${name}” was written by an older version of Sverka and has to be brought up to date before it can be looked at; open it once with write access.`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  };
  try {
    const db = open(path);
    return { db, readOnly: true, close: () => db.close() };
  } catch (error) {
    if (!/unable to open|readonly/i.test(messageOf(error))) throw translated(error, name);
  }
  const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
  try {
    const copy = join(folder, 'workspace.db');
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    const db = open(copy);
    return {
      db,
      readOnly: true,
      close: () => {
        db.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw translated(error, name);
  }
}

function inspectOnly(path: string, name: string, migrations: readonly Migration[]): void {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, readOnly: true });
  try {
    inspect(db, name, migrations);
  } finally {
    db.close();
  }
}

function lock(path: string, name: string): () => void {
  let guard: DatabaseSync | undefined;
  try {
    guard = new DatabaseSync(`${path}.lock`, { timeout: 0 });
    // Without a rollback journal the lock leaves no file behind but itself.
    guard.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    guard?.close();
    if (/locked|busy/i.test(messageOf(error))) throw new SverkaError('locked', `“${name}” is open in another window of Sverka; close it there, look at it with --read-only, or choose another workspace with --workspace.`, { cause: error });
    throw translated(error, name);
  }
  const held = guard;
  return () => held.close();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** SQLite's own words, turned into ours. */
export function translated(error: unknown, name: string): Error {
  if (error instanceof SverkaError) return error;
  const message = messageOf(error);
  if (/not a database|malformed|corrupt/i.test(message)) return new SverkaError('damaged', `“${name}” is not a readable workspace (${message}); it was left as it is. Open another file, or restore a backup.`, { cause: error });
  if (/readonly|read-only/i.test(message)) return new SverkaError('read-only', `“${name}” cannot be written; check the file's permissions or choose another place.`, { cause: error });
  if (/full|disk I\/O/i.test(message)) return new SverkaError('disk', `“${name}” could not be written: the disk is full or failing. Nothing that was acknowledged is lost.`, { cause: error });
  if (/unable to open/i.test(message)) return new SverkaError('disk', `“${name}” could not be opened; check the path and its permissions.`, { cause: error });
  if (/locked|busy/i.test(message)) return new SverkaError('locked', `“${name}” is in use by another program; try again in a moment.`, { cause: error });
  return error instanceof Error ? error : new Error(message);
}
