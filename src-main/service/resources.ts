import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initSync, segment } from 'sentencex-wasm';
import type { CoreResources } from '../../src-core/core.ts';
import { EMPTY_LEXICON, loadLexicon } from '../../src-core/lexicon/lexicon.ts';
import { NO_OVERLAY, withOverlay } from '../../src-core/lexicon/overlay.ts';
import type { Overlay } from '../../src-core/lexicon/overlay.ts';
import type { Lexicon } from '../../src-core/lexicon/model.ts';
import type { SentenceSplitter } from '../../src-core/text/model.ts';

/** The program's folder: the one that holds package.json, whether this runs from sources or from out/. */
export function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The sentence splitter `sentencex`, as WebAssembly: the same on every platform. Our own rules correct it (`text/segmentation.ts`). */
function makeSplitter(): SentenceSplitter {
  const wasm = createRequire(import.meta.url).resolve('sentencex-wasm/sentencex_wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  return (language, text) => {
    const ends: number[] = [];
    let at = 0;
    for (const piece of segment(language === 'und' ? 'en' : language, text) as string[]) ends.push((at += piece.length));
    return ends;
  };
}

function readLexicon(): Lexicon {
  const file = join(programFolder(), 'out', 'resources', 'lexicon.tsv');
  return existsSync(file) ? loadLexicon(readFileSync(file, 'utf8')) : EMPTY_LEXICON;
}

let loaded: CoreResources | undefined;
let withWords: { readonly key: string; readonly resources: CoreResources } | undefined;

/** What the core needs from outside, loaded once a thread; with the workspace's own words on top of the lexicon. */
export function coreResources(overlay: Overlay = NO_OVERLAY): CoreResources {
  loaded ??= { splitter: makeSplitter(), lexicon: readLexicon() };
  if (overlay.key === '') return loaded;
  if (withWords?.key !== overlay.key) withWords = { key: overlay.key, resources: { ...loaded, lexicon: withOverlay(loaded.lexicon, overlay) } };
  return withWords.resources;
}
