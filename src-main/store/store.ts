import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding } from '../../src-core/checks/model.ts';
import type { FailureRow, PairingReason, PairStatus, RecoveryReport, Settings, UnpairedRow } from '../../src-core/contract.ts';
import type { Link } from '../../src-core/alignment/model.ts';
import type { Alternative } from '../../src-core/pairing/model.ts';
import type { ReviewState, Step } from '../../src-core/review/commands.ts';
import { completeSettings, DEFAULT_CHECKS } from '../../src-core/checks/settings.ts';
import type { Annotation, Dismissal, Silence } from '../../src-core/review/model.ts';
import type { TextEdit } from '../../src-core/review/text-layer.ts';
import { NO_OVERLAY } from '../../src-core/lexicon/overlay.ts';
import type { GlossaryEntry, LearnedPair, Overlay } from '../../src-core/lexicon/overlay.ts';
import { labelsOf } from '../../src-core/text/furniture/repeated.ts';
import type { PageLine } from '../../src-core/text/furniture/repeated.ts';
import type { DocumentMetadata, Foreign, HistoryEntry } from '../../src-core/exchange/model.ts';
import type { PreparedDocument, Segment } from '../../src-core/text/model.ts';
import { backupFolder, isSound, listBackups, makeBackup } from './backups.ts';
import { SverkaError } from './errors.ts';
import { JsonCache } from './json-cache.ts';
import { openWorkspace, translated } from './open.ts';
import { looseWithLines, pagesWithLinesOf, readLessons, unreadDocuments, writeLabels, writeLessons } from './page-lines.ts';
import type { Lesson } from './page-lines.ts';
import { openOrRecover } from './recover.ts';
import { emptyBin, headsOf, removedDocuments, removedPairs } from './bin.ts';
import { searchDocuments } from './search.ts';
import type { Wanted } from '../../src-core/text/find.ts';
import { takeOver } from './restore.ts';

/** A document as it is kept. */
export interface StoredDocument {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly site: string;
  readonly encoding: string;
  readonly textHash: string;
  readonly words: number;
  readonly previous: string | null;
  readonly addedAt: number;
  readonly prepared: PreparedDocument;
  /** Author, date, address … as the file gives them. */
  readonly metadata?: DocumentMetadata;
}

/** A document without its text and segments, for lists. */
export type DocumentHead = Omit<StoredDocument, 'prepared' | 'textHash' | 'metadata'> & { readonly title: string; readonly language: string };

export interface StoredPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly addedAt: number;
  readonly revision: number;
  readonly state: ReviewState;
  readonly findings: readonly Finding[];
  /** Which checks, lexicon and settings the findings came from. */
  readonly checks: string;
  /** Taken out of the library, with everything kept. */
  readonly removed: boolean;
}

/** What the checks said, and which they were. */
export type Checked = Pick<StoredPair, 'findings' | 'checks'>;

export interface StoredSuggestion {
  readonly source: string;
  readonly target: string;
  readonly score: number;
  readonly evidence: readonly PairingReason[];
  readonly alternatives: readonly Alternative[];
}

type StoredUnpaired = Pick<UnpairedRow, 'document' | 'reason'> & { readonly nearest?: { readonly document: string; readonly score: number } };

/** One line of the library's table of pairs, without its texts. */
export interface PairHead {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly addedAt: number;
  readonly status: PairStatus;
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  /** Whoever annotated or did anything to it. */
  readonly reviewers: readonly string[];
  readonly accepted: readonly string[];
  readonly dismissed: readonly string[];
  readonly annotations: number;
}

interface PairBody {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly links: readonly Link[];
  readonly edits?: readonly TextEdit[];
}

const DEFAULTS: Settings = { uiLanguage: 'system', theme: 'system', readSize: 16, sourceLanguage: 'ru', reviewer: '', keys: {}, checks: DEFAULT_CHECKS };

