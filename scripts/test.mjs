// npm test: types, lint, unit tests, build, end-to-end tests; ends with one plain line over all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);
const bin = (...parts) => join('node_modules', ...parts);
const reports = join('node_modules', '.cache', 'reports');
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const skippedNames = [];
const failedNames = [];
const say = (text) => console.log(`\n# ${text}`);

/** A step that either holds or does not. */
function check(name, command, args) {
  say(name);
  const done = spawnSync(command, args, { stdio: 'inherit' });
  if (done.status === 0) total.passed++;
  else {
    total.failed++;
    failedNames.push(name);
  }
  return done.status === 0;
}

/** A test runner; its own report counts, and one that leaves no report has failed. */
function runner(name, args, report, read, env = {}) {
  say(name);
  rmSync(report, { force: true });
  const done = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (!existsSync(report)) {
    total.failed++;
    failedNames.push(`${name} died without a report`);
    return;
  }
  const tests = read(JSON.parse(readFileSync(report, 'utf8')));
  for (const t of tests) {
    total[t.state]++;
    if (t.state === 'skipped') skippedNames.push(`${name}: ${t.name}`);
    if (t.state === 'failed') failedNames.push(`${name}: ${t.name}`);
  }
  if (done.status !== 0 && !tests.some((t) => t.state === 'failed')) {
    total.failed++;
    failedNames.push(`${name} exited with ${done.status ?? done.signal}`);
  }
}

const STATES = { passed: 'passed', failed: 'failed', pending: 'skipped', skipped: 'skipped', todo: 'skipped', disabled: 'skipped' };
const fromVitest = (r) => r.testResults.flatMap((file) => (file.assertionResults.length === 0 && file.status === 'failed' ? [{ name: file.name, state: 'failed' }] : file.assertionResults.map((t) => ({ name: t.fullName, state: STATES[t.status] ?? 'failed' }))));
const fromPlaywright = (r) => {
  const out = [];
  const walk = (suite, path) => {
    for (const s of suite.suites ?? []) walk(s, [...path, s.title]);
    for (const spec of suite.specs ?? []) {
      for (const t of spec.tests) out.push({ name: [...path, spec.title].join(' › '), state: t.status === 'skipped' ? 'skipped' : t.status === 'expected' || t.status === 'flaky' ? 'passed' : 'failed' });
    }
  };
  walk({ suites: r.suites }, []);
  for (const e of r.errors ?? []) out.push({ name: e.message?.split('\n')[0] ?? 'error', state: 'failed' });
  return out;
};

check('types', process.execPath, [bin('typescript', 'bin', 'tsc'), '-b']);
check('lint', process.execPath, [bin('oxlint', 'bin', 'oxlint'), '--deny-warnings']);
const built = check('build', 'npm', ['run', '--silent', 'build']);
const unitReport = join(reports, 'unit.json');
runner('unit tests', [bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], unitReport, fromVitest);
if (built) {
  const browser = await findBrowser(say);
  if (browser) {
    const e2eReport = join(reports, 'e2e.json');
    runner('end-to-end tests', [bin('playwright', 'cli.js'), 'test'], e2eReport, fromPlaywright, { SVERKA_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport });
  } else {
    total.failed++;
    failedNames.push('end-to-end tests: no browser; install Chrome, Chromium or Edge, or set SVERKA_BROWSER to one');
  }
}

if (skippedNames.length > 0) console.log(`\nskipped:\n${skippedNames.map((n) => `  ${n}`).join('\n')}`);
if (failedNames.length > 0) console.log(`\nfailed:\n${failedNames.map((n) => `  ${n}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
