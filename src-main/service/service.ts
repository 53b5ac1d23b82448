import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { checkAlignment, linkWords, realign } from '../../src-core/core.ts';
import type { Alignment } from '../../src-core/core.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Finding } from '../../src-core/checks/model.ts';
import type { Input, Output, Result, ServiceEvent } from '../../src-core/contract.ts';
import { inputs } from '../../src-core/contract.ts';
import { exportPair } from '../../src-core/exchange/index.ts';
import type { MethodName } from '../../src-core/methods.ts';
import { METHODS } from '../../src-core/methods.ts';
import { applyStep, invertStep, runCommand } from '../../src-core/review/commands.ts';
import type { ReviewState } from '../../src-core/review/commands.ts';
import { isSverkaError, SverkaError } from '../store/errors.ts';
import { translated } from '../store/open.ts';
import { Store } from '../store/store.ts';
import type { StoredDocument, StoredPair } from '../store/store.ts';
import { pairLoose, startImport } from './importing.ts';
import { Jobs } from './jobs.ts';
import { Pool } from './pool.ts';
import { coreResources, programFolder } from './resources.ts';
import { documentRow, libraryView, pairState, pairView } from './views.ts';

export interface ServiceOptions {
  readonly workspacePath: string;
  readonly host: 'electron' | 'web' | 'cli';
  readonly version: string;
  /** Language of the machine, for settings that say `system`. */
  readonly systemLanguage: string;
  /** Worker threads; default one a core less one. */
  readonly workers?: number;
}

export interface Service {
  /** Validates and carries out one call. Never rejects on expected failures. */
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  /** The same for input of unknown shape, as it comes over a border. */
  callUnknown(method: string, input: unknown): Promise<Result<unknown>>;
  on(listener: (event: ServiceEvent) => void): () => void;
  close(): Promise<void>;
}

type Handlers = { readonly [M in MethodName]: (input: Input<M>) => Promise<Output<M>> | Output<M> };

/**
 * Opens a workspace and stands behind every face of Sverka.
 * @throws SverkaError if the workspace cannot be opened
 */
