import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { ReadFile } from '../../src-core/exchange/model.ts';
import { SverkaError } from '../store/errors.ts';
import type { Reading, ReadingTask } from './reader.ts';
import { programFolder } from './resources.ts';
import type { Answer, Task } from './worker.ts';

/** How long reading one file may take, milliseconds. */
export const READING_TIME = 8000;
/** How much memory a reading thread may take for objects, MB; buffers are bounded by the readers. */
const READING_MEMORY = 640;

function program(name: 'worker' | 'reader'): string {
  const built = join(programFolder(), 'out', 'main', `${name}.js`);
  return existsSync(built) ? built : join(programFolder(), 'src-main', 'service', `${name}.ts`);
}

/** Threads that run the pipeline, and threads that read files, which have a limit of time and memory. */
export class Pool {
  readonly #piscina: Piscina;
  readonly #readers: Piscina;

  /** @param threads at the most; by default one a core, leaving one for the window */
  constructor(threads = Math.max(1, availableParallelism() - 1)) {
    this.#piscina = new Piscina({ filename: program('worker'), minThreads: 0, maxThreads: threads, idleTimeout: 60_000 });
    this.#readers = new Piscina({ filename: program('reader'), minThreads: 0, maxThreads: threads, idleTimeout: 10_000, resourceLimits: { maxOldGenerationSizeMb: READING_MEMORY, maxYoungGenerationSizeMb: 64 } });
    // A thread that is ended may have answered in the same moment; nobody waits for that answer any more. One that ran out of memory has failed its task already.
    for (const pool of [this.#piscina, this.#readers]) {
      pool.on('error', (error: NodeJS.ErrnoException) => {
        if (!error.message.startsWith('Unexpected message from Worker') && error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      });
    }
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

  /**
   * Reads a file on a thread of its own, which is ended when it takes too long or too much.
   * @throws SverkaError with the reason, or an `AbortError` if `signal` ended it
   */
  async read(task: ReadingTask, signal?: AbortSignal): Promise<ReadFile> {
    const timeout = AbortSignal.timeout(READING_TIME);
    let reading: Reading;
    try {
      reading = (await this.#readers.run(task, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout })) as Reading;
    } catch (error) {
      if (signal?.aborted) throw error;
      if (timeout.aborted) throw new SverkaError('too-large', `“${task.name}” took longer than ${READING_TIME / 1000} seconds to read and was given up; it is too large or made to be slow. Save only the article, or split it.`, { cause: error });
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') throw new SverkaError('too-large', `“${task.name}” needs more memory than a document may (${READING_MEMORY} MB) and was given up; split it or save only the article.`, { cause: error });
      throw error;
    }
    if (!reading.ok) throw new SverkaError(reading.error.code, reading.error.message);
    return reading.value;
  }

  async close(): Promise<void> {
    await Promise.all([this.#piscina.destroy(), this.#readers.destroy()]);
  }
}
