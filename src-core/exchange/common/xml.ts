import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

/** An element of an XML file; comments and processing instructions are not kept. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Namespace, empty if none. */
  readonly uri: string;
  /** By the name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Prefixes declared on this element and those around it. */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Elements inside each other beyond this are refused: no format we read nests so deep, and every walk below recurses. */
const DEEPEST = 250;
/** Elements of one file. */
const MOST_ELEMENTS = 2_000_000;

/**
 * Parses XML strictly: what is not well-formed is refused with its place. Nothing outside the file is ever loaded, and
 * entities that the file declares itself are not expanded; using one is refused.
 *
 * @throws Refusal `damaged`
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: (Omit<XmlElement, 'children'> & { readonly children: XmlNode[] })[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  parser.on('error', (error) => {
    throw new Refusal('damaged', `is not well-formed XML (line ${parser.line}: ${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}); save it again from the program it came from`);
  });
  parser.on('opentag', (tag) => {
    if (++count > MOST_ELEMENTS) throw new Refusal('too-large', `holds more than ${MOST_ELEMENTS} elements; split it`);
    if (open.length >= DEEPEST) throw new Refusal('damaged', `nests elements more than ${DEEPEST} deep (line ${parser.line}), which no translation file does`);
    const around = open.at(-1)?.namespaces ?? {};
    const own = Object.keys(tag.ns).length > 0 ? { ...around, ...tag.ns } : around;
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, a]) => [name, a.value]));
    open.push({ name: tag.name, local: tag.local, uri: tag.uri, attributes, namespaces: own, children: [] });
  });
  parser.on('closetag', () => {
    const element = open.pop()!;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  const words = (text: string): void => {
    const children = open.at(-1)?.children;
    if (!children) return;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (!root) throw new Refusal('empty', 'holds no XML element');
  return root;
}

/** The child elements, all or of one local name. */
export function elements(parent: XmlElement, local?: string): XmlElement[] {
  return parent.children.filter((c): c is XmlElement => typeof c !== 'string' && (local === undefined || c.local === local));
}

export const firstElement = (parent: XmlElement, local: string): XmlElement | undefined => elements(parent, local)[0];

/** Every element of a local name below, in file order. */
export function descendants(parent: XmlElement, local: string): XmlElement[] {
  const out: XmlElement[] = [];
  const walk = (e: XmlElement): void => {
    for (const child of e.children) {
      if (typeof child === 'string') continue;
      if (child.local === local) out.push(child);
      walk(child);
    }
  };
  walk(parent);
  return out;
}

/** All text below, without markup. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: XmlElement, local: string): string | undefined {
  const direct = element.attributes[local];
  if (direct !== undefined) return direct;
  return Object.entries(element.attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];
}

/** Characters that XML 1.0 cannot carry, not even as references. */
// oxlint-disable-next-line no-control-regex -- that is what it is about
export const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Escapes text for element content; carriage returns survive as references, what XML cannot carry becomes U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** Escapes text for a quoted attribute; tabs and line ends survive as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** Attributes of a tag, with a space before each; undefined ones are left out. */
export function attributesOf(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`)).join('');
}

/** Writes an element as it was read, with the namespaces it needs, so that it can stand anywhere. */
export function serialize(node: XmlNode, declared: Readonly<Record<string, string>> = {}): string {
  if (typeof node === 'string') return escapeText(node);
  const needed = new Set([...Object.keys(node.attributes), node.name].map((n) => (n.includes(':') ? n.slice(0, n.indexOf(':')) : '')));
  const attributes = { ...node.attributes };
  const known = { ...declared };
  for (const key of Object.keys(attributes)) if (key === 'xmlns' || key.startsWith('xmlns:')) delete attributes[key];
  for (const prefix of needed) {
    if (prefix === 'xml') continue;
    const uri = node.namespaces[prefix] ?? '';
    if ((known[prefix] ?? '') === uri) continue;
    attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] = uri;
    known[prefix] = uri;
  }
  const inside = node.children.map((c) => serialize(c, known)).join('');
  return inside === '' ? `<${node.name}${attributesOf(attributes)}/>` : `<${node.name}${attributesOf(attributes)}>${inside}</${node.name}>`;
}
