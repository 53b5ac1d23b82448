import type { Span } from '../text/model.ts';
import type { Draft } from './context.ts';

const checkOf = (draft: Draft): string => draft.check.split('.')[0]!;
const within = (spans: readonly Span[], outer: readonly Span[]): boolean => spans.length > 0 && spans.every((s) => outer.some((o) => o.start <= s.start && o.end >= s.end));

/** What an omission or addition of the same words would set off as well. */
const PARTS: ReadonlySet<string> = new Set(['number', 'date', 'unit', 'name', 'acronym', 'negation', 'modality', 'quantifier', 'quotation', 'attribution']);
/** Findings that say more exactly what became of words seemingly left out. */
const EXCHANGED: ReadonlySet<string> = new Set(['number', 'date', 'unit', 'name', 'acronym', 'quantifier', 'terminology']);
/** Share of a phrase that must be explained so. */
const MOST = 0.5;

const length = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether words left out (or added) inside a sentence are mostly a name, figure or the like that another finding tells. */
function exchanged(phrase: Draft, others: readonly Draft[]): boolean {
  const side = checkOf(phrase) === 'omission' ? 'source' : 'target';
  // «Пропущено имя» is no exchange: then the phrase tells more.
  const told = others.filter((o) => EXCHANGED.has(checkOf(o)) && !/\.(?:missing|added)$/.test(o.check));
  const covered = phrase[side].reduce((sum, s) => sum + told.reduce((part, o) => part + o[side].reduce((most, t) => Math.max(most, overlap(s, t)), 0), 0), 0);
  return covered >= MOST * length(phrase[side]);
}

function explains(heavy: Draft, other: Draft): boolean {
  const check = checkOf(heavy);
  if (check === 'untranslated') return checkOf(other) !== 'untranslated' && (length(other.target) > 0 ? within(other.target, heavy.target) : within(other.source, heavy.source));
  if (!PARTS.has(checkOf(other))) return false;
  if (check === 'omission') return within(other.source, heavy.source);
  return check === 'addition' && within(other.target, heavy.target);
}

/**
 * Drops findings that a heavier one on the same words explains: an untranslated sentence is not also an addition, a negation
 * inside a clause left out is not also a negation lost, and a name exchanged for another is not also words left out.
 */
export function fold(drafts: readonly Draft[]): Draft[] {
  const standing = drafts.filter((d) => !/^(?:omission|addition)\.phrase$/.test(d.check) || !exchanged(d, drafts));
  const heavy = standing.filter((d) => ['untranslated', 'omission', 'addition'].includes(checkOf(d)));
  return standing.filter((d) => !heavy.some((h) => h !== d && explains(h, d)));
}
