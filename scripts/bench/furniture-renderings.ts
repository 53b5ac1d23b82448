// Training lines in the other language, word by word through our lexicon: what is learned from one language's wordings holds for the other's.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../../src-core/language/tokens.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import { type Lang, root } from './furniture-pages.ts';

/** Stands for a word without equivalent, so that a line keeps its length. */
const UNKNOWN = 'zz';
/** Longer equivalents explain a word rather than say it. */
const MOST_STEMS = 2;
/** Shorter words are prepositions, which the lexicon knows as abbreviations; these speak to the reader. */
const SHORT_WORDS = new Set(['мы', 'вы', 'ты', 'он', 'не', 'we', 'us', 'he', 'no']);

/** Russian headwords by the stem of an English equivalent, the ones that name it first before others. */
function russianByEnglish(): ReadonlyMap<string, readonly string[]> {
  const file = join(root, 'out', 'resources', 'lexicon.tsv');
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first`);
  const found = new Map<string, { stem: string; rank: number }[]>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [russian = '', english = ''] = line.split('\t');
    if (russian.length < 3 || russian.includes(' ')) continue;
    english.split('|').forEach((stem, rank) => {
      if (stem === '' || stem.includes(' ')) return;
      found.set(stem, [...(found.get(stem) ?? []), { stem: russian, rank }]);
    });
  }
  return new Map([...found].map(([english, list]) => [english, list.sort((a, b) => a.rank - b.rank).map((r) => r.stem)]));
}

/** @returns a function that renders a line with the best equivalent of every word, in stems */
export function createRenderer(): (line: string, from: Lang) => string {
  const { lexicon } = coreResources();
  const russian = russianByEnglish();
  const equivalent = (stem: string, from: Lang): string | undefined => {
    if (from === 'en') return russian.get(stem)?.[0];
    for (const key of [stem, ...lexicon.keys.get(stem)]) {
      const known = lexicon.words.get(key)?.find((r) => r.stems.length <= MOST_STEMS);
      if (known) return known.stems.join(' ');
    }
    return undefined;
  };
  return (line, from) =>
    line
      .replace(/\p{L}+(?:[-'’]\p{L}+)*/gu, (word) => {
        const spoken = word.length >= 3 || SHORT_WORDS.has(word.toLowerCase());
        const chosen = (spoken ? equivalent(stemOf(word.toLowerCase(), from), from) : undefined) ?? UNKNOWN;
        return /^\p{Lu}/u.test(word) ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen;
      })
      .replace(/ {2,}/g, ' ')
      .trim();
}
