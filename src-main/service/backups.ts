import type { Store } from '../store/store.ts';

/** How often a running program looks whether a new day has begun, milliseconds. */
const LOOK = 60 * 60 * 1000;

/**
 * Rolling backups while the program runs: one when the session begins, one on every new day.
 * A backup that fails (a full disk) is tried again at the next look; it never stops anybody's work.
 */
export class Backups {
  readonly #store: Store;
  readonly #timer: ReturnType<typeof setInterval>;
  #day = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
    this.#timer = setInterval(() => this.#look(), LOOK);
    this.#timer.unref();
    this.#look();
  }

  #look(): void {
    const today = new Date().toDateString();
    if (today === this.#day) return;
    this.#last = this.#store.backUp().then(
      () => (this.#day = today),
      () => undefined,
    );
  }

  /** Waits for a backup that is under way, so that the workspace is not closed beneath it. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#last;
  }
}
