import { MessageChannel } from 'node:worker_threads';
import { setImmediate as breathe } from 'node:timers/promises';
import type { PairingInput, PairingResult } from '../../src-core/core.ts';
import type { Store, StoredSuggestion } from '../store/store.ts';
import { SverkaError } from '../store/errors.ts';
import type { Jobs } from './jobs.ts';
import type { Pool } from './pool.ts';

export interface PairingContext {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly pool: Pool;
  readonly uiLanguage: () => 'en' | 'ru';
  readonly changed: () => void;
}

export interface PairingRun {
  readonly signal?: AbortSignal;
  /** Told now and then how many steps of how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** Documents read from the workspace before the service answers other calls again. */
const READ_AT_ONCE = 100;

/** Documents that stand in no pair, were not replaced by a newer version, and are no newer version of a paired one: that pair can be taken over to it. */
function looseIds(store: Store): string[] {
  const paired = new Set(store.pairHeads().flatMap((p) => [p.source, p.target]));
  const documents = store.documents();
  const replaced = new Set(documents.flatMap((d) => (d.previous ? [d.previous] : [])));
  const before = new Map(documents.map((d) => [d.id, d.previous]));
  const waits = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = before.get(id); at && !seen.has(at); at = before.get(at)) {
      if (paired.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return documents.filter((d) => !paired.has(d.id) && !replaced.has(d.id) && !waits(d.id)).map((d) => d.id);
}

/**
 * Pairs every document that stands in no pair yet; replaces what was suggested before. Runs on a thread.
 * @throws SverkaError, or an `AbortError` if it was cancelled: then the old suggestions stay
 */
export async function pairLoose({ store, pool, uiLanguage }: PairingContext, { signal, progress }: PairingRun = {}): Promise<void> {
  const documents: PairingInput[] = [];
  for (const [n, id] of looseIds(store).entries()) {
    if (n % READ_AT_ONCE === READ_AT_ONCE - 1) await breathe();
    signal?.throwIfAborted();
    const document = store.document(id);
    if (document) documents.push({ id, document: document.prepared });
  }
  if (documents.length === 0) {
    store.replaceSuggestions([], []);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.on('message', ([done, total]: [number, number]) => progress?.(done, total));
  try {
    const answer = await pool.run({ kind: 'pair', documents, sourceLanguage: store.settings().sourceLanguage, uiLanguage: uiLanguage(), overlay: store.overlay(), rejected: [...store.rejections()], progress: port2 }, signal, [port2]);
    if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
    keepSuggestions(store, answer.value);
  } finally {
    port1.close();
  }
}

/** What people paired, rejected or removed while it was worked out is left out. */
function keepSuggestions(store: Store, { pairs, unpaired }: PairingResult): void {
  const loose = new Set(looseIds(store));
  const rejected = store.rejections();
  const free = (p: { readonly source: string; readonly target: string }): boolean => loose.has(p.source) && loose.has(p.target) && !rejected.has(`${p.source}|${p.target}`);
  const suggestions = pairs.filter(free).map((p): StoredSuggestion => ({ ...p, alternatives: p.alternatives.filter(free) }));
  store.replaceSuggestions(suggestions, unpaired.filter((u) => loose.has(u.document)));
}

/** With more loose documents than this, pairing anew goes on behind the call that asked for it. */
const MANY = 400;

/**
 * Pairs anew after a person changed something: at once with few documents; with many as a job of its own, which takes the place of
 * one that is still running.
 */
export class Repairing {
  readonly #context: PairingContext;
  #running: { readonly job: string; readonly done: Promise<void> } | undefined;

  constructor(context: PairingContext) {
    this.#context = context;
  }

  /** Resolves when the suggestions are up to date, or when the job for it was started. */
  async run(): Promise<void> {
    const { store, jobs } = this.#context;
    if (this.#running) jobs.cancel(this.#running.job);
    await this.#running?.done;
    if (looseIds(store).length <= MANY) await pairLoose(this.#context);
    else this.#start();
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#running?.done;
  }

  #start(): void {
    const { jobs, changed } = this.#context;
    const { id: job, signal } = jobs.start('pair', '', 0);
    const work = async (): Promise<void> => {
      try {
        await pairLoose(this.#context, { signal, progress: (done, total) => jobs.update(job, { done, total }) });
        jobs.finish(job, 'finished');
      } catch {
        jobs.finish(job, signal.aborted ? 'cancelled' : 'failed');
      }
      if (this.#running?.job === job) this.#running = undefined;
      changed();
    };
    this.#running = { job, done: work() };
  }
}
