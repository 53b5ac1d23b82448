// npm start: the desktop app; where Electron's runtime cannot be had, the same app from the loopback web host.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [major, minor] = process.versions.node.split('.').map(Number);
const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
// node:sqlite without a flag needs 22.13; npm scripts run on the Node that is a dev dependency, a direct call may not.
const node = major > 22 || (major === 22 && minor >= 13) ? process.execPath : existsSync(own) ? own : null;
if (node === null) {
  console.error('Sverka needs Node 22.13 or newer; run "npm install" first, which brings one.');
  process.exit(2);
}

const args = process.argv.slice(2);
const forced = args.includes('--web') || process.env.SVERKA_HOST === 'web';
const rest = args.filter((a) => a !== '--web');

if (!existsSync(join(root, 'out', 'main', 'web.js'))) {
  console.log('Building Sverka…');
  const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

/** Path of Electron's runtime, which its package fetches at first use; null if that fails. Its own noise is kept back. */
function electronPath() {
  const found = spawnSync(node, ['-p', "require('electron')"], { cwd: root, encoding: 'utf8', timeout: 10 * 60_000 });
  const path = found.stdout?.trim().split('\n').at(-1) ?? '';
  return found.status === 0 && existsSync(path) ? path : null;
}

function run(command, commandArgs) {
  const child = spawn(command, commandArgs, { cwd: process.cwd(), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 0)));
}

const electron = forced ? null : electronPath();
// Electron as root on Linux refuses its sandbox, and without a display it has nothing to show.
const canShow = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (electron && canShow) run(electron, [root, ...rest]);
else {
  if (!forced) console.log(electron ? 'There is no display here, so Sverka opens in the browser instead.' : 'Electron’s runtime could not be downloaded here, so Sverka opens in the browser instead; it is the same app.');
  run(node, [join(root, 'out', 'main', 'web.js'), '--open', ...rest]);
}
