// npm run bench:furniture: how well page furniture is told from the article, on lines and pages nobody has tuned on.
// With --train it learns src-core/text/furniture/weights.ts anew from the seen half, the training lines and plain news; takes a minute.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBlocks } from '../../src-core/text/blocks.ts';
import { featuresOf } from '../../src-core/text/furniture/features.ts';
import { furnitureOf, likeness } from '../../src-core/text/furniture/furniture.ts';
import { type Line, lineOf, pageFeatures } from '../../src-core/text/furniture/page.ts';
import { ALPHABET, MIDDLE, STEP } from '../../src-core/text/furniture/scorer.ts';

const root = join(import.meta.dirname, '..', '..');
const FIXTURES = join(root, 'tests', 'fixtures', 'furniture');
const TRAINING = join(root, 'src-core', 'text', 'furniture', 'training');
const NEWS = join(root, '..', 'shared', 'bench', 'dev', 'clean.json');
const LANGUAGES = ['ru', 'en'] as const;
type Lang = (typeof LANGUAGES)[number];

/** The collection's kinds, as the product names them. */
const REASON_OF: Readonly<Record<string, string>> = {
  subscribe: 'subscribe', follow: 'subscribe', paywall: 'subscribe', share: 'share', 'call-to-action': 'call-to-action', 'video-audio': 'call-to-action', 'cookie-consent': 'cookie-consent', legal: 'legal', byline: 'byline', 'source-note': 'byline', bio: 'author-bio', 'date-line': 'date-line', 'reading-time': 'reading-time', counters: 'reading-time', related: 'related', tags: 'tags', advert: 'advertisement', ticker: 'ticker', 'comment-form': 'comment-form', comments: 'comments', 'image-credit': 'image-credit', 'file-name': 'file-name', navigation: 'navigation', 'error-note': 'navigation',
};
const REASONS = [...new Set(Object.values(REASON_OF))];

export interface Example {
  readonly kind: string;
  readonly text: string;
}

export function readLines(file: string): Example[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => ({ kind: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) }));
}

export function collection(side: 'furniture' | 'article', language: Lang, half: 'seen' | 'unseen'): Example[] {
  return readLines(join(FIXTURES, `${side}-${language}.${half}.tsv`));
}

/** Paragraphs and sentences of ordinary news in both languages; none where the benchmark is not at hand. */
function news(): { id: string; language: Lang; paragraphs: string[]; sentences: string[] }[] {
  if (!existsSync(NEWS)) return [];
  const { docs } = JSON.parse(readFileSync(NEWS, 'utf8')) as { docs: { id: string; src: Side; tgt: Side }[] };
  interface Side { lang: Lang; text: string; sents: [number, number, number][] }
  return docs.flatMap((d) => [d.src, d.tgt].map((side) => ({ id: d.id, language: side.lang, paragraphs: side.text.split('\n').filter((p) => p.trim()), sentences: side.sents.map(([a, b]) => side.text.slice(a, b)) })));
}

