import type { BlockKind, BoilerplateReason } from '../../text/model.ts';
import { Refusal } from '../common/refusal.ts';
import { attribute, descendants, elements, firstElement, parseXml, textOf } from '../common/xml.ts';
import type { XmlElement } from '../common/xml.ts';
import { openZip } from '../common/zip.ts';
import type { ZipArchive } from '../common/zip.ts';
import type { DocumentMetadata, ReadText } from '../model.ts';
import type { FoundBlock } from './blocks.ts';
import { textOfBlocks } from './blocks.ts';
import type { Decode } from './resources.ts';

/**
 * Reads a Word document (ECMA-376): paragraphs with their kinds; tracked deletions are out and insertions in, as if all
 * changes were accepted; notes stand behind the text, headers and footers are set apart.
 * @throws Refusal
 */
export function readDocx(bytes: Uint8Array, decode: Decode): ReadText {
  const zip = openZip(bytes);
  const part = (name: string): XmlElement | undefined => (zip.has(name) ? parseXml(decode(zip.bytes(name))) : undefined);
  const document = part(mainPart(zip, part));
  const body = document && firstElement(document, 'body');
  if (!body) throw new Refusal('damaged', 'is no Word document: its main part is missing; save it again as .docx');
  const kinds = styleKinds(part('word/styles.xml'));
  const heads = zip.names.filter((n) => /^word\/header\d*\.xml$/.test(n));
  const feet = zip.names.filter((n) => /^word\/footer\d*\.xml$/.test(n));
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'];
  const furniture = (names: readonly string[]): FoundBlock[] => unique(names.flatMap((n) => paragraphs(part(n), kinds, 'repeated')));
  const blocks = [
    ...furniture(heads),
    ...paragraphs(body, kinds),
    // The first two notes are the separator lines.
    ...notes.flatMap((n) => elements(part(n) ?? body, n.includes('foot') ? 'footnote' : 'endnote').filter((f) => attribute(f, 'type') === undefined).flatMap((f) => paragraphs(f, kinds))),
    ...furniture(feet),
  ];
  const { text, hints } = textOfBlocks(blocks);
  return { text, hints, metadata: { ...coreProperties(part('docProps/core.xml')), format: 'docx' } };
}

function mainPart(zip: ZipArchive, part: (name: string) => XmlElement | undefined): string {
  const root = part('_rels/.rels');
  const target = root && elements(root, 'Relationship').find((r) => r.attributes['Type']?.endsWith('/officeDocument'))?.attributes['Target'];
  const path = target?.replace(/^\//, '') ?? 'word/document.xml';
  return zip.has(path) ? path : 'word/document.xml';
}

/** The same head stands in a file for first, odd and even pages. */
function unique(blocks: readonly FoundBlock[]): FoundBlock[] {
  const seen = new Set<string>();
  return blocks.filter((b) => !seen.has(b.text.trim()) && seen.add(b.text.trim()));
}

/** Kinds that styles give, by their ids; a style without a kind of its own has that of the one it is based on. */
function styleKinds(styles: XmlElement | undefined): ReadonlyMap<string, BlockKind> {
  const all = new Map((styles ? elements(styles, 'style') : []).map((s) => [attribute(s, 'styleId') ?? '', s]));
  const kindOf = (id: string, depth: number): BlockKind | undefined => {
    const style = all.get(id);
    if (!style || depth > 20) return undefined;
    const name = (attribute(firstElement(style, 'name') ?? style, 'val') ?? '').toLowerCase();
    const outline = descendants(style, 'outlineLvl')[0];
    if (name === 'title') return 'title';
    if (/^heading \d/.test(name) || name === 'subtitle' || (outline && Number(attribute(outline, 'val')) < 9)) return 'heading';
    if (/quote/.test(name)) return 'quote';
    if (/caption/.test(name)) return 'caption';
    if (/^list\b/.test(name) && name !== 'list paragraph') return 'list-item';
    const base = firstElement(style, 'basedOn');
    return base ? kindOf(attribute(base, 'val') ?? '', depth + 1) : undefined;
  };
  return new Map([...all.keys()].flatMap((id) => {
    const kind = kindOf(id, 0);
    return kind ? [[id, kind] as const] : [];
  }));
}

function paragraphs(root: XmlElement | undefined, kinds: ReadonlyMap<string, BlockKind>, furniture?: BoilerplateReason): FoundBlock[] {
  const out: FoundBlock[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.local === 'p') {
        const boxes: XmlElement[] = [];
        const text = wordsOf(child, boxes);
        out.push({ text, kind: kindOfParagraph(child, kinds), ...(furniture ? { furniture } : {}) });
        for (const box of boxes) walk(box);
      } else if (!GONE.has(child.local)) walk(child);
    }
  };
  if (root) walk(root);
  return out;
}

/** What tracked changes took away, and copies of content for older programs. */
const GONE = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'sectPr', 'pPr', 'rPr']);

function kindOfParagraph(paragraph: XmlElement, kinds: ReadonlyMap<string, BlockKind>): BlockKind {
  const properties = firstElement(paragraph, 'pPr');
  if (!properties) return 'paragraph';
  const style = firstElement(properties, 'pStyle');
  const known = style && kinds.get(attribute(style, 'val') ?? '');
  if (known) return known;
  const outline = firstElement(properties, 'outlineLvl');
  if (outline && Number(attribute(outline, 'val')) < 9) return 'heading';
  return firstElement(properties, 'numPr') ? 'list-item' : 'paragraph';
}

function wordsOf(element: XmlElement, boxes: XmlElement[]): string {
  let out = '';
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.local === 't') out += textOf(child);
    else if (child.local === 'tab' || child.local === 'br' || child.local === 'cr') out += ' ';
    else if (child.local === 'noBreakHyphen') out += '\u2011';
    else if (child.local === 'softHyphen') continue;
    else if (child.local === 'txbxContent') boxes.push(child);
    else if (!GONE.has(child.local)) out += wordsOf(child, boxes);
  }
  return out;
}

/** Dublin Core of an office document. */
export function coreProperties(root: XmlElement | undefined): DocumentMetadata {
  if (!root) return {};
  const value = (...names: string[]): string => names.map((n) => descendants(root, n)[0]).map((e) => (e ? textOf(e).trim() : '')).find((v) => v !== '')?.slice(0, 500) ?? '';
  const [author, date] = [value('creator', 'initial-creator'), value('created', 'creation-date', 'date')];
  return { ...(author ? { author } : {}), ...(date ? { date } : {}) };
}
