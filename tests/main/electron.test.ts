import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METHODS } from '../../src-core/methods.ts';
import { guardContents, isOwnUrl, mayCall, mayRequest } from '../../src-main/electron/security.ts';
import { FUSES } from '../../src-main/electron/fuses.ts';
import { menuTemplate } from '../../src-main/electron/menu.ts';
import { readBounds } from '../../src-main/electron/window-state.ts';
import { ROOT } from '../helpers/core.ts';
import { freshFolder } from '../helpers/service.ts';

const folder = freshFolder();
afterAll(() => folder.remove());

/** A stand-in for the `electron` module that writes down what the built main process asks of it, then plays some events. */
const STAND_IN = `
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
const record = { privileged: [], windows: [], urls: [], handlers: [], permissions: {}, cancelled: {}, contents: {}, menu: null, calls: {}, quit: 0, order: [] };
const handlers = new Map();
class Contents extends EventEmitter { sent = []; setWindowOpenHandler(h) { record.contents.open = h({ url: 'https://evil.example' }); } send(channel, value) { this.sent.push(channel); } }
export const app = Object.assign(new EventEmitter(), {
  isPackaged: true, enableSandbox: () => { record.order.push('sandbox'); }, requestSingleInstanceLock: () => true, whenReady: () => Promise.resolve().then(() => { record.order.push('ready'); }),
  getLocale: () => 'ru-RU', getPath: () => ${JSON.stringify(folder.path)}, quit: () => { record.quit++; app.emit('will-quit', { preventDefault() {} }); }, exit: (code) => { record.exit = code; },
});
export class BrowserWindow extends EventEmitter {
  static getAllWindows() { return []; }
  constructor(options) { super(); record.windows.push(options); this.webContents = new Contents(); app.emit('web-contents-created', {}, this.webContents); }
  loadURL(url) { record.urls.push(url); setTimeout(() => play(this).catch((e) => { record.error = String(e.stack); finish(); }), 50); return Promise.resolve(); }
  show() { record.shown = true; } isMinimized() { return false; } focus() {} restore() {} getNormalBounds() { return { x: 1, y: 2, width: 900, height: 700 }; }
}
export const dialog = { showErrorBox: (t, m) => { record.errorBox = m; }, showOpenDialog: async (o) => { record.openDialog = o; return { canceled: false, filePaths: ['/a.txt'] }; }, showSaveDialog: async () => ({ canceled: true }) };
export const ipcMain = { handle: (channel, listener) => { record.handlers.push(channel); handlers.set(channel, listener); } };
export const Menu = { buildFromTemplate: (t) => t, setApplicationMenu: (m) => { record.menu = m.map((i) => i.label ?? i.role); } };
let served;
export const protocol = { registerSchemesAsPrivileged: (s) => { record.privileged = s; record.order.push('scheme'); }, handle: (scheme, handler) => { served = handler; } };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
export const session = { defaultSession: {
  setPermissionRequestHandler: (h) => { for (const p of ['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'clipboard-sanitized-write']) h({}, p, (granted) => { record.permissions[p] = granted; }); },
  setPermissionCheckHandler: (h) => { record.permissions.check = h(); }, setDevicePermissionHandler: (h) => { record.permissions.device = h(); },
  webRequest: { onBeforeRequest: (l) => { for (const url of ['https://evil.example/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'devtools://x', 'sverka://app/index.html', 'sverka://application/']) l({ url }, (r) => { record.cancelled[url] = r.cancel; }); } },
} };
async function play(window) {
  window.emit('ready-to-show');
  for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview']) { let prevented = false; window.webContents.emit(event, { preventDefault: () => { prevented = true; } }, 'https://evil.example'); record.contents[event] = prevented; }
  const own = { senderFrame: { url: 'sverka://app/', parent: null } };
  record.calls.own = await handlers.get('sverka:call:library.get')(own, {});
  record.calls.frame = await handlers.get('sverka:call:library.get')({ senderFrame: { url: 'sverka://app/', parent: {} } }, {});
  record.calls.foreign = await handlers.get('sverka:call:library.get')({ senderFrame: { url: 'https://evil.example/', parent: null } }, {});
  record.calls.bad = await handlers.get('sverka:call:pair.open')(own, { id: 7 });
  record.calls.pick = await handlers.get('sverka:pick')(own, 'files');
  record.calls.save = await handlers.get('sverka:save')(own, 'a.html', 'AA==');
  const page = await served(new Request('sverka://app/'));
  record.page = { status: page.status, policy: page.headers.get('content-security-policy'), type: page.headers.get('content-type') };
  record.outside = (await served(new Request('sverka://app/..%2f..%2fpackage.json'))).status;
  record.otherHost = (await served(new Request('sverka://evil/'))).status;
  await handlers.get('sverka:call:settings.set')(own, { theme: 'dark' });
  record.sent = window.webContents.sent;
  window.emit('close');
  app.emit('window-all-closed');
  setTimeout(finish, 600);
}
function finish() { writeFileSync(process.env.RECORD, JSON.stringify(record)); process.exit(0); }
`;

