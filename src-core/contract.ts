/**
 * The one API behind the desktop app, the loopback web host and the command line.
 *
 * Inputs are validated against these schemas at every border; expected failures come back as
 * `{ ok: false, error: { code, message } }` with a sentence a person understands, misuse throws.
 * Reports that other programs read (`check --json`, `pair --json`, `batch`) are schemas too, and tests hold the output to them.
 */
import { z } from 'zod';
import type { ReanchorNote } from './review/reanchor.ts';
import type { Link } from './alignment/model.ts';
import type { Finding } from './checks/model.ts';
import { checkKindFault } from './checks/catalogue.ts';
import { SEVERITIES } from './checks/model.ts';
import { DASH_STYLES, NUMBER_STYLES, OXFORD_STYLES, QUOTE_STYLES, SPELLING_VARIETIES } from './checks/settings.ts';
import type { CheckSettings } from './checks/settings.ts';
import { EXPORT_FORMATS, EXPORT_ROWS } from './exchange/formats.ts';
import type { ExportFormat, ExportRows } from './exchange/formats.ts';
import type { MethodName } from './methods.ts';
import type { Alternative } from './pairing/model.ts';
import type { PairingReason } from './pairing/reasons.ts';
import type { Agreement } from './review/agreement.ts';
import type { MergeConflict } from './review/merge.ts';
import type { Coverage, CutRow, ReviewReport } from './review/report.ts';
import type { MqmScore } from './review/score.ts';
import type { Place } from './review/coverage.ts';
import type { Annotation, Silence } from './review/model.ts';
import { ANNOTATION_KINDS, DISMISSAL_SCOPES } from './review/model.ts';
import type { DismissalScope } from './review/model.ts';
import type { TextEdit } from './review/text-layer.ts';
import type { Block, BoilerplateReason, Language, Segment } from './text/model.ts';

// ------------------------------------------------------------------------------------------------ small pieces

export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine((s) => s.end >= s.start, { message: 'a span must not end before it starts' });
export const severitySchema = z.enum(SEVERITIES);
export const sideSchema = z.enum(['source', 'target']);
const idSchema = z.string().min(1).max(200);
const nameSchema = z.string().max(1024);

/** Names of failures the caller may meet; each comes with a sentence. */
export const ERROR_CODES = [
  'bad-input',
  'not-found',
  'empty',
  'binary',
  'too-large',
  'unreadable',
  'unsupported',
  'encoding',
  'conflict',
  'cancelled',
  'locked',
  'read-only',
  'newer-workspace',
  /** A workspace whose schema this program cannot bring up to date. */
  'schema',
  'damaged',
  'disk',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

// ------------------------------------------------------------------------------------------------ reports (stable, read by other programs)

const reportSegment = z.object({
  id: z.string(),
  start: z.int(),
  end: z.int(),
  block: z.int(),
  kind: z.string(),
  reason: z.string().optional(),
});
const reportSide = z.object({ path: z.string().optional(), language: z.string(), segments: z.array(reportSegment) });
const reportLink = z.object({ source: z.array(z.string()), target: z.array(z.string()), score: z.number() });
const reportFinding = z.object({
  id: z.string(),
  check: z.string(),
  category: z.string(),
  severity: severitySchema,
  confidence: z.number(),
  source: z.array(spanSchema),
  target: z.array(spanSchema),
  message: z.string(),
  evidence: z.record(z.string(), z.unknown()),
  suggestion: z.string().optional(),
});

/** `sverka align --json`. */
export const alignReportSchema = z.object({
  version: z.literal(1),
  source: reportSide,
  target: reportSide,
  links: z.array(reportLink),
  /** What the reader must know of the whole answer, for example that there is no lexicon for these languages; left out if nothing. */
  warnings: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
});
export type AlignReport = z.infer<typeof alignReportSchema>;

/** `sverka check --json`. */
export const checkReportSchema = alignReportSchema.extend({ findings: z.array(reportFinding) });
export type CheckReport = z.infer<typeof checkReportSchema>;

/** One line into `sverka batch`. */
export const batchInputSchema = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.object({ text: z.string(), language: z.string().optional() }),
  target: z.object({ text: z.string(), language: z.string().optional() }),
});
/** One line out of `sverka batch`. */
export const batchOutputSchema = z.union([
  checkReportSchema.extend({ id: z.union([z.string(), z.number()]) }),
  z.object({ id: z.union([z.string(), z.number(), z.null()]), error: z.object({ code: z.string(), message: z.string() }) }),
]);

