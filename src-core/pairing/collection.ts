import { hasLexicon } from '../language/pairs.ts';
import { tokenize } from '../language/tokens.ts';
import type { Token } from '../language/tokens.ts';
import { linkTypes } from '../lexicon/link-table.ts';
import type { LinkTable } from '../lexicon/link-table.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { VocabularyBuilder } from '../lexicon/vocabulary.ts';
import type { Language, PreparedDocument } from '../text/model.ts';
import type { PairingInput } from './model.ts';

/** A small set of documents is weighed as if it stood among this many, or a word in two of five texts would seem common. */
const BACKGROUND = 24;

/** Documents of one language with their words. */
export interface Shelf {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** What a word of each type says about the document it stands in. */
  readonly weights: Float64Array;
  /** The different types of each document, in the order they first come. */
  readonly types: readonly Int32Array[];
  /** Sum of the weights of each document's types. */
  readonly mass: Float64Array;
}

/** Target documents of one language, and what source words may mean there. */
export interface TargetShelf extends Shelf {
  /** Number of each document within the target side. */
  readonly members: readonly number[];
  /** What source words say when they are looked for here, and the sum of it for each source document. */
  readonly sourceWeights: Float64Array;
  readonly sourceMass: Float64Array;
  /** From source types to types of this shelf. */
  readonly table: LinkTable;
  /** Documents (numbered within the shelf) that have each type. */
  readonly postings: readonly Int32Array[];
}

/** Everything pairing asks about a set of documents. */
export interface Collection {
  readonly sources: Shelf;
  readonly targets: readonly TargetShelf[];
  /** For each target document its shelf and its number there. */
  readonly placeOf: readonly (readonly [TargetShelf, number])[];
}

/** Tokens of a document's article, furniture left out. */
export function articleTokens(document: PreparedDocument): Token[] {
  const tokens: Token[] = [];
  for (const s of document.segments) if (s.kind !== 'boilerplate') tokens.push(...tokenize(document.text, s.start, s.end, document.language));
  return tokens;
}

/**
 * Reads the words of all documents. Only numbers of types are kept, not the tokens: of ten thousand documents they would fill the memory.
 * @param read is told of every document that was read
 */
export function collect(sources: readonly PairingInput[], targets: readonly PairingInput[], sourceLanguage: Language, lexicon: Lexicon, read: () => void): Collection {
  const all = sources.length + targets.length;
  const left = shelve(sources, sourceLanguage, all, read);
  const byLanguage = new Map<Language, number[]>();
  targets.forEach(({ document }, n) => {
    const members = byLanguage.get(document.language);
    if (members) members.push(n);
    else byLanguage.set(document.language, [n]);
  });
  const placeOf: [TargetShelf, number][] = [];
  const shelves = [...byLanguage].map(([language, members]): TargetShelf => {
    const lexical = hasLexicon(sourceLanguage, language);
    const own = shelve(members.map((n) => targets[n]!), language, all, read, lexical);
    const seen = lexical ? left : weighed(left, all, false);
    const shelf = { ...own, members, sourceWeights: seen.weights, sourceMass: seen.mass, table: linkTypes(left.vocabulary, own.vocabulary, lexicon), postings: postingsOf(own) };
    members.forEach((n, local) => (placeOf[n] = [shelf, local]));
    return shelf;
  });
  return { sources: left, targets: shelves, placeOf };
}

function shelve(documents: readonly PairingInput[], language: Language, all: number, read: () => void, lexical = true): Shelf {
  const builder = new VocabularyBuilder(language, false);
  for (const { document } of documents) {
    builder.add(articleTokens(document));
    read();
  }
  const vocabulary = builder.build();
  const types = vocabulary.ids.map((ids) => Int32Array.from(new Set(ids)));
  return weighed({ language, vocabulary, types }, all, lexical);
}

function weighed({ language, vocabulary, types }: Pick<Shelf, 'language' | 'vocabulary' | 'types'>, all: number, lexical: boolean): Shelf {
  const weights = weigh(vocabulary, all, lexical);
  return { language, vocabulary, weights, types, mass: Float64Array.from(types, (ids) => ids.reduce((sum, id) => sum + weights[id]!, 0)) };
}

/** Without a lexicon a common word meets its counterpart only where both look alike: that it does not says little. */
const UNTRANSLATABLE = 0.3;

/** Inverse document frequency; names and figures say more than words. */
function weigh(vocabulary: Vocabulary, documents: number, lexical: boolean): Float64Array {
  const all = Math.max(documents, BACKGROUND);
  return Float64Array.from(vocabulary.types, (type) => {
    if (type.light || (type.quantity && type.inWords)) return 0;
    const idf = Math.log((all + 1) / (type.frequency + 0.5));
    return idf * (type.quantity ? 1.2 : type.capital ? 1.4 : lexical ? 1 : UNTRANSLATABLE);
  });
}

function postingsOf(shelf: Shelf): Int32Array[] {
  const lists = shelf.vocabulary.types.map((type) => new Int32Array(type.frequency));
  const filled = new Int32Array(lists.length);
  shelf.types.forEach((ids, document) => {
    for (const id of ids) lists[id]![filled[id]!++] = document;
  });
  return lists;
}
