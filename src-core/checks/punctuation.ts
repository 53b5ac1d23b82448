import { cyrillicShare } from '../text/characters.ts';
import type { Segment } from '../text/model.ts';
import type { Check, CheckContext, CheckLink, CheckSide, Draft } from './context.ts';
import { anchorOf } from './places.ts';
import { lostStops } from './punctuation/ends.ts';
import { houseStyle } from './punctuation/house-style.ts';
import type { MarkFault } from './punctuation/model.ts';
import { loneQuote, unpairedBrackets, unpairedQuotes } from './punctuation/pairs.ts';
import { strayMarks } from './punctuation/strays.ts';
import { typography } from './punctuation/typography.ts';

/** Punctuation: marks lost on the way, marks without a partner, slips of typing, Russian ways of setting in English, and the house style. */
export const punctuation: Check = (context) => [...lostMarks(context), ...lostStops(context), ...unpaired(context), ...slips(context)];

/** Paragraphs a quotation may run over. */
const FAR = 6;
const ENDS = /[.!?…][\s"'“”«»‘’)\]]*$/u;

/** A question or exclamation mark that ends a sentence of the source and stands nowhere in its rendition, or the other way round. */
function lostMarks(context: CheckContext): Draft[] {
  return context.links.flatMap((link): Draft[] => {
    if (link.source.length !== 1 || link.target.length !== 1 || link.link.score < 0.6) return [];
    const [s, t] = [context.source.segments[link.source[0]!]!, context.target.segments[link.target[0]!]!];
    const [from, to] = [context.source.text.slice(s.start, s.end), context.target.text.slice(t.start, t.end)];
    const end = { source: ENDS.exec(from)?.[0] ?? '', target: ENDS.exec(to)?.[0] ?? '' };
    // Without a stop on one side this is a headline or a piece of a sentence.
    if (end.source === '' || end.target === '') return [];
    // Inside a quotation the mark belongs to what is quoted, which may be told in another way.
    if (/["'“”«»‘’]/.test(end.source) || /["'“”«»‘’]/.test(end.target)) return [];
    if (end.source.includes('?') !== end.target.includes('?')) return question(context, link, s, t, end.source.includes('?'), from, to);
    const shouts = /(?<![?!])!(?![?!])/;
    const around = link.target.flatMap((k) => [context.target.segments[k - 1], context.target.segments[k + 1]]).map((n) => (n ? context.target.text.slice(n.start, n.end) : ''));
    if (shouts.test(end.source) && !/!/.test(to) && !/\?/.test(from) && !around.some((n) => n.includes('!'))) return [mark(context, s, t, '!', true, context.thorough ? 0.7 : 0.8)];
    return [];
  });
}

function question(context: CheckContext, link: CheckLink, s: Segment, t: Segment, lost: boolean, from: string, to: string): Draft[] {
  if (lost ? to.includes('?') : from.includes('?')) return [];
  // The mark may have gone to the next sentence with the words it belongs to.
  const next = (side: CheckSide, k: number): string => { const n = side.segments[k + 1]; return n ? side.text.slice(n.start, n.end) : ''; };
  if (lost ? next(context.target, link.target[0]!).includes('?') && !next(context.source, link.source[0]!).includes('?') : next(context.source, link.source[0]!).includes('?') && !next(context.target, link.target[0]!).includes('?')) return [];
  return [mark(context, s, t, '?', lost, 0.85)];
}

function mark(context: CheckContext, s: Segment, t: Segment, sign: '?' | '!', lost: boolean, confidence: number): Draft {
  const last = (side: CheckSide, segment: Segment): { start: number; end: number } => {
    const ends = ENDS.exec(side.text.slice(segment.start, segment.end))!;
    return { start: segment.start + ends.index, end: segment.start + ends.index + 1 };
  };
  return { check: 'punctuation.mark', category: 'linguistic-conventions/punctuation', severity: 'minor', confidence, source: [last(context.source, s)], target: [last(context.target, t)], messageKey: lost ? 'punctuation.markLost' : 'punctuation.markAdded', params: { mark: sign, quote: context.target.text.slice(Math.max(t.start, t.end - 60), t.end) }, evidence: { mark: sign } };
}

/** Segments of one block, which quotations and brackets may span. */
function blocksOf(side: CheckSide): { readonly start: number; readonly end: number; readonly first: number }[] {
  const blocks: { start: number; end: number; first: number; block: number }[] = [];
  side.segments.forEach((s, k) => {
    const last = blocks.at(-1);
    if (last?.block === s.block && s.start >= last.end) last.end = s.end;
    else blocks.push({ start: s.start, end: s.end, first: k, block: s.block });
  });
  return blocks;
}

/** Unpaired marks of the target, where the source's own are paired: what the original has wrong is not the translator's. */
function unpaired(context: CheckContext): Draft[] {
  const { source, target } = context;
  const blocks = blocksOf(target);
  return blocks.flatMap(({ start, end, first }, n) => {
    const text = target.text.slice(start, end);
    const brackets = unpairedBrackets(text);
    const quotes = quotesAcross(target, blocks, n) ? [] : unpairedQuotes(text);
    if (brackets.length + quotes.length === 0) return [];
    const partners = target.segments.flatMap((s, k) => (s.start >= start && s.end <= end ? (context.links[context.linkOfTarget[k] ?? -1]?.source ?? []) : []));
    const original = blocksOf(source).filter((b) => partners.some((k) => source.segments[k]!.start >= b.start && source.segments[k]!.end <= b.end)).map((b) => source.text.slice(b.start, b.end));
    const kept = [...(original.some((o) => unpairedBrackets(o).length > 0) ? [] : brackets), ...(original.some((o) => unpairedQuotes(o).length > 0) ? [] : quotes)];
    return kept.map((f) => place(context, segmentAt(target, start + f.start) ?? first, start, f));
  });
}

/** A quotation of several paragraphs: each opens it, only the last closes it; or one that runs over a change of paragraph. */
function quotesAcross(side: CheckSide, blocks: readonly { start: number; end: number }[], n: number): boolean {
  const lone = (k: number): 'open' | 'close' | null => (blocks[k] ? loneQuote(side.text.slice(blocks[k]!.start, blocks[k]!.end)) : null);
  const own = lone(n);
  if (own === null) return false;
  for (let step = 1; step <= FAR; step++) {
    const other = lone(own === 'open' ? n + step : n - step);
    if (other !== null) return own === 'open' || other === 'open';
  }
  return false;
}

const segmentAt = (side: CheckSide, at: number): number | undefined => {
  const k = side.segments.findIndex((s) => s.start <= at && at < s.end);
  return k < 0 ? undefined : k;
};

/** Slips inside single segments, and the house style. */
function slips(context: CheckContext): Draft[] {
  const { target, settings } = context;
  return target.segments.flatMap((segment, k) => {
    const text = target.text.slice(segment.start, segment.end);
    // A sentence left in the source's language has its marks by right.
    if (target.language === 'en' && cyrillicShare(text) > 0.5) return [];
    const guillemets = settings.style.quotes === 'guillemets' || foreignQuotes(context, k, text);
    const faults = [...[...typography(text, target.language), ...strayMarks(text)].filter((f) => f.kind !== 'guillemets' || !guillemets), ...(target.language === 'en' ? houseStyle(text, settings.style) : [])];
    return withoutOverlaps(faults).map((f) => place(context, k, segment.start, f));
  });
}

/** Guillemets around words that English quotes as they are in another language. */
function foreignQuotes(context: CheckContext, k: number, text: string): boolean {
  return context.source.language !== 'ru' && text.includes('«') && (context.links[context.linkOfTarget[k] ?? -1]?.source ?? []).some((i) => context.source.text.slice(context.source.segments[i]!.start, context.source.segments[i]!.end).includes('«'));
}

function withoutOverlaps(faults: readonly MarkFault[]): MarkFault[] {
  return faults.filter((f, n) => !faults.slice(0, n).some((o) => o.start < f.end && f.start < o.end));
}

function place(context: CheckContext, k: number, offset: number, fault: MarkFault): Draft {
  const span = { start: offset + fault.start, end: offset + fault.end };
  const quote = context.target.text.slice(span.start, span.end);
  const house = fault.kind === 'dash' || fault.kind === 'style';
  return {
    check: `punctuation.${fault.kind}`,
    category: house ? 'style/company-style' : fault.kind === 'decimal' ? 'locale-conventions/number-format' : 'linguistic-conventions/punctuation',
    severity: house || fault.messageKey === 'punctuation.spaces' ? 'neutral' : 'minor',
    confidence: fault.confidence,
    source: anchorOf(context, k),
    target: [span],
    wording: quote,
    messageKey: fault.messageKey,
    params: { quote, around: context.target.text.slice(Math.max(0, span.start - 20), span.end + 20).replace(/\s+/g, ' ').trim(), ...(fault.suggestion === undefined ? {} : { meant: fault.suggestion }) },
    evidence: { kind: fault.kind },
    ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
  };
}
