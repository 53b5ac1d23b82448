// Makes the pictures of the documentation from the built app: `npm run build`, then `node scripts/pictures.mjs`.
// The loopback host serves a workspace that is made for this and thrown away afterwards. Names of pictures after the
// script make only those: `node scripts/pictures.mjs workbench-dark history`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './lib/browser.mjs';
import { smallerPng } from './lib/smaller-png.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
const wanted = new Set(process.argv.slice(2));
const WORDS = {
  en: { samples: 'Open the samples', accept: 'Accept' },
  ru: { samples: 'Открыть примеры', accept: 'Принять' },
};
const EXCHANGE = /relay exchange|биржа «релей»/i;
const FERRY = /ferry|переправа/i;

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

/** Takes the window, or only a part of it. */
async function take(page, name, part = page, clip = undefined) {
  if (wanted.size > 0 && !wanted.has(name)) return;
  // The mouse would light up whatever it rests on.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(join(folder, `${name}.png`), smallerPng(await part.screenshot({ animations: 'disabled', ...(clip ? { clip } : {}) })));
  console.log(`docs/pictures/${name}.png`);
}

/** The library with the samples in it, as they were paired. */
async function openSamples(page, url, words) {
  await page.goto(url);
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByRole('button', { name: words.samples }).click();
  await page.locator('article.sg').nth(1).waitFor();
}

async function accept(page, title, words) {
  const suggestion = page.locator('article.sg').filter({ hasText: title });
  await suggestion.getByRole('button', { name: words.accept, exact: true }).click();
  await page.locator('.list tbody tr').filter({ hasText: title }).waitFor();
  await suggestion.waitFor({ state: 'detached' });
}

async function openPair(page, title) {
  await page.locator('.list tbody tr').filter({ hasText: title }).getByRole('link').first().click();
  await page.locator('[role=grid] .row').first().waitFor();
}

/** The pair on the workbench, its first finding chosen. */
async function openFinding(page, title) {
  await openPair(page, title);
  await page.keyboard.press('f');
  await page.locator('aside.insp').getByRole('heading', { level: 2 }).first().waitFor();
}

/** Makes the row with these words the current one. */
async function choose(page, words) {
  await page.locator('[role=grid] .row').filter({ hasText: words }).locator('.spine').click({ position: { x: 4, y: 4 } });
}

/** Steps through the findings to the one with these words. */
async function stepTo(page, words) {
  const said = page.locator('.fx .say').first();
  for (let n = 0; n < 20; n++) {
    await page.keyboard.press('f');
    if ((await said.textContent())?.includes(words)) return;
  }
  throw new Error(`no finding says: ${words}`);
}

const saved = (page) => page.getByTestId('saved').filter({ hasText: /^Saved$/ }).waitFor();

/** An hour on the ferry: links, an edit, findings, an annotation by hand. */
async function work(page) {
  await openPair(page, FERRY);
  for (let n = 1; n <= 2; n++) {
    await page.keyboard.press('c');
    await page.locator('.row.sure').nth(n - 1).waitFor();
    await saved(page);
  }
  await choose(page, 'Судно обошлось');
  await page.keyboard.press('Enter');
  const editor = page.locator('.editor textarea');
  await editor.fill((await editor.inputValue()).replace('billion', 'million'));
  await page.locator('[role=grid] .row').filter({ hasText: 'Судно обошлось' }).locator('[data-side=source] .f').waitFor({ state: 'detached' });
  await saved(page);
  await editor.evaluate((e) => e.scrollIntoView({ block: 'center' }));
  await take(page, 'editing');
  await editor.press('Enter');
  await stepTo(page, 'Школьники и пенсионеры');
  await take(page, 'omission');
  await page.keyboard.press('a');
  await stepTo(page, 'причал');
  await page.keyboard.press('i');
  await saved(page);
  await choose(page, 'Он вмещает 42 автомобиля');
  for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('t');
  const popover = page.getByRole('dialog', { name: 'Annotate' });
  await popover.getByRole('combobox').fill('awk');
  await popover.getByLabel('Comment').fill('Say it *shorter*.');
  await take(page, 'annotate');
  await popover.getByRole('button', { name: /^Save/ }).click();
  await popover.waitFor({ state: 'detached' });
  await saved(page);
  await page.keyboard.press('Control+h');
  await page.locator('.hist > li').nth(4).waitFor();
  await take(page, 'history');
  await page.locator('.toolbar').getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitemradio', { name: 'Other formats…' }).or(page.getByRole('menuitem', { name: 'Other formats…' })).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Export' }).waitFor();
  await take(page, 'export', sheet);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await page.getByTestId('mqm-score').waitFor();
  await take(page, 'report');
}

/** The settings at one of their parts. */
async function takeSettings(page, part, name) {
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('navigation').getByRole('button', { name: part, exact: true }).click();
  const [box, head] = [await sheet.boundingBox(), await sheet.getByRole('heading', { level: 3, name: part, exact: true }).first().boundingBox()];
  const above = Math.max(box.y, head.y - 12);
  await take(page, name, page, { ...box, y: above, height: box.y + box.height - above });
  await page.keyboard.press('Escape');
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
    const library = page.getByRole('link', { name: 'Library', exact: true });
    await openSamples(page, url, WORDS.en);
    await take(page, 'library-suggestions');
    await accept(page, EXCHANGE, WORDS.en);
    await take(page, 'library-light');
    await openFinding(page, EXCHANGE);
    await take(page, 'workbench-light');
    await page.getByRole('button', { name: 'Dismiss more…' }).click();
    await page.getByRole('menu').waitFor();
    await take(page, 'dismiss', page.locator('aside.insp'));
    await page.keyboard.press('Escape');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme="dark"]').waitFor();
    await take(page, 'workbench-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-theme="light"]').waitFor();
    await library.click();
    await accept(page, FERRY, WORDS.en);
    await page.keyboard.press('/');
    await page.keyboard.type('station');
    await page.locator('.list a.hit').first().waitFor();
    await take(page, 'search');
    await page.keyboard.press('Escape');
    await work(page);
    await library.click();
    await takeSettings(page, 'Checks', 'checks');
    await takeSettings(page, 'Keyboard', 'keyboard');
    await takeSettings(page, 'Workspace', 'backups');
    await page.keyboard.press('Control+KeyK');
    await page.locator('.palette-box input').fill('re');
    await page.locator('.palette-box [role^=menuitem]').getByText('Relay exchange').waitFor();
    await take(page, 'palette', page.getByRole('dialog'));
    await page.keyboard.press('Escape');
    await page.close();
  });
  await withHost('ru', async (url) => {
    const page = await browser.newPage({ ...screen, locale: 'ru-RU', colorScheme: 'light' });
    await openSamples(page, url, WORDS.ru);
    await accept(page, EXCHANGE, WORDS.ru);
    await openFinding(page, EXCHANGE);
    await take(page, 'workbench-ru');
    await page.close();
  });
} finally {
  await browser.close();
}
