import { partitionFault } from '../alignment/laws.ts';
import type { Link } from '../alignment/model.ts';
import { detectLanguage } from '../text/language.ts';
import type { Annotation, Dismissal } from '../review/model.ts';
import type { Block, BlockKind, Language, Segment, Side, Span } from '../text/model.ts';
import type { CarriedAnnotation, CarriedHead, CarriedSegment, CarriedUnit } from './carry.ts';
import type { DocumentMetadata, Foreign, ReadPair, ReadSide } from './model.ts';

/** One unit as a reader found it: the words of both cells, and what Sverka's own files carry besides. */
export interface FoundUnit {
  readonly source: string;
  readonly target: string;
  readonly carried?: CarriedUnit | undefined;
  /** For units of other programs: whether a person said that the two belong together. */
  readonly confirmed?: boolean;
  /** Annotations of other programs, their spans counted in the cells' words. */
  readonly annotations?: readonly FoundAnnotation[];
  /** Kind of the text's block, for units of other programs. */
  readonly kind?: BlockKind;
  /** Units of other programs that stand in one paragraph share a number; else each is a paragraph. */
  readonly paragraph?: number;
}
export type FoundAnnotation = Omit<Annotation, 'sourceQuotes' | 'targetQuotes'>;

export interface FoundPair {
  readonly units: readonly FoundUnit[];
  readonly head?: CarriedHead | undefined;
  /** Names to fall back on where no head says more. */
  readonly source: FoundSide;
  readonly target: FoundSide;
  readonly foreign?: Foreign | null;
}
export interface FoundSide {
  readonly name: string;
  readonly title?: string;
  readonly language?: Language;
  readonly site?: string;
  readonly metadata?: DocumentMetadata;
}

/** A segment with its words, before it has a place in a text. */
interface Piece extends CarriedSegment {
  readonly words: string;
  /** Position among all pieces of its side, for pieces that stood in the same place. */
  readonly order: number;
}

interface UnitPieces {
  readonly source: readonly Piece[];
  readonly target: readonly Piece[];
}

const letter = (side: Side): string => (side === 'source' ? 's' : 't');

/**
 * Builds the two texts, their segments, links and annotations out of units.
 * Units of Sverka's own files come back exactly as they were; units of other programs become a paragraph a side each, linked one to one.
 */
export function assemblePair(found: FoundPair): ReadPair {
  const pieces = allPieces(found.units);
  const source = sideOf('source', pieces, found);
  const target = sideOf('target', pieces, found);
  const links = linksOf(found.units, pieces);
  const fault = partitionFault(source.document.segments, target.document.segments, links);
  // A file that was edited so that its own notes contradict it is read as plain units.
  if (fault) return found.units.some((u) => u.carried) ? assemblePair({ ...found, units: found.units.map(({ carried: _carried, ...u }) => u) }) : fail(fault);
  const places = { source: placesOf(source.document.segments), target: placesOf(target.document.segments) };
  const carried = [...(found.head?.annotations ?? []), ...found.units.flatMap((u) => u.carried?.annotations ?? [])].sort((a, b) => a.n - b.n);
  const own = carried.map((a) => fromCarried(a, source.document.text, target.document.text, places));
  const known = new Set(own.map((a) => a.id));
  const others = found.units.flatMap((u, n) => (u.annotations ?? []).filter((a) => !known.has(a.id)).map((a) => fromCells(a, pieces[n]!, source.document.text, target.document.text, places)));
  return {
    source,
    target,
    links,
    status: found.head?.status ?? 'new',
    annotations: unique([...own, ...others]),
    dismissals: (found.head?.dismissals ?? []) as readonly Dismissal[],
    history: [],
    foreign: found.foreign ?? null,
  };
}

function fail(fault: string): never {
  throw new Error(`units that do not fit together: ${fault}`);
}

/** Two annotations of one id cannot both be kept in a workspace: the later ones get a number. */
function unique(annotations: readonly Annotation[]): Annotation[] {
  const seen = new Set<string>();
  return annotations.map((a) => {
    let id = a.id;
    for (let n = 2; seen.has(id); n++) id = `${a.id}-${n}`;
    seen.add(id);
    return id === a.id ? a : { ...a, id };
  });
}

