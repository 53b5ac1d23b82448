import type { CellRow } from './cell-rows.ts';
import type { BeadCosts } from './costs.ts';
import { BeadRectangle, UNTRUSTED_NOTHING } from './costs.ts';
import type { Evidence } from './evidence.ts';
import { blockGain } from './match.ts';
import type { Window } from './anchors.ts';

/** Runs of consecutive source and target segments that belong together; `[i0, i1)` and `[j0, j1)`. */
export interface Bead {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
  readonly score: number;
}

/** Sizes of beads that are looked at, the commonest first. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
  [3, 3],
  [4, 2],
  [2, 4],
  [4, 3],
  [3, 4],
  [4, 4],
];
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/**
 * M − t·W − .05·min(z², 12) − penalty: M the worth of the word links, W all word weight in the bead,
 * z the deviation of the length ratio from the usual one.
 */
export function beadScore(evidence: Evidence, i0: number, i1: number, j0: number, j1: number, share: number): number {
  const rectangle = new BeadRectangle(evidence, i0, i1, j0, j1);
  const [m, n] = [i1 - i0, j1 - j0];
  const rows = range(i0, i1).map((i) => evidence.cells.row(i, j0, j1));
  return blockGain(evidence, range(i0, i1), rows, range(j0, j1)) - rectangle.plainCost(m, n, m, n, share) - rectangle.lengthCost(m, n, m, n);
}

/** Longest side of a bead. */
const REACH = 4;
/** Steps of the programme that link nothing: so many, and the number of segments that stay alone. */
const SOURCE_ALONE = 100;
const TARGET_ALONE = 110;

/** Which segments of each side may be linked. */
export interface Free {
  readonly source: readonly boolean[];
  readonly target: readonly boolean[];
}

/** Where the programme is let. */
export interface Limits {
  /** Target positions a source position may be linked from; the whole rectangle by default. */
  readonly window?: Window | undefined;
  /** Segments that are not free stay alone at no cost, and no bead runs over them; all are by default. */
  readonly free?: Free;
}

/** The best monotone sequence of beads over source segments [i0, i1) and target segments [j0, j1). */
export function alignRectangle(evidence: Evidence, i0: number, i1: number, j0: number, j1: number, costs: BeadCosts, limits: Limits = {}): Bead[] {
  return new Programme(evidence, i0, i1, j0, j1, costs, limits).run();
}

/** For every position how many free segments end there in one piece, counted up to the longest side of a bead. */
function freeBefore(from: number, to: number, free: readonly boolean[] | undefined): Int8Array {
  const out = new Int8Array(to - from + 1);
  for (let k = 1; k < out.length; k++) out[k] = free?.[from + k - 1] === false ? 0 : Math.min(REACH, out[k - 1]! + 1);
  return out;
}

/** Dynamic programming over the cells of a rectangle, or of a band in it. Rows and columns count from its corner. */
class Programme {
  readonly #evidence: Evidence;
  readonly #i0: number;
  readonly #j0: number;
  readonly #rows: number;
  readonly #columns: number;
  readonly #costs: BeadCosts;
  readonly #rectangle: BeadRectangle;
  readonly #shapes: number;
  /** First and last column of each row. */
  readonly #lows: Int32Array;
  readonly #highs: Int32Array;
  readonly #offsets: Int32Array;
  readonly #freeRows: Int8Array;
  readonly #freeColumns: Int8Array;
  readonly #best: Float64Array;
  readonly #back: Int8Array;
  /** The last rows of cells, the newest first, and their positions. */
  #cells: CellRow[] = [];
  /** For each of the last 1 to 4 rows together, what each column is worth at most. */
  readonly #bounds: Float64Array[] = [new Float64Array(64), new Float64Array(64), new Float64Array(64), new Float64Array(64)];
  #boundsLow = 0;

