import type { CheckContext, CheckSide } from '../context.ts';
import type { Span } from '../../text/model.ts';
import type { NameOrphans } from './match.ts';
import type { NameWord } from './words.ts';
import { isSlip } from './slip.ts';
import { isNameWord } from './words.ts';

/** Name words of one segment that stand together. */
export interface NameRun {
  readonly words: readonly NameWord[];
  readonly span: Span;
  /** What it names, as far as the words tell: two name words together are a person. */
  readonly kind: 'place' | 'person' | 'any';
  readonly known: boolean;
  readonly weak: boolean;
}

/** A name of the source and another one in its place. */
export interface NameSwap {
  readonly source: NameRun;
  readonly target: NameRun;
  /** 0 to 1, before the link's own score. */
  readonly sureness: number;
}

export interface NameVerdicts {
  readonly swaps: readonly NameSwap[];
  readonly lost: readonly NameRun[];
  readonly added: readonly NameRun[];
}

/** Holds the left-over names of a link against each other. */
export function swapsOf(context: CheckContext, orphans: NameOrphans): NameVerdicts {
  const russianSource = context.source.language === 'ru';
  const lost = runsOf(context.source, orphans.lost, context);
  const added = runsOf(context.target, orphans.added, context);
  const soft = runsOf(russianSource ? context.source : context.target, orphans.soft, context);
  const left = [...lost, ...(russianSource ? soft : [])];
  const right = [...added, ...(russianSource ? [] : soft)];
  const options = left.flatMap((s) => right.flatMap((t) => {
    // Two words written small are no names on either side.
    if (orphans.soft.includes(s.words[0]!) && orphans.soft.includes(t.words[0]!)) return [];
    // A slip in copying a name is one of spelling.
    const sureness = isSlip(s.words[0]!.token, t.words[0]!.token) ? 0 : likely(context, s, t);
    return sureness > 0 ? [{ source: s, target: t, sureness }] : [];
  }));
  const used = new Set<NameRun>();
  const swaps: NameSwap[] = [];
  for (const o of options.sort((p, q) => q.sureness - p.sureness)) {
    if (used.has(o.source) || used.has(o.target)) continue;
    used.add(o.source).add(o.target);
    swaps.push(o);
  }
  return { swaps, lost: lost.filter((r) => !used.has(r)), added: added.filter((r) => !used.has(r)) };
}

/** Tokens that may stand inside a name: «ван», «де», "of". */
const GAP = 2;

function runsOf(side: CheckSide, words: readonly NameWord[], context: CheckContext): NameRun[] {
  const runs: NameWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.segment === word.segment && word.at - last.at <= GAP && joined(side, last, word)) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs.map((run): NameRun => {
    const [first, last] = [run[0]!, run.at(-1)!];
    return {
      words: run,
      span: { start: first.token.start, end: possessiveOff(side, last) },
      kind: kindOf(side, run, context),
      known: run.every((w) => w.known),
      weak: run.every((w) => w.weak),
    };
  });
}

const joined = (side: CheckSide, a: NameWord, b: NameWord): boolean => /^(?:[\s\-–]|\p{Ll}{1,3}\s)*$/u.test(side.text.slice(a.token.end, b.token.start));

function possessiveOff(side: CheckSide, word: NameWord): number {
  const surface = side.text.slice(word.token.start, word.token.end);
  return word.token.start + surface.replace(/['’]s$/, '').length;
}

function kindOf(side: CheckSide, run: readonly NameWord[], context: CheckContext): NameRun['kind'] {
  if (run.some((w) => w.known && w.nations.length > 0) || run.every((w) => w.known && w.place)) return 'place';
  if (run.length > 1) return 'person';
  const { segment, at, token } = run[0]!;
  // Beside a name that is there on the other side («Алексея» of «Алексея Миранчука»).
  const beside = [at - 1, at + 1].some((k) => {
    const other = side.words.tokens[segment]![k];
    if (!other || !isNameWord(side, segment, k, context.lexicon)) return false;
    return /^\s+$/.test(k < at ? side.text.slice(other.end, token.start) : side.text.slice(token.end, other.start));
  });
  return beside ? 'person' : 'any';
}

/** What a capital that may be the sentence's own costs. */
const WEAK = 0.08;

/** How likely one name was put for the other; 0 where a free rendering explains both. */
function likely(context: CheckContext, s: NameRun, t: NameRun): number {
  const weak = (s.weak ? WEAK : 0) + (t.weak ? WEAK : 0);
  const base = byKind(context, s, t);
  return base === 0 ? 0 : Math.max(0, base - weak);
}

function byKind(context: CheckContext, s: NameRun, t: NameRun): number {
  if (s.kind === t.kind && s.kind !== 'any') return 0.92;
  const kinds = new Set([s.kind, t.kind]);
  if (kinds.has('place')) {
    // «Путин»: "the Russian president" is a free rendering. A town for a country is not.
    if (kinds.has('person')) return 0;
    const [town, side] = s.kind === 'any' ? [s, context.source] : [t, context.target];
    return town.known && (town.words[0]!.token.capital ? standsAsPlace(side, town) : true) ? 0.8 : 0;
  }
  if (kinds.has('person')) return s.known || t.known ? 0.85 : 0.75;
  return s.known && t.known ? 0.85 : s.known || t.known ? 0.75 : 0.65;
}

const PLACE_BEFORE: ReadonlySet<string> = new Set('в во из на под у до от близ около возле города город городе in from to near of at around outside across city town'.split(' '));
const PLACE_AFTER: ReadonlySet<string> = new Set('область области областью район района районе край края крае region district city time territory mayor residents'.split(' '));

function standsAsPlace(side: CheckSide, run: NameRun): boolean {
  const { segment, at } = run.words[0]!;
  const tokens = side.words.tokens[segment]!;
  const after = tokens[run.words.at(-1)!.at + 1];
  return PLACE_BEFORE.has(tokens[at - 1]?.form ?? '') || PLACE_BEFORE.has(tokens[at - 2]?.form ?? '') || PLACE_AFTER.has(after?.form ?? '');
}
