/** Pieces of text to remember; more than any article has sentences, and little against the texts themselves. */
const MOST = 5000;
const memories: Map<string, unknown>[] = [];

/**
 * A memory for what a pure function makes of a piece of text, so that after an edit only what is new is read again.
 * The oldest entries are forgotten; values must not be changed by who gets them.
 * @returns gives back the value of a key, made when it is asked for the first time; the key must hold all the value depends on
 */
export function memory<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, { readonly value: T }>();
  memories.push(known);
  return (key, make) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: make() };
      if (known.size >= MOST) known.delete(known.keys().next().value!);
      known.set(key, entry);
    }
    return entry.value;
  };
}

/** Forgets everything; for measurements. */
export function forgetSentences(): void {
  for (const known of memories) known.clear();
}
