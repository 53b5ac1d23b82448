// Compiles resources/lexicon/*.tsv into out/resources/lexicon.tsv, the index that is loaded at run time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledLexicon } from './lib/compiled-lexicon.ts';

const root = join(import.meta.dirname, '..');
const { text, written, named } = compiledLexicon(root);
const out = join(root, 'out', 'resources');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'lexicon.tsv'), text);
console.log(`lexicon: ${written} entries of ours, ${named} names of countries, languages and currencies`);
