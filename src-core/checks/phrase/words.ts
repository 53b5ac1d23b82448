import { matchWords } from '../../alignment/evidence.ts';
import type { Match } from '../../alignment/evidence.ts';
import type { Token } from '../../language/tokens.ts';
import type { CheckContext, CheckLink, CheckSide } from '../context.ts';
import { wordClass } from './classes.ts';
import type { WordClass } from './classes.ts';

/**
 * How a word stands to the other side of its link: `linked` one to one, `shared` its counterpart is taken by another word
 * of its own side («поезд … состав» for one "train"), `near` its counterpart stands free in a neighbouring segment, or `none`.
 */
export type WordState = 'none' | 'near' | 'shared' | 'weak' | 'linked';
export const WORD_STATES: readonly WordState[] = ['none', 'near', 'shared', 'weak', 'linked'];

/** A word of one side of a link with what is known of its counterpart. */
export interface LinkedWord {
  readonly token: Token;
  /** Segment index on its side. */
  readonly segment: number;
  readonly kind: WordClass;
  readonly state: WordState;
  /** Position of its counterpart in the other side's list of the same link; -1 if there is none. */
  readonly partner: number;
}

/** Both sides of a link, word by word, in text order. */
export interface LinkWords {
  readonly source: readonly LinkedWord[];
  readonly target: readonly LinkedWord[];
}

/** Below this a word link is a chance agreement … */
const CHANCE = 0.3;
/** … and below this a doubtful one. */
const SURE = 0.6;

interface Place {
  readonly segment: number;
  readonly token: Token;
  readonly id: number;
  readonly at: number;
}

function placesOf(side: CheckSide, segments: readonly number[]): Place[] {
  return [...segments]
    .sort((a, b) => a - b)
    .flatMap((segment) => (side.words.tokens[segment] ?? []).map((token, at) => ({ segment, token, at, id: side.words.ids[segment]![at]! })));
}

const key = (segment: number, at: number): number => segment * 4096 + at;

/** Word links of one link of the pair. */
export function matchesOf(context: CheckContext, link: CheckLink): Match[] {
  return link.source.length > 0 && link.target.length > 0 ? matchWords(context.evidence, link.source, link.target).matches : [];
}

/** Tokens (by key) of a side that no word link of their own link holds, light words left out. */
function freeTokens(side: CheckSide, segments: readonly number[], used: ReadonlyMap<number, unknown>): Map<number, number[]> {
  const free = new Map<number, number[]>();
  for (const p of placesOf(side, segments)) {
    if (used.has(key(p.segment, p.at)) || side.words.types[p.id]!.light) continue;
    const list = free.get(p.id);
    if (list) list.push(p.segment);
    else free.set(p.id, [p.segment]);
  }
  return free;
}

/** The links around a link, on either side: where content may have moved to. */
function neighbours(context: CheckContext, n: number): number[] {
  const link = context.links[n]!;
  const found = new Set<number>();
  const add = (of: readonly number[], list: readonly number[]): void => {
    if (list.length === 0) return;
    for (const k of [Math.min(...list) - 1, Math.max(...list) + 1]) {
      const other = of[k];
      if (other !== undefined && other >= 0 && other !== n) found.add(other);
    }
  };
  add(context.linkOfSource, link.source);
  add(context.linkOfTarget, link.target);
  return [...found];
}

/** Reads the links of a pair word by word; what was read of a neighbour is kept. */
export class LinkReader {
  readonly #context: CheckContext;
  readonly #matches: (readonly Match[] | undefined)[] = [];
  /** For every target type the source types that may link with it. */
  readonly #back: (readonly { readonly source: number; readonly strength: number }[])[];

  constructor(context: CheckContext) {
    this.#context = context;
    const back: { source: number; strength: number }[][] = context.target.words.types.map(() => []);
    context.evidence.table.forEach((links, source) => {
      for (const link of links) back[link.target]!.push({ source, strength: link.strength });
    });
    this.#back = back;
  }

  readonly #words: (LinkWords | undefined)[] = [];

  matches(n: number): readonly Match[] {
    return (this.#matches[n] ??= matchesOf(this.#context, this.#context.links[n]!));
  }

  /** @param n position in `context.links` */
  words(n: number): LinkWords {
    return (this.#words[n] ??= this.#read(n));
  }

  #read(n: number): LinkWords {
    const context = this.#context;
    const link = context.links[n]!;
    const strength: [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
    const partner: [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
    for (const m of this.matches(n)) {
      const as = m.group?.a ?? [m.a];
      const bs = m.group?.b ?? [m.b];
      for (const a of as) {
        strength[0].set(key(m.i, a), m.strength);
        partner[0].set(key(m.i, a), key(m.j, bs[0]!));
      }
      for (const b of bs) {
        strength[1].set(key(m.j, b), m.strength);
        partner[1].set(key(m.j, b), key(m.i, as[0]!));
      }
    }
    const near = this.#nearby(n);
    const sides = ['source', 'target'] as const;
    const places = sides.map((s) => placesOf(context[s], link[s]));
    const present = places.map((list) => new Set(list.map((p) => p.id)));
    const index = places.map((list) => new Map(list.map((p, k) => [key(p.segment, p.at), k])));
    const read = (s: 0 | 1): LinkedWord[] => {
      const side = context[sides[s]];
      const options = (id: number): readonly { readonly id: number; readonly strength: number }[] =>
        s === 0 ? context.evidence.table[id]!.map((l) => ({ id: l.target, strength: l.strength })) : this.#back[id]!.map((l) => ({ id: l.source, strength: l.strength }));
      return places[s]!.map((p): LinkedWord => {
        const own = key(p.segment, p.at);
        const linked = strength[s].get(own) ?? 0;
        const other = partner[s].get(own);
        let state: WordState = linked >= SURE ? 'linked' : linked >= CHANCE ? 'weak' : 'none';
        if (state === 'none' && !side.words.types[p.id]!.light) {
          const all = options(p.id).filter((o) => o.strength >= SURE);
          if (all.some((o) => near[s].has(o.id))) state = 'near';
          else if (all.some((o) => present[1 - s]!.has(o.id))) state = 'shared';
        }
        return { token: p.token, segment: p.segment, kind: wordClass(p.token, side.words.types[p.id]!, context.lexicon, side.language), state, partner: other === undefined || linked < CHANCE ? -1 : (index[1 - s]!.get(other) ?? -1) };
      });
    };
    return { source: read(0), target: read(1) };
  }

  /** Types that stand free in the segments beside a link: [for source words those of the target, and the other way round]. */
  #nearby(n: number): [Map<number, number[]>, Map<number, number[]>] {
    const found: [Map<number, number[]>, Map<number, number[]>] = [new Map(), new Map()];
    for (const other of neighbours(this.#context, n)) {
      const usedA = new Map<number, unknown>();
      const usedB = new Map<number, unknown>();
      for (const m of this.matches(other)) {
        if (m.strength < CHANCE) continue;
        for (const a of m.group?.a ?? [m.a]) usedA.set(key(m.i, a), m);
        for (const b of m.group?.b ?? [m.b]) usedB.set(key(m.j, b), m);
      }
      const link = this.#context.links[other]!;
      for (const [id, list] of freeTokens(this.#context.target, link.target, usedB)) found[0].set(id, list);
      for (const [id, list] of freeTokens(this.#context.source, link.source, usedA)) found[1].set(id, list);
    }
    return found;
  }
}
