import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CoreResources } from '../../src-core/core.ts';
import { EMPTY_LEXICON, loadLexicon } from '../../src-core/lexicon/lexicon.ts';
import type { Lexicon } from '../../src-core/lexicon/model.ts';
import type { SentenceSplitter } from '../../src-core/text/model.ts';

/** The program's folder: the one that holds package.json, whether this runs from sources or from out/. */
export function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/**
 * The sentence splitter `sentencex`, a native module; where it has no build for the platform, the one built into the
 * JavaScript engine stands in (our own rules correct either).
 */
function makeSplitter(): SentenceSplitter {
  const ends = (pieces: Iterable<string>): number[] => {
    const out: number[] = [];
    let at = 0;
    for (const piece of pieces) out.push((at += piece.length));
    return out;
  };
  try {
    const native = createRequire(import.meta.url)('sentencex') as { segment(language: string, text: string): string[] };
    native.segment('en', 'A test.');
    return (language, text) => ends(native.segment(language === 'und' ? 'en' : language, text));
  } catch {
    const segmenters = new Map<string, Intl.Segmenter>();
    return (language, text) => {
      const known = segmenters.get(language) ?? new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
      segmenters.set(language, known);
      return ends(Array.from(known.segment(text), (s) => s.segment));
    };
  }
}

function readLexicon(): Lexicon {
  const file = join(programFolder(), 'out', 'resources', 'lexicon.tsv');
  return existsSync(file) ? loadLexicon(readFileSync(file, 'utf8')) : EMPTY_LEXICON;
}

let loaded: CoreResources | undefined;

/** What the core needs from outside; loaded once a thread. */
export function coreResources(): CoreResources {
  loaded ??= { splitter: makeSplitter(), lexicon: readLexicon() };
  return loaded;
}