/** Blocks of units that carry no number of their own are numbered from here, out of the way of those that do. */
const OWN_BLOCKS = 1_000_000_000;

const freshId = (side: Side, order: number, mixed: boolean): string => `${letter(side)}${mixed ? 'x' : ''}${order + 1}`;

/** Ids that the segments of a unit's side have in the pair. @param mixed whether any unit of the file carries its own */
export function segmentIdsOf(unit: FoundUnit, order: number, side: Side, mixed: boolean): string[] {
  return unit.carried ? unit.carried[side].map((s) => s.id) : [freshId(side, order, mixed)];
}

function allPieces(units: readonly FoundUnit[]): UnitPieces[] {
  const mixed = units.some((u) => u.carried);
  // A row somebody added to one of our files stands behind the row before it.
  const last = { source: 0, target: 0 };
  return units.map((unit, order) => {
    const side = (s: Side): Piece[] => {
      const words = (unit.carried?.raw?.[s] ?? unit[s]).toWellFormed();
      const carried = unit.carried?.[s];
      if (carried) {
        const pieces = cut(words, carried, order);
        last[s] = pieces.at(-1)?.at ?? last[s];
        return pieces;
      }
      const own = words.trim();
      if (own === '') return [];
      const first = order === 0 || (unit.paragraph !== undefined && units[order - 1]?.paragraph === unit.paragraph);
      return [{ id: freshId(s, order, mixed), at: last[s], block: OWN_BLOCKS + (unit.paragraph ?? order), kind: unit.kind ?? 'paragraph', lead: first ? (order === 0 ? '' : ' ') : '\n\n', length: own.length, words: own, order }];
    };
    return { source: side('source'), target: side('target') };
  });
}

/** Cuts a cell into its segments by their lengths; a cell that was edited stays in one piece. */
function cut(words: string, segments: readonly CarriedSegment[], order: number): Piece[] {
  const whole = segments.reduce((sum, s) => sum + s.length, Math.max(0, segments.length - 1));
  if (words.length !== whole) {
    const first = segments[0];
    if (words.trim() === '') return [];
    return [first ? { ...first, length: words.length, words, order } : { id: `x${order + 1}`, at: 0, block: 0, kind: 'paragraph', lead: '\n\n', length: words.length, words, order }];
  }
  let at = 0;
  return segments.map((s) => {
    const own = words.slice(at, at + s.length);
    at += s.length + 1;
    return { ...s, words: own, order };
  });
}

function sideOf(side: Side, units: readonly UnitPieces[], found: FoundPair): ReadSide {
  const head = found.head?.[side];
  const pieces = units.flatMap((u) => u[side]).map((p, n) => [p, n] as const).sort(([a, n], [b, m]) => a.at - b.at || n - m).map(([p]) => p);
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let text = '';
  let lastBlock = -1;
  for (const p of pieces) {
    text += p.lead;
    const start = text.length;
    text += p.words;
    const kind = p.blockKind ?? (p.kind === 'boilerplate' ? 'paragraph' : p.kind);
    if (p.block !== lastBlock || blocks.length === 0) blocks.push({ index: blocks.length, start, end: text.length, kind });
    else blocks[blocks.length - 1] = { ...blocks.at(-1)!, end: text.length };
    lastBlock = p.block;
    segments.push({ id: p.id, start, end: text.length, block: blocks.length - 1, kind: p.kind, ...(p.reason ? { reason: p.reason } : {}), ...(p.doubtfulEnd ? { doubtfulEnd: true } : {}), ...(p.pages === undefined ? {} : { pages: p.pages }) });
  }
  text += head?.tail ?? '';
  const own = found[side];
  const first = segments.find((s) => s.kind === 'title') ?? segments.find((s) => s.kind !== 'boilerplate');
  const title = head?.title ?? own.title ?? (first ? text.slice(first.start, first.end).slice(0, 300) : '');
  const language = (head?.language || own.language) ?? detectLanguage(text);
  return { name: head?.name || own.name, site: head?.site ?? own.site ?? '', metadata: defined(head?.metadata) ?? own.metadata ?? {}, document: { text, language, title, blocks, segments } };
}

