import { join } from 'node:path';
import { keptLexicon } from '../../scripts/lib/compiled-lexicon.ts';

/** Once before all test files: the lexicon is compiled if it changed, so that no file waits for it. */
export default function setup(): void {
  keptLexicon(join(import.meta.dirname, '..', '..'));
}