/** `sverka pair --json`. */
export const pairReportSchema = z.object({
  version: z.literal(1),
  documents: z.array(z.object({ id: z.string(), path: z.string(), language: z.string(), title: z.string() })),
  pairs: z.array(
    z.object({
      source: z.string(),
      target: z.string(),
      score: z.number(),
      evidence: z.array(z.string()),
      /** Pairs that could stand instead: another rendition of the source, or another version of the source. */
      alternatives: z.array(z.object({ source: z.string(), target: z.string(), side: sideSchema, kind: z.enum(['copy', 'rendition']), score: z.number() })).optional(),
    }),
  ),
  unpaired: z.array(
    z.object({
      document: z.string(),
      reason: z.string(),
      nearest: z.object({ document: z.string(), score: z.number() }).optional(),
    }),
  ),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
});
export type PairReport = z.infer<typeof pairReportSchema>;

// ------------------------------------------------------------------------------------------------ settings

export const houseStyleSchema = z.object({
  numbers: z.enum(NUMBER_STYLES),
  quotes: z.enum(QUOTE_STYLES),
  dash: z.enum(DASH_STYLES),
  oxfordComma: z.enum(OXFORD_STYLES),
  spelling: z.enum(SPELLING_VARIETIES),
});
const checkChoicesSchema = z.record(z.string().max(60), z.object({ on: z.boolean().optional(), severity: severitySchema.optional() }).strict()).superRefine((choices, context) => {
  for (const name of Object.keys(choices)) {
    const fault = checkKindFault(name);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault, path: [name] });
  }
});
/** Which checks speak, how loudly and by which house style; see `checks/settings.ts`. */
export const checkSettingsSchema = z.object({ checks: checkChoicesSchema, thorough: z.boolean(), style: houseStyleSchema }) satisfies z.ZodType<CheckSettings>;
/** The same as a person writes it in a file for `--settings`: whatever is left out is as it is by default. */
export const checkSettingsFileSchema = z.object({ checks: checkChoicesSchema.optional(), thorough: z.boolean().optional(), style: houseStyleSchema.partial().strict().optional() }).strict();

