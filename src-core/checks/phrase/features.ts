import type { CheckContext, CheckLink } from '../context.ts';
import type { Run } from './spans.ts';
import type { Freedom, Usual } from './statistics.ts';
import { lengthsOf } from './statistics.ts';
import type { LinkedWord } from './words.ts';

/** The side that has the words and the one that may lack them. */
export interface Sides {
  readonly own: readonly LinkedWord[];
  readonly other: readonly LinkedWord[];
}

/** Order of the features of a run; the weights are in the same order. */
export const FEATURES = [
  'bias',
  'worth',
  'length explains',
  'length',
  'words',
  'linked inside',
  'strangers',
  'net',
  'strangers at the place',
  'rest unlinked',
  'cut cost',
  'hard words',
  'several segments',
  'doubtful link',
  'marks',
  'long',
  'no strangers',
  'edge',
  'free rendition',
  'more than usual',
  'strangers against usual',
  'whole units',
] as const;

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
const isContent = (w: LinkedWord): boolean => w.kind !== 'light';
const isFree = (w: LinkedWord): boolean => isContent(w) && w.state === 'none';
const isLinked = (w: LinkedWord): boolean => w.state === 'linked' || w.state === 'weak';
const weightOf = (w: LinkedWord): number => (w.kind === 'faint' || w.kind === 'adverb' ? 0.5 : w.kind === 'light' ? 0 : 1);
const sum = (words: readonly LinkedWord[]): number => words.reduce((total, w) => total + weightOf(w), 0);
const MARKS = /[,;:()–—]/gu;

/** How free a link is, in itself; a document's freedom is made of these. */
export function freedomOfLink({ own, other }: Sides, run: Run | null): Freedom {
  const share = (words: readonly LinkedWord[]): number => sum(words.filter(isFree)) / Math.max(1, sum(words));
  return { worth: run?.value ?? 0, own: share(own), other: share(other) };
}

/** Positions (first, last) of the other side's words between the counterparts of what stands beside the run. */
export function placeOn(own: readonly LinkedWord[], run: Pick<Run, 'from' | 'to'>): [number, number] {
  let before = -1;
  for (let k = run.from - 1; k >= 0 && before < 0; k--) if (isContent(own[k]!) && own[k]!.partner >= 0) before = own[k]!.partner;
  let after = -1;
  for (let k = run.to + 1; k < own.length && after < 0; k++) if (isContent(own[k]!) && own[k]!.partner >= 0) after = own[k]!.partner;
  return [before, after];
}

/** Characters without white space of the run's words. */
function lengthOf(words: readonly LinkedWord[]): number {
  return words.reduce((total, w) => total + w.token.end - w.token.start, 0);
}

/**
 * What speaks for and against a run of words having been left out on the other side.
 * @param missingOn the side that may lack them
 */
export function featuresOf(context: CheckContext, link: CheckLink, usual: Usual & { readonly freedom: Freedom }, { own, other }: Sides, run: Run, missingOn: 'source' | 'target'): number[] {
  const [source, target] = lengthsOf(context, link);
  const inside = own.slice(run.from, run.to + 1);
  const outside = [...own.slice(0, run.from), ...own.slice(run.to + 1)];
  const cut = Math.min(lengthOf(inside), (missingOn === 'target' ? source : target) - 1);
  // z of the length ratio as it stands, and as it would be without the run; both seen from the side that has the words.
  const sign = missingOn === 'target' ? 1 : -1;
  // Short segments vary more.
  const spread = usual.spread * Math.sqrt(1 + 30 / Math.min(source, target));
  const ratio = (s: number, t: number): number => (sign * (Math.log(t / s) - usual.ratio)) / spread;
  const now = ratio(source, target);
  const then = missingOn === 'target' ? ratio(source - cut, target) : ratio(source, target - cut);
  const strangers = sum(other.filter(isFree));
  const free = inside.filter(isFree);
  const freeOutside = sum(outside.filter(isFree));
  const [before, after] = placeOn(own, run);
  const atPlace = sum(between(other, before, after).filter(isFree));
  const ownText = missingOn === 'target' ? context.source : context.target;
  const otherText = missingOn === 'target' ? context.target : context.source;
  const marks = (side: typeof ownText, words: readonly LinkedWord[]): number => (words.length === 0 ? 0 : (side.text.slice(words[0]!.token.start, words.at(-1)!.token.end).match(MARKS)?.length ?? 0));
  const content = sum(inside);
  return [
    1,
    Math.min(run.value, 10),
    clamp((now * now - then * then) / 2, -4, 5),
    clamp(now, -4, 2),
    Math.log(1 + content),
    content > 0 ? sum(inside.filter((w) => isContent(w) && isLinked(w))) / content : 0,
    Math.log(1 + strangers),
    clamp(sum(free) + freeOutside - strangers, -6, 6),
    Math.log(1 + atPlace),
    sum(outside) > 0 ? freeOutside / (sum(outside) + 1) : 1,
    run.cost,
    Math.min(3, free.filter((w) => w.kind === 'name' || w.kind === 'figure').length),
    link.source.length + link.target.length > 2 ? 1 : 0,
    link.link.score < 0.95 ? 1 : 0,
    clamp(marks(ownText, own) - marks(otherText, other), -3, 3),
    Math.log(own.length / 12),
    strangers < 0.75 ? Math.min(run.value, 6) : 0,
    run.from === 0 || run.to === own.length - 1 ? 1 : 0,
    usual.freedom.own + usual.freedom.other,
    clamp(run.value - usual.freedom.worth, -4, 8),
    clamp(strangers - usual.freedom.other * sum(other), -3, 3),
    run.cost === 0 ? 1 : 0,
  ];
}

/** The words between two positions, whichever stands first; all around one position if the other is unknown. */
function between(words: readonly LinkedWord[], a: number, b: number): LinkedWord[] {
  if (a < 0 && b < 0) return [...words];
  if (a < 0) return words.slice(Math.max(0, b - 6), b);
  if (b < 0) return words.slice(a + 1, a + 7);
  return words.slice(Math.min(a, b) + 1, Math.max(a, b));
}
