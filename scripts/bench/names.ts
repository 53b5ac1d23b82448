// node scripts/bench/names.ts: how often the matcher of names errs on tests/fixtures/names, by sound alone and with the lexicon.
//   --show    lists the errors of the odd lines; the even ones are kept unseen, so that they measure
//   --learn   learns the table of sounds anew from the odd lines and the names of the lexicon, and writes it
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchNames } from '../../src-core/language/names.ts';
import { learn, writeTable } from '../../src-core/language/names/learn/learn.ts';
import type { NamePair } from '../../src-core/language/names/learn/mine.ts';
import { tokenize } from '../../src-core/language/tokens.ts';
import { EMPTY_LEXICON, loadLexicon } from '../../src-core/lexicon/lexicon.ts';
import { linkTypes } from '../../src-core/lexicon/link-table.ts';
import type { Lexicon } from '../../src-core/lexicon/model.ts';
import { type Vocabulary, VocabularyBuilder } from '../../src-core/lexicon/vocabulary.ts';
import { readLexiconSources } from '../lib/lexicon-sources.ts';

const root = join(import.meta.dirname, '..', '..');
const show = process.argv.includes('--show');

interface Line {
  readonly russian: string;
  readonly english: string;
  /** «genitive, Russian surname». */
  readonly note: string;
  readonly same: boolean;
  readonly odd: boolean;
}

function read(file: string, same: boolean): Line[] {
  const text = readFileSync(join(root, 'tests', 'fixtures', 'names', file), 'utf8').trim();
  return text.split('\n').map((line, k) => {
    const [russian = '', english = '', note = ''] = line.split('\t');
    return { russian, english, note, same, odd: k % 2 === 0 };
  });
}

const lines = [...read('true.tsv', true), ...read('near-miss.tsv', false)];
const isWord = (line: Line): boolean => !/[ -]/.test(line.russian + line.english);
const oddNames = new Set(lines.filter((l) => l.same && l.odd).map((l) => l.english.toLowerCase()));
/** Names of the even half that the odd half does not have: the learner must not see them anywhere. */
const unseen = new Set(lines.filter((l) => l.same && !l.odd && !oddNames.has(l.english.toLowerCase())).map((l) => l.english.toLowerCase()));

if (process.argv.includes('--learn')) {
  const listed = readLexiconSources(root).flatMap((f) => f.entries).filter((e) => e.pos === 'name' && /^[А-ЯЁ][а-яё]+$/.test(e.lemma))
    .flatMap((e) => e.equivalents.filter((x) => /^[A-Z][A-Za-z']+$/.test(x) && !unseen.has(x.toLowerCase())).map((x): NamePair => [e.lemma, x]));
  const lesson = learn(lines.filter((l) => l.odd && isWord(l)), listed);
  writeFileSync(join(root, 'src-core', 'language', 'names', 'sound-table.ts'), writeTable(lesson));
  console.log(`learned ${lesson.costs.size} chunk pairs from ${listed.length} listed names and the odd lines`);
  console.log(`held out, odd lines of one word: false rejection ${percent(lesson.falseRejection)}, false acceptance ${percent(lesson.falseAcceptance)}`);
  process.exit(0);
}

function percent(x: number): string {
  return `${(100 * x).toFixed(2)} %`;
}

const file = join(root, 'out', 'resources', 'lexicon.tsv');
const lexicon = existsSync(file) ? loadLexicon(readFileSync(file, 'utf8')) : undefined;
measure('by sound', undefined);
if (lexicon) measure('with the lexicon', lexicon);
else console.log('! out/resources/lexicon.tsv is not here: npm run build makes it');
links();
speed();

function measure(title: string, known: Lexicon | undefined): void {
  const rows = lines.map((line) => {
    const match = matchNames(line.russian, line.english, known);
    return { ...line, match, wrong: match.same !== line.same };
  });
  const rate = (of: (line: Line) => boolean): string => {
    const some = rows.filter(of);
    return `${percent(some.filter((r) => r.wrong).length / some.length)} of ${some.length}`;
  };
  console.log(`\n${title}`);
  for (const odd of [true, false]) {
    console.log(`  ${odd ? 'odd ' : 'even'} lines: false rejection ${rate((l) => l.same && l.odd === odd)}, false acceptance ${rate((l) => !l.same && l.odd === odd)}`);
  }
  console.log(`  even lines, names the odd lines do not have: false rejection ${rate((l) => l.same && !l.odd && unseen.has(l.english.toLowerCase()))}`);
  for (const part of [0, 1]) {
    for (const same of [true, false]) {
      const kinds = new Map<string, [wrong: number, all: number]>();
      for (const r of rows) {
        if (r.same !== same) continue;
        const kind = r.note.split(', ')[part] ?? '';
        const [wrong, all] = kinds.get(kind) ?? [0, 0];
        kinds.set(kind, [wrong + (r.wrong ? 1 : 0), all + 1]);
      }
      const worst = [...kinds].filter(([, [wrong]]) => wrong > 0).toSorted((a, b) => b[1][0] - a[1][0]);
      console.log(`  ${same ? 'false rejections' : 'false acceptances'} by ${part === 0 ? 'form' : 'kind'}: ${worst.map(([kind, [wrong, all]]) => `${kind} ${wrong}/${all}`).join(' · ')}`);
    }
  }
  if (show) for (const r of rows) if (r.wrong && r.odd) console.log(`    ${r.same ? 'rejected' : 'accepted'}: ${r.russian} · ${r.english} (${r.note}) ${r.match.similarity.toFixed(2)}`);
}

/** What the quick look of the link table finds without a lexicon: a pair that shares no block is never compared. */
function links(): void {
  const vocabulary = (name: string, language: 'ru' | 'en'): Vocabulary => {
    const builder = new VocabularyBuilder(language);
    // A word before the name, since a capital at the beginning says nothing.
    const text = `${language === 'ru' ? 'и' : 'and'} ${name}`;
    builder.add(tokenize(text, 0, text.length, language));
    return builder.build();
  };
  const found = (same: boolean, odd: boolean): string => {
    const some = lines.filter((l) => isWord(l) && l.same === same && l.odd === odd);
    const linked = some.filter((l) => linkTypes(vocabulary(l.russian, 'ru'), vocabulary(l.english, 'en'), EMPTY_LEXICON).some((row) => row.some((link) => link.reason === 'sound')));
    return percent(linked.length / some.length);
  };
  console.log(`\nlinked by skeleton in the link table: odd ${found(true, true)}, even ${found(true, false)} of the true pairs; odd ${found(false, true)}, even ${found(false, false)} of the near misses`);
}

function speed(): void {
  const start = performance.now();
  for (let k = 0; k < 5; k++) for (const { russian, english } of lines) matchNames(russian, english);
  console.log(`speed: ${((1000 * (performance.now() - start)) / (5 * lines.length)).toFixed(1)} µs a match`);
}
