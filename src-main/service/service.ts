import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { linkWords } from '../../src-core/core.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Input, Output, Result, ServiceEvent } from '../../src-core/contract.ts';
import { inputs } from '../../src-core/contract.ts';
import { readGlossary } from '../../src-core/exchange/glossary.ts';
import { exportPair } from '../../src-core/exchange/index.ts';
import type { MethodName } from '../../src-core/methods.ts';
import { METHODS } from '../../src-core/methods.ts';
import { isSverkaError, SverkaError } from '../store/errors.ts';
import { translated } from '../store/open.ts';
import { backupFolder, listBackups } from '../store/backups.ts';
import { Store } from '../store/store.ts';
import { Backups } from './backups.ts';
import { startImport } from './importing.ts';
import { Jobs } from './jobs.ts';
import { PairEditor } from './pair-editor.ts';
import { Repairing } from './pairing.ts';
import { Pages } from './pages.ts';
import { Pool } from './pool.ts';
import type { FetchOptions } from './web-address.ts';
import { decode } from './decode.ts';
import { inForce } from './analysis.ts';
import { coreResources, programFolder } from './resources.ts';
import { mergeCopy, mergeView } from './colleague.ts';
import type { MergeReport } from './merging.ts';
import { binView, searchWorkspace } from './searching.ts';
import { pairReport, workspaceReport } from './report.ts';
import { moveToVersion } from './versions.ts';
import { confirmedTexts } from './words-of-workspace.ts';
import { documentRow, libraryView, pairView, silencesView } from './views.ts';

export interface ServiceOptions {
  readonly workspacePath: string;
  readonly host: 'electron' | 'web' | 'cli';
  readonly version: string;
  /** Language of the machine, for settings that say `system`. */
  readonly systemLanguage: string;
  /** Worker threads; default one a core less one. */
  readonly workers?: number;
  /** Only look; another window may have the workspace open. */
  readonly readOnly?: boolean;
  /** Set a damaged workspace aside and go on with what can be read of it, instead of refusing it. */
  readonly recover?: boolean;
  /** Keep rolling backups; on in the app, off on the command line. */
  readonly backups?: boolean;
  /** How host names are looked up and which may be called; for tests. */
  readonly web?: FetchOptions;
}

export interface Service {
  /** Validates and carries out one call. Never rejects on expected failures. */
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  /** The same for input of unknown shape, as it comes over a border. */
  callUnknown(method: string, input: unknown): Promise<Result<unknown>>;
  on(listener: (event: ServiceEvent) => void): () => void;
  close(): Promise<void>;
}

/** Methods that change nothing, for a workspace that may only be looked at. */
const READING: ReadonlySet<MethodName> = new Set<MethodName>(['workspace.info', 'workspace.backups', 'workspace.recoverySeen', 'settings.get', 'library.get', 'report.get', 'library.search', 'merge.preview', 'bin.get', 'documents.get', 'pair.open', 'pair.history', 'pair.words', 'pair.export', 'silences.list', 'glossary.get']);

type Handlers = { readonly [M in MethodName]: (input: Input<M>) => Promise<Output<M>> | Output<M> };

/**
 * Opens a workspace and stands behind every face of Sverka.
 * @throws SverkaError if the workspace cannot be opened
 */
