// Lines of the collection and pages made of them, for learning and for measuring page furniture.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalLine } from '../../src-core/text/furniture/repeated.ts';

export const root = join(import.meta.dirname, '..', '..');
const FIXTURES = join(root, 'tests', 'fixtures', 'furniture');
export const TRAINING = join(root, 'scripts', 'training', 'furniture');
const NEWS = join(root, '..', 'shared', 'bench', 'dev', 'clean.json');
const EDITED = join(root, '..', 'shared', 'bench', 'dev', 'edited.json');
export const LANGUAGES = ['ru', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

export interface Example {
  readonly kind: string;
  readonly text: string;
}

export function readLines(file: string): Example[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map((line) => ({ kind: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) }));
}

/** `fresh` is the set that was written before the scorer's last change and looked at once, when that was done. */
export type Part = 'seen' | 'unseen' | 'fresh';

export function collection(side: 'furniture' | 'article', language: Lang, part: Part): Example[] {
  return readLines(join(FIXTURES, `${side}-${language}.${part}.tsv`));
}

/** A training line; those of one pattern share a fold. */
export interface TrainingLine extends Example {
  readonly family: string;
}

/** Wordings a pattern yields at the most: `{Read|See} {more|also}` has four. */
const WORDINGS = 8;

/** Own lines to learn from, besides the seen half: single lines, and patterns with their wordings drawn by a seeded hand. */
export function trainingLines(side: 'furniture' | 'article', language: Lang): TrainingLine[] {
  const single = readLines(join(TRAINING, `${side}-${language}.tsv`)).map((e) => ({ ...e, family: e.text }));
  const patterns = readLines(join(TRAINING, `${side}-${language}.patterns.tsv`)).flatMap(({ kind, text }) => wordings(text).map((wording) => ({ kind, text: wording, family: text })));
  return [...single, ...patterns];
}

function wordings(pattern: string): string[] {
  const rng = random(hash(pattern));
  const out = new Set<string>();
  for (let k = 0; k < 3 * WORDINGS && out.size < WORDINGS; k++) {
    const line = pattern.replace(/\{([^{}]*)\}/gu, (_, choice: string) => {
      const options = choice.split('|');
      return options[Math.floor(rng() * options.length)]!;
    });
    out.add(line.replace(/ {2,}/g, ' ').replace(/ (?=[,.;:!?…])/g, '').trim());
  }
  return [...out];
}

/** Lines that are only to be measured on: none of them is learned from, should it come out of a pattern. */
export function heldOut(): ReadonlySet<string> {
  const out = new Set<string>();
  for (const language of LANGUAGES) for (const side of ['furniture', 'article'] as const) for (const part of ['unseen', 'fresh'] as const) for (const { text } of collection(side, language, part)) out.add(normalLine(text));
  if (existsSync(EDITED)) {
    const { docs } = JSON.parse(readFileSync(EDITED, 'utf8')) as { docs: Record<'src' | 'tgt', { text: string; sents: [number, number, number][]; kinds: string[] }>[] };
    for (const d of docs) for (const side of [d.src, d.tgt]) side.sents.forEach(([a, b], i) => side.kinds[i] === 'boilerplate' && out.add(normalLine(side.text.slice(a, b))));
  }
  return out;
}

/** Paragraphs and sentences of ordinary news in both languages; none where the benchmark is not at hand. */
export function news(): { id: string; language: Lang; paragraphs: string[]; sentences: string[] }[] {
  if (!existsSync(NEWS)) return [];
  const { docs } = JSON.parse(readFileSync(NEWS, 'utf8')) as { docs: { id: string; src: Side; tgt: Side }[] };
  interface Side { lang: Lang; text: string; sents: [number, number, number][] }
  return docs.flatMap((d) => [d.src, d.tgt].map((side) => ({ id: d.id, language: side.lang, paragraphs: side.text.split('\n').filter((p) => p.trim()), sentences: side.sents.map(([a, b]) => side.text.slice(a, b)) })));
}

