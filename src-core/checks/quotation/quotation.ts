import { countWords } from '../../text/characters.ts';
import type { Span } from '../../text/model.ts';
import type { Check, CheckContext, CheckSide, Draft } from '../context.ts';
import { quoteOf } from '../context.ts';
import type { LinkedWord } from '../phrase/words.ts';
import { shorten } from '../quote.ts';
import { readerOf } from '../reader.ts';
import type { Quoted } from './marks.ts';
import { acrossBlocks, quotations } from './marks.ts';

/** Below this a link is no evidence. */
const LINK = 0.6;
/** The marks are kept if this share of the linked words stands in quotation marks on the other side too. */
const KEPT = 0.34;
/** A quotation of this many words is no name. */
const LONG = 8;
/** Share of capitals from which the rendition is a name. */
const CAPITALS = 0.6;
/** A document sets a kind in marks if so many are, and this share of them. */
const HABIT = { term: { least: 0, share: 0.5 }, name: { least: 3, share: 0.75 }, work: { least: 1, share: 0.5 } } as const;
/** Words of a term, at the most. */
const TERM = 2;

/** Somebody's words; a word or two set off, for irony or as a term; a name; the title of a work. */
type Kind = 'speech' | 'term' | 'name' | 'work';

/** What a quotation of the source has become. */
interface Fate {
  readonly quoted: Quoted;
  /** Position of the link its beginning stands in. */
  readonly link: number;
  readonly kept: boolean;
  readonly kind: Kind;
  /** Where its words stand in the target. */
  readonly target: Span;
  /** What is quoted, by the stems of its words: the same name is told once. */
  readonly stems: string;
}

/** A word before a title of a work: English sets such titles in quotation marks too. */
const WORK = /(?:фильм|картин|сериал|книг|роман|повест|рассказ|поэм|стихотворени|сборник|цикл|песн|альбом|пьес|спектакл|опер|балет|мюзикл|стать|передач|программ|шоу|игр|мультфильм|произведени|трек|клип|композици|film|movie|book|novel|poem|song|album|play|series|show|article|story)\p{L}*\s*[-–—:]?\s*$/iu;

/** Quotations of the article segments of a side, block by block. */
function quotationsOf(side: CheckSide): Quoted[] {
  const found: Quoted[] = [];
  for (let k = 0; k < side.segments.length; ) {
    const first = side.segments[k]!;
    let last = first;
    while (k < side.segments.length && side.segments[k]!.block === first.block) last = side.segments[k++]!;
    found.push(...quotations(side.text, first.start, last.end));
  }
  return acrossBlocks(found);
}

const inside = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;

function fatesOf(context: CheckContext): Fate[] {
  const there = quotationsOf(context.target);
  const reader = readerOf(context);
  return quotationsOf(context.source).flatMap((quoted): Fate[] => {
    // A quotation that lacks a mark is a fault of the source; where it ends nobody knows.
    if (quoted.lacks) return [];
    const links = context.links.flatMap((l, n) => (l.target.length > 0 && l.source.some((k) => touches(context.source.segments[k]!, quoted.inner)) ? [n] : []));
    const first = links[0];
    if (first === undefined || links.some((n) => context.links[n]!.link.score < LINK) || countWords(quoteOf(context.source, quoted.inner)) === 0) return [];
    const words = links.flatMap((n) => reader.words(n).source.filter((w) => inside(w.token, quoted)).map((w) => ({ w, other: reader.words(n).target })));
    const rendered = words.flatMap(({ w, other }) => (w.partner >= 0 && w.kind !== 'light' ? [other[w.partner]!] : []));
    const segments = links.flatMap((n) => context.links[n]!.target.map((k) => context.target.segments[k]!));
    const whole = { start: Math.min(...segments.map((s) => s.start)), end: Math.max(...segments.map((s) => s.end)) };
    const near = there.filter((q) => touches(q, whole));
    const kept = rendered.length === 0 ? near.length > 0 : rendered.filter((w) => near.some((q) => inside(w.token, q))).length / rendered.length >= KEPT;
    // Nothing is known of a short quotation whose words have no counterpart.
    if (rendered.length === 0 && (kept || words.length < 3 || context.source.segments.length === 0)) return [];
    const hull = rendered.length > 0 ? { start: Math.min(...rendered.map((w) => w.token.start)), end: Math.max(...rendered.map((w) => w.token.end)) } : whole;
    return [{ quoted, link: first, kept, kind: kindOf(context, quoted, words.map(({ w }) => w), rendered), target: hull, stems: words.map(({ w }) => w.token.stem).join(' ') }];
  });
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Somebody's words, or a name: a firm, ship, club or newspaper, which Russian sets in quotation marks and English does not. */
function kindOf({ source }: CheckContext, quoted: Quoted, own: readonly LinkedWord[], rendered: readonly LinkedWord[]): Kind {
  const text = quoteOf(source, quoted.inner);
  // Words shouted in capitals are no name.
  if (own.length >= LONG || (own.length > 3 && text === text.toUpperCase())) return 'speech';
  const content = rendered.filter((w) => w.kind !== 'light');
  const capitals = content.filter((w) => w.token.capital || w.token.quantity !== undefined).length;
  const name = content.length === 0 ? own.length < 4 : capitals / content.length >= CAPITALS;
  if (!name) return own.length <= TERM ? 'term' : 'speech';
  return WORK.test(source.text.slice(Math.max(0, quoted.start - 24), quoted.start)) ? 'work' : 'name';
}

/** Whether the document sets quotations of a kind in marks, the one asked about left out. */
function usual(fates: readonly Fate[], kind: keyof typeof HABIT): boolean {
  // Titles are judged with the names, terms with all that is no name.
  const like: readonly Kind[] = kind === 'term' ? ['term', 'speech'] : kind === 'work' ? ['work', 'name', 'term'] : ['name'];
  const some = new Map<string, boolean>();
  for (const f of fates) if (like.includes(f.kind)) some.set(f.stems, f.kept || (some.get(f.stems) ?? false));
  const kept = [...some.values()].filter(Boolean).length;
  const { least, share } = HABIT[kind];
  return kept >= least && kept >= share * (some.size - 1);
}

/**
 * Quoted words of the source whose rendition stands in no quotation marks. Terms, names and titles count only where this document
 * sets others of their kind in marks (all of them when asked to be thorough); what is quoted again and again is told once.
 */
export const quotation: Check = (context) => {
  const fates = fatesOf(context);
  const shown = (kind: Kind): boolean => kind === 'speech' || context.thorough || usual(fates, kind);
  const told = new Set<string>();
  return fates
    .filter((f, _, all) => !f.kept && shown(f.kind) && !all.some((o) => o !== f && !o.kept && inside(f.quoted, o.quoted)))
    .filter((f) => f.stems.split(' ').length >= LONG || (!told.has(f.stems) && told.add(f.stems)))
    .map((f): Draft => ({
      check: 'quotation',
      category: 'linguistic-conventions/punctuation',
      severity: 'minor',
      confidence: Math.round((f.kind === 'speech' ? 85 : f.kind === 'term' ? 70 : 60) * context.links[f.link]!.link.score) / 100,
      source: [{ start: f.quoted.start, end: f.quoted.end }],
      target: [f.target],
      messageKey: 'quotation.lost',
      params: { quote: shorten(quoteOf(context.source, f.quoted.inner), 160) },
      evidence: { kind: f.kind },
    }));
};
