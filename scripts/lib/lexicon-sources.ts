import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconEntry } from '../../src-core/lexicon/compile.ts';
import { parseEntries } from '../../src-core/lexicon/compile.ts';

/** The lexicon's files in the order of their names, with their lines read. */
export function readLexiconSources(root: string): { readonly name: string; readonly text: string; readonly entries: LexiconEntry[] }[] {
  const folder = join(root, 'resources', 'lexicon');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, entries: parseEntries(text) };
    });
}
