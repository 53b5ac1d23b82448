// Compiles resources/lexicon/*.tsv into out/resources/lexicon.tsv, the index that is loaded at run time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../src-core/lexicon/compile.ts';
import { readLexiconSources } from './lib/lexicon-sources.ts';
import { RussianForms } from './lib/russian-forms.ts';

const root = join(import.meta.dirname, '..');
const entries = readLexiconSources(root).flatMap((f) => f.entries);
const forms = new RussianForms();
const out = join(root, 'out', 'resources');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'lexicon.tsv'), compileLexicon(entries, (lemma) => forms.formsOf(lemma)));
console.log(`lexicon: ${entries.length} entries`);
