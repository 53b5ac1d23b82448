import { randomUUID } from 'node:crypto';
import type { Output } from '../../src-core/contract.ts';
import type { FileKind } from '../../src-core/exchange/in/kinds.ts';
import { SverkaError } from '../store/errors.ts';
import type { Item } from './importing.ts';
import { hostOf } from './keeping.ts';
import type { Pool } from './pool.ts';
import { fetchPage } from './web-address.ts';
import type { FetchOptions } from './web-address.ts';

/** Pages that were fetched and shown, but not taken yet. */
const KEPT = 5;
/** Characters of the article that are shown before it is taken, UTF-16 code units. */
const SHOWN = 400;
const KINDS: Readonly<Record<string, FileKind>> = { 'text/html': 'html', 'application/xhtml+xml': 'html', '': 'html', 'text/plain': 'text', 'text/markdown': 'markdown', 'application/pdf': 'pdf' };

/** Fetches pages on request, shows what came, and keeps it until it is taken into the library or forgotten. */
export class Pages {
  readonly #pool: Pool;
  readonly #options: FetchOptions;
  readonly #fetched = new Map<string, Item>();

  constructor(pool: Pool, options: FetchOptions = {}) {
    this.#pool = pool;
    this.#options = options;
  }

  /** @throws SverkaError with the reason */
  async fetch(address: string): Promise<Output<'pages.fetch'>> {
    const page = await fetchPage(address.includes('://') ? address : `https://${address}`, this.#options);
    const kind = KINDS[page.type];
    const site = hostOf(page.address);
    if (!kind) throw new SverkaError('unsupported', `What stands at this address is no article (${page.type.slice(0, 60)}); save it and import the file if Sverka reads its kind.`);
    const name = nameOf(page.address);
    const read = await this.#pool.read({ name, kind, bytes: page.bytes, ...(page.encoding === '' ? {} : { encoding: page.encoding }) });
    if (read.kind !== 'text') throw new SverkaError('unsupported', 'What stands at this address is no article.');
    const { text, hints, title = '' } = read.text;
    const id = randomUUID();
    this.#fetched.set(id, { name, path: '', kind, read: () => page.bytes, metadata: { address: page.address }, ...(page.encoding === '' ? {} : { encoding: page.encoding }) });
    for (const old of [...this.#fetched.keys()].slice(0, -KEPT)) this.#fetched.delete(old);
    const apart = (at: number): number | undefined => hints.find((h) => at >= h.start && at < h.end)?.end;
    let start = 0;
    for (let end = apart(start); end !== undefined; end = apart(start)) start = end;
    return { id, address: page.address, site, title, size: page.bytes.length, beginning: text.slice(start, start + SHOWN).toWellFormed().replace(/^[#>*\s]+/gm, '') };
  }

  /** A page that was fetched, for the import. */
  take(id: string): Item | undefined {
    const page = this.#fetched.get(id);
    this.#fetched.delete(id);
    return page;
  }
}

/** A name for the page: the last part of its address, or the host. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').findLast((p) => p !== '') ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // Not encoded, then.
  }
  return (name || hostname).replace(/\p{Cc}/gu, '').slice(0, 200);
}
