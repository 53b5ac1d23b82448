/**
 * The quick look at two names, for the millions of pairs a document has: both are reduced to a skeleton in which the usual
 * variants (y/i/j, ks/x, kh/h, ei/ey, doubled letters, mute endings) fall together, and skeletons are compared with a weighted
 * edit distance. `matchNames` looks more closely.
 */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u',
};

/** Plain romanisation, close to the BGN/PCGN habit of the English-language press. */
export function romanize(word: string): string {
  let out = '';
  for (const c of word.toLowerCase()) out += LETTERS[c] ?? c;
  return out;
}

/** Letters of a skeleton: `S` is ц, `Z` ж and дж, `C` ч, ш and щ; the rest sound as written. */
const RUSSIAN_SOUNDS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'Z', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'S', ч: 'C', ш: 'C', щ: 'C', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u',
  ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ђ: 'Z', ј: 'i', љ: 'l', њ: 'n', ћ: 'C', џ: 'Z',
};
const RUSSIAN_FOLDS: readonly [RegExp, string][] = [
  [/дж|чж|цз|дз/g, 'ж'],
  [/тс|тц/g, 'ц'],
  [/тч/g, 'ч'],
  // Уильям and Оуэн have the sound English writes w.
  [/(^|[аеиоуыэюя])у(?=[аеиоыэ])/g, '$1в'],
  [/[аеэ]й|и?е/g, 'е'],
  [/[иь]я/g, 'я'],
  [/[иь]ю|оу/g, 'ю'],
  [/[йь]о|ио/g, 'о'],
];
const LATIN_FOLDS: readonly [RegExp, string][] = [
  [/['’`]/g, ''],
  [/alk(?=er|s?$)/g, 'ok'],
  [/eaux|eau|ough|augh/g, 'o'],
  [/igh/g, 'i'],
  [/ugh$/g, 'u'],
  [/^x(?=[iu])/g, 's'],
  [/^q(?=i)/g, 'S'],
  [/sch|shch|tch|tsch|cc(?=[ei])/g, 'C'],
  [/tzs?|ts|tc/g, 'S'],
  [/zh|dj|dzh|dge|j(?=[aeiouy])|ge$|gi(?=[aou])/g, 'Z'],
  [/^ch(?=[lr])|ch(?=t)|(?<=[aou])ch$/g, 'kh'],
  [/sh|ch|cz/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/(?<!k)h(?=[lnz])|(?<=[eio])h(?=[mr])|(?<!k)h$/g, ''],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/^wr/g, 'r'],
  [/wh/g, 'v'],
  [/aw(?![aeiou])/g, 'o'],
  [/[oe]w(?![aeiou])/g, 'u'],
  [/w/g, 'v'],
  [/yo|io|jo/g, 'o'],
  [/ya|ia|ja/g, 'a'],
  [/yu|iu|ju|ou|oo/g, 'u'],
  [/ye|ie|je|ey|ei|ay|ai|ae|ee|ea|oe/g, 'e'],
  [/[yj]/g, 'i'],
];

function latinSkeleton(latin: string): string {
  let out = latin.toLowerCase();
  if (!/^[a-z]*$/.test(out)) out = out.normalize('NFD').replace(/\p{M}+/gu, '');
  for (const [pattern, to] of LATIN_FOLDS) out = out.replace(pattern, to);
  return close(out);
}

/** Doubled letters are one; a last i (ий, y) and a mute e say nothing. */
const close = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1').replace(/(?<=..)(?:i+|(?<![aeiou])e)$/, '');

function russianSkeleton(word: string): string {
  let out = word;
  for (const [pattern, to] of RUSSIAN_FOLDS) out = out.replace(pattern, to);
  let sounds = '';
  for (const c of out) sounds += RUSSIAN_SOUNDS[c] ?? c;
  return close(sounds);
}

/** Case endings of Russian names and the adjectives made of them, longest first; only cut when enough of the name is left. */
const ENDINGS =
  /(?:скими|скому|ского|ском|ская|ской|скую|ский|ским|ских|ское|ские|ого|его|ому|ему|ыми|ими|ями|ами|ове|ову|овы|ева|ией|ием|иях|ую|юю|ая|яя|ой|ей|ом|ем|ов|ев|ам|ям|ах|ях|ым|им|ый|ий|ые|ие|ью|ия|ии|ию|ье|ья|а|я|у|ю|е|ы|и|о|ь|й)$/u;
const SHORT_ENDINGS = /(?:ого|ому|ым|ой|а|у|е|ы|и|я|ю|ом|ем|ей)$/u;
const STEM = 3;

/** A cache beyond this is started anew: the vocabulary of a book is some 30,000 forms. */
const CACHE = 100_000;
const latinCache = new Map<string, string>();
const russianCache = new Map<string, readonly string[]>();

function remember<T>(cache: Map<string, T>, word: string, make: (word: string) => T): T {
  let known = cache.get(word);
  if (known === undefined) {
    if (cache.size > CACHE) cache.clear();
    cache.set(word, (known = make(word)));
  }
  return known;
}

/** Skeleton of a name in Latin letters. */
export const skeleton = (latin: string): string => remember(latinCache, latin, latinSkeleton);

/** Skeletons a Russian name may have with its case ending cut off or kept, the likeliest first. */
export const russianSkeletons = (word: string): readonly string[] => remember(russianCache, word, allSkeletons);

function allSkeletons(word: string): string[] {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  const out = [russianSkeleton(lower)];
  const add = (s: string): void => {
    if (!out.includes(s)) out.push(s);
  };
  for (const endings of [ENDINGS, SHORT_ENDINGS]) {
    const match = endings.exec(lower);
    if (match && match.index >= STEM) add(russianSkeleton(lower.slice(0, match.index)));
  }
  // Хуан and Хименес are Juan and Jimenez; their first sounds would never be compared.
  if (/^х[аеиоу]/.test(lower)) for (const s of out.map((own) => `Z${own.slice(1)}`)) add(s);
  return out;
}

const VOWELS = 'aeiou';
/** Letters that stand for each other across the two alphabets, with the cost of taking one for the other. */
const NEAR: Readonly<Record<string, number>> = {
  gh: 0.2, hk: 0.5, uv: 0.4, fv: 0.4, sS: 0.4, SC: 0.5, ZC: 0.5, Zg: 0.4, dZ: 0.5, sz: 0.3, sC: 0.5, kC: 0.6, kS: 0.6, Zi: 0.3, tS: 0.6, dt: 0.6, bp: 0.7, gk: 0.6,
};
const DROPPED = { vowel: 0.45, h: 0.45, other: 0.9 } as const;
/** Variants seldom touch the first letter. */
const FIRST = 1.6;
/** Names farther apart than this share of their length are not alike, and how far exactly is nobody's concern. */
const APART = 0.6;

/** Costs by character code, 128 × 128, and of a letter that has no counterpart. */
const swapCosts = new Float64Array(128 * 128).fill(1);
const dropCosts = new Float64Array(128).fill(DROPPED.other);
for (const a of VOWELS) for (const b of VOWELS) swapCosts[(a.charCodeAt(0) << 7) | b.charCodeAt(0)] = 0.35;
for (const [pair, cost] of Object.entries(NEAR)) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  swapCosts[(a << 7) | b] = cost;
  swapCosts[(b << 7) | a] = cost;
}
for (let c = 0; c < 128; c++) swapCosts[(c << 7) | c] = 0;
for (const v of VOWELS) dropCosts[v.charCodeAt(0)] = DROPPED.vowel;
dropCosts['h'.charCodeAt(0)] = DROPPED.h;