/** The workspace file. Every method is one transaction: when it returns, what it wrote is on the disk. */
export class Store {
  readonly #json = new JsonCache();
  readonly path: string;
  readonly #db: DatabaseSync;
  readonly #close: () => void;

  /** True if the workspace may only be looked at. */
  readonly readOnly: boolean;
  /** What was done to a damaged file. */
  readonly recovery: RecoveryReport | undefined;

  /**
   * @param options `readOnly` to look only; `recover` to set a damaged file aside and go on with what can be read of it
   * @throws SverkaError as `openWorkspace`
   */
  constructor(path: string, options: { readonly readOnly?: boolean; readonly recover?: boolean } = {}) {
    const { workspace, recovery }: ReturnType<typeof openOrRecover> = options.recover === true && options.readOnly !== true ? openOrRecover(path) : { workspace: openWorkspace(path, options) };
    this.path = path;
    this.readOnly = workspace.readOnly;
    this.recovery = recovery;
    this.#db = workspace.db;
    this.#close = () => workspace.close();
  }

  close(): void {
    this.#close();
  }

  get size(): number {
    return [this.path, `${this.path}-wal`].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  }

  /**
   * Copies the workspace into the folder of backups while it is in use.
   * @returns the name of the backup, or null if nothing has changed since the newest one
   * @throws SverkaError `disk` when the copy cannot be written; earlier backups stay
   */
  async backUp(now = new Date()): Promise<string | null> {
    try {
      return await makeBackup(this.#db, this.path, now);
    } catch (error) {
      throw new SverkaError('disk', `The workspace could not be backed up (${error instanceof Error ? error.message : String(error)}); earlier backups are still there.`, { cause: error });
    }
  }

  /**
   * Puts everything back to what a backup holds, in one transaction; the backup itself is only read.
   * @throws SverkaError `not-found`, or `damaged` if the backup is not sound; the workspace stays as it is
   */
  restore(name: string): void {
    if (!listBackups(this.path).some((b) => b.name === name)) throw new SverkaError('not-found', `There is no backup “${name}” any more; choose another one.`);
    const file = join(backupFolder(this.path), name);
    if (!isSound(file)) throw new SverkaError('damaged', `The backup “${name}” cannot be read; choose another one. The workspace was not changed.`);
    this.#overlay = undefined;
    takeOver(this.#db, this.path, file);
  }

  /** Runs `work` in one transaction and translates what SQLite says. */
  transaction<T>(work: () => T): T {
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        this.#db.exec('COMMIT');
        return value;
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
        throw error;
      }
    } catch (error) {
      throw translated(error, basename(this.path));
    }
  }

