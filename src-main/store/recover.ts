import { existsSync, openSync, readSync, closeSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RecoveryReport } from '../../src-core/contract.ts';
import { backupFolder, isSound, listBackups, quickCheck, stamp } from './backups.ts';
import { isSverkaError } from './errors.ts';
import { openWorkspace } from './open.ts';
import type { OpenWorkspace } from './open.ts';
import { salvage } from './salvage.ts';

/** Read from the front of a file in search of our own tables, bytes. */
const LOOK = 1 << 20;

/**
 * Opens a workspace; one that is damaged is set aside under a dated name, and what can be read of it goes into a new file in its place.
 * Nothing is deleted, and a file that never was a workspace is refused as before.
 *
 * @returns with `recovery` if the file was damaged
 * @throws SverkaError as `openWorkspace`
 */
export function openOrRecover(path: string, now = new Date()): { readonly workspace: OpenWorkspace; readonly recovery?: RecoveryReport } {
  try {
    if (!isEmptied(path)) {
      const workspace = openWorkspace(path);
      // Damage deep inside shows only when it is read; looking at every page takes some milliseconds a mebibyte.
      if (isWhole(workspace)) return { workspace };
      workspace.close();
    }
  } catch (error) {
    if (!isSverkaError(error) || error.code !== 'damaged' || !wasWorkspace(path)) throw error;
  }
  const aside = setAside(path, now);
  const backups = listBackups(path);
  const donor = backups.find((b) => isSound(join(backupFolder(path), b.name)));
  const salvaged = salvage(aside, path, donor && join(backupFolder(path), donor.name));
  return { workspace: openWorkspace(path), recovery: { aside: basename(aside), salvaged, ...(donor ? { backup: donor } : {}) } };
}

function isWhole({ db }: OpenWorkspace): boolean {
  try {
    return quickCheck(db);
  } catch {
    return false;
  }
}

/** A file of no bytes is a new workspace, unless it has backups: then it is one that lost everything. */
const isEmptied = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.size === 0 && listBackups(path).length > 0;

/** Somebody's text file must not be moved away because it was named by mistake. */
function wasWorkspace(path: string): boolean {
  if (existsSync(backupFolder(path))) return true;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LOOK);
    const text = bytes.toString('latin1', 0, readSync(file, bytes, 0, LOOK, 0));
    return text.includes('CREATE TABLE migration') || (text.startsWith('SQLite format 3') && text.includes('SVRK'));
  } finally {
    closeSync(file);
  }
}

/** Moves a file and SQLite's helper files out of the way. @returns its new path */
function setAside(path: string, now: Date): string {
  const base = join(dirname(path), `${basename(path)}.damaged_${stamp(now)}`);
  let aside = base;
  for (let n = 2; existsSync(aside); n++) aside = `${base}_${n}`;
  for (const end of ['-wal', '-shm', '']) if (existsSync(path + end)) renameSync(path + end, aside + end);
  return aside;
}
