import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { MIME } from './content-policy.ts';

/**
 * Reads a file of the built renderer by its URL path; `/` is the page itself.
 * @returns null for anything outside the folder, of an unknown kind, or not there
 */
export async function rendererFile(folder: string, urlPath: string): Promise<{ readonly body: Uint8Array; readonly mime: string } | null> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(folder, path === '/' || path === '' ? 'index.html' : path));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  const mime = MIME[extname(file).toLowerCase()];
  if (!mime) return null;
  try {
    return { body: await readFile(file), mime };
  } catch {
    return null;
  }
}
