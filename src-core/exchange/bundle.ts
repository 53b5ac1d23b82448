import { z } from 'zod';
import { severitySchema, spanSchema } from '../contract.ts';
import { partitionFault } from '../alignment/laws.ts';
import { ANNOTATION_KINDS } from '../review/model.ts';
import { textInForce } from '../review/text-layer.ts';
import type { TextEdit } from '../review/text-layer.ts';
import { BLOCK_KINDS, BOILERPLATE_REASONS } from '../text/model.ts';
import { Refusal } from './common/refusal.ts';
import { utf8 } from './common/utf8.ts';
import { openZip, writeZip } from './common/zip.ts';
import type { ZipArchive } from './common/zip.ts';
import type { Decode } from './in/resources.ts';
import type { ExportInput } from './index.ts';
import type { Foreign, HistoryEntry, ReadFile, ReadPair, ReadSide } from './model.ts';

/** First entry of the archive, stored, so that the kind of file can be told from its first bytes. */
export const BUNDLE_TYPE = 'application/vnd.sverka.bundle+zip';
const VERSION = 1;

const id = z.string().min(1).max(200);
const spans = z.array(spanSchema);
const segment = z.object({ id, start: z.int().min(0), end: z.int().min(0), block: z.int().min(0), kind: z.enum([...BLOCK_KINDS, 'boilerplate']), reason: z.enum(BOILERPLATE_REASONS).optional(), doubtfulEnd: z.boolean().optional(), pages: z.int().min(0).optional() });
const documentSchema = z.object({
  name: z.string(),
  title: z.string(),
  language: z.string(),
  site: z.string(),
  metadata: z.object({ author: z.string(), date: z.string(), publisher: z.string(), address: z.string(), format: z.string() }).partial(),
  blocks: z.array(z.object({ index: z.int(), start: z.int().min(0), end: z.int().min(0), kind: z.enum(BLOCK_KINDS) })),
});
const annotationSchema = z.object({
  id, kind: z.enum(ANNOTATION_KINDS), category: z.string(), severity: severitySchema, source: spans, target: spans, sourceQuotes: z.array(z.string()), targetQuotes: z.array(z.string()),
  comment: z.string(), correctedText: z.string(), author: z.string(), from: z.object({ check: z.string(), finding: z.string() }).optional(), createdAt: z.number(), updatedAt: z.number(),
});
const pairSchema = z.object({
  source: id,
  target: id,
  status: z.enum(['new', 'in-review', 'done']),
  sourceSegments: z.array(segment),
  targetSegments: z.array(segment),
  links: z.array(z.object({ source: z.array(z.string()), target: z.array(z.string()), score: z.number(), confirmed: z.boolean().optional() })),
  annotations: z.array(annotationSchema),
  dismissals: z.array(z.object({ finding: z.string(), check: z.string(), author: z.string(), createdAt: z.number() })),
  history: z.array(z.object({ step: z.looseObject({ name: z.string(), changes: z.array(z.looseObject({ field: z.string() })) }), author: z.string(), at: z.number(), undone: z.boolean() })),
  /** What a person changed in the target text: runs of the text as it was imported. Segments and annotations count in the changed text. */
  edits: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })).optional(),
  foreign: z.unknown().optional(),
});
const manifestSchema = z.object({ format: z.literal('sverka-bundle'), version: z.int(), documents: z.array(id).max(20_000), pairs: z.array(id).max(20_000) });

/**
 * Sverka's own bundle: a ZIP with the texts as plain UTF-8 files, and as JSON all that is known of them and of their pairs.
 * Lossless both ways: texts, blocks, segments, links, annotations, dismissals, history, metadata and foreign data.
 */
