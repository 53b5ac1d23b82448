import { countWords } from '../text/characters.ts';
import { endsLikeSentence } from '../text/furniture/page.ts';
import { scoreLine } from '../text/furniture/scorer.ts';
import type { Segment, Side } from '../text/model.ts';
import type { Alignment } from './model.ts';
import type { TextSide } from './pair-words.ts';

/** Log odds of being furniture from which a line without counterpart is set apart: among the article's own lines … */
const INSIDE = { heading: 1.5, sentence: 0, label: -1, word: -1.5 } as const;
/** … and at the page's edges or beside other furniture, where less is needed. Whole sentences could be true omissions. */
const OUTSIDE = { heading: -1, sentence: -1, label: -2, word: -3 } as const;
/** A paragraph of several sentences that lies wholly outside the linked text, between pieces of furniture: legal notices, appeals. */
const PARAGRAPH = -3;
/** A run that was scraped into a paragraph stands among the article's sentences, has no stop, and must be like furniture by itself. */
const WITHIN = 2;
/** A label of fewer words says too little to be read, and is hardly ever left out by a translator. */
const FEW_WORDS = 4;

/**
 * Lines that look a little like page furniture and have no counterpart are set apart, for that reason. On one page alone they
 * would be too much like a heading or a short paragraph; an article's own lines are on the other side too.
 */
export function setUnlinkedApart(alignment: Alignment, source: TextSide, target: TextSide): Alignment {
  const left = apart(alignment, 'source', source.text);
  const right = apart(alignment, 'target', target.text);
  if (left.size + right.size === 0) return alignment;
  const settle = (segments: readonly Segment[], ids: ReadonlySet<string>): Segment[] =>
    segments.map((s) => {
      if (!ids.has(s.id)) return s;
      const { doubtfulEnd: _doubtful, ...rest } = s;
      return { ...rest, kind: 'boilerplate', reason: 'no-counterpart' };
    });
  return {
    source: settle(alignment.source, left),
    target: settle(alignment.target, right),
    links: alignment.links.filter((l) => !l.source.some((id) => left.has(id)) && !l.target.some((id) => right.has(id))),
  };
}

/** Ids of the segments of one side that are to be set apart. */
function apart(alignment: Alignment, side: Side, text: string): ReadonlySet<string> {
  const other = side === 'source' ? 'target' : 'source';
  const alone = new Set(alignment.links.flatMap((l) => (l[other].length === 0 && l[side].length === 1 ? l[side] : [])));
  if (alone.size === 0) return alone;
  const linked = new Set(alignment.links.flatMap((l) => (l[other].length > 0 ? l[side] : [])));
  const segments = alignment[side];
  const first = segments.findIndex((s) => linked.has(s.id));
  const last = segments.findLastIndex((s) => linked.has(s.id));
  const found = new Set<string>();
  segments.forEach((s, k) => {
    if (!alone.has(s.id) || s.kind === 'title') return;
    if (segments[k - 1]?.block === s.block || segments[k + 1]?.block === s.block) {
      const run = text.slice(s.start, s.end);
      if (!endsLikeSentence(run) && scoreLine(run).odds >= WITHIN) found.add(s.id);
      return;
    }
    const edge = k < first || k > last || segments[k - 1]?.kind === 'boilerplate' || segments[k + 1]?.kind === 'boilerplate';
    const line = text.slice(s.start, s.end);
    // A subheading that a translator left out is an omission, not page furniture.
    const form = s.kind === 'heading' && k > first && k < last ? 'heading' : endsLikeSentence(line) ? 'sentence' : countWords(line) < FEW_WORDS ? 'word' : 'label';
    if (scoreLine(line).odds >= (edge ? OUTSIDE : INSIDE)[form]) found.add(s.id);
  });
  for (const [from, to] of paragraphs(segments)) {
    if (to - from < 2 || (from <= last && to > first)) continue;
    const framed = segments[from - 1]?.kind === 'boilerplate' && segments[to]?.kind === 'boilerplate';
    if (!framed || !segments.slice(from, to).every((s) => alone.has(s.id))) continue;
    if (scoreLine(text.slice(segments[from]!.start, segments[to - 1]!.end)).odds >= PARAGRAPH) for (const s of segments.slice(from, to)) found.add(s.id);
  }
  return found;
}

/** Runs of segments of one block, as [first, behind the last]. */
function paragraphs(segments: readonly Segment[]): [number, number][] {
  const runs: [number, number][] = [];
  segments.forEach((s, k) => {
    const run = runs.at(-1);
    if (run && segments[k - 1]?.block === s.block) run[1] = k + 1;
    else runs.push([k, k + 1]);
  });
  return runs;
}
