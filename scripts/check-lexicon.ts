// npm run lexicon:check: proves that every line of resources/lexicon is well formed and that nothing stands twice.
import { join } from 'node:path';
import { readLexiconSources } from './lib/lexicon-sources.ts';
import { RussianForms } from './lib/russian-forms.ts';

const POS = new Set(['n', 'v', 'adj', 'adv', 'prep', 'conj', 'part', 'pron', 'num', 'pred', 'intj', 'phrase', 'abbr', 'name']);
const DOMAINS = new Set(['general', 'politics', 'economy', 'crypto', 'tech', 'law', 'war', 'sport', 'health', 'science', 'culture', 'weather', 'transport', 'education', 'everyday']);
/** The counts the lexicon promises. */
const PROMISED = { entries: 20_000, phrase: 2_500, organisations: 1_200, names: 3_000 };

/** Adjectives that news uses in the short form only. */
const SHORT_ONLY = new Set(['должен', 'намерен', 'обязан', 'рад', 'горазд', 'готов']);

const faults: string[] = [];
const seen = new Map<string, string>();
const forms = new RussianForms();
const counts = new Map<string, number>();
let total = 0;
let unknown = 0;

for (const { name, text } of readLexiconSources(join(import.meta.dirname, '..'))) {
  let previous = '';
  for (const [n, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const where = `${name}:${n + 1}`;
    const say = (what: string): void => void faults.push(`${where}: ${what}: ${line}`);
    const fields = line.split('\t');
    if (fields.length !== 4) {
      say(`${fields.length} fields instead of 4`);
      continue;
    }
    const [lemma, pos, equivalents, domain] = fields as [string, string, string, string];
    total++;
    counts.set(pos, (counts.get(pos) ?? 0) + 1);
    if (lemma !== lemma.trim() || lemma === '') say('space around the lemma, or none');
    if (!/\p{Script=Cyrillic}/u.test(lemma)) say('no Cyrillic letter in the lemma');
    if (/\p{Script=Latin}/u.test(lemma) && !['name', 'abbr', 'phrase'].includes(pos)) say('Latin letters in the lemma');
    // A Latin letter inside a Cyrillic word is a slip of the keyboard.
    if (/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(lemma)) say('two alphabets in one word');
    if (!POS.has(pos)) say('unknown part of speech');
    if (!DOMAINS.has(domain)) say('unknown domain');
    const list = equivalents.split('; ');
    if (list.length < 1 || list.length > 6 || list.some((e) => e === '' || e !== e.trim())) say('one to six equivalents, divided by "; "');
    if (/\p{Script=Cyrillic}/u.test(equivalents)) say('Cyrillic letters in an equivalent');
    if (/[()[\]/,]/.test(equivalents)) say('brackets, slashes or commas in an equivalent');
    if (new Set(list.map((e) => e.toLowerCase())).size !== list.length) say('the same equivalent twice');
    const key = `${pos === 'name' ? lemma : lemma.toLowerCase()}|${pos}`.replace(/ё/g, 'е');
    const before = seen.get(key);
    if (before) say(`stands already at ${before}`);
    seen.set(key, where);
    const order = lemma.toLowerCase().replace(/ё/g, 'е');
    if (order < previous) say('out of alphabetical order');
    previous = order;
    // A lemma is a base form: by its ending, and by the spelling dictionary where that knows the word.
    if (pos === 'v' && !/(?:ть|ти|чь)(?:ся|сь)?$/u.test(lemma)) say('a verb not in the infinitive');
    if (pos === 'adj' && !SHORT_ONLY.has(lemma) && !/(?:[ыио]й|[ыи]йся|ин|ов|ев|ся|ая|ое|ые|ье|ья|ий)$/u.test(lemma) && forms.headwordsOf(lemma).length > 0) say('an adjective not in the nominative masculine');
    if (['n', 'v', 'adj'].includes(pos) && !forms.isHeadword(lemma)) {
      const of = forms.headwordsOf(lemma);
      if (of.length === 0) unknown++;
      // Plurals with a meaning of their own («деньги», «отношения»), adjectives as nouns («раненый») and participles are lemmas of ours.
      else if (pos === 'v') say(`a form of «${of[0]}»`);
    }
  }
}
const promised: [string, number, number][] = [
  ['entries', total, PROMISED.entries],
  ['multiword entries', counts.get('phrase') ?? 0, PROMISED.phrase],
  ['abbreviations and organisations', counts.get('abbr') ?? 0, PROMISED.organisations],
  ['proper names', counts.get('name') ?? 0, PROMISED.names],
];
for (const [what, have, want] of promised) {
  console.log(`${what}: ${have} (at least ${want})`);
  if (have < want) faults.push(`too few ${what}: ${have}, promised ${want}`);
}
console.log(`by part of speech: ${[...counts].sort((a, b) => b[1] - a[1]).map(([p, n]) => `${p} ${n}`).join(', ')}`);
console.log(`nouns, verbs and adjectives the spelling dictionary does not list: ${unknown} (new words, compounds and names)`);
for (const fault of faults.slice(0, 100)) console.error(fault);
if (faults.length > 100) console.error(`… and ${faults.length - 100} more`);
console.log(faults.length === 0 ? 'no faults' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
