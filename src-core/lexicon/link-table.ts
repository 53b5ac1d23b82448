import { russianSkeletons, skeleton, skeletonSimilarity } from '../language/names.ts';
import { hasCyrillic } from '../text/characters.ts';
import type { Lexicon, LinkReason } from './model.ts';
import type { Vocabulary, WordType } from './vocabulary.ts';

/** That a word of one side may render a word of the other. */
export interface TypeLink {
  /** Type index on the target side. */
  readonly target: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly reason: LinkReason;
}

/** For every source type the target types it may link with. */
export type LinkTable = readonly (readonly TypeLink[])[];

/** Strengths by kind of knowledge; the figures are those the alignment benchmark was best with. */
const STRENGTH = { part: 0.45, englishFamily: 0.65, russianFamily: 0.55, englishPrefix: 5 } as const;
/** Stems of English verbs and nouns that are parts of many expressions and say nothing alone. */
const EVERYWHERE: ReadonlySet<string> = new Set(['become', 'make', 'take', 'give', 'come', 'have', 'keep', 'bring', 'more', 'most', 'less', 'good', 'with', 'from', 'that', 'this', 'place', 'time', 'thing', 'oneself', 'self', 'into', 'over', 'back', 'down', 'away', 'turn', 'part', 'also', 'well', 'very', 'person', 'peopl', 'year', 'about', 'what', 'when', 'other', 'same']);
const SOUND_FLOOR = 0.7;
const CERTAIN = 0.95;
const COGNATE_FLOOR = 0.75;
const COGNATE_LENGTH = 5;

interface Sounded {
  readonly id: number;
  readonly skeleton: string;
  readonly capital: boolean;
  readonly known: boolean;
}

/**
 * Says for every pair of word types of the two sides whether one may render the other, and why.
 * Works in both directions: the lexicon is asked from its Russian side, whichever side of the pair that is.
 */
export function linkTypes(source: Vocabulary, target: Vocabulary, lexicon: Lexicon): LinkTable {
  const flipped = source.language === 'en' && target.language === 'ru';
  const [left, right] = flipped ? [target, source] : [source, target];
  const table: Map<number, TypeLink>[] = left.types.map(() => new Map());
  const add = (from: number, to: number, strength: number, reason: LinkReason): void => {
    const known = table[from]!.get(to);
    if (!known || known.strength < strength) table[from]!.set(to, { target: to, strength, reason });
  };

  sameTypes(left, right, add);
  if (left.language === 'ru' && right.language === 'en') {
    dictionaryLinks(left, right, lexicon, add);
  }
  soundLinks(left, right, lexicon, table, add);

  if (!flipped) return table.map((m) => [...m.values()]);
  const turned: TypeLink[][] = source.types.map(() => []);
  table.forEach((m, from) => {
    for (const link of m.values()) turned[link.target]!.push({ target: from, strength: link.strength, reason: link.reason });
  });
  return turned;
}

type Add = (from: number, to: number, strength: number, reason: LinkReason) => void;

function sameTypes(left: Vocabulary, right: Vocabulary, add: Add): void {
  left.types.forEach((type, id) => {
    const same = right.byStem.get(type.stem);
    if (same !== undefined) add(id, same, 1, type.quantity ? 'number' : 'same');
    if (!type.quantity && same === undefined && /^[a-z]/.test(type.form)) {
      const byForm = right.types.findIndex((t) => t.form === type.form);
      if (byForm >= 0) add(id, byForm, 1, 'same');
    }
  });
}

