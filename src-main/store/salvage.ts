import { closeSync, copyFileSync, existsSync, ftruncateSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { isWorkspace, migrate } from './migrate.ts';

/** How much of each table could be read out of a damaged workspace. */
export interface Salvaged {
  readonly documents: number;
  readonly pairs: number;
  readonly annotations: number;
  /** True if some rows could not be read. */
  readonly incomplete: boolean;
}

/** Every SQLite file begins with these bytes. */
const MAGIC = 'SQLite format 3\0';
/** Tables in an order in which rows find what they point at. */
const FIRST = ['setting', 'document', 'pair'];
/** Row numbers tried one by one between what could be read from the front and from the back of a table. */
const PROBES = 20_000;

/**
 * Reads what can be read of a damaged workspace into a new one. The damaged file is only copied.
 *
 * @param damaged the file set aside
 * @param fresh where the new workspace goes; nothing may be there
 * @param donor a sound backup, whose first page stands in when the damaged file's own is lost
 * @returns null if nothing could be read; `fresh` is not there then
 */
export function salvage(damaged: string, fresh: string, donor?: string): Salvaged | null {
  const copy = `${fresh}.salvage`;
  try {
    copyFileSync(damaged, copy);
    if (existsSync(`${damaged}-wal`)) copyFileSync(`${damaged}-wal`, `${copy}-wal`);
    lengthen(copy);
    let from = readable(copy);
    if (!from && donor !== undefined) {
      lendFirstPage(copy, donor);
      rmSync(`${copy}-wal`, { force: true });
      from = readable(copy);
    }
    if (!from) return null;
    try {
      return carryOver(from, fresh);
    } finally {
      from.close();
    }
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(fresh + end, { force: true });
    return null;
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(copy + end, { force: true });
  }
}

function readable(path: string): DatabaseSync | null {
  let db: DatabaseSync | undefined;
  try {
    // Constraints are the new file's business.
    db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    db.exec('PRAGMA cell_size_check = OFF; PRAGMA ignore_check_constraints = ON');
    if (isWorkspace(db)) return db;
  } catch {
    // Falls through to closing.
  }
  db?.close();
  return null;
}

/** A file cut short is filled up with empty pages to the length its header names: SQLite then reads the pages that are there. */
function lengthen(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const header = Buffer.alloc(100);
    if (readSync(file, header, 0, 100, 0) < 100 || header.toString('latin1', 0, 16) !== MAGIC) return;
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const wanted = pageSize * header.readUInt32BE(28);
    if (pageSize >= 512 && wanted > statSync(path).size && wanted < 64 * 2 ** 30) ftruncateSync(file, wanted);
  } finally {
    closeSync(file);
  }
}

/** The first page holds the header and the list of tables, which seldom change: a backup's serves as well. */
function lendFirstPage(path: string, donor: string): void {
  const from = openSync(donor, 'r');
  const to = openSync(path, 'r+');
  try {
    const header = Buffer.alloc(100);
    readSync(from, header, 0, 100, 0);
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const page = Buffer.alloc(pageSize);
    readSync(from, page, 0, pageSize, 0);
    page.writeUInt32BE(Math.max(1, Math.ceil(statSync(path).size / pageSize)), 28);
    // "Version valid for" must equal the change counter, or the page count above is not believed; no free list is trusted.
    page.writeUInt32BE(page.readUInt32BE(24), 92);
    page.writeUInt32BE(0, 32);
    page.writeUInt32BE(0, 36);
    writeSync(to, page, 0, pageSize, 0);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

type Row = Record<string, SQLInputValue>;

function carryOver(from: DatabaseSync, fresh: string): Salvaged {
  const to = new DatabaseSync(fresh, { enableForeignKeyConstraints: true });
  try {
    migrate(to, 'new workspace');
    const listed = (to.prepare('PRAGMA main.table_list').all() as { name: string; type: string; wr: number }[]).filter((t) => t.type === 'table' && t.name !== 'migration' && !t.name.startsWith('sqlite_'));
    const tables = listed.map((t) => t.name);
    const keyed = new Set(listed.filter((t) => t.wr).map((t) => t.name));
    const order = [...FIRST.filter((t) => tables.includes(t)), ...tables.filter((t) => !FIRST.includes(t))];
    const kept = new Map<string, number>();
    let incomplete = false;
    to.exec('BEGIN IMMEDIATE');
    for (const table of order) {
      const columns = (to.prepare(`PRAGMA table_info(${table})`).all() as { name: string }[]).map((c) => c.name);
      const { rows, whole } = keyed.has(table) ? readKeyed(from, table) : readTable(from, table);
      if (!whole) incomplete = true;
      for (const row of rows) {
        const own = columns.filter((c) => c in row);
        try {
          const done = to.prepare(`INSERT OR IGNORE INTO ${table} (${own.join(', ')}) VALUES (${own.map(() => '?').join(', ')})`).run(...own.map((c) => row[c]!));
          kept.set(table, (kept.get(table) ?? 0) + Number(done.changes));
        } catch {
          // A torn row, or one whose document is lost.
          incomplete = true;
        }
      }
    }
    to.exec('COMMIT');
    return { documents: kept.get('document') ?? 0, pairs: kept.get('pair') ?? 0, annotations: kept.get('annotation') ?? 0, incomplete };
  } finally {
    to.close();
  }
}

/** The rows of a table that is kept by its primary key, up to the damage. */
function readKeyed(db: DatabaseSync, table: string): { readonly rows: Row[]; readonly whole: boolean } {
  const rows: Row[] = [];
  try {
    for (const row of db.prepare(`SELECT * FROM ${table}`).iterate() as Iterable<Row>) rows.push(row);
    return { rows, whole: true };
  } catch {
    return { rows, whole: false };
  }
}

/** All rows that can be read: from the front up to the damage, from the back down to it, then one by one in between. */
function readTable(db: DatabaseSync, table: string): { readonly rows: Row[]; readonly whole: boolean } {
  const rows = new Map<number, Row>();
  const walk = (order: string): number | null => {
    let last: number | null = null;
    try {
      for (const row of db.prepare(`SELECT rowid AS "#", * FROM ${table} ORDER BY rowid ${order}`).iterate() as Iterable<Row>) {
        const { '#': number, ...own } = row;
        last = Number(number);
        if (rows.has(last)) return null;
        rows.set(last, own);
      }
      return null;
    } catch {
      return last ?? (order === 'ASC' ? 0 : Number.MAX_SAFE_INTEGER);
    }
  };
  const front = walk('ASC');
  if (front === null) return { rows: [...rows.values()], whole: true };
  const back = walk('DESC');
  if (back !== null) {
    for (let n = front + 1; n < Math.min(back, front + PROBES); n++) {
      try {
        const row = db.prepare(`SELECT * FROM ${table} WHERE rowid = ?`).get(n) as Row | undefined;
        if (row) rows.set(n, row);
      } catch {
        // This one is lost.
      }
    }
  }
  return { rows: [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row), whole: false };
}
