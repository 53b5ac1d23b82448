/** Runs the tasks of one key in the order they were asked for. With nothing before it a task begins at once; other keys never wait. */
export class Queues {
  readonly #ends = new Map<string, Promise<void>>();

  run<T>(key: string, task: () => T | Promise<T>): T | Promise<T> {
    const before = this.#ends.get(key);
    const result = before ? before.then(task) : task();
    if (!(result instanceof Promise)) return result;
    const end: Promise<void> = result.then(
      () => this.#left(key, end),
      () => this.#left(key, end),
    );
    this.#ends.set(key, end);
    return result;
  }

  /** Settles when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#ends.size > 0) await Promise.all(this.#ends.values());
  }

  #left(key: string, end: Promise<void>): void {
    if (this.#ends.get(key) === end) this.#ends.delete(key);
  }
}
