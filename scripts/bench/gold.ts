// The benchmark's documents and its way of scoring links (bench/score_align.py), in TypeScript, for quick experiments.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alignment } from '../../src-core/alignment/model.ts';

export interface GoldSide {
  readonly lang: string;
  readonly text: string;
  /** start, end, paragraph. */
  readonly sents: readonly (readonly [number, number, number])[];
  readonly kinds: readonly string[];
}
export interface GoldDocument {
  readonly id: string;
  readonly src: GoldSide;
  readonly tgt: GoldSide;
  readonly links: readonly (readonly [readonly number[], readonly number[]])[];
  readonly boilerplate?: { readonly src: readonly number[]; readonly tgt: readonly number[] };
  readonly defects?: readonly { readonly kind: string; readonly src_sents: readonly number[]; readonly tgt_sents: readonly number[]; readonly src_span: readonly [number, number] | null; readonly tgt_span: readonly [number, number] | null; readonly before?: string; readonly after?: string; readonly in_source?: boolean }[];
}

export const DEV = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'dev');

export function readGold(kind: string, folder = DEV): readonly GoldDocument[] {
  return readDocuments(join(folder, `${kind}.json`));
}

export function readDocuments(file: string): readonly GoldDocument[] {
  if (!existsSync(file)) throw new Error(`${file} is not here: give the path of a benchmark folder`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { docs: GoldDocument[] }).docs;
}

/** The first sentence that ends behind a place; sentences stand in text order. */
function firstAfter(sents: GoldSide['sents'], place: number): number {
  let low = 0;
  let high = sents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sents[middle]![1] > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

type IndexPair = [number[], number[]];

/** Links over gold sentences: a sentence belongs to every link that covers a quarter of it; links that meet in one are merged. */
export function overGold(doc: GoldDocument, alignment: Pick<Alignment, 'source' | 'target' | 'links'>): IndexPair[] {
  const spans = { source: new Map(alignment.source.map((s) => [s.id, s])), target: new Map(alignment.target.map((s) => [s.id, s])) };
  const filled = (text: string, a: number, b: number): number => text.slice(a, b).replace(/\s/g, '').length;
  const covered = (side: GoldSide, ids: readonly string[], map: ReadonlyMap<string, { start: number; end: number }>): Set<number> => {
    const share = new Map<number, number>();
    for (const id of ids) {
      const { start, end } = map.get(id)!;
      for (let k = firstAfter(side.sents, start); k < side.sents.length && side.sents[k]![0] < end; k++) {
        const [s, e] = side.sents[k]!;
        share.set(k, (share.get(k) ?? 0) + filled(side.text, Math.max(s, start), Math.min(e, end)));
      }
    }
    return new Set([...share].filter(([k, c]) => c >= 0.25 * (filled(side.text, side.sents[k]![0], side.sents[k]![1]) || 1)).map(([k]) => k));
  };
  const beads = alignment.links.map((l) => [covered(doc.src, l.source, spans.source), covered(doc.tgt, l.target, spans.target)] as const);
  const parent = beads.map((_, k) => k);
  const find = (k: number): number => (parent[k] === k ? k : find(parent[k]!));
  for (const side of [0, 1] as const) {
    const owner = new Map<number, number>();
    beads.forEach((b, k) => {
      if (b[0].size === 0 || b[1].size === 0) return;
      for (const x of b[side]) {
        if (owner.has(x)) parent[find(k)] = find(owner.get(x)!);
        owner.set(x, k);
      }
    });
  }
  const groups = new Map<number, readonly [Set<number>, Set<number>]>();
  beads.forEach((b, k) => {
    if (b[0].size === 0 || b[1].size === 0) return;
    const g = groups.get(find(k)) ?? ([new Set<number>(), new Set<number>()] as const);
    groups.set(find(k), g);
    for (const side of [0, 1] as const) for (const x of b[side]) g[side].add(x);
  });
  const up = (s: ReadonlySet<number>): number[] => [...s].sort((a, b) => a - b);
  const out: IndexPair[] = [...groups.values()].map(([a, b]) => [up(a), up(b)]);
  const used = [new Set(out.flatMap((o) => o[0])), new Set(out.flatMap((o) => o[1]))];
  doc.src.sents.forEach((_, i) => used[0]!.has(i) || out.push([[i], []]));
  doc.tgt.sents.forEach((_, j) => used[1]!.has(j) || out.push([[], [j]]));
  return out;
}

export class Counter {
  tp = 0;
  said = 0;
  gold = 0;
  add(said: ReadonlySet<string>, gold: ReadonlySet<string>): void {
    this.said += said.size;
    this.gold += gold.size;
    for (const s of said) if (gold.has(s)) this.tp++;
  }
  get p(): number {
    return this.said ? this.tp / this.said : 0;
  }
  get r(): number {
    return this.gold ? this.tp / this.gold : 0;
  }
  get f(): number {
    return this.p + this.r ? (2 * this.p * this.r) / (this.p + this.r) : 0;
  }
}

type GoldLink = GoldDocument['links'][number];

export const hasBoth = (l: GoldLink): boolean => l[0].length > 0 && l[1].length > 0;
export const keyOf = ([a, b]: GoldLink): string => `${a.join('+')}|${b.join('+')}`;

/** Links of both sides over gold sentences, right only where they are exactly the gold's. */
export function strictLinks(doc: GoldDocument, alignment: Pick<Alignment, 'source' | 'target' | 'links'>, counter = new Counter()): Counter {
  counter.add(new Set(overGold(doc, alignment).filter(hasBoth).map(keyOf)), new Set(doc.links.filter(hasBoth).map(keyOf)));
  return counter;
}

/** Links of both sides by decile of confidence, and how many of them join sentences of one gold link and no others. */
export class Bins {
  readonly #bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }));

  add(doc: GoldDocument, alignment: Pick<Alignment, 'source' | 'target' | 'links'>): void {
    for (const link of alignment.links) {
      if (link.source.length === 0 || link.target.length === 0) continue;
      const own = overGold(doc, { ...alignment, links: [link] }).find(hasBoth);
      const bin = this.#bins[Math.min(9, Math.floor(link.score * 10))]!;
      bin.n++;
      if (own && doc.links.some((g) => hasBoth(g) && own[0].every((i) => g[0].includes(i)) && own[1].every((j) => g[1].includes(j)))) bin.right++;
    }
  }

  print(): void {
    this.#bins.forEach((b, k) => b.n > 0 && console.log(`  ${(k / 10).toFixed(1)}–${((k + 1) / 10).toFixed(1)}  ${(b.right / b.n).toFixed(3)} of ${b.n}`));
  }
}
