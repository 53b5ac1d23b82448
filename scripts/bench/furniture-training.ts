// Learns src-core/text/furniture/weights.ts from the seen half of the collection, the training lines and plain news.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDescriber } from '../../src-core/text/furniture/features.ts';
import { foreign, type Line, lineOf, pageFeatures } from '../../src-core/text/furniture/page.ts';
import { normalLine } from '../../src-core/text/furniture/repeated.ts';
import { ALPHABET, MIDDLE, STEP } from '../../src-core/text/furniture/scorer.ts';
import { createRenderer } from './furniture-renderings.ts';
import { articleDealer, collection, dealer, type Example, hash, heldOut, type Lang, LANGUAGES, listDealer, makePage, news, random, root, Tally, trainingLines } from './furniture-pages.ts';

/** The collection's kinds, as the product names them. */
const REASON_OF: Readonly<Record<string, string>> = {
  subscribe: 'subscribe', follow: 'subscribe', paywall: 'subscribe', share: 'share', 'call-to-action': 'call-to-action', 'video-audio': 'call-to-action', 'cookie-consent': 'cookie-consent', legal: 'legal', byline: 'byline', 'source-note': 'byline', bio: 'author-bio', 'date-line': 'date-line', 'reading-time': 'reading-time', counters: 'reading-time', related: 'related', tags: 'tags', advert: 'advertisement', ticker: 'ticker', 'comment-form': 'comment-form', comments: 'comments', 'image-credit': 'image-credit', 'file-name': 'file-name', navigation: 'navigation', 'error-note': 'navigation',
};
const REASONS = [...new Set(Object.values(REASON_OF))];

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
  readonly features: readonly number[];
  /** Index into REASONS, or -1 for the article. */
  readonly reason: number;
  readonly fold: number;
  readonly language: Lang;
}

interface Model {
  /** Row of weights of a feature. */
  readonly id: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

const K = REASONS.length;

/** Every feature that came up, by number. */
const NAMES: string[] = [];
const NUMBERS = new Map<string, number>();
const featuresOf = createDescriber((name) => {
  let n = NUMBERS.get(name);
  if (n === undefined) {
    NUMBERS.set(name, (n = NAMES.length));
    NAMES.push(name);
  }
  return n;
});

/** Softmax over the kinds of furniture and the article, whose score stays 0. */
function fit(rows: readonly Row[], l2: number, rare: number): Model {
  const count = new Map<number, number>();
  for (const row of rows) for (const f of row.features) count.set(f, (count.get(f) ?? 0) + 1);
  const id = new Map<number, number>();
  for (const [f, c] of count) if (c >= rare) id.set(f, id.size);
  const data = rows.map((row) => ({ at: Int32Array.from(row.features.flatMap((f) => id.get(f) ?? []), (i) => i * K), reason: row.reason }));
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
  }, 80);
  return { id, weights };
}

function oddsOf(model: Model, features: readonly number[]): number {
  const scores = new Float64Array(K);
  for (const f of features) {
    const i = model.id.get(f);
    if (i !== undefined) for (let k = 0; k < K; k++) scores[k]! += model.weights[i * K + k]!;
  }
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, s) => sum + Math.exp(s - top), 0));
}