function defined(metadata: CarriedHead['source']['metadata'] | undefined): DocumentMetadata | undefined {
  return metadata && (Object.fromEntries(Object.entries(metadata).filter(([, v]) => v !== undefined)) as DocumentMetadata);
}

function linksOf(units: readonly FoundUnit[], pieces: readonly UnitPieces[]): Link[] {
  const links = units.flatMap((unit, n): { link: Link; n: number }[] => {
    const [source, target] = [pieces[n]!.source, pieces[n]!.target];
    const article = (list: readonly Piece[]): string[] => list.filter((p) => p.kind !== 'boilerplate').map((p) => p.id);
    const ends = { source: article(source), target: article(target) };
    if (ends.source.length + ends.target.length === 0) return [];
    const confirmed = unit.carried ? unit.carried.confirmed : unit.confirmed;
    return [{ n: unit.carried?.n ?? n, link: { ...ends, score: unit.carried?.score ?? 1, ...(confirmed ? { confirmed: true } : {}) } }];
  });
  return links.sort((a, b) => a.n - b.n).map((l) => l.link);
}

interface Places {
  readonly byId: ReadonlyMap<string, number>;
  readonly segments: readonly Segment[];
}
const placesOf = (segments: readonly Segment[]): Places => ({ byId: new Map(segments.map((s, n) => [s.id, n])), segments });

function position([segment, offset]: readonly [string, number], { byId, segments }: Places, length: number): number {
  if (segment === '') return Math.min(offset, segments[0]?.start ?? length);
  const n = byId.get(segment);
  if (n === undefined) return 0;
  return Math.min(segments[n]!.start + offset, segments[n + 1]?.start ?? length);
}

type BothPlaces = { readonly [S in Side]: Places };

function fromCarried(a: CarriedAnnotation, sourceText: string, targetText: string, places: BothPlaces): Annotation {
  const { n: _n, source: _source, target: _target, from, ...rest } = a;
  const spans = (side: Side, text: string): Span[] =>
    a[side].map(([from_, to], k) => {
      const start = position(from_, places[side], text.length);
      const end = Math.max(start, position(to, places[side], text.length));
      return found(text, { start, end }, a[side === 'source' ? 'sourceQuotes' : 'targetQuotes'][k]);
    });
  return { ...rest, source: spans('source', sourceText), target: spans('target', targetText), ...(from ? { from } : {}) };
}

/** A span whose words are no longer there is looked for near by: the cell was edited. */
function found(text: string, span: Span, quote: string | undefined): Span {
  if (quote === undefined || quote === '' || text.slice(span.start, span.end) === quote) return span;
  const near = text.indexOf(quote, Math.max(0, span.start - 400));
  return near >= 0 && near <= span.start + 400 ? { start: near, end: near + quote.length } : span;
}

/** Puts spans that were counted in the words of cells where they stand in the texts. */
function fromCells(a: FoundAnnotation, pieces: UnitPieces, sourceText: string, targetText: string, places: BothPlaces): Annotation {
  const spans = (side: Side): Span[] => a[side].map((s) => ({ start: inText(s.start, pieces[side], places[side]), end: Math.max(inText(s.start, pieces[side], places[side]), inText(s.end, pieces[side], places[side])) }));
  const [source, target] = [spans('source'), spans('target')];
  return { ...a, source, target, sourceQuotes: source.map((s) => sourceText.slice(s.start, s.end)), targetQuotes: target.map((s) => targetText.slice(s.start, s.end)) };
}

function inText(offset: number, pieces: readonly Piece[], { byId, segments }: Places): number {
  let at = 0;
  for (const [n, p] of pieces.entries()) {
    const own = segments[byId.get(p.id) ?? 0];
    if (offset <= at + p.words.length || n === pieces.length - 1) return (own?.start ?? 0) + Math.max(0, Math.min(offset - at, p.words.length));
    at += p.words.length + 1;
  }
  return 0;
}
