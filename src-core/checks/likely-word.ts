import { isFunctionWord } from '../language/function-words.ts';
import { oneSlipApart } from '../language/spelling/distance.ts';
import { stemOf } from '../language/tokens.ts';
import type { CheckContext } from './context.ts';
import { quoteOf } from './context.ts';

/** Words so common that an unknown word of their letters is they: what holds sentences together, as fingers most often miss it. */
const FREQUENT = new Set(['and', 'the', 'that', 'than', 'then', 'them', 'they', 'this', 'these', 'those', 'there', 'their', 'was', 'were', 'with', 'what', 'when', 'which', 'while', 'where', 'who', 'will', 'would', 'should', 'could', 'some', 'from', 'have', 'having', 'about', 'after', 'before', 'between', 'because', 'been', 'but', 'for', 'into', 'only', 'other', 'over', 'since', 'such', 'through', 'under', 'until', 'also', 'another', 'year', 'years', 'people', 'work', 'time', 'first', 'never', 'according']);
/** Letters that are an abbreviation, a unit or a word of another language more often than a slip. */
const ABBREVIATION = /^(?:[^aeiouy]+|[a-z]{1,2}|und|der|des|von|van|dos|les|aux|het|ont|ele|alla|wie|wer|ses)$/;

/**
 * The word that must be meant by an unknown one where its letters alone leave several, or are too few to tell: a rendition of a word of the source sentence,
 * by the lexicon, or a word of the commonest; null if neither speaks for one only.
 *
 * @param k index of the target segment the word stands in
 * @param replacements what a dictionary offers
 */
export function likelyWord(context: CheckContext, k: number, word: string, replacements: readonly string[]): string | null {
  if (context.target.language !== 'en' || ABBREVIATION.test(word)) return null;
  const near = [...new Set([...replacements.filter((r) => /^\p{Ll}+$/u.test(r)), ...FREQUENT].filter((r) => oneSlipApart(word, r)))];
  const wanted = renditionStems(context, k);
  // A letter exchanged, an ending put on or a short word may be a variant or a word of its own ("protestors", "corporates").
  const rendered = near.filter((r) => word.length >= 5 && sameBag(word, r) && !word.startsWith(r) && !isFunctionWord(stemOf(r, 'en'), 'en') && wanted.has(stemOf(r, 'en')));
  if (rendered.length > 0) return rendered.length === 1 ? rendered[0]! : null;
  const frequent = near.filter((r) => FREQUENT.has(r) && sameBag(word, r));
  return frequent.length === 1 ? frequent[0]! : null;
}

/** Letters changed places, or one is left out or too many: likelier than a wrong one. */
const sameBag = (a: string, b: string): boolean => a.length !== b.length || [...a].toSorted().join('') === [...b].toSorted().join('');

/** Stems that render, by the lexicon, a word of the source sentences linked to a target segment. */
function renditionStems(context: CheckContext, k: number): ReadonlySet<string> {
  const { source, lexicon } = context;
  if (source.language !== 'ru') return new Set();
  const partners = context.links[context.linkOfTarget[k] ?? -1]?.source ?? [];
  const words = partners.flatMap((i) => quoteOf(source, source.segments[i]!).toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return new Set(words.flatMap((w) => lexicon.words.get(stemOf(w, 'ru')) ?? []).flatMap((r) => (r.stems.length === 1 ? r.stems : [])));
}
