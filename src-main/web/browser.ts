import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Browsers of the Chromium family that can show a page as an app window of its own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | null {
  const named = env['SVERKA_BROWSER'];
  if (named) return existsSync(named) ? named : null;
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
    return names.map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`).find((p) => existsSync(p)) ?? null;
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((r) => r !== undefined);
    const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'];
    return roots.flatMap((r) => tails.map((t) => join(r, t))).find((p) => existsSync(p)) ?? null;
  }
  for (const name of ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser']) {
    for (const folder of (env['PATH'] ?? '').split(':')) if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** True if a window can be shown at all. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Opens an address as an app window, or else in the default browser. @returns false if there is no way to show one */
export function openBrowser(url: string): boolean {
  if (!hasDisplay()) return false;
  const start = (command: string, args: readonly string[]): void => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    child.on('error', () => undefined);
    child.unref();
  };
  const chromium = findChromium();
  if (chromium) {
    start(chromium, [`--app=${url}`]);
    return true;
  }
  if (process.platform === 'darwin') start('open', [url]);
  else if (process.platform === 'win32') start('rundll32', ['url.dll,FileProtocolHandler', url]);
  else if (spawnSync('which', ['xdg-open']).status === 0) start('xdg-open', [url]);
  else return false;
  return true;
}
