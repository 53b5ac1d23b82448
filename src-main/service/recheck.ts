import type { Link } from '../../src-core/alignment/model.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Finding } from '../../src-core/checks/model.ts';
import type { Alignment, TextWithLanguage } from '../../src-core/core.ts';
import type { ReviewState } from '../../src-core/review/commands.ts';
import type { Segment, Side, Span } from '../../src-core/text/model.ts';

/** Links on each side of what changed that the checks read with it, for what they learn from the surroundings. */
const CONTEXT = 25;
/** More changed links than this are left to the check of the whole pair. */
const MOST = 200;

type Check = (target: TextWithLanguage, alignment: Alignment) => readonly Finding[];
const SIDES = ['source', 'target'] as const;

/**
 * What the checks say after a change to a long pair, at once: only the changed links are read anew, the other findings keep their words.
 * What a check learns from the whole pair may differ a little; the check of the whole pair follows.
 */
export function checkAround(before: ReviewState, after: ReviewState, texts: { readonly before: TextWithLanguage; readonly after: TextWithLanguage }, findings: readonly Finding[], check: Check): Finding[] {
  const edited = editedSegments(before, after, texts);
  const touched = (l: Link): boolean => l.target.some((id) => edited.has(id));
  const [oldKeys, newKeys] = [new Set(before.links.map(linkKey)), new Set(after.links.map(linkKey))];
  const gone = before.links.filter((l) => !newKeys.has(linkKey(l)) || touched(l));
  const at = after.links.flatMap((l, n) => (!oldKeys.has(linkKey(l)) || touched(l) ? [n] : []));
  const kept = moved(before, after, findings.filter(outside(before, gone)));
  if (at.length === 0 || at.length > MOST) return kept;
  const near = after.links.slice(Math.max(0, at[0]! - CONTEXT), at.at(-1)! + CONTEXT + 1);
  if (near.length > 2 * MOST) return kept;
  const ids = new Set(near.flatMap((l) => [...l.source, ...l.target]));
  const slice = { source: after.source.filter((s) => ids.has(s.id)), target: after.target.filter((s) => ids.has(s.id)), links: near };
  const elsewhere = outside(after, at.map((n) => after.links[n]!));
  const known = new Set(kept.map((f) => f.id));
  const found = check(texts.after, slice).filter((f) => !elsewhere(f) && !known.has(f.id));
  return [...kept, ...found].toSorted((a, b) => place(a) - place(b));
}

const place = (f: Finding): number => f.target[0]?.start ?? f.source[0]?.start ?? 0;

function editedSegments(before: ReviewState, after: ReviewState, texts: { readonly before: TextWithLanguage; readonly after: TextWithLanguage }): ReadonlySet<string> {
  if (before.edits === after.edits) return new Set();
  const old = new Map(before.target.map((s) => [s.id, s]));
  return new Set(
    after.target.flatMap((s) => {
      const was = old.get(s.id);
      return !was || texts.before.text.slice(was.start, was.end) !== texts.after.text.slice(s.start, s.end) ? [s.id] : [];
    }),
  );
}

/** A test for findings that stand in none of the links. What has words on one side only stands there, not at its anchor. */
function outside(state: Alignment, links: readonly Link[]): (f: Finding) => boolean {
  const segments = Object.fromEntries(
    SIDES.map((side) => {
      const ids = new Set(links.flatMap((l) => l[side]));
      return [side, state[side].filter((s) => ids.has(s.id))];
    }),
  ) as unknown as Readonly<Record<Side, readonly Segment[]>>;
  const meets = (side: Side, spans: readonly Span[]): boolean => spans.some((s) => segments[side].some((g) => s.start < g.end && s.end > g.start));
  const anchored = (side: Side, spans: readonly Span[]): boolean => spans.some((s) => s.start === s.end && segments[side].some((g) => s.start >= g.start && s.start <= g.end));
  return (f) => {
    if (SIDES.some((side) => meets(side, f[side]))) return false;
    return SIDES.some((side) => f[side].some((s) => s.end > s.start)) || !SIDES.some((side) => anchored(side, f[side]));
  };
}

/** Findings on the target text as it is now: each span moves with the sentence it stands in, or with the one before it. */
function moved(before: ReviewState, after: ReviewState, findings: readonly Finding[]): Finding[] {
  if (before.edits === after.edits) return [...findings];
  const now = new Map(after.target.map((s) => [s.id, s.start]));
  const by = (at: number): number => {
    let [low, high] = [0, before.target.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before.target[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    for (let n = low - 1; n >= 0; n--) {
      const s = before.target[n]!;
      const start = now.get(s.id);
      if (start !== undefined) return start - s.start;
    }
    return 0;
  };
  return findings.map((f) => {
    const target = f.target.map((s) => {
      const delta = by(s.start);
      return delta === 0 ? s : { start: s.start + delta, end: s.end + delta };
    });
    return target.every((s, n) => s === f.target[n]) ? f : { ...f, target };
  });
}
