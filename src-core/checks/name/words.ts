import { nameSimilarity } from '../../language/names.ts';
import { nationOf } from '../../language/names/nations.ts';
import { scriptLanguage, stemOf } from '../../language/tokens.ts';
import type { Token } from '../../language/tokens.ts';
import type { Lexicon, Rendering } from '../../lexicon/model.ts';
import { hasCyrillic } from '../../text/characters.ts';
import type { CheckSide } from '../context.ts';

/** A word of a name at its place. */
export interface NameWord {
  readonly token: Token;
  /** Index of its segment among the article segments of its side. */
  readonly segment: number;
  /** Index of the token in that segment. */
  readonly at: number;
  /** The countries it may belong to, if it is the name of one, of its people or of its capital. */
  readonly nations: readonly string[];
  /** It names a place or a people, as far as the lexicon knows. */
  readonly place: boolean;
  /** The lexicon has it as a name and as nothing else. */
  readonly known: boolean;
  /** Its capital may be that of a sentence or a headline: then it counts only with others. */
  readonly weak: boolean;
}

const NONE: readonly NameWord[] = [];
/** From this share of capitals on, a segment is a headline in title case. */
const TITLE_CASE = 0.6;
const TITLE_WORDS = 4;

/** The name words of every segment of a side. Acronyms are none: they have a check of their own. */
export function nameWords(side: CheckSide, lexicon: Lexicon): readonly (readonly NameWord[])[] {
  return side.words.tokens.map((tokens, segment) => {
    const shouting = isTitleCase(tokens);
    const found = tokens.flatMap((token, at): NameWord[] => {
      const word = nameWord(side, tokens, at, lexicon);
      return word ? [{ token, segment, at, nations: word.nations, place: word.nations.length > 0 || isPlace(token, lexicon), known: word.known, weak: !word.known && (token.initial || shouting) }] : [];
    });
    return found.length > 0 ? found : NONE;
  });
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const heavy = tokens.filter((t) => t.kind === 'word' && t.form.length > 3);
  return heavy.length >= TITLE_WORDS && heavy.filter((t) => t.capital).length >= heavy.length * TITLE_CASE;
}

/** Whether a token is a word of a name. */
export function isNameWord(side: CheckSide, segment: number, at: number, lexicon: Lexicon): boolean {
  return nameWord(side, side.words.tokens[segment]!, at, lexicon) !== undefined;
}

function nameWord(side: CheckSide, tokens: readonly Token[], at: number, lexicon: Lexicon): Pick<NameWord, 'nations' | 'known'> | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !token.capital || token.form.length < 2 || token.form.includes("'") || TITLES.has(token.form)) return undefined;
  const surface = side.text.slice(token.start, token.end);
  if (isAcronym(surface) || isAbbreviation(side.text, token)) return undefined;
  const traits = traitsOf(token.stem, token.form, lexicon);
  if (traits === 'common') return undefined;
  const type = side.words.types[side.words.byStem.get(token.stem)!]!;
  // Written in small letters elsewhere in the text: no name, unless the lexicon says so.
  if (type.light || (traits !== 'known' && !type.capital)) return undefined;
  return { nations: nationsOfWord(token.stem, lexicon), known: traits === 'known' };
}

/** Forms of address, which come and go. */
const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss dr prof sir lord lady sen sens rep reps gov capt lt col sgt gen adm det st jr rev hon господин госпожа сэр мистер миссис мисс лорд леди'.split(' '));
const SHORT = 4;

/** «Дж. Пол», "Baton Rouge, La.,": a short word with a point that does not end the sentence. */
function isAbbreviation(text: string, token: Token): boolean {
  return token.end - token.start <= SHORT && text[token.end] === '.' && /^\.(?:,|\s*[\p{L}\d])/u.test(text.slice(token.end, token.end + 4));
}

/** A rendering that sounds so like the word is its transcription. */
const ALIKE = 0.75;

