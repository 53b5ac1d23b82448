import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupFolder, isSound, listBackups, superfluous } from '../../src-main/store/backups.ts';
import { migrate, MIGRATIONS } from '../../src-main/store/migrate.ts';
import { openWorkspace } from '../../src-main/store/open.ts';
import { Store } from '../../src-main/store/store.ts';
import { freshFolder, must, openService } from '../helpers/service.ts';
import { addStoredPair, storedDocument } from '../helpers/store.ts';

let folder: ReturnType<typeof freshFolder>;
let path = '';
beforeEach(() => {
  folder = freshFolder();
  path = join(folder.path, 'w.db');
});
afterEach(() => folder.remove());

/** A closed workspace with two texts, a pair and annotations; everything is in the main file. */
function filled(annotations = 40, segments = 60): string {
  const store = new Store(path);
  const pair = addStoredPair(store, segments, annotations);
  store.close();
  return pair;
}
const recovered = (): Store => new Store(path, { recover: true });
const aside = (): string[] => readdirSync(folder.path).filter((n) => n.includes('.damaged_') && !/-(?:wal|shm)$/.test(n));

describe('a damaged workspace', () => {
  it('with flipped bytes in one page is set aside whole, and everything else is read out of it', () => {
    const pair = filled(4000);
    const bytes = readFileSync(path);
    // From the middle on, the first leaf (its flag is 13) of the table of annotations.
    let page = Math.floor(bytes.length / 4096 / 2) * 4096;
    while (bytes[page] !== 13 || !bytes.subarray(page, page + 4096).includes('"correctedText"')) page += 4096;
    bytes.fill(0xff, page, page + 4096);
    writeFileSync(path, bytes);
    const before = new DatabaseSync(path, { readOnly: true });
    expect(before.prepare('PRAGMA quick_check(1)').get()).not.toEqual({ quick_check: 'ok' });
    before.close();
    const store = recovered();
    expect(store.recovery).toMatchObject({ salvaged: { documents: 2, pairs: 1, incomplete: true } });
    expect(store.recovery!.salvaged!.annotations).toBeGreaterThan(3000);
    expect(store.pair(pair)!.state.annotations.length).toBe(store.recovery!.salvaged!.annotations);
    store.close();
    expect(aside()).toEqual([store.recovery!.aside]);
    expect(readFileSync(join(folder.path, store.recovery!.aside)).equals(bytes)).toBe(true);
  });
  it('cut short keeps what stood before the cut', () => {
    filled(4000);
    truncateSync(path, Math.floor(statSync(path).size * 0.7));
    const store = recovered();
    expect(store.recovery?.salvaged?.documents).toBe(2);
    store.close();
    expect(isSound(path)).toBe(true);
  });
  it('whose first page is lost is read with the first page of its newest backup', async () => {
    const pair = filled(200);
    const first = new Store(path);
    await first.backUp();
    first.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 0, 4096);
    writeFileSync(path, bytes);
    const store = recovered();
    expect(store.recovery).toMatchObject({ salvaged: { documents: 2, pairs: 1, annotations: 200 } });
    expect(store.recovery?.backup?.name).toBe(listBackups(path)[0]!.name);
    expect(store.pair(pair)!.state.annotations).toHaveLength(200);
    store.close();
  });
  it('of which nothing is left begins anew, offers the backup, and the backup brings all of it', async () => {
    const pair = filled(30);
    const first = new Store(path);
    await first.backUp();
    first.close();
    writeFileSync(path, 'nothing but text '.repeat(900));
    const store = recovered();
    expect(store.recovery?.salvaged).toBeNull();
    expect(store.documents()).toEqual([]);
    store.restore(store.recovery!.backup!.name);
    expect(store.pair(pair)!.state.annotations).toHaveLength(30);
    expect(store.documents()).toHaveLength(2);
    store.close();
  });
  it('of no bytes counts as damaged when it has backups, and as new when it has none', async () => {
    writeFileSync(path, '');
    const fresh = recovered();
    expect(fresh.recovery).toBeUndefined();
    addStoredPair(fresh, 10, 1);
    await fresh.backUp();
    fresh.close();
    truncateSync(path, 0);
    rmSync(`${path}-wal`, { force: true });
    const store = recovered();
    expect(store.recovery).toMatchObject({ salvaged: null, backup: { name: listBackups(path)[0]!.name } });
    store.close();
  });
  it('is told of once through the service', async () => {
    filled(3000);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192, 12_288);
    writeFileSync(path, bytes);
    const { createService } = await import('../../src-main/service/service.ts');
    const service = createService({ workspacePath: path, host: 'web', version: 'test', systemLanguage: 'en', workers: 1, recover: true });
    expect((await must(service, 'workspace.info', {})).recovery?.aside).toBe(aside()[0]);
    expect(await must(service, 'workspace.recoverySeen', {})).toEqual({ seen: true });
    expect((await must(service, 'workspace.info', {})).recovery).toBeUndefined();
    expect(await must(service, 'workspace.recoverySeen', {})).toEqual({ seen: false });
    await service.close();
  });
  it.each([
    ['somebody’s notes', 'Сегодня видел паром.\n'.repeat(50), 'damaged'],
    ['a picture', '\u0089PNG\r\n\u001a\n'.repeat(40), 'damaged'],
  ])('but not %s named by mistake, which stays where it is', (_what, text, code) => {
    writeFileSync(path, text, 'utf8');
    const before = readFileSync(path);
    expect(() => recovered()).toThrow(expect.objectContaining({ code }) as Error);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(aside()).toEqual([]);
  });
  it('wherever the damage is, becomes a sound one again', () => {
    filled(1500);
    const whole = readFileSync(path);
    const pages = whole.length / 4096;
    let incomplete = 0;
    for (let n = 1; n < pages; n += Math.ceil(pages / 12)) {
      const at = join(folder.path, `d${n}.db`);
      const bytes = Buffer.from(whole);
      bytes.fill(0xa5, n * 4096, n * 4096 + 4096);
      writeFileSync(at, bytes);
      const store = new Store(at, { recover: true });
      expect(store.recovery?.salvaged).toBeTruthy();
      if (store.recovery!.salvaged!.incomplete) incomplete++;
      store.close();
      expect(isSound(at)).toBe(true);
    }
    expect(incomplete).toBeGreaterThan(0);
  });
});

