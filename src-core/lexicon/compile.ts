import { normalForm, stemOf } from '../language/tokens.ts';

/** One line of a lexicon file, read. */
export interface LexiconEntry {
  readonly lemma: string;
  readonly pos: string;
  readonly equivalents: readonly string[];
  readonly domain: string;
}

/** Reads `lemma<TAB>pos<TAB>equivalent; equivalent<TAB>domain`; empty lines and lines that begin with `#` are skipped. */
export function parseEntries(tsv: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const line of tsv.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [lemma = '', pos = '', equivalents = '', domain = ''] = line.split('\t');
    entries.push({ lemma, pos, equivalents: equivalents.split(';').map((e) => e.trim()).filter(Boolean), domain });
  }
  return entries;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu) ?? [];

/** English words that carry no meaning inside a multiword equivalent. */
const LIGHT = new Set(['a', 'an', 'the', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'with', 'be', 'and', 'from', 'as', "one's", 'up', 'out', 'off', 'into', 'over', 'is', 'it', 'that', 'than', 'or', "someone's", 'someone', 'something', 'oneself']);

/**
 * Makes the compact index that is loaded at run time. Five sections, divided by an empty line, keys sorted:
 * `key<TAB>rendering|rendering` (stems of a rendering separated by spaces; a key with spaces is a phrase),
 * `stem<TAB>key key` (stems of inflected forms that differ from the stem of the dictionary form), the stems of all English
 * equivalents, those of English words that are only ever written with a capital, and, of these, those that an adjective is rendered with:
 * places and peoples, since «волгоградский» is a word and hardly a person's name yields one.
 * Entries that fall on one key are merged, best ranks first.
 *
 * @param formsOf inflected forms of a Russian dictionary form, itself among them
 */
export function compileLexicon(entries: readonly LexiconEntry[], formsOf: (lemma: string) => Iterable<string> = (lemma) => [lemma]): string {
  const merged = new Map<string, Map<string, number>>();
  const aliases = new Map<string, Set<string>>();
  const english = new Set<string>();
  const capital = new Set<string>();
  const lower = new Set<string>();
  const places = new Set<string>();
  for (const entry of entries) {
    const words = wordsOf(entry.lemma);
    const key = words.map((w) => stemOf(normalForm(w), 'ru')).join(' ');
    if (key === '') continue;
    const renderings = merged.get(key) ?? new Map<string, number>();
    merged.set(key, renderings);
    entry.equivalents.forEach((equivalent, rank) => {
      const all = wordsOf(equivalent).map((w) => stemOf(normalForm(w), 'en'));
      wordsOf(equivalent).forEach((w, i) => (/^\p{Lu}/u.test(w) ? capital : lower).add(all[i]!));
      const heavy = wordsOf(equivalent).flatMap((w, i) => (all.length > 1 && LIGHT.has(w.toLowerCase()) ? [] : [all[i]!]));
      const rendering = (heavy.length > 0 ? heavy : all).join(' ');
      if (rendering === '') return;
      if (!rendering.includes(' ')) english.add(rendering);
      if (entry.pos === 'adj' && !rendering.includes(' ')) places.add(rendering);
      renderings.set(rendering, Math.min(renderings.get(rendering) ?? 99, rank));
    });
    if (words.length > 1 || entry.pos === 'abbr') continue;
    for (const form of formsOf(words[0]!)) {
      const stem = stemOf(normalForm(form), 'ru');
      if (stem === key) continue;
      const keys = aliases.get(stem) ?? new Set<string>();
      aliases.set(stem, keys.add(key));
    }
  }
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [`${entries.length}`];
  for (const [key, renderings] of sorted(merged)) lines.push(`${key}\t${[...renderings].sort((a, b) => a[1] - b[1]).map(([r]) => r).join('|')}`);
  lines.push('');
  for (const [stem, keys] of sorted(aliases)) lines.push(`${stem}\t${[...keys].join(' ')}`);
  lines.push('', [...english].sort().join(' '));
  const proper = [...capital].filter((stem) => !lower.has(stem)).sort();
  lines.push('', proper.join(' '), '', proper.filter((stem) => places.has(stem)).join(' '));
  return lines.join('\n');
}
