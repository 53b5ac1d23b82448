import { randomUUID } from 'node:crypto';
import type { JobState } from '../../src-core/contract.ts';

/** Finished jobs that are still told of, so that a window opened late sees how they ended. */
const KEPT = 5;

/** Work under way, with progress and cancellation. */
export class Jobs {
  readonly #jobs = new Map<string, { state: JobState; abort: AbortController }>();
  readonly #changed: (job: JobState) => void;

  constructor(changed: (job: JobState) => void) {
    this.#changed = changed;
  }

  start(kind: JobState['kind'], label: string, total: number): { readonly id: string; readonly signal: AbortSignal } {
    const id = randomUUID();
    const abort = new AbortController();
    this.#jobs.set(id, { abort, state: { id, kind, label, current: '', done: 0, total, failed: 0, state: 'running' } });
    this.#tell(id);
    return { id, signal: abort.signal };
  }

  update(id: string, changes: Partial<Omit<JobState, 'id'>>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.state = { ...job.state, ...changes };
    this.#tell(id);
  }

  state(id: string): JobState | undefined {
    return this.#jobs.get(id)?.state;
  }

  finish(id: string, state: 'finished' | 'cancelled' | 'failed'): void {
    this.update(id, { state, current: '' });
    const ended = [...this.#jobs.values()].filter((j) => j.state.state !== 'running');
    for (const old of ended.slice(0, Math.max(0, ended.length - KEPT))) this.#jobs.delete(old.state.id);
  }

  cancel(id: string): boolean {
    const job = this.#jobs.get(id);
    if (!job || job.state.state !== 'running') return false;
    job.abort.abort();
    return true;
  }

  cancelAll(): void {
    for (const id of this.#jobs.keys()) this.cancel(id);
  }

  list(): JobState[] {
    return [...this.#jobs.values()].map((j) => j.state);
  }

  #tell(id: string): void {
    const job = this.#jobs.get(id);
    if (job) this.#changed(job.state);
  }
}