export const settingsSchema = z.object({
  /** Interface language; `system` follows the machine. */
  uiLanguage: z.enum(['system', 'en', 'ru']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Size of article text, CSS pixels. */
  readSize: z.number().min(14).max(22),
  /** Documents in this language are sources. */
  sourceLanguage: z.string().min(2).max(12),
  /** Whose name stands under annotations. */
  reviewer: z.string().max(80),
  /** Keys people chose instead of those commands have by default, by command. */
  keys: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(4)),
  checks: checkSettingsSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

// ------------------------------------------------------------------------------------------------ commands on a pair

const spans = z.array(spanSchema).max(200);
/** A link's key: the ids of its ends. */
const linkSchema = z.string().min(1).max(10_000);
const segmentsSchema = z.array(idSchema).max(500);
export const annotationFieldsSchema = z.object({
  kind: z.enum(ANNOTATION_KINDS),
  category: z.string().max(100),
  severity: severitySchema,
  source: spans,
  target: spans,
  comment: z.string().max(20_000),
  correctedText: z.string().max(20_000),
});

/** Everything a person can do to a pair. Each one is a step that can be undone, also after a restart. */
export const pairCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accept-finding'), finding: idSchema, changes: annotationFieldsSchema.partial().optional() }),
  /** `scope` says how far the dismissal reaches; by default this finding only. */
  z.object({ type: z.literal('dismiss-finding'), finding: idSchema, scope: z.enum(DISMISSAL_SCOPES).optional() }),
  z.object({ type: z.literal('restore-finding'), finding: idSchema }),
  z.object({ type: z.literal('intentional-cut'), finding: idSchema }),
  z.object({ type: z.literal('annotate'), annotation: annotationFieldsSchema }),
  z.object({ type: z.literal('update-annotation'), id: idSchema, changes: annotationFieldsSchema.partial() }),
  z.object({ type: z.literal('delete-annotation'), id: idSchema }),
  z.object({ type: z.literal('confirm-links'), links: z.array(linkSchema).min(1).max(100_000), confirmed: z.boolean() }),
  z.object({ type: z.literal('set-boilerplate'), side: sideSchema, segments: z.array(idSchema).min(1).max(100_000), boilerplate: z.boolean() }),
  // Links. What a person linked by hand is confirmed; only unconfirmed neighbours are linked anew.
  /** The first `source` and `target` sentences of a link become one link, the others another. */
  z.object({ type: z.literal('split-link'), link: linkSchema, source: z.int().min(0), target: z.int().min(0) }),
  z.object({ type: z.literal('merge-links'), links: z.array(linkSchema).min(2).max(50) }),
  z.object({ type: z.literal('link-segments'), source: segmentsSchema, target: segmentsSchema }),
  z.object({ type: z.literal('unlink-segments'), source: segmentsSchema, target: segmentsSchema }),
  /** To the next or the previous link, with what stands between the sentence and that end of its own link. */
  z.object({ type: z.literal('move-segment'), side: sideSchema, segment: idSchema, to: z.enum(['next', 'previous']) }),
  /** One side of this link and of those behind it moves one link down, as far as the next confirmed one. */
  z.object({ type: z.literal('push-rest'), side: sideSchema, link: linkSchema }),
  z.object({ type: z.literal('swap-links'), links: z.array(linkSchema).length(2) }),
  /** Links anew what is not confirmed, from a link on or everywhere. */
  z.object({ type: z.literal('realign'), from: linkSchema.optional() }),
  /** `at` is an offset of the text in force, UTF-16 code units. */
  z.object({ type: z.literal('split-segment'), side: sideSchema, segment: idSchema, at: z.int().min(0) }),
  z.object({ type: z.literal('join-segments'), side: sideSchema, segments: z.array(idSchema).min(2).max(50) }),
  /** A target sentence in new words; none take it away. Edits of one `session` are one step of the history. */
  z.object({ type: z.literal('edit-text'), segment: idSchema, text: z.string().max(20_000), session: nameSchema.optional() }),
  /** Writes the rendition of a null link. */
  z.object({ type: z.literal('insert-text'), link: linkSchema, text: z.string().max(20_000), session: nameSchema.optional() }),
  z.object({ type: z.literal('set-status'), status: z.enum(['new', 'in-review', 'done']) }),
]);
export type PairCommand = z.infer<typeof pairCommandSchema>;
export type PairStatus = Extract<PairCommand, { type: 'set-status' }>['status'];

// ------------------------------------------------------------------------------------------------ what the screens read

export interface WorkspaceInfo {
  readonly path: string;
  readonly name: string;
  /** Size of the workspace file, bytes. */
  readonly size: number;
  readonly version: string;
  /** Which face is asking. */
  readonly host: 'electron' | 'web' | 'cli';
  /** True if the workspace may only be looked at. */
  readonly readOnly: boolean;
  /** What was done to a damaged file when it was opened; there until the person has seen it. */
  readonly recovery?: RecoveryReport;
}

/** A whole copy of the workspace as it once was. */
export interface BackupRow {
  /** File name in the folder of backups. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes. */
  readonly size: number;
}

/** A workspace file was damaged: where it is now, what could be read of it, and the newest sound backup. */
export interface RecoveryReport {
  /** Name of the damaged file, which lies beside the workspace. */
  readonly aside: string;
  /** What could be read, now in the workspace; null if nothing could. */
  readonly salvaged: { readonly documents: number; readonly pairs: number; readonly annotations: number; readonly incomplete: boolean } | null;
  readonly backup?: BackupRow;
}

export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** File name, or the name given to pasted text. */
  readonly name: string;
  /** Where it was read from; empty for pasted text. */
  readonly path: string;
  /** Host name guessed from the text or its metadata; empty if unknown. */
  readonly site: string;
  readonly words: number;
  readonly encoding: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly addedAt: number;
  /** Pairs it stands in. */
  readonly pairs: readonly string[];
}

export interface PairRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceTitle: string;
  readonly targetTitle: string;
  readonly sourceLanguage: Language;
  readonly targetLanguage: Language;
  readonly site: string;
  readonly addedAt: number;
  readonly status: PairStatus;
  /** Open findings by severity (neither accepted nor dismissed). */
  readonly findings: Readonly<Record<(typeof SEVERITIES)[number], number>>;
  readonly annotations: number;
  /** Whoever annotated or did anything to it, by name. */
  readonly reviewers: readonly string[];
  readonly confirmed: number;
  readonly links: number;
  /** True while the alignment and findings are being computed. */
  readonly pending: boolean;
  /** Newer versions of its texts that are in the workspace, newest first. */
  readonly newer: readonly NewerVersion[];
}