  constructor(evidence: Evidence, i0: number, i1: number, j0: number, j1: number, costs: BeadCosts, { window, free }: Limits) {
    this.#evidence = evidence;
    this.#i0 = i0;
    this.#j0 = j0;
    this.#rows = i1 - i0;
    this.#columns = j1 - j0;
    this.#costs = { ...costs, nothing: costs.nothing + UNTRUSTED_NOTHING * (1 - evidence.trust) };
    this.#rectangle = new BeadRectangle(evidence, i0, i1, j0, j1);
    this.#shapes = evidence.tuning.several ? SHAPES.length : 1;
    this.#freeRows = freeBefore(i0, i1, free?.source);
    this.#freeColumns = freeBefore(j0, j1, free?.target);
    const n = this.#rows + 1;
    this.#lows = new Int32Array(n);
    this.#highs = new Int32Array(n);
    this.#offsets = new Int32Array(n + 1);
    const clamp = (c: number): number => Math.min(this.#columns, Math.max(0, c));
    for (let r = 0; r < n; r++) {
      this.#lows[r] = r === 0 || !window ? 0 : clamp(window.lows[i0 + r]! - j0);
      this.#highs[r] = r === n - 1 || !window ? this.#columns : clamp(window.highs[i0 + r]! - j0);
      this.#offsets[r + 1] = this.#offsets[r]! + this.#highs[r]! - this.#lows[r]! + 1;
    }
    this.#best = new Float64Array(this.#offsets[n]!).fill(-Infinity);
    this.#back = new Int8Array(this.#offsets[n]!).fill(-1);
  }

  run(): Bead[] {
    this.#best[0] = 0;
    for (let r = 0; r <= this.#rows; r++) {
      if (r > 0) this.#enterRow(r);
      for (let c = this.#lows[r]!; c <= this.#highs[r]!; c++) this.#step(r, c);
    }
    return this.#path();
  }

  /** Place of a cell in the arrays, or −1 outside the band. */
  #at(r: number, c: number): number {
    return c < this.#lows[r]! || c > this.#highs[r]! ? -1 : this.#offsets[r]! + c - this.#lows[r]!;
  }

  /** Gets the cells of the segment that ends at row r, and what beads with it can be worth at most. */
  #enterRow(r: number): void {
    this.#cells.unshift(this.#evidence.cells.row(this.#i0 + r - 1, this.#j0 + this.#lows[r - 1]!, this.#j0 + this.#highs[r]!));
    if (this.#cells.length > REACH) this.#cells.pop();
    const low = Math.min(...this.#cells.map((_, k) => this.#lows[r - 1 - k]!));
    const high = this.#highs[r]!;
    this.#boundsLow = low;
    for (let k = 0; k < this.#cells.length; k++) {
      const { gains, low: rowLow } = this.#cells[k]!;
      const bound = this.#bounds[k]!.length >= high - low ? this.#bounds[k]! : (this.#bounds[k] = new Float64Array(2 * (high - low)));
      const before = k > 0 ? this.#bounds[k - 1] : undefined;
      for (let c = low; c < high; c++) {
        const at = this.#j0 + c - rowLow;
        // A bead that would reach over the edge of the band has no such cell: it is none.
        bound[c - low] = (before ? before[c - low]! : 0) + (at >= 0 && at < gains.length ? gains[at]! : -Infinity);
      }
    }
  }

  #step(r: number, c: number): void {
    const here = this.#at(r, c);
    const best = this.#best;
    let top = best[here]!;
    let from = this.#back[here]!;
    // Parts of one sentence that stay alone together cost as one.
    for (let k = 1; k <= r && k <= REACH && (k === 1 || this.#evidence.sourceSoft[this.#i0 + r - k]! > 0); k++) {
      const up = this.#at(r - k, c);
      const cost = this.#freeRows[r] === 0 ? 0 : this.#costs.nothing;
      if (up >= 0 && best[up]! - cost > top) {
        top = best[up]! - cost;
        from = SOURCE_ALONE + k;
      }
    }
    for (let k = 1; k <= c && k <= REACH && (k === 1 || this.#evidence.targetSoft[this.#j0 + c - k]! > 0); k++) {
      const left = this.#at(r, c - k);
      const cost = this.#freeColumns[c] === 0 ? 0 : this.#costs.nothing;
      if (left >= 0 && best[left]! - cost > top) {
        top = best[left]! - cost;
        from = TARGET_ALONE + k;
      }
    }
    const [rows, columns] = [this.#freeRows[r]!, this.#freeColumns[c]!];
    if (rows === 0 || columns === 0) {
      best[here] = top;
      this.#back[here] = from;
      return;
    }
    for (let s = 0; s < this.#shapes; s++) {
      const [m, n] = SHAPES[s]!;
      if (rows < m || columns < n) continue;
      const previous = this.#at(r - m, c - n);
      if (previous < 0 || best[previous] === -Infinity) continue;
      // Most beads are out of the question before their words are matched.
      let bound = best[previous]! - this.#rectangle.plainCost(r, c, m, n, this.#costs.toll);
      const most = this.#bounds[m - 1]!;
      for (let k = c - n; k < c; k++) bound += most[k - this.#boundsLow]!;
      if (bound <= top) continue;
      bound -= this.#rectangle.lengthCost(r, c, m, n);
      if (bound <= top) continue;
      const score = m === 1 && n === 1 ? bound : bound - this.#excess(r, c, m, n);
      if (score > top) {
        top = score;
        from = s;
      }
    }
    best[here] = top;
    this.#back[here] = from;
  }

  /** By how much the cells of a bead alone are worth more than all its words linked one to one. */
  #excess(r: number, c: number, m: number, n: number): number {
    const most = this.#bounds[m - 1]!;
    let bound = 0;
    for (let k = c - n; k < c; k++) bound += most[k - this.#boundsLow]!;
    if (bound === 0) return 0;
    const sources = range(this.#i0 + r - m, this.#i0 + r);
    const rows = sources.map((_, k) => this.#cells[m - 1 - k]!);
    return bound - blockGain(this.#evidence, sources, rows, range(this.#j0 + c - n, this.#j0 + c));
  }

  #path(): Bead[] {
    const beads: Bead[] = [];
    const add = (r0: number, r1: number, c0: number, c1: number, score: number): void => {
      beads.push({ i0: this.#i0 + r0, i1: this.#i0 + r1, j0: this.#j0 + c0, j1: this.#j0 + c1, score });
    };
    let r = this.#rows;
    let c = this.#columns;
    while (r > 0 || c > 0) {
      const here = this.#at(r, c);
      const from = this.#back[here]!;
      const [m, n] = from > TARGET_ALONE ? [0, from - TARGET_ALONE] : from > SOURCE_ALONE ? [from - SOURCE_ALONE, 0] : from >= 0 ? SHAPES[from]! : r > 0 ? [1, 0] : [0, 1];
      const previous = this.#at(r - m, c - n);
      add(r - m, r, c - n, c, previous >= 0 ? this.#best[here]! - this.#best[previous]! : 0);
      r -= m;
      c -= n;
      if (previous >= 0) continue;
      // A window too narrow for this corner: the rest stays alone rather than guessed.
      while (r > 0) add(--r, r + 1, c, c, 0);
      while (c > 0) add(0, 0, --c, c + 1, 0);
    }
    return beads.reverse();
  }
}
