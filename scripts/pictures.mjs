// Makes the pictures of the documentation from the built app: `npm run build`, then `node scripts/pictures.mjs`.
// The loopback host serves a workspace that is made for this and thrown away afterwards.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './lib/browser.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
const WORDS = {
  en: { samples: 'Open the samples', accept: 'Accept' },
  ru: { samples: 'Открыть примеры', accept: 'Принять' },
};
const EXCHANGE = /relay exchange|биржа «релей»/i;

/** Runs the web host on a workspace of its own while `use` has its address. */
async function withHost(language, use) {
  const place = mkdtempSync(join(tmpdir(), 'sverka-pictures-'));
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'web.js'), '--workspace', join(place, 'pictures.sverka.db')], {
    env: { ...process.env, LC_ALL: `${language}.UTF-8` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const url = await new Promise((resolve, reject) => {
      let said = '';
      const read = (data) => {
        said += data;
        const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said);
        if (found) resolve(found[0]);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
    });
    await use(url);
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  }
}

async function take(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, name), animations: 'disabled' });
  console.log(`docs/pictures/${name}`);
}

/** The library with the samples in it and the pair about the exchange accepted. */
async function fillLibrary(page, url, words) {
  await page.goto(url);
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByRole('button', { name: words.samples }).click();
  const suggestion = page.locator('article.sg').filter({ hasText: EXCHANGE });
  await suggestion.getByRole('button', { name: words.accept, exact: true }).click();
  await page.locator('.list tbody tr').filter({ hasText: EXCHANGE }).waitFor();
  await suggestion.waitFor({ state: 'detached' });
}

/** The pair on the workbench, its first finding chosen. */
async function openFinding(page) {
  await page.locator('.list tbody tr').filter({ hasText: EXCHANGE }).getByRole('link').first().click();
  await page.locator('[role=grid] .row').first().waitFor();
  await page.keyboard.press('f');
  await page.locator('aside.insp').getByRole('heading', { level: 2 }).first().waitFor();
  // The mouse would light up whatever word it rests on.
  await page.mouse.move(0, 0);
}

const executablePath = await findBrowser((text) => console.log(text));
if (!executablePath) {
  console.error('No browser was found; install Chrome, Chromium or Edge, or set SVERKA_BROWSER to one.');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
// As root the browser cannot use its sandbox; the other flags keep it from speaking to anybody.
const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ executablePath, args });
try {
  const screen = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, reducedMotion: 'reduce' };
  await withHost('en', async (url) => {
    const page = await browser.newPage({ ...screen, locale: 'en-US', colorScheme: 'light' });
    await fillLibrary(page, url, WORDS.en);
    await take(page, 'library-light.png');
    await openFinding(page);
    await take(page, 'workbench-light.png');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme="dark"]').waitFor();
    await take(page, 'workbench-dark.png');
    await page.close();
  });
  await withHost('ru', async (url) => {
    const page = await browser.newPage({ ...screen, locale: 'ru-RU', colorScheme: 'light' });
    await fillLibrary(page, url, WORDS.ru);
    await openFinding(page);
    await take(page, 'workbench-ru.png');
    await page.close();
  });
} finally {
  await browser.close();
}
