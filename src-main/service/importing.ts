import { randomUUID } from 'node:crypto';
import type { ImportItem } from '../../src-core/contract.ts';
import type { Store } from '../store/store.ts';
import { isSverkaError, SverkaError } from '../store/errors.ts';
import { findFiles, readFile } from './files.ts';
import { pairLoose } from './pairing.ts';
import type { PairingContext } from './pairing.ts';
import { textsToReread } from './site-lines.ts';
import type { PreparedDocument } from '../../src-core/text/model.ts';
import type { ReadDocument } from './worker.ts';

interface Item {
  readonly name: string;
  readonly path: string;
  readonly read: () => Uint8Array | string;
}

export type ImportContext = PairingContext;

/** Starts an import and gives back its job at once. The promise settles when everything is read and paired. */
export function startImport(context: ImportContext, items: readonly ImportItem[], label: string): { readonly job: string; readonly done: Promise<void> } {
  const found = findFiles(items.flatMap((i) => (i.kind === 'path' ? [i.path] : [])));
  const queue: Item[] = [
    ...found.files.map((f) => ({ name: f.name, path: f.path, read: () => readFile(f.path) })),
    ...items.flatMap((i): Item[] =>
      i.kind === 'bytes' ? [{ name: i.name.normalize('NFC'), path: '', read: () => Buffer.from(i.base64, 'base64') }] : i.kind === 'text' ? [{ name: i.name || firstWords(i.text), path: '', read: () => i.text }] : [],
    ),
  ];
  const { id, signal } = context.jobs.start('import', label, queue.length + found.errors.length);
  for (const e of found.errors) fail(context, id, e.name, e.path, e.error);
  return { job: id, done: work(context, id, signal, queue) };
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(' ').slice(0, 80);
}

function fail(context: ImportContext, job: string, name: string, path: string, error: SverkaError): void {
  context.store.addFailure({ id: randomUUID(), name, path, code: error.code, message: error.message, at: Date.now() });
  const state = context.jobs.state(job);
  if (state) context.jobs.update(job, { done: state.done + 1, failed: state.failed + 1 });
}

async function work(context: ImportContext, job: string, signal: AbortSignal, queue: readonly Item[]): Promise<void> {
  const { jobs, store } = context;
  const added: string[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let item = queue[next++]; item && !signal.aborted; item = queue[next++]) {
      jobs.update(job, { current: item.name });
      try {
        const id = await readOne(context, item, signal);
        if (id !== undefined) added.push(id);
        const state = jobs.state(job);
        if (state) jobs.update(job, { done: state.done + 1 });
      } catch (error) {
        if (signal.aborted) return;
        fail(context, job, item.name, item.path, isSverkaError(error) ? error : new SverkaError('internal', `“${item.name}” could not be read: ${error instanceof Error ? error.message : String(error)}`));
      }
      context.changed();
    }
  };
  try {
    await Promise.all(Array.from({ length: context.pool.threads }, lane));
    // What was read before a cancel is kept, and its repeated lines are found with the next import.
    if (!signal.aborted) await setRepeatedApart(context, added, signal);
    if (!signal.aborted) {
      jobs.update(job, { kind: 'pair', current: '' });
      await pairLoose(context, { signal, progress: (done, total) => jobs.update(job, { done, total }) });
    }
    jobs.finish(job, signal.aborted ? 'cancelled' : 'finished');
  } catch (error) {
    jobs.finish(job, signal.aborted ? 'cancelled' : 'failed');
    if (!signal.aborted) store.addFailure({ id: randomUUID(), name: '', path: '', code: 'internal', message: `Pairing stopped: ${error instanceof Error ? error.message : String(error)}`, at: Date.now() });
  }
  context.changed();
}

/** @returns the new document's id, or undefined if the text was known */
async function readOne(context: ImportContext, item: Item, signal: AbortSignal): Promise<string | undefined> {
  const content = item.read();
  const answer = await context.pool.run({ kind: 'read', name: item.name, lessons: context.store.lessons(), ...(typeof content === 'string' ? { text: content } : { bytes: content }) }, signal);
  if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
  return keep(context.store, item, answer.value);
}

function keep(store: Store, item: Item, read: ReadDocument): string | undefined {
  // The same text again is the same document, whatever the file is called; one that was removed comes back.
  const known = store.documentByHash(read.hash);
  if (known !== undefined) {
    store.restoreDocument(known);
    return undefined;
  }
  const previous = item.path === '' ? olderVersion(store, item.name, read.prepared) : store.documentByPath(item.path);
  const id = randomUUID();
  store.addDocument({
    id,
    name: item.name,
    path: item.path,
    site: read.site,
    encoding: read.encoding,
    textHash: read.hash,
    words: read.words,
    previous: previous ?? null,
    addedAt: Date.now(),
    prepared: read.prepared,
  });
  return id;
}

/** Short lines that now stand on many pages of a site are set apart on all its texts that stand in no pair: what a person works on does not change. */
async function setRepeatedApart({ store, pool }: ImportContext, added: readonly string[], signal: AbortSignal): Promise<void> {
  if (added.length === 0) return;
  store.readLabels();
  for (const { id, known } of textsToReread(store, added)) {
    if (signal.aborted) return;
    const document = store.document(id);
    if (!document) continue;
    const { text, language } = document.prepared;
    const answer = await pool.run({ kind: 'reread', text, language, known }, signal);
    if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
    store.replacePrepared(id, answer.value.prepared, answer.value.words);
  }
}

/** Share of sentences that must stand in both for a file of the same name to be a newer version of it. */
const MUCH = 0.4;

/** A browser does not tell where a file lies: one of the same name and language that shares many sentences is an older version of it. */
function olderVersion(store: Store, name: string, fresh: PreparedDocument): string | undefined {
  const sentences = (d: PreparedDocument): string[] => d.segments.map((s) => d.text.slice(s.start, s.end));
  const own = new Set(sentences(fresh));
  const heads = store.documents();
  const replaced = new Set(heads.map((d) => d.previous));
  return heads.findLast((d) => {
    if (d.name !== name || d.language !== fresh.language || replaced.has(d.id)) return false;
    const old = store.document(d.id);
    if (!old) return false;
    const theirs = sentences(old.prepared);
    return theirs.length > 0 && theirs.filter((s) => own.has(s)).length / Math.max(theirs.length, own.size) >= MUCH;
  })?.id;
}
