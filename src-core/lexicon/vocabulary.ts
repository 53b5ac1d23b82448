import type { Token } from '../language/tokens.ts';
import { tokenize } from '../language/tokens.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { Language, Span } from '../text/model.ts';

/** A distinct word (by stem) or quantity of one side. */
export interface WordType {
  readonly stem: string;
  /** The form it was first met in. */
  readonly form: string;
  readonly quantity: boolean;
  readonly inWords: boolean;
  readonly light: boolean;
  /** Seen with a capital inside a sentence, or never seen without one. */
  capital: boolean;
  /** Segments it stands in. */
  frequency: number;
}

/** The words of one side of a pair: types, and for every segment its tokens with their types. */
export interface Vocabulary {
  readonly language: Language;
  readonly types: readonly WordType[];
  readonly byStem: ReadonlyMap<string, number>;
  /** Tokens of each segment. */
  readonly tokens: readonly (readonly Token[])[];
  /** Type index of each token of each segment. */
  readonly ids: readonly Int32Array[];
}

/** Reads the words of the given runs of a text. */
export function vocabularyOf(text: string, segments: readonly Span[], language: Language): Vocabulary {
  const types: WordType[] = [];
  const byStem = new Map<string, number>();
  const lowerSeen = new Uint8Array(1 << 20);
  const tokens: Token[][] = [];
  const ids: Int32Array[] = [];
  const lastSegment: number[] = [];
  for (let s = 0; s < segments.length; s++) {
    const own = tokenize(text, segments[s]!.start, segments[s]!.end, language);
    const list = new Int32Array(own.length);
    for (let k = 0; k < own.length; k++) {
      const token = own[k]!;
      let id = byStem.get(token.stem);
      if (id === undefined) {
        id = types.length;
        byStem.set(token.stem, id);
        types.push({
          stem: token.stem,
          form: token.form,
          quantity: token.kind === 'quantity',
          inWords: token.quantity?.inWords ?? false,
          light: token.kind === 'word' && isFunctionWord(token.stem, language),
          capital: false,
          frequency: 0,
        });
        lastSegment.push(-1);
      }
      const type = types[id]!;
      if (token.capital && !token.initial) type.capital = true;
      else if (!token.capital && id < lowerSeen.length) lowerSeen[id] = 1;
      if (lastSegment[id] !== s) {
        type.frequency++;
        lastSegment[id] = s;
      }
      list[k] = id;
    }
    tokens.push(own);
    ids.push(list);
  }
  types.forEach((type, id) => {
    if (!lowerSeen[id] && !type.quantity && !type.light && type.form.length > 1) type.capital = true;
    if (lowerSeen[id] && type.capital && type.form.length > 2) type.capital = types[id]!.frequency < 3;
  });
  return { language, types, byStem, tokens, ids };
}