export function bundle(inputs: readonly ExportInput[]): Uint8Array {
  const files: Record<string, Uint8Array> = { mimetype: utf8(BUNDLE_TYPE) };
  const json = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 1)}\n`);
  const documents = new Map<string, string>();
  const rest: Record<string, Uint8Array> = {};
  const nameOf = (input: ExportInput, side: 'source' | 'target'): string => {
    const { document, name, title, language, site, text, imported = text, blocks } = input.pair[side];
    const key = document || `${side} ${name}`;
    const known = documents.get(key);
    if (known !== undefined && inputs.length > 1) return known;
    const own = `d${documents.size + 1}`;
    documents.set(inputs.length > 1 ? key : `${side} ${key}`, own);
    rest[`documents/${own}.txt`] = utf8(imported);
    rest[`documents/${own}.json`] = json({ name, title, language, site, metadata: input.metadata?.[side] ?? {}, blocks: input.importedBlocks?.[side] ?? blocks });
    return own;
  };
  const pairs = inputs.map((input, n) => {
    const { pair } = input;
    const own = `p${n + 1}`;
    rest[`pairs/${own}.json`] = json({
      source: nameOf(input, 'source'),
      target: nameOf(input, 'target'),
      status: pair.status,
      sourceSegments: pair.sourceSegments,
      targetSegments: pair.targetSegments,
      links: pair.links,
      annotations: pair.annotations,
      dismissals: input.dismissals ?? [],
      history: input.history ?? [],
      ...(pair.edits ? { edits: pair.edits } : {}),
      ...(input.foreign ? { foreign: input.foreign } : {}),
    });
    return own;
  });
  const { generator = 'Sverka', now = 0 } = inputs[0] ?? {};
  files['manifest.json'] = json({ format: 'sverka-bundle', version: VERSION, generator, exportedAt: new Date(now).toISOString(), documents: [...documents.values()], pairs });
  return writeZip({ ...files, ...rest }, ['mimetype']);
}

/**
 * Reads a bundle.
 * @throws Refusal `damaged`, `newer-workspace` or `too-large`
 */
export function readBundle(bytes: Uint8Array, decode: Decode): ReadFile {
  const zip = openZip(bytes);
  const manifest = part(zip, 'manifest.json', manifestSchema, decode);
  if (manifest.version > VERSION) throw new Refusal('newer-workspace', 'was written by a newer version of Sverka; update Sverka and import it again');
  const pairs = manifest.pairs.map((name): ReadPair => {
    const p = part(zip, `pairs/${name}.json`, pairSchema, decode);
    const source = sideOf(zip, p.source, p.sourceSegments as ReadSide['document']['segments'], [], decode);
    const target = sideOf(zip, p.target, p.targetSegments as ReadSide['document']['segments'], p.edits ?? [], decode);
    const links = p.links as ReadPair['links'];
    const fault = partitionFault(source.document.segments, target.document.segments, links);
    if (fault) throw new Refusal('damaged', `contradicts itself (${fault}); export it again`);
    for (const [text, list] of [[source.document.text, p.annotations.flatMap((a) => a.source)], [textInForce(target.document.text, p.edits), p.annotations.flatMap((a) => a.target)]] as const) if (list.some((s) => s.end > text.length)) throw new Refusal('damaged', 'marks places behind the end of a text; export it again');
    return { source, target, links, status: p.status, annotations: p.annotations as ReadPair['annotations'], dismissals: p.dismissals, history: p.history as unknown as readonly HistoryEntry[], ...(p.edits ? { edits: p.edits } : {}), foreign: foreignOf(p.foreign) };
  });
  if (pairs.length === 0) throw new Refusal('empty', 'is a bundle without pairs');
  return { kind: 'pairs', pairs, notes: [] };
}

function part<T>(zip: ZipArchive, name: string, schema: z.ZodType<T>, decode: Decode): T {
  let value: unknown;
  try {
    value = JSON.parse(decode(zip.bytes(name), 'utf-8'));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', `is a damaged bundle (“${name}” is no JSON); copy or export it again`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal('damaged', `is a damaged bundle (“${name}”, ${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? 'not of the expected form'}); export it again`);
  return parsed.data;
}

function sideOf(zip: ZipArchive, name: string, segments: ReadSide['document']['segments'], edits: readonly TextEdit[], decode: Decode): ReadSide {
  const d = part(zip, `documents/${name}.json`, documentSchema, decode);
  const text = decode(zip.bytes(`documents/${name}.txt`), 'utf-8');
  const inside = (of: string) => (s: { readonly start: number; readonly end: number }): boolean => s.start <= s.end && s.end <= of.length;
  const inForce = textInForce(text, edits);
  if (!d.blocks.every(inside(text)) || !edits.every((e, n) => inside(text)(e) && e.start >= (edits[n - 1]?.end ?? 0)) || !segments.every((s, n) => inside(inForce)(s) && s.block < d.blocks.length && s.start >= (segments[n - 1]?.end ?? 0))) throw new Refusal('damaged', `is a damaged bundle (the segments of “${d.name.slice(0, 80)}” do not fit its text); export it again`);
  return { name: d.name, site: d.site, metadata: d.metadata as ReadSide['metadata'], document: { text, language: d.language, title: d.title, blocks: d.blocks, segments } };
}

const partsSchema = z.object({ attributes: z.record(z.string(), z.string()), xml: z.array(z.string()), source: z.unknown().optional(), target: z.unknown().optional() });
const foreignSchema = z.object({ format: z.enum(['xliff', 'xliff-1.2', 'tmx']), head: partsSchema, units: z.record(z.string(), partsSchema), inline: z.array(z.object({ side: z.enum(['source', 'target']), segment: z.string(), offset: z.int().min(0), xml: z.string() })) });

function foreignOf(value: unknown): Foreign | null {
  const parsed = foreignSchema.safeParse(value);
  return parsed.success ? (parsed.data as Foreign) : null;
}
