import { getDocumentProxy } from 'unpdf';
import { Refusal } from '../common/refusal.ts';
import type { DocumentMetadata, ReadText } from '../model.ts';
import { textOfBlocks } from './blocks.ts';
import { blocksOfPages } from './pdf-paragraphs.ts';
import type { PdfLine, PdfPage } from './pdf-paragraphs.ts';

/** Pages beyond this are refused. */
const MOST_PAGES = 3000;

interface Item {
  readonly str: string;
  /** Of the text matrix: [4] and [5] are where the run begins, points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the text layer of a PDF: paragraphs rebuilt from lines, words that were hyphenated at line ends joined, running heads
 * and page numbers set apart. Nothing in the file is carried out or fetched.
 * @throws Refusal
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Refusal('unsupported', 'is protected by a password; save it without one');
    throw new Refusal('damaged', 'is no readable PDF; open it in a viewer and save or print it to PDF again');
  }
  try {
    if (document.numPages > MOST_PAGES) throw new Refusal('too-large', `has ${document.numPages} pages; split it`);
    const pages: PdfPage[] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const page = await document.getPage(n);
      const { items } = await page.getTextContent();
      const [, , width = 595, height = 842] = page.view as number[];
      pages.push({ lines: linesOf(items as unknown as Item[]), width, height });
      page.cleanup();
    }
    const letters = pages.reduce((sum, p) => sum + p.lines.reduce((n, l) => n + (l.text.match(/\p{L}/gu)?.length ?? 0), 0), 0);
    if (letters < 20) throw new Refusal('empty', 'has no text layer: its pages are pictures; run text recognition (OCR) first');
    const { text, hints } = textOfBlocks(blocksOfPages(pages));
    return { text, hints, metadata: { ...(await metadataOf(document)), format: 'pdf' } };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', 'is a damaged PDF; open it in a viewer and save or print it to PDF again');
  } finally {
    await document.destroy();
  }
}

async function metadataOf(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<DocumentMetadata> {
  try {
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
    const author = typeof info['Author'] === 'string' ? info['Author'].trim().slice(0, 500) : '';
    const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(typeof info['CreationDate'] === 'string' ? info['CreationDate'] : '') ?? [];
    return { ...(author ? { author } : {}), ...(year && month && day ? { date: `${year}-${month}-${day}` } : {}) };
  } catch {
    return {};
  }
}

/** Runs that stand on one line, put together in the order the page has them. */
function linesOf(items: readonly Item[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; left: number; right: number; y: number; size: number } | null = null;
  const close = (): void => {
    if (open && open.text.trim() !== '') lines.push({ ...open, text: open.text.replace(/\s+/g, ' ').trim() });
    open = null;
  };
  for (const item of items) {
    if (typeof item.str !== 'string') continue;
    const [x = 0, y = 0] = [item.transform[4], item.transform[5]];
    const size = Math.abs(item.height) || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
    if (item.str.trim() === '') {
      if (open && item.str !== '') open.text += ' ';
      continue;
    }
    // Raised and lowered figures stay in their line; a new line begins below, or far to the left.
    if (open && (Math.abs(y - open.y) > Math.max(open.size, size) * 0.6 || x < open.left - 1 || x > open.right + Math.max(open.size, size) * 12)) close();
    if (!open) open = { text: '', left: x, right: x, y, size };
    if (open.text !== '' && x > open.right + size * 0.15 && !open.text.endsWith(' ')) open.text += ' ';
    open.text += item.str;
    open.right = x + item.width;
    if (size > open.size) open.size = size;
  }
  close();
  return lines;
}