function hash(text: string): number {
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
export function makePage(paragraphs: readonly string[], article: (kind: string) => Example, furniture: () => Example, count: number, rng: () => number, plain: boolean): PageLine[] {
  const body: PageLine[] = [];
  const put = (kind: string): unknown => body.push({ ...article(kind), furniture: false });
  paragraphs.forEach((text, i) => {
    if (!plain && i > 0 && rng() < 0.2) put('heading');
    body.push({ kind: 'paragraph', text, furniture: false });
    if (!plain && rng() < 0.12) put('caption');
    if (!plain && rng() < 0.15) put('quote');
    if (!plain && rng() < 0.1) put('sentence');
    if (!plain && rng() < 0.1) for (let k = 0; k < 3; k++) put('list-item');
  });
  const page: PageLine[] = plain ? body : [{ ...article('title'), furniture: false }, ...body];
  for (let k = 0; k < count; k++) {
    const where = rng();
    const line = { ...furniture(), furniture: true };
    const start = page.findIndex((l) => l.kind === 'paragraph');
    const end = page.findLastIndex((l) => l.kind === 'paragraph') + 1;
    const at = where < 0.3 ? Math.floor(rng() * (start + 1)) : where < 0.6 ? start + 1 + Math.floor(rng() * Math.max(1, end - start - 1)) : end + Math.floor(rng() * (page.length - end + 1));
    page.splice(at, 0, line);
  }
  return page;
}

// ---------------------------------------------------------------- learning
/** L-BFGS: the weights at which `loss` (which also fills in its slope) is least. */
function minimise(n: number, loss: (x: Float64Array, slope: Float64Array) => number, rounds: number): Float64Array {
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0);
  const add = (a: Float64Array, b: Float64Array, by: number): void => a.forEach((_, i) => (a[i]! += by * b[i]!));
  let x = new Float64Array(n);
  let slope = new Float64Array(n);
  let value = loss(x, slope);
  const memory: { s: Float64Array; y: Float64Array; r: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const d = Float64Array.from(slope);
    const kept = [...memory].reverse().map((m) => {
      const a = m.r * dot(m.s, d);
      add(d, m.y, -a);
      return { ...m, a };
    });
    const latest = memory.at(-1);
    const scale = latest ? 1 / (latest.r * dot(latest.y, latest.y)) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    d.forEach((v, i) => (d[i] = v * scale));
    for (const m of kept.reverse()) add(d, m.s, m.a - m.r * dot(m.y, d));
    const fall = dot(slope, d);
    let next = x;
    let nextSlope = slope;
    let nextValue = value;
    for (let step = 1, tries = 0; tries < 20; tries++, step /= 2) {
      next = Float64Array.from(x);
      add(next, d, -step);
      nextSlope = new Float64Array(n);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value - 1e-4 * step * fall) break;
    }
    const s = next.map((v, i) => v - x[i]!);
    const y = nextSlope.map((v, i) => v - slope[i]!);
    const sy = dot(s, y);
    if (sy > 1e-12) memory.push({ s, y, r: 1 / sy });
    if (memory.length > 8) memory.shift();
    const done = Math.abs(value - nextValue) < 1e-6 * Math.abs(value);
    [x, slope, value] = [next, nextSlope, nextValue];
    if (done) break;
  }
  return x;
}

interface Row {
  readonly features: readonly string[];
  /** Index into REASONS, or -1 for the article. */
  readonly reason: number;
  readonly fold: number;
  readonly language: Lang;
}

interface Model {
  readonly id: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

const K = REASONS.length;

/** Softmax over the kinds of furniture and the article, whose score stays 0. */
function fit(rows: readonly Row[], l2: number, rare: number): Model {
  const count = new Map<string, number>();
  for (const row of rows) for (const f of row.features) count.set(f, (count.get(f) ?? 0) + 1);
  const id = new Map<string, number>();
  for (const [f, c] of count) if (c >= rare) id.set(f, id.size);
  const data = rows.map((row) => ({ at: row.features.flatMap((f) => id.get(f) ?? []).map((i) => i * K), reason: row.reason }));
  const scores = new Float64Array(K);
  const weights = minimise(id.size * K, (x, slope) => {
    let loss = 0;
    for (let i = 0; i < x.length; i++) {
      loss += 0.5 * l2 * x[i]! * x[i]!;
      slope[i] = l2 * x[i]!;
    }
    for (const { at, reason } of data) {
      scores.fill(0);
      for (const o of at) for (let k = 0; k < K; k++) scores[k]! += x[o + k]!;
      const top = Math.max(0, ...scores);
      let all = Math.exp(-top);
      for (let k = 0; k < K; k++) all += scores[k] = Math.exp(scores[k]! - top);
      loss -= Math.log((reason < 0 ? Math.exp(-top) : scores[reason]!) / all + 1e-300);
      for (let k = 0; k < K; k++) scores[k] = scores[k]! / all - (k === reason ? 1 : 0);
      for (const o of at) for (let k = 0; k < K; k++) slope[o + k]! += scores[k]!;
    }
    return loss;
  }, 100);
  return { id, weights };
}

function oddsOf(model: Model, features: readonly string[]): number {
  const scores = new Float64Array(K);
  for (const f of features) {
    const i = model.id.get(f);
    if (i !== undefined) for (let k = 0; k < K; k++) scores[k]! += model.weights[i * K + k]!;
  }
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, s) => sum + Math.exp(s - top), 0));
}

