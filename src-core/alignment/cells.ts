import type { LinkReason } from '../lexicon/model.ts';
import type { Occurrence } from '../lexicon/groups.ts';
import { placeTypes } from '../lexicon/groups.ts';
import type { CellRow, GroupLink, LinkRows } from './cell-rows.ts';
import type { CutWords } from './pair-words.ts';
import { Used } from './used.ts';

/** Up to this many cells every row is made whole and kept; of larger pairs rows are made for the columns asked about, and dropped. */
const KEPT = 250_000;
/** Longer candidate lists are sorted by the engine. */
const INSERTION = 48;

/** Grows the arrays of a struct of arrays to hold at least `size`. */
function grown<T extends Int32Array | Float64Array>(array: T, size: number): T {
  if (array.length >= size) return array;
  const larger = array instanceof Float64Array ? new Float64Array(size * 2) : new Int32Array(size * 2);
  larger.set(array);
  return larger as T;
}

/** The matrix of source × target segments with the possible word links of each cell, made row by row when asked for. */
export class Cells {
  readonly links: LinkRows;
  readonly sourceIds: readonly Int32Array[];
  readonly targetIds: readonly Int32Array[];
  readonly #words: CutWords;
  readonly #sourceWeights: Float64Array;
  readonly #targetWeights: Float64Array;
  readonly #keep: boolean;
  /** Rows made so far; of larger pairs their gains only. */
  readonly #rows: (CellRow | undefined)[];
  readonly #gains: (Pick<CellRow, 'low' | 'high' | 'gains'> | undefined)[];
  readonly #occurrences: (readonly Occurrence[] | undefined)[];
  readonly #used = new Used();

