/** Parsed JSON of the latest rows that were read. A long pair is read at every key; its text is compared, which is far quicker than parsing it again. */
export class JsonCache {
  readonly #most: number;
  readonly #known = new Map<string, { readonly text: string; readonly value: unknown }>();

  /** @param most values to keep */
  constructor(most = 8) {
    this.#most = most;
  }

  /** The value of a JSON text; the same object as before if the text is the same. It must not be changed. */
  parse<T>(key: string, text: string): T {
    const known = this.#known.get(key);
    this.#known.delete(key);
    const entry = known?.text === text ? known : { text, value: JSON.parse(text) as unknown };
    this.#known.set(key, entry);
    if (this.#known.size > this.#most) this.#known.delete(this.#known.keys().next().value!);
    return entry.value as T;
  }
}
