import { relation, UNITS } from '../../language/quantities.ts';
import type { QuantityRelation } from '../../language/quantities.ts';
import type { CheckContext } from '../context.ts';
import type { Figure, FigureClass } from './figures.ts';
import { classOf } from './figures.ts';
import type { LinkFigures } from './match.ts';
import { matchFigures } from './match.ts';

/** Two left-over figures of one link that most likely should have been the same. */
export interface Mismatch {
  readonly source: Figure;
  readonly target: Figure;
  readonly relation: QuantityRelation;
  readonly link: number;
  /** 0 to 1: how sure it is that the two stand for each other. */
  readonly sureness: number;
}

/** What is left of a link once its mismatches are named. */
export interface Orphans {
  readonly link: number;
  readonly mismatches: readonly Mismatch[];
  readonly lost: readonly Figure[];
  readonly added: readonly Figure[];
  readonly figures: LinkFigures;
}

/** Beyond this cost two left-over figures have nothing to do with each other. */
const TOO_FAR = 2.4;
/** Amounts and these may have been taken for each other: a year read as a sum («2 тыс.», 2001), a day beyond the month ("July 76"). */
const NEAR: ReadonlyMap<FigureClass, ReadonlySet<FigureClass>> = new Map<FigureClass, ReadonlySet<FigureClass>>([
  ['amount', new Set<FigureClass>(['year', 'day', 'ordinal', 'time', 'designation'])],
  ['year', new Set<FigureClass>(['decade'])],
  ['ordinal', new Set<FigureClass>(['century', 'quarter', 'day'])],
]);
/** These never stand for anything but their own kind. */
const APART: ReadonlySet<FigureClass> = new Set(['month', 'weekday']);
/** How many words on each side of a figure are looked at. */
const REACH = 3;
const LINKED = 0.4;

const cache = new WeakMap<CheckContext, readonly Orphans[]>();

/** Holds the figures that are left over in each link against each other. */
export function orphansOf(context: CheckContext): readonly Orphans[] {
  const known = cache.get(context);
  if (known) return known;
  const made = matchFigures(context).map((figures) => pairOrphans(context, figures));
  cache.set(context, made);
  return made;
}

function pairOrphans(context: CheckContext, figures: LinkFigures): Orphans {
  const converted = new Set(figures.agreeing.flatMap((p) => (p.relation === 'converted' ? [p.source, p.target] : [])));
  const open = (list: readonly Figure[]): Figure[] => list.filter((f) => telling(f) && !(f.head && (converted.has(f.head) || list.includes(f.head))));
  const lost = open(figures.lost);
  const added = open(figures.added);
  const options = lost.flatMap((s, i) =>
    added.flatMap((t, j) => {
      const skew = Math.abs((i + 0.5) / lost.length - (j + 0.5) / added.length);
      const cost = distance(context, s, t) + skew * 0.5;
      return cost < TOO_FAR ? [{ s, t, cost }] : [];
    }),
  );
  const used = new Set<Figure>();
  const mismatches: Mismatch[] = [];
  for (const { s, t, cost } of options.sort((p, q) => p.cost - q.cost)) {
    if (used.has(s) || used.has(t)) continue;
    used.add(s).add(t);
    const link = context.links[figures.link]!.link;
    mismatches.push({ source: s, target: t, relation: relation(s.quantity, t.quantity), link: figures.link, sureness: sureness(s, t, cost) * Math.min(1, link.score * 1.1) });
  }
  return { link: figures.link, mismatches, lost: lost.filter((f) => !used.has(f)), added: added.filter((f) => !used.has(f)), figures };
}

/** «Тысячи», "millions", «десятки» without a figure name no amount. */
function telling(f: Figure): boolean {
  const q = f.quantity;
  if (q.inWords && q.value >= 10 && Math.log10(q.value) % 1 === 0 && (q.approximate || q.value >= 100)) return false;
  return true;
}

function distance(context: CheckContext, s: Figure, t: Figure): number {
  const [a, b] = [s.quantity, t.quantity];
  const [x, y] = [classOf(a), classOf(b)];
  if (x !== y && (APART.has(x) || APART.has(y))) return Infinity;
  // «В первой четвёрке»: "in the top four".
  if (x !== y && a.inWords && b.inWords) return Infinity;
  let cost = x === y ? 0 : NEAR.get(x)?.has(y) || NEAR.get(y)?.has(x) ? 0.7 : 1.6;
  const how = relation(a, b);
  if (how === 'digit' || how === 'scale') cost -= 0.4;
  cost += unitDistance(a.unit, b.unit);
  if (a.inWords !== b.inWords && !APART.has(x)) cost += 0.4;
  if (!Number.isNaN(a.value) && !Number.isNaN(b.value)) cost += 0.3 * Math.min(3, Math.abs(Math.log10((Math.abs(a.value) + 1) / (Math.abs(b.value) + 1))));
  if (neighboursLink(context, s, t)) cost -= 0.6;
  return Math.max(0, cost);
}

function unitDistance(a: string, b: string): number {
  if (a === b) return a === '' ? 0.1 : 0;
  if (a === '' || b === '' || a === 'ordinal' || b === 'ordinal') return 0.3;
  return UNITS.get(a)?.dimension === UNITS.get(b)?.dimension ? 0.4 : 1.1;
}

/** Whether a word beside one figure renders a word beside the other: what is counted is the same. */
function neighboursLink(context: CheckContext, s: Figure, t: Figure): boolean {
  const near = (words: CheckContext['source']['words'], f: Figure): number[] => {
    const ids = words.ids[f.segment]!;
    const out: number[] = [];
    for (let k = Math.max(0, f.token - REACH); k <= Math.min(ids.length - 1, f.token + REACH); k++) {
      const type = words.types[ids[k]!]!;
      if (k !== f.token && !type.light && !type.quantity) out.push(ids[k]!);
    }
    return out;
  };
  const there = new Set(near(context.target.words, t));
  return near(context.source.words, s).some((id) => context.evidence.table[id]!.some((l) => l.strength >= LINKED && there.has(l.target)));
}

/** Digits on both sides are hardly ever a free rendering; words often are. */
function sureness(s: Figure, t: Figure, cost: number): number {
  const [a, b] = [s.quantity, t.quantity];
  const nearness = 1 - Math.min(1, cost / TOO_FAR) * 0.4;
  if (APART.has(classOf(a))) return 0.97;
  const words = (a.inWords ? 1 : 0) + (b.inWords ? 1 : 0);
  const base = words === 0 ? 0.97 : words === 1 ? 0.85 : 0.8;
  // Names of models and the like are rewritten freely.
  return base * nearness * (a.kind === 'designation' || b.kind === 'designation' ? 0.7 : 1);
}
