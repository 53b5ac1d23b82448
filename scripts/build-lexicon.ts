// Compiles resources/lexicon/*.tsv into out/resources/lexicon.tsv, the index that is loaded at run time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../src-core/lexicon/compile.ts';
import { displayNameEntries } from './lib/display-names.ts';
import { readLexiconSources } from './lib/lexicon-sources.ts';
import { RussianForms } from './lib/russian-forms.ts';

const root = join(import.meta.dirname, '..');
// What we wrote leads; names the engine knows fill the gaps.
const written = readLexiconSources(root).flatMap((f) => f.entries);
const known = new Set(written.map((e) => e.lemma.toLowerCase()));
const entries = [...written, ...displayNameEntries().filter((e) => !known.has(e.lemma.toLowerCase()))];
const forms = new RussianForms();
const out = join(root, 'out', 'resources');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'lexicon.tsv'), compileLexicon(entries, (lemma) => forms.formsOf(lemma)));
console.log(`lexicon: ${written.length} entries of ours, ${entries.length - written.length} names of countries, languages and currencies`);
