import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { programFolder } from './resources.ts';
import type { Answer, Task } from './worker.ts';

/** Threads that run the pipeline. */
export class Pool {
  readonly #piscina: Piscina;

  /** @param threads at the most; by default one a core, leaving one for the window */
  constructor(threads = Math.max(1, availableParallelism() - 1)) {
    const built = join(programFolder(), 'out', 'main', 'worker.js');
    const filename = existsSync(built) ? built : join(programFolder(), 'src-main', 'service', 'worker.ts');
    this.#piscina = new Piscina({ filename, minThreads: 0, maxThreads: threads, idleTimeout: 60_000 });
    // A thread that is ended may have answered in the same moment; nobody waits for that answer any more.
    this.#piscina.on('error', (error: Error) => {
      if (!error.message.startsWith('Unexpected message from Worker')) throw error;
    });
  }

  get threads(): number {
    return this.#piscina.maxThreads;
  }

  /**
   * Runs a task; an aborted one ends its thread at once and rejects with an `AbortError`.
   * @param transfer ports of the task that go over to the thread
   */
  run<T extends Task>(task: T, signal?: AbortSignal, transfer: readonly MessagePort[] = []): Promise<Answer<T['kind']>> {
    return this.#piscina.run(task, { ...(signal ? { signal } : {}), transferList: [...transfer] }) as Promise<Answer<T['kind']>>;
  }

  async close(): Promise<void> {
    await this.#piscina.destroy();
  }
}
