import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session } from 'electron';
import { SECURITY_HEADERS } from '../content-policy.ts';
import { createService } from '../service/service.ts';
import type { Service } from '../service/service.ts';
import { programFolder } from '../service/resources.ts';
import { rendererFile } from '../static-files.ts';
import { isSverkaError } from '../store/errors.ts';
import { version } from '../version.ts';
import { workspacePath } from '../workspace-path.ts';
import { EVENT_CHANNEL, MENU_CHANNEL } from './channels.ts';
import { registerIpc } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { APP_ORIGIN, guardContents, guardSession, WEB_PREFERENCES } from './security.ts';
import { readBounds, writeBounds } from './window-state.ts';

const { values } = parseArgs({ args: process.argv.slice(app.isPackaged ? 1 : 2), options: { workspace: { type: 'string' }, 'read-only': { type: 'boolean' } }, strict: false });
const wantedWorkspace = typeof values.workspace === 'string' ? values.workspace : undefined;

protocol.registerSchemesAsPrivileged([{ scheme: 'sverka', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
app.enableSandbox();
app.on('web-contents-created', (_event, contents) => guardContents(contents));

let window: BrowserWindow | undefined;
let service: Service | undefined;

if (!app.requestSingleInstanceLock()) app.quit();
else {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  void app.whenReady().then(start);
}

async function start(): Promise<void> {
  service = await openService(values['read-only'] === true);
  if (!service) {
    app.exit(2);
    return;
  }
  guardSession(session.defaultSession, app.isPackaged);
  const folder = join(programFolder(), 'out', 'renderer');
  protocol.handle('sverka', async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'app' && request.method === 'GET' ? await rendererFile(folder, url.pathname) : null;
    if (!file) return new Response('There is no such page.', { status: 404, headers: { ...SECURITY_HEADERS } });
    return new Response(Uint8Array.from(file.body), { headers: { ...SECURITY_HEADERS, 'content-type': file.mime } });
  });
  registerIpc(ipcMain, dialog, service);
  service.on((event) => {
    window?.webContents.send(EVENT_CHANNEL, event);
    if (event.type === 'settings') void setMenu();
  });
  await setMenu();
  openWindow();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
}

/** Opens the workspace; one that is open elsewhere, or may not be written, can be looked at. Undefined if the person would rather not. */
async function openService(readOnly: boolean): Promise<Service | undefined> {
  try {
    return createService({ workspacePath: workspacePath(wantedWorkspace), host: 'electron', version: version(), systemLanguage: app.getLocale(), readOnly, recover: true, backups: true });
  } catch (error) {
    if (!isSverkaError(error)) throw error;
    if (readOnly || (error.code !== 'locked' && error.code !== 'read-only')) {
      dialog.showErrorBox('Sverka', error.message);
      return undefined;
    }
    const russian = app.getLocale().startsWith('ru');
    const { response } = await dialog.showMessageBox({
      type: 'question',
      title: 'Sverka',
      message: error.message,
      buttons: russian ? ['Открыть только для чтения', 'Закрыть'] : ['Open for reading only', 'Quit'],
      defaultId: 0,
      cancelId: 1,
    });
    return response === 0 ? openService(true) : undefined;
  }
}

async function setMenu(): Promise<void> {
  const settings = await service?.call('settings.get', {});
  const wanted = settings?.ok && settings.value.uiLanguage !== 'system' ? settings.value.uiLanguage : app.getLocale();
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(wanted.startsWith('ru') ? 'ru' : 'en', (command) => window?.webContents.send(MENU_CHANNEL, command))));
}

function openWindow(): void {
  const data = app.getPath('userData');
  mkdirSync(data, { recursive: true });
  const boundsFile = join(data, 'window.json');
  const bounds = readBounds(boundsFile, screen.getAllDisplays().map((d) => d.workArea));
  const opened = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: '#fdfcfa',
    title: 'Sverka',
    webPreferences: { ...WEB_PREFERENCES, preload: join(programFolder(), 'out', 'preload', 'index.cjs'), devTools: !app.isPackaged },
  });
  window = opened;
  opened.once('ready-to-show', () => opened.show());
  opened.on('close', () => writeBounds(boundsFile, opened.getNormalBounds()));
  opened.on('closed', () => {
    if (window === opened) window = undefined;
  });
  void opened.loadURL(`${APP_ORIGIN}/`);
}

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

let closed = false;
app.on('will-quit', (event) => {
  if (closed || !service) return;
  event.preventDefault();
  void service.close().finally(() => {
    closed = true;
    app.quit();
  });
});
