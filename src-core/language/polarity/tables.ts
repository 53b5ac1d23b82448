import type { Language } from '../../text/model.ts';
import { ACTIONS } from './actions.ts';
import { ENGLISH_ATTRIBUTION, RUSSIAN_ATTRIBUTION } from './attribution.ts';
import { ENGLISH_COMPARISON, RUSSIAN_COMPARISON } from './comparison.ts';
import { ENGLISH_NEGATION } from './english-negation.ts';
import { ENGLISH_MODALITY, RUSSIAN_MODALITY } from './modality.ts';
import type { OperatorTable, OpposedRow } from './model.ts';
import type { PatternIndex } from './patterns.ts';
import { indexPatterns, readRows } from './patterns.ts';
import { ENGLISH_QUANTIFIERS, RUSSIAN_QUANTIFIERS } from './quantifiers.ts';
import { RUSSIAN_NEGATION } from './russian-negation.ts';
import { STATES } from './states.ts';

/** Strength of an opposed word where its row names none: a content word, with senses of its own. */
const OPPOSED = 0.75;

function directions(side: 'ru' | 'en'): OperatorTable {
  const row = ({ values, strength = OPPOSED, ...words }: OpposedRow): string => values.map((value, k) => `${value}@${strength}: ${words[side][k]!.trim().replace(/\s+/g, ' ')}`).join('\n');
  return { kind: 'direction', rows: [...ACTIONS, ...STATES].map(row).join('\n') };
}

const TABLES: Readonly<Record<'ru' | 'en', () => readonly OperatorTable[]>> = {
  ru: () => [RUSSIAN_NEGATION, RUSSIAN_MODALITY, RUSSIAN_QUANTIFIERS, RUSSIAN_COMPARISON, RUSSIAN_ATTRIBUTION, directions('ru')],
  en: () => [ENGLISH_NEGATION, ENGLISH_MODALITY, ENGLISH_QUANTIFIERS, ENGLISH_COMPARISON, ENGLISH_ATTRIBUTION, directions('en')],
};

const indices = new Map<Language, PatternIndex>();

/** The patterns of a language, read when first asked for. Undefined for a language that has no tables. */
export function patternsOf(language: Language): PatternIndex | undefined {
  if (language !== 'ru' && language !== 'en') return undefined;
  const known = indices.get(language);
  if (known) return known;
  const index = indexPatterns(TABLES[language]().flatMap((table) => readRows(table, language)));
  indices.set(language, index);
  return index;
}
