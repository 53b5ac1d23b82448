import type { Span } from '../../text/model.ts';

/** A fault of marks in one piece of text, with offsets in it. */
export interface MarkFault extends Span {
  /** Kind after the dot of `punctuation`. */
  readonly kind: 'quotes' | 'brackets' | 'space' | 'doubled' | 'guillemets' | 'decimal' | 'dash' | 'style';
  readonly messageKey: string;
  /** Replacement, where one is certain. */
  readonly suggestion?: string;
  readonly confidence: number;
}