describe('backups', () => {
  it('are made while the workspace is in use, are sound, and hold what was acknowledged', async () => {
    const store = new Store(path);
    addStoredPair(store, 50, 5);
    const name = await store.backUp(new Date(2026, 10, 25, 9, 30, 5));
    expect(name).toBe('000001_2026-11-25_09-30-05.db');
    const db = new DatabaseSync(join(backupFolder(path), name!), { readOnly: true });
    expect(db.prepare('SELECT count(*) AS n FROM annotation').get()).toEqual({ n: 5 });
    db.close();
    // Nothing changed: no second file.
    expect(await store.backUp()).toBeNull();
    store.setSettings({ reviewer: 'Р' });
    expect(await store.backUp(new Date(2026, 10, 25, 9, 30, 6))).toBe('000002_2026-11-25_09-30-06.db');
    expect(readdirSync(backupFolder(path)).toSorted()).toEqual(['000001_2026-11-25_09-30-05.db', '000002_2026-11-25_09-30-06.db']);
    store.close();
  });
  it('keep the last ten sessions and one a day for fourteen days', () => {
    const names = Array.from({ length: 60 }, (_, n) => {
      const day = new Date(2026, 0, 1 + Math.floor(n / 3));
      return `${String(n + 1).padStart(6, '0')}_2026-01-${String(day.getDate()).padStart(2, '0')}_${String(8 + (n % 3)).padStart(2, '0')}-00-00.db`;
    }).toReversed();
    const gone = new Set(superfluous(names));
    const kept = names.filter((n) => !gone.has(n));
    expect(kept.slice(0, 10)).toEqual(names.slice(0, 10));
    expect(new Set(kept.map((n) => n.slice(7, 17))).size).toBe(14);
    expect(kept.slice(10).every((n) => n.includes('_10-00-00'))).toBe(true);
  });
  it('go by their number when the clock went backwards', async () => {
    const store = new Store(path);
    addStoredPair(store, 5, 1);
    await store.backUp(new Date(2026, 10, 25));
    store.setSettings({ reviewer: 'А' });
    await store.backUp(new Date(2019, 0, 1));
    expect(listBackups(path).map((b) => b.name.slice(0, 17))).toEqual(['000002_2019-01-01', '000001_2026-11-25']);
    store.close();
  });
  it('bring back exactly what was, after keeping what is', async () => {
    const pair = filled(20);
    const service = openService(path);
    await must(service, 'workspace.backUp', {});
    const before = await must(service, 'pair.open', { id: pair });
    await must(service, 'pair.command', { id: pair, command: { type: 'delete-annotation', id: before.annotations[0]!.id } });
    await must(service, 'settings.set', { reviewer: 'Anna' });
    const told: string[] = [];
    service.on((e) => told.push(e.type));
    const { backups } = await must(service, 'workspace.backups', {});
    await must(service, 'workspace.restore', { name: backups[0]!.name });
    const now = await must(service, 'pair.open', { id: pair });
    expect(now.annotations).toEqual(before.annotations);
    expect((await must(service, 'settings.get', {})).reviewer).toBe('');
    expect(told).toContain('workspace');
    // What was there before is itself a backup now.
    await must(service, 'workspace.restore', { name: (await must(service, 'workspace.backups', {})).backups[1]!.name });
    expect((await must(service, 'settings.get', {})).reviewer).toBe('Anna');
    expect((await must(service, 'pair.open', { id: pair })).annotations).toHaveLength(19);
    expect(await service.call('workspace.restore', { name: '../w.db' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await service.close();
  });
  it('that were damaged are refused, and the workspace stays', async () => {
    filled(20);
    const store = new Store(path);
    const name = (await store.backUp())!;
    truncateSync(join(backupFolder(path), name), 9000);
    expect(() => store.restore(name)).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
    expect(store.documents()).toHaveLength(2);
    store.close();
  });
});

describe('a migration', () => {
  const NEXT = [...MIGRATIONS, { id: '9998-good', sql: 'CREATE TABLE later (x INTEGER) STRICT' }, { id: '9999-bad', sql: 'CREATE TABLE later (x INTEGER) STRICT' }];
  it('that fails leaves the file as it was, the ones before it included, with a copy beside it', () => {
    filled(10);
    expect(() => openWorkspace(path, { migrations: NEXT })).toThrow(expect.objectContaining({ code: 'schema' }) as Error);
    expect(isSound(`${path}.before-9998-good`)).toBe(true);
    const store = new Store(path);
    expect(store.documents()).toHaveLength(2);
    store.close();
    const db = new DatabaseSync(path, { readOnly: true });
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'later'").all()).toEqual([]);
    db.close();
  });
  it('that succeeds leaves a copy of the schema before', () => {
    filled(10);
    openWorkspace(path, { migrations: NEXT.slice(0, -1) }).close();
    const db = new DatabaseSync(`${path}.before-9998-good`);
    expect(() => migrate(db, 'copy')).not.toThrow();
    db.close();
  });
});

describe('a workspace that may only be looked at', () => {
  it('opens while another window has it, shows what is there, and refuses every change', async () => {
    const pair = filled(7);
    const service = openService(path);
    expect(() => openService(path)).toThrow(expect.objectContaining({ code: 'locked', message: expect.stringContaining('--read-only') as string }) as Error);
    const { createService } = await import('../../src-main/service/service.ts');
    const looker = createService({ workspacePath: path, host: 'web', version: 'test', systemLanguage: 'en', workers: 1, readOnly: true });
    expect((await must(looker, 'workspace.info', {})).readOnly).toBe(true);
    expect((await must(looker, 'pair.open', { id: pair })).annotations).toHaveLength(7);
    for (const [method, input] of [
      ['settings.set', { reviewer: 'x' }],
      ['pairs.remove', { id: pair }],
      ['pair.undo', { id: pair }],
      ['documents.importSamples', {}],
      ['workspace.backUp', {}],
    ] as const) {
      expect(await looker.callUnknown(method, input)).toMatchObject({ ok: false, error: { code: 'read-only' } });
    }
    // What the other window writes is seen.
    await must(service, 'settings.set', { reviewer: 'Вера' });
    expect((await must(looker, 'settings.get', {})).reviewer).toBe('Вера');
    await looker.close();
    await service.close();
  });
  it('is refused in one sentence when it is not there', () => {
    expect(() => new Store(path, { readOnly: true })).toThrow(expect.objectContaining({ code: 'not-found' }) as Error);
    expect(existsSync(path)).toBe(false);
  });
});

/** Runs a script in another process. */
function run(script: string, options: { uid?: number; limit?: string } = {}): string {
  const file = join(folder.path, `${Math.random()}.mts`);
  writeFileSync(file, script);
  const store = JSON.stringify(join(import.meta.dirname, '..', '..', 'src-main', 'store', 'store.ts'));
  writeFileSync(file, `import { Store } from ${store};\n${script}`);
  const args = [process.execPath, '--disable-warning=ExperimentalWarning', file, path];
  const [command, rest] = options.limit === undefined ? [args[0]!, args.slice(1)] : ['bash', ['-c', `${options.limit}; exec "$@"`, 'bash', ...args]];
  return execFileSync(command, rest, { encoding: 'utf8', ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }) });
}

const TRY_TO_OPEN = `
try { const s = new Store(process.argv[2]); s.setSettings({ reviewer: 'x' }); s.close(); console.log('written'); } catch (e) { console.log(e.code, '|', e.message); }
try { const s = new Store(process.argv[2], { readOnly: true }); console.log(s.documents().length); s.close(); } catch (e) { console.log(e.code, '|', e.message); }`;

describe.skipIf(process.getuid?.() !== 0)('a file in a folder that may not be written (tried as another user)', () => {
  it('is refused for writing in one sentence, can be looked at, and stays as it is', () => {
    filled(5);
    rmSync(`${path}.lock`, { force: true });
    const before = readFileSync(path);
    execFileSync('chmod', ['-R', 'a+rX,go-w', folder.path]);
    execFileSync('chmod', ['a-w', path]);
    const [write, read] = run(TRY_TO_OPEN, { uid: 65_534 }).trim().split('\n');
    expect(write).toMatch(/^(?:disk|read-only) \| “w\.db”/);
    expect(read).toBe('2');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('a full disk', () => {
  /** Adds documents until one is refused, and says how many were acknowledged. */
  const FILL = `
import { storedDocument } from ${JSON.stringify(join(import.meta.dirname, '..', 'helpers', 'store.ts'))};
process.on('SIGXFSZ', () => {});
const s = new Store(process.argv[2]);
let n = 0;
try { for (;; n++) s.addDocument(storedDocument(n % 2 ? 'en' : 'ru', 200, 'd' + n)); } catch (e) { console.log(n, e.code, e.message); }
console.log(s.documents().length);
try { s.close(); } catch {}`;
  it('refuses what does not fit in one sentence, and everything acknowledged is there', () => {
    new Store(path).close();
    // A limit on the size of files behaves as a full disk does and needs no rights; 3,000 blocks of 1,024 bytes.
    const [said, seen] = run(FILL, { limit: 'ulimit -f 3000; trap "" XFSZ' }).trim().split('\n');
    const [, count, code, message] = /^(\d+) (\S+) (.*)$/.exec(said!)!;
    expect([code, message]).toEqual(['disk', expect.stringContaining('disk is full')]);
    expect(Number(count)).toBeGreaterThan(5);
    expect(seen).toBe(count);
    const store = new Store(path);
    expect(store.documents()).toHaveLength(Number(count));
    // With room again, work goes on.
    store.addDocument(storedDocument('ru', 10, 'later'));
    store.close();
    expect(isSound(path)).toBe(true);
  });
  it('keeps earlier backups when a new one does not fit', async () => {
    filled(3);
    const store = new Store(path);
    const name = await store.backUp();
    addStoredPair(store, 100, 3);
    // A folder where the draft should go makes writing it impossible for anybody.
    mkdirSync(join(backupFolder(path), `${process.pid}.draft`, 'x'), { recursive: true });
    await expect(store.backUp()).rejects.toMatchObject({ code: 'disk' });
    expect(listBackups(path).map((b) => b.name)).toEqual([name]);
    store.close();
  });
});

describe('a clock that goes backwards', () => {
  it('changes neither the order of steps nor what undo takes back', async () => {
    const pair = filled(0);
    const service = openService(path);
    const real = Date.now;
    try {
      for (let n = 0; n < 5; n++) {
        Date.now = () => real() - n * 86_400_000;
        await must(service, 'pair.command', { id: pair, command: { type: 'annotate', annotation: { kind: 'comment', category: '', severity: 'neutral', source: [], target: [{ start: 0, end: 4 }], comment: `c${n}`, correctedText: '' } } });
      }
      const after = await must(service, 'pair.undo', { id: pair });
      expect(after.annotations.map((a) => a.comment)).toEqual(['c0', 'c1', 'c2', 'c3']);
    } finally {
      Date.now = real;
    }
    await service.close();
  });
});

describe('a large workspace', () => {
  it('of 100,000 segments and 20,000 annotations opens in the time it takes to write it, many times over', () => {
    const store = new Store(path);
    const wrote = performance.now();
    for (let n = 0; n < 25; n++) addStoredPair(store, 2000, 800);
    const writing = performance.now() - wrote;
    store.close();
    const began = performance.now();
    const again = new Store(path, { recover: true });
    again.documents();
    again.close();
    const opening = performance.now() - began;
    console.log(`opening ${Math.round(opening)} ms, writing ${Math.round(writing)} ms, ${Math.round(statSync(path).size / 2 ** 20)} MiB`);
    expect(opening).toBeLessThan(writing / 3);
  });
});

it('a workspace can be moved with its backups', async () => {
  filled(3);
  const store = new Store(path);
  await store.backUp();
  store.close();
  const moved = join(folder.path, 'moved');
  mkdirSync(moved);
  for (const name of ['w.db', 'w.db.backups']) renameSync(join(folder.path, name), join(moved, name));
  expect(listBackups(join(moved, basename(path)))).toHaveLength(1);
});
