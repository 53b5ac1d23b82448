import type { ImportItem } from '../../src-core/contract.ts';
import { kindOfName } from '../../src-core/exchange/in/kinds.ts';
import { bridge } from '../host.ts';
import { ask } from '../store.ts';

const known = (name: string): boolean => kindOfName(name) !== undefined;
/** One call carries at most this many bytes of files, so that a folder of thousands never makes one huge request. */
const BATCH = 12 * 1024 * 1024;

/** A file's bytes, for a call. */
export async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Imports files: by path on the desktop, by content in the browser. */
export async function importFiles(files: readonly File[], label: string): Promise<void> {
  if (files.length === 0) return;
  const paths = bridge?.pathsOf(files) ?? [];
  if (paths.length > 0 && paths.every((p) => p !== '')) return importPaths(paths, label);
  let items: ImportItem[] = [];
  let size = 0;
  const send = async (): Promise<void> => {
    if (items.length > 0) await ask('documents.import', { items, label });
    items = [];
    size = 0;
  };
  for (const file of files) {
    if (size + file.size > BATCH) await send();
    // The service refuses it by its size; the content would only burden the call.
    items.push({ kind: 'bytes', name: file.name, base64: file.size > 21 * 1024 * 1024 ? await base64(new File([file.slice(0, 21 * 1024 * 1024)], file.name)) : await base64(file) });
    size += file.size;
  }
  await send();
}

export async function importPaths(paths: readonly string[], label: string): Promise<void> {
  if (paths.length > 0) await ask('documents.import', { items: paths.map((path) => ({ kind: 'path', path })), label });
}

export async function importText(text: string, name: string): Promise<boolean> {
  return (await ask('documents.import', { items: [{ kind: 'text', name, text }], label: name })) !== undefined;
}

/** Imports rich text as it was copied. */
export async function importHtml(html: string, name: string): Promise<boolean> {
  return (await ask('documents.import', { items: [{ kind: 'html', name, html }], label: name })) !== undefined;
}

function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve) => {
    const read = (): void =>
      reader.readEntries(
        (some) => {
          if (some.length === 0) resolve(all);
          else {
            all.push(...some);
            read();
          }
        },
        () => resolve(all),
      );
    read();
  });
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return new Promise((resolve) => (entry as FileSystemFileEntry).file((f) => resolve([f]), () => resolve([])));
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  const files = (await Promise.all(inside.filter((e) => !e.name.startsWith('.')).map(filesUnder))).flat();
  return files.filter((f) => known(f.name));
}

/** Imports what was dropped; folders are walked to the bottom. */
export async function importDrop(data: DataTransfer): Promise<void> {
  const direct = [...data.files];
  const paths = bridge?.pathsOf(direct) ?? [];
  if (paths.length > 0 && paths.every((p) => p !== '')) return importPaths(paths, direct[0]?.name ?? '');
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = entries.length > 0 ? (await Promise.all(entries.map(filesUnder))).flat() : direct;
  const text = files.length === 0 ? data.getData('text/plain') : '';
  if (text.trim() !== '') await importText(text, '');
  else await importFiles(files, entries[0]?.name ?? '');
}

/** Files of a chosen folder that can be read. */
export function readable(files: readonly File[]): File[] {
  return files.filter((f) => known(f.name));
}
