import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BlockKind, BoilerplateReason } from '../../text/model.ts';
import { Refusal } from '../common/refusal.ts';
import type { DocumentMetadata, ReadText } from '../model.ts';
import type { FoundBlock } from './blocks.ts';
import { textOfBlocks } from './blocks.ts';
import type { DomDocument, DomElement, DomNode } from './dom.ts';
import { ELEMENT, metadataOf, TEXT } from './dom.ts';
import type { Decode } from './resources.ts';

/** Pages with more elements than this are read without asking what the article is. */
const MOST_FOR_ARTICLE = 60_000;
/** Elements inside each other beyond this are read as if they were all in one. */
const DEEPEST = 400;
/** Marks the element a block came from, so that it is known again in the extracted article. */
const MARK = 'data-sverka-block';

/** A block with the element it came from. */
interface PageBlock extends FoundBlock {
  readonly element: DomElement;
  readonly inside: ReadonlySet<string>;
}

/** Reads the encoding a page declares: byte-order mark first (that is the decoder's), then `<meta>`. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const b of bytes.subarray(0, 2048)) head += b < 0x80 ? String.fromCharCode(b) : ' ';
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
}

/**
 * Reads a saved page: the whole text in reading order. What `@mozilla/readability` does not take for the article is kept
 * and set apart, with a reason its markup gives.
 * @throws Refusal
 */
export function readHtml(bytes: Uint8Array, decode: Decode): ReadText {
  return readHtmlText(decode(bytes, declaredEncoding(bytes)), 'html', true);
}

/**
 * @param extract whether to look for an article among page furniture; pasted text and chapters of books are all article
 * @throws Refusal
 */
export function readHtmlText(html: string, format: string, extract: boolean): ReadText {
  const document = parse(html);
  const blocks = blocksOf(document);
  const metadata = { ...metadataOf(document), format };
  const article = extract ? articleOf(document, blocks) : null;
  const found = article ? blocks.map((b): FoundBlock => (article.has(b) ? b : { ...b, furniture: reasonOf(b) })) : blocks;
  const { text, hints } = textOfBlocks(found);
  return { text, hints, ...withTitle(blocks, article), metadata: metadata satisfies DocumentMetadata };
}

function withTitle(blocks: readonly PageBlock[], article: ReadonlySet<PageBlock> | null): { title?: string } {
  const title = blocks.find((b) => b.kind === 'title' && (!article || article.has(b)));
  return title ? { title: title.text.replace(/\s+/g, ' ').trim().slice(0, 300) } : {};
}

/** Blocks of a piece of HTML, without looking for an article. */
export function htmlBlocks(html: string): FoundBlock[] {
  return blocksOf(parse(html));
}

function parse(html: string): DomDocument {
  const { document } = parseHTML(/<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as { document: DomDocument };
  if (!document.documentElement) throw new Refusal('empty', 'holds no page');
  return document;
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'head', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select', 'datalist', 'textarea', 'input', 'map', 'dialog', 'frameset']);
const BLOCK = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']);
const KINDS: Readonly<Record<string, BlockKind>> = { h1: 'title', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'list-item', blockquote: 'quote', figcaption: 'caption', caption: 'caption' };
const LANDMARKS = new Set(['nav', 'aside', 'footer', 'form', 'header', 'menu', 'button']);

function blocksOf(document: DomDocument): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words = '';
  const flush = (element: DomElement, kind: BlockKind, inside: ReadonlySet<string>): void => {
    if (words.trim() !== '') {
      element.setAttribute(MARK, '');
      blocks.push({ text: words, kind, element, inside });
    }
    words = '';
  };
  const walk = (node: DomNode, element: DomElement, kind: BlockKind, inside: ReadonlySet<string>, depth: number): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) words += child.textContent ?? '';
      if (child.nodeType !== ELEMENT) continue;
      const own = child as DomElement;
      const name = own.localName.toLowerCase();
      if (SKIPPED.has(name) || own.hasAttribute('hidden') || /display\s*:\s*none/i.test(own.getAttribute('style') ?? '')) continue;
      if (name === 'br') {
        // A line that ends a sentence ends a paragraph; others only break the line.
        if (kind === 'paragraph' && /[.!?…:»”"]\s*$/u.test(words)) flush(element, kind, inside);
        else words += ' ';
      } else if (depth > DEEPEST) words += ` ${flatText(own)} `;
      else if (BLOCK.has(name)) {
        flush(element, kind, inside);
        const landmark = LANDMARKS.has(name) ? name : own.getAttribute('role') === 'navigation' ? 'nav' : '';
        // Paragraphs in a quotation or a list item are still quotation or list item.
        const ownKind = KINDS[name] ?? (kind === 'quote' || kind === 'list-item' || kind === 'caption' ? kind : 'paragraph');
        const around = landmark === '' ? inside : new Set([...inside, landmark]);
        walk(own, own, ownKind, around, depth + 1);
        flush(own, ownKind, around);
      } else {
        walk(own, element, kind, inside, depth + 1);
        if (name === 'img' && kind === 'paragraph') words += ' ';
      }
    }
  };
  const body = document.querySelector('body') ?? document.documentElement;
  walk(body, body, 'paragraph', new Set(), 0);
  flush(body, 'paragraph', new Set());
  // A page has one title: further headings of the first rank are headings.
  const first = blocks.findIndex((b) => b.kind === 'title');
  return blocks.map((b, n) => (b.kind === 'title' && n !== first ? { ...b, kind: 'heading' } : b));
}

