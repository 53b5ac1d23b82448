// npm run bench:lexicon: how well the lexicon tells a true English sentence from a false one, its speed, load time and memory.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherEvidence, matchWords } from '../../src-core/alignment/evidence.ts';
import { loadLexicon } from '../../src-core/lexicon/lexicon.ts';
import { isFunctionWord } from '../../src-core/language/function-words.ts';

const root = join(import.meta.dirname, '..', '..');
const data = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? join(root, '..', 'shared', 'bench', 'dev', 'clean.json');
const show = Number(process.argv.find((a) => a.startsWith('--left='))?.slice(7) ?? 0);
if (!existsSync(data)) {
  console.log(`! ${data} is not here: give the path of a clean.json`);
  process.exit(1);
}

interface Doc {
  readonly id: string;
  readonly src: { text: string; sents: [number, number, number][] };
  readonly tgt: { text: string; sents: [number, number, number][] };
  readonly links: [number[], number[]][];
}

const file = join(root, 'out', 'resources', 'lexicon.tsv');
(globalThis as { gc?: () => void }).gc?.();
const before = process.memoryUsage().heapUsed;
const compiled = readFileSync(file, 'utf8');
const t0 = performance.now();
const lexicon = loadLexicon(compiled);
const load = performance.now() - t0;
(globalThis as { gc?: () => void }).gc?.();
const heap = (process.memoryUsage().heapUsed - before) / 1024 / 1024;

const docs = (JSON.parse(readFileSync(data, 'utf8')) as { docs: Doc[] }).docs;
let content = 0;
let linked = 0;
let linkedFalse = 0;
let counted = 0;
let names = [0, 0];
let numbers = [0, 0];
let right = 0;
let all = 0;
const left = new Map<string, number>();
const falseLinks = new Map<string, number>();
for (const doc of docs) {
  const seg = (side: 'src' | 'tgt') => doc[side].sents.map(([start, end, block], k) => ({ id: String(k), start, end, block, kind: 'paragraph' as const }));
  const evidence = gatherEvidence(doc.src.text, seg('src'), 'ru', doc.tgt.text, seg('tgt'), 'en', lexicon);
  const pairs = doc.links.filter(([a, b]) => a.length === 1 && b.length === 1).map(([a, b]) => [a[0]!, b[0]!] as const);
  for (const [i, j] of pairs) {
    const score = (k: number): number => {
      const weight = evidence.sourceMass[i]! + evidence.targetMass[k]!;
      return weight > 0 ? (2 * matchWords(evidence, [i], [k]).gain) / weight : 0;
    };
    const isContent = (a: number): boolean => {
      const token = evidence.source.tokens[i]![a]!;
      return token.kind === 'quantity' || (token.form.length > 1 && !isFunctionWord(token.stem, 'ru'));
    };
    const { matches } = matchWords(evidence, [i], [j]);
    const hit = new Set(matches.filter((m) => m.strength >= 0.3).flatMap((m) => m.group?.a ?? [m.a]));
    evidence.source.tokens[i]!.forEach((token, a) => {
      if (!isContent(a)) return;
      content++;
      const capital = token.kind === 'word' && token.capital && !token.initial;
      const box = token.kind === 'quantity' ? numbers : capital ? names : null;
      if (box) box[1]!++;
      if (hit.has(a)) {
        linked++;
        if (box) box[0]!++;
      } else left.set(token.form, (left.get(token.form) ?? 0) + 1);
    });
    const other = j + 1 < doc.tgt.sents.length ? j + 1 : j - 1;
    if (other >= 0) {
      const wrong = matchWords(evidence, [i], [other]).matches.filter((m) => m.strength >= 0.3);
      const falseHit = new Set(wrong.flatMap((m) => m.group?.a ?? [m.a]));
      evidence.source.tokens[i]!.forEach((token, a) => {
        if (!isContent(a)) return;
        counted++;
        if (falseHit.has(a)) {
          linkedFalse++;
          const m = wrong.find((x) => (x.group?.a ?? [x.a]).includes(a))!;
          const key = `${token.form} ~ ${evidence.target.tokens[other]![m.b]!.form} (${m.reason} ${m.strength.toFixed(2)})`;
          falseLinks.set(key, (falseLinks.get(key) ?? 0) + 1);
        }
      });
    }
    const own = score(j);
    all++;
    if (doc.tgt.sents.every((_, k) => k === j || score(k) < own)) right++;
  }
}

// Speed: fresh evidence for every pair, as a batch of loose sentence pairs would need it.
const sentences = docs.flatMap((d) => d.links.filter(([a, b]) => a.length === 1 && b.length === 1).map(([a, b]) => [d.src.text.slice(...(d.src.sents[a[0]!]!.slice(0, 2) as [number, number])), d.tgt.text.slice(...(d.tgt.sents[b[0]!]!.slice(0, 2) as [number, number]))] as const));
const t1 = performance.now();
for (const [s, t] of sentences) {
  const e = gatherEvidence(s, [{ id: '1', start: 0, end: s.length, block: 0, kind: 'paragraph' }], 'ru', t, [{ id: '1', start: 0, end: t.length, block: 0, kind: 'paragraph' }], 'en', lexicon);
  matchWords(e, [0], [0]);
}
const perMinute = (sentences.length / (performance.now() - t1)) * 60_000;

const rate = (a: number, b: number): string => (a / b).toFixed(4);
console.log(`entries ${lexicon.size}`);
console.log(`coverage ${rate(linked, content)} (names ${rate(names[0]!, names[1]!)}, numbers ${rate(numbers[0]!, numbers[1]!)}), ${content} content words`);
console.log(`false coverage ${rate(linkedFalse, counted)}`);
console.log(`discrimination ${rate(right, all)} of ${all} sentences`);
console.log(`speed ${Math.round(perMinute)} sentence pairs a minute; load ${load.toFixed(0)} ms; heap ${heap.toFixed(0)} MB`);
if (show > 0) {
  const top = (m: Map<string, number>) => [...m].sort((a, b) => b[1] - a[1]).slice(0, show).map(([w, n]) => `${w} ${n}`).join(' · ');
  console.log(`left over: ${top(left)}`);
  console.log(`false links: ${top(falseLinks)}`);
}
