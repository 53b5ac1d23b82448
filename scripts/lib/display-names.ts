import type { LexiconEntry } from '../../src-core/lexicon/compile.ts';

/** Names of all countries, currencies and of the languages that have a two-letter code, as the engine's own tables give them in both languages. */
export function displayNameEntries(): LexiconEntry[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap((a) => letters.map((b) => a + b));
  const entries: LexiconEntry[] = [];
  const add = (type: 'region' | 'language' | 'currency', codes: readonly string[], pos: string, domain: string): void => {
    const [ru, en] = [new Intl.DisplayNames('ru', { type, fallback: 'none' }), new Intl.DisplayNames('en', { type, fallback: 'none' })];
    for (const code of codes) {
      const [lemma, english] = [ru.of(code), en.of(code)];
      // «Конго – Браззавиль», «Аомынь (САР)»: notes and codes are no words.
      if (!lemma || !english || !/^[\p{L}\s’'-]+$/u.test(lemma) || !/^[\p{L}\s.’'&-]+$/u.test(english) || !/\p{Script=Cyrillic}/u.test(lemma)) continue;
      entries.push({ lemma, pos, equivalents: [english.replace(/&/g, 'and')], domain });
    }
  };
  add('region', regions, 'name', 'politics');
  add('language', regions.map((r) => r.toLowerCase()), 'adj', 'culture');
  add('currency', Intl.supportedValuesOf('currency'), 'n', 'economy');
  return entries;
}
