import type { Operator, OperatorKind } from '../language/polarity/index.ts';
import { agree } from '../language/polarity/index.ts';
import type { CheckContext } from './context.ts';
import type { LinkOperators, PlacedOperator } from './operators.ts';
import { operatorsOf } from './operators.ts';
import type { LinkedWord } from './phrase/words.ts';

/** An operator of the source and one of the target that stands in its place and says something else. */
export interface Clash {
  /** Position of the link in the context. */
  readonly link: number;
  readonly source: PlacedOperator;
  readonly target: PlacedOperator;
  /** 0 to 1: how much of what stands beside one stands beside the other. */
  readonly sure: number;
}

/** How far, in words, the neighbours of an operator are asked, on its own side and on the other. */
const BESIDE = 3;
const AROUND = 5;

/** Whether an operator of the list says the same as `o`, or may be a rendition of it. */
export function hasFellow(o: Operator, others: readonly Operator[]): boolean {
  return others.some((other) => ['same', 'compatible'].includes(agree(o, other)));
}

/** Whether the words of the operator have a sure counterpart that is not among the other operator's words. */
function rendersOther(o: PlacedOperator, other: PlacedOperator, words: readonly LinkedWord[]): boolean {
  for (let k = o.from; k <= o.to; k++) {
    const w = words[k];
    if (w?.state === 'linked' && (w.partner < other.from || w.partner > other.to)) return true;
  }
  return false;
}

/** Share of the content words beside `a` whose counterparts stand beside `b`. */
function shared(a: PlacedOperator, b: PlacedOperator, words: readonly LinkedWord[]): number {
  const beside = words.filter((w, k) => w.kind !== 'light' && ((k >= a.from - BESIDE && k < a.from) || (k > a.to && k <= a.to + BESIDE)) && w.partner >= 0);
  return beside.filter((w) => w.partner >= b.from - AROUND && w.partner <= b.to + AROUND).length / Math.max(2, beside.length);
}

/** The words two operators govern render each other. */
export function sameHead(a: PlacedOperator, b: PlacedOperator, { words }: LinkOperators): boolean {
  return a.headAt >= 0 && b.headAt >= 0 && words.source[a.headAt]?.partner === b.headAt;
}

/** Operators without those that render each other: what is settled neither accuses nor explains another word. */
function unsettled({ source, target, words }: LinkOperators): { source: readonly PlacedOperator[]; target: readonly PlacedOperator[] } {
  const settled = new Set<PlacedOperator>();
  for (const a of source) {
    for (const b of target) {
      if (!['same', 'compatible'].includes(agree(a, b))) continue;
      for (let k = a.from; k <= a.to; k++) {
        const w = words.source[k];
        if (w?.state === 'linked' && w.partner >= b.from && w.partner <= b.to) settled.add(a).add(b);
      }
    }
  }
  // Other readings of a settled word are settled with it.
  const left = (list: readonly PlacedOperator[]): PlacedOperator[] => list.filter((o) => !list.some((x) => settled.has(x) && x.from <= o.to && o.from <= x.to));
  return { source: left(source), target: left(target) };
}

/**
 * Operators of the kinds asked for that contradict each other: neither has a fellow on the other side, neither renders
 * another word, and what stands beside the one is linked with what stands beside the other.
 */
export function clashes(context: CheckContext, kinds: ReadonlySet<OperatorKind>, least: number, contradicts: (a: PlacedOperator, b: PlacedOperator) => boolean): Clash[] {
  return context.links.flatMap((link, n): Clash[] => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    const operators = operatorsOf(context, n);
    const { words } = operators;
    const rest = unsettled(operators);
    const taken = new Set<PlacedOperator>();
    return operators.source.flatMap((a): Clash[] => {
      // Of content words only those left over count; a measure or modal may be rendered by one that renders another too.
      const { source, target } = a.kind === 'direction' ? rest : operators;
      if (a.kind === 'direction' && !source.includes(a)) return [];
      if (!kinds.has(a.kind) || a.strength < least || taken.has(a) || hasFellow(a, target)) return [];
      const b = target.find((o) => kinds.has(o.kind) && o.strength >= least && !taken.has(o) && contradicts(a, o) && !hasFellow(o, source) && !rendersOther(a, o, words.source) && !rendersOther(o, a, words.target));
      if (!b) return [];
      taken.add(b);
      const sure = Math.max(sameHead(a, b, operators) ? 1 : 0, (shared(a, b, words.source) + shared(b, a, words.target)) / 2);
      return [{ link: n, source: a, target: b, sure }];
    });
  });
}
