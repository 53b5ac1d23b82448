import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from 'playwright/test';

const ROOT = join(import.meta.dirname, '..', '..');
/** Path of Electron's runtime if it was fetched already; the test never downloads it. */
function runtime(): string | null {
  const file = join(ROOT, 'node_modules', 'electron', 'dist', process.platform === 'win32' ? 'electron.exe' : process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron');
  if (!existsSync(file)) return null;
  return process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || spawnSync('which', ['xvfb-run']).status === 0 ? file : null;
}
const executablePath = runtime();

test('the desktop shell opens the library, imports the samples and pairs them', async () => {
  test.skip(executablePath === null, 'Electron’s runtime is not here');
  const folder = mkdtempSync(join(tmpdir(), 'sverka-shell-'));
  const app = await _electron.launch({ executablePath: executablePath!, args: [ROOT, '--workspace', join(folder, 'w.db')], chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const window = await app.firstWindow();
    await window.locator('html[data-ready="true"]').waitFor();
    expect(await window.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');
    await window.locator('main button').last().click();
    await expect(window.locator('article.sg')).toHaveCount(2);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
