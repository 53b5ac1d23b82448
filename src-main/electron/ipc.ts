import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Result } from '../../src-core/contract.ts';
import { METHODS } from '../../src-core/methods.ts';
import type { Service } from '../service/service.ts';
import { EXTENSIONS } from '../service/files.ts';
import { channelOf, PICK_CHANNEL, SAVE_CHANNEL } from './channels.ts';
import { mayCall } from './security.ts';

interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}
interface Ipc {
  handle(channel: string, listener: (event: Sender, ...args: unknown[]) => unknown): void;
}
interface Dialogs {
  showOpenDialog(options: { properties: ('openFile' | 'openDirectory' | 'multiSelections')[]; filters?: { name: string; extensions: string[] }[] }): Promise<{ canceled: boolean; filePaths: string[] }>;
  showSaveDialog(options: { defaultPath: string }): Promise<{ canceled: boolean; filePath?: string }>;
}

/** Answers the window: every handler checks who asks, then hands over to the one service. */
export function registerIpc(ipc: Ipc, dialogs: Dialogs, service: Service): void {
  const guarded = (channel: string, answer: (...args: unknown[]) => Promise<unknown>): void =>
    ipc.handle(channel, (event, ...args) => {
      if (!mayCall(event.senderFrame)) return { ok: false, error: { code: 'bad-input', message: 'Only the Sverka window may ask this.' } };
      return answer(...args);
    });

  for (const method of METHODS) guarded(channelOf(method), (input) => service.callUnknown(method, input));

  guarded(PICK_CHANNEL, async (what) => {
    const folder = what === 'folder';
    const chosen = await dialogs.showOpenDialog({
      properties: folder ? ['openDirectory', 'multiSelections'] : ['openFile', 'multiSelections'],
      ...(folder ? {} : { filters: [{ name: 'Text', extensions: EXTENSIONS.map((e) => e.slice(1)) }] }),
    });
    return chosen.canceled ? [] : chosen.filePaths;
  });

  guarded(SAVE_CHANNEL, async (name, base64): Promise<Result<boolean>> => {
    if (typeof name !== 'string' || typeof base64 !== 'string') return { ok: false, error: { code: 'bad-input', message: 'A file needs a name and its content.' } };
    const chosen = await dialogs.showSaveDialog({ defaultPath: basename(name) });
    if (chosen.canceled || !chosen.filePath) return { ok: true, value: false };
    try {
      await writeFile(chosen.filePath, Buffer.from(base64, 'base64'));
      return { ok: true, value: true };
    } catch (error) {
      return { ok: false, error: { code: 'disk', message: `“${basename(chosen.filePath)}” could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); choose another place.` } };
    }
  });
}
