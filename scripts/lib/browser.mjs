// Finds a browser of the Chromium family for the end-to-end tests, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** @returns path of an installed browser, or null */
export function installedBrowser(env = process.env, platform = process.platform) {
  if (env.SVERKA_BROWSER) return existsSync(env.SVERKA_BROWSER) ? env.SVERKA_BROWSER : null;
  if (platform === 'darwin') return MAC.find((p) => existsSync(p)) ?? null;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((r) => WINDOWS.map((w) => join(r, w))).find((p) => existsSync(p)) ?? null;
  }
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((n) => join(folder, n))).find((p) => existsSync(p)) ?? null;
}

/** Playwright's own download, if it is there. */
async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** @returns path of a browser, getting one where that is possible, or null */
export async function findBrowser(say) {
  const first = installedBrowser() ?? (await playwrightBrowser());
  if (first || process.env.SVERKA_BROWSER) return first;
  say('no browser found; trying Playwright’s download');
  const downloaded = spawnSync(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], { stdio: 'ignore', timeout: 5 * 60_000 });
  if (downloaded.status === 0) {
    const path = await playwrightBrowser();
    if (path) return path;
  }
  const root = process.getuid?.() === 0;
  if (process.platform === 'linux' && root && existsSync('/usr/bin/apt-get')) {
    say('that failed; installing Debian’s chromium');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env });
    return installedBrowser();
  }
  return null;
}
