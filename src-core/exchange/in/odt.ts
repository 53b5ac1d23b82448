import type { BlockKind, BoilerplateReason } from '../../text/model.ts';
import { Refusal } from '../common/refusal.ts';
import { attribute, descendants, firstElement, parseXml } from '../common/xml.ts';
import type { XmlElement } from '../common/xml.ts';
import { openZip } from '../common/zip.ts';
import type { ReadText } from '../model.ts';
import type { FoundBlock } from './blocks.ts';
import { textOfBlocks } from './blocks.ts';
import { coreProperties } from './docx.ts';
import type { Decode } from './resources.ts';

/** What is no running text: comments, deleted text, numbering, contents that fields repeat. */
const GONE = new Set(['annotation', 'annotation-end', 'tracked-changes', 'sequence-decls', 'table-of-content', 'alphabetical-index', 'forms', 'bookmark', 'note-citation']);

/**
 * Reads a text document of OpenDocument (ISO/IEC 26300): paragraphs with their kinds, notes behind the text, page heads and feet set apart.
 * @throws Refusal
 */
export function readOdt(bytes: Uint8Array, decode: Decode): ReadText {
  const zip = openZip(bytes);
  if (!zip.has('content.xml')) throw new Refusal('damaged', 'is no OpenDocument text: “content.xml” is missing; save it again as .odt');
  const content = parseXml(decode(zip.bytes('content.xml')));
  const body = descendants(content, 'text').find((e) => e.name.startsWith('office:')) ?? descendants(content, 'body')[0];
  if (!body) throw new Refusal('unsupported', 'is an OpenDocument file without text, such as a drawing');
  const styles = zip.has('styles.xml') ? parseXml(decode(zip.bytes('styles.xml'))) : undefined;
  const kinds = styleKinds([content, ...(styles ? [styles] : [])]);
  const notes: XmlElement[] = [];
  const main = paragraphs(body, kinds, notes);
  const inNotes = notes.flatMap((n) => paragraphs(n, kinds, []));
  const furniture = (local: string): FoundBlock[] => (styles ? descendants(styles, local).flatMap((e) => paragraphs(e, kinds, [], 'repeated')) : []);
  const { text, hints } = textOfBlocks([...furniture('header'), ...main, ...inNotes, ...furniture('footer')]);
  return { text, hints, metadata: { ...coreProperties(zip.has('meta.xml') ? parseXml(decode(zip.bytes('meta.xml'))) : undefined), format: 'odt' } };
}

/** Kinds by style name; automatic styles have that of their parents. */
function styleKinds(roots: readonly XmlElement[]): ReadonlyMap<string, BlockKind> {
  const parents = new Map<string, string>();
  for (const root of roots) for (const s of descendants(root, 'style')) parents.set(attribute(s, 'name') ?? '', attribute(s, 'parent-style-name') ?? '');
  const own = (name: string): BlockKind | undefined => (/^Title$/.test(name) ? 'title' : /^(?:Heading|Subtitle)/.test(name) ? 'heading' : /^Quotations?$/.test(name) ? 'quote' : /^(?:Caption|Illustration|Figure)/.test(name) ? 'caption' : undefined);
  const kindOf = (name: string, depth = 0): BlockKind | undefined => (name === '' || depth > 20 ? undefined : (own(name) ?? kindOf(parents.get(name) ?? '', depth + 1)));
  return new Map([...parents.keys()].flatMap((name) => {
    const kind = kindOf(name);
    return kind ? [[name, kind] as const] : [];
  }));
}

function paragraphs(root: XmlElement, kinds: ReadonlyMap<string, BlockKind>, notes: XmlElement[], furniture?: BoilerplateReason): FoundBlock[] {
  const out: FoundBlock[] = [];
  const walk = (element: XmlElement, inList: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.local === 'h' || child.local === 'p') {
        const frames: XmlElement[] = [];
        const text = wordsOf(child, notes, frames);
        const kind = kinds.get(attribute(child, 'style-name') ?? '') ?? (child.local === 'h' ? 'heading' : inList ? 'list-item' : 'paragraph');
        out.push({ text, kind, ...(furniture ? { furniture } : {}) });
        for (const frame of frames) walk(frame, false);
      } else if (!GONE.has(child.local)) walk(child, inList || child.local === 'list-item');
    }
  };
  walk(root, false);
  return out;
}

function wordsOf(element: XmlElement, notes: XmlElement[], frames: XmlElement[]): string {
  let out = '';
  for (const child of element.children) {
    if (typeof child === 'string') out += child;
    else if (child.local === 's' || child.local === 'tab' || child.local === 'line-break') out += ' ';
    else if (child.local === 'note') {
      const body = firstElement(child, 'note-body');
      if (body) notes.push(body);
    } else if (child.local === 'text-box') frames.push(child);
    else if (!GONE.has(child.local)) out += wordsOf(child, notes, frames);
  }
  return out;
}
