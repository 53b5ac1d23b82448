import type { Collection, TargetShelf } from './collection.ts';

/** Candidates a source that are looked at closely. */
export const CLOSE_LOOK = 6;
/** A word in more documents than this share says nothing about which belong together. */
const COMMON = 0.25;
/** Words in few documents are never too common for a small collection. */
const FEW = 12;
/**
 * Entries of the inverted index that are read for one source, its most telling words first. This keeps the work for a document the
 * same however many documents there are; a text has met its counterpart long before.
 */
const ENTRIES_READ = 6000;

/** Adds up what the words of a source are worth to the documents of one shelf. */
class Tally {
  readonly shelf: TargetShelf;
  readonly #totals: Float64Array;
  readonly #best: Float64Array;
  readonly #touched: number[] = [];

  constructor(shelf: TargetShelf) {
    this.shelf = shelf;
    this.#totals = new Float64Array(shelf.mass.length);
    this.#best = new Float64Array(shelf.mass.length);
  }

  /** A source word counts once for a document, by its best link there. @returns entries of the index that were read */
  add(type: number, weight: number, most: number): number {
    const { table, weights, postings } = this.shelf;
    let read = 0;
    const met: number[] = [];
    for (const link of table[type]!) {
      const documents = postings[link.target]!;
      if (documents.length > most) continue;
      read += documents.length;
      const value = link.strength * (weight + weights[link.target]!);
      for (const d of documents) {
        if (this.#best[d] === 0) met.push(d);
        if (value > this.#best[d]!) this.#best[d] = value;
      }
    }
    for (const d of met) {
      if (this.#totals[d] === 0) this.#touched.push(d);
      this.#totals[d]! += this.#best[d]!;
      this.#best[d] = 0;
    }
    return read;
  }

  /** Documents that were met with their rough similarity, 0 to about 1; forgets them. */
  drain(sourceMass: number): { target: number; rough: number }[] {
    const out = this.#touched.map((d) => {
      const rough = this.#totals[d]! / (sourceMass + this.shelf.mass[d]! || 1);
      this.#totals[d] = 0;
      return { target: this.shelf.members[d]!, rough };
    });
    this.#touched.length = 0;
    return out;
  }
}

/**
 * Proposes target documents for one source after the other through the inverted index: nothing is compared with everything.
 * @returns for the number of a source the numbers of at most {@link CLOSE_LOOK} targets, the likeliest first
 */
export function proposer({ sources, targets }: Collection): (source: number) => number[] {
  const tallies = targets.map((shelf) => ({ tally: new Tally(shelf), most: Math.max(FEW, COMMON * shelf.members.length) }));
  return (source) => {
    const near = tallies.flatMap(({ tally, most }) => {
      const { sourceWeights, sourceMass } = tally.shelf;
      const telling = Array.from(sources.types[source]!).filter((id) => sourceWeights[id]! > 0).sort((a, b) => sourceWeights[b]! - sourceWeights[a]!);
      let left = ENTRIES_READ;
      for (const id of telling) {
        left -= tally.add(id, sourceWeights[id]!, most);
        if (left <= 0) break;
      }
      return tally.drain(sourceMass[source]!);
    });
    return near.sort((a, b) => b.rough - a.rough).slice(0, CLOSE_LOOK).map((c) => c.target);
  };
}
