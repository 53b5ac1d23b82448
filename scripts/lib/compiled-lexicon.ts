// The compiled index of resources/lexicon: what the build writes, and what the tests load without a build.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../../src-core/lexicon/compile.ts';
import { displayNameEntries } from './display-names.ts';
import { readLexiconSources } from './lexicon-sources.ts';
import { RussianForms } from './russian-forms.ts';

/** What we wrote leads; names the engine knows fill the gaps. Takes some seconds, because every entry is inflected. */
export function compiledLexicon(root: string): { readonly text: string; readonly written: number; readonly named: number } {
  const written = readLexiconSources(root).flatMap((f) => f.entries);
  const known = new Set(written.map((e) => e.lemma.toLowerCase()));
  const named = displayNameEntries().filter((e) => !known.has(e.lemma.toLowerCase()));
  const forms = new RussianForms();
  return { text: compileLexicon([...written, ...named], (lemma) => forms.allFormsOf(lemma)), written: written.length, named: named.length };
}

/** Everything the index is made of or by. */
const MADE_OF = ['resources/lexicon', 'scripts/lib', 'src-core/lexicon', 'src-core/language'];
const KEPT = ['node_modules', '.cache', 'lexicon'];

/** The path of the index, compiled anew only when something it is made of has changed. */
export function keptLexicon(root: string): string {
  const hash = createHash('sha256').update(process.versions['icu'] ?? '');
  for (const folder of MADE_OF) {
    for (const file of readdirSync(join(root, folder)).toSorted()) {
      if (/\.(?:ts|tsv)$/.test(file)) hash.update(file).update(readFileSync(join(root, folder, file)));
    }
  }
  const folder = join(root, ...KEPT);
  const name = `${hash.digest('hex').slice(0, 16)}.tsv`;
  mkdirSync(folder, { recursive: true });
  if (!readdirSync(folder).includes(name)) {
    for (const old of readdirSync(folder)) rmSync(join(folder, old));
    // Renamed into place, so that another run never reads half a file.
    const draft = join(folder, `${process.pid}.draft`);
    writeFileSync(draft, compiledLexicon(root).text);
    renameSync(draft, join(folder, name));
  }
  return join(folder, name);
}