  // By target type, for the row being made: chain of what it would be worth, and whether a multiword entry asks for it.
  readonly #head: Int32Array;
  readonly #stamp: Int32Array;
  readonly #asked: Int32Array;
  #now = 0;
  // Chained entries.
  #entryA = new Int32Array(256);
  #entryLink = new Int32Array(256);
  #entryNext = new Int32Array(256);
  #entryWorth = new Float64Array(256);
  // The row's candidates so far.
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);
  #link = new Int32Array(1024);
  #worth = new Float64Array(1024);
  #size = 0;
  #groups: GroupLink[] = [];

  constructor(words: CutWords, sourceWeights: Float64Array, targetWeights: Float64Array) {
    this.#words = words;
    this.links = words.links;
    this.sourceIds = words.source.ids;
    this.targetIds = words.target.ids;
    this.#sourceWeights = sourceWeights;
    this.#targetWeights = targetWeights;
    this.#keep = this.sourceIds.length * this.targetIds.length <= KEPT;
    this.#rows = new Array<CellRow | undefined>(this.sourceIds.length);
    this.#gains = new Array<undefined>(this.sourceIds.length);
    this.#occurrences = new Array<undefined>(words.flipped ? this.targetIds.length : this.sourceIds.length);
    const types = words.target.types.length;
    this.#head = new Int32Array(types);
    this.#stamp = new Int32Array(types);
    this.#asked = new Int32Array(types);
  }

  /** The row of a source segment, holding at least the target segments [low, high). */
  row(i: number, low: number, high: number): CellRow {
    if (this.#keep) return (this.#rows[i] ??= this.#make(i, 0, this.targetIds.length));
    const row = this.#make(i, low, high);
    const known = this.#gains[i];
    if (!known || known.high - known.low <= high - low) this.#gains[i] = { low, high, gains: row.gains };
    return row;
  }

  /** Worth of the word links between two segments alone. */
  gain(i: number, j: number): number {
    const known = this.#gains[i];
    const row = known && known.low <= j && j < known.high ? known : this.row(i, j, j + 1);
    return row.gains[j - row.low]!;
  }

  #make(i: number, low: number, high: number): CellRow {
    const { groups, flipped } = this.#words;
    this.#reach(i);
    if (groups && !flipped) for (const o of this.#occurrencesOf(i)) for (const r of o.renderings) this.#asked[r.rarest] = this.#now;
    const starts = new Int32Array(high - low + 1);
    const gains = new Float64Array(high - low);
    this.#size = 0;
    this.#groups = [];
    for (let j = low; j < high; j++) {
      const from = this.#size;
      const asked = this.#collect(j);
      if (groups && (flipped || asked)) this.#collectGroups(i, j);
      if (this.#size > from) {
        this.#sort(from, this.sourceIds[i]!.length, this.targetIds[j]!.length);
        gains[j - low] = this.#greedy(from);
      }
      starts[j - low + 1] = this.#size;
    }
    const size = this.#size;
    return { low, high, starts, gains, a: this.#a.slice(0, size), b: this.#b.slice(0, size), link: this.#link.slice(0, size), worth: this.#worth.slice(0, size), groups: this.#groups };
  }

  /** Chains, for every target type, what the tokens of a source segment could link with it. */
  #reach(i: number): void {
    const now = ++this.#now;
    const { starts, targets, strengths } = this.links;
    const ids = this.sourceIds[i]!;
    let n = 0;
    for (let a = ids.length - 1; a >= 0; a--) {
      const id = ids[a]!;
      const own = this.#sourceWeights[id]!;
      const end = starts[id + 1]!;
      if (n + end - starts[id]! > this.#entryA.length) {
        const size = n + end - starts[id]!;
        this.#entryA = grown(this.#entryA, size);
        this.#entryLink = grown(this.#entryLink, size);
        this.#entryNext = grown(this.#entryNext, size);
        this.#entryWorth = grown(this.#entryWorth, size);
      }
      for (let k = starts[id]!; k < end; k++) {
        const type = targets[k]!;
        this.#entryA[n] = a;
        this.#entryLink[n] = k;
        this.#entryWorth[n] = strengths[k]! * (own + this.#targetWeights[type]!);
        this.#entryNext[n] = this.#stamp[type] === now ? this.#head[type]! : -1;
        this.#stamp[type] = now;
        this.#head[type] = n++;
      }
    }
  }

  /** @returns whether the target segment has a word a multiword entry of the row asks for */
  #collect(j: number): boolean {
    const now = this.#now;
    const ids = this.targetIds[j]!;
    let asked = false;
    for (let b = 0; b < ids.length; b++) {
      const type = ids[b]!;
      if (this.#asked[type] === now) asked = true;
      if (this.#stamp[type] !== now) continue;
      for (let e = this.#head[type]!; e >= 0; e = this.#entryNext[e]!) this.#push(this.#entryA[e]!, b, this.#entryWorth[e]!, this.#entryLink[e]!);
    }
    return asked;
  }

  #push(a: number, b: number, worth: number, link: number): void {
    const at = this.#size++;
    if (at >= this.#a.length) {
      this.#a = grown(this.#a, at + 1);
      this.#b = grown(this.#b, at + 1);
      this.#link = grown(this.#link, at + 1);
      this.#worth = grown(this.#worth, at + 1);
    }
    this.#a[at] = a;
    this.#b[at] = b;
    this.#worth[at] = worth;
    this.#link[at] = link;
  }

  #occurrencesOf(russian: number): readonly Occurrence[] {
    const { groups, flipped } = this.#words;
    return (this.#occurrences[russian] ??= groups!.find((flipped ? this.targetIds : this.sourceIds)[russian]!));
  }

  #collectGroups(i: number, j: number): void {
    const { flipped } = this.#words;
    const [r, e] = flipped ? [j, i] : [i, j];
    const [russianIds, englishIds] = flipped ? [this.targetIds[r]!, this.sourceIds[e]!] : [this.sourceIds[r]!, this.targetIds[e]!];
    const [russianWeights, englishWeights] = flipped ? [this.#targetWeights, this.#sourceWeights] : [this.#sourceWeights, this.#targetWeights];
    for (const o of this.#occurrencesOf(r)) {
      let best: { readonly at: number[]; readonly worth: number; readonly strength: number; readonly reason: LinkReason } | null = null;
      for (const rendering of o.renderings) {
        const at = englishIds.includes(rendering.rarest) ? placeTypes(rendering.types, englishIds) : null;
        if (!at) continue;
        let weight = 0;
        for (const k of o.tokens) weight += russianWeights[russianIds[k]!]!;
        for (const id of rendering.types) weight += englishWeights[id]!;
        const worth = rendering.strength * weight;
        if (!best || worth > best.worth) best = { at, worth, strength: rendering.strength, reason: rendering.reason };
      }
      if (!best) continue;
      const [a, b] = flipped ? [best.at, o.tokens] : [o.tokens, best.at];
      this.#groups.push({ a, b, strength: best.strength, reason: best.reason });
      this.#push(a[0]!, b[0]!, best.worth, -this.#groups.length);
    }
  }

  /** Sorts the candidates from `from` on: the most valuable first, of equal ones those at the like place of both sentences. */
  #sort(from: number, n: number, m: number): void {
    const a = this.#a;
    const b = this.#b;
    const worth = this.#worth;
    const link = this.#link;
    const size = this.#size;
    if (size - from > INSERTION) {
      const order = Array.from({ length: size - from }, (_, k) => from + k);
      order.sort((p, q) => worth[q]! - worth[p]! || Math.abs(a[p]! / n - b[p]! / m) - Math.abs(a[q]! / n - b[q]! / m));
      const copies = [Int32Array.from(order, (k) => a[k]!), Int32Array.from(order, (k) => b[k]!), Int32Array.from(order, (k) => link[k]!)] as const;
      worth.set(Float64Array.from(order, (k) => worth[k]!), from);
      a.set(copies[0], from);
      b.set(copies[1], from);
      link.set(copies[2], from);
      return;
    }
    for (let k = from + 1; k < size; k++) {
      const ownWorth = worth[k]!;
      let p = k - 1;
      if (worth[p]! > ownWorth) continue;
      const ownA = a[k]!;
      const ownB = b[k]!;
      const ownLink = link[k]!;
      const skew = Math.abs(ownA / n - ownB / m);
      while (p >= from && (worth[p]! < ownWorth || (worth[p] === ownWorth && Math.abs(a[p]! / n - b[p]! / m) > skew))) {
        a[p + 1] = a[p]!;
        b[p + 1] = b[p]!;
        worth[p + 1] = worth[p]!;
        link[p + 1] = link[p]!;
        p--;
      }
      a[p + 1] = ownA;
      b[p + 1] = ownB;
      worth[p + 1] = ownWorth;
      link[p + 1] = ownLink;
    }
  }

  /** Worth of the candidates from `from` on when every word may be used once, the most valuable first. */
  #greedy(from: number): number {
    const used = this.#used;
    used.clear();
    let gain = 0;
    for (let k = from; k < this.#size; k++) {
      const link = this.#link[k]!;
      if (link < 0 ? used.takeAll(this.#groups[-1 - link]!.a, 0, this.#groups[-1 - link]!.b, 0) : used.take(this.#a[k]!, this.#b[k]!)) gain += this.#worth[k]!;
    }
    return gain;
  }
}
