import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../src-main/service/service.ts';
import { freshFolder, importAndWait, must } from '../helpers/service.ts';
import { fetchPage, isPublic, MOST_PAGE_BYTES } from '../../src-main/service/web-address.ts';

let port = 0;
const seen: string[] = [];
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/page': (_q, r) => r.setHeader('content-type', 'text/html; charset=windows-1251').end(Buffer.from([0xcf, 0xf0])),
  '/packed': (_q, r) => r.setHeader('content-encoding', 'gzip').end(gzipSync('слово')),
  '/to-page': (_q, r) => r.writeHead(302, { location: '/page' }).end(),
  '/loop': (_q, r) => r.writeHead(302, { location: '/loop' }).end(),
  '/inside': (_q, r) => r.writeHead(302, { location: 'http://inside.example/secret' }).end(),
  '/file': (_q, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/huge': (_q, r) => r.end(Buffer.alloc(MOST_PAGE_BYTES + 10)),
  '/bomb': (_q, r) => r.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(200 * 1024 * 1024))),
};
const server = createServer((request, response) => {
  seen.push(`${request.headers.host} ${request.url}`);
  const page = pages[request.url ?? ''];
  if (page) page(request, response);
  else response.writeHead(404).end();
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

/** The open web is played by this machine: `site.example` is allowed to be here, `inside.example` is what it looks like. */
const options = { resolve: async (host: string) => [{ address: host === 'inside.example' ? '10.0.0.5' : '127.0.0.1', family: 4 }], allowed: (address: string) => address === '127.0.0.1' };
const get = (path: string) => fetchPage(`http://site.example:${port}${path}`, options);

describe('a web address', () => {
  it('is fetched, with type, encoding and where it stood', async () => {
    expect(await get('/to-page')).toEqual({ address: `http://site.example:${port}/page`, type: 'text/html', encoding: 'windows-1251', bytes: Buffer.from([0xcf, 0xf0]) });
    expect(new TextDecoder().decode((await get('/packed')).bytes)).toBe('слово');
    expect(seen).toContain(`site.example:${port} /page`);
  });
  it.each([
    ['/loop', /without end/],
    ['/inside', /inside\.example is a machine of this network/],
    ['/file', /Only web pages can be fetched/],
    ['/huge', /larger than 10 MB/],
    ['/bomb', /larger than 10 MB/],
    ['/nothing', /answered with 404 \(there is no such page\)/],
  ])('%s is refused with its reason', async (path, message) => {
    await expect(get(path)).rejects.toThrow(message);
  });
  it.each(['ftp://site.example/', 'file:///etc/passwd', 'not an address', 'http://a:b@site.example/', 'javascript:alert(1)'])('%s is refused unasked', async (address) => {
    await expect(fetchPage(address, { ...options, resolve: () => Promise.reject(new Error('asked')) })).rejects.toMatchObject({ code: 'bad-input' });
  });
  it('one private address among public ones is enough to refuse, and nothing is called', async () => {
    const before = seen.length;
    await expect(fetchPage(`http://mixed.example:${port}/page`, { resolve: async () => [{ address: '93.184.216.34', family: 4 }, { address: '127.0.0.1', family: 4 }] })).rejects.toThrow(/machine of this network/);
    await expect(fetchPage(`http://127.0.0.1:${port}/page`)).rejects.toThrow(/machine of this network/);
    await expect(fetchPage(`http://[::ffff:7f00:1]:${port}/page`)).rejects.toThrow(/machine of this network/);
    await expect(fetchPage(`http://2130706433:${port}/page`)).rejects.toThrow(/machine of this network/);
    expect(seen.length).toBe(before);
  });
  it('a name is looked up once, so that it cannot answer differently the second time', async () => {
    let asked = 0;
    await fetchPage(`http://rebinding.example:${port}/page`, { ...options, resolve: async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }] });
    expect(asked).toBe(1);
  });
  it.each(['10.1.2.3', '172.31.0.1', '192.168.1.1', '127.0.0.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '224.0.0.1', 'no address'])('%s is not of the open web', (address) => expect(isPublic(address)).toBe(false));
  it.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1'])('%s is', (address) => expect(isPublic(address)).toBe(true));
});

describe('a page fetched by the service', () => {
  it('is shown first, taken on request, and keeps its address', async () => {
    const paragraph = 'The ferry crossed the Volga for the first time in forty years, with two hundred passengers on board. ';
    pages['/article'] = (_q, r) => r.setHeader('content-type', 'text/html').end(`<html><body><nav><a href="/">Home</a></nav><article><h1>A ferry returns</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(3)}</article></body></html>`);
    const folder = freshFolder();
    const service = createService({ workspacePath: join(folder.path, 'w.sverka-workspace'), host: 'cli', version: 'test', systemLanguage: 'en', workers: 1, web: options });
    try {
      const page = await must(service, 'pages.fetch', { address: `http://site.example:${port}/article` });
      expect(page).toMatchObject({ title: 'A ferry returns', site: 'site.example', beginning: expect.stringContaining('The ferry crossed') });
      expect((await must(service, 'library.get', {})).documents).toEqual([]);
      const library = await importAndWait(service, [{ kind: 'page', id: page.id }]);
      expect(library.documents.map((d) => [d.title, d.site])).toEqual([['A ferry returns', 'site.example']]);
      const again = await importAndWait(service, [{ kind: 'page', id: page.id }]);
      expect(again.failures.map((f) => f.code)).toEqual(['not-found']);
      expect(await service.call('pages.fetch', { address: 'http://inside.example/' })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    } finally {
      await service.close();
      folder.remove();
    }
  });
});