function train(): void {
  const FOLDS = 5;
  const docs = news();
  const rows: Row[] = [];
  const seen = { furniture: new Map<Lang, Example[]>(), article: new Map<Lang, Example[]>() };
  for (const language of LANGUAGES) {
    for (const side of ['furniture', 'article'] as const) {
      seen[side].set(language, collection(side, language, 'seen'));
      for (const { kind, text } of [...seen[side].get(language)!, ...readLines(join(TRAINING, `${side}-${language}.tsv`))]) {
        rows.push({ features: featuresOf(text), reason: side === 'article' ? -1 : REASONS.indexOf(REASON_OF[kind]!), fold: hash(text) % FOLDS, language });
      }
    }
  }
  for (const d of docs) for (const text of d.sentences) rows.push({ features: featuresOf(text), reason: -1, fold: hash(d.id) % FOLDS, language: d.language });
  const option = (name: string, otherwise: number): number => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
  const l2 = option('l2', 0.7);
  const rare = option('rare', 6);

  // The page's weights are learned from lines that the line model of their fold has not seen.
  const inputs: number[][] = [];
  const truths: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(rows.filter((r) => r.fold !== fold), l2, rare);
    const rng = random(fold + 1);
    for (const language of LANGUAGES) {
      const here = <T extends { text: string }>(list: readonly T[]): T[] => list.filter((e) => hash(e.text) % FOLDS === fold);
      const deal = dealer(here(seen.furniture.get(language)!), rng);
      const article = articleDealer(here(seen.article.get(language)!), rng);
      for (const d of docs.filter((x) => x.language === language && hash(x.id) % FOLDS === fold)) {
        for (let again = 0; again < 4; again++) {
          const count = rng() < 0.25 ? 0 : rng() < 0.4 ? 1 + Math.floor(rng() * 3) : 3 + Math.floor(rng() * 10);
          const page = makePage(d.paragraphs, article, deal, count, rng, again % 2 === 1);
          const lines = page.map((l): Line => lineOf(l.text, oddsOf(model, featuresOf(l.text)), false, false));
          inputs.push(...pageFeatures(lines));
          truths.push(...page.map((l) => (l.furniture ? 1 : 0)));
        }
      }
    }
  }
  const page = minimise(inputs[0]!.length, (x, slope) => {
    let loss = 0;
    x.forEach((w, i) => {
      loss += 0.5 * w * w;
      slope[i] = w;
    });
    inputs.forEach((input, r) => {
      const p = 1 / (1 + Math.exp(-input.reduce((sum, v, i) => sum + v * x[i]!, 0)));
      loss -= Math.log((truths[r] ? p : 1 - p) + 1e-300);
      input.forEach((v, i) => (slope[i]! += (p - truths[r]!) * v));
    });
    return loss;
  }, 300);
  for (const threshold of [-0.5, 0, 0.5, 1, 1.5, 2]) {
    const said = inputs.map((input) => input.reduce((sum, v, i) => sum + v * page[i]!, 0) >= threshold);
    const right = said.filter((s, r) => s && truths[r]).length;
    console.log(`seen half out of fold, pages, from ${threshold}: P ${(right / said.filter(Boolean).length).toFixed(4)} R ${(right / truths.filter(Boolean).length).toFixed(4)}`);
  }
  write(fit(rows, l2, rare), [...page]);
}

