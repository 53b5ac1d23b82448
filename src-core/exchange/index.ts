import type { ExportFormat, PairView } from '../contract.ts';
import { htmlReport } from './html.ts';
import { jsonExport } from './json.ts';
import { mqmTsv } from './mqm-tsv.ts';

export interface ExportInput {
  readonly pair: PairView;
  /** Name and version of the program, for the file's own header. */
  readonly generator: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly language: 'en' | 'ru';
  /**
   * Formats that carry only what people decided also carry the open findings, as errors suggested by the rater `sverka`.
   * For pairs that stand in no workspace, where nobody can have decided anything.
   */
  readonly suggest?: boolean;
}

export interface ExportedBytes {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A file name from a title: letters and digits of any script, hyphens between, at most 60 characters. */
function stem(pair: PairView): string {
  const title = pair.target.title || pair.source.title || pair.target.name;
  return title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'pair';
}

const WRITERS: Readonly<Record<ExportFormat, { readonly extension: string; readonly mime: string; readonly write: (input: ExportInput) => string }>> = {
  html: { extension: 'html', mime: 'text/html;charset=utf-8', write: htmlReport },
  'mqm-tsv': { extension: 'tsv', mime: 'text/tab-separated-values;charset=utf-8', write: mqmTsv },
  json: { extension: 'json', mime: 'application/json', write: jsonExport },
};

/** Writes an annotated pair in a format. */
export function exportPair(format: ExportFormat, input: ExportInput): ExportedBytes {
  const { extension, mime, write } = WRITERS[format];
  return { name: `${stem(input.pair)}.${extension}`, mime, bytes: utf8(write(input)) };
}

/** UTF-8 without a DOM or Node: a lone surrogate becomes U+FFFD, as encoders do. */
function utf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) out.push(code);
    else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else out.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(out);
}
