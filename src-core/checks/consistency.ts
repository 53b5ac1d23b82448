import type { Check, CheckContext, CheckLink, CheckSide, Draft } from './context.ts';
import { shorten } from './quote.ts';

/** Shorter sentences ("Yes.", "He laughed.") may well be rendered in several ways. */
const WORDS = 4;
/** Headings and labels repeat on purpose, so three words are enough there. */
const HEADING_WORDS = 2;
/** A term must be rendered so often before a rarer rendering is out of line, and the rarer at most once in this many. */
const USES = 4;
const RARE = 0.2;

/**
 * The same sentence rendered in two ways, and two different sentences rendered word for word alike. Single words are told in thorough mode only:
 * English writers vary their words on purpose.
 */
export const consistency: Check = (context) => [...sentences(context), ...(context.thorough ? words(context) : [])];

interface Unit {
  readonly link: CheckLink;
  readonly source: string;
  readonly target: string;
  readonly sourceKey: string;
  readonly targetKey: string;
}

function unitsOf(context: CheckContext): Unit[] {
  const text = (side: CheckSide, indices: readonly number[]): string => indices.toSorted((a, b) => a - b).map((k) => side.text.slice(side.segments[k]!.start, side.segments[k]!.end)).join(' ');
  return context.links.flatMap((link) => {
    if (link.source.length === 0 || link.target.length === 0 || link.link.score < 0.5) return [];
    const [source, target] = [text(context.source, link.source), text(context.target, link.target)];
    return [{ link, source, target, sourceKey: keyOf(source), targetKey: keyOf(target) }];
  });
}

/** Words and figures alone: marks and capitals make no other sentence. */
const keyOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const long = (context: CheckContext, unit: Unit): boolean => {
  const kind = context.source.segments[unit.link.source[0]!]!.kind;
  return unit.sourceKey.split(' ').length >= (kind === 'heading' || kind === 'title' ? HEADING_WORDS : WORDS);
};

function sentences(context: CheckContext): Draft[] {
  const first = { source: new Map<string, Unit>(), target: new Map<string, Unit>() };
  const drafts: Draft[] = [];
  for (const unit of unitsOf(context).filter((u) => long(context, u))) {
    const twin = first.source.get(unit.sourceKey);
    if (!twin) first.source.set(unit.sourceKey, unit);
    else if (twin.targetKey !== unit.targetKey) drafts.push(draft(context, unit, 'sentence', twin.target));
    const same = first.target.get(unit.targetKey);
    if (!same) first.target.set(unit.targetKey, unit);
    else if (same.sourceKey !== unit.sourceKey && unit.targetKey.split(' ').length >= WORDS && unlike(same.sourceKey, unit.sourceKey)) drafts.push(draft(context, unit, 'merged', same.source));
  }
  return drafts;
}

/** True if fewer than half the words are shared: a changed ending or synonym makes no other sentence. */
function unlike(a: string, b: string): boolean {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...left].filter((w) => right.has(w)).length;
  return shared * 2 < Math.min(left.size, right.size);
}

function draft(context: CheckContext, unit: Unit, kind: 'sentence' | 'merged', other: string): Draft {
  const span = (side: CheckSide, indices: readonly number[]): { start: number; end: number } => ({ start: side.segments[Math.min(...indices)]!.start, end: side.segments[Math.max(...indices)]!.end });
  return {
    check: `consistency.${kind}`,
    category: kind === 'merged' ? 'accuracy/mistranslation' : 'style/inconsistent-style',
    severity: 'minor',
    confidence: kind === 'merged' ? 0.85 : 0.8,
    source: [span(context.source, unit.link.source)],
    target: [span(context.target, unit.link.target)],
    messageKey: `consistency.${kind}`,
    params: { source: shorten(unit.source), target: shorten(unit.target), other: shorten(other) },
    evidence: { other },
  };
}

/** A repeated word of the source that is rendered by one word nearly always, and by another one once or twice. */
function words(context: CheckContext): Draft[] {
  const { source, target, evidence } = context;
  const uses = new Map<number, Map<number, { link: CheckLink; s: number; a: number; t: number; b: number }[]>>();
  for (const link of context.links) {
    for (const s of link.source) {
      (source.words.ids[s] ?? []).forEach((id, a) => {
        const type = source.words.types[id]!;
        if (type.light || type.quantity || type.form.length < 5) return;
        const best = bestRendering(context, id, link);
        if (!best) return;
        const byTarget = uses.get(id) ?? uses.set(id, new Map()).get(id)!;
        byTarget.set(best.id, [...(byTarget.get(best.id) ?? []), { link, s, a, ...best }]);
      });
    }
  }
  return [...uses.values()].flatMap((byTarget) => {
    const ranked = [...byTarget].toSorted((x, y) => y[1].length - x[1].length);
    const total = ranked.reduce((sum, [, list]) => sum + list.length, 0);
    const [main] = ranked;
    if (!main || main[1].length < USES) return [];
    return ranked.slice(1).flatMap(([id, list]) => {
      if (list.length / total > RARE || target.words.types[id]!.stem.slice(0, 4) === target.words.types[main[0]]!.stem.slice(0, 4)) return [];
      return list.map((use): Draft => {
        const [st, tt] = [source.words.tokens[use.s]![use.a]!, target.words.tokens[use.t]![use.b]!];
        return {
          check: 'consistency.term',
          category: 'terminology/term-inconsistency',
          severity: 'neutral',
          confidence: 0.5,
          source: [{ start: st.start, end: st.end }],
          target: [{ start: tt.start, end: tt.end }],
          messageKey: 'consistency.term',
          params: { source: source.text.slice(st.start, st.end), target: target.text.slice(tt.start, tt.end), other: target.words.types[main[0]]!.form, count: main[1].length },
          evidence: { main: main[1].length, here: list.length, weight: evidence.sourceWeights[source.words.ids[use.s]![use.a]!] ?? 0 },
        };
      });
    });
  });
}

/** The strongest rendering of a source word inside its link. */
function bestRendering(context: CheckContext, id: number, link: CheckLink): { id: number; t: number; b: number } | undefined {
  let best: { id: number; t: number; b: number; strength: number } | undefined;
  for (const { target: to, strength } of context.evidence.table[id] ?? []) {
    if (strength < 0.6 || (best && strength <= best.strength)) continue;
    for (const t of link.target) {
      const b = context.target.words.ids[t]?.indexOf(to) ?? -1;
      if (b >= 0) best = { id: to, t, b, strength };
    }
  }
  return best;
}
