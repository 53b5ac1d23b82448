import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METHODS } from '../../src-core/methods.ts';
import type { WebHost } from '../../src-main/web/server.ts';
import { startWebHost } from '../../src-main/web/server.ts';
import { ROOT } from '../helpers/core.ts';
import { freshFolder, openService } from '../helpers/service.ts';

const folder = freshFolder();
let host: WebHost;
let service: ReturnType<typeof openService>;
let cookie = '';

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}
const ask = ({ path = '/', method = 'GET', headers = {}, body }: Asked) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const r = request({ host: '127.0.0.1', port: host.port, path, method, headers: { host: `127.0.0.1:${host.port}`, ...headers } }, (response) => {
      let text = '';
      response.on('data', (d: Buffer) => (text += d.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    r.on('error', reject);
    r.end(body);
  });
const api = (method: string, body: unknown, headers: Record<string, string> = {}) =>
  ask({ path: `/api/${method}`, method: 'POST', headers: { cookie, 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });

beforeAll(async () => {
  service = openService(join(folder.path, 'w.db'));
  host = await startWebHost(service, join(ROOT, 'out', 'renderer'));
  const { pathname, search } = new URL(host.mintUrl());
  const entered = await ask({ path: pathname + search });
  cookie = String(entered.headers['set-cookie']).split(';')[0]!;
});
afterAll(async () => {
  await host.close();
  await service.close();
  folder.remove();
});

describe('the loopback host', () => {
  it('takes its token once', async () => {
    const { pathname, search } = new URL(host.mintUrl());
    expect((await ask({ path: pathname + search })).status).toBe(303);
    expect((await ask({ path: pathname + search })).status).toBe(403);
    expect((await ask({ path: '/?token=guess' })).status).toBe(403);
  });
  // One name on all ports let a second host opened in the same browser shut the first window out.
  it('leaves the cookie of a host on another port alone', async () => {
    const other = await startWebHost(service, join(ROOT, 'out', 'renderer'));
    const entered = await fetch(other.mintUrl(), { redirect: 'manual' });
    const second = String(entered.headers.get('set-cookie')).split(';')[0]!;
    const nameOf = (c: string): string => c.split('=')[0]!;
    expect(nameOf(second)).not.toBe(nameOf(cookie));
    // A browser sends both to both.
    expect((await ask({ headers: { cookie: `${cookie}; ${second}` } })).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${other.port}/`, { headers: { cookie: `${cookie}; ${second}` } })).status).toBe(200);
    expect((await ask({ headers: { cookie: second } })).status).toBe(403);
    await other.close();
  });
  it('serves the app with a strict policy', async () => {
    const page = await ask({ headers: { cookie } });
    expect(page.status).toBe(200);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'|default-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });
  it.each<[string, Asked, number]>([
    ['no cookie', { path: '/' }, 403],
    ['a foreign Host', { headers: { host: 'evil.example' } }, 421],
    ['a rebound name', { headers: { host: 'evil.example:80' } }, 421],
    ['a foreign Origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['the null Origin', { headers: { origin: 'null' } }, 403],
    ['a path out of the folder', { path: '/../package.json' }, 404],
    ['an encoded path out of the folder', { path: '/%2e%2e/%2e%2e/package.json' }, 404],
    ['PUT', { method: 'PUT' }, 405],
  ])('refuses %s', async (name, asked, status) => {
    const headers = { ...(name === 'no cookie' ? {} : { cookie }), ...asked.headers };
    expect((await ask({ ...asked, headers })).status).toBe(status);
  });
  it('answers calls of its own page, and no others', async () => {
    expect(JSON.parse((await api('library.get', {})).body)).toMatchObject({ ok: true, value: { documents: [] } });
    expect((await api('library.get', {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await api('library.get', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await api('library.get', {}, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await api('library.get', '{')).status).toBe(400);
    expect((await api('no.such', {})).status).toBe(404);
    expect(JSON.parse((await api('documents.import', { items: [{ kind: 'path', path: '/etc/passwd' }] })).body)).toMatchObject({ ok: false });
  });
  it('refuses nonsense on every method', async () => {
    for (const method of METHODS) {
      for (const bad of [null, 7, 'x', [], { nonsense: true }, { id: {} }]) {
        const { status, body } = await api(method, JSON.stringify(bad));
        expect(status).toBe(200);
        expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      }
    }
  });
});
