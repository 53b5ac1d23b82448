import type { Language } from '../../text/model.ts';
import type { Token } from '../tokens.ts';
import { normalForm, stemOf } from '../tokens.ts';

/** What stands between a word and the one before it. */
export const JOIN = { none: 0, pause: 1, stop: 2 } as const;
export type Join = (typeof JOIN)[keyof typeof JOIN];

/**
 * A word as the tables see it. A contraction is two words of one token ("don't" = do + n't), a number in words is read
 * as words too («один раз» may be one quantity to the tokenizer).
 */
export interface Word {
  readonly form: string;
  readonly stem: string;
  /** Index of its token. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly join: Join;
  readonly capital: boolean;
  readonly initial: boolean;
  /** A figure in digits: no word at all, but it tells what stands beside it. */
  readonly figure: boolean;
  /** Joined by a hyphen to the word before. */
  readonly hyphen: boolean;
}

const AUXILIARY_STUMPS = new Set('don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn needn mightn can ain'.split(' '));
const FULL: Readonly<Record<string, string>> = { won: 'will', wo: 'will', shan: 'shall', sha: 'shall', ca: 'can', ain: 'is' };

const PAUSE = new Set([',', '(', ')', '–', '—', '/']);
const STOP = new Set(['.', ';', ':', '!', '?', '…', '\n']);

function joinOf(text: string, from: number, to: number): Join {
  let join: Join = JOIN.none;
  for (let k = from; k < to; k++) {
    const c = text[k]!;
    if (STOP.has(c)) return JOIN.stop;
    if (PAUSE.has(c) || (c === '-' && k > from && to - from > 1)) join = JOIN.pause;
  }
  return join;
}

/** The parts of a form that count as words of their own. */
function parts(form: string): readonly string[] {
  if (form === 'cannot') return ['can', 'not'];
  if (form === "n't") return [form];
  if (form.endsWith("n't")) {
    const stump = form.slice(0, -3);
    return [FULL[stump] ?? stump, "n't"];
  }
  const at = form.indexOf("'");
  if (at > 0) {
    const tail = form.slice(at);
    if (tail === "'ll" || tail === "'d" || tail === "'ve" || tail === "'re" || tail === "'m") return [form.slice(0, at), tail];
  }
  return [form];
}

/**
 * Reads tokens as words.
 * @param text the text the tokens' offsets count in
 * @returns words in the order of the tokens; one token may give several, each with the token's own span
 */
export function wordsOf(text: string, tokens: readonly Token[], language: Language): Word[] {
  const words: Word[] = [];
  let last = 0;
  tokens.forEach((token, index) => {
    const previous = words.at(-1);
    let join: Join = index === 0 ? JOIN.stop : joinOf(text, last, token.start);
    const hyphen = index > 0 && token.start - last === 1 && text[last] === '-';
    last = token.end;
    const add = (form: string, stem: string, figure: boolean, capital = token.capital): void => {
      words.push({ form, stem, token: index, start: token.start, end: token.end, join, capital, initial: token.initial, figure, hyphen });
      join = JOIN.none;
    };
    if (token.kind === 'quantity') {
      const own = text.slice(token.start, token.end);
      if (/\p{N}|[%$€₽]/u.test(own)) add(token.form, token.stem, true);
      else for (const piece of own.split(/[^\p{L}\p{M}'’]+/u)) if (piece) add(normalForm(piece), stemOf(normalForm(piece), language), false, piece[0] !== piece[0]!.toLowerCase());
      return;
    }
    // "hadn 't", as tokenised corpora have it: the stump and its tail.
    if (language === 'en' && token.form === 't' && previous && AUXILIARY_STUMPS.has(previous.form) && /^\s?['’]\s?$/u.test(text.slice(previous.end, token.start))) {
      const stump = previous.form === 'can' ? 'can' : (FULL[previous.form] ?? previous.form.slice(0, -1));
      words[words.length - 1] = { ...previous, form: stump, stem: stump };
      add("n't", 'not', false);
      return;
    }
    const pieces = language === 'en' ? parts(token.form) : [token.form];
    if (pieces.length === 1) add(token.form, token.stem, false);
    else for (const piece of pieces) add(piece, piece === "n't" ? 'not' : stemOf(piece, language), false);
  });
  return words;
}
