import { copyFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrate.ts';
import { translated } from './open.ts';

/**
 * Replaces the content of every table of an open workspace by that of a backup, in one transaction.
 * The backup is copied and brought to the current schema first.
 *
 * @throws SverkaError; the workspace stays as it is
 */
export function takeOver(db: DatabaseSync, workspace: string, backup: string): void {
  const copy = `${workspace}.restore`;
  const name = basename(workspace);
  try {
    copyFileSync(backup, copy);
    const old = new DatabaseSync(copy);
    try {
      migrate(old, basename(backup));
    } finally {
      old.close();
    }
    db.prepare('ATTACH DATABASE ? AS old').run(copy);
    try {
      exchange(db);
    } finally {
      db.exec('DETACH DATABASE old');
    }
  } catch (error) {
    throw translated(error, name);
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(copy + end, { force: true });
  }
}

function exchange(db: DatabaseSync): void {
  const tables = (db.prepare('PRAGMA main.table_list').all() as { name: string; type: string; wr: number }[]).filter((t) => t.type === 'table' && t.name !== 'migration' && !t.name.startsWith('sqlite_'));
  db.exec('BEGIN IMMEDIATE');
  try {
    // Rows point at each other; whether they still do is looked at when all are there.
    db.exec('PRAGMA defer_foreign_keys = ON');
    for (const { name } of tables) db.exec(`DELETE FROM main.${name}`);
    for (const { name: table, wr: withoutRowid } of tables) {
      const columns = (db.prepare(`PRAGMA main.table_info(${table})`).all() as { name: string }[]).map((c) => `"${c.name}"`).join(', ');
      db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM old.${table}${withoutRowid ? '' : ' ORDER BY rowid'}`);
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