export function createService(options: ServiceOptions): Service {
  const store = new Store(options.workspacePath);
  const pool = new Pool(options.workers);
  const listeners = new Set<(event: ServiceEvent) => void>();
  const emit = (event: ServiceEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const jobs = new Jobs((job) => emit({ type: 'job', job }));
  const uiLanguage = (): 'en' | 'ru' => {
    const { uiLanguage: wanted } = store.settings();
    const tag = wanted === 'system' ? options.systemLanguage : wanted;
    return tag.toLowerCase().startsWith('ru') ? 'ru' : 'en';
  };
  const changed = (): void => emit({ type: 'library' });
  const importing = { store, jobs, pool, uiLanguage, changed };
  const running = new Set<Promise<void>>();
  const track = (started: { job: string; done: Promise<void> }): { job: string } => {
    running.add(started.done);
    void started.done.finally(() => running.delete(started.done));
    return { job: started.job };
  };

  const mustPair = (id: string): StoredPair => {
    const pair = store.pair(id);
    if (!pair) throw new SverkaError('not-found', 'This pair is no longer in the workspace.');
    return pair;
  };
  const mustDocument = (id: string): StoredDocument => {
    const document = store.document(id);
    if (!document) throw new SverkaError('not-found', 'This document is no longer in the workspace.');
    return document;
  };

  const makePair = async (sourceId: string, targetId: string): Promise<{ id: string }> => {
    const source = mustDocument(sourceId);
    const target = mustDocument(targetId);
    if (sourceId === targetId) throw new SverkaError('bad-input', 'A text cannot be paired with itself.');
    const known = store.pairOf(sourceId, targetId);
    if (known) return { id: known };
    const { id: job, signal } = jobs.start('align', target.prepared.title || target.name, 1);
    try {
      const answer = await pool.run({ kind: 'analyse', source: source.prepared, target: target.prepared }, signal);
      if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
      const { alignment, findings } = answer.value;
      const id = store.pairOf(sourceId, targetId) ?? randomUUID();
      if (!store.pair(id)) store.addPair({ id, source: sourceId, target: targetId, addedAt: Date.now(), state: { status: 'new', source: alignment.source, target: alignment.target, links: alignment.links, annotations: [], dismissals: [] }, findings });
      jobs.update(job, { done: 1 });
      jobs.finish(job, 'finished');
      changed();
      return { id };
    } catch (error) {
      jobs.finish(job, signal.aborted ? 'cancelled' : 'failed');
      if (signal.aborted) throw new SverkaError('cancelled', 'Pairing was cancelled; both texts are as they were.');
      throw error;
    }
  };

  /** Findings are recomputed only where segments or links changed; people's decisions never change them. */
  const recheck = (pair: StoredPair, next: ReviewState): readonly Finding[] => {
    const same = next.source === pair.state.source && next.target === pair.state.target && next.links.length === pair.state.links.length && next.links.every((l, n) => linkKey(l) === linkKey(pair.state.links[n]!));
    if (same) return pair.findings;
    const alignment: Alignment = { source: next.source, target: next.target, links: next.links };
    return checkAlignment(mustDocument(pair.source).prepared, mustDocument(pair.target).prepared, alignment, coreResources());
  };

  const settle = (pair: StoredPair, next: ReviewState, entry: Parameters<Store['saveStep']>[3]): Output<'pair.command'> => {
    const findings = recheck(pair, next);
    const revision = store.saveStep(pair, next, findings, entry);
    emit({ type: 'pair', id: pair.id, revision });
    changed();
    return pairState(store, { ...pair, state: next, findings, revision }, uiLanguage());
  };

  const takeStep = (id: string, direction: 'undo' | 'redo'): Output<'pair.undo'> => {
    const pair = mustPair(id);
    const entry = store.historyOf(id)[direction];
    if (!entry) throw new SverkaError('conflict', direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.');
    const next = applyStep(pair.state, direction === 'undo' ? invertStep(entry.step) : entry.step);
    return settle(pair, next, { seq: entry.seq, undone: direction === 'undo' });
  };

  const handlers: Handlers = {
    'workspace.info': () => ({ path: store.path, name: basename(store.path), size: store.size, version: options.version, host: options.host }),
    'settings.get': () => store.settings(),
    'settings.set': async (changes) => {
      const before = uiLanguage();
      const settings = store.setSettings(Object.fromEntries(Object.entries(changes).filter(([, v]) => v !== undefined)));
      emit({ type: 'settings', settings });
      // Reasons of pairs are kept in the interface language they were found in.
      if (changes.sourceLanguage !== undefined || uiLanguage() !== before) await pairLoose(importing);
      changed();
      return settings;
    },
    'library.get': () => libraryView(store, jobs),
    'documents.import': ({ items, label }) => track(startImport(importing, items, label ?? '')),
    'documents.importSamples': () => track(startImport(importing, [{ kind: 'path', path: join(programFolder(), 'resources', 'samples', 'articles') }], 'samples')),
    'documents.get': ({ id }) => {
      const d = mustDocument(id);
      const { prepared, textHash: _hash, ...head } = d;
      return { row: documentRow({ ...head, title: prepared.title, language: prepared.language }, store.pairHeads()), text: prepared.text, blocks: prepared.blocks, segments: prepared.segments };
    },
    'documents.remove': async ({ id }) => {
      mustDocument(id);
      if (!store.removeDocument(id)) throw new SverkaError('conflict', 'This text stands in a pair; remove the pair first.');
      await pairLoose(importing);
      changed();
      return { removed: true };
    },
    'failures.clear': ({ ids }) => {
      const cleared = store.clearFailures(ids);
      changed();
      return { cleared };
    },
    'jobs.cancel': ({ id }) => ({ cancelled: jobs.cancel(id) }),
    'pairs.accept': async ({ source, target }) => {
      const made = await makePair(source, target);
      return made;
    },
    'pairs.reject': async ({ source, target }) => {
      mustDocument(source);
      mustDocument(target);
      store.reject(source, target);
      await pairLoose(importing);
      changed();
      return { rejected: true };
    },
    'pairs.create': async ({ source, target }) => {
      const [a, b] = [mustDocument(source), mustDocument(target)];
      const wanted = store.settings().sourceLanguage;
      // Dragging the rendition onto its original means the same pair.
      const swapped = b.prepared.language === wanted && a.prepared.language !== wanted;
      const made = await makePair(swapped ? target : source, swapped ? source : target);
      await pairLoose(importing);
      changed();
      return made;
    },
    'pairs.remove': async ({ id }) => {
      mustPair(id);
      store.removePair(id);
      await pairLoose(importing);
      changed();
      return { removed: true };
    },
    'pair.open': ({ id }) => {
      const pair = mustPair(id);
      return pairView(store, pair, mustDocument(pair.source), mustDocument(pair.target), uiLanguage());
    },
    'pair.command': ({ id, command }) => {
      const pair = mustPair(id);
      const source = mustDocument(pair.source).prepared;
      const target = mustDocument(pair.target).prepared;
      const author = store.settings().reviewer;
      const now = Date.now();
      const done = runCommand(pair.state, command, {
        author,
        now,
        newId: randomUUID,
        findings: pair.findings,
        sourceText: source.text,
        targetText: target.text,
        realign: (left, right, links) => realign(source, target, { source: left, target: right, links }, coreResources()),
      });
      if (!done.ok) throw new SverkaError(done.error.code, done.error.message);
      return settle(pair, done.value.state, { step: done.value.step, author, at: now });
    },
    'pair.undo': ({ id }) => takeStep(id, 'undo'),
    'pair.redo': ({ id }) => takeStep(id, 'redo'),
    'pair.words': ({ id, link }) => {
      const pair = mustPair(id);
      const found = pair.state.links.find((l) => linkKey(l) === link);
      if (!found) throw new SverkaError('not-found', 'This link is no longer there; the alignment has changed.');
      return { words: linkWords(mustDocument(pair.source).prepared, mustDocument(pair.target).prepared, pair.state, found, coreResources()) };
    },
    'pair.export': ({ id, format }) => {
      const pair = mustPair(id);
      const view = pairView(store, pair, mustDocument(pair.source), mustDocument(pair.target), uiLanguage());
      const file = exportPair(format, { pair: view, generator: `Sverka ${options.version}`, now: Date.now(), language: uiLanguage() });
      return { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') };
    },
  };

  const perform = async (method: MethodName, input: unknown): Promise<Result<unknown>> => {
    const parsed = inputs[method].safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
      return { ok: false, error: { code: 'bad-input', message: `${method}${where}: ${issue?.message ?? 'the input is not of the expected form'}` } };
    }
    try {
      const handler = handlers[method] as (input: unknown) => unknown;
      return { ok: true, value: await handler(parsed.data) };
    } catch (raw) {
      const error = translated(raw, basename(store.path));
      if (isSverkaError(error)) return { ok: false, error: error.toFailure() };
      return { ok: false, error: { code: 'internal', message: `Something went wrong inside Sverka (${error.message}); nothing that was saved is lost.` } };
    }
  };

  let closing: Promise<void> | undefined;
  return {
    call: (method, input) => perform(method, input) as Promise<Result<Output<typeof method>>>,
    callUnknown: (method, input) =>
      (METHODS as readonly string[]).includes(method) ? perform(method as MethodName, input) : Promise.resolve({ ok: false, error: { code: 'not-found', message: `There is no method “${method.slice(0, 60)}”.` } }),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () =>
      (closing ??= (async () => {
        jobs.cancelAll();
        await Promise.allSettled(running);
        await pool.close();
        store.close();
      })()),
  };
}
