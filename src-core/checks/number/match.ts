import { relation } from '../../language/quantities.ts';
import type { Quantity, QuantityRelation } from '../../language/quantities.ts';
import type { CheckContext, CheckLink } from '../context.ts';
import type { Figure } from './figures.ts';
import { classOf, figuresOf, isForeign } from './figures.ts';

/** Two figures that stand for each other. */
export interface FigurePair {
  readonly source: Figure;
  readonly target: Figure;
  readonly relation: QuantityRelation;
  /** Index into `context.links`. */
  readonly link: number;
}

/** What became of the figures of a link. */
export interface LinkFigures {
  readonly link: number;
  /** Agreeing pairs inside the link. */
  readonly agreeing: readonly FigurePair[];
  /** Figures of one side for which the other, its neighbours included, has none. */
  readonly lost: readonly Figure[];
  readonly added: readonly Figure[];
}

interface Option {
  readonly source: Figure;
  readonly target: Figure;
  readonly relation: QuantityRelation;
  readonly cost: number;
}

/** How willingly figures so related are taken for each other; what is not named does not agree. */
const COST: Readonly<Partial<Record<QuantityRelation, number>>> = { same: 0, converted: 0.4, rounded: 0.5, unit: 0.7 };
/** The same figure as another kind of thing («2020» as a year and as a sum) is the last choice. */
const OTHER_CLASS = 0.2;
const OTHER_DATE = 0.1;
const SKEW = 0.15;

const cache = new WeakMap<CheckContext, readonly LinkFigures[]>();

/**
 * Pairs the figures of a linked pair one to one: inside each link first, then what is left over with what is left over next door,
 * since content moves easily to the next sentence. A figure that has its counterpart in its own link is no counterpart of another.
 */
export function matchFigures(context: CheckContext): readonly LinkFigures[] {
  const known = cache.get(context);
  if (known) return known;
  const made = match(context);
  cache.set(context, made);
  return made;
}

function match(context: CheckContext): LinkFigures[] {
  const left = context.target.segments.map((_, k) => isForeign(context.target, k));
  const whole = context.links.map((link) => link.target.length > 0 && link.target.every((k) => left[k]));
  const untranslated = (n: number): boolean => whole[n] ?? false;
  const sourceFigures = figuresOf(context.source, (k) => untranslated(context.linkOfSource[k]!));
  const targetFigures = figuresOf(context.target, (k) => left[k]!);
  const used = new Set<Figure>();
  const agreeing = context.links.map((link, n) => {
    const source = link.source.flatMap((k) => sourceFigures[k]!);
    const target = link.target.flatMap((k) => targetFigures[k]!);
    return choose(options(source, target), used).map((o): FigurePair => ({ source: o.source, target: o.target, relation: o.relation, link: n }));
  });
  const free = (figures: readonly (readonly Figure[])[], segments: Iterable<number>): Figure[] => [...segments].flatMap((k) => figures[k] ?? []).filter((f) => !used.has(f));
  for (const link of context.links) {
    const [a, b] = around(context, link);
    const near = [...options(free(sourceFigures, link.source), free(targetFigures, b)), ...options(free(sourceFigures, a), free(targetFigures, link.target))];
    const openSource = (t: Figure): Figure[] => free(sourceFigures, context.links[context.linkOfTarget[t.segment]!]?.source ?? []);
    const openTarget = (s: Figure): Figure[] => free(targetFigures, context.links[context.linkOfSource[s.segment]!]?.target ?? []);
    choose(near.filter((o) => o.relation !== 'unit' && !chained(o, openSource(o.target), openTarget(o.source))), used);
  }
  return context.links.flatMap((link, n) => {
    if (link.source.length === 0 || link.target.length === 0 || untranslated(n)) return [];
    return [{ link: n, agreeing: agreeing[n]!, lost: free(sourceFigures, link.source), added: free(targetFigures, link.target) }];
  });
}

/**
 * "December" became "November" in one sentence and "November" became "May" in the next: the two Novembers are no counterparts.
 * That is so where both links have another figure of the kind open, and those two do not agree.
 */
function chained(o: Option, openSource: readonly Figure[], openTarget: readonly Figure[]): boolean {
  const kind = classOf(o.source.quantity);
  const rival = (figures: readonly Figure[], own: Figure): Figure | undefined => figures.find((f) => f !== own && classOf(f.quantity) === kind);
  const [s, t] = [rival(openSource, o.source), rival(openTarget, o.target)];
  return s !== undefined && t !== undefined && COST[relate(s, t)] === undefined;
}

