/** How surprising an English spelling is for a Russian name, chunk by chunk, by a learned table of costs. */

/** Longest chunks, the marks «^» and «$» for the ends of the word included. */
const RUSSIAN = 3;
const ENGLISH = 5;

/** Identities of all chunks that begin at every place of a word, and what a letter alone costs when it has no counterpart. */
export interface Sounds {
  readonly text: string;
  /** `place * longest + length - 1` → identity of the chunk, or -1. */
  readonly chunks: Int16Array;
  readonly vowel: Uint8Array;
  readonly dropped: Float32Array;
}

/** One step of the cheapest reading. */
export interface Step {
  readonly russian: string;
  readonly english: string;
  readonly cost: number;
}

const VOWELS = new Set("аеиоуыэюяйьъіїєўaeiouyhw'");
/** Costs where the table is silent; keys as in the table, `V` any vowel, `C` any consonant. */
export const STRAYS = { 'V|': 4.4, 'C|': 6.5, '|V': 4.4, '|C': 6.5, 'V|V': 4.4, 'C|C': 7.5 } as const;

export const isVowel = (letter: string): boolean => VOWELS.has(letter);

/** Longer words are not names; a bound keeps hostile input from costing its square. */
export const LONGEST = 40;
/** A cache beyond this is started anew: a book has some thousand names. */
const CACHE = 20_000;

export class SoundModel {
  private readonly russianIds = new Map<string, number>([['', 0]]);
  private readonly englishIds = new Map<string, number>([['', 0]]);
  private readonly costs: Float32Array;
  private readonly width: number;
  private readonly known = [new Map<string, Sounds>(), new Map<string, Sounds>()] as const;
  private best = new Float64Array((LONGEST + 3) ** 2);
  private back = new Uint8Array((LONGEST + 3) ** 2);

  /** @param table `[russian chunk, english chunk, cost]` */
  constructor(table: Iterable<readonly [string, string, number]>) {
    const rows: [number, number, number][] = [];
    const idOf = (ids: Map<string, number>, chunk: string): number => {
      const id = ids.get(chunk) ?? ids.size;
      ids.set(chunk, id);
      return id;
    };
    for (const [r, e, cost] of table) rows.push([idOf(this.russianIds, r), idOf(this.englishIds, e), cost]);
    this.width = this.englishIds.size;
    this.costs = new Float32Array(this.russianIds.size * this.width).fill(Infinity);
    for (const [r, e, cost] of rows) this.costs[r * this.width + e] = cost;
  }

  russian(word: string): Sounds {
    return this.read(word, 0);
  }

  english(word: string): Sounds {
    return this.read(word, 1);
  }

  private read(word: string, side: 0 | 1): Sounds {
    const cache = this.known[side];
    const known = cache.get(word);
    if (known) return known;
    if (cache.size > CACHE) cache.clear();
    const text = `^${word.slice(0, LONGEST)}$`;
    const ids = side === 0 ? this.russianIds : this.englishIds;
    const longest = side === 0 ? RUSSIAN : ENGLISH;
    const chunks = new Int16Array(text.length * longest).fill(-1);
    const vowel = new Uint8Array(text.length);
    const dropped = new Float32Array(text.length).fill(Infinity);
    for (let i = 0; i < text.length; i++) {
      for (let k = 1; k <= longest && i + k <= text.length; k++) chunks[i * longest + k - 1] = ids.get(text.slice(i, i + k)) ?? -1;
      if (i === 0 || i === text.length - 1) continue;
      vowel[i] = isVowel(text[i]!) ? 1 : 0;
      const id = chunks[i * longest]!;
      const cost = id < 0 ? Infinity : this.costs[side === 0 ? id * this.width : id]!;
      const stray = side === 0 ? (vowel[i] ? STRAYS['V|'] : STRAYS['C|']) : vowel[i] ? STRAYS['|V'] : STRAYS['|C'];
      dropped[i] = cost < Infinity ? cost : stray;
    }
    const sounds = { text, chunks, vowel, dropped };
    cache.set(word, sounds);
    return sounds;
  }

  /**
   * Cost of the cheapest reading of one name as the other; its steps are kept for `trace`.
   * @param limit a reading as dear as this is of no interest, and anything dearer may be returned for it
   */
  cost(ru: Sounds, en: Sounds, limit = Infinity): number {
    const { costs, width, best, back } = this;
    const n = ru.text.length;
    const m = en.text.length;
    const stride = m + 1;
    best.fill(Infinity, 0, (n + 1) * stride);
    best[0] = 0;
    let hopeless = 0;
    for (let i = 0; i <= n; i++) {
      let least = Infinity;
      for (let j = 0; j <= m; j++) {
        const at = i * stride + j;
        const here = best[at]!;
        if (here < least) least = here;
        if (here >= limit) continue;
        if (j < m && here + en.dropped[j]! < best[at + 1]!) {
          best[at + 1] = here + en.dropped[j]!;
          back[at + 1] = 1;
        }
        if (i === n) continue;
        if (here + ru.dropped[i]! < best[at + stride]!) {
          best[at + stride] = here + ru.dropped[i]!;
          back[at + stride] = 8;
        }
        if (i > 0 && j > 0 && i < n - 1 && j < m - 1) {
          const both = here + (ru.vowel[i] && en.vowel[j] ? STRAYS['V|V'] : STRAYS['C|C']);
          if (both < best[at + stride + 1]!) {
            best[at + stride + 1] = both;
            back[at + stride + 1] = 9;
          }
        }
        for (let a = 1; a <= RUSSIAN && i + a <= n; a++) {
          const r = ru.chunks[i * RUSSIAN + a - 1]!;
          if (r < 0) continue;
          const row = r * width;
          const to = at + a * stride;
          for (let b = 1; b <= ENGLISH && j + b <= m; b++) {
            const e = en.chunks[j * ENGLISH + b - 1]!;
            if (e < 0) continue;
            const cost = here + costs[row + e]!;
            if (cost < best[to + b]!) {
              best[to + b] = cost;
              back[to + b] = a * 8 + b;
            }
          }
        }
      }
      // No chunk leaps over as many rows as it is long.
      hopeless = least >= limit ? hopeless + 1 : 0;
      if (hopeless >= RUSSIAN) return Infinity;
    }
    return best[n * stride + m]!;
  }

  /** The steps of the reading `cost` has just found. */
  trace(ru: Sounds, en: Sounds): Step[] {
    const stride = en.text.length + 1;
    const steps: Step[] = [];
    let i = ru.text.length;
    let j = en.text.length;
    while (i > 0 || j > 0) {
      const move = this.back[i * stride + j]!;
      const a = move >> 3;
      const b = move & 7;
      steps.push({ russian: ru.text.slice(i - a, i), english: en.text.slice(j - b, j), cost: this.best[i * stride + j]! - this.best[(i - a) * stride + j - b]! });
      i -= a;
      j -= b;
    }
    return steps.reverse();
  }
}

/** Reads the text of `sound-table.ts`. */
export function readTable(text: string): [string, string, number][] {
  const rows: [string, string, number][] = [];
  let russian = '';
  for (const word of text.trim().split(/\s+/)) {
    if (word.endsWith(':')) russian = word === '_:' ? '' : word.slice(0, -1);
    else {
      const digits = /\d+$/.exec(word)!;
      const english = word.slice(0, digits.index);
      rows.push([russian, english === '_' ? '' : english, Number(digits[0]) / 10]);
    }
  }
  return rows;
}
