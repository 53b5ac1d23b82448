import type { CheckId, Severity } from './model.ts';

/** What a check needs besides the linked texts; it is fetched only when a check that is on asks for it. */
export type CheckNeed = 'proofreader' | 'glossary';

/** What is known of a check without running it. No imports but types, so that screens can read it. */
export interface CheckTraits {
  readonly id: CheckId;
  /** Finer kinds its findings may carry after the dot (`segment` for `omission.segment`). */
  readonly kinds: readonly string[];
  /** Kinds among them that are matters of taste: off until a person switches them on. (A house style has `any` for the same.) */
  readonly quiet: readonly string[];
  /** Whether it runs unless a person switches it off. */
  readonly on: boolean;
  /** What most of its findings are rated before a person sees them. */
  readonly severity: Severity;
  readonly needs: readonly CheckNeed[];
}

const traits = (id: CheckId, severity: Severity, more: Partial<Omit<CheckTraits, 'id' | 'severity'>> = {}): CheckTraits => ({ id, kinds: [], quiet: [], on: true, severity, needs: [], ...more });

/** Every check, in the order in which the settings list them. */
export const CATALOGUE: readonly CheckTraits[] = [
  traits('omission', 'major', { kinds: ['segment', 'paragraph', 'title', 'cut', 'phrase'] }),
  traits('addition', 'major', { kinds: ['segment', 'paragraph', 'title', 'cut', 'phrase'] }),
  traits('number', 'major', { kinds: ['scale', 'range', 'missing', 'added'] }),
  traits('date', 'major', { kinds: ['day', 'month', 'weekday', 'year', 'decade', 'century', 'quarter', 'missing', 'added'] }),
  traits('unit', 'major', { kinds: ['currency', 'points', 'conversion', 'lost'] }),
  traits('name', 'major', { kinds: ['missing', 'added', 'role', 'spelling'] }),
  traits('acronym', 'major', { kinds: ['consistency'] }),
  traits('negation', 'major'),
  traits('modality', 'major'),
  traits('quantifier', 'major'),
  traits('quotation', 'minor'),
  traits('attribution', 'major'),
  traits('order', 'minor'),
  traits('untranslated', 'major', { kinds: ['segment', 'language'] }),
  traits('terminology', 'major', { kinds: ['forbidden', 'unused'], needs: ['glossary'] }),
  traits('consistency', 'minor', { kinds: ['sentence', 'term', 'merged'] }),
  traits('punctuation', 'minor', { kinds: ['mark', 'quotes', 'brackets', 'space', 'doubled', 'guillemets', 'decimal', 'dash', 'style'] }),
  traits('repetition', 'minor'),
  traits('grammar', 'minor', { kinds: ['calque', 'style'], quiet: ['style'], needs: ['proofreader'] }),
  traits('spelling', 'minor', { kinds: ['variety', 'capital'], needs: ['proofreader'] }),
];

const byId = new Map<string, CheckTraits>(CATALOGUE.map((t) => [t.id, t]));

/** @throws Error if there is no such check: a slip of the program, since names from outside are looked at by `checkKindFault` */
export function traitsOf(id: string): CheckTraits {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no check “${id}”`);
  return found;
}

/** Why a name (`number`, `omission.phrase`) names no check or kind; null if it does. */
export function checkKindFault(name: string): string | null {
  const [id = '', kind] = name.split('.');
  const found = byId.get(id);
  if (!found) return `there is no check “${id}”; there are ${CATALOGUE.map((t) => t.id).join(', ')}`;
  if (kind === undefined || found.kinds.includes(kind)) return null;
  return found.kinds.length === 0 ? `the check “${id}” has no finer kinds` : `the check “${id}” has no kind “${kind}”; it has ${found.kinds.join(', ')}`;
}
