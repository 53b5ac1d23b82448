import { romanize } from '../../language/names.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { normalForm, stemOf } from '../../language/tokens.ts';
import type { Lexicon } from '../../lexicon/model.ts';
import { hasCyrillic } from '../../text/characters.ts';
import type { CheckSide } from '../context.ts';
import type { Span } from '../../text/model.ts';

/** An acronym at its place. */
export interface Acronym {
  /** The capitals alone: «МИД» of «МИДа», "UAV" of "UAVs". */
  readonly letters: string;
  readonly stem: string;
  readonly span: Span;
  readonly segment: number;
  /** Index of the token in its segment. */
  readonly at: number;
  /** Stands alone in brackets: the short form of what precedes it. */
  readonly bracketed: boolean;
}

const CYRILLIC = /^([А-ЯЁ]{2,6})(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/u;
const LATIN = /^([A-Z]{2,6})(?:['’]?s)?$/u;
const ROMAN = /^[IVXLCM]+$/;
/** From this share of capitals on, a segment shouts, and capitals say nothing. */
const SHOUTING = 0.5;

/** The acronyms of every segment of a side. */
export function acronymsOf(side: CheckSide, lexicon: Lexicon): readonly (readonly Acronym[])[] {
  return side.words.tokens.map((tokens, segment) => {
    const words = tokens.filter((t) => t.kind === 'word');
    const found = words.flatMap((token): Acronym[] => {
      const letters = lettersOf(side.text.slice(token.start, token.end));
      if (letters === undefined || isShouted(letters, token.stem, lexicon)) return [];
      const bracketed = side.text[token.start - 1] === '(' && /^[)\],;]/.test(side.text.slice(token.end, token.end + 1));
      return [{ letters, stem: stemOf(normalForm(letters), side.language), span: { start: token.start, end: token.end }, segment, at: tokens.indexOf(token), bracketed }];
    });
    found.push(...withPoints(side, segment));
    return words.length > 3 && found.length > words.length * SHOUTING ? [] : found;
  });
}

/** "U.S.", "U.N.": letters each with its point. */
function withPoints(side: CheckSide, segment: number): Acronym[] {
  const { start, end } = side.segments[segment]!;
  return [...side.text.slice(start, end).matchAll(/(?<![\p{L}.])(?:\p{Lu}\.){2,4}/gu)].flatMap((m): Acronym[] => {
    const at = side.words.tokens[segment]!.findIndex((t) => t.start === start + m.index);
    const letters = m[0].replace(/\./g, '');
    return at < 0 ? [] : [{ letters, stem: stemOf(normalForm(letters), side.language), span: { start: start + m.index, end: start + m.index + m[0].length }, segment, at, bracketed: false }];
  });
}

const LONG = 4;

/** A word like others, written large for its weight: «ТОЛЬКО», "PERSON". */
function isShouted(letters: string, stem: string, lexicon: Lexicon): boolean {
  if (letters.length < LONG) return false;
  if (!hasCyrillic(letters)) return isFunctionWord(stem, 'en') || (lexicon.englishStems.has(stem) && !lexicon.properStems.has(stem));
  const renderings = lexicon.words.get(stem);
  const vowels = letters.replace(/[^АЕЁИОУЫЭЮЯ]/g, '').length;
  return renderings !== undefined && vowels > 1 && !renderings.some((r) => r.stems.every((s) => lexicon.properStems.has(s)));
}

function lettersOf(surface: string): string | undefined {
  const letters = CYRILLIC.exec(surface)?.[1] ?? LATIN.exec(surface)?.[1];
  return letters === undefined || ROMAN.test(letters) ? undefined : letters;
}

/** English acronyms and expansions, in stems, that the lexicon gives for a Russian acronym. */
export function renderingsOf(russian: Acronym, lexicon: Lexicon): readonly (readonly string[])[] {
  return (lexicon.words.get(russian.stem) ?? []).map((r) => r.stems);
}

/** Whether two acronyms are one: the same letters, one written in the letters of the other, or so the lexicon says. */
export function sameAcronym(a: Acronym, b: Acronym, lexicon: Lexicon): boolean {
  if (a.letters === b.letters) return true;
  const [russian, english] = hasCyrillic(a.letters) ? [a, b] : [b, a];
  if (!hasCyrillic(russian.letters) || hasCyrillic(english.letters)) return false;
  if (renderingsOf(russian, lexicon).some((stems) => stems.length === 1 && stems[0] === english.stem)) return true;
  return spelledOut(russian.letters).has(english.letters);
}

/** Letters of which one stands for several in the other alphabet. */
const EITHER: Readonly<Record<string, readonly string[]>> = { В: ['V', 'W'], К: ['K', 'C'], С: ['S', 'C'], Х: ['H', 'KH'], Ц: ['TS', 'C'], Ш: ['SH', 'S'], Э: ['E'], Ф: ['F', 'PH'], И: ['I'], Й: ['Y'], Г: ['G', 'H'], У: ['U', 'W'] };

function spelledOut(letters: string): ReadonlySet<string> {
  let all = [''];
  for (const letter of letters) {
    const options = EITHER[letter] ?? [romanize(letter.toLowerCase()).toUpperCase()];
    all = all.flatMap((head) => options.map((o) => head + o));
  }
  return new Set(all);
}