  #all<T>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#db.prepare(sql).all(...values) as unknown as T[];
  }
  #get<T>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.#db.prepare(sql).get(...values) as unknown as T | undefined;
  }
  #run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#db.prepare(sql).run(...values).changes);
  }

  // -------------------------------------------------------------------------------------------- settings

  settings(): Settings {
    const rows = this.#all<{ key: string; value: string }>('SELECT key, value FROM setting');
    const settings = { ...DEFAULTS, ...(Object.fromEntries(rows.map((r) => [r.key, JSON.parse(r.value) as unknown])) as Partial<Settings>) };
    return { ...settings, checks: completeSettings(settings.checks) };
  }

  setSettings(changes: Partial<Settings>): Settings {
    this.transaction(() => {
      for (const [key, value] of Object.entries(changes)) {
        if (value !== undefined) this.#run('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, JSON.stringify(value));
      }
    });
    return this.settings();
  }

  // -------------------------------------------------------------------------------------------- documents

  addDocument(d: StoredDocument): void {
    this.transaction(() => this.#insertDocument(d));
  }

  #insertDocument(d: StoredDocument): void {
    const { text, ...prepared } = d.prepared;
    this.#run(
      'INSERT INTO document (id, name, path, site, language, title, encoding, text, text_hash, words, prepared, previous, added_at, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      d.id, d.name, d.path, d.site, prepared.language, prepared.title, d.encoding, text, d.textHash, d.words, JSON.stringify({ blocks: prepared.blocks, segments: prepared.segments }), d.previous, d.addedAt, JSON.stringify(d.metadata ?? {}),
    );
    writeLabels(this.#db, d.id, labelsOf(text, prepared.blocks, prepared.segments));
  }

  /** Writes what is known of a text by now: its blocks and segments, in which other lines may be set apart. Not for a text that stands in a pair. */
  replacePrepared(id: string, { text, title, blocks, segments }: PreparedDocument, words: number): void {
    this.transaction(() => {
      this.#run('UPDATE document SET title = ?, words = ?, prepared = ? WHERE id = ?', title, words, JSON.stringify({ blocks, segments }), id);
      writeLabels(this.#db, id, labelsOf(text, blocks, segments));
    });
  }

  // -------------------------------------------------------------------------------------------- page furniture

  /** Reads the short lines of documents that older versions kept. */
  readLabels(): void {
    for (const id of unreadDocuments(this.#db)) {
      this.transaction(() => {
        const row = this.#get<{ text: string; prepared: string }>('SELECT text, prepared FROM document WHERE id = ?', id)!;
        const { blocks, segments } = JSON.parse(row.prepared) as Pick<PreparedDocument, 'blocks' | 'segments'>;
        writeLabels(this.#db, id, labelsOf(row.text, blocks, segments));
      });
    }
  }

  /** Every page on which a line of these documents stands that is not set apart everywhere. */
  pagesWithLinesOf(documents: readonly string[]): PageLine[] {
    return pagesWithLinesOf(this.#db, documents);
  }

  /** Documents in no pair, with those of the lines that stand on them and are not set apart. */
  looseWithLines(lines: readonly string[]): ReturnType<typeof looseWithLines> {
    return looseWithLines(this.#db, lines);
  }

  /** What people said of the lines of sites. */
  lessons(): Lesson[] {
    return readLessons(this.#db);
  }

  documents(): DocumentHead[] {
    return this.#all<DocumentHead>('SELECT id, name, path, site, language, title, encoding, words, previous, added_at AS addedAt FROM document WHERE removed_at IS NULL ORDER BY added_at, rowid');
  }

  document(id: string): StoredDocument | undefined {
    const row = this.#get<Record<string, string | number | null>>('SELECT * FROM document WHERE id = ? AND removed_at IS NULL', id);
    if (!row) return undefined;
    const { blocks, segments } = this.#json.parse<Pick<PreparedDocument, 'blocks' | 'segments'>>(`document ${id}`, String(row['prepared']));
    return {
      id,
      name: String(row['name']),
      path: String(row['path']),
      site: String(row['site']),
      encoding: String(row['encoding']),
      textHash: String(row['text_hash']),
      words: Number(row['words']),
      previous: row['previous'] === null ? null : String(row['previous']),
      addedAt: Number(row['added_at']),
      prepared: { text: String(row['text']), language: String(row['language']), title: String(row['title']), blocks, segments },
      metadata: JSON.parse(String(row['metadata'])) as DocumentMetadata,
    };
  }

  /** The document with this text, also if it was removed. */
  documentByHash(hash: string): string | undefined {
    return this.#get<{ id: string }>('SELECT id FROM document WHERE text_hash = ?', hash)?.id;
  }

  documentByPath(path: string): string | undefined {
    return this.#get<{ id: string }>('SELECT id FROM document WHERE path = ? ORDER BY added_at DESC, rowid DESC', path)?.id;
  }

  /** Takes a document out of the library and keeps it. @returns false if it stands in a pair or is not there */
  removeDocument(id: string): boolean {
    return this.transaction(() => {
      if (this.#get('SELECT 1 AS x FROM pair WHERE (source = ? OR target = ?) AND removed_at IS NULL', id, id)) return false;
      this.#run('DELETE FROM suggestion WHERE source = ? OR target = ?', id, id);
      this.#run('DELETE FROM unpaired WHERE document = ?', id);
      return this.#run('UPDATE document SET removed_at = ? WHERE id = ? AND removed_at IS NULL', Date.now(), id) > 0;
    });
  }

  /** @returns false if there was nothing to bring back */
  restoreDocument(id: string): boolean {
    return this.transaction(() => this.#run('UPDATE document SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL', id) > 0);
  }

  // -------------------------------------------------------------------------------------------- pairs

  /** Adds a pair with its annotations and dismissals; silences are of the workspace and stay as they are. */
  addPair(pair: Omit<StoredPair, 'revision' | 'removed'>): void {
    this.transaction(() => this.#insertPair(pair));
  }

  /** Puts a pair in the place of another, which is removed and can be restored, in one transaction. */
  replacePair(old: string, pair: Omit<StoredPair, 'revision' | 'removed'>): void {
    this.transaction(() => {
      this.#run('UPDATE pair SET removed_at = ? WHERE id = ? AND removed_at IS NULL', Date.now(), old);
      this.#insertPair(pair);
    });
  }

  #insertPair(pair: Omit<StoredPair, 'revision' | 'removed'>): void {
    const { status, annotations, dismissals, silences: _s, ...body } = pair.state;
    this.#run('INSERT INTO pair (id, source, target, added_at, revision, status, state, findings, checks) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)', pair.id, pair.source, pair.target, pair.addedAt, status, JSON.stringify(body), JSON.stringify(pair.findings), pair.checks);
    this.#writeAnnotations(pair.id, [], annotations);
    this.#writeDismissals(pair.id, dismissals);
    this.#nowPaired(pair.source, pair.target);
  }

  #writeDismissals(pair: string, dismissals: readonly Dismissal[]): void {
    this.#run('DELETE FROM dismissal WHERE pair = ?', pair);
    dismissals.forEach((d, n) => this.#run('INSERT INTO dismissal (pair, finding, position, body) VALUES (?, ?, ?, ?)', pair, d.finding, n, JSON.stringify(d)));
  }

  /** Adds a pair that came out of a file with all it brings: texts that are new, annotations, dismissals, history, foreign data. */
  addWholePair(pair: Omit<StoredPair, 'revision' | 'removed'>, brings: { readonly documents: readonly StoredDocument[]; readonly history: readonly HistoryEntry[]; readonly foreign: Foreign | null }): void {
    this.transaction(() => {
      for (const d of brings.documents) this.#insertDocument(d);
      this.#run('UPDATE document SET removed_at = NULL WHERE id IN (?, ?)', pair.source, pair.target);
      this.#insertPair(pair);
      brings.history.forEach((h, n) => this.#run('INSERT INTO history (pair, seq, step, author, at, undone) VALUES (?, ?, ?, ?, ?, ?)', pair.id, n + 1, JSON.stringify(h.step), h.author, h.at, h.undone ? 1 : 0));
      if (brings.foreign) this.#run('INSERT INTO foreign_data (pair, body) VALUES (?, ?)', pair.id, JSON.stringify(brings.foreign));
    });
  }

  /** What the file a pair came from said that Sverka has no place for. */
  foreign(pair: string): Foreign | null {
    const row = this.#get<{ body: string }>('SELECT body FROM foreign_data WHERE pair = ?', pair);
    return row ? (JSON.parse(row.body) as Foreign) : null;
  }

  /** Which of these ids of annotations are taken, in whatever pair. */
  takenAnnotations(ids: readonly string[]): ReadonlySet<string> {
    return new Set(ids.filter((id) => this.#get('SELECT 1 AS x FROM annotation WHERE id = ?', id) !== undefined));
  }

  #nowPaired(source: string, target: string): void {
    this.#run('DELETE FROM suggestion WHERE source IN (?, ?) OR target IN (?, ?)', source, target, source, target);
    this.#run('DELETE FROM unpaired WHERE document IN (?, ?)', source, target);
  }

  /** The pair of these two, also if it was removed. */
  pairOf(source: string, target: string): string | undefined {
    return this.#get<{ id: string }>('SELECT id FROM pair WHERE source = ? AND target = ?', source, target)?.id;
  }

  pair(id: string): StoredPair | undefined {
    const row = this.#get<{ source: string; target: string; addedAt: number; revision: number; status: PairStatus; state: string; findings: string; checks: string; removedAt: number | null }>(
      'SELECT source, target, added_at AS addedAt, revision, status, state, findings, checks, removed_at AS removedAt FROM pair WHERE id = ?',
      id,
    );
    if (!row) return undefined;
    const annotations = this.#all<{ body: string }>('SELECT body FROM annotation WHERE pair = ? ORDER BY position', id).map((r) => JSON.parse(r.body) as Annotation);
    const dismissals = this.#all<{ body: string }>('SELECT body FROM dismissal WHERE pair = ? ORDER BY position', id).map((r) => JSON.parse(r.body) as Dismissal);
    const body = this.#json.parse<PairBody>(`pair ${id}`, row.state);
    return { id, source: row.source, target: row.target, addedAt: row.addedAt, revision: row.revision, state: { status: row.status, ...body, annotations, dismissals, silences: this.silences() }, findings: this.#json.parse<Finding[]>(`findings ${id}`, row.findings), checks: row.checks, removed: row.removedAt !== null };
  }

  pairHeads(): PairHead[] {
    const annotations = this.#all<{ pair: string; body: string }>('SELECT pair, body FROM annotation');
    const dismissals = this.#all<{ pair: string; finding: string }>('SELECT pair, finding FROM dismissal');
    const authors = this.#all<{ pair: string; author: string }>("SELECT DISTINCT pair, author FROM history WHERE author <> ''");
    return this.#all<{ id: string; source: string; target: string; addedAt: number; status: PairStatus; state: string; findings: string }>('SELECT id, source, target, added_at AS addedAt, status, state, findings FROM pair WHERE removed_at IS NULL ORDER BY added_at DESC, rowid DESC').map((row) => {
      const own = annotations.filter((a) => a.pair === row.id).map((a) => JSON.parse(a.body) as Annotation);
      return {
        id: row.id,
        source: row.source,
        target: row.target,
        addedAt: row.addedAt,
        status: row.status,
        links: (JSON.parse(row.state) as PairBody).links,
        findings: JSON.parse(row.findings) as Finding[],
        reviewers: [...new Set([...authors.flatMap((h) => (h.pair === row.id ? [h.author] : [])), ...own.flatMap((a) => a.author.split(',').map((name) => name.trim()))])].filter((name) => name !== '').toSorted(),
        accepted: own.flatMap((a) => (a.from ? [a.from.finding] : [])),
        dismissed: dismissals.filter((d) => d.pair === row.id).map((d) => d.finding),
        annotations: own.length,
      };
    });
  }

  /** Takes a pair out of the library; its annotations, history and both texts stay. */
  removePair(id: string): boolean {
    return this.transaction(() => this.#run('UPDATE pair SET removed_at = ? WHERE id = ? AND removed_at IS NULL', Date.now(), id) > 0);
  }

  /** Brings a pair back, and its texts if they were removed too. @returns false if there was nothing to bring back */
  restorePair(id: string): boolean {
    return this.transaction(() => {
      const pair = this.#get<{ source: string; target: string }>('SELECT source, target FROM pair WHERE id = ? AND removed_at IS NOT NULL', id);
      if (!pair) return false;
      this.#run('UPDATE pair SET removed_at = NULL WHERE id = ?', id);
      this.#run('UPDATE document SET removed_at = NULL WHERE id IN (?, ?)', pair.source, pair.target);
      this.#nowPaired(pair.source, pair.target);
      return true;
    });
  }

  /** Marks the findings of a pair as out of date; they are made anew when it is opened. */
  forgetFindings(pair: string): void {
    this.transaction(() => this.#run("UPDATE pair SET checks = '' WHERE id = ?", pair));
  }

  hasAnnotation(id: string): boolean {
    return this.#get('SELECT 1 AS x FROM annotation WHERE id = ?', id) !== undefined;
  }

  /** Writes what newer checks say of a pair. @returns the new revision */
  saveFindings(pair: StoredPair, checked: Checked): number {
    return this.transaction(() => {
      this.#run('UPDATE pair SET findings = ?, checks = ?, revision = ? WHERE id = ?', JSON.stringify(checked.findings), checked.checks, pair.revision + 1, pair.id);
      return pair.revision + 1;
    });
  }

  /**
   * Writes what a step made of a pair, and the step itself, in one transaction.
   * @param entry a new step (which drops what had been undone), one that takes the place of the last (and leaves none if it changes nothing), or the undoing or repeating of some
   * @returns the new revision
   */
  saveStep(pair: StoredPair, next: ReviewState, checked: Checked, entry: { readonly step: Step; readonly author: string; readonly at: number; readonly replaces?: number; readonly lessons?: readonly Lesson[] } | { readonly seqs: readonly number[]; readonly undone: boolean }): number {
    return this.transaction(() => {
      const { status, annotations, dismissals, silences, ...body } = next;
      const revision = pair.revision + 1;
      if (next.source !== pair.state.source || next.target !== pair.state.target || next.links !== pair.state.links || next.edits !== pair.state.edits) this.#run('UPDATE pair SET state = ? WHERE id = ?', JSON.stringify(body), pair.id);
      if (checked.findings !== pair.findings) this.#run('UPDATE pair SET findings = ?, checks = ? WHERE id = ?', JSON.stringify(checked.findings), checked.checks, pair.id);
      this.#run('UPDATE pair SET revision = ?, status = ? WHERE id = ?', revision, status, pair.id);
      if (annotations !== pair.state.annotations) this.#writeAnnotations(pair.id, pair.state.annotations, annotations);
      if (dismissals !== pair.state.dismissals) this.#writeDismissals(pair.id, dismissals);
      if (silences !== pair.state.silences) this.#writeSilences(pair.state.silences, silences);
      if ('step' in entry) {
        this.#run('DELETE FROM history WHERE pair = ? AND undone = 1', pair.id);
        if (entry.replaces !== undefined) this.#run('DELETE FROM history WHERE pair = ? AND seq = ?', pair.id, entry.replaces);
        const last = entry.replaces === undefined ? (this.#get<{ seq: number | null }>('SELECT max(seq) AS seq FROM history WHERE pair = ?', pair.id)?.seq ?? 0) : entry.replaces - 1;
        if (entry.replaces === undefined || entry.step.changes.length > 0) this.#run('INSERT INTO history (pair, seq, step, author, at) VALUES (?, ?, ?, ?, ?)', pair.id, last + 1, JSON.stringify(entry.step), entry.author, entry.at);
        writeLessons(this.#db, pair.id, last + 1, entry.lessons ?? []);
      } else for (const seq of entry.seqs) this.#run('UPDATE history SET undone = ? WHERE pair = ? AND seq = ?', entry.undone ? 1 : 0, pair.id, seq);
      return revision;
    });
  }

  /** What checks were told to keep quiet about, oldest first. */
  silences(): readonly Silence[] {
    return this.#all<{ body: string }>('SELECT body FROM silence ORDER BY created_at, rowid').map((r) => JSON.parse(r.body) as Silence);
  }

  /** Lets the checks speak again. */
  removeSilences(ids: readonly string[]): void {
    this.transaction(() => {
      for (const id of ids) this.#run('DELETE FROM silence WHERE id = ?', id);
    });
  }

  #writeSilences(before: readonly Silence[], after: readonly Silence[]): void {
    const kept = new Set(after.map((s) => s.id));
    for (const { id } of before) if (!kept.has(id)) this.#run('DELETE FROM silence WHERE id = ?', id);
    for (const s of after) this.#run('INSERT OR IGNORE INTO silence (id, created_at, body) VALUES (?, ?, ?)', s.id, s.createdAt, JSON.stringify(s));
  }

  #writeAnnotations(pair: string, before: readonly Annotation[], after: readonly Annotation[]): void {
    const old = new Map(before.map((a, n) => [a.id, { a, n }]));
    for (const [n, a] of after.entries()) {
      const known = old.get(a.id);
      old.delete(a.id);
      if (known && known.n === n && known.a === a) continue;
      this.#run('INSERT INTO annotation (id, pair, position, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET position = excluded.position, body = excluded.body', a.id, pair, n, JSON.stringify(a));
    }
    for (const id of old.keys()) this.#run('DELETE FROM annotation WHERE id = ?', id);
  }

  /** The step undo would take back, the one redo would repeat, and how many there are. */
  historyOf(pair: string): { readonly undo?: { readonly seq: number; readonly step: Step }; readonly redo?: { readonly seq: number; readonly step: Step }; readonly length: number } {
    const read = (sql: string): { seq: number; step: Step } | undefined => {
      const row = this.#get<{ seq: number; step: string }>(sql, pair);
      return row && { seq: row.seq, step: JSON.parse(row.step) as Step };
    };
    const undo = read('SELECT seq, step FROM history WHERE pair = ? AND undone = 0 ORDER BY seq DESC LIMIT 1');
    const redo = read('SELECT seq, step FROM history WHERE pair = ? AND undone = 1 ORDER BY seq LIMIT 1');
    const length = this.#get<{ n: number }>('SELECT count(*) AS n FROM history WHERE pair = ?', pair)?.n ?? 0;
    return { ...(undo ? { undo } : {}), ...(redo ? { redo } : {}), length };
  }

  /** Every step of a pair, oldest first, those that were taken back too. */
  steps(pair: string): { readonly seq: number; readonly step: Step; readonly author: string; readonly at: number; readonly undone: boolean }[] {
    return this.#all<{ seq: number; step: string; author: string; at: number; undone: number }>('SELECT seq, step, author, at, undone FROM history WHERE pair = ? ORDER BY seq', pair).map((r) => ({ ...r, step: JSON.parse(r.step) as Step, undone: r.undone === 1 }));
  }

  // -------------------------------------------------------------------------------------------- suggestions and failures

  replaceSuggestions(suggestions: readonly StoredSuggestion[], unpaired: readonly StoredUnpaired[]): void {
    this.transaction(() => {
      this.#run('DELETE FROM suggestion');
      this.#run('DELETE FROM unpaired');
      for (const s of suggestions) this.#run('INSERT INTO suggestion (source, target, body) VALUES (?, ?, ?)', s.source, s.target, JSON.stringify(s));
      for (const u of unpaired) this.#run('INSERT INTO unpaired (document, body) VALUES (?, ?)', u.document, JSON.stringify(u));
    });
  }

  suggestions(): StoredSuggestion[] {
    return this.#all<{ body: string }>('SELECT body FROM suggestion').map((r) => JSON.parse(r.body) as StoredSuggestion).sort((a, b) => b.score - a.score);
  }

  unpaired(): StoredUnpaired[] {
    return this.#all<{ body: string }>('SELECT body FROM unpaired ORDER BY rowid').map((r) => JSON.parse(r.body) as StoredUnpaired);
  }

  rejections(): ReadonlySet<string> {
    return new Set(this.#all<{ source: string; target: string }>('SELECT source, target FROM rejection').map((r) => `${r.source}|${r.target}`));
  }

  reject(source: string, target: string): void {
    this.transaction(() => {
      this.#run('INSERT OR IGNORE INTO rejection (source, target, at) VALUES (?, ?, ?)', source, target, Date.now());
      this.#run('DELETE FROM suggestion WHERE source = ? AND target = ?', source, target);
    });
  }

  /** Takes a rejection back. @returns false if there was none */
  unreject(source: string, target: string): boolean {
    return this.transaction(() => this.#run('DELETE FROM rejection WHERE source = ? AND target = ?', source, target) > 0);
  }

  // -------------------------------------------------------------------------------------------- search, and what was removed

  /** Ids of documents in the library that have all of it, best first. */
  search(wanted: readonly Wanted[], most: number): string[] {
    return searchDocuments(this.#db, wanted, most);
  }

  removed(): { readonly pairs: ReturnType<typeof removedPairs>; readonly documents: ReturnType<typeof removedDocuments>; readonly heads: ReturnType<typeof headsOf> } {
    const pairs = removedPairs(this.#db);
    return { pairs, documents: removedDocuments(this.#db), heads: headsOf(this.#db, pairs.flatMap((p) => [p.source, p.target])) };
  }

  removedCount(): number {
    return this.#get<{ n: number }>('SELECT (SELECT count(*) FROM pair WHERE removed_at IS NOT NULL) + (SELECT count(*) FROM document WHERE removed_at IS NOT NULL) AS n')?.n ?? 0;
  }

  /** Deletes for good what was removed. */
  emptyBin(): ReturnType<typeof emptyBin> {
    return this.transaction(() => emptyBin(this.#db));
  }

  addFailure(failure: FailureRow): void {
    this.transaction(() => this.#run('INSERT INTO failure (id, name, path, code, message, at) VALUES (?, ?, ?, ?, ?, ?)', failure.id, failure.name, failure.path, failure.code, failure.message, failure.at));
  }

  failures(): FailureRow[] {
    return this.#all<FailureRow>('SELECT id, name, path, code, message, at FROM failure ORDER BY at DESC, rowid DESC');
  }

  clearFailures(ids?: readonly string[]): number {
    return this.transaction(() => (ids ? ids.reduce((n, id) => n + this.#run('DELETE FROM failure WHERE id = ?', id), 0) : this.#run('DELETE FROM failure')));
  }

  /** The glossary and what was learned. */
  overlay(): Overlay {
    return (this.#overlay ??= this.#readOverlay());
  }
  #overlay: Overlay | undefined;

  #readOverlay(): Overlay {
    const glossary = this.#all<{ term: string; translation: string; forbidden: string }>('SELECT term, translation, forbidden FROM glossary ORDER BY position').map((r) => ({ ...r, forbidden: JSON.parse(r.forbidden) as string[] }));
    const learned = this.#all<LearnedPair>('SELECT source, target, probability, count FROM learned ORDER BY source, target').map((r) => ({ ...r }));
    if (glossary.length === 0 && learned.length === 0) return NO_OVERLAY;
    return { key: createHash('sha256').update(JSON.stringify([glossary, learned])).digest('hex').slice(0, 16), glossary, learned };
  }

  replaceGlossary(entries: readonly GlossaryEntry[]): void {
    this.#overlay = undefined;
    this.transaction(() => {
      this.#run('DELETE FROM glossary');
      entries.forEach((e, n) => this.#run('INSERT INTO glossary (position, term, translation, forbidden) VALUES (?, ?, ?, ?)', n, e.term, e.translation, JSON.stringify(e.forbidden)));
    });
  }

  replaceLearned(pairs: readonly LearnedPair[]): void {
    this.#overlay = undefined;
    this.transaction(() => {
      this.#run('DELETE FROM learned');
      for (const p of pairs) this.#run('INSERT INTO learned (source, target, probability, count) VALUES (?, ?, ?, ?)', p.source, p.target, p.probability, p.count);
    });
  }
}
