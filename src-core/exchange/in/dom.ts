import type { DocumentMetadata } from '../model.ts';

/** The little of the DOM that is used here; `src-core` knows no browser. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: readonly DomNode[];
  readonly textContent: string | null;
}
export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  querySelector(selector: string): DomElement | null;
}
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  cloneNode(deep: boolean): DomDocument;
}
export const ELEMENT = 1;
export const TEXT = 3;

/** Where pages say who wrote them and when, best first. */
const FIELDS: Readonly<Record<'author' | 'date' | 'publisher' | 'address', readonly string[]>> = {
  author: ['meta[name="author"]', 'meta[property="article:author"]', 'meta[name="dc.creator" i]', '[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '[rel="author"]'],
  date: ['meta[property="article:published_time"]', 'meta[itemprop="datePublished"]', 'meta[name="date"]', 'meta[name="dc.date" i]', 'time[datetime]'],
  publisher: ['meta[property="og:site_name"]', 'meta[name="application-name"]'],
  address: ['link[rel="canonical"]', 'meta[property="og:url"]'],
};

/** What a page says of itself. */
export function metadataOf(document: DomDocument): DocumentMetadata {
  const found: Record<string, string> = {};
  for (const [field, selectors] of Object.entries(FIELDS)) {
    for (const selector of selectors) {
      const value = valueOf(document, selector);
      if (value === '') continue;
      // An author given as an address is a link to a profile, no name.
      if (field === 'author' && /^https?:/i.test(value)) continue;
      if (field === 'address' && !/^https?:\/\//i.test(value)) continue;
      found[field] = value.slice(0, 500);
      break;
    }
  }
  return { ...linkedData(document), ...found };
}

function valueOf(document: DomDocument, selector: string): string {
  try {
    const element = document.querySelector(selector);
    if (!element) return '';
    return (element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('href') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  } catch {
    return '';
  }
}

/** Schema.org data that pages carry for search engines. */
function linkedData(document: DomDocument): DocumentMetadata {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const list = Array.isArray(data) ? data : typeof data === 'object' && data !== null && Array.isArray((data as { '@graph'?: unknown })['@graph']) ? (data as { '@graph': unknown[] })['@graph'] : [data];
      for (const item of list as Record<string, unknown>[]) {
        if (typeof item !== 'object' || item === null || !/Article|NewsArticle|BlogPosting/.test(String(item['@type']))) continue;
        const author = nameOf(item['author']);
        const publisher = nameOf(item['publisher']);
        const date = typeof item['datePublished'] === 'string' ? item['datePublished'].slice(0, 100) : '';
        return { ...(author ? { author } : {}), ...(publisher ? { publisher } : {}), ...(date ? { date } : {}) };
      }
    } catch {
      // Broken data for search engines is no reason to refuse a page.
    }
  }
  return {};
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 300);
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).slice(0, 10).join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? nameOf(value.name) : '';
}
