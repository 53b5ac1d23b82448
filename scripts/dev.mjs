// npm run dev: rebuilds what changes and serves the app from the web host, which is started anew after each build.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
let host;
let timer;

function build() {
  const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) return;
  host?.kill('SIGTERM');
  host = spawn(process.execPath, [join(root, 'out', 'main', 'web.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
}

for (const folder of ['src-core', 'src-main', 'src-renderer', 'resources']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(build, 300);
  });
}
process.on('SIGINT', () => {
  host?.kill('SIGTERM');
  process.exit(0);
});
build();
