/**
 * How formats that are tables or lists of units carry a pair whole: each unit takes along, as JSON, what its cells do not
 * show (which segments, what stood before them, the link, annotations), and the first one what holds for the whole pair.
 * Places are counted from the beginning of segments, so they hold whatever rows are left out and whatever cell was edited.
 */
import { z } from 'zod';
import type { PairView } from '../contract.ts';
import { severitySchema } from '../contract.ts';
import type { Annotation } from '../review/model.ts';
import { ANNOTATION_KINDS } from '../review/model.ts';
import { BLOCK_KINDS, BOILERPLATE_REASONS } from '../text/model.ts';
import type { Segment, Side, Span } from '../text/model.ts';
import type { ExportInput } from './index.ts';
import type { Unit } from './units.ts';

const id = z.string().max(200);
const count = z.int().min(0).max(0x7fffffff);
/** A position as a segment and an offset from its beginning, UTF-16 code units; without a segment it counts from the beginning of the text. */
const placeSchema = z.tuple([id, count]);
const placesSchema = z.array(z.tuple([placeSchema, placeSchema])).max(1000);

const segmentSchema = z.object({
  id,
  /** Where it stood in its text; only the order matters. */
  at: count,
  block: count,
  kind: z.enum([...BLOCK_KINDS, 'boilerplate']),
  /** Kind of its block where that differs. */
  blockKind: z.enum(BLOCK_KINDS).optional(),
  reason: z.enum(BOILERPLATE_REASONS).optional(),
  doubtfulEnd: z.literal(true).optional(),
  /** On how many pages of its site a line of furniture stands. */
  pages: count.optional(),
  /** What stands between the segment before and this one. */
  lead: z.string().max(100_000),
  /** UTF-16 code units of its words in the cell. */
  length: count,
});

export const annotationSchema = z.object({
  id,
  n: count,
  kind: z.enum(ANNOTATION_KINDS),
  category: z.string().max(200),
  severity: severitySchema,
  source: placesSchema,
  target: placesSchema,
  sourceQuotes: z.array(z.string()).max(1000),
  targetQuotes: z.array(z.string()).max(1000),
  comment: z.string().max(100_000),
  correctedText: z.string().max(100_000),
  author: z.string().max(1000),
  from: z.object({ check: z.string().max(200), finding: z.string().max(200) }).optional(),
  createdAt: z.number(),
  updatedAt: z.number(),
});

export const carriedUnitSchema = z.object({
  /** Position of the link in the pair's list; absent on furniture. */
  n: count.optional(),
  score: z.number().min(0).max(1).optional(),
  confirmed: z.literal(true).optional(),
  source: z.array(segmentSchema).max(10_000),
  target: z.array(segmentSchema).max(10_000),
  annotations: z.array(annotationSchema).max(10_000).optional(),
  /** The words of a cell that could not hold them as they are. */
  raw: z.object({ source: z.string().optional(), target: z.string().optional() }).optional(),
});
export type CarriedUnit = z.infer<typeof carriedUnitSchema>;
export type CarriedSegment = CarriedUnit['source'][number];
export type CarriedAnnotation = z.infer<typeof annotationSchema>;

const metadataSchema = z.object({ author: z.string(), date: z.string(), publisher: z.string(), address: z.string(), format: z.string() }).partial();
const sideSchema = z.object({ name: z.string().max(1024), title: z.string().max(10_000), language: z.string().max(40), site: z.string().max(1024), metadata: metadataSchema, tail: z.string().max(100_000) });
export const carriedHeadSchema = z.object({
  format: z.literal('sverka'),
  version: z.literal(1),
  status: z.enum(['new', 'in-review', 'done']),
  source: sideSchema,
  target: sideSchema,
  dismissals: z.array(z.object({ finding: z.string(), check: z.string(), author: z.string(), createdAt: z.number() })).max(100_000),
  /** Annotations of a pair of which no unit was written. */
  annotations: z.array(annotationSchema).max(10_000).optional(),
});
export type CarriedHead = z.infer<typeof carriedHeadSchema>;

