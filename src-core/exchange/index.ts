import type { ExportFormat, PairView } from '../contract.ts';
import type { Dismissal } from '../review/model.ts';
import type { Block } from '../text/model.ts';
import { bundle } from './bundle.ts';
import { utf8 } from './common/utf8.ts';
import { htmlReport } from './html.ts';
import { jsonExport } from './json.ts';
import type { DocumentMetadata, ExportChoice, Foreign, HistoryEntry } from './model.ts';
import { mqmTsv } from './mqm-tsv.ts';
import { docx } from './out/docx.ts';
import { markdown } from './out/markdown.ts';
import { jsonLines, table } from './out/table.ts';
import { tmx } from './out/tmx.ts';
import { xliff } from './out/xliff.ts';
import { xlsx } from './out/xlsx.ts';

export interface ExportInput {
  readonly pair: PairView;
  /** Name and version of the program, for the file's own header. */
  readonly generator: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly language: 'en' | 'ru';
  /** Which rows go in. A bundle is always whole. */
  readonly choice: ExportChoice;
  /**
   * Formats that carry only what people decided also carry the open findings, as errors suggested by the rater `sverka`.
   * For pairs that stand in no workspace, where nobody can have decided anything.
   */
  readonly suggest?: boolean;
  /** What the workspace keeps besides the pair's view. */
  readonly dismissals?: readonly Dismissal[];
  readonly history?: readonly HistoryEntry[];
  readonly metadata?: { readonly source: DocumentMetadata; readonly target: DocumentMetadata };
  readonly foreign?: Foreign | null;
  /** Blocks of the texts as they were imported, where the target text was edited since. */
  readonly importedBlocks?: { readonly source: readonly Block[]; readonly target: readonly Block[] };
}

export interface ExportedBytes {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A file name from a title: letters and digits of any script, hyphens between, at most 60 characters. */
function stem(pair: PairView): string {
  const title = pair.target.title || pair.source.title || pair.target.name;
  return title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60).toWellFormed() || 'pair';
}

interface Writer {
  readonly extension: string;
  readonly mime: string;
  readonly write: (input: ExportInput) => string | Uint8Array;
  /** Whether page furniture goes in unless it is said: not where it would count as sentences of the translation. */
  readonly boilerplate: boolean;
}

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  bundle: { extension: 'sverka', mime: 'application/vnd.sverka.bundle+zip', write: (input) => bundle([input]), boilerplate: true },
  'mqm-tsv': { extension: 'tsv', mime: 'text/tab-separated-values;charset=utf-8', write: mqmTsv, boilerplate: false },
  xliff: { extension: 'xlf', mime: 'application/xliff+xml', write: xliff, boilerplate: true },
  tmx: { extension: 'tmx', mime: 'application/x-tmx+xml', write: tmx, boilerplate: false },
  xlsx: { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsx, boilerplate: true },
  docx: { extension: 'docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: docx, boilerplate: true },
  csv: { extension: 'csv', mime: 'text/csv;charset=utf-8', write: (input) => table(input, ','), boilerplate: true },
  tsv: { extension: 'tsv', mime: 'text/tab-separated-values;charset=utf-8', write: (input) => table(input, '\t'), boilerplate: true },
  json: { extension: 'json', mime: 'application/json', write: jsonExport, boilerplate: true },
  jsonl: { extension: 'jsonl', mime: 'application/jsonl', write: jsonLines, boilerplate: true },
  html: { extension: 'html', mime: 'text/html;charset=utf-8', write: htmlReport, boilerplate: true },
  md: { extension: 'md', mime: 'text/markdown;charset=utf-8', write: markdown, boilerplate: true },
};

/** What goes in when nothing is said. */
export function defaultChoice(format: ExportFormat): ExportChoice {
  return { rows: 'all', boilerplate: WRITERS[format].boilerplate };
}

/** Writes an annotated pair in a format. */
export function exportPair(format: ExportFormat, input: Omit<ExportInput, 'choice'> & { readonly choice?: Partial<ExportChoice> }): ExportedBytes {
  const { extension, mime, write } = WRITERS[format];
  const written = write({ ...input, choice: { ...defaultChoice(format), ...input.choice } });
  return { name: `${stem(input.pair)}.${extension}`, mime, bytes: typeof written === 'string' ? utf8(written) : written };
}
