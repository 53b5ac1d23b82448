import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SECURITY_HEADERS } from '../content-policy.ts';
import type { Service } from '../service/service.ts';
import { rendererFile } from '../static-files.ts';

/** Bodies above this are refused, bytes: an import of 20 MB in base64 and its frame. */
const MOST_BODY = 32 * 1024 * 1024;
/** Keeps proxies and sleeping laptops from dropping the event stream, milliseconds. */
const HEARTBEAT = 25_000;

export interface WebHost {
  readonly port: number;
  /** An address with a fresh one-time token. */
  mintUrl(): string;
  close(): Promise<void>;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const equal = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * Serves the app on the loopback address: the same renderer and the same handlers as the desktop shell.
 * A one-time token in the address is exchanged for a cookie; Host and Origin are checked on every request, so that no other
 * page and no rebound name can speak to it. Files are never read by path for a page.
 */
export async function startWebHost(service: Service, folder: string, wantedPort = 0): Promise<WebHost> {
  const session = randomBytes(32).toString('base64url');
  const tokens = new Set<string>();
  const streams = new Set<ServerResponse>();
  let port = 0;
  // Browsers send a cookie to every port of a host: two workspaces open at once must not share its name.
  const cookieName = (): string => `sverka-session-${port}`;

  const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array, extra: Record<string, string> = {}): void => {
    response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': 'no-store', ...extra });
    response.end(body);
  };
  const refuse = (response: ServerResponse, status: number, sentence: string): void => send(response, status, 'text/plain; charset=utf-8', `${sentence}\n`, { connection: 'close' });
  const hosts = (): string[] => [`127.0.0.1:${port}`, `localhost:${port}`];
  const authorised = (request: IncomingMessage): boolean => {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    const head = `${cookieName()}=`;
    return cookies.some((c) => c.startsWith(head) && equal(c.slice(head.length), session));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = request.headers.host ?? '';
    if (!hosts().includes(host)) return refuse(response, 421, 'This address serves only the Sverka window on this machine.');
    const origin = request.headers.origin;
    if (origin !== undefined && !hosts().some((h) => origin === `http://${h}`)) return refuse(response, 403, 'Another site may not speak to Sverka.');
    const site = request.headers['sec-fetch-site'];
    const url = new URL(request.url ?? '/', `http://${host}`);

    if (request.method === 'GET' && url.pathname === '/' && url.searchParams.has('token')) {
      const token = url.searchParams.get('token') ?? '';
      const known = [...tokens].find((t) => equal(t, token));
      if (known === undefined) return refuse(response, 403, 'This link was used already or is not valid; start Sverka again for a new one.');
      tokens.delete(known);
      response.writeHead(303, { ...SECURITY_HEADERS, location: '/', 'set-cookie': `${cookieName()}=${session}; HttpOnly; SameSite=Strict; Path=/`, 'cache-control': 'no-store' });
      response.end();
      return;
    }
    if (!authorised(request)) return refuse(response, 403, 'Open Sverka with the address it printed when it started.');
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && url.pathname !== '/') return refuse(response, 403, 'Another site may not speak to Sverka.');

    if (url.pathname === '/events') return events(request, response);
    if (url.pathname.startsWith('/api/')) return api(request, response, decodeMethod(url.pathname.slice(5)));
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET is understood here.');
    const file = await rendererFile(folder, url.pathname);
    if (!file) return refuse(response, 404, 'There is no such page.');
    const lasting = url.pathname.startsWith('/assets/') ? { 'cache-control': 'private, max-age=31536000, immutable' } : {};
    send(response, 200, file.mime, request.method === 'HEAD' ? '' : file.body, lasting);
  };

  const api = async (request: IncomingMessage, response: ServerResponse, method: string): Promise<void> => {
    if (request.method !== 'POST') return refuse(response, 405, 'Methods are called with POST.');
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(response, 415, 'The body must be application/json.');
    const body = await readBody(request);
    if (body === null) return refuse(response, 413, 'The request is larger than 32 MB.');
    const json = (status: number, value: unknown): void => send(response, status, 'application/json', JSON.stringify(value));
    let input: unknown;
    try {
      input = JSON.parse(body);
    } catch {
      return json(400, { ok: false, error: { code: 'bad-input', message: 'The body is not JSON.' } });
    }
    if (method === 'documents.import' && namesPaths(input)) return json(200, { ok: false, error: { code: 'bad-input', message: 'A page may not name files of this machine; drop them or choose them instead.' } });
    const result = await service.callUnknown(method, input);
    json(!result.ok && result.error.code === 'not-found' && result.error.message.startsWith('There is no method') ? 404 : 200, result);
  };

  const events = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET') return refuse(response, 405, 'Only GET is understood here.');
    response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    streams.add(response);
    const off = service.on((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    const beat = setInterval(() => response.write(': beat\n\n'), HEARTBEAT);
    response.on('close', () => {
      clearInterval(beat);
      off();
      streams.delete(response);
    });
  };

  const server: Server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'Something went wrong inside Sverka; nothing that was saved is lost.');
      else response.end();
    });
  });
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;

  return {
    port,
    mintUrl: () => {
      const token = randomBytes(24).toString('base64url');
      tokens.add(token);
      return `http://127.0.0.1:${port}/?token=${token}`;
    },
    close: () =>
      new Promise((resolve) => {
        for (const stream of streams) stream.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodeMethod(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function namesPaths(input: unknown): boolean {
  const items = (input as { items?: unknown } | null)?.items;
  return Array.isArray(items) && items.some((i: unknown) => (i as { kind?: unknown } | null)?.kind === 'path');
}

/** @returns the body as text, or null if it is larger than allowed */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