const LONGEST = 64;
let previous = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

/**
 * How alike two skeletons are, 0 to 1: one less the weighted edit distance over the longer length.
 * The first letter weighs more, since variants seldom touch it.
 * @param floor whatever is below may be told as 0
 */
export function skeletonSimilarity(a: string, b: string, floor = 1 - APART): number {
  if (a === b) return a.length > 0 ? 1 : 0;
  const n = a.length;
  const m = b.length;
  const longer = Math.max(n, m);
  if (n === 0 || m === 0 || longer > LONGEST || Math.abs(n - m) > Math.max(3, longer * 0.5)) return 0;
  const limit = longer * (1 - floor);
  previous[0] = 0;
  for (let j = 1; j <= m; j++) previous[j] = previous[j - 1]! + dropCosts[b.charCodeAt(j - 1) & 127]!;
  for (let i = 1; i <= n; i++) {
    const own = a.charCodeAt(i - 1) & 127;
    const dropped = dropCosts[own]!;
    let least = (row[0] = previous[0]! + dropped);
    for (let j = 1; j <= m; j++) {
      const other = b.charCodeAt(j - 1) & 127;
      let swap = swapCosts[(own << 7) | other]!;
      if (i === 1 && j === 1) swap *= FIRST;
      const cost = Math.min(previous[j - 1]! + swap, previous[j]! + dropped, row[j - 1]! + dropCosts[other]!);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return 0;
    [previous, row] = [row, previous];
  }
  return previous[m]! > limit ? 0 : 1 - previous[m]! / longer;
}

/** Similarity of a Russian word (any case form) and a Latin-letter word by their skeletons, 0 to 1. */
export function nameSimilarity(russian: string, latin: string): number {
  const other = skeleton(latin);
  let best = 0;
  for (const own of russianSkeletons(russian)) best = Math.max(best, skeletonSimilarity(own, other));
  return best;
}
