import type { Severity } from '../checks/model.ts';
import { SEVERITIES } from '../checks/model.ts';

/** Namespace of ITS 2.0 (W3C, 2013). */
export const ITS = 'http://www.w3.org/2005/11/its';

/** Type of ITS 2.0 "Localization Quality Issue" that comes nearest to an MQM Core path; the dimension stands in for its types. */
const TYPES: Readonly<Record<string, string>> = {
  accuracy: 'uncategorized',
  'accuracy/mistranslation': 'mistranslation',
  'accuracy/over-translation': 'mistranslation',
  'accuracy/under-translation': 'mistranslation',
  'accuracy/omission': 'omission',
  'accuracy/addition': 'addition',
  'accuracy/untranslated': 'untranslated',
  'accuracy/no-translate': 'non-conformance',
  terminology: 'terminology',
  'terminology/term-inconsistency': 'inconsistency',
  'linguistic-conventions': 'grammar',
  'linguistic-conventions/punctuation': 'typographical',
  'linguistic-conventions/spelling': 'misspelling',
  'linguistic-conventions/unintelligible': 'uncategorized',
  'linguistic-conventions/character-encoding': 'characters',
  'linguistic-conventions/textual-conventions': 'pattern-problem',
  style: 'style',
  'style/register': 'register',
  'style/inconsistent-style': 'inconsistency',
  'locale-conventions': 'locale-violation',
  'locale-conventions/number-format': 'numbers',
  'audience-appropriateness': 'locale-specific-content',
  'design-and-markup': 'formatting',
  'design-and-markup/markup': 'markup',
  'design-and-markup/truncation-text-expansion': 'length',
  'design-and-markup/missing-text': 'omission',
  custom: 'other',
};

/** The way back, for issues that other programs wrote. */
const PATHS: Readonly<Record<string, string>> = {
  terminology: 'terminology',
  mistranslation: 'accuracy/mistranslation',
  omission: 'accuracy/omission',
  untranslated: 'accuracy/untranslated',
  addition: 'accuracy/addition',
  duplication: 'accuracy/addition',
  inconsistency: 'terminology/term-inconsistency',
  grammar: 'linguistic-conventions/grammar',
  legal: 'custom',
  register: 'style/register',
  'locale-specific-content': 'audience-appropriateness/culture-specific',
  'locale-violation': 'locale-conventions',
  style: 'style',
  characters: 'linguistic-conventions/character-encoding',
  misspelling: 'linguistic-conventions/spelling',
  typographical: 'linguistic-conventions/punctuation',
  formatting: 'design-and-markup/local-formatting',
  'inconsistent-entities': 'terminology/term-inconsistency',
  numbers: 'locale-conventions/number-format',
  markup: 'design-and-markup/markup',
  'pattern-problem': 'linguistic-conventions/textual-conventions',
  whitespace: 'design-and-markup/local-formatting',
  internationalization: 'custom',
  length: 'design-and-markup/truncation-text-expansion',
  'non-conformance': 'accuracy/no-translate',
  uncategorized: 'custom',
  other: 'custom',
};

export const itsType = (path: string): string => TYPES[path] ?? TYPES[path.split('/')[0] ?? ''] ?? 'other';
export const pathOfIts = (type: string): string => PATHS[type] ?? 'custom';

/** ITS counts severity from 0 to 100. The four of MQM stand at even distances. */
const NUMBERS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 33, major: 67, critical: 100 };
export const itsSeverity = (severity: Severity): number => NUMBERS[severity];
export function severityOfIts(value: string | undefined): Severity {
  const n = Number(value ?? '67');
  if (!Number.isFinite(n)) return 'major';
  return SEVERITIES.reduce((best, s) => (Math.abs(NUMBERS[s] - n) < Math.abs(NUMBERS[best] - n) ? s : best), 'neutral' as Severity);
}