/** A text that was read again with other words. */
export interface NewerVersion {
  readonly side: 'source' | 'target';
  readonly document: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

/** What became of a pair that was taken over to a new version of one of its texts. */
export interface VersionReport {
  /** Annotations that stand on the same words as before. */
  readonly annotations: number;
  /** Confirmed links that stayed so. */
  readonly confirmed: number;
  /** Sentences the old version did not have. */
  readonly added: number;
  /** What moved, what changed, and what lost its place. */
  readonly notes: readonly ReanchorNote[];
}

export interface SuggestionRow {
  readonly source: string;
  readonly target: string;
  readonly sourceTitle: string;
  readonly targetTitle: string;
  readonly sourceLanguage: Language;
  readonly targetLanguage: Language;
  readonly score: number;
  /** Reasons in plain words, in the interface language, each with the name of its kind. */
  readonly evidence: readonly PairingReason[];
  /** Pairs that could stand instead, best first; `title` and `language` are those of the text on `side`, the one that differs. */
  readonly alternatives: readonly (Alternative & { readonly title: string; readonly language: Language })[];
}

export interface UnpairedRow {
  readonly document: string;
  readonly title: string;
  readonly language: Language;
  readonly reason: string;
  readonly nearest?: { readonly document: string; readonly title: string; readonly language: Language; readonly score: number };
}

export interface FailureRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly at: number;
}

export interface JobState {
  readonly id: string;
  readonly kind: 'import' | 'pair' | 'align';
  /** What is being done it to: a folder's or a file's name. */
  readonly label: string;
  /** The item under way, empty between items. */
  readonly current: string;
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly state: 'running' | 'finished' | 'cancelled' | 'failed';
}

export interface LibraryView {
  readonly documents: readonly DocumentRow[];
  readonly pairs: readonly PairRow[];
  readonly suggestions: readonly SuggestionRow[];
  readonly unpaired: readonly UnpairedRow[];
  readonly failures: readonly FailureRow[];
  /** Pairs and texts that were taken out and can come back. */
  readonly removed: number;
  readonly jobs: readonly JobState[];
}

/** A text in which all the words of a query stand, in a pair or alone. */
export interface SearchHit {
  readonly document: string;
  readonly language: Language;
  readonly pair: string | null;
  readonly side: 'source' | 'target' | null;
  /** The sentence of the pair it stands in; null where only title, file name or site have the words. */
  readonly segment: string | null;
  /** Words around the best place; marks are offsets of `text`, UTF-16 code units. */
  readonly snippet: { readonly text: string; readonly marks: readonly { readonly start: number; readonly end: number }[] } | null;
}

/** What merging another reviewer's copy does, or would do. */
export interface MergeView {
  /** Names in the settings of both copies; empty if none was set. */
  readonly reviewers: { readonly ours: string; readonly theirs: string };
  /** Pairs that both have. */
  readonly pairs: readonly {
    /** Its id in this workspace. */
    readonly pair: string;
    readonly sourceTitle: string;
    readonly targetTitle: string;
    readonly conflicts: readonly MergeConflict[];
    readonly agreement: Agreement;
    readonly taken: { readonly annotations: number; readonly confirmations: number; readonly dismissals: number };
    /** Sentences, in the interface language, of findings that conflicts name. */
    readonly findings: Readonly<Record<string, string>>;
  }[];
  /** Titles of pairs that only the other copy has. */
  readonly added: readonly string[];
  /** Over all pairs. */
  readonly agreement: Agreement;
}

/** What was taken out of the library and is kept, newest first. */
export interface BinView {
  readonly pairs: readonly { readonly id: string; readonly sourceTitle: string; readonly targetTitle: string; readonly sourceLanguage: Language; readonly targetLanguage: Language; /** Milliseconds since 1970. */ readonly removedAt: number; readonly annotations: number }[];
  readonly documents: readonly { readonly id: string; readonly title: string; readonly language: Language; /** Milliseconds since 1970. */ readonly removedAt: number }[];
}

