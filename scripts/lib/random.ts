/** A seeded generator of pseudo-random numbers (mulberry32, T. Ettinger, public domain): the same seed, the same numbers everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, 0 ≤ n < `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** One of a list whose n-th item comes about 1/n times as often as the first: how words are spread in texts (Zipf's law). */
  zipf<T>(list: readonly T[]): T {
    return list[Math.min(list.length - 1, Math.floor((list.length + 1) ** this.next() - 1))]!;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let k = out.length - 1; k > 0; k--) {
      const other = this.below(k + 1);
      [out[k], out[other]] = [out[other]!, out[k]!];
    }
    return out;
  }
}
