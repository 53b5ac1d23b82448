import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { IpcRendererEvent } from 'electron';
import type { HostBridge, MenuCommand } from '../../src-core/host.ts';
import type { ServiceEvent } from '../../src-core/contract.ts';
import { METHODS } from '../../src-core/methods.ts';
import { channelOf, EVENT_CHANNEL, MENU_CHANNEL, PICK_CHANNEL, SAVE_CHANNEL } from './channels.ts';

function listen<T>(channel: string, listener: (value: T) => void): () => void {
  // The event object carries the sender; the page gets the value alone.
  const forward = (_event: IpcRendererEvent, value: T): void => listener(value);
  ipcRenderer.on(channel, forward);
  return () => void ipcRenderer.off(channel, forward);
}

const bridge = {
  kind: 'electron',
  call: Object.fromEntries(METHODS.map((method) => [method, (input: unknown) => ipcRenderer.invoke(channelOf(method), input)])) as unknown as HostBridge['call'],
  onEvent: (listener: (event: ServiceEvent) => void) => listen(EVENT_CHANNEL, listener),
  onMenu: (listener: (command: MenuCommand) => void) => listen(MENU_CHANNEL, listener),
  pickFiles: () => ipcRenderer.invoke(PICK_CHANNEL, 'files') as Promise<readonly string[]>,
  pickFolder: () => ipcRenderer.invoke(PICK_CHANNEL, 'folder') as Promise<readonly string[]>,
  pathsOf: (files: readonly unknown[]) => files.map((file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0])),
  saveFile: (name: string, base64: string) => ipcRenderer.invoke(SAVE_CHANNEL, name, base64) as ReturnType<HostBridge['saveFile']>,
} satisfies HostBridge;

contextBridge.exposeInMainWorld('sverkaHost', bridge);
