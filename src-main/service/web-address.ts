/** Fetches one page when a person asks for it: the only thing Sverka ever asks of the network. */
import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { request as overHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SverkaError } from '../store/errors.ts';

/** What was fetched. */
export interface FetchedPage {
  /** Where the page stood in the end. */
  readonly address: string;
  /** Type as the server names it, in lower case, without parameters. */
  readonly type: string;
  /** Encoding as the server names it; empty if it does not. */
  readonly encoding: string;
  readonly bytes: Uint8Array;
}

export interface FetchOptions {
  /** Addresses of a host name; for tests. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  /** Whether an address may be called; for tests. By default all but private, local and reserved ones. */
  readonly allowed?: (address: string) => boolean;
  readonly signal?: AbortSignal;
}

/** Bytes of a page, unpacked. */
export const MOST_PAGE_BYTES = 10 * 1024 * 1024;
/** Milliseconds for all of it, redirects included. */
const TIME = 15_000;
const MOST_REDIRECTS = 5;

/** Networks that are nobody's business on the open web: RFC 1918, 6598, 3927, 6890, 4193, 4291 and their like. */
const PRIVATE = new BlockList();
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const) PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [['::', 128], ['::1', 128], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8]] as const) PRIVATE.addSubnet(net, bits, 'ipv6');

/** True for an address of the open internet. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  // An IPv4 address in IPv6 clothes is what it is underneath.
  const mapped = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublic(mapped);
  if (version === 6 && /^::(?:ffff:)?[\da-f]{1,4}:[\da-f]{1,4}$/i.test(address)) return false;
  return !PRIVATE.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Fetches a page over HTTP or HTTPS. Every host, of redirects too, is resolved first, every address it has must be public,
 * and the connection goes to the address that was looked at, so that a name cannot change its mind in between.
 *
 * @throws SverkaError `bad-input`, `unreadable`, `too-large` or `cancelled`
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const timeout = AbortSignal.timeout(TIME);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let url = addressOf(address);
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await ask(url, await safeAddress(url, options), signal);
      const { statusCode: status = 0, headers } = answer;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        answer.destroy();
        url = addressOf(new URL(headers.location, url).href);
        continue;
      }
      if (status !== 200) {
        answer.destroy();
        throw new SverkaError('unreadable', `${url.host} answered with ${status}${status === 404 ? ' (there is no such page)' : status === 401 || status === 403 ? ' (it may not be read without signing in)' : ''}; open the page in a browser, save it and import the file.`);
      }
      const [type = '', ...rest] = (headers['content-type'] ?? '').split(';');
      const encoding = /charset\s*=\s*"?([\w-]+)/i.exec(rest.join(';'))?.[1] ?? '';
      return { address: url.href, type: type.trim().toLowerCase(), encoding, bytes: await bodyOf(answer, url.host) };
    }
    throw new SverkaError('unreadable', `${url.host} sends from page to page without end.`);
  } catch (error) {
    if (error instanceof SverkaError) throw error;
    if (options.signal?.aborted) throw new SverkaError('cancelled', 'The page was not fetched.', { cause: error });
    if (timeout.aborted) throw new SverkaError('unreadable', `${url.host} took longer than ${TIME / 1000} seconds to answer; try again later, or save the page and import the file.`, { cause: error });
    throw new SverkaError('unreadable', `${url.host} could not be reached (${(error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error))}); check the address and the connection.`, { cause: error });
  }
}

function addressOf(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new SverkaError('bad-input', `“${address.slice(0, 200)}” is no web address; it begins with https:// or http://.`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new SverkaError('bad-input', `Only web pages can be fetched, over https:// or http://, not over ${url.protocol}//.`);
  if (url.username !== '' || url.password !== '') throw new SverkaError('bad-input', 'The address holds a name or a password; take it out.');
  return url;
}

async function safeAddress(url: URL, { resolve = (host) => lookup(host, { all: true }), allowed = isPublic }: FetchOptions): Promise<LookupAddress> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const own = isIP(host);
  const found = own === 0 ? await resolve(host) : [{ address: host, family: own }];
  const first = found[0];
  if (!first) throw new SverkaError('unreadable', `There is no site ${host}; check the address.`);
  // One bad address among good ones is a trick, not a mistake.
  if (!found.every((a) => allowed(a.address))) throw new SverkaError('bad-input', `${host} is a machine of this network, not of the open web; Sverka does not call it.`);
  return first;
}

function ask(url: URL, to: LookupAddress, signal: AbortSignal): Promise<IncomingMessage> {
  const pinned: LookupFunction = (_host, options, callback) => (options.all === true ? callback(null, [to]) : callback(null, to.address, to.family));
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Mozilla/5.0 (compatible; Sverka)' };
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, { headers, lookup: pinned, signal, agent: false, maxHeaderSize: 32_768 }, resolve);
    request.on('error', reject);
    request.end();
  });
}

/** The body, unpacked, up to the limit; more ends the connection. */
async function bodyOf(answer: IncomingMessage, host: string): Promise<Uint8Array> {
  const packed = answer.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const stream = packed === 'gzip' || packed === 'x-gzip' ? answer.pipe(createGunzip()) : packed === 'br' ? answer.pipe(createBrotliDecompress()) : packed === 'deflate' ? answer.pipe(createInflate()) : answer;
  answer.on('error', (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_PAGE_BYTES) {
      answer.destroy();
      throw new SverkaError('too-large', `The page at ${host} is larger than ${MOST_PAGE_BYTES / 1024 / 1024} MB; save only the article and import the file.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
