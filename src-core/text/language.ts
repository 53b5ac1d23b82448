import { francAll } from 'franc';
import { cyrillicShare } from './characters.ts';
import type { Language } from './model.ts';

const CODES: Readonly<Record<string, Language>> = { rus: 'ru', eng: 'en', ukr: 'uk', deu: 'de', fra: 'fr', spa: 'es', ita: 'it', por: 'pt', pol: 'pl', bel: 'be', bul: 'bg', srp: 'sr', kaz: 'kk', tur: 'tr', nld: 'nl', ces: 'cs' };
const LATIN = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'pol', 'tur', 'nld', 'ces'];
const CYRILLIC = ['rus', 'ukr', 'bel', 'bul', 'srp', 'kaz'];
/** Below this many letters franc guesses; the script and the workspace's languages decide. */
const ENOUGH = 200;
const SAMPLE = 6000;

/**
 * The language of a whole document. Franc is asked only among languages of the text's script, only of long text, and believed
 * against the workspace's languages only when it is clearly better than they are: it takes short Cyrillic lines for other languages.
 *
 * @returns `ru`, `en`, another two-letter code, or `und` for a text without letters
 */
export function detectLanguage(text: string): Language {
  const share = cyrillicShare(text);
  if (Number.isNaN(share)) return 'und';
  const home: Language = share >= 0.5 ? 'ru' : 'en';
  const sample = text.replace(/https?:\S+/g, ' ').slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH) return home;
  const ranked = francAll(sample, { only: share >= 0.5 ? CYRILLIC : LATIN });
  const [first] = ranked;
  if (!first || first[0] === 'und') return home;
  const own = ranked.find(([code]) => CODES[code] === home);
  if (own && own[1] >= 0.92) return home;
  return CODES[first[0]] ?? home;
}
