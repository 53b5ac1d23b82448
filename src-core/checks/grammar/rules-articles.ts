import type { GrammarRule } from './model.ts';
import { likeCase } from './model.ts';

const WITH_THE = 'Kremlin|State Duma|White House|Federation Council|European Union|European Commission|United States|United Kingdom|United Nations|Netherlands|Philippines|Security Council|Foreign Ministry|Defense Ministry|Defence Ministry|Ministry of (?:Foreign Affairs|Internal Affairs|Defense|Defence|Health|Finance|Justice|Education|Energy|Economic Development)|Russian Federation|Supreme Court|Constitutional Court|Baltic Sea|Black Sea|Caspian Sea|Middle East|Far East|Soviet Union|Caucasus';
const COUNTRY = 'Russia|China|Germany|France|Turkey|Poland|Belarus|Kazakhstan|Israel|Iran|Japan|India|Italy|Spain|Britain|Europe';
/** Letters an abbreviation is read by that begin with a vowel sound. */
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
const YOU_SOUND = /^(?:uni(?!n|m[pa])|use|usu|uti|uto|ura|ure|uri|ubi|eu|ewe|one(?!ro)|once)/i;

/** Articles. */
export const ARTICLE_RULES: readonly GrammarRule[] = [
  {
    id: 'a-an',
    pattern: /(?<![\p{L}\p{N}.&’'-])(?<at>an?|(?<=^[“"'‘«]?)An?) (?<next>\p{L}[\p{L}’'-]+)/dgu,
    // "A and B": a letter that names something.
    unless: (m) => /^(?:and|or)$/.test(m.groups!['next']!) || rightArticle(m.groups!['at']!.toLowerCase(), m.groups!['next']!),
    suggest: (m) => likeCase(m.groups!['at']!, m.groups!['at']!.length === 1 ? 'an' : 'a'),
    en: '“a” stands before a consonant sound, “an” before a vowel sound',
    ru: 'a ставится перед согласным звуком, an перед гласным',
  },
  {
    id: 'missing-the',
    pattern: new RegExp(String.raw`\b(?:of|by|from|to|in|at|with|for|into|that) (?<at>${WITH_THE})(?=\s*[.,;:!?]|\s+(?:and|is|was|has|have|are|were|will|said|says|announced|reported|of|on|in|at|to|by|for|that)\b)`, 'dgu'),
    // Headlines leave articles out.
    unless: (_m, sentence) => !/[.!?…]["”»)]?\s*$/u.test(sentence),
    suggest: (m) => `the ${m.groups!['at']!}`,
    en: 'this name takes “the”',
    ru: 'с этим названием нужен артикль the',
  },
  { id: 'the-country', pattern: new RegExp(String.raw`\b(?<at>[Tt]he (?:${COUNTRY}))(?=\s*[.,;!?](?:\s|$)|\s+(?:is|was|has|will|would|said|announced|does|did)\b)`, 'dgu'), unless: (m, s) => /\b(?:of|like|unlike) $/.test(s.slice(0, m.index)) && /^,? (?:we|of|that|he|she|they)/.test(s.slice(m.index! + m[0].length)), suggest: (m) => m.groups!['at']!.slice(4), en: 'this name takes no article', ru: 'с этим названием артикль не нужен' },
  { id: 'the-title-name', pattern: /\b(?<at>[Tt]he (?=(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?) \p{Lu}|(?:President|Prime Minister|Chancellor|Pope|Queen|King) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:said|says|announced|noted|believes|signed|met|arrived|stated|stressed|told|has|will|did)\b))/dgu, unless: (m, s) => / (?:Hotel|Theater|Theatre|Library|Airport|Award|Prize|Cup) /.test(s.slice(m.index, m.index! + 60)), suggest: () => '', en: 'a title before a name takes no article', ru: 'перед титулом с именем артикль не нужен' },
  { id: 'the-most-of', pattern: /(?<!\b(?:make|makes|made|making|get|gets|got|getting|take|takes|took|taking|enjoy|enjoying|perhaps|lost|one of|out of) )(?<at>[Tt]he most of) (?:the|these|those|them|all|our|their|his|people|Russians|our)\b/dgu, unless: (_m, s) => /\bmak(?:e|es|ing)|made\b/.test(s), suggest: (m) => likeCase(m.groups!['at']!, 'most of'), en: 'it is “most of”, without “the”', ru: 'следует most of без артикля' },
  { id: 'the-both', pattern: /\b(?<at>[Tt]he both) (?:of|sides|countries|parties|leaders|presidents|teams|cities|men|women|companies|documents|agreements)\b/dgu, suggest: (m) => likeCase(m.groups!['at']!, 'both'), en: '“both” takes no article before it', ru: 'перед both артикль не ставится' },
];

function rightArticle(article: string, next: string): boolean {
  // Abbreviations and names in capitals are read in ways spelling does not tell; single letters may be names of groups.
  if (/^\p{Lu}{2,}/u.test(next)) return article === 'an' ? VOWEL_LETTER.test(next) || /^[AEIOU]/.test(next) : !/^[AEIO]/.test(next) || next.length > 3;
  if (/^[^a-z]/i.test(next) || /^\p{Lu}['’]/u.test(next)) return true;
  // Foreign names and words of other languages ("a El País", "an Hague") are let pass.
  if (/^\p{Lu}/u.test(next) && !/^[AEIOBCDFGKLMNPRSTVWZ][a-z]+$/.test(next)) return true;
  const vowel = SILENT_H.test(next) || (/^[aeiou]/i.test(next) && !YOU_SOUND.test(next));
  if (/^h/i.test(next) && article === 'an') return SILENT_H.test(next) || /^h(?:istor|otel|abit|erb|allucin|eroic|ysteri)/i.test(next);
  if (/^(?:herb|u)/i.test(next) && /^\p{Lu}|^herb/u.test(next)) return true;
  return (article === 'an') === vowel;
}
