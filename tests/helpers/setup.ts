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

/** Once before all test files: the lexicon is compiled if it changed; threads run the built worker where there is one, so an old one is told of. */
export default function setup(): void {
  keptLexicon(ROOT);
  const worker = join(ROOT, 'out', 'main', 'worker.js');
  if (!existsSync(worker)) return;
  if (statSync(worker).mtimeMs >= Math.max(newest(join(ROOT, 'src-core')), newest(join(ROOT, 'src-main')))) return;
  console.warn('\nout/main/worker.js is older than the sources: tests whose work runs on threads (tests/main) test the old one until "npm run build".\n');
}