/** Text of whatever nests too deep, without recursion. */
function flatText(root: DomNode): string {
  const out: string[] = [];
  const stack: DomNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === TEXT) out.push(node.textContent ?? '');
    else if (node.nodeType === ELEMENT && SKIPPED.has((node as DomElement).localName.toLowerCase())) continue;
    else for (let n = node.childNodes.length - 1; n >= 0; n--) stack.push(node.childNodes[n]!);
  }
  return out.join(' ');
}

/** The blocks that stand in the article; null if there is no telling. */
function articleOf(document: DomDocument, blocks: readonly PageBlock[]): ReadonlySet<PageBlock> | null {
  if (blocks.length < 3 || document.querySelectorAll('*').length > MOST_FOR_ARTICLE) return null;
  const byMark = new Map<string, PageBlock[]>();
  for (const b of blocks) {
    const known = b.element.getAttribute(MARK) ?? '';
    const mark = known === '' ? String(byMark.size + 1) : known;
    b.element.setAttribute(MARK, mark);
    byMark.set(mark, [...(byMark.get(mark) ?? []), b]);
  }
  let parsed: { content?: unknown; title?: string | null | undefined } | null;
  try {
    const copy = document.cloneNode(true);
    parsed = new Readability(copy as ConstructorParameters<typeof Readability>[0], { serializer: (node: unknown) => node, keepClasses: false, charThreshold: 250 }).parse() as typeof parsed;
  } catch {
    // A page that confuses the extraction is still a page.
    return null;
  }
  const content = parsed?.content as DomElement | undefined;
  if (!content) return null;
  const marks = new Set([content, ...content.querySelectorAll(`[${MARK}]`)].flatMap((e) => e.getAttribute(MARK) ?? []));
  const article = new Set<PageBlock>([...marks].flatMap((m) => byMark.get(m) ?? []));
  const letters = (list: Iterable<PageBlock>): number => [...list].reduce((sum, b) => sum + b.text.replace(/\s+/g, '').length, 0);
  // Less than a sentence or two is no article: rather all of the page.
  if (letters(article) < 140) return null;
  const headline = headlineOf(blocks, article, parsed?.title ?? '');
  if (headline) article.add(headline);
  return article;
}

/** The headline, which extraction takes out of the article: the title heading that stands before the text, or the one that says what the page is called. */
function headlineOf(blocks: readonly PageBlock[], article: ReadonlySet<PageBlock>, title: string): PageBlock | undefined {
  const plain = (s: string): string => s.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
  const wanted = plain(title);
  const before = blocks.slice(0, Math.max(1, blocks.findIndex((b) => article.has(b))) + 3).filter((b) => b.kind === 'title' || b.kind === 'heading');
  return before.find((b) => plain(b.text) !== '' && (plain(b.text) === wanted || (wanted !== '' && wanted.startsWith(plain(b.text)) && plain(b.text).length > 15))) ?? before.find((b) => b.kind === 'title' && !b.inside.has('nav') && !b.inside.has('footer'));
}

function reasonOf({ inside, element }: PageBlock): BoilerplateReason {
  if (inside.has('nav') || inside.has('menu')) return 'navigation';
  if (inside.has('form') || inside.has('button') || element.localName.toLowerCase() === 'button') return 'comment-form';
  if (inside.has('aside')) return 'related';
  return 'outside-article';
}
