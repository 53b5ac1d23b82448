import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from '../../src-main/store/migrate.ts';
import { Store } from '../../src-main/store/store.ts';
import { freshFolder } from '../helpers/service.ts';

let folder: ReturnType<typeof freshFolder>;
let path = '';
beforeEach(() => {
  folder = freshFolder();
  path = join(folder.path, 'w.db');
});
afterEach(() => folder.remove());

function workspace(): void {
  new Store(path).close();
}
/** Changes the file behind the program's back, without a write-ahead log left beside it. */
function meddle(sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA journal_mode = DELETE; ${sql}`);
  db.close();
}
/** Opening must fail with the code and leave every byte where it is. */
function expectRefused(code: string): void {
  const before = readFileSync(path);
  let error: unknown;
  try {
    new Store(path).close();
  } catch (e) {
    error = e;
  }
  expect(error).toMatchObject({ code, message: expect.stringContaining('w.db') });
  expect(readFileSync(path).equals(before)).toBe(true);
}

describe('a workspace that may not be opened is refused and left as it is', () => {
  it('one of a newer version', () => {
    workspace();
    meddle("INSERT INTO migration (id, hash, at) VALUES ('9999-from-the-future', 'x', 0)");
    expectRefused('newer-workspace');
    // Twice: the first refusal must not have mended or locked anything.
    expectRefused('newer-workspace');
  });
  it('one with a migration that was changed after it was applied', () => {
    workspace();
    meddle("UPDATE migration SET hash = 'another' WHERE id = '0001-first'");
    expectRefused('schema');
  });
  it('one with its first page overwritten', () => {
    workspace();
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([Buffer.from('torn'.repeat(128)), bytes.subarray(512)]));
    expectRefused('damaged');
  });
  it('one whose schema is garbled behind a good header', () => {
    workspace();
    meddle('SELECT 1');
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 100, 4000);
    writeFileSync(path, bytes);
    expectRefused('damaged');
  });
  it('one cut short', () => {
    workspace();
    meddle('SELECT 1');
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    expectRefused('damaged');
  });
  // Setting the journal mode before looking changed the header of other programs' databases.
  it('a database of another program', () => {
    const db = new DatabaseSync(path);
    db.exec('CREATE TABLE bookmark (url TEXT)');
    db.close();
    expectRefused('unsupported');
  });
});

describe('migrations', () => {
  it('are numbered in the order they are applied', () => {
    expect(MIGRATIONS.map((m) => m.id.slice(0, 4))).toEqual(MIGRATIONS.map((_, n) => String(n + 1).padStart(4, '0')));
  });
  it('keep what the first version wrote, in the library and with findings to be made anew', () => {
    const db = new DatabaseSync(path);
    migrate(db, 'w.db', MIGRATIONS.slice(0, 1));
    db.exec(`
      INSERT INTO document (id, name, language, title, encoding, text, text_hash, words, prepared, added_at) VALUES
        ('s', 'а.txt', 'ru', 'Паром', 'UTF-8', 'Паром.', 'h1', 1, '{"blocks":[],"segments":[]}', 1), ('t', 'b.txt', 'en', 'Ferry', 'UTF-8', 'Ferry.', 'h2', 1, '{"blocks":[],"segments":[]}', 2);
      INSERT INTO pair (id, source, target, added_at, revision, status, state, findings) VALUES ('p', 's', 't', 3, 7, 'in-review', '{"source":[],"target":[],"links":[]}', '[]');
      INSERT INTO annotation (id, pair, position, body) VALUES ('a', 'p', 0, '{"id":"a"}');
      INSERT INTO history (pair, seq, step, author, at) VALUES ('p', 1, '{"name":"annotate","changes":[]}', 'И', 4);`);
    const rows = (): unknown[] => ['document', 'pair', 'annotation', 'history'].map((t) => db.prepare(`SELECT * FROM ${t} ORDER BY 1`).all());
    const before = rows() as Record<string, unknown>[][];
    migrate(db, 'w.db');
    const after = rows() as Record<string, unknown>[][];
    before.forEach((table, n) => table.forEach((row, k) => expect(after[n]![k]).toMatchObject(row)));
    db.close();
    const store = new Store(path);
    expect(store.documents().map((d) => d.id)).toEqual(['s', 't']);
    expect(store.pair('p')).toMatchObject({ removed: false, checks: '', revision: 7 });
    expect(store.historyOf('p').undo?.step.name).toBe('annotate');
    store.close();
  });
});
