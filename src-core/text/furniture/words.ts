import { classesOf, classNames, isGlue, NEUTRAL, OF_ARTICLES } from './classes.ts';

const IMPERATIVE = /(?:йте|ите|ьте|йтесь|итесь|ьтесь)$/;
const INFINITIVE = /(?:ть|ться|чь|ти|тись)$/;
const PAST = /(?:л|ла|ло|ли|лся|лась|лось|лись)$/;
/** Beyond this many words the memory is emptied: a page has a few hundred, a book some tens of thousands. */
const REMEMBERED = 50_000;

/** Everything that is asked of a word whatever line it stands in. */
export interface Word {
  /** As it stands. */
  readonly token: string;
  /** The beginning of the word in lower case, which carries its meaning in both languages; a figure is «#». */
  readonly stub: string;
  readonly glue: boolean;
  readonly capital: boolean;
  /** Indices into `CLASS_NAMES`; a word of no class has the class «-». */
  readonly classes: readonly number[];
  /** One of the words page furniture is made of. */
  readonly known: boolean;
  readonly ofArticles: boolean;
  readonly imperative: boolean;
  readonly infinitive: boolean;
  readonly past: boolean;
  readonly long: boolean;
  /** Numbers of the features that the word is in the line, opens it, ends it. */
  readonly anywhere: number;
  readonly first: number;
  readonly last: number;
}

/** Class «-» is that of a word without any, «#» that of a figure. */
export const CLASS_NAMES: readonly string[] = ['-', '#', ...classNames()];
const CLASS_NUMBER = new Map(CLASS_NAMES.map((name, k) => [name, k]));
const NO_CLASS = [0];
const FIGURE = [1];

/** What all words of one beginning share. */
interface Stub {
  readonly stub: string;
  readonly anywhere: number;
  readonly first: number;
  readonly last: number;
}

function describe(token: string, stubOf: (stub: string) => Stub): Word {
  const small = token.toLowerCase();
  const lower = small.includes('ё') ? small.replace(/ё/g, 'е') : small;
  const unit = lower.charCodeAt(0);
  const figure = unit >= 0x30 && unit <= 0x39;
  const names = figure ? [] : classesOf(lower);
  const { stub, anywhere, first, last } = stubOf(figure ? '#' : lower.slice(0, 5));
  const russian = lower.charCodeAt(lower.length - 1) >= 0x400;
  const long = lower.length > 4;
  return {
    token,
    stub,
    glue: isGlue(lower),
    capital: token.charCodeAt(0) !== small.charCodeAt(0) && /^\p{Lu}/u.test(token),
    classes: figure ? FIGURE : names.length > 0 ? names.map((name) => CLASS_NUMBER.get(name)!) : NO_CLASS,
    known: figure || names.some((name) => !NEUTRAL.has(name)),
    ofArticles: names.some((name) => OF_ARTICLES.has(name)),
    imperative: russian && IMPERATIVE.test(lower),
    infinitive: russian && long && INFINITIVE.test(lower),
    past: russian && long && PAST.test(lower),
    long: lower.length > 5,
    anywhere,
    first,
    last,
  };
}

const [UNKNOWN, OTHER, LETTER_OR_FIGURE, JOINT] = [0, 1, 2, 3];
/** For every code unit what it is in a word; filled as texts ask. */
const kinds = new Uint8Array(0x10000);
for (const mark of "-'’.") kinds[mark.charCodeAt(0)] = JOINT;

function kindOf(unit: number): number {
  const kind = kinds[unit]!;
  return kind === UNKNOWN ? (kinds[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? LETTER_OR_FIGURE : OTHER) : kind;
}

/**
 * Reads lines as words: runs of letters and figures, with hyphens, apostrophes and stops inside. What is found out about a word
 * is remembered under a hash of its code units, so that a word that was seen costs no string of its own.
 *
 * @param numberOf gives a feature its number, or -1 for one that is not wanted
 * @returns a function whose list is overwritten by the next call
 */
export function createReader(numberOf: (feature: string) => number): (text: string) => Word[] {
  const words = new Map<number, Word>();
  const stubs = new Map<string, Stub>();
  const stubOf = (stub: string): Stub => {
    let known = stubs.get(stub);
    if (!known) stubs.set(stub, (known = { stub, anywhere: numberOf(`w ${stub}`), first: numberOf(`^ ${stub}`), last: numberOf(`$ ${stub}`) }));
    return known;
  };
  const look = (text: string, start: number, end: number, hash: number): Word => {
    const known = words.get(hash);
    if (known && known.token.length === end - start && text.startsWith(known.token, start)) return known;
    if (words.size >= REMEMBERED) {
      words.clear();
      stubs.clear();
    }
    const word = describe(text.slice(start, end), stubOf);
    words.set(hash, word);
    return word;
  };
  const out: Word[] = [];
  return (text) => {
    out.length = 0;
    const n = text.length;
    for (let i = 0; i < n; i++) {
      if (kindOf(text.charCodeAt(i)) !== LETTER_OR_FIGURE) continue;
      const start = i;
      let hash = 0;
      for (; i < n; i++) {
        const c = text.charCodeAt(i);
        const kind = kindOf(c);
        if (kind === OTHER || (kind === JOINT && (i + 1 === n || kindOf(text.charCodeAt(i + 1)) !== LETTER_OR_FIGURE))) break;
        hash = (Math.imul(hash, 31) + c) | 0;
      }
      out.push(look(text, start, i, hash));
    }
    return out;
  };
}
