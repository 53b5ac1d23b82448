import { readBundle } from '../bundle.ts';
import { Refusal } from '../common/refusal.ts';
import { parseXml } from '../common/xml.ts';
import type { ReadFile, ReadText } from '../model.ts';
import { declaredEncoding, readHtml, readHtmlText } from './html.ts';
import { isMqmTsv, readMqmTsv } from './mqm-tsv.ts';
import type { FileKind } from './kinds.ts';
import type { Decode } from './resources.ts';
import { readSubtitles } from './subtitles.ts';
import { readMarkdown } from './markdown.ts';
import { readRtf } from './rtf.ts';
import { readTable } from './table.ts';
import { readTmxTree } from './tmx.ts';
import { readWmtTree } from './wmt.ts';
import { readXliffTree } from './xliff.ts';

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((b, n) => bytes[n] === b);

/** What the first bytes say, where they say anything: people rename files. */
function kindOfContent(bytes: Uint8Array, kind: FileKind): FileKind {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal('unsupported', 'is of the old binary Office format; save it as .docx or .xlsx');
  const packed = kind === 'docx' || kind === 'odt' || kind === 'xlsx' || kind === 'epub' || kind === 'bundle';
  if (packed && !starts(bytes, 0x50, 0x4b)) throw new Refusal('damaged', `is no .${kind === 'bundle' ? 'sverka' : kind} file, whatever its name says; save it again from the program it came from`);
  if (!packed && starts(bytes, 0x50, 0x4b, 3, 4)) throw new Refusal('binary', 'is an archive, not text; unpack it first, or give it the ending of its format');
  if (kind === 'pdf') throw new Refusal('damaged', 'is no PDF, whatever its name says');
  return kind;
}

/**
 * Reads a file of any kind but plain text, which needs no reader.
 * Heavy readers are fetched when they are first needed.
 *
 * @param bytes of a file or a download
 * @throws Refusal, or whatever `decode` throws
 */
export async function readFile(kind: FileKind, bytes: Uint8Array, name: string, decode: Decode): Promise<ReadFile> {
  if (bytes.length === 0) throw new Refusal('empty', 'is empty');
  const text = (read: ReadText): ReadFile => ({ kind: 'text', text: read });
  switch (kindOfContent(bytes, kind)) {
    case 'text':
      return text({ text: decode(bytes), metadata: {}, hints: [] });
    case 'markdown':
      return text(readMarkdown(decode(bytes)));
    case 'html':
      return text(readHtml(bytes, decode));
    case 'docx':
      return text((await import('./docx.ts')).readDocx(bytes, decode));
    case 'odt':
      return text((await import('./odt.ts')).readOdt(bytes, decode));
    case 'rtf':
      return text(readRtf(bytes, decode));
    case 'pdf':
      return text(await (await import('./pdf.ts')).readPdf(bytes));
    case 'epub':
      return text((await import('./epub.ts')).readEpub(bytes, decode));
    case 'subtitles':
      return text(readSubtitles(decode(bytes), /\.vtt$/i.test(name) ? 'vtt' : 'srt'));
    case 'xlsx':
      return (await import('./xlsx.ts')).readXlsx(bytes, name, decode);
    case 'table': {
      const table = decode(bytes);
      return isMqmTsv(table) ? readMqmTsv(table) : readTable(table, name);
    }
    case 'xml':
      return readXml(decode(bytes, declaredEncoding(bytes)), name);
    case 'bundle':
      return readBundle(bytes, decode);
  }
}

function readXml(source: string, name: string): ReadFile {
  const root = parseXml(source);
  switch (root.local) {
    case 'xliff':
      return readXliffTree(root);
    case 'tmx':
      return readTmxTree(root);
    case 'dataset':
    case 'mteval':
      return readWmtTree(root);
    case 'html':
      return { kind: 'text', text: readHtmlText(source, 'html', true) };
    default:
      throw new Refusal('unsupported', `is XML of a kind Sverka does not know (<${root.name.slice(0, 40)}>); it reads TMX, XLIFF and the WMT format${/\.xml$/i.test(name) ? '' : ' under this name'}`);
  }
}

export { readHtmlText };
