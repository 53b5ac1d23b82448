import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoreResources } from '../../src-core/core.ts';
import { alignDocuments, checkAlignment, prepareDocument } from '../../src-core/core.ts';
import { keptLexicon } from '../../scripts/lib/compiled-lexicon.ts';
import { loadLexicon } from '../../src-core/lexicon/lexicon.ts';
import type { Lexicon } from '../../src-core/lexicon/model.ts';
import { coreResources } from '../../src-main/service/resources.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Texts of the project's founders; not part of the project, so tests that want them say loudly when they are missing. */
export const SEEDS = join(ROOT, '..', 'shared', 'seeds');

let lexicon: Lexicon | undefined;
/** The lexicon from its sources, so that unit tests need no build. */
export function testLexicon(): Lexicon {
  lexicon ??= loadLexicon(readFileSync(keptLexicon(ROOT), 'utf8'));
  return lexicon;
}

export function testResources(): CoreResources {
  return { splitter: coreResources().splitter, lexicon: testLexicon() };
}

export function sample(name: string): string {
  return readFileSync(join(ROOT, 'resources', 'samples', 'articles', name), 'utf8');
}

/** Both texts prepared, aligned and checked. */
export function analyse(sourceText: string, targetText: string) {
  const resources = testResources();
  const source = prepareDocument(sourceText, resources);
  const target = prepareDocument(targetText, resources);
  const alignment = alignDocuments(source, target, resources);
  return { source, target, alignment, findings: checkAlignment(source, target, alignment, resources) };
}
