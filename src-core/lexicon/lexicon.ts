import { normalForm, stemOf } from '../language/tokens.ts';
import type { Lexicon, Phrase, Rendering } from './model.ts';

/** Letters that words of one derivational family share, from the beginning of the stem. */
export const FAMILY_PREFIX = 5;

/** A lexicon that knows nothing: alignment falls back to numbers, names, cognates and length. */
export const EMPTY_LEXICON: Lexicon = { size: 0, words: new Map(), phrases: new Map(), families: new Map(), englishStems: new Set() };

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
const LIGHT = new Set(['a', 'an', 'the', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'with', 'be', 'and', 'from', 'as', "one's", 'up', 'out', 'off', 'into', 'over']);

/**
 * Makes the compact index that is loaded at run time: one line a stem, `key<TAB>rendering|rendering`, stems of a rendering
 * separated by spaces. Entries that fall on one stem are merged, best ranks first.
 */
export function compileLexicon(entries: readonly LexiconEntry[]): string {
  const merged = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    const key = wordsOf(entry.lemma).map((w) => stemOf(normalForm(w), 'ru')).join(' ');
    if (key === '') continue;
    const renderings = merged.get(key) ?? new Map<string, number>();
    merged.set(key, renderings);
    entry.equivalents.forEach((equivalent, rank) => {
      const all = wordsOf(equivalent).map((w) => stemOf(normalForm(w), 'en'));
      const heavy = wordsOf(equivalent).flatMap((w, i) => (all.length > 1 && LIGHT.has(w.toLowerCase()) ? [] : [all[i]!]));
      const rendering = (heavy.length > 0 ? heavy : all).join(' ');
      if (rendering !== '') renderings.set(rendering, Math.min(renderings.get(rendering) ?? 99, rank));
    });
  }
  const lines = [`${entries.length}`];
  for (const [key, renderings] of [...merged].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`${key}\t${[...renderings].sort((a, b) => a[1] - b[1]).map(([r]) => r).join('|')}`);
  }
  return lines.join('\n');
}

/** Reads what `compileLexicon` wrote. */
export function loadLexicon(compiled: string): Lexicon {
  const lines = compiled.split('\n');
  const words = new Map<string, Rendering[]>();
  const phrases = new Map<string, Phrase[]>();
  const families = new Map<string, string[]>();
  const englishStems = new Set<string>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const key = line.slice(0, tab);
    const renderings = line.slice(tab + 1).split('|').map((r, rank): Rendering => {
      const stems = r.split(' ');
      if (stems.length === 1) englishStems.add(r);
      return { stems, weight: Math.max(0.8, 1 - rank * 0.04) };
    });
    if (key.includes(' ')) {
      const stems = key.split(' ');
      const list = phrases.get(stems[0]!);
      if (list) list.push({ stems, renderings });
      else phrases.set(stems[0]!, [{ stems, renderings }]);
    } else {
      words.set(key, renderings);
      if (key.length >= FAMILY_PREFIX) {
        const prefix = key.slice(0, FAMILY_PREFIX);
        const family = families.get(prefix);
        if (family) family.push(key);
        else families.set(prefix, [key]);
      }
    }
  }
  return { size: Number(lines[0]) || 0, words, phrases, families, englishStems };
}
