import { findOperators } from '../language/polarity/index.ts';
import type { Operator } from '../language/polarity/index.ts';
import type { Token } from '../language/tokens.ts';
import type { Language, Span } from '../text/model.ts';
import type { CheckContext } from './context.ts';
import { memory } from './memory.ts';
import type { LinkedWord } from './phrase/words.ts';
import { readerOf } from './reader.ts';

/** An operator of one side of a link, with the word it governs as the link's word list has it. */
export interface PlacedOperator extends Operator {
  /** Segment index on its side. */
  readonly segment: number;
  /** Position of the governed word in `LinkWords` of the link; -1 if it governs none. */
  readonly headAt: number;
  /** Positions (first, last) of its own words. */
  readonly from: number;
  readonly to: number;
}

/** Operators of both sides of a link, and its words. */
export interface LinkOperators {
  readonly source: readonly PlacedOperator[];
  readonly target: readonly PlacedOperator[];
  readonly words: { readonly source: readonly LinkedWord[]; readonly target: readonly LinkedWord[] };
}

const known = new WeakMap<CheckContext, (LinkOperators | undefined)[]>();

const sentences = memory<readonly Operator[]>();

/** The operators of a segment; a sentence that was read before keeps them, wherever it has moved. */
function operatorsIn(text: string, segment: Span, tokens: readonly Token[], language: Language): Operator[] {
  const found = sentences(`${language} ${text.slice(segment.start, segment.end)}`, () => findOperators(text, tokens, language).map((o) => moved(o, -segment.start)));
  return found.map((o) => moved(o, segment.start));
}

const moved = (o: Operator, by: number): Operator => ({ ...o, start: o.start + by, end: o.end + by });

function read(context: CheckContext, n: number): LinkOperators {
  const words = readerOf(context).words(n);
  const link = context.links[n]!;
  const of = (side: 'source' | 'target'): PlacedOperator[] => {
    const { text, language, words: vocabulary } = context[side];
    let offset = 0;
    return [...link[side]]
      .sort((a, b) => a - b)
      .flatMap((segment) => {
        const tokens = vocabulary.tokens[segment] ?? [];
        const base = offset;
        offset += tokens.length;
        return operatorsIn(text, context[side].segments[segment]!, tokens, language).map((o): PlacedOperator => {
          const from = tokens.findIndex((t) => t.end > o.start);
          const to = tokens.findLastIndex((t) => t.start < o.end);
          return { ...o, segment, headAt: o.head === undefined ? -1 : base + o.head, from: base + from, to: base + to };
        });
      });
  };
  return { source: of('source'), target: of('target'), words };
}

/** Operators of a link, read once for all checks that ask for them. */
export function operatorsOf(context: CheckContext, n: number): LinkOperators {
  let list = known.get(context);
  if (!list) known.set(context, (list = []));
  return (list[n] ??= read(context, n));
}
