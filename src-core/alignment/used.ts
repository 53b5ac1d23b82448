/** Which tokens of the two sides are taken, for matching words one to one. Clearing costs nothing. */
export class Used {
  #a = new Uint32Array(4096);
  #b = new Uint32Array(4096);
  #stamp = 0;

  clear(): void {
    if (++this.#stamp === 0xffffffff) {
      this.#a.fill(0);
      this.#b.fill(0);
      this.#stamp = 1;
    }
  }

  /** Takes a token of each side. @returns false if one of them is taken already */
  take(a: number, b: number): boolean {
    if (this.#a[a] === this.#stamp || this.#b[b] === this.#stamp) return false;
    if (a >= this.#a.length) this.#a = larger(this.#a, a);
    if (b >= this.#b.length) this.#b = larger(this.#b, b);
    this.#a[a] = this.#stamp;
    this.#b[b] = this.#stamp;
    return true;
  }

  /** Takes several tokens of each side, all or none. */
  takeAll(as: readonly number[], offsetA: number, bs: readonly number[], offsetB: number): boolean {
    for (const a of as) if (this.#a[a + offsetA] === this.#stamp) return false;
    for (const b of bs) if (this.#b[b + offsetB] === this.#stamp) return false;
    for (const a of as) {
      if (a + offsetA >= this.#a.length) this.#a = larger(this.#a, a + offsetA);
      this.#a[a + offsetA] = this.#stamp;
    }
    for (const b of bs) {
      if (b + offsetB >= this.#b.length) this.#b = larger(this.#b, b + offsetB);
      this.#b[b + offsetB] = this.#stamp;
    }
    return true;
  }
}

function larger(array: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(2 * (index + 1));
  out.set(array);
  return out;
}
