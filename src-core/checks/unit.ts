import type { Quantity } from '../language/quantities.ts';
import { UNITS } from '../language/quantities.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { pairDraft } from './number/draft.ts';
import type { Figure } from './number/figures.ts';
import type { FigurePair } from './number/match.ts';
import { orphansOf } from './number/orphans.ts';
import type { Mismatch } from './number/orphans.ts';

/** Two amounts of one dimension in different units that are no conversion of each other. */
export function isConversion(m: Pick<Mismatch, 'source' | 'target'>): boolean {
  const [a, b] = [m.source.quantity.unit, m.target.quantity.unit];
  if (a === b) return false;
  const dimension = UNITS.get(a)?.dimension;
  return dimension !== undefined && dimension !== 'money' && dimension !== 'share' && dimension === UNITS.get(b)?.dimension;
}

/** Units whose loss changes what is said: «на 5 процентных пунктов», "by 5". Years of age and the like go without saying. */
const TELLING: ReadonlySet<Quantity['kind']> = new Set(['percent', 'points', 'money', 'measure']);

/** The right figure of the wrong thing: unit or currency changed or lost, percent for points, a conversion out of tolerance. */
export const unit: Check = (context) =>
  orphansOf(context).flatMap((o) => [
    ...o.figures.agreeing.flatMap((p) => changed(context, p) ?? unitLost(context, p) ?? []),
    ...o.mismatches.filter((m) => isConversion(m) && (context.thorough || m.sureness >= 0.5)).map((m) => pairDraft(context, m.source, m.target, { check: 'unit.conversion', severity: 'major', confidence: m.sureness, messageKey: 'unit.conversion', whole: true })),
  ]);

function changed(context: CheckContext, p: FigurePair): Draft | undefined {
  if (p.relation !== 'unit') return undefined;
  const dimension = (f: Figure): string | undefined => UNITS.get(f.quantity.unit)?.dimension;
  const [a, b] = [dimension(p.source), dimension(p.target)];
  const kind = a === 'money' && b === 'money' ? 'currency' : (a === 'share' && b === 'point') || (a === 'point' && b === 'share') ? 'points' : 'differs';
  const score = context.links[p.link]!.link.score;
  return pairDraft(context, p.source, p.target, { check: kind === 'differs' ? 'unit' : `unit.${kind}`, severity: 'major', confidence: 0.85 * score, messageKey: `unit.${kind}`, whole: true });
}

function unitLost(context: CheckContext, p: FigurePair): Draft | undefined {
  const [a, b] = [p.source.quantity, p.target.quantity];
  if (p.relation !== 'same' || a.unit === '' || b.unit !== '' || !TELLING.has(a.kind) || a.inWords || b.inWords) return undefined;
  if (b.kind !== 'number' && b.kind !== 'range') return undefined;
  // «8-футовый»: a unit that goes into an adjective is one the grammar of quantities does not know.
  if (/^[-‑–]?\p{L}/u.test(context.target.text.slice(p.target.span.end, p.target.span.end + 2))) return undefined;
  if (unitSaid(context, p)) return undefined;
  const score = context.links[p.link]!.link.score;
  return pairDraft(context, p.source, p.target, { check: 'unit.lost', severity: 'minor', confidence: 0.7 * score, messageKey: 'unit.lost', whole: true });
}

/** Whether the target names the unit all the same: at another figure, or by a word that renders the source's. */
function unitSaid(context: CheckContext, p: FigurePair): boolean {
  const { source, target, evidence } = context;
  const link = context.links[p.link]!;
  const there = new Set(link.target.flatMap((k) => [...target.words.ids[k]!]));
  for (const k of link.target) if (target.words.tokens[k]!.some((t) => t.quantity?.unit === p.source.quantity.unit)) return true;
  const { span, whole, segment, token } = p.source;
  const around = source.text.slice(whole.start, span.start) + source.text.slice(span.end, whole.end);
  // Taken from the other end of a range: then it is judged there. A sign has no word that could be rendered.
  if (around.trim() === '') return true;
  if (!/\p{L}/u.test(around)) return false;
  const ids = source.words.ids[segment]!;
  return source.words.tokens[segment]!.some((t, n) => n > token && n <= token + 3 && t.end <= whole.end && evidence.table[ids[n]!]!.some((l) => l.strength >= 0.4 && there.has(l.target)));
}
