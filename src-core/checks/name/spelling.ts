import { wordMatches } from './word-matches.ts';
import { matchNames } from '../../language/names.ts';
import type { Token } from '../../language/tokens.ts';
import { hasCyrillic } from '../../text/characters.ts';
import type { CheckContext, Draft } from '../context.ts';
import { quoteOf, spanOf } from '../context.ts';
import { edits, isSlip } from './slip.ts';
import type { NameWord } from './words.ts';
import { isKnownName, isNameWord, nameWords } from './words.ts';

/** One rendering of a name. */
interface Rendering {
  readonly source: Token;
  readonly target: Token;
  readonly score: number;
}

/** Where the spellings of one name differ in so few letters, they are one name and not two. */
const MOST_EDITS = 3;

/** Names of one person spelled in two ways, and Latin names of the source that were copied wrongly. */
export function spellings(context: CheckContext): Draft[] {
  return [...inconsistent(context), ...miscopied(context)];
}

/** Of the spellings of one name the commoner one is meant; of equally common ones the first. Each of the others makes one finding. */
function inconsistent(context: CheckContext): Draft[] {
  return [...renderings(context).values()].flatMap((list): Draft[] => {
    const bySpelling = new Map<string, Rendering[]>();
    for (const r of list) bySpelling.set(spelled(context, r), [...(bySpelling.get(spelled(context, r)) ?? []), r]);
    if (bySpelling.size < 2) return [];
    const usual = [...bySpelling].reduce((best, entry) => (entry[1].length > best[1].length ? entry : best))[0];
    return [...bySpelling].flatMap(([own, places]): Draft[] => {
      if (own === usual || !oneName(own, usual)) return [];
      const source = quoteOf(context.source, places[0]!.source);
      return [spellingDraft(places, 'name.spelling', 0.75, { source, target: own, usual }, suggestionFor(context, places[0]!.target, usual))];
    });
  });
}

/** The right spelling, with the possessive of what stands there. */
function suggestionFor(context: CheckContext, target: Token, right: string): string {
  return right + (/['’]s$/.exec(quoteOf(context.target, target))?.[0] ?? '');
}

function spellingDraft(places: readonly Rendering[], messageKey: string, sureness: number, params: Record<string, string>, suggestion: string): Draft {
  return {
    check: 'name.spelling',
    category: 'linguistic-conventions/spelling',
    severity: 'minor',
    confidence: sureness * Math.min(...places.map((p) => p.score)),
    source: places.map((p) => spanOf(p.source)),
    target: places.map((p) => spanOf(p.target)),
    messageKey,
    params,
    evidence: { ...params },
    suggestion,
  };
}

const spelled = (context: CheckContext, r: Rendering): string => quoteOf(context.target, r.target).replace(/['’]s$/, '');

/** A Russian name without the ending of its case; the stemmer was made for words, and takes «Лаврентьев» and «Лаврентьева» for two. */
function withoutCase(form: string): string {
  const bare = form.replace(/(?:ого|ому|ыми|ими|ым|им|ых|их|ом|ем|ой|ей|ую|ая|ий|ый|[аеиоуыюяьй])$/, '');
  return bare.length >= 4 ? bare : form;
}

/** For every name that the lexicon does not know, the English words that render it by sound. Russian ones stand in cases and are not compared. */
function renderings(context: CheckContext): Map<string, Rendering[]> {
  const found = new Map<string, Rendering[]>();
  if (context.source.language !== 'ru' || context.target.language !== 'en') return found;
  for (const link of context.links) {
    if (link.source.length === 0 || link.target.length === 0) continue;
    for (const m of wordMatches(context, link)) {
      if (m.group || m.reason !== 'sound') continue;
      const [source, target] = [context.source.words.tokens[m.i]![m.a]!, context.target.words.tokens[m.j]![m.b]!];
      if (!isNameWord(context.source, m.i, m.a, context.lexicon) || !isNameWord(context.target, m.j, m.b, context.lexicon)) continue;
      if (!hasCyrillic(source.form) || isKnownName(source.stem, source.form, context.lexicon) || !matchNames(source.form, target.form, context.lexicon).same) continue;
      const name = withoutCase(source.form);
      found.set(name, [...(found.get(name) ?? []), { source, target, score: link.link.score }]);
    }
  }
  return found;
}

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}|['’ʼ]/gu, '').toLowerCase();

/** Not the same word, not husband and wife (Petrov, Petrova), not one and many, and near enough to be one name. */
function oneName(a: string, b: string): boolean {
  const [x, y] = [plainLetters(a), plainLetters(b)];
  if (x === y) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.startsWith(short) && /^(?:a|s|es|e)$/.test(long.slice(short.length))) return false;
  if (/(?:y|i|iy|ij)$/.test(short) && long.endsWith('aya')) return false;
  return edits(x, y) <= MOST_EDITS;
}

/** A name that the Russian side leaves in Latin letters and the target has with a letter or two wrong, and nowhere right. */
function miscopied(context: CheckContext): Draft[] {
  const right = new Set(context.target.words.types.map((t) => t.form));
  const latin = (side: 'source' | 'target'): readonly (readonly NameWord[])[] => nameWords(context[side], context.lexicon).map((list) => list.filter((w) => !hasCyrillic(w.token.form)));
  const [source, target] = [latin('source'), latin('target')];
  const slips = new Map<string, Rendering[]>();
  for (const link of context.links) {
    for (const s of link.source.flatMap((k) => source[k]!)) {
      const t = link.target.flatMap((k) => target[k]!).find((w) => isSlip(s.token, w.token));
      // "Brasil" is Brazil in its own language.
      if (!t || t.known || right.has(s.token.form)) continue;
      const key = `${s.token.form} ${t.token.form}`;
      slips.set(key, [...(slips.get(key) ?? []), { source: s.token, target: t.token, score: link.link.score }]);
    }
  }
  return [...slips.values()].map((places) => {
    const [original, copy] = [quoteOf(context.source, places[0]!.source), spelled(context, places[0]!)];
    return spellingDraft(places, 'name.copied', 0.85, { source: original, target: copy }, suggestionFor(context, places[0]!.target, original));
  });
}