interface Recorded {
  readonly [key: string]: never;
}

describe('the built main process, with a stand-in for Electron', () => {
  let r: Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- what a stand-in wrote down, as JSON
  beforeAll(() => {
    const standIn = join(folder.path, 'electron.mjs');
    const hook = join(folder.path, 'hook.mjs');
    const record = join(folder.path, 'record.json');
    writeFileSync(standIn, STAND_IN);
    writeFileSync(hook, `import { registerHooks } from 'node:module'; registerHooks({ resolve: (s, c, next) => (s === 'electron' ? { url: ${JSON.stringify(`file://${encodeURI(standIn)}`)}, shortCircuit: true } : next(s, c)) });`);
    const done = spawnSync(process.execPath, ['--import', `file://${encodeURI(hook)}`, join(ROOT, 'out', 'main', 'electron.js'), '--workspace', join(folder.path, 'w.db')], { encoding: 'utf8', env: { ...process.env, RECORD: record }, timeout: 20_000 });
    expect(done.stderr).toBe('');
    r = JSON.parse(readFileSync(record, 'utf8')) as Recorded;
    expect(r['error']).toBeUndefined();
  });
  it('opens one isolated, sandboxed window on its own scheme', () => {
    expect(r['windows']).toHaveLength(1);
    expect(r['windows'][0].webPreferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false, allowRunningInsecureContent: false, experimentalFeatures: false, devTools: false });
    expect(r['windows'][0].webPreferences).not.toHaveProperty('enableBlinkFeatures');
    expect(existsSync(r['windows'][0].webPreferences.preload)).toBe(true);
    expect(r['urls']).toEqual(['sverka://app/']);
    expect(r['privileged']).toMatchObject([{ scheme: 'sverka', privileges: { standard: true, secure: true } }]);
    expect(r['order']).toEqual(['scheme', 'sandbox', 'ready']);
  });
  it('denies permissions, navigation, windows, web views and the network', () => {
    expect(r['permissions']).toEqual({ media: false, geolocation: false, notifications: false, openExternal: false, 'clipboard-read': false, 'clipboard-sanitized-write': true, check: false, device: false });
    expect(r['contents']).toEqual({ open: { action: 'deny' }, 'will-navigate': true, 'will-redirect': true, 'will-attach-webview': true });
    expect(r['cancelled']).toEqual({ 'https://evil.example/': true, 'http://127.0.0.1:1/': true, 'file:///etc/passwd': true, 'devtools://x': true, 'sverka://app/index.html': false, 'sverka://application/': true });
  });
  it('serves its page with the policy, and nothing outside', () => {
    expect(r['page'].status).toBe(200);
    expect(r['page'].policy).toContain("default-src 'none'");
    expect([r['outside'], r['otherHost']]).toEqual([404, 404]);
  });
  it('answers only its own main frame, and validates', () => {
    expect(r['handlers'].toSorted()).toEqual([...METHODS.map((m) => `sverka:call:${m}`), 'sverka:pick', 'sverka:save'].toSorted());
    expect(r['calls'].own).toMatchObject({ ok: true });
    for (const key of ['frame', 'foreign', 'bad']) expect(r['calls'][key]).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(r['calls'].pick).toEqual(['/a.txt']);
    expect(r['calls'].save).toEqual({ ok: true, value: false });
  });
  it('has a Russian menu for a Russian system, pushes events, remembers its place', () => {
    expect(r['menu']).toContain('Файл');
    expect(r['sent']).toContain('sverka:event');
    expect(JSON.parse(readFileSync(join(folder.path, 'window.json'), 'utf8'))).toEqual({ x: 1, y: 2, width: 900, height: 700 });
    expect(r['quit']).toBeGreaterThan(0);
  });
});

