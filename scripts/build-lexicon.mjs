// Compiles resources/lexicon/*.tsv into out/resources/lexicon.tsv, the index that is loaded at run time.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon, parseEntries } from '../src-core/lexicon/lexicon.ts';

const folder = join(import.meta.dirname, '..', 'resources', 'lexicon');
const entries = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .flatMap((name) => parseEntries(readFileSync(join(folder, name), 'utf8')));
const out = join(import.meta.dirname, '..', 'out', 'resources');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'lexicon.tsv'), compileLexicon(entries));
console.log(`lexicon: ${entries.length} entries`);
