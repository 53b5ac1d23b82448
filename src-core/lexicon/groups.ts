import type { Lexicon, LinkReason, Rendering } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An equivalent of several words of which the English text has every one. */
export interface GroupRendering {
  /** Type ids on the English side. */
  readonly types: readonly number[];
  /** The rarest of them: where it is missing, the whole is. */
  readonly rarest: number;
  readonly strength: number;
  readonly reason: LinkReason;
}

/** Russian tokens that together render, or are rendered by, several English words. */
export interface Occurrence {
  /** Positions of the Russian tokens in their segment. */
  readonly tokens: readonly number[];
  readonly renderings: readonly GroupRendering[];
}

/** How far a phrase counts against a single word of the same rank: it is harder to meet by chance. */
const PHRASE = 0.95;
/** A phrase for nothing but function words. */
const LIGHT = 0.4;
/** A single word for several («премьер»: "prime minister"). */
const EXPANDED = 0.9;

/** A multiword entry as this pair of texts can use it. */
interface Usable {
  /** For every further Russian word the types that may stand for it; empty for a single word. */
  readonly rest: readonly (readonly number[])[];
  readonly renderings: readonly GroupRendering[];
}

const NONE: readonly never[] = [];

/**
 * The multiword entries of a lexicon that a pair of texts can use: phrases («уголовное дело»), and single words whose equivalent
 * has several words. The lexicon is asked once per distinct word, not per place.
 */
export class GroupFinder {
  readonly #russian: Vocabulary;
  readonly #english: Vocabulary;
  readonly #lexicon: Lexicon;
  /** By the Russian type they begin with. */
  readonly #usable: (readonly Usable[] | undefined)[];
  /** Types by the headwords they may be forms of; made when the first phrase is met. */
  #formsOf: Map<string, number[]> | undefined;

  constructor(russian: Vocabulary, english: Vocabulary, lexicon: Lexicon) {
    this.#russian = russian;
    this.#english = english;
    this.#lexicon = lexicon;
    this.#usable = new Array<undefined>(russian.types.length);
  }

  /** Multiword entries in one Russian segment, given as the types of its tokens. */
  find(ids: ArrayLike<number>): readonly Occurrence[] {
    let found: Occurrence[] | undefined;
    for (let k = 0; k < ids.length; k++) {
      const usable = (this.#usable[ids[k]!] ??= this.#usableOf(ids[k]!));
      // Most words begin no entry.
      if (usable === NONE) continue;
      for (const { rest, renderings } of usable) {
        let n = 0;
        while (n < rest.length && k + n + 1 < ids.length && rest[n]!.includes(ids[k + n + 1]!)) n++;
        if (n < rest.length) continue;
        (found ??= []).push({ tokens: Array.from({ length: n + 1 }, (_, m) => k + m), renderings });
      }
    }
    return found ?? NONE;
  }

  #usableOf(id: number): readonly Usable[] {
    const type = this.#russian.types[id]!;
    if (type.quantity) return NONE;
    const found: Usable[] = [];
    const expanded = (this.#lexicon.words.get(type.stem) ?? []).flatMap((r) => (r.stems.length < 2 ? [] : this.#resolve(r, () => EXPANDED)));
    if (expanded.length > 0) found.push({ rest: [], renderings: expanded });
    for (const phrase of this.#lexicon.phrases.get(type.stem) ?? []) {
      // «в результате» is rightly rendered by "in", but "in" hardly shows that it was.
      const renderings = phrase.renderings.flatMap((r) => this.#resolve(r, (light) => PHRASE * (light ? LIGHT : 1)));
      if (renderings.length === 0) continue;
      const rest = phrase.stems.slice(1).map((stem) => this.#typesLike(stem));
      if (rest.every((types) => types.length > 0)) found.push({ rest, renderings });
    }
    return found.length > 0 ? found : NONE;
  }

  #resolve(rendering: Rendering, factor: (light: boolean) => number): GroupRendering[] {
    const types: number[] = [];
    for (const stem of rendering.stems) {
      const id = this.#english.byStem.get(stem);
      if (id === undefined) return [];
      types.push(id);
    }
    const all = this.#english.types;
    const rarest = types.reduce((a, b) => (all[b]!.frequency < all[a]!.frequency ? b : a));
    return [{ types, rarest, strength: rendering.weight * factor(types.every((id) => all[id]!.light)), reason: rendering.reason ?? 'dictionary' }];
  }

  /** Types of the Russian text that are forms of the same word as a stem of the lexicon. */
  #typesLike(stem: string): number[] {
    this.#formsOf ??= this.#formsByKey();
    const found = new Set(this.#formsOf.get(stem));
    for (const own of [stem, ...this.#lexicon.keys.get(stem)]) {
      const id = this.#russian.byStem.get(own);
      if (id !== undefined) found.add(id);
    }
    return [...found];
  }

  #formsByKey(): Map<string, number[]> {
    const map = new Map<string, number[]>();
    this.#russian.types.forEach((type, id) => {
      if (type.quantity) return;
      for (const key of this.#lexicon.keys.get(type.stem)) {
        const list = map.get(key);
        if (list) list.push(id);
        else map.set(key, [id]);
      }
    });
    return map;
  }
}

/**
 * Places of the given types in one segment, near each other.
 * @param ids types of the segment's tokens
 * @returns one position a type, or null if one is missing
 */
export function placeTypes(types: readonly number[], ids: ArrayLike<number>): number[] | null {
  let best: number[] | null = null;
  let bestSpread = Infinity;
  for (let start = 0; start < ids.length; start++) {
    if (ids[start] !== types[0]) continue;
    const chosen = [start];
    let spread = 0;
    for (let n = 1; n < types.length; n++) {
      let nearest = -1;
      for (let o = 0; o < ids.length; o++) {
        if (ids[o] === types[n] && !chosen.includes(o) && (nearest < 0 || Math.abs(o - start) < Math.abs(nearest - start))) nearest = o;
      }
      if (nearest < 0) return null;
      spread = Math.max(spread, Math.abs(nearest - start));
      chosen.push(nearest);
    }
    if (spread < bestSpread) {
      bestSpread = spread;
      best = chosen;
    }
  }
  // The words of an expression stand together; far apart they are a chance.
  return bestSpread <= 3 + types.length ? best : null;
}