function write(model: Model, page: readonly number[]): void {
  const code = (w: number): string => ALPHABET[Math.max(0, Math.min(63, Math.round(w / STEP) + MIDDLE))]!;
  const zero = code(0).repeat(K);
  const lines = [...model.id].map(([name, i]) => `${name}\t${[...model.weights.subarray(i * K, i * K + K)].map(code).join('')}`).filter((line) => !line.endsWith(zero)).sort();
  const text = lines.join('\n').replace(/[\\`$]/g, '\\$&');
  writeFileSync(
    join(root, 'src-core', 'text', 'furniture', 'weights.ts'),
    `import type { BoilerplateReason } from '../model.ts';\n\n// Written by scripts/bench/furniture.ts --train: not to be edited by hand.\n\nexport const REASONS: readonly BoilerplateReason[] = [${REASONS.map((r) => `'${r}'`).join(', ')}];\n\n/** In the order of \`pageFeatures\`. */\nexport const PAGE_WEIGHTS: readonly number[] = [${page.map((w) => w.toFixed(3)).join(', ')}];\n\n/** A feature a line: its name, a tab, one character a reason (\`ALPHABET\` in scorer.ts). */\nexport const WEIGHTS = \`${text}\`;\n`,
  );
  console.log(`weights.ts: ${lines.length} features`);
}

export function articleDealer(examples: readonly Example[], rng: () => number): (kind: string) => Example {
  const kinds = new Map([...new Set(examples.map((e) => e.kind))].map((kind) => [kind, dealer(examples.filter((e) => e.kind === kind), rng)]));
  return (kind) => kinds.get(kind)!();
}

// ---------------------------------------------------------------- measuring
class Tally {
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

/** Figures of one half of the collection on made pages; every line of it comes up `rounds` times. */
export function measurePages(language: Lang, half: 'seen' | 'unseen', articles: readonly (readonly string[])[], rounds: number, plain = false): { all: Tally; kinds: Map<string, Tally>; articleKinds: Map<string, number> } {
  const rng = random(2024);
  const furniture = collection('furniture', language, half);
  const deal = dealer(furniture, rng);
  const article = articleDealer(collection('article', language, half), rng);
  const text = dealer(articles, rng);
  const all = new Tally();
  const kinds = new Map<string, Tally>();
  const articleKinds = new Map<string, number>();
  for (let dealt = 0; dealt < furniture.length * rounds; ) {
    const count = 3 + Math.floor(rng() * 10);
    dealt += count;
    const page = makePage(text(), article, deal, count, rng, plain);
    const whole = page.map((l) => l.text).join('\n\n');
    const blocks = findBlocks(whole);
    const verdict = furnitureOf(whole, blocks, language);
    let at = 0;
    for (const line of page) {
      const block = blocks.findIndex((b) => b.end > at && b.start < at + line.text.length);
      at += line.text.length + 2;
      const said = block >= 0 && verdict[block] !== null;
      all.add(said, line.furniture);
      if (line.furniture) {
        if (!kinds.has(line.kind)) kinds.set(line.kind, new Tally());
        kinds.get(line.kind)!.add(said, true);
      } else if (said) articleKinds.set(line.kind, (articleKinds.get(line.kind) ?? 0) + 1);
    }
  }
  return { all, kinds, articleKinds };
}

function measure(): void {
  const docs = news();
  for (const half of ['seen', 'unseen'] as const) {
    for (const language of LANGUAGES) {
      for (const weak of [false, true]) {
        const alone = new Tally();
        for (const side of ['furniture', 'article'] as const) {
          for (const { text } of collection(side, language, half)) {
            const like = likeness(text);
            alone.add(like !== null && (weak || !like.weak), side === 'furniture');
          }
        }
        console.log(`${half} ${language} line alone, ${weak ? 'weak too' : 'strong  '}: ${alone}`);
      }
      const own = docs.filter((d) => d.language === language).map((d) => d.paragraphs);
      if (own.length === 0) continue;
      for (const plain of [false, true]) {
        const { all, kinds, articleKinds } = measurePages(language, half, own, 4, plain);
        console.log(`${half} ${language} pages${plain ? ', plain news' : ''}: ${all}`);
        if (half === 'unseen' && !plain) {
          console.log('  recall by kind: ' + [...kinds].sort((a, b) => a[1].recall - b[1].recall).map(([kind, t]) => `${kind} ${t.recall.toFixed(2)}`).join(', '));
          console.log('  article lines set apart: ' + [...articleKinds].map(([kind, n]) => `${kind} ${n}`).join(', '));
        }
      }
    }
  }
  const pages = docs.map((d) => ({ text: d.paragraphs.join('\n'), language: d.language })).map((d) => ({ ...d, blocks: findBlocks(d.text) }));
  const t0 = performance.now();
  const wrong = pages.reduce((sum, p) => sum + furnitureOf(p.text, p.blocks, p.language).filter(Boolean).length, 0);
  const blocks = pages.reduce((sum, p) => sum + p.blocks.length, 0);
  console.log(`plain news without furniture: ${wrong} of ${blocks} paragraphs set apart; ${(((performance.now() - t0) / blocks) * 200).toFixed(1)} ms for 200 blocks`);
}

if (process.argv[1] === import.meta.filename) {
  // The weights this process has loaded are the old ones: measured in the next run.
  if (process.argv.includes('--train')) train();
  else measure();
}