function dictionaryLinks(left: Vocabulary, right: Vocabulary, lexicon: Lexicon, add: Add): void {
  const byPrefix = new Map<string, number[]>();
  right.types.forEach((type, id) => {
    if (type.quantity || type.stem.length < STRENGTH.englishPrefix) return;
    const prefix = type.stem.slice(0, STRENGTH.englishPrefix);
    const list = byPrefix.get(prefix);
    if (list) list.push(id);
    else byPrefix.set(prefix, [id]);
  });
  const render = (id: number, stem: string, factor: number): boolean => {
    const renderings = lexicon.words.get(stem);
    if (!renderings) return false;
    for (const rendering of renderings) {
      const single = rendering.stems.length === 1;
      for (const english of rendering.stems) {
        // A part of a longer equivalent counts a little («заявить»: make a *statement*), unless it could stand anywhere.
        if (!single && (EVERYWHERE.has(english) || english.length < 4)) continue;
        const to = right.byStem.get(english);
        const strength = (single ? rendering.weight : STRENGTH.part) * factor;
        if (to !== undefined) add(id, to, strength, rendering.reason ?? 'dictionary');
        if (english.length >= STRENGTH.englishPrefix) {
          for (const near of byPrefix.get(english.slice(0, STRENGTH.englishPrefix)) ?? []) if (near !== to) add(id, near, strength * STRENGTH.englishFamily, 'dictionary');
        }
      }
    }
    return true;
  };
  left.types.forEach((type, id) => {
    if (type.quantity) return;
    render(id, type.stem, 1);
    // Relatives of the word: «экономический» finds what «экономика» is rendered with.
    for (const relative of lexicon.families.get(type.stem)) render(id, relative, STRENGTH.russianFamily);
  });
}

/** Names by sound and lower-case cognates; candidates are blocked by the class of the first sound, so that books stay linear. */
function soundLinks(left: Vocabulary, right: Vocabulary, lexicon: Lexicon, table: readonly ReadonlyMap<number, TypeLink>[], add: Add): void {
  const blocks = new Map<string, Sounded[]>();
  right.types.forEach((type, id) => {
    if (type.quantity || type.light || type.form.length < 3 || hasCyrillic(type.form)) return;
    const own = skeleton(type.form);
    if (own.length < 2) return;
    const entry: Sounded = { id, skeleton: own, capital: type.capital, known: lexicon.englishStems.has(type.stem) };
    for (const block of blocksOf(own)) {
      const list = blocks.get(block);
      if (list) list.push(entry);
      else blocks.set(block, [entry]);
    }
  });
  left.types.forEach((type, id) => {
    if (type.quantity || type.light || type.form.length < 3) return;
    // A word whose equivalent is there by dictionary needs no guess by sound.
    for (const link of table[id]!.values()) if (link.strength >= CERTAIN && link.reason !== 'number') return;
    const cyrillic = hasCyrillic(type.form);
    if (!cyrillic && left.language !== 'ru') return;
    const skeletons = cyrillic ? russianSkeletons(type.form) : [skeleton(type.form)];
    const seen = new Set<number>();
    for (const own of skeletons) {
      if (own.length < 2) continue;
      for (const block of blocksOf(own)) {
        for (const other of blocks.get(block) ?? []) {
          const similarity = compare(type, own, other);
          if (similarity > 0) add(id, other.id, similarity, type.capital && other.capital ? 'sound' : 'cognate');
          seen.add(other.id);
        }
      }
    }
  });
}

function compare(type: WordType, own: string, other: Sounded): number {
  const both = type.capital && other.capital;
  if (!both) {
    if (type.form.length < COGNATE_LENGTH || other.skeleton.length < 4) return 0;
    if (Math.abs(own.length - other.skeleton.length) > 3) return 0;
  }
  const similarity = skeletonSimilarity(own, other.skeleton);
  const floor = both ? SOUND_FLOOR : COGNATE_FLOOR;
  if (similarity < floor || (own.length <= 3 && similarity < 0.9)) return 0;
  return Math.min(1, (similarity - 0.4) / 0.6) * (both ? 1 : other.known ? 0.7 : 0.85);
}

const SOUND_CLASS: Readonly<Record<string, string>> = {
  a: 'A', e: 'A', i: 'A', o: 'A', u: 'A', g: 'G', h: 'G', k: 'G', v: 'V', f: 'V', b: 'B', p: 'B', d: 'T', t: 'T', s: 'S', z: 'S', S: 'S', C: 'S', Z: 'S', l: 'L', r: 'R', m: 'M', n: 'M',
};

function blocksOf(own: string): string[] {
  const first = SOUND_CLASS[own[0]!] ?? own[0]!;
  // A leading h is often lost (Хьюстон, Одесса) and v and u trade places (Вашингтон, Уильям).
  const consonants = Array.from(own.slice(1)).filter((c) => SOUND_CLASS[c] !== 'A');
  const second = consonants[0] === undefined ? '' : (SOUND_CLASS[consonants[0]] ?? '');
  return [first + second];
}