export interface PairSide {
  readonly document: string;
  readonly title: string;
  readonly name: string;
  readonly site: string;
  readonly language: Language;
  readonly words: number;
  /** The text in force: the imported one with a person's edits. Blocks and segments are spans of it. */
  readonly text: string;
  /** The document's own text, which never changes; absent while nobody edited it. */
  readonly imported?: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

export interface FindingView extends Finding {
  /** The sentence in the interface language. */
  readonly message: string;
  /** A short title in the interface language, e.g. "The figure differs". */
  readonly title: string;
  /** Labelled evidence in the interface language; `quote` values are words of the texts. */
  readonly facts: readonly { readonly label: string; readonly value: string; readonly quote?: 'source' | 'target'; readonly normal?: string }[];
  readonly status: 'open' | 'accepted' | 'dismissed';
  /** How far the dismissal reaches that put it away. */
  readonly dismissedBy?: DismissalScope;
}

/** What changes when a command was carried out; the texts are not sent again. */
export interface PairState {
  readonly id: string;
  /** Grows by one with every change. */
  readonly revision: number;
  readonly status: PairStatus;
  readonly sourceSegments: readonly Segment[];
  readonly targetSegments: readonly Segment[];
  readonly links: readonly Link[];
  readonly findings: readonly FindingView[];
  readonly annotations: readonly Annotation[];
  /** What a person changed in the target text, in offsets of the imported text; absent if nothing. */
  readonly edits?: readonly TextEdit[];
  /** Names of the steps that undo and redo would take back or repeat, as keys of the interface's phrase book; null if none. */
  readonly history: { readonly undo: string | null; readonly redo: string | null; readonly length: number };
}

/** One step of a pair's history. */
export interface HistoryStep {
  /** Grows with every step; steps that were taken back keep theirs until something new is done. */
  readonly seq: number;
  /** Key of the interface's phrase book. */
  readonly name: string;
  /** Words of the text it was done to; empty if there are none to tell. */
  readonly about: string;
  /** How many things it was done to. */
  readonly count: number;
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly undone: boolean;
}

export interface PairView extends PairState {
  readonly source: PairSide;
  readonly target: PairSide;
}

/** One link between words of the two sides of a link, drawn when a word is hovered. */
export interface WordLinkView {
  readonly source: readonly { readonly start: number; readonly end: number }[];
  readonly target: readonly { readonly start: number; readonly end: number }[];
  readonly score: number;
  readonly reason: 'dictionary' | 'sound' | 'number' | 'cognate' | 'learned' | 'glossary' | 'same';
}

/** A pair as a report names it. */
export interface ReportHead {
  readonly id: string;
  readonly sourceTitle: string;
  readonly targetTitle: string;
  readonly sourceLanguage: Language;
  readonly targetLanguage: Language;
  readonly status: PairStatus;
}

/** The figures of one pair or of the whole workspace. */
export interface ReportView extends ReviewReport {
  /** The pair with its source drawn run by run and what stands on one side only; null for the workspace. */
  readonly pair: (ReportHead & { readonly strip: readonly Place[]; readonly cuts: readonly CutRow[] }) | null;
  /** Each pair in a line; empty for a report of one pair. */
  readonly pairs: readonly (ReportHead & {
    readonly score: MqmScore;
    /** Words of the target, page furniture not counted. */
    readonly words: number;
    readonly coverage: Coverage;
    /** An estimate, milliseconds. */
    readonly spent: number;
  })[];
}

/** What the user told checks to keep quiet about beyond single findings, newest first. */
export interface SilencesView {
  readonly silences: readonly (Silence & { readonly label: string })[];
}

/** The user's own words. */
export interface GlossaryView {
  readonly entries: readonly { readonly term: string; readonly translation: string; readonly forbidden: readonly string[] }[];
  /** Lines of the file that were not taken, and why. */
  readonly refused: readonly string[];
  /** Word pairs learned from confirmed links. */
  readonly learned: number;
}

export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

export { EXPORT_FORMATS, EXPORT_ROWS };
export type { ExportFormat, ExportRows };

/** Pushed to every open window. */
export type ServiceEvent =
  | { readonly type: 'job'; readonly job: JobState }
  | { readonly type: 'library' }
  /** The whole workspace is another one than before: a backup was restored. */
  | { readonly type: 'workspace' }
  | { readonly type: 'pair'; readonly id: string; readonly revision: number }
  | { readonly type: 'settings'; readonly settings: Settings };

// ------------------------------------------------------------------------------------------------ methods

export const importItemSchema = z.discriminatedUnion('kind', [
  /** A file or folder on this machine. */
  z.object({ kind: z.literal('path'), path: z.string().min(1).max(4096) }),
  /** A file's bytes, from a browser that does not tell its path. */
  z.object({ kind: z.literal('bytes'), name: nameSchema.min(1), base64: z.string().max(30 * 1024 * 1024) }),
  /** Pasted text. */
  z.object({ kind: z.literal('text'), name: nameSchema, text: z.string().max(20 * 1024 * 1024) }),
  /** Pasted rich text: paragraphs, headings and lists stay. */
  z.object({ kind: z.literal('html'), name: nameSchema, html: z.string().max(20 * 1024 * 1024) }),
  /** A page that `pages.fetch` fetched. */
  z.object({ kind: z.literal('page'), id: idSchema }),
]);
export type ImportItem = z.infer<typeof importItemSchema>;

/** A workspace file: by its path on this machine, or its bytes where a browser tells no path. */
const copySchema = z.discriminatedUnion('kind', [z.object({ kind: z.literal('path'), path: z.string().min(1).max(4096) }), z.object({ kind: z.literal('bytes'), name: nameSchema.min(1), base64: z.string().max(30 * 1024 * 1024) })]);

const none = z.object({}).strict();
const withId = z.object({ id: idSchema }).strict();

/** Input schema of every method. */
export const inputs = {
  'workspace.info': none,
  'workspace.backups': none,
  'workspace.backUp': none,
  'workspace.restore': z.object({ name: nameSchema.min(1) }).strict(),
  'workspace.recoverySeen': none,
  'settings.get': none,
  'settings.set': settingsSchema.partial().strict(),
  'library.get': none,
  /** Without an id, of the workspace. */
  'report.get': z.object({ id: idSchema.optional() }).strict(),
  /** Words in any order; those in quotation marks stand together, the last letters may be left out. */
  'library.search': z.object({ query: z.string().max(500) }).strict(),
  /** Tells what merging a colleague's copy would do; nothing is changed. */
  'merge.preview': z.object({ from: copySchema }).strict(),
  /** `choices`: whose word holds, by pair and conflict; ours where none was made. */
  'merge.apply': z.object({ from: copySchema, choices: z.record(idSchema, z.record(z.string().max(20_000), z.enum(['ours', 'theirs']))) }).strict(),
  'bin.get': none,
  'bin.empty': none,
  'documents.import': z.object({ items: z.array(importItemSchema).min(1).max(10_000), label: nameSchema.optional() }).strict(),
  'documents.importSamples': none,
  'pages.fetch': z.object({ address: z.string().min(1).max(2000) }).strict(),
  'documents.get': withId,
  'documents.remove': withId,
  'documents.restore': withId,
  'failures.clear': z.object({ ids: z.array(idSchema).optional() }).strict(),
  'jobs.cancel': withId,
  'pairs.accept': z.object({ source: idSchema, target: idSchema }).strict(),
  'pairs.reject': z.object({ source: idSchema, target: idSchema }).strict(),
  'pairs.unreject': z.object({ source: idSchema, target: idSchema }).strict(),
  'pairs.create': z.object({ source: idSchema, target: idSchema }).strict(),
  'pairs.remove': withId,
  'pairs.restore': withId,
  'pairs.setStatus': z.object({ ids: z.array(idSchema).min(1).max(10_000), status: z.enum(['new', 'in-review', 'done']) }).strict(),
  'pair.open': withId,
  'pair.command': z.object({ id: idSchema, command: pairCommandSchema }).strict(),
  'pair.moveToVersion': z.object({ id: idSchema, side: z.enum(['source', 'target']), document: idSchema }).strict(),
  'pair.undo': withId,
  'pair.redo': withId,
  'pair.history': withId,
  'pair.goTo': z.object({ id: idSchema, seq: z.int().min(0) }).strict(),
  'pair.words': z.object({ id: idSchema, link: linkSchema }).strict(),
  'silences.list': none,
  'silences.remove': z.object({ ids: z.array(idSchema).min(1).max(10_000) }).strict(),
  'glossary.get': none,
  /** CSV, TSV or TBX; replaces the glossary that was there. */
  'glossary.import': z.object({ name: nameSchema.min(1), base64: z.string().max(30 * 1024 * 1024) }).strict(),
  'glossary.clear': none,
  'lexicon.learn': none,
  'pair.export': z.object({ id: idSchema, format: z.enum(EXPORT_FORMATS), rows: z.enum(EXPORT_ROWS).optional(), /** Left out: as is usual in the format. */ boilerplate: z.boolean().optional() }).strict(),
} satisfies Record<MethodName, z.ZodType>;

/** Output of every method. */
export interface Outputs {
  'workspace.info': WorkspaceInfo;
  /** Newest first. */
  'workspace.backups': { readonly backups: readonly BackupRow[]; readonly folder: string };
  /** @returns the name of the new backup, or null if nothing has changed since the newest one */
  'workspace.backUp': { readonly name: string | null };
  /** Puts the workspace back to what a backup holds; what it holds now is kept as a backup first. */
  'workspace.restore': { readonly restored: boolean };
  'workspace.recoverySeen': { readonly seen: boolean };
  'settings.get': Settings;
  'settings.set': Settings;
  'library.get': LibraryView;
  'report.get': ReportView;
  'library.search': { readonly hits: readonly SearchHit[] };
  'merge.preview': MergeView;
  /** Every pair that changed has one more step, which can be undone; a backup is made first. */
  'merge.apply': MergeView;
  'bin.get': BinView;
  /** Deletes for good what was removed; backups made before still hold it. */
  'bin.empty': { readonly pairs: number; readonly documents: number };
  /** Returns at once; the work is reported as a job. */
  'documents.import': { readonly job: string };
  'documents.importSamples': { readonly job: string };
  /** The only thing that goes over the network, when a person asks for it: fetches one page and says what it is, so that it can be taken or left. */
  'pages.fetch': { readonly id: string; readonly address: string; readonly site: string; readonly title: string; /** Bytes. */ readonly size: number; readonly beginning: string };
  'documents.get': { readonly row: DocumentRow; readonly text: string; readonly blocks: readonly Block[]; readonly segments: readonly Segment[] };
  /** Takes a document out of the library and keeps it. */
  'documents.remove': { readonly removed: boolean };
  'documents.restore': { readonly restored: boolean };
  'failures.clear': { readonly cleared: number };
  'jobs.cancel': { readonly cancelled: boolean };
  /** Resolves when the pair is aligned, checked and saved; one that was removed comes back as it was. */
  'pairs.accept': { readonly id: string };
  'pairs.reject': { readonly rejected: boolean };
  /** The pair may be suggested again. */
  'pairs.unreject': { readonly taken: boolean };
  'pairs.create': { readonly id: string };
  /** Takes a pair out of the library and keeps it with its annotations and history; both texts are free to pair again. */
  'pairs.remove': { readonly removed: boolean };
  /** Brings a removed pair back, and its texts if they were removed too. */
  'pairs.restore': { readonly restored: boolean };
  /** One step of the history in each pair whose status it was not; those that are gone are left out. */
  'pairs.setStatus': { readonly changed: readonly string[] };
  'pair.open': PairView;
  'pair.command': PairState;
  /** Makes a pair with the new version, with everything people decided; the old pair is removed and can be restored. */
  'pair.moveToVersion': { readonly id: string; readonly report: VersionReport };
  'pair.undo': PairState;
  'pair.redo': PairState;
  /** Oldest first. */
  'pair.history': { readonly steps: readonly HistoryStep[] };
  /** Takes back or repeats steps until `seq` is the last that stands; 0 is the beginning. */
  'pair.goTo': PairState;
  /** Word links of one link, and content words that nothing on the other side renders; spans in UTF-16 code units. */
  'pair.words': { readonly words: readonly WordLinkView[]; readonly left: { readonly source: readonly { readonly start: number; readonly end: number }[]; readonly target: readonly { readonly start: number; readonly end: number }[] } };
  'silences.list': SilencesView;
  /** Lets the checks speak again; the findings show as open everywhere at once. */
  'silences.remove': SilencesView;
  'glossary.get': GlossaryView;
  'glossary.import': GlossaryView;
  'glossary.clear': GlossaryView;
  /** Learns from every confirmed link of the workspace. */
  'lexicon.learn': { readonly links: number; readonly pairs: number };
  'pair.export': ExportedFile;
}

export type Input<M extends MethodName> = z.infer<(typeof inputs)[M]>;
export type Output<M extends MethodName> = Outputs[M];
/** Sends one call to whichever host stands behind the screen. */
export type Call = <M extends MethodName>(method: M, input: Input<M>) => Promise<Result<Output<M>>>;

export type { Coverage, MergeConflict, ReanchorNote, Annotation, PairingReason, Block, BoilerplateReason, Finding, Language, Link, Segment };
export type { MethodName } from './methods.ts';
