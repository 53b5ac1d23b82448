import type { Span } from './model.ts';

/** What is looked for: words that stand one behind the other; the last one may go on. */
export type Wanted = readonly string[];

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const QUOTED = /"([^"]*)"|“([^”]*)”|«([^»]*)»/g;

/** Same length in code units, so that offsets stay: lower case, «ё» as «е», Latin letters without their marks. Must agree with the index in `store/search.ts`. */
export function folded(text: string): string {
  return text.replace(/[Ёё]/g, (c) => (c === 'Ё' ? 'Е' : 'е')).replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (c) => c.normalize('NFD')[0] ?? c).replace(/\p{Lu}/gu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
}

/** A search as people type it: every word must be there, in any order; what stands in quotation marks stands together. */
export function wantedOf(query: string): Wanted[] {
  const out: Wanted[] = [];
  const rest = query.replace(QUOTED, (_, a?: string, b?: string, c?: string) => {
    out.push(wordsOf(a ?? b ?? c ?? ''));
    return ' ';
  });
  // "18,4" or "co-op" is two words of a text that stand together.
  for (const piece of rest.split(/\s+/)) out.push(wordsOf(piece));
  return out.filter((words) => words.length > 0);
}

const wordsOf = (text: string): string[] => folded(text).match(WORD) ?? [];

/** Where it stands in a text, in order, UTF-16 code units; the span reaches to the end of the last word. */
export function findPlaces(text: string, wanted: readonly Wanted[], most = 100): Span[] {
  const words = [...folded(text).matchAll(WORD)].map((m) => ({ word: m[0], start: m.index, end: m.index + m[0].length }));
  const out: Span[] = [];
  for (let n = 0; n < words.length && out.length < most; n++) {
    for (const run of wanted) {
      if (!run.every((word, k) => (k === run.length - 1 ? words[n + k]?.word.startsWith(word) : words[n + k]?.word === word))) continue;
      out.push({ start: words[n]!.start, end: words[n + run.length - 1]!.end });
      break;
    }
  }
  return out;
}

/** Some words of a text around its best place, with what was found in them; spans are offsets of `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
  /** Where the first mark stands in the whole text, UTF-16 code units. */
  readonly at: number;
}

/** So many code units stand around what was found. */
const AROUND = 70;

/** @returns the place with the most different things around it, or null if there is none */
export function snippetOf(text: string, wanted: readonly Wanted[]): Snippet | null {
  const places = findPlaces(text, wanted);
  let best: Span | undefined;
  let most = 0;
  for (const place of places) {
    const near = new Set(places.filter((p) => p.start >= place.start && p.end <= place.end + 2 * AROUND).map((p) => folded(text.slice(p.start, p.end))));
    if (near.size > most) [best, most] = [place, near.size];
  }
  if (!best) return null;
  const start = wordStart(text, Math.max(0, best.start - AROUND));
  const end = wordEnd(text, Math.min(text.length, best.end + 2 * AROUND));
  const marks = places.filter((p) => p.start >= start && p.end <= end).map((p) => ({ start: p.start - start, end: p.end - start }));
  // One character for one, so that the marks stay in place.
  return { text: text.slice(start, end).replace(/\s/g, ' '), marks, at: best.start };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + AROUND).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const space = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at));
  return space > at - AROUND ? space : at;
}
