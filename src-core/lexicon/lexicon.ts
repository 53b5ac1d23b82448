import type { Lexicon, Phrase, Rendering } from './model.ts';

/** A lexicon that knows nothing: alignment falls back to numbers, names, cognates and length. */
export const EMPTY_LEXICON: Lexicon = {
  size: 0,
  words: new Map(),
  phrases: new Map(),
  families: { get: () => [] },
  englishStems: new Set(),
  properStems: new Set(),
  placeStems: new Set(),
  keys: { get: () => [] },
  sameWord: (a, b) => a === b,
};

const NONE: readonly string[] = [];

/** Relatives share at least this many letters from the beginning of the stem … */
const FAMILY_PREFIX = 5;
/** … and all but this many of the shorter stem, so that «представитель» and «предложить» are none. */
const FAMILY_TAIL = 3;

function parseRenderings(list: string): Rendering[] {
  return list.split('|').map((r, rank) => ({ stems: r.split(' '), weight: Math.max(0.8, 1 - rank * 0.04) }));
}

/** Values are parsed when first asked for, so that loading costs little. */
class LazyMap<T> {
  readonly #raw = new Map<string, string>();
  readonly #parsed = new Map<string, T>();
  readonly #parse: (raw: string, key: string) => T;
  constructor(parse: (raw: string, key: string) => T) {
    this.#parse = parse;
  }
  set(key: string, raw: string): void {
    this.#raw.set(key, raw);
  }
  raw(key: string): string | undefined {
    return this.#raw.get(key);
  }
  get(key: string): T | undefined {
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const raw = this.#raw.get(key);
    if (raw === undefined) return undefined;
    const value = this.#parse(raw, key);
    this.#parsed.set(key, value);
    return value;
  }
}

/** Reads what `compileLexicon` wrote. */
export function loadLexicon(compiled: string): Lexicon {
  const [entries = '', forms = '', english = '', proper = '', places = ''] = compiled.split('\n\n');
  const lines = entries.split('\n');
  const own = new LazyMap(parseRenderings);
  const phrases = new LazyMap((raw): Phrase[] =>
    raw.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return { stems: line.slice(0, tab).split(' '), renderings: parseRenderings(line.slice(tab + 1)) };
    }),
  );
  /** Single-word keys, sorted as they stand in the file. */
  const keys: string[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const tab = line.indexOf('\t');
    const space = line.lastIndexOf(' ', tab);
    if (space < 0) {
      const key = line.slice(0, tab);
      keys.push(key);
      own.set(key, line.slice(tab + 1));
    } else {
      const first = line.slice(0, line.indexOf(' '));
      const known = phrases.raw(first);
      phrases.set(first, known === undefined ? line : `${known}\n${line}`);
    }
  }
  const aliases = new LazyMap((raw): readonly string[] => raw.split(' '));
  for (const line of forms.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) aliases.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const keysOf = (stem: string): readonly string[] => aliases.get(stem) ?? NONE;

  const whole = new Map<string, readonly Rendering[] | null>();
  const wordsGet = (stem: string): readonly Rendering[] | undefined => {
    let known = whole.get(stem);
    if (known === undefined) {
      const best = new Map<string, Rendering>();
      const put = (list: readonly Rendering[] | undefined): void => {
        for (const r of list ?? []) {
          const name = r.stems.join(' ');
          if ((best.get(name)?.weight ?? 0) < r.weight) best.set(name, r);
        }
      };
      put(own.get(stem));
      for (const key of keysOf(stem)) put(own.get(key));
      known = best.size > 0 ? [...best.values()] : null;
      whole.set(stem, known);
    }
    return known ?? undefined;
  };

  const phraseLists = new Map<string, readonly Phrase[]>();
  const phrasesGet = (stem: string): readonly Phrase[] | undefined => {
    if (aliases.raw(stem) === undefined) return phrases.get(stem);
    let known = phraseLists.get(stem);
    if (!known) {
      known = [stem, ...keysOf(stem)].flatMap((key) => phrases.get(key) ?? []);
      phraseLists.set(stem, known);
    }
    return known;
  };

  const families = new Map<string, readonly string[]>();
  const familyGet = (stem: string): readonly string[] => {
    let known = families.get(stem);
    if (!known) {
      known = [stem, ...keysOf(stem)].flatMap((key) => relatives(keys, key)).filter((k, n, all) => k !== stem && all.indexOf(k) === n);
      families.set(stem, known);
    }
    return known;
  };

  let englishSet: Set<string> | undefined;
  let properSet: Set<string> | undefined;
  let placeSet: Set<string> | undefined;
  return {
    size: Number(lines[0]) || 0,
    words: { get: wordsGet },
    phrases: { get: phrasesGet },
    families: { get: familyGet },
    englishStems: { has: (stem) => (englishSet ??= new Set(english.split(' '))).has(stem) },
    properStems: { has: (stem) => (properSet ??= new Set(proper.split(' '))).has(stem) },
    placeStems: { has: (stem) => (placeSet ??= new Set(places.split(' '))).has(stem) },
    keys: { get: keysOf },
    sameWord: (a, b) => a === b || keysOf(a).includes(b) || keysOf(b).includes(a),
  };
}

/** Keys that share enough of their beginning with a stem. */
function relatives(keys: readonly string[], stem: string): string[] {
  if (stem.length < FAMILY_PREFIX) return [];
  const prefix = stem.slice(0, FAMILY_PREFIX);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let k = low; k < keys.length && keys[k]!.startsWith(prefix); k++) {
    const other = keys[k]!;
    if (other === stem) continue;
    const shorter = Math.min(stem.length, other.length);
    let shared = FAMILY_PREFIX;
    while (shared < shorter && stem[shared] === other[shared]) shared++;
    if (shared >= shorter - FAMILY_TAIL) found.push(other);
  }
  return found;
}
