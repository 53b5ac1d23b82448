import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptLexicon } from '../../scripts/lib/compiled-lexicon.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** When the newest file under a folder was changed, milliseconds since 1970. */
function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .reduce((latest, f) => Math.max(latest, statSync(join(f.parentPath, f.name)).mtimeMs), 0);
}

/** Once before all test files: the lexicon is compiled if it changed; threads run the built worker, which must be that of the sources. */
export default function setup(): void {
  keptLexicon(ROOT);
  const worker = join(ROOT, 'out', 'main', 'worker.js');
  if (!existsSync(worker)) return;
  if (statSync(worker).mtimeMs >= Math.max(newest(join(ROOT, 'src-core')), newest(join(ROOT, 'src-main')))) return;
  const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error('The worker could not be built; run "npm run build" to see why.');
}
