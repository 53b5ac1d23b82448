import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import type { GlossaryEntry } from '../lexicon/overlay.ts';

/** What was read, and which lines were not, in words. */
export interface ReadGlossary {
  readonly entries: readonly GlossaryEntry[];
  readonly refused: readonly string[];
}

/** Names of columns people use, in both languages. */
const COLUMNS: Readonly<Record<'term' | 'translation' | 'forbidden', readonly string[]>> = {
  term: ['term', 'source', 'source term', 'ru', 'russian', 'термин', 'источник', 'русский', 'оригинал'],
  translation: ['translation', 'target', 'target term', 'en', 'english', 'перевод', 'английский'],
  forbidden: ['forbidden', 'forbidden translation', 'do not use', 'запрещено', 'запрещённый перевод', 'запрещенный перевод', 'не использовать'],
};
/** Lines beyond this are not read. */
const MOST = 100_000;

/**
 * Reads a glossary: CSV or TSV (columns term, translation, forbidden; several forbidden ones divided by `|` or `;`), or TBX
 * (ISO 30042, dialects with `termEntry`/`langSet` as well as `conceptEntry`/`langSec`; a term whose status is "deprecated",
 * "superseded" or "forbidden" is a forbidden translation).
 *
 * @param text the decoded file
 * @param name its name; the ending `.tbx` or `.xml` tells TBX
 * @returns no entries and one reason if nothing could be read
 */
export function readGlossary(text: string, name: string): ReadGlossary {
  return /\.(?:tbx|xml)$/i.test(name) || /^\s*<(?:\?xml|tbx|martif|!DOCTYPE)/i.test(text) ? readTbx(text) : readTable(text);
}

function readTable(text: string): ReadGlossary {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const rows = data.map((r) => r.map((c) => c.trim()));
  const head = rows[0]?.map((c) => c.toLowerCase()) ?? [];
  const column = (kind: keyof typeof COLUMNS): number => head.findIndex((c) => COLUMNS[kind].includes(c));
  const named = column('term') >= 0 && column('translation') >= 0;
  const at = named ? { term: column('term'), translation: column('translation'), forbidden: column('forbidden') } : { term: 0, translation: 1, forbidden: 2 };
  const refused: string[] = [];
  const entries: GlossaryEntry[] = [];
  rows.slice(named ? 1 : 0, MOST).forEach((row, n) => {
    const term = row[at.term] ?? '';
    const translation = row[at.translation] ?? '';
    if (term === '' || translation === '') refused.push(`line ${n + (named ? 2 : 1)}: a term and its translation are both needed`);
    else entries.push({ term, translation, forbidden: (row[at.forbidden] ?? '').split(/[|;]/).map((f) => f.trim()).filter(Boolean) });
  });
  if (entries.length === 0 && refused.length === 0) refused.push('the file holds no lines');
  return { entries, refused };
}

type Node = Readonly<Record<string, unknown>>;
const list = (value: unknown): Node[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((v): v is Node => typeof v === 'object' && v !== null);

/** Every node of a name, however deep. */
function find(node: unknown, names: readonly string[], out: Node[] = []): Node[] {
  if (Array.isArray(node)) for (const n of node) find(n, names, out);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (names.includes(key)) out.push(...list(value));
      else find(value, names, out);
    }
  }
  return out;
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (typeof value === 'object' && value !== null && '#text' in value) return wordsOf(value['#text']);
  return '';
}

function readTbx(text: string): ReadGlossary {
  let root: unknown;
  try {
    // No entities of the file's own are expanded: a glossary needs none.
    root = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', processEntities: { enabled: true, maxTotalExpansions: 10_000 }, trimValues: true }).parse(text, true);
  } catch (error) {
    return { entries: [], refused: [`the file is no well-formed XML (${error instanceof Error ? error.message : String(error)})`] };
  }
  const entries: GlossaryEntry[] = [];
  const refused: string[] = [];
  for (const concept of find(root, ['termEntry', 'conceptEntry'])) {
    const terms = new Map<string, { good: string[]; bad: string[] }>();
    for (const set of find(concept, ['langSet', 'langSec'])) {
      const language = String(set['@xml:lang'] ?? '').slice(0, 2).toLowerCase();
      const own = terms.get(language) ?? { good: [], bad: [] };
      terms.set(language, own);
      for (const section of find(set, ['tig', 'ntig', 'termSec'])) {
        const term = find(section, ['term']).map(wordsOf)[0] ?? wordsOf(section['term']) ?? '';
        const words = term || wordsOf((section['termGrp'] as Node | undefined)?.['term']);
        if (words === '') continue;
        const forbidden = /deprecated|superseded|forbidden|admitted-?not|notRecommended/i.test(JSON.stringify(section));
        (forbidden ? own.bad : own.good).push(words);
      }
    }
    const ru = terms.get('ru');
    const en = terms.get('en');
    if (!ru || !en || ru.good.length === 0 || en.good.length === 0) {
      refused.push(`entry ${String(concept['@id'] ?? entries.length + refused.length + 1)}: it needs a Russian and an English term`);
      continue;
    }
    for (const term of ru.good) for (const [n, translation] of en.good.entries()) entries.push({ term, translation, forbidden: n === 0 ? en.bad : [] });
  }
  if (entries.length === 0 && refused.length === 0) refused.push('the file holds no term entries');
  return { entries, refused };
}
