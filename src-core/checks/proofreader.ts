import type { Language, Span } from '../text/model.ts';
import type { HouseStyle } from './settings.ts';

/** What a proofreader has against a place of a text. */
export interface Remark extends Span {
  /** What kind of fault it is, in the proofreader's own words (`Spelling`, `Agreement`). */
  readonly kind: string;
  /** The rule that spoke, if it has a name. */
  readonly rule: string;
  /** One English sentence. */
  readonly message: string;
  /** What could stand there instead, best first; an empty string takes the words out. */
  readonly replacements: readonly string[];
}

/** Reads one language without looking at the original. Comes from outside the core, as the sentence splitter does. */
export interface Proofreader {
  /**
   * What is wrong with a piece of text, with offsets in it (UTF-16 code units).
   * @returns null if this proofreader does not know the language
   */
  read(language: Language, text: string, variety: HouseStyle['spelling']): readonly Remark[] | null;
}