describe('the built preload', () => {
  it('exposes one function per method and no raw channel', () => {
    let exposed: { name: string; api: Record<string, never> } | undefined;
    const invoked: unknown[][] = [];
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string, api: never) => (exposed = { name, api }) },
      ipcRenderer: { invoke: (...args: unknown[]) => Promise.resolve(invoked.push(args)), on: () => undefined, off: () => undefined },
      webUtils: { getPathForFile: () => '/x' },
    };
    const require = createRequire(import.meta.url);
    const code = readFileSync(join(ROOT, 'out', 'preload', 'index.cjs'), 'utf8');
    vm.runInNewContext(`(function (require, module, exports) {${code}\n})`, {})((name: string) => (name === 'electron' ? electron : require(name)), { exports: {} }, {});
    expect(exposed?.name).toBe('sverkaHost');
    const api = exposed!.api as unknown as { call: Record<string, (input: unknown) => unknown>; invoke?: unknown };
    expect(Object.keys(api.call).toSorted()).toEqual([...METHODS].toSorted());
    void api.call['pair.open']!({ id: 'x' });
    expect(invoked).toEqual([['sverka:call:pair.open', { id: 'x' }]]);
    expect(api).not.toHaveProperty('ipcRenderer');
    // Whatever it needs is inside: a sandboxed preload may require nothing but Electron.
    expect(code.match(/require\("(?!electron")[^"]+"\)/g)).toBeNull();
  });
});

describe('guards', () => {
  it('know their own address only', () => {
    for (const url of ['sverka://app', 'sverka://app/', 'sverka://app/assets/x.js']) expect(isOwnUrl(url)).toBe(true);
    for (const url of ['sverka://apple/', 'sverka://app.evil/', 'http://app/', '', 'file:///']) expect(isOwnUrl(url)).toBe(false);
    expect(mayCall(null)).toBe(false);
    expect([mayRequest('devtools://x', false), mayRequest('devtools://x', true)]).toEqual([true, false]);
    expect(() => guardContents({ on: () => undefined, setWindowOpenHandler: (h) => expect(h()).toEqual({ action: 'deny' }) })).not.toThrow();
  });
  it('set every fuse', () => {
    expect(Object.values(FUSES).filter((v) => typeof v === 'boolean')).toHaveLength(8);
  });
  it('give the window back its place only where a screen is', () => {
    const file = join(folder.path, 'b.json');
    const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
    writeFileSync(file, JSON.stringify({ x: 100, y: 50, width: 1000, height: 800 }));
    expect(readBounds(file, screens)).toEqual({ x: 100, y: 50, width: 1000, height: 800 });
    writeFileSync(file, JSON.stringify({ x: 5000, y: 50, width: 1000, height: 800 }));
    expect(readBounds(file, screens)).toEqual({ width: 1000, height: 800 });
    writeFileSync(file, 'nonsense');
    expect(readBounds(file, screens)).toEqual({ width: 1440, height: 900 });
  });
  it('name every menu item in both languages', () => {
    const labels = (l: 'en' | 'ru') => JSON.stringify(menuTemplate(l, () => undefined, 'linux'));
    expect(labels('ru')).toContain('Добавить файлы');
    expect(labels('en')).not.toMatch(/[а-я]/i);
  });
});
