import type { Quantity } from '../language/quantities.ts';
import { quoteOf } from './context.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { aloneDraft, digitsFor, pairDraft } from './number/draft.ts';
import type { Figure } from './number/figures.ts';
import { isCalendar } from './number/figures.ts';
import type { Mismatch, Orphans } from './number/orphans.ts';
import { orphansOf } from './number/orphans.ts';
import { isConversion } from './unit.ts';

/** Mismatches less sure than this are said only when the person wants all. */
const SURE = 0.5;
/** A figure without a counterpart is often a free rendering. */
const ALONE = 0.45;

/**
 * Figures that differ. Every figure of a link is paired one to one with the figures of the other side, then with those left over next
 * door; what is still left over on both sides is held against each other. A figure left over on one side alone is said in the
 * thorough setting, unless a range lost an end: translators spell figures out and drop them freely.
 */
export const number: Check = (context) =>
  orphansOf(context).flatMap((o) => {
    const differing = o.mismatches.filter((m) => !isCalendar(m.source.quantity) && !isConversion(m) && (context.thorough || m.sureness >= SURE));
    return [...differing.map((m) => differs(context, m)), ...o.lost.flatMap((f) => lost(context, o, f)), ...(context.thorough ? o.added.flatMap((f) => added(context, o, f)) : [])];
  });

function differs(context: CheckContext, m: Mismatch): Draft {
  const scale = m.relation === 'scale';
  return pairDraft(context, m.source, m.target, {
    check: scale ? 'number.scale' : 'number',
    severity: 'major',
    confidence: m.sureness,
    messageKey: scale ? 'number.scale' : 'number.differs',
    suggestion: scale ? scaleFor(context, m) : digitsFor(context, m),
  });
}

const SCALES: readonly (readonly [number, string])[] = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']];

/** «3 млн», "3 billion": "3 million". */
function scaleFor(context: CheckContext, { source, target }: Mismatch): string | undefined {
  const match = /^([\d.,]+)([\s-]+)(?:thousand|million|billion|trillion)$/i.exec(quoteOf(context.target, target.span));
  const scale = SCALES.find(([size]) => Math.abs(source.quantity.value) >= size);
  if (!match || !scale || Number(match[1]!.replace(/,(?=\d{3})/g, '')) !== source.quantity.value / scale[0]) return undefined;
  return `${match[1]}${match[2]}${scale[1]}`;
}

/** Kinds whose figures are a fact of the text, not of its wording. */
const TELLING: ReadonlySet<Quantity['kind']> = new Set(['number', 'percent', 'points', 'money', 'measure', 'range', 'age', 'score', 'multiple', 'duration']);

function lost(context: CheckContext, o: Orphans, f: Figure): Draft[] {
  if (isCalendar(f.quantity) || f.quantity.inWords) return [];
  const partner = rangePartner(o, f);
  if (partner) {
    return [pairDraft(context, f, partner, { check: 'number.range', severity: 'minor', confidence: 0.8, messageKey: 'number.range' })];
  }
  return context.thorough && says(o, f) ? [aloneDraft(context, f, o.link, 'target', { check: 'number.missing', severity: 'minor', confidence: ALONE, messageKey: 'number.missing', whole: true })] : [];
}

function added(context: CheckContext, o: Orphans, f: Figure): Draft[] {
  if (isCalendar(f.quantity) || f.quantity.inWords || !says(o, f)) return [];
  return [aloneDraft(context, f, o.link, 'source', { check: 'number.added', severity: 'minor', confidence: ALONE, messageKey: 'number.added', whole: true })];
}

/** One person is a person; the second half of a converted length («1 м 82 см») and a conversion in brackets say nothing new. */
function says(o: Orphans, f: Figure): boolean {
  if (f.quantity.value === 1 || !TELLING.has(f.quantity.kind)) return false;
  return !o.figures.agreeing.some((p) => [p.source, p.target].some((other) => other.segment === f.segment && Math.abs(other.token - f.token) <= 3 && f.quantity.base !== undefined && other.quantity.base !== undefined && other.quantity.unit !== f.quantity.unit));
}

/** The target figure that stands for the other end of the same range, where the target has no range. */
function rangePartner(o: Orphans, f: Figure): Figure | undefined {
  const beside = o.figures.agreeing.find((p) => {
    const s = p.source;
    if (s.segment !== f.segment) return false;
    const [low, high] = s.token < f.token ? [s.quantity, f.quantity] : [f.quantity, s.quantity];
    return low.kind === 'range' && low.high === high.value && Math.abs(s.token - f.token) <= 3;
  });
  return beside && beside.target.quantity.kind !== 'range' ? beside.target : undefined;
}
