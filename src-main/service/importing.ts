import { randomUUID } from 'node:crypto';
import type { ImportItem } from '../../src-core/contract.ts';
import { kindOfName } from '../../src-core/exchange/in/kinds.ts';
import type { FileKind } from '../../src-core/exchange/in/kinds.ts';
import type { DocumentMetadata, ReadPair } from '../../src-core/exchange/model.ts';
import type { Checked } from '../store/store.ts';
import { isSverkaError, SverkaError } from '../store/errors.ts';
import { findFiles, readFile } from './files.ts';
import { pairLoose } from './pairing.ts';
import type { PairingContext } from './pairing.ts';
import { hintsOf, hostOf, keepDocument, keepPair, targetInForce } from './keeping.ts';
import { textsToReread } from './site-lines.ts';

/** Something to be read. */
export interface Item {
  readonly name: string;
  readonly path: string;
  readonly read: () => Uint8Array | string;
  /** The content is HTML that was pasted. */
  readonly html?: boolean;
  /** Where the name does not tell. */
  readonly kind?: FileKind;
  /** As a server names it. */
  readonly encoding?: string;
  readonly metadata?: DocumentMetadata;
}

export type ImportContext = PairingContext;

/** Starts an import and gives back its job at once. The promise settles when everything is read and paired. */
export function startImport(context: ImportContext, items: readonly ImportItem[], label: string, page: (id: string) => Item | undefined = () => undefined): { readonly job: string; readonly done: Promise<void> } {
  const found = findFiles(items.flatMap((i) => (i.kind === 'path' ? [i.path] : [])));
  const queue: Item[] = [
    ...found.files.map((f) => ({ name: f.name, path: f.path, read: () => readFile(f.path) })),
    ...items.flatMap((i): Item[] =>
      i.kind === 'bytes' ? [{ name: i.name.normalize('NFC'), path: '', read: () => Buffer.from(i.base64, 'base64') }] : i.kind === 'text' ? [{ name: i.name || firstWords(i.text), path: '', read: () => i.text }] : i.kind === 'html' ? [{ name: i.name || firstWords(i.html.replace(/<[^>]*>/g, ' ')), path: '', html: true, read: () => i.html }] : i.kind === 'page' ? [page(i.id) ?? forgotten] : [],
    ),
  ];
  const { id, signal } = context.jobs.start('import', label, queue.length + found.errors.length);
  for (const e of found.errors) fail(context, id, e.name, e.path, e.error);
  return { job: id, done: work(context, id, signal, queue) };
}

const forgotten: Item = {
  name: 'page',
  path: '',
  read: () => {
    throw new SverkaError('not-found', 'This page is no longer kept; fetch it again.');
  },
};

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
        fail(context, job, item.name, item.path, isSverkaError(error) ? error : error instanceof Error && error.name === 'AbortError' ? new SverkaError('too-large', `“${item.name}” took too long to read and was given up; save only the article, or split it.`) : new SverkaError('internal', `“${item.name}” could not be read: ${error instanceof Error ? error.message : String(error)}`));
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

/** @returns the new document's id, or undefined if the text was known or the file held pairs */
async function readOne(context: ImportContext, item: Item, signal: AbortSignal): Promise<string | undefined> {
  const { store, pool } = context;
  const content = item.read();
  const kind = item.kind ?? (typeof content === 'string' ? undefined : kindOfName(item.name));
  if (!item.html && (kind === undefined || kind === 'text')) {
    const answer = await pool.run({ kind: 'read', name: item.name, lessons: store.lessons(), ...(typeof content === 'string' ? { text: content.toWellFormed() } : { bytes: content }) }, limited(signal, content.length));
    if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
    return keepDocument(store, item, answer.value, item.metadata);
  }
  const read = await pool.read(typeof content === 'string' ? { name: item.name, html: content } : { name: item.name, kind: kind ?? 'html', bytes: content, ...(item.encoding === undefined ? {} : { encoding: item.encoding }) }, signal);
  if (read.kind === 'pairs') {
    for (const pair of read.pairs) keepPair(store, item, pair, await check(context, pair, signal));
    tell(context, item, read.notes);
    return undefined;
  }
  const { text, hints, language, metadata } = read.text;
  const answer = await pool.run({ kind: 'read', name: item.name, lessons: store.lessons(), text, hints, site: hostOf(metadata.address ?? item.metadata?.address), ...(language === undefined ? {} : { language }) }, limited(signal, text.length));
  if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
  return keepDocument(store, item, { ...answer.value, encoding: metadata.format ?? answer.value.encoding }, { ...metadata, ...item.metadata });
}

/** Ends the search for sentences in a text that is made to be slow: nine seconds, and as much again for every two megabytes. */
const limited = (signal: AbortSignal, length: number): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(9000 + Math.ceil(length / 200))]);

/** What the checks say of a pair that was read. */
async function check({ store, pool }: ImportContext, pair: ReadPair, signal: AbortSignal): Promise<Checked> {
  const { source, target, links } = pair;
  const answer = await pool.run({ kind: 'check', source: source.document, target: { text: targetInForce(pair), language: target.document.language }, alignment: { source: source.document.segments, target: target.document.segments, links }, overlay: store.overlay(), settings: store.settings().checks }, signal);
  if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
  return answer.value;
}

/** Notes of one file that are told one by one. */
const MOST_NOTES = 5;

/** Tells what of a file was left out; the rest of it is in. */
function tell({ store }: ImportContext, item: Item, notes: readonly string[]): void {
  const shown = notes.length > MOST_NOTES ? [...notes.slice(0, MOST_NOTES), `${notes.length - MOST_NOTES} more such places.`] : notes;
  for (const note of shown) store.addFailure({ id: randomUUID(), name: item.name, path: item.path, code: 'bad-input', message: `“${item.name}”: ${note}`, at: Date.now() });
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
    const answer = await pool.run({ kind: 'reread', text, language, known, hints: hintsOf(document) }, signal);
    if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
    store.replacePrepared(id, answer.value.prepared, answer.value.words);
  }
}