export function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 13), 0x5bd1e995);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A seeded source of numbers from 0 up to 1. */
export function random(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Takes from a list in an order of its own, and starts over when all were taken. */
export function dealer<T>(items: readonly T[], rng: () => number): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = [...items].map((x) => [rng(), x] as const).sort((a, b) => a[0] - b[0]).map(([, x]) => x);
    return left.pop()!;
  };
}

export interface PageLine extends Example {
  readonly furniture: boolean;
}

/** Makes one page: an article with the lines an article has, and `count` pieces of furniture before, between and after. */
export function makePage(paragraphs: readonly string[], article: (kind: string) => Example, list: () => readonly Example[], furniture: () => Example, count: number, rng: () => number, plain: boolean): PageLine[] {
  const body: PageLine[] = [];
  const put = (kind: string): unknown => body.push({ ...article(kind), furniture: false });
  paragraphs.forEach((text, i) => {
    // About as often as the collection has each kind.
    if (!plain && i > 0 && rng() < 0.2) put('heading');
    body.push({ kind: 'paragraph', text, furniture: false });
    if (!plain && rng() < 0.12) put('caption');
    if (!plain && rng() < 0.18) put('quote');
    if (!plain && rng() < 0.4) put('sentence');
    if (!plain && rng() < 0.05) for (const item of list()) body.push({ ...item, furniture: false });
  });
  // A line dealt twice would look like a label.
  const once = new Set<string>();
  const text = body.filter((l) => !once.has(l.text) && once.add(l.text));
  const page: PageLine[] = plain ? text : [{ ...article('title'), furniture: false }, ...text];
  for (let k = 0; k < count; k++) {
    // A bare text has no place above its first paragraph where furniture and a headline could be mistaken.
    const where = plain ? 0.3 + 0.7 * rng() : rng();
    const line = { ...furniture(), furniture: true };
    const start = page.findIndex((l) => l.kind === 'paragraph');
    const end = page.findLastIndex((l) => l.kind === 'paragraph') + 1;
    const at = where < 0.3 ? Math.floor(rng() * (start + 1)) : where < 0.6 ? start + 1 + Math.floor(rng() * Math.max(1, end - start - 1)) : end + Math.floor(rng() * (page.length - end + 1));
    page.splice(at, 0, line);
  }
  return page;
}

export function articleDealer(examples: readonly Example[], rng: () => number): (kind: string) => Example {
  const kinds = new Map([...new Set(examples.map((e) => e.kind))].map((kind) => [kind, dealer(examples.filter((e) => e.kind === kind), rng)]));
  return (kind) => kinds.get(kind)!();
}

/** Lists of two to five items with the same kind of mark, as lists are. */
export function listDealer(examples: readonly Example[], rng: () => number): () => readonly Example[] {
  const byMark = new Map<string, Example[]>();
  for (const item of examples.filter((e) => e.kind === 'list-item')) {
    const mark = /^(?:[—–-]|•|\p{N}|\(?\p{L}\))/u.exec(item.text)?.[0].replace(/\p{N}/u, '1').replace(/\p{L}/u, 'a') ?? '';
    byMark.set(mark, [...(byMark.get(mark) ?? []), item]);
  }
  const deals = [...byMark.values()].map((items) => dealer(items, rng));
  const pick = dealer(deals.map((_, i) => i), rng);
  return () => {
    const deal = deals[pick()]!;
    return Array.from({ length: 2 + Math.floor(rng() * 4) }, deal);
  };
}

/** Right, wrong and missed answers. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  add(said: boolean, truth: boolean): void {
    if (said && truth) this.right++;
    else if (said) this.wrong++;
    else if (truth) this.missed++;
  }
  get precision(): number {
    return this.right / Math.max(1, this.right + this.wrong);
  }
  get recall(): number {
    return this.right / Math.max(1, this.right + this.missed);
  }
  toString(): string {
    return `P ${this.precision.toFixed(3)} R ${this.recall.toFixed(3)} (${this.wrong} wrong, ${this.missed} missed of ${this.right + this.missed})`;
  }
}
