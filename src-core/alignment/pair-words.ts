import { GroupFinder } from '../lexicon/groups.ts';
import { linkTypes } from '../lexicon/link-table.ts';
import type { LinkTable } from '../lexicon/link-table.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { TokenReader, Vocabulary } from '../lexicon/vocabulary.ts';
import { readerOf, VocabularyBuilder } from '../lexicon/vocabulary.ts';
import type { Language, Segment, Span } from '../text/model.ts';
import type { LinkRows } from './cell-rows.ts';
import { flatten } from './cell-rows.ts';
import type { AlignmentTuning } from './tuning.ts';
import { speaks } from './tuning.ts';

/** A text of a pair: what is needed besides its segments. */
export interface TextSide {
  readonly text: string;
  readonly language: Language;
}

/** The words of one side, read once; runs of the text can be asked for in any cut. */
class SideWords {
  readonly #reader: TokenReader;
  readonly #builder: VocabularyBuilder;
  readonly #ids = new Map<readonly unknown[], Int32Array>();
  readonly #vocabulary: Vocabulary;

  constructor({ text, language }: TextSide, segments: readonly Span[]) {
    this.#reader = readerOf(text, language);
    this.#builder = new VocabularyBuilder(language);
    const tokens = segments.map((s) => this.#reader.read(s));
    for (const own of tokens) this.#builder.add(own);
    this.#vocabulary = this.#builder.build();
    tokens.forEach((own, k) => this.#ids.set(own, this.#vocabulary.ids[k]!));
  }

  get types(): number {
    return this.#vocabulary.types.length;
  }

  /** The vocabulary with the given runs as its units. */
  of(segments: readonly Span[]): Vocabulary {
    const tokens = segments.map((s) => this.#reader.read(s));
    const ids = tokens.map((own) => {
      let known = this.#ids.get(own);
      if (!known) this.#ids.set(own, (known = this.#builder.extend(own)));
      return known;
    });
    const { language, types, byStem } = this.#vocabulary;
    return { language, types, byStem, tokens, ids };
  }
}

/** Both sides' words and which may render which, for one cut into segments. */
export interface CutWords {
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  readonly table: LinkTable;
  /** The same table in flat arrays. */
  readonly links: LinkRows;
  /** Multiword entries; none between languages the lexicon does not know. */
  readonly groups: GroupFinder | null;
  /** The Russian side is the target. */
  readonly flipped: boolean;
}

/**
 * The words of a pair: texts are read, and distinct words held against each other, once, however often the segments are cut anew.
 */
export class PairWords {
  readonly #source: SideWords;
  readonly #target: SideWords;
  readonly #lexicon: Lexicon;
  readonly #tuning: AlignmentTuning;
  #linked: { readonly types: number; readonly table: LinkTable; readonly links: LinkRows; readonly groups: GroupFinder | null } | undefined;

  /** @param sourceSegments all segments that will be asked about, as far as they are known */
  constructor(source: TextSide, sourceSegments: readonly Segment[], target: TextSide, targetSegments: readonly Segment[], lexicon: Lexicon, tuning: AlignmentTuning) {
    this.#source = new SideWords(source, sourceSegments);
    this.#target = new SideWords(target, targetSegments);
    this.#lexicon = lexicon;
    this.#tuning = tuning;
  }

  cut(sourceSegments: readonly Span[], targetSegments: readonly Span[]): CutWords {
    const source = this.#source.of(sourceSegments);
    const target = this.#target.of(targetSegments);
    const types = this.#source.types + this.#target.types;
    const flipped = source.language === 'en' && target.language === 'ru';
    // A new cut hardly ever brings new words.
    if (this.#linked?.types !== types) {
      const bilingual = flipped || (source.language === 'ru' && target.language === 'en');
      const [russian, english] = flipped ? [target, source] : [source, target];
      const groups = bilingual && this.#tuning.dictionary ? new GroupFinder(russian, english, this.#lexicon) : null;
      const table = linkTypes(source, target, this.#lexicon).map((links) => (links.every((l) => speaks(this.#tuning, l.reason)) ? links : links.filter((l) => speaks(this.#tuning, l.reason))));
      this.#linked = { types, table, links: flatten(table), groups };
    }
    return { source, target, table: this.#linked.table, links: this.#linked.links, groups: this.#linked.groups, flipped };
  }
}
