import type { GrammarRule } from './model.ts';
import { ARTICLE_RULES } from './rules-articles.ts';
import { NUMBER_RULES } from './rules-number.ts';
import { ORDER_RULES } from './rules-order.ts';
import { PREPOSITION_RULES } from './rules-prepositions.ts';
import { SENTENCE_RULES } from './rules-sentence.ts';
import { VERB_RULES } from './rules-verbs.ts';

/** Our own rules of English, for what translators from Russian get wrong. */
export const GRAMMAR_RULES: readonly GrammarRule[] = [...NUMBER_RULES, ...VERB_RULES, ...PREPOSITION_RULES, ...ARTICLE_RULES, ...SENTENCE_RULES, ...ORDER_RULES];

/** A place where a rule is broken. */
export interface Breach {
  readonly rule: GrammarRule;
  /** Offsets in the sentence, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly suggestion: string | null;
}

/** Every breach in a sentence, in the order of the rules. */
export function breaches(sentence: string): Breach[] {
  return GRAMMAR_RULES.flatMap((rule) =>
    [...sentence.matchAll(rule.pattern)].flatMap((match) => {
      if (rule.unless?.(match, sentence)) return [];
      const indices = (match as RegExpExecArray).indices!;
      const [start, end] = indices.groups?.['at'] ?? indices[0]!;
      return [{ rule, start, end, suggestion: rule.suggest?.(match) ?? null }];
    }),
  );
}
