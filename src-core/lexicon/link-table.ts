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

/** A row of the table while it is made: the best link to each type of the other side. */
class Row {
  readonly #strength: Float64Array;
  readonly #reason: (LinkReason | undefined)[];
  readonly #touched: number[] = [];

  constructor(types: number) {
    this.#strength = new Float64Array(types);
    this.#reason = new Array<LinkReason | undefined>(types);
  }

  add(to: number, strength: number, reason: LinkReason): void {
    const known = this.#strength[to]!;
    if (known >= strength) return;
    if (known === 0) this.#touched.push(to);
    this.#strength[to] = strength;
    this.#reason[to] = reason;
  }

  /** A word whose equivalent is there by dictionary needs no guess by sound. */
  get certain(): boolean {
    return this.#touched.some((to) => this.#strength[to]! >= CERTAIN && this.#reason[to] !== 'number');
  }

  /** The row as it stands; the next one begins empty. */
  take(): readonly TypeLink[] {
    if (this.#touched.length === 0) return NO_LINKS;
    const links = this.#touched.map((target) => ({ target, strength: this.#strength[target]!, reason: this.#reason[target]! }));
    for (const to of this.#touched) this.#strength[to] = 0;
    this.#touched.length = 0;
    return links;
  }
}

const NO_LINKS: readonly TypeLink[] = [];

/**
 * Says for every pair of word types of the two sides whether one may render the other, and why.
 * Works in both directions: the lexicon is asked from its Russian side, whichever side of the pair that is.
 */
export function linkTypes(source: Vocabulary, target: Vocabulary, lexicon: Lexicon): LinkTable {
  const flipped = source.language === 'en' && target.language === 'ru';
  const [left, right] = flipped ? [target, source] : [source, target];
  const row = new Row(right.types.length);
  const same = new SameWords(right);
  const dictionary = left.language === 'ru' && right.language === 'en' ? new DictionaryWords(right, lexicon) : undefined;
  const sounds = new SoundIndex(left, right, lexicon);
  const table = left.types.map((type) => {
    same.link(type, row);
    dictionary?.link(type, row);
    if (!row.certain) sounds.link(type, row);
    return row.take();
  });
  return flipped ? turned(table, source.types.length) : table;
}

function turned(table: LinkTable, types: number): LinkTable {
  const out: TypeLink[][] = Array.from({ length: types }, () => []);
  table.forEach((links, from) => {
    for (const link of links) out[link.target]!.push({ target: from, strength: link.strength, reason: link.reason });
  });
  return out;
}

/** Figures, and words written the same on both sides. */
class SameWords {
  readonly #right: Vocabulary;
  #byForm: Map<string, number> | undefined;

  constructor(right: Vocabulary) {
    this.#right = right;
  }

  link(type: WordType, row: Row): void {
    const same = this.#right.byStem.get(type.stem);
    if (same !== undefined) row.add(same, 1, type.quantity ? 'number' : 'same');
    else if (!type.quantity && /^[a-z]/.test(type.form)) {
      this.#byForm ??= new Map(this.#right.types.map((t, id) => [t.form, id]));
      const byForm = this.#byForm.get(type.form);
      if (byForm !== undefined) row.add(byForm, 1, 'same');
    }
  }
}

class DictionaryWords {
  readonly #right: Vocabulary;
  readonly #lexicon: Lexicon;
  readonly #byPrefix = new Map<string, number[]>();

  constructor(right: Vocabulary, lexicon: Lexicon) {
    this.#right = right;
    this.#lexicon = lexicon;
    right.types.forEach((type, id) => {
      if (type.quantity || type.stem.length < STRENGTH.englishPrefix) return;
      const prefix = type.stem.slice(0, STRENGTH.englishPrefix);
      const list = this.#byPrefix.get(prefix);
      if (list) list.push(id);
      else this.#byPrefix.set(prefix, [id]);
    });
  }

  link(type: WordType, row: Row): void {
    if (type.quantity) return;
    this.#render(type.stem, 1, row);
    // Relatives of the word: «экономический» finds what «экономика» is rendered with.
    for (const relative of this.#lexicon.families.get(type.stem)) this.#render(relative, STRENGTH.russianFamily, row);
  }

  #render(stem: string, factor: number, row: Row): void {
    for (const rendering of this.#lexicon.words.get(stem) ?? []) {
      const single = rendering.stems.length === 1;
      const strength = (single ? rendering.weight : STRENGTH.part) * factor;
      for (const english of rendering.stems) {
        // A part of a longer equivalent counts a little («заявить»: make a *statement*), unless it could stand anywhere.
        if (!single && (EVERYWHERE.has(english) || english.length < 4)) continue;
        const to = this.#right.byStem.get(english);
        if (to !== undefined) row.add(to, strength, rendering.reason ?? 'dictionary');
        if (english.length < STRENGTH.englishPrefix) continue;
        for (const near of this.#byPrefix.get(english.slice(0, STRENGTH.englishPrefix)) ?? NO_TYPES) if (near !== to) row.add(near, strength * STRENGTH.englishFamily, 'dictionary');
      }
    }
  }
}

const NO_TYPES: readonly number[] = [];

interface Sounded {
  readonly id: number;
  readonly skeleton: string;
  readonly capital: boolean;
  readonly known: boolean;
}

/** Names by sound and lower-case cognates; candidates are blocked by the class of the first sounds, so that books stay linear. */
class SoundIndex {
  /** Russian and English are told apart by their letters: a word left in the other language is no name that sounds alike, but the same word. */
  readonly #bilingual: boolean;
  readonly #blocks = new Map<string, Sounded[]>();

  constructor(left: Vocabulary, right: Vocabulary, lexicon: Lexicon) {
    this.#bilingual = left.language === 'ru' && right.language === 'en';
    right.types.forEach((type, id) => {
      if (type.quantity || type.light || type.form.length < 3 || (this.#bilingual && hasCyrillic(type.form))) return;
      for (const own of skeletonsOf(type.form)) {
        if (own.length < 2) continue;
        const entry: Sounded = { id, skeleton: own, capital: type.capital, known: lexicon.englishStems.has(type.stem) };
        const block = blockOf(own);
        const list = this.#blocks.get(block);
        if (list) list.push(entry);
        else this.#blocks.set(block, [entry]);
      }
    });
  }

  link(type: WordType, row: Row): void {
    if (type.quantity || type.light || type.form.length < 3) return;
    for (const own of skeletonsOf(type.form)) {
      if (own.length < 2) continue;
      for (const other of this.#blocks.get(blockOf(own)) ?? NO_SOUNDS) {
        const strength = compare(type, own, other);
        if (strength > 0) row.add(other.id, strength, type.capital && other.capital ? 'sound' : 'cognate');
      }
    }
  }
}

const skeletonsOf = (form: string): readonly string[] => (hasCyrillic(form) ? russianSkeletons(form) : [skeleton(form)]);

const NO_SOUNDS: readonly Sounded[] = [];

function compare(type: WordType, own: string, other: Sounded): number {
  const both = type.capital && other.capital;
  if (!both) {
    if (type.form.length < COGNATE_LENGTH || other.skeleton.length < 4) return 0;
    if (Math.abs(own.length - other.skeleton.length) > 3) return 0;
  }
  const floor = both ? SOUND_FLOOR : COGNATE_FLOOR;
  const similarity = skeletonSimilarity(own, other.skeleton, floor);
  if (similarity < floor || (own.length <= 3 && similarity < 0.9)) return 0;
  return Math.min(1, (similarity - 0.4) / 0.6) * (both ? 1 : other.known ? 0.7 : 0.85);
}

const SOUND_CLASS: Readonly<Record<string, string>> = {
  a: 'A', e: 'A', i: 'A', o: 'A', u: 'A', g: 'G', h: 'G', k: 'G', v: 'V', f: 'V', b: 'B', p: 'B', d: 'T', t: 'T', s: 'S', z: 'S', S: 'S', C: 'S', Z: 'S', l: 'L', r: 'R', m: 'M', n: 'M',
};

/** Class of the first sound, and of the first consonant behind it. */
function blockOf(own: string): string {
  const first = SOUND_CLASS[own[0]!] ?? own[0]!;
  for (let k = 1; k < own.length; k++) {
    const sound = SOUND_CLASS[own[k]!];
    if (sound !== 'A') return first + (sound ?? '');
  }
  return first;
}