/** The segments beside a link on both sides: those next to its own, and the counterparts of those next to them. */
function around(context: CheckContext, link: CheckLink): [source: Set<number>, target: Set<number>] {
  const source = new Set<number>();
  const target = new Set<number>();
  const beside = (indices: readonly number[], count: number): number[] =>
    indices.length === 0 ? [] : [Math.min(...indices) - 1, Math.max(...indices) + 1].filter((k) => k >= 0 && k < count);
  for (const k of beside(link.source, context.source.segments.length)) {
    source.add(k);
    for (const t of context.links[context.linkOfSource[k]!]?.target ?? []) target.add(t);
  }
  for (const k of beside(link.target, context.target.segments.length)) {
    target.add(k);
    for (const s of context.links[context.linkOfTarget[k]!]?.source ?? []) source.add(s);
  }
  return [source, target];
}

function options(source: readonly Figure[], target: readonly Figure[]): Option[] {
  const out: Option[] = [];
  source.forEach((s, i) =>
    target.forEach((t, j) => {
      const how = relate(s, t);
      const base = COST[how];
      if (base === undefined) return;
      const skew = Math.abs((i + 0.5) / source.length - (j + 0.5) / target.length) * SKEW;
      out.push({ source: s, target: t, relation: how, cost: base + classCost(s.quantity, t.quantity) + skew });
    }),
  );
  return out;
}

/** As `relation`, but the ends of a range, which are figures of their own, one by one; a month is never a number; and see `mayRound`. */
function relate(s: Figure, t: Figure): QuantityRelation {
  const [a, b] = [s.quantity, t.quantity];
  const [x, y] = [classOf(a), classOf(b)];
  if ((x === 'month' || x === 'weekday' || y === 'month' || y === 'weekday') && x !== y) return 'different';
  if (x === y && (x === 'day' || x === 'month') && dayAndMonthSwapped(a, b)) return 'same';
  if (shortDecade(a, b) || shortDecade(b, a)) return 'same';
  if (oneOfSeveral(a, b) || oneOfSeveral(b, a)) return 'same';
  const how = relation(a, b);
  if (how === 'rounded' && !mayRound(s, t)) return 'digit';
  return how === 'different' && a.key === b.key && a.high !== undefined && b.high !== undefined && a.unit === b.unit ? 'same' : how;
}

/** Translators round decimals and millions, or say "about"; a bare figure is copied, and «1250» for 1200 is a slip. None grows finer. */
function mayRound(s: Figure, t: Figure): boolean {
  if (s.quantity.approximate || t.quantity.approximate) return true;
  const digits = (f: Figure): number => String(Number(Math.abs(f.quantity.value).toPrecision(12))).replace(/^0\.0*|\.|0+$/g, '').length;
  return !(s.plain && t.plain) && digits(t) <= digits(s);
}

/** 10/12/2021 is a day of October in America and of December elsewhere. */
function dayAndMonthSwapped(a: Quantity, b: Quantity): boolean {
  return a.day !== undefined && a.month !== undefined && a.day !== a.month && a.day === b.month && a.month === b.day;
}

/** The nineties by their last two digits, with whatever ending. */
function shortDecade(a: Quantity, b: Quantity): boolean {
  return a.kind === 'decade' && b.value < 100 && b.value % 10 === 0 && a.value % 100 === b.value && b.unit === '';
}

/** «Каждая третья»: "a third". */
function oneOfSeveral(a: Quantity, b: Quantity): boolean {
  return a.kind === 'fraction' && b.kind === 'ordinal' && a.value > 0 && Math.abs(1 / a.value - b.value) < 1e-9;
}

function classCost(a: Quantity, b: Quantity): number {
  let cost = classOf(a) === classOf(b) ? 0 : OTHER_CLASS;
  // Of two mentions of «мая» the one with the same day belongs to it.
  if (a.day !== b.day || a.month !== b.month || a.year !== b.year) cost += OTHER_DATE;
  return cost;
}

function choose(all: Option[], used: Set<Figure>): Option[] {
  const out: Option[] = [];
  for (const o of all.sort((p, q) => p.cost - q.cost)) {
    if (used.has(o.source) || used.has(o.target)) continue;
    used.add(o.source).add(o.target);
    out.push(o);
  }
  return out;
}
