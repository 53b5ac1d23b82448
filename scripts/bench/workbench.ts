// npm run bench:workbench: the workbench on a generated pair of 10,000 rows in a real Chromium, after `npm run build`.
// Frame times are told as multiples of those of an empty page that scrolls in the same browser in the same run: machines differ.
// --rows=10000 --openings=50 --presses=40 change the size; SVERKA_BROWSER names a browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from '../lib/browser.mjs';
import { longPair } from './workbench-pair.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const option = (name: string, otherwise: number): number => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);
const ROWS = option('rows', 10_000);
const OPENINGS = option('openings', 50);
const PRESSES = option('presses', 40);

const say = (label: string, value: string): void => console.log(`${label.padEnd(46)} ${value}`);
const quantile = (values: readonly number[], q: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Starts the loopback host on a workspace of its own. */
async function startHost(workspace: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(ROOT, 'out', 'main', 'web.js'), '--workspace', workspace], { env: { ...process.env, LC_ALL: 'en.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (data: Buffer): void => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await gone;
  };
  return { url, stop };
}

/** Sends one call of the contract from the page. */
function call(page: Page, method: string, input: unknown): Promise<{ ok: boolean; value: Record<string, unknown> }> {
  return page.evaluate(([name, body]) => fetch(`/api/${name as string}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then((r) => r.json()), [method, input] as const) as Promise<{ ok: boolean; value: Record<string, unknown> }>;
}

/** Imports and links the pair. @returns its id */
async function makePair(page: Page): Promise<string> {
  const { source, target } = longPair(ROWS);
  await call(page, 'documents.import', { items: [{ kind: 'text', name: 'ru', text: source }, { kind: 'text', name: 'en', text: target }] });
  let documents: { id: string; language: string }[] = [];
  while (documents.length < 2) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    documents = (await call(page, 'library.get', {})).value['documents'] as typeof documents;
  }
  const id = (language: string): string => documents.find((d) => d.language === language)!.id;
  const made = await call(page, 'pairs.create', { source: id('ru'), target: id('en') });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value['id'] as string;
}

/** Scrolls an element with the wheel for a while and measures the distance of animation frames, milliseconds. */
async function frames(page: Page, selector: string): Promise<number[]> {
  const box = (await page.locator(selector).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times, measuring: true });
    let last = performance.now();
    const tick = (now: number): void => {
      times.push(now - last);
      last = now;
      if ((window as unknown as { measuring: boolean }).measuring) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let k = 0; k < 120; k++) await page.mouse.wheel(0, 90);
  return page.evaluate(() => {
    Object.assign(window, { measuring: false });
    return (window as unknown as { frameTimes: number[] }).frameTimes.slice(2);
  });
}

/** A page as tall as the pair that holds nothing. */
async function emptyFrames(browser: Browser): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<div class="empty" style="height:100vh;overflow-y:scroll"><div style="height:900000px"></div></div>');
  const times = await frames(page, '.empty');
  await page.close();
  return times;
}

/** Time from a key to the frame in which the chosen finding is lit, milliseconds. */
async function keyToLight(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { lightTimes: times });
    addEventListener(
      'keydown',
      (event) => {
        const began = event.timeStamp;
        const before = document.querySelector('[data-mark].active')?.getAttribute('data-mark') ?? '';
        const look = (): void => {
          const now = document.querySelector('[data-mark].active')?.getAttribute('data-mark') ?? '';
          // The frame that shows it is painted after this callback: the next one begins when it is on the screen.
          if (now !== '' && now !== before) requestAnimationFrame(() => times.push(performance.now() - began));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  for (let k = 0; k < PRESSES; k++) {
    await page.keyboard.press('f');
    await page.waitForFunction((n) => (window as unknown as { lightTimes: number[] }).lightTimes.length > n, k);
  }
  return page.evaluate(() => (window as unknown as { lightTimes: number[] }).lightTimes);
}

/** Opens the pair from the library. @returns milliseconds until its text is on the screen */
async function opening(page: Page, id: string): Promise<number> {
  return page.evaluate(async (pair) => {
    const began = performance.now();
    location.hash = `#/pair/${pair}`;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (document.querySelector('.row .seg')) requestAnimationFrame(() => resolve());
        else requestAnimationFrame(look);
      };
      look();
    });
    return performance.now() - began;
  }, id);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / 2 ** 20;
}

async function back(page: Page): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/library'));
  await page.locator('.screen.lib').waitFor();
}

if (!existsSync(join(ROOT, 'out', 'main', 'web.js'))) throw new Error('run `npm run build` first');
const executablePath = await findBrowser((text: string) => console.log(text));
if (!executablePath) throw new Error('there is no browser: set SVERKA_BROWSER');
const folder = mkdtempSync(join(tmpdir(), 'sverka-bench-'));
const host = await startHost(join(folder, 'bench.sverka.db'));
const browser = await chromium.launch({ executablePath, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--enable-precise-memory-info'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(host.url);
  await page.locator('html[data-ready="true"]').waitFor();
  const id = await makePair(page);
  const answers: number[] = [];
  for (let k = 0; k < 5; k++) {
    const began = performance.now();
    await page.evaluate((pair) => fetch('/api/pair.open', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: pair }) }).then((r) => r.text()), id);
    answers.push(performance.now() - began);
  }
  const first = await opening(page, id);
  const rows = await page.locator('[role=grid]').first().getAttribute('aria-rowcount');
  say('rows', String(rows));
  say('answer and transfer of pair.open, median', ms(quantile(answers, 0.5)));
  say('opening to text on the screen, first', ms(first));

  const empty = await emptyFrames(browser);
  await page.bringToFront();
  const scrolling = await frames(page, '.sheet');
  const [e95, s95] = [quantile(empty, 0.95), quantile(scrolling, 0.95)];
  say('frame, empty page, median / 95th percentile', `${ms(quantile(empty, 0.5))} / ${ms(e95)}`);
  say('frame, scrolling the pair, median / 95th', `${ms(quantile(scrolling, 0.5))} / ${ms(s95)}`);
  say('95th percentile against the empty page', (s95 / e95).toFixed(2));

  const lit = await keyToLight(page);
  say('key to lit finding, median / 95th percentile', `${ms(quantile(lit, 0.5))} / ${ms(quantile(lit, 0.95))}`);

  const session = await page.context().newCDPSession(page);
  await back(page);
  const times: number[] = [];
  for (let k = 0; k < 3; k++) {
    await opening(page, id);
    await back(page);
  }
  const before = await heap(session);
  for (let k = 0; k < OPENINGS; k++) {
    times.push(await opening(page, id));
    await back(page);
  }
  const after = await heap(session);
  say(`opening, median of ${OPENINGS}`, ms(quantile(times, 0.5)));
  say(`memory of the page before / after ${OPENINGS} openings`, `${before.toFixed(1)} MB / ${after.toFixed(1)} MB`);
} finally {
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}