export function createService(options: ServiceOptions): Service {
  const store = new Store(options.workspacePath, { readOnly: options.readOnly ?? false, recover: options.recover ?? false });
  const backups = options.backups === true && !store.readOnly ? new Backups(store) : undefined;
  let recovery = store.recovery;
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
  const repairing = new Repairing(importing);
  const pages = new Pages(pool, options.web);
  const running = new Set<Promise<void>>();
  const track = (started: { job: string; done: Promise<void> }): { job: string } => {
    running.add(started.done);
    void started.done.finally(() => running.delete(started.done));
    return { job: started.job };
  };

  const editor = new PairEditor({
    store,
    pool,
    uiLanguage,
    told: (id, revision) => {
      emit({ type: 'pair', id, revision });
      changed();
    },
  });
  const mustDocument = (id: string): ReturnType<PairEditor['document']> => editor.document(id);

  const makePair = async (sourceId: string, targetId: string): Promise<{ id: string }> => {
    const source = mustDocument(sourceId);
    const target = mustDocument(targetId);
    if (sourceId === targetId) throw new SverkaError('bad-input', 'A text cannot be paired with itself.');
    const known = store.pairOf(sourceId, targetId);
    if (known !== undefined) {
      // One that was removed comes back as it was.
      if (store.restorePair(known)) changed();
      return { id: known };
    }
    const { id: job, signal } = jobs.start('align', target.prepared.title || target.name, 1);
    try {
      const answer = await pool.run({ kind: 'analyse', source: source.prepared, target: target.prepared, overlay: store.overlay(), settings: store.settings().checks }, signal);
      if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
      const { alignment, findings, checks } = answer.value;
      const made = store.pairOf(sourceId, targetId);
      const id = made ?? randomUUID();
      if (made === undefined) store.addPair({ id, source: sourceId, target: targetId, addedAt: Date.now(), state: { status: 'new', source: alignment.source, target: alignment.target, links: alignment.links, annotations: [], dismissals: [], silences: [] }, findings, checks });
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

  const glossaryView = (refused: readonly string[]): Output<'glossary.get'> => {
    const { glossary, learned } = store.overlay();
    return { entries: glossary, refused, learned: learned.length };
  };

  const learn = async (): Promise<Output<'lexicon.learn'>> => {
    const links = confirmedTexts(store);
    const answer = await pool.run({ kind: 'learn', links });
    if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
    store.replaceLearned(answer.value);
    return { links: links.length, pairs: answer.value.length };
  };

  const handlers: Handlers = {
    'workspace.info': () => ({ path: store.path, name: basename(store.path), size: store.size, version: options.version, host: options.host, readOnly: store.readOnly, ...(recovery ? { recovery } : {}) }),
    'workspace.backups': () => ({ backups: listBackups(store.path), folder: backupFolder(store.path) }),
    'workspace.backUp': async () => ({ name: await store.backUp() }),
    'workspace.restore': async ({ name }) => {
      jobs.cancelAll();
      await Promise.allSettled(running);
      await store.backUp();
      await editor.alone(() => store.restore(name));
      // The newest backup is always what the workspace holds, not what it no longer held.
      await store.backUp();
      recovery = undefined;
      emit({ type: 'settings', settings: store.settings() });
      emit({ type: 'workspace' });
      changed();
      return { restored: true };
    },
    'workspace.recoverySeen': () => {
      const seen = recovery !== undefined;
      recovery = undefined;
      return { seen };
    },
    'settings.get': () => store.settings(),
    'settings.set': async (changes) => {
      const before = uiLanguage();
      const settings = store.setSettings(Object.fromEntries(Object.entries(changes).filter(([, v]) => v !== undefined)));
      emit({ type: 'settings', settings });
      // Reasons of pairs are kept in the interface language they were found in.
      if (changes.sourceLanguage !== undefined || uiLanguage() !== before) await repairing.run();
      changed();
      return settings;
    },
    'library.get': () => libraryView(store, jobs),
    'report.get': ({ id }) => (id === undefined ? workspaceReport(store, uiLanguage()) : pairReport(store, editor, id, uiLanguage())),
    'library.search': ({ query }) => ({ hits: searchWorkspace(store, query) }),
    'merge.preview': ({ from }) => mergeView(store, mergeCopy(store, from, { dry: true }), uiLanguage()),
    'merge.apply': async ({ from, choices }) => {
      await store.backUp();
      let merged: MergeReport | undefined;
      await editor.alone(() => void (merged = mergeCopy(store, from, { dry: false, choices })));
      for (const { pair } of merged!.pairs) emit({ type: 'pair', id: pair, revision: store.pair(pair)?.revision ?? 0 });
      await repairing.run();
      changed();
      return mergeView(store, merged!, uiLanguage());
    },
    'bin.get': () => binView(store),
    'bin.empty': () => {
      const gone = store.emptyBin();
      changed();
      return gone;
    },
    'documents.import': ({ items, label }) => track(startImport(importing, items, label ?? '', (id) => pages.take(id))),
    'pages.fetch': ({ address }) => pages.fetch(address),
    'documents.importSamples': () => track(startImport(importing, [{ kind: 'path', path: join(programFolder(), 'resources', 'samples', 'articles') }], 'samples')),
    'documents.get': ({ id }) => {
      const d = mustDocument(id);
      const { prepared, textHash: _hash, ...head } = d;
      return { row: documentRow({ ...head, title: prepared.title, language: prepared.language }, store.pairHeads()), text: prepared.text, blocks: prepared.blocks, segments: prepared.segments };
    },
    'documents.remove': async ({ id }) => {
      mustDocument(id);
      if (!store.removeDocument(id)) throw new SverkaError('conflict', 'This text stands in a pair; remove the pair first.');
      await repairing.run();
      changed();
      return { removed: true };
    },
    'documents.restore': async ({ id }) => {
      const restored = store.restoreDocument(id);
      if (restored) {
        await repairing.run();
        changed();
      } else mustDocument(id);
      return { restored };
    },
    'failures.clear': ({ ids }) => {
      const cleared = store.clearFailures(ids);
      changed();
      return { cleared };
    },
    'jobs.cancel': ({ id }) => ({ cancelled: jobs.cancel(id) }),
    'pairs.accept': async ({ source, target }) => {
      const expected = store.suggestions().some((s) => s.source === source && s.target === target);
      const made = await makePair(source, target);
      // With an alternative taken instead, the text that was suggested is free again.
      if (!expected) await repairing.run();
      changed();
      return made;
    },
    'pairs.reject': async ({ source, target }) => {
      mustDocument(source);
      mustDocument(target);
      store.reject(source, target);
      await repairing.run();
      changed();
      return { rejected: true };
    },
    'pairs.unreject': async ({ source, target }) => {
      const taken = store.unreject(source, target);
      if (taken) await repairing.run();
      changed();
      return { taken };
    },
    'pairs.create': async ({ source, target }) => {
      const [a, b] = [mustDocument(source), mustDocument(target)];
      const wanted = store.settings().sourceLanguage;
      // Dragging the rendition onto its original means the same pair.
      const swapped = b.prepared.language === wanted && a.prepared.language !== wanted;
      const made = await makePair(swapped ? target : source, swapped ? source : target);
      await repairing.run();
      changed();
      return made;
    },
    'pairs.remove': async ({ id }) => {
      await editor.inTurn(id, () => {
        editor.pair(id);
        store.removePair(id);
      });
      await repairing.run();
      changed();
      return { removed: true };
    },
    'pairs.restore': async ({ id }) => {
      const restored = store.restorePair(id);
      if (restored) {
        await repairing.run();
        changed();
      } else editor.pair(id);
      return { restored };
    },
    'pairs.setStatus': async ({ ids, status }) => {
      const done: string[] = [];
      for (const id of new Set(ids)) {
        const pair = store.pair(id);
        if (!pair || pair.removed || pair.state.status === status) continue;
        await editor.command(id, { type: 'set-status', status });
        done.push(id);
      }
      if (status === 'done' && done.length > 0) await learn();
      return { changed: done };
    },
    'pair.open': async ({ id }) => {
      const { pair, source, target } = await editor.read(id);
      return pairView(store, pair, source, target, uiLanguage());
    },
    'pair.command': async ({ id, command }) => {
      const state = await editor.command(id, command);
      // A pair that is done has been read: its confirmed links teach.
      if (command.type === 'set-status' && command.status === 'done') await learn();
      return state;
    },
    'pair.moveToVersion': async ({ id, side, document }) => {
      const moved = await moveToVersion({ store, pool, editor }, id, side, document);
      await repairing.run();
      changed();
      return moved;
    },
    'pair.undo': ({ id }) => editor.step(id, 'undo'),
    'pair.redo': ({ id }) => editor.step(id, 'redo'),
    'pair.history': ({ id }) => {
      editor.pair(id);
      return { steps: store.steps(id).map(({ step, ...s }) => ({ ...s, name: step.name, about: step.about ?? '', count: step.count ?? 1 })) };
    },
    'pair.goTo': ({ id, seq }) => editor.goTo(id, seq),
    'pair.words': ({ id, link }) => {
      const pair = editor.pair(id);
      const found = pair.state.links.find((l) => linkKey(l) === link);
      if (!found) throw new SverkaError('not-found', 'This link is no longer there; the alignment has changed.');
      const { links, left } = linkWords(mustDocument(pair.source).prepared, inForce(mustDocument(pair.target).prepared, pair.state), pair.state, found, coreResources(store.overlay()));
      return { words: links, left };
    },
    'silences.list': () => silencesView(store),
    'silences.remove': ({ ids }) => {
      store.removeSilences(ids);
      changed();
      return silencesView(store);
    },
    'glossary.get': () => glossaryView([]),
    'glossary.import': ({ name, base64 }) => {
      const { text } = decode(Buffer.from(base64, 'base64'), name);
      const { entries, refused } = readGlossary(text, name);
      if (entries.length === 0) throw new SverkaError('bad-input', `“${name}” gave no terms: ${refused[0] ?? 'it is empty'}. A glossary is a CSV file with the columns term, translation, forbidden, or a TBX file.`);
      store.replaceGlossary(entries);
      changed();
      return glossaryView(refused);
    },
    'glossary.clear': () => {
      store.replaceGlossary([]);
      changed();
      return glossaryView([]);
    },
    'lexicon.learn': () => learn(),
    'pair.export': async ({ id, format, rows, boilerplate }) => {
      const { pair, source, target } = await editor.read(id);
      const view = pairView(store, pair, source, target, uiLanguage());
      const file = exportPair(format, {
        pair: view,
        generator: `Sverka ${options.version}`,
        now: Date.now(),
        language: uiLanguage(),
        choice: { ...(rows === undefined ? {} : { rows }), ...(boilerplate === undefined ? {} : { boilerplate }) },
        dismissals: pair.state.dismissals,
        history: store.steps(id).map(({ seq: _seq, ...entry }) => entry),
        metadata: { source: source.metadata ?? {}, target: target.metadata ?? {} },
        foreign: store.foreign(id),
        importedBlocks: { source: source.prepared.blocks, target: target.prepared.blocks },
      });
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
    if (store.readOnly && !READING.has(method)) return { ok: false, error: { code: 'read-only', message: 'This workspace is open for reading only; nothing was changed. Open it alone and with write access to work in it.' } };
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
        await Promise.allSettled([...running, editor.close(), repairing.idle(), backups?.close()]);
        await pool.close();
        store.close();
      })()),
  };
}
