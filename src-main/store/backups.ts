import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type { BackupRow } from '../../src-core/contract.ts';
import { isWorkspace } from './migrate.ts';

/** How many sessions and how many days back a workspace can be had again. */
const SESSIONS = 10;
const DAYS = 14;
/** Pages copied before the program may do something else; 256 pages of 4 KiB are a mebibyte. */
const RATE = 256;

/** `000012_2026-11-25_14-30-12.db`: the number decides the order, because clocks may go backwards. */
const NAME = /^(\d{6,})_(\d{4}-\d{2}-\d{2})_(\d{2}-\d{2}-\d{2})\.db$/;

/** The folder of a workspace's backups, beside it. */
export const backupFolder = (workspace: string): string => `${workspace}.backups`;

/** Local time as it stands in file names: `2026-11-25_14-30-12`. */
export function stamp(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}_${two(at.getHours())}-${two(at.getMinutes())}-${two(at.getSeconds())}`;
}

/** Backups of a workspace, newest first; files that are none are passed over. */
export function listBackups(workspace: string): BackupRow[] {
  const folder = backupFolder(workspace);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const match = NAME.exec(name);
      if (!match) return [];
      const [, number, date, time] = match as unknown as [string, string, string, string];
      return [{ name, number: Number(number), at: new Date(`${date}T${time.replaceAll('-', ':')}`).getTime(), size: statSync(join(folder, name)).size }];
    })
    .toSorted((a, b) => b.number - a.number)
    .map(({ name, at, size }) => ({ name, at, size }));
}

/**
 * Which backups may go: all but the newest ten and the last one of each of the newest fourteen days that have any.
 * @param names newest first, as `listBackups` gives them
 */
export function superfluous(names: readonly string[]): string[] {
  const days = new Set<string>();
  return names.filter((name, n) => {
    const day = NAME.exec(name)?.[2] ?? '';
    const lastOfDay = !days.has(day);
    if (lastOfDay) days.add(day);
    return n >= SESSIONS && !(lastOfDay && days.size <= DAYS);
  });
}

/** True if the file is a whole workspace; reads all of it. */
export function isSound(path: string): boolean {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    return isWorkspace(db) && quickCheck(db);
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** SQLite's own look at the pages of the whole file, without comparing indices. */
export function quickCheck(db: DatabaseSync): boolean {
  return (db.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }).quick_check === 'ok';
}

/**
 * Copies the workspace while it is in use, looks whether the copy is sound, and lets old ones go.
 * A copy equal to the newest backup is dropped again.
 *
 * @returns the name of the backup, or null if nothing had changed
 * @throws Error when the copy cannot be written or is not sound; earlier backups stay then
 */
export async function makeBackup(db: DatabaseSync, workspace: string, now = new Date()): Promise<string | null> {
  const folder = backupFolder(workspace);
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${process.pid}.draft`);
  try {
    await backup(db, draft, { rate: RATE });
    const copy = new DatabaseSync(draft);
    try {
      // A backup is one file, whatever journal the workspace has.
      copy.exec('PRAGMA journal_mode = DELETE');
    } finally {
      copy.close();
    }
    if (!isSound(draft)) throw new Error(`the copy of “${basename(workspace)}” is not sound`);
    const newest = listBackups(workspace)[0];
    if (newest && (await sameBytes(draft, join(folder, newest.name)))) return null;
    const number = newest ? Number(NAME.exec(newest.name)![1]) + 1 : 1;
    const name = `${String(number).padStart(6, '0')}_${stamp(now)}.db`;
    renameSync(draft, join(folder, name));
    for (const old of superfluous(listBackups(workspace).map((b) => b.name))) rmSync(join(folder, old), { force: true });
    return name;
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(draft + end, { force: true });
  }
}

/** SQLite counts changes in the first page of a file; backups of an unchanged workspace may differ there only. */
const COUNTERS: readonly (readonly [number, number])[] = [
  [24, 28],
  [92, 100],
];

async function sameBytes(a: string, b: string): Promise<boolean> {
  if (statSync(a).size !== statSync(b).size) return false;
  const digest = async (path: string): Promise<string> => {
    const hash = createHash('sha256');
    let first = true;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (first) for (const [from, to] of COUNTERS) chunk.fill(0, from, Math.min(to, chunk.length));
      first = false;
      hash.update(chunk);
    }
    return hash.digest('hex');
  };
  return (await digest(a)) === (await digest(b));
}