/** Capitals throughout, or inside the word: «НАТО», "MMA", "iPhone". */
export function isAcronym(surface: string): boolean {
  return surface.length > 1 && /\p{Lu}.*\p{Lu}/u.test(surface.replace(/[-'’].*$/, '')) && !/^(?:Mc|Mac|O['’]|De|Di|Du|La|Le|Van|Fitz)\p{Lu}\p{Ll}+/u.test(surface);
}

/** Months and days of the week have a capital in English and a check of their own. */
const CALENDAR: ReadonlySet<string> = new Set('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((w) => stemOf(w, 'en')));

/** What the lexicon makes of a capitalised word: a name and nothing else, a word like others, or unknown. */
function traitsOf(stem: string, form: string, lexicon: Lexicon): 'known' | 'common' | 'unknown' {
  if (scriptLanguage(form, 'en') === 'ru') {
    const renderings = lexicon.words.get(stem);
    if (!renderings) return 'unknown';
    if (renderings.every((r) => r.stems.every((s) => CALENDAR.has(s)))) return 'common';
    const proper = (r: Rendering): boolean => r.stems.every((s) => lexicon.properStems.has(s));
    // «Испанец»: "Spaniard", "Spanish player".
    if (renderings.every((r) => r.stems.some((s) => lexicon.properStems.has(s)))) return 'known';
    // «Доктор»: "Dr" is one of its renderings, and yet no name; «Путин» is one, though «путина» looks the same in a case.
    return renderings.some((r) => r.stems.length === 1 && proper(r) && nameSimilarity(form, r.stems[0]!) >= ALIKE) ? 'unknown' : 'common';
  }
  if (CALENDAR.has(stem)) return 'common';
  if (lexicon.properStems.has(stem)) return 'known';
  if (nationOf(stem) !== undefined) return 'known';
  return lexicon.englishStems.has(stem) ? 'common' : 'unknown';
}

/**
 * Words written small that name a place all the same («лондонский», «испанцы»): Russian ones of which every rendering is a name.
 * They are no names themselves, but what a wrong name may stand for.
 */
export function softWords(side: CheckSide, segment: number, lexicon: Lexicon): readonly NameWord[] {
  if (side.language !== 'ru') return NONE;
  return side.words.tokens[segment]!.flatMap((token, at): NameWord[] => {
    if (token.kind !== 'word' || token.capital || token.form.length < 4 || !hasCyrillic(token.form)) return [];
    if (!isKnownName(token.stem, token.form, lexicon)) return [];
    return [{ token, segment, at, nations: nationsOfWord(token.stem, lexicon), place: true, known: true, weak: false }];
  });
}

function isPlace({ stem, form }: Token, lexicon: Lexicon): boolean {
  if (!hasCyrillic(form)) return lexicon.placeStems.has(stem);
  const renderings = lexicon.words.get(stem) ?? [];
  return renderings.length > 0 && renderings.every((r) => r.stems.every((s) => lexicon.properStems.has(s))) && renderings.some((r) => r.stems.some((s) => lexicon.placeStems.has(s)));
}

/** Whether the lexicon has a word as a name and as nothing else. */
export function isKnownName(stem: string, form: string, lexicon: Lexicon): boolean {
  return traitsOf(stem, form, lexicon) === 'known';
}

/** «Азия» and "Asian": an English name begins as one does that renders the Russian word. */
export function ofOneRoot(russian: string, english: string, lexicon: Lexicon): boolean {
  if (!lexicon.properStems.has(english)) return false;
  return (lexicon.words.get(russian) ?? []).some(({ stems: [stem = '', ...more] }) => {
    if (more.length > 0 || !lexicon.properStems.has(stem)) return false;
    let shared = 0;
    while (shared < stem.length && stem[shared] === english[shared]) shared++;
    return shared >= ROOT && Math.max(stem.length, english.length) - shared <= ROOT_ENDING;
  });
}
const ROOT = 4;
const ROOT_ENDING = 3;

/** The countries a word of either language may belong to; «Китая» is of China, though a form of «Кито» looks the same. */
export function nationsOfWord(stem: string, lexicon: Lexicon): readonly string[] {
  if (!hasCyrillic(stem)) return nationOf(stem) === undefined ? [] : [nationOf(stem)!];
  const found = new Set<string>();
  for (const r of lexicon.words.get(stem) ?? []) {
    const nation = r.stems.length === 1 && lexicon.properStems.has(r.stems[0]!) ? nationOf(r.stems[0]!) : undefined;
    if (nation !== undefined) found.add(nation);
  }
  return [...found];
}
