import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SverkaError } from './errors.ts';
import { inspect, migrate } from './migrate.ts';

/** How long a statement waits for another process's transaction, milliseconds. node:sqlite's own default is 0. */
const BUSY_TIMEOUT = 5000;

export interface OpenWorkspace {
  readonly db: DatabaseSync;
  close(): void;
}

/**
 * Opens (or makes) a workspace file for this process alone.
 * The lock is an open exclusive transaction on a small file beside it: the operating system frees it however the process ends.
 *
 * @throws SverkaError `locked`, `newer-workspace`, `damaged`, `unsupported`, `read-only` or `disk`; the file is left as it was
 */
export function openWorkspace(path: string): OpenWorkspace {
  const name = basename(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new SverkaError('disk', `The folder for “${name}” could not be made; choose another place with --workspace.`, { cause: error });
  }
  if (existsSync(path) && statSync(path).isDirectory()) throw new SverkaError('bad-input', `“${name}” is a folder; name a workspace file.`);
  const unlock = lock(path, name);
  let db: DatabaseSync | undefined;
  try {
    // What is refused must stay byte for byte, and the journal mode below is already a change.
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) inspectOnly(path, name);
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    migrate(db, name);
  } catch (error) {
    db?.close();
    unlock();
    throw translated(error, name);
  }
  const open = db;
  return {
    db: open,
    close: () => {
      open.close();
      unlock();
    },
  };
}

function inspectOnly(path: string, name: string): void {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, readOnly: true });
  try {
    inspect(db, name);
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
    if (/locked|busy/i.test(messageOf(error))) throw new SverkaError('locked', `“${name}” is open in another window of Sverka; close it there, or choose another workspace with --workspace.`, { cause: error });
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
