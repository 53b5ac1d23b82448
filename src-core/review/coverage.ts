import type { Severity } from '../checks/model.ts';
import type { Link } from '../alignment/model.ts';
import { countWords } from '../text/characters.ts';
import type { Segment, Side, Span } from '../text/model.ts';
import type { Annotation } from './model.ts';

/** `rendered` stands on both sides; `error` and `cut` a person called an omission (or addition) or an intentional cut; on `open` nobody has decided. */
export type PlaceState = 'rendered' | 'error' | 'cut' | 'open';

/** A run of one article sentence, in UTF-16 code units of its text. */
export interface Place extends Span {
  /** Index of the block it stands in. */
  readonly block: number;
  readonly words: number;
  readonly state: PlaceState;
  /** Of the error or cut; absent where nobody decided. */
  readonly severity?: Severity;
  readonly author?: string;
}

type Mark = Span & { readonly state: 'error' | 'cut'; readonly severity: Severity; readonly author: string };

const CATEGORY = { source: 'accuracy/omission', target: 'accuracy/addition' } as const;

/**
 * The article of one side cut into runs by what became of them: sentences of null links, and phrases people marked as left out
 * (on the source side) or added (on the target side). Every word of the article stands in exactly one run.
 */
export function placesOf(side: Side, text: string, segments: readonly Segment[], links: readonly Link[], annotations: readonly Annotation[]): Place[] {
  const other: Side = side === 'source' ? 'target' : 'source';
  const alone = new Set(links.flatMap((l) => (l[other].length === 0 ? l[side] : [])));
  const marks = annotations.flatMap((a): Mark[] => {
    if (a.kind !== 'intentional-cut' && !(a.kind === 'error' && a.category === CATEGORY[side])) return [];
    return a[side].filter((s) => s.end > s.start).map(({ start, end }) => ({ start, end, state: a.kind === 'error' ? 'error' : 'cut', severity: a.severity, author: a.author }));
  });
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return segments.flatMap((segment) => (segment.kind === 'boilerplate' ? [] : runsOf(segment, alone.has(segment.id), marks, text)));
}

function runsOf(segment: Segment, alone: boolean, marks: readonly Mark[], text: string): Place[] {
  const own = marks.filter((m) => m.start < segment.end && m.end > segment.start);
  // A sentence that stands alone is decided as a whole by whoever marked any of it.
  if (alone && own[0]) return [placeOf(text, segment.block, segment.start, segment.end, own[0])];
  const out: Place[] = [];
  let at = segment.start;
  const add = (end: number, mark?: Mark): void => {
    if (end <= at) return;
    out.push(placeOf(text, segment.block, at, end, mark ?? { state: alone ? 'open' : 'rendered' }));
    at = end;
  };
  for (const mark of own) {
    add(Math.min(mark.start, segment.end));
    add(Math.min(mark.end, segment.end), mark);
  }
  add(segment.end);
  // What stands between two marks may be a space or a stop.
  return out.filter((p) => p.words > 0);
}

function placeOf(text: string, block: number, start: number, end: number, mark: Mark | { readonly state: PlaceState }): Place {
  return { block, start, end, words: countWords(text.slice(start, end)), state: mark.state, ...('severity' in mark ? { severity: mark.severity, author: mark.author } : {}) };
}
