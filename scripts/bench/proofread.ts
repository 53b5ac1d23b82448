// Which rules of English are trusted, and what they say of faultless text: `npm run bench:proofread [SENTENCES]`, of each set at most; some minutes for all.
// Every rule of Harper that is on by default, and every rule of ours, is run over English nobody complained of: translated news (clean, altref),
// post-edited machine translation and original news. A rule is trusted (src-main/service/proofreading/trusted-rules.ts) if it was silent or right.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';
import { breaches } from '../../src-core/checks/grammar/rules.ts';
import { TRUSTED_RULES } from '../../src-main/service/proofreading/trusted-rules.ts';

const bench = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'dev');
if (!existsSync(bench)) {
  console.error(`There is no benchmark at ${bench}; nothing was measured.`);
  process.exit(2);
}
const most = Number(process.argv[2] ?? Infinity);
interface Doc {
  readonly tgt: { readonly text: string; readonly sents: readonly (readonly [number, number])[] };
}
const news = (file: string): string[] => (JSON.parse(readFileSync(join(bench, file), 'utf8')) as { docs: Doc[] }).docs.flatMap((d) => d.tgt.sents.map(([start, end]) => d.tgt.text.slice(start, end)));
const column = (file: string, name: string): string[] => {
  const [head = '', ...rows] = readFileSync(join(bench, file), 'utf8').trimEnd().split('\n');
  const at = head.split('\t').indexOf(name);
  return [...new Set(rows.map((r) => r.split('\t')[at] ?? ''))].filter(Boolean);
};
/** The columns of MLQE are cut into tokens. */
const joined = (text: string): string => text.replace(/ (['’]\w)/g, '$1').replace(/ ([.,!?;:%)])/g, '$1').replace(/([($]) /g, '$1');
const all: Readonly<Record<string, readonly string[]>> = {
  clean: news('clean.json'),
  altref: news('altref.json'),
  'post-edited': column('mlqe_ru-en.tsv', 'post_edit').map(joined),
  original: column('mqm_en-ru.tsv', 'source'),
  machine: column('mlqe_ru-en.tsv', 'mt').map(joined),
};
const sets = Object.fromEntries(Object.entries(all).map(([name, texts]) => [name, texts.slice(0, most)]));

const wasm = createRequire(import.meta.url).resolve.paths('harper.js')!.map((f) => join(f, 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm')).find((f) => existsSync(f))!;
const { binary } = new LocalLinter({ binary: createBinaryModuleFromUrl(pathToFileURL(wasm).href, 'slim'), dialect: Dialect.American });
const linter = await binary.createLinter(Dialect.American);
const config = linter.get_lint_config_as_object() as Record<string, boolean | null>;
linter.set_lint_config_from_object({ ...config, SpellCheck: false });

const names = Object.keys(sets);
const counts = new Map<string, number[]>();
const count = (rule: string, set: number): void => {
  const row = counts.get(rule) ?? names.map(() => 0);
  row[set]!++;
  counts.set(rule, row);
};
names.forEach((name, n) => {
  for (const text of sets[name]!) {
    for (const b of breaches(text)) count(`ours: ${b.rule.id}${b.rule.kind === 'style' ? ' (off)' : ''}`, n);
    const lints = linter.lint(text, 0, false, undefined, true, false);
    // Groups by rule are slow to make, and most sentences have none.
    for (const group of lints.length > 0 ? linter.organized_lints(text, 0, false, undefined, true, false) : []) {
      for (const lint of group.lints) {
        count(`${TRUSTED_RULES.has(group.group) ? 'trusted' : '-'}: ${group.group}`, n);
        lint.free();
      }
    }
    for (const lint of lints) lint.free();
  }
});
const print = (label: string, row: readonly (number | string)[]): void => console.log(label.padEnd(40), ...row.map((v) => String(v).padStart(11)));
print('', names);
print('sentences', names.map((n) => sets[n]!.length));
for (const [rule, row] of [...counts].toSorted(([a], [b]) => b.localeCompare(a))) print(rule, row);
const total = (prefix: RegExp): string[] => names.map((name, n) => ((100 * [...counts].reduce((sum, [rule, row]) => sum + (prefix.test(rule) ? row[n]! : 0), 0)) / sets[name]!.length).toFixed(2));
print('per 100: trusted rules of Harper', total(/^trusted/));
print('per 100: our rules', total(/^ours: [^(]*$/));
print('per 100: the rest of Harper', total(/^-/));
