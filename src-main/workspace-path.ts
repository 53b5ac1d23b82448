import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where the workspace is: `--workspace FILE`, else SVERKA_WORKSPACE, else the user's data folder of the operating system.
 * @returns an absolute path
 */
export function workspacePath(wanted: string | undefined, env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const named = wanted ?? env['SVERKA_WORKSPACE'];
  if (named) return resolve(named);
  const home = homedir();
  const folder =
    platform === 'darwin' ? join(home, 'Library', 'Application Support', 'Sverka') : platform === 'win32' ? join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Sverka') : join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'sverka');
  return join(folder, 'default.sverka.db');
}

/** The machine's language, as a tag; `en` if it tells none. */
export function systemLanguage(env: NodeJS.ProcessEnv = process.env): string {
  const tag = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  if (tag && !/^(?:C|POSIX)\b/.test(tag)) return tag.split('.')[0]!.replace('_', '-');
  return Intl.DateTimeFormat().resolvedOptions().locale || 'en';
}
