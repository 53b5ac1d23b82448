import type { Language } from '../../text/model.ts';
import { stemOf } from '../tokens.ts';
import type { OperatorKind, OperatorTable } from './model.ts';
import { inflections } from './inflections.ts';
import { JOIN } from './words.ts';
import type { Word } from './words.ts';

/** Whether a pattern that matches words `at` … `end - 1` means what the table says there. */
export type Guard = (words: readonly Word[], at: number, end: number) => boolean;

interface Element {
  readonly mode: 'form' | 'stem' | 'prefix';
  readonly text: string;
}

/** What a word of a phrase after the first may be. */
interface Slot {
  readonly forms: ReadonlySet<string>;
  /** Stems and prefixes; seldom any. */
  readonly others: readonly Element[];
  /** A comma may stand before the word. */
  readonly comma: boolean;
}

export interface Pattern {
  readonly kind: OperatorKind;
  /** Empty: the words are taken for no operator of this kind, whatever is inside them. */
  readonly value: string;
  readonly strength: number;
  readonly flags: ReadonlySet<string>;
  readonly first: Element;
  readonly rest: readonly Slot[];
  /** Words in all. */
  readonly length: number;
  readonly guard?: string;
}

/** Patterns by their first word. */
export interface PatternIndex {
  readonly forms: ReadonlyMap<string, readonly Pattern[]>;
  readonly stems: ReadonlyMap<string, readonly Pattern[]>;
  /** By the first three letters; the whole prefix is compared then. */
  readonly prefixes: ReadonlyMap<string, readonly Pattern[]>;
}

function elementsOf(word: string, language: Language): Element[] {
  return word.split('|').flatMap((option): Element[] => {
    const text = option.slice(0, -1);
    if (option.endsWith('*')) return [{ mode: 'prefix', text }];
    if (option.endsWith('~')) return [{ mode: 'stem', text: stemOf(text, language) }];
    if (option.endsWith('^')) return inflections(text).map((form) => ({ mode: 'form' as const, text: form }));
    return [{ mode: 'form', text: option }];
  });
}

function slotOf(word: string, language: Language): Slot {
  const comma = word.startsWith(',');
  const elements = elementsOf(word.slice(comma ? 1 : 0), language);
  return { comma, forms: new Set(elements.filter((e) => e.mode === 'form').map((e) => e.text)), others: elements.filter((e) => e.mode !== 'form') };
}

/**
 * Reads a table. A row is `value@strength flag flag: pattern pattern …`; value `-` marks words that only look like an
 * operator. In a pattern `_` joins the words of a phrase, `|` divides alternatives, `word*` is a beginning of a word,
 * `word~` any word of the same stem, `word^` an English word with its regular inflections, `,word` allows a comma before
 * it; `!name` at the end asks a guard.
 */
export function readRows(table: OperatorTable, language: Language): Pattern[] {
  const patterns: Pattern[] = [];
  for (const line of table.rows.split('\n')) {
    if (!line.trim()) continue;
    const colon = line.indexOf(':');
    const [head, ...flags] = line.slice(0, colon).trim().split(/\s+/);
    const [value, strength] = head!.split('@') as [string, string | undefined];
    const common = { kind: table.kind, value: value === '-' ? '' : value, strength: strength === undefined ? 0.9 : Number(strength), flags: new Set(flags) };
    for (const entry of line.slice(colon + 1).trim().split(/\s+/)) {
      const [phrase, guard] = entry.split('!') as [string, string | undefined];
      const [opening, ...others] = phrase.split('_');
      const rest = others.map((word) => slotOf(word, language));
      // Every choice of the first word is a pattern of its own, so that one look-up finds it.
      for (const first of elementsOf(opening!, language)) patterns.push({ ...common, first, rest, length: rest.length + 1, ...(guard === undefined ? {} : { guard }) });
    }
  }
  return patterns;
}

const RANK = { form: 2, stem: 1, prefix: 0 } as const;

/** Longer phrases first, then the more exact, then the longer beginning, then those whose guard may say no. */
function precedence(a: Pattern, b: Pattern): number {
  const [x, y] = [a.first, b.first];
  return b.length - a.length || RANK[y.mode] - RANK[x.mode] || y.text.length - x.text.length || Number(b.guard !== undefined) - Number(a.guard !== undefined);
}

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const maps = { form: new Map<string, Pattern[]>(), stem: new Map<string, Pattern[]>(), prefix: new Map<string, Pattern[]>() };
  for (const pattern of patterns) {
    const { first } = pattern;
    const key = first.mode === 'prefix' ? first.text.slice(0, 3) : first.text;
    const list = maps[first.mode].get(key);
    if (list) list.push(pattern);
    else maps[first.mode].set(key, [pattern]);
  }
  for (const map of Object.values(maps)) for (const list of map.values()) list.sort(precedence);
  return { forms: maps.form, stems: maps.stem, prefixes: maps.prefix };
}

const fits = (element: Element, word: Word): boolean =>
  element.mode === 'form' ? word.form === element.text : element.mode === 'stem' ? word.stem === element.text : word.form.startsWith(element.text);

function fills(slot: Slot, word: Word): boolean {
  if (word.join > (slot.comma ? JOIN.pause : JOIN.none)) return false;
  return slot.forms.has(word.form) || slot.others.some((element) => fits(element, word));
}

function follows({ rest }: Pattern, words: readonly Word[], at: number): boolean {
  if (at + rest.length >= words.length) return false;
  for (let k = 0; k < rest.length; k++) if (!fills(rest[k]!, words[at + 1 + k]!)) return false;
  return true;
}

const NONE: readonly Pattern[] = [];

/** Patterns that match the words from `at` on, best first. */
export function matchesAt(index: PatternIndex, words: readonly Word[], at: number): readonly Pattern[] {
  const word = words[at]!;
  let found: Pattern[] | undefined;
  for (const list of [index.forms.get(word.form), index.stems.get(word.stem), index.prefixes.get(word.form.slice(0, 3))]) {
    if (!list) continue;
    for (const pattern of list) if (fits(pattern.first, word) && follows(pattern, words, at)) (found ??= []).push(pattern);
  }
  return found ? (found.length > 1 ? found.sort(precedence) : found) : NONE;
}
