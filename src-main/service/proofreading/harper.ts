import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';
import type { Remark } from '../../../src-core/checks/proofreader.ts';
import type { HouseStyle } from '../../../src-core/checks/settings.ts';
import { TRUSTED_RULES } from './trusted-rules.ts';

type Variety = HouseStyle['spelling'];
type RawLinter = Awaited<ReturnType<LocalLinter['binary']['createLinter']>>;

/** Harper's parser for text without markup. */
const PLAIN = 0;
/** The rule that compares words with the dictionary. */
const SPELLING_RULE = 'SpellCheck';
/** Words to remember; about 5 MB. */
const MOST_WORDS = 60_000;
/** Words of small letters, or with a capital where the text begins: other capitals are names. No addresses, handles, hashtags, file names nor names with figures; a hyphen parts two words. */
const WORD = /(?:(?<![\p{L}\p{N}@#$_./\\'’])\p{Ll}|(?<=^[\s"“”«‘']*)\p{Lu})\p{Ll}+(?:['’](?:t|s|re|ve|ll|d|m))?(?![\p{L}\p{N}@_]|[./\\]\p{L})/gu;
/** Further suggestions are guesses. */
const MOST_REPLACEMENTS = 3;

/**
 * Loads Harper (https://writewithharper.com, Apache-2.0), a grammar checker in WebAssembly: about a second and 250 MB, once a thread.
 * The slim build is taken: it has every rule, and loads and reads faster than the full one, which carries a neural tagger.
 */
export async function loadHarper(): Promise<(text: string, variety: Variety) => readonly Remark[]> {
  const binary = createBinaryModuleFromUrl(pathToFileURL(wasmPath()).href, 'slim');
  const { binary: loaded } = new LocalLinter({ binary, dialect: Dialect.American });
  const linter = async (dialect: Dialect, wanted: (rule: string) => boolean): Promise<RawLinter> => {
    const made = await loaded.createLinter(dialect);
    const config = made.get_lint_config_as_object() as Record<string, boolean | null>;
    for (const rule of Object.keys(config)) config[rule] = wanted(rule);
    made.set_lint_config_from_object(config);
    return made;
  };
  const grammar = await linter(Dialect.American, (rule) => rule !== SPELLING_RULE && TRUSTED_RULES.has(rule));
  const american = new Words(await linter(Dialect.American, (rule) => rule === SPELLING_RULE));
  const british = new Words(await linter(Dialect.British, (rule) => rule === SPELLING_RULE));
  const varieties: Record<Variety, readonly Words[]> = { 'en-GB': [british], 'en-US': [american], any: [american, british] };
  return (text, variety) => [...lint(grammar, text), ...misspelt(text, varieties[variety])];
}

/** Words already looked up: looking for suggestions is by far the slowest thing Harper does, and texts repeat their words. */
class Words {
  readonly #linter: RawLinter;
  readonly #known = new Map<string, readonly string[] | null>();

  constructor(linter: RawLinter) {
    this.#linter = linter;
  }

  /** What could be meant, best first; null if the word is spelt right. */
  suggestions(word: string): readonly string[] | null {
    let found = this.#known.get(word);
    if (found === undefined) {
      found = lint(this.#linter, word).find((r) => r.start === 0 && r.end === word.length)?.replacements ?? null;
      if (this.#known.size > MOST_WORDS) this.#known.clear();
      this.#known.set(word, found);
    }
    return found;
  }
}

/** Words that no dictionary asked knows. */
function misspelt(text: string, dictionaries: readonly Words[]): Remark[] {
  const remarks: Remark[] = [];
  for (const match of text.matchAll(WORD)) {
    const found = dictionaries.map((d) => d.suggestions(match[0]));
    if (found.some((s) => s === null)) continue;
    remarks.push({ start: match.index, end: match.index + match[0].length, kind: 'Spelling', rule: SPELLING_RULE, message: 'The dictionary does not know this word.', replacements: found[0] ?? [] });
  }
  return remarks;
}

/** The package exports no path of its files, so the folders are asked in which Node would look for it. @throws Error if it is not installed */
function wasmPath(): string {
  const files = (createRequire(import.meta.url).resolve.paths('harper.js') ?? []).map((folder) => join(folder, 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm'));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new Error('harper.js is not installed (no harper_wasm_slim_bg.wasm); run npm install');
  return found;
}

function lint(linter: RawLinter, text: string): Remark[] {
  const units = unitOffsets(text);
  return linter.lint(text, PLAIN, false, undefined, true, false).map((found) => {
    const span = found.span();
    const suggestions = found.suggestions();
    const problem = found.get_problem_text();
    const remark: Remark = {
      start: units(span.start),
      end: units(span.end),
      kind: found.lint_kind(),
      rule: '',
      message: found.message(),
      // Insertions are told as replacements of the words they follow.
      replacements: suggestions.slice(0, MOST_REPLACEMENTS).map((s) => (s.kind() === 2 ? problem + s.get_replacement_text() : s.get_replacement_text())),
    };
    // What lives in WebAssembly is not collected with ours.
    for (const s of suggestions) s.free();
    span.free();
    found.free();
    return remark;
  });
}

/** Harper counts characters; ours are UTF-16 code units. */
function unitOffsets(text: string): (characters: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (n) => n;
  const table: number[] = [];
  let at = 0;
  for (const character of text) {
    table.push(at);
    at += character.length;
  }
  table.push(at);
  return (n) => table[Math.min(n, table.length - 1)]!;
}
