import { Refusal } from '../common/refusal.ts';
import { attribute, descendants, elements, firstElement, parseXml, textOf } from '../common/xml.ts';
import type { XmlElement } from '../common/xml.ts';
import { openZip } from '../common/zip.ts';
import type { ReadText } from '../model.ts';
import type { FoundBlock } from './blocks.ts';
import { textOfBlocks } from './blocks.ts';
import { htmlBlocks } from './html.ts';
import type { Decode } from './resources.ts';

/**
 * Reads an electronic book (EPUB 2 and 3): its chapters in the order of the spine; tables of contents are set apart.
 * @throws Refusal
 */
export function readEpub(bytes: Uint8Array, decode: Decode): ReadText {
  const zip = openZip(bytes);
  if (!zip.has('META-INF/container.xml')) throw new Refusal('damaged', 'is no EPUB book: “META-INF/container.xml” is missing');
  if (zip.has('META-INF/rights.xml') || (zip.has('META-INF/encryption.xml') && encrypted(parseXml(decode(zip.bytes('META-INF/encryption.xml')))))) throw new Refusal('unsupported', 'is protected against copying (DRM), so its text cannot be read');
  const rootfile = descendants(parseXml(decode(zip.bytes('META-INF/container.xml'))), 'rootfile')[0];
  const opfPath = rootfile?.attributes['full-path'] ?? '';
  if (!zip.has(opfPath)) throw new Refusal('damaged', 'is a damaged EPUB book: its list of chapters is missing');
  const opf = parseXml(decode(zip.bytes(opfPath)));
  const items = new Map(descendants(opf, 'item').map((i) => [i.attributes['id'] ?? '', i]));
  const spine = firstElement(opf, 'spine');
  const blocks = (spine ? elements(spine, 'itemref') : []).flatMap((ref): FoundBlock[] => {
    const item = items.get(ref.attributes['idref'] ?? '');
    const path = resolve(opfPath, item?.attributes['href'] ?? '');
    if (!item || !/html/.test(item.attributes['media-type'] ?? '') || !zip.has(path)) return [];
    const own = htmlBlocks(decode(zip.bytes(path)));
    const contents = (item.attributes['properties'] ?? '').split(/\s+/).includes('nav') || ref.attributes['linear'] === 'no';
    return contents ? own.map((b) => ({ ...b, furniture: 'navigation' })) : own.map((b) => (b.kind === 'title' ? { ...b, kind: 'heading' } : b));
  });
  const { text, hints } = textOfBlocks(blocks);
  const metadata = firstElement(opf, 'metadata');
  const value = (local: string): string => (metadata ? elements(metadata, local).map(textOf).find((t) => t.trim() !== '') : '')?.replace(/\s+/g, ' ').trim().slice(0, 500) ?? '';
  const [title, author, date, publisher] = [value('title'), value('creator'), value('date'), value('publisher')];
  return { text, hints, ...(title ? { title } : {}), metadata: { ...(author ? { author } : {}), ...(date ? { date } : {}), ...(publisher ? { publisher } : {}), format: 'epub' } };
}

/** Fonts are often obfuscated, which is no protection of the text. */
const encrypted = (root: XmlElement): boolean => descendants(root, 'CipherReference').some((c) => /\.x?html?$/i.test(attribute(c, 'URI') ?? ''));

/** A path relative to a file of the archive. */
function resolve(base: string, href: string): string {
  const out = base.split('/').slice(0, -1);
  let path = href.split('#')[0] ?? '';
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not encoded, then.
  }
  for (const part of path.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '.' && part !== '') out.push(part);
  }
  return out.join('/');
}
