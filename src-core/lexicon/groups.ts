import type { Lexicon, LinkReason } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Russian tokens that together render, or are rendered by, several English words. */
export interface Occurrence {
  /** Positions of the Russian tokens in their segment. */
  readonly tokens: readonly number[];
  /** Equivalents whose every word the English text has somewhere: type ids on the English side. */
  readonly renderings: readonly { readonly types: readonly number[]; readonly strength: number; readonly reason: LinkReason }[];
}

/** How far a phrase counts against a single word of the same rank: it is harder to meet by chance. */
const PHRASE = 0.95;
/** A phrase for nothing but function words. */
const LIGHT = 0.4;
/** A single word for several («премьер»: "prime minister"). */
const EXPANDED = 0.9;

/**
 * Finds multiword entries in one Russian segment: phrases («уголовное дело»), and single words whose equivalent has several words.
 * @param english vocabulary of the other side; equivalents it cannot hold are left out
 */
export function findOccurrences(russian: Vocabulary, segment: number, english: Vocabulary, lexicon: Lexicon): Occurrence[] {
  const ids = russian.ids[segment]!;
  const stems = Array.from(ids, (id) => russian.types[id]!.stem);
  const found: Occurrence[] = [];
  const typesOf = (list: readonly string[]): number[] | null => {
    const types: number[] = [];
    for (const stem of list) {
      const id = english.byStem.get(stem);
      if (id === undefined) return null;
      types.push(id);
    }
    return types;
  };
  for (let k = 0; k < stems.length; k++) {
    if (russian.types[ids[k]!]!.quantity) continue;
    const expanded = (lexicon.words.get(stems[k]!) ?? []).flatMap((r) => {
      if (r.stems.length < 2) return [];
      const types = typesOf(r.stems);
      return types ? [{ types, strength: r.weight * EXPANDED, reason: r.reason ?? ('dictionary' as const) }] : [];
    });
    if (expanded.length > 0) found.push({ tokens: [k], renderings: expanded });
    for (const phrase of lexicon.phrases.get(stems[k]!) ?? []) {
      const tokens = [k];
      for (let n = 1, at = k + 1; n < phrase.stems.length && tokens.length === n; n++, at++) {
        if (at < stems.length && lexicon.sameWord(stems[at]!, phrase.stems[n]!)) tokens.push(at);
      }
      if (tokens.length < phrase.stems.length) continue;
      const renderings = phrase.renderings.flatMap((r) => {
        const types = typesOf(r.stems);
        // «в результате» is rightly rendered by "in", but "in" hardly shows that it was.
        const light = types?.every((id) => english.types[id]!.light) ?? false;
        return types ? [{ types, strength: r.weight * PHRASE * (light ? LIGHT : 1), reason: r.reason ?? ('dictionary' as const) }] : [];
      });
      if (renderings.length > 0) found.push({ tokens, renderings });
    }
  }
  return found;
}

/**
 * Places of the given types in one segment, near each other.
 * @param places positions of each type of the segment
 * @returns one position a type, or null if one is missing
 */
export function placeTypes(types: readonly number[], places: ReadonlyMap<number, readonly number[]>): number[] | null {
  const first = places.get(types[0]!);
  if (!first) return null;
  let best: number[] | null = null;
  let bestSpread = Infinity;
  for (const start of first) {
    const chosen = [start];
    let spread = 0;
    for (let n = 1; n < types.length; n++) {
      const options = places.get(types[n]!);
      if (!options) return null;
      let nearest = -1;
      for (const o of options) if (!chosen.includes(o) && (nearest < 0 || Math.abs(o - start) < Math.abs(nearest - start))) nearest = o;
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