/** Cross-validated figures are printed: they choose `--l2=` and `--rare=` (how often a feature must occur). */
export function train(): void {
  const FOLDS = 3;
  const docs = news();
  const held = heldOut();
  const render = createRenderer();
  const rows: Row[] = [];
  const seen = { furniture: new Map<Lang, Example[]>(), article: new Map<Lang, Example[]>() };
  for (const language of LANGUAGES) {
    for (const side of ['furniture', 'article'] as const) {
      seen[side].set(language, collection(side, language, 'seen'));
      for (const { kind, text, family } of [...seen[side].get(language)!.map((e) => ({ ...e, family: e.text })), ...trainingLines(side, language)]) {
        if (held.has(normalLine(text))) continue;
        const add = (line: string, language: Lang): unknown => rows.push({ features: [...featuresOf(line)], reason: side === 'article' ? -1 : REASONS.indexOf(REASON_OF[kind]!), fold: hash(family) % FOLDS, language });
        add(text, language);
        const rendered = render(text, language);
        if (/\p{L}/u.test(rendered)) add(rendered, language === 'ru' ? 'en' : 'ru');
      }
    }
  }
  for (const d of docs) for (const text of d.sentences) rows.push({ features: [...featuresOf(text)], reason: -1, fold: hash(d.id) % FOLDS, language: d.language });
  const option = (name: string, otherwise: number): number => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
  const l2 = option('l2', 0.7);
  const rare = option('rare', 6);

  // The page's weights are learned from lines that the line model of their fold has not seen.
  const inputs: number[][] = [];
  const truths: number[] = [];
  const plains: boolean[] = [];
  const crowded: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(rows.filter((r) => r.fold !== fold), l2, rare);
    const rng = random(fold + 1);
    for (const language of LANGUAGES) {
      const here = <T extends { text: string }>(list: readonly T[]): T[] => list.filter((e) => hash(e.text) % FOLDS === fold);
      const own = dealer(here(seen.furniture.get(language)!), rng);
      const other = dealer(here(seen.furniture.get(language === 'ru' ? 'en' : 'ru')!), rng);
      // Some of a site's furniture is in another language than its articles.
      const deal = (): Example => (rng() < 0.05 ? other : own)();
      const article = articleDealer(here(seen.article.get(language)!), rng);
      const lists = listDealer(here(seen.article.get(language)!), rng);
      for (const d of docs.filter((x) => x.language === language && hash(x.id) % FOLDS === fold)) {
        for (let again = 0; again < 4; again++) {
          const count = rng() < 0.25 ? 0 : rng() < 0.4 ? 1 + Math.floor(rng() * 3) : 3 + Math.floor(rng() * 10);
          const page = makePage(d.paragraphs, article, lists, deal, count, rng, again % 2 === 1);
          const lines = page.map((l): Line => lineOf(l.text, oddsOf(model, featuresOf(l.text)), false, foreign(l.text, language)));
          inputs.push(...pageFeatures(lines));
          truths.push(...page.map((l) => (l.furniture ? 1 : 0)));
          plains.push(...page.map(() => again % 2 === 1));
          crowded.push(...page.map(() => count >= 3));
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
  for (const threshold of [-1, -0.5, 0, 0.5, 1, 1.5]) {
    const figures = [false, true].map((plain) => {
      const tally = new Tally();
      inputs.forEach((input, r) => crowded[r] && plains[r] === plain && tally.add(input.reduce((sum, v, i) => sum + v * page[i]!, 0) >= threshold, truths[r] === 1));
      return String(tally);
    });
    console.log(`seen half out of fold, from ${threshold}: pages ${figures.join('; plain news ')}`);
  }
  write(fit(rows, l2, rare), [...page]);
}

function write(model: Model, page: readonly number[]): void {
  const code = (w: number): string => ALPHABET[Math.max(0, Math.min(63, Math.round(w / STEP) + MIDDLE))]!;
  const zero = code(0).repeat(K);
  const lines = [...model.id].map(([n, i]) => `${NAMES[n]!}\t${[...model.weights.subarray(i * K, i * K + K)].map(code).join('')}`).filter((line) => !line.endsWith(zero)).sort();
  const text = lines.join('\n').replace(/[\\`]|\$(?=\{)/g, "\\$&");
  writeFileSync(
    join(root, 'src-core', 'text', 'furniture', 'weights.ts'),
    `import type { BoilerplateReason } from '../model.ts';\n\n// Written by scripts/bench/furniture.ts --train: not to be edited by hand.\n\nexport const REASONS: readonly BoilerplateReason[] = [${REASONS.map((r) => `'${r}'`).join(', ')}];\n\n/** In the order of \`pageFeatures\`. */\nexport const PAGE_WEIGHTS: readonly number[] = [${page.map((w) => w.toFixed(3)).join(', ')}];\n\n/** A feature a line: its name, a tab, one character a reason (\`ALPHABET\` in scorer.ts). */\nexport const WEIGHTS = \`${text}\`;\n`,
  );
  console.log(`weights.ts: ${lines.length} features`);
}
