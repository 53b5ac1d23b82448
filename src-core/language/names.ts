/**
 * Names by sound. A Russian name is brought to the Latin letters an English newspaper might use, then both sides are
 * reduced to a skeleton in which the usual variants (y/i/j, ks/x, kh/h/ch, ei/ey, doubled letters, mute endings) fall together,
 * and skeletons are compared with a weighted edit distance.
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

/** Case endings of Russian names and the adjectives made of them, longest first; only cut when enough of the name is left. */
const ENDINGS =
  /(?:скими|скому|ского|скими|ском|ская|ской|скую|ский|ским|ских|ское|ские|ого|его|ому|ему|ыми|ими|ями|ами|ове|ову|овы|ева|ого|ией|ием|иях|ией|ую|юю|ая|яя|ой|ей|ом|ем|ов|ев|ам|ям|ах|ях|ым|им|ый|ий|ые|ие|ью|ия|ии|ию|ье|ья|а|я|у|ю|е|ы|и|о|ь|й)$/u;

const FOLDS: readonly [RegExp, string][] = [
  [/['’`]/g, ''],
  [/sch|shch|tch|tsch/g, 'C'],
  [/tzs?|ts|cz|tc/g, 'S'],
  [/zh|dj|dzh|j(?=[aeou])|g(?=[ei])/g, 'Z'],
  [/sh|ch/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh|gh/g, 'h'],
  [/x/g, 'ks'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/w/g, 'v'],
  [/yo|io|jo/g, 'o'],
  [/ya|ia|ja/g, 'a'],
  [/yu|iu|ju|ou|oo/g, 'u'],
  [/ye|ie|je|ey|ei|ay|ai|ae|ee|ea/g, 'e'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Skeleton of a name in Latin letters: lower case, variants folded. */
export function skeleton(latin: string): string {
  let out = latin.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '');
  for (const [pattern, to] of FOLDS) out = out.replace(pattern, to);
  return out.replace(/i+$/, '').replace(/(.)\1+/g, '$1');
}

/** Skeletons a Russian name may have with its case ending cut off or kept. */
export function russianSkeletons(word: string): string[] {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  const out = new Set<string>([skeleton(romanize(lower))]);
  const match = ENDINGS.exec(lower);
  if (match && lower.length - match[0].length >= 3) out.add(skeleton(romanize(lower.slice(0, -match[0].length))));
  const shorter = /(?:ого|ому|ым|ой|а|у|е|ы|и|я|ю|ом|ем|ей)$/u.exec(lower);
  if (shorter && lower.length - shorter[0].length >= 3) out.add(skeleton(romanize(lower.slice(0, -shorter[0].length))));
  return [...out];
}

const VOWELS = /[aeiou]/;
/** Pairs of letters that stand for each other across the two alphabets, with the cost of taking one for the other. */
const NEAR: Readonly<Record<string, number>> = { gh: 0.2, hg: 0.2, hk: 0.5, kh: 0.5, vu: 0.4, uv: 0.4, fv: 0.4, vf: 0.4, sS: 0.4, Ss: 0.4, SC: 0.5, CS: 0.5, ZC: 0.5, CZ: 0.5, Zg: 0.4, gZ: 0.4, dZ: 0.5, Zd: 0.5, sz: 0.3, zs: 0.3, sC: 0.5, Cs: 0.5, kC: 0.6, Ck: 0.6, kS: 0.6, Sk: 0.6, Zi: 0.3, iZ: 0.3, tS: 0.6, St: 0.6, td: 0.6, dt: 0.6, bp: 0.7, pb: 0.7, kg: 0.6, gk: 0.6 };

function cost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.test(a) && VOWELS.test(b)) return 0.35;
  return NEAR[a + b] ?? 1;
}
const dropCost = (c: string): number => (VOWELS.test(c) ? 0.45 : c === 'h' ? 0.45 : 0.9);

/**
 * How alike two skeletons are, 0 to 1: one less the weighted edit distance over the longer length.
 * The first letter weighs double, since variants seldom touch it.
 */
export function skeletonSimilarity(a: string, b: string): number {
  if (a === b) return a.length > 0 ? 1 : 0;
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0) return 0;
  if (Math.abs(n - m) > Math.max(3, Math.max(n, m) * 0.5)) return 0;
  let previous = new Float64Array(m + 1);
  for (let j = 1; j <= m; j++) previous[j] = previous[j - 1]! + dropCost(b[j - 1]!);
  for (let i = 1; i <= n; i++) {
    const row = new Float64Array(m + 1);
    row[0] = previous[0]! + dropCost(a[i - 1]!);
    for (let j = 1; j <= m; j++) {
      const swap = cost(a[i - 1]!, b[j - 1]!) * (i === 1 && j === 1 ? 1.6 : 1);
      row[j] = Math.min(previous[j - 1]! + swap, previous[j]! + dropCost(a[i - 1]!), row[j - 1]! + dropCost(b[j - 1]!));
    }
    previous = row;
  }
  return Math.max(0, 1 - previous[m]! / Math.max(n, m));
}

/** Similarity of a Russian word (any case form) and a Latin-letter word, 0 to 1. */
export function nameSimilarity(russian: string, latin: string): number {
  const other = skeleton(latin);
  let best = 0;
  for (const own of russianSkeletons(russian)) best = Math.max(best, skeletonSimilarity(own, other));
  return best;
}