/** Makes what the units and the head of one export carry. */
export class Carrier {
  readonly #pair: PairView;
  readonly #input: ExportInput;
  readonly #included: { readonly [S in Side]: readonly Segment[] };
  readonly #before: { readonly [S in Side]: ReadonlyMap<string, string> };
  readonly #order: ReadonlyMap<Annotation, number>;

  constructor(input: ExportInput, units: readonly Unit[]) {
    const { pair } = input;
    this.#input = input;
    this.#pair = pair;
    const included = (side: Side): Segment[] => units.flatMap((u) => u[side]).sort((a, b) => a.start - b.start);
    this.#included = { source: included('source'), target: included('target') };
    const before = (text: string, segments: readonly Segment[]): Map<string, string> => new Map(segments.map((s, n) => [s.id, text.slice(segments[n - 1]?.end ?? 0, s.start)]));
    this.#before = { source: before(pair.source.text, pair.sourceSegments), target: before(pair.target.text, pair.targetSegments) };
    this.#order = new Map(pair.annotations.map((a, n) => [a, n]));
  }

  unit(unit: Unit): CarriedUnit {
    return {
      ...(unit.link ? { n: Math.max(0, unit.index), score: unit.link.score, ...(unit.link.confirmed ? { confirmed: true as const } : {}) } : {}),
      source: unit.source.map((s) => this.#segment('source', s)),
      target: unit.target.map((s) => this.#segment('target', s)),
      ...(unit.own.length > 0 ? { annotations: unit.own.map((a) => this.annotation(a)) } : {}),
    };
  }

  head(units: readonly Unit[]): CarriedHead {
    const { pair } = this.#input;
    const side = (s: Side): CarriedHead['source'] => {
      const { name, title, language, site, text } = pair[s];
      const segments = s === 'source' ? pair.sourceSegments : pair.targetSegments;
      return { name, title, language, site, metadata: { ...this.#input.metadata?.[s] }, tail: text.slice(segments.at(-1)?.end ?? 0) };
    };
    return {
      format: 'sverka',
      version: 1,
      status: pair.status,
      source: side('source'),
      target: side('target'),
      dismissals: [...(this.#input.dismissals ?? [])],
      ...(units.length === 0 && pair.annotations.length > 0 ? { annotations: pair.annotations.map((a) => this.annotation(a)) } : {}),
    };
  }

  annotation(a: Annotation): CarriedAnnotation {
    const { source, target, from, sourceQuotes, targetQuotes, ...rest } = a;
    return { ...rest, n: this.#order.get(a) ?? 0, sourceQuotes: [...sourceQuotes], targetQuotes: [...targetQuotes], source: this.#places('source', source), target: this.#places('target', target), ...(from ? { from: { ...from } } : {}) };
  }

  #segment(side: Side, s: Segment): CarriedSegment {
    const blockKind = this.#pair[side].blocks[s.block]?.kind;
    return {
      id: s.id, at: s.start, block: s.block, kind: s.kind, ...(blockKind !== undefined && blockKind !== s.kind ? { blockKind } : {}), ...(s.reason ? { reason: s.reason } : {}),
      ...(s.doubtfulEnd ? { doubtfulEnd: true as const } : {}), ...(s.pages === undefined ? {} : { pages: s.pages }), lead: this.#before[side].get(s.id) ?? '', length: s.end - s.start,
    };
  }

  #places(side: Side, spans: readonly Span[]): [[string, number], [string, number]][] {
    const place = (at: number): [string, number] => {
      const segments = this.#included[side];
      let [low, high] = [0, segments.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (segments[middle]!.start <= at) low = middle + 1;
        else high = middle;
      }
      const segment = segments[low - 1];
      return segment ? [segment.id, at - segment.start] : ['', at];
    };
    return spans.map((s) => [place(s.start), place(s.end)]);
  }
}

/** Reads carried JSON; what is not of the expected form counts as absent, since anybody may have edited it. */
export function parseCarried<T>(schema: z.ZodType<T>, json: string | undefined): T | undefined {
  if (json === undefined || json === '') return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
