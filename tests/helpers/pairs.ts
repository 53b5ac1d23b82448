import * as fc from 'fast-check';
import type { Link } from '../../src-core/alignment/model.ts';
import type { PairView } from '../../src-core/contract.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { ReadPair } from '../../src-core/exchange/model.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import { ANNOTATION_KINDS } from '../../src-core/review/model.ts';
import type { Block, Segment, Span } from '../../src-core/text/model.ts';
import { BLOCK_KINDS, BOILERPLATE_REASONS } from '../../src-core/text/model.ts';
import { findingViews } from '../../src-main/service/views.ts';
import { analyse } from './core.ts';

/** A pair in no workspace, aligned and checked, with the annotations made by `annotate`. */
export function viewOf(ru: string, en: string, annotate: (source: string, target: string) => readonly Annotation[] = () => []): PairView {
  const { source, target, alignment, findings } = analyse(ru, en);
  const annotations = annotate(source.text, target.text);
  const state = { status: 'new' as const, ...alignment, annotations, dismissals: [], silences: [] };
  const side = (d: typeof source, name: string, segments: typeof alignment.source) => ({ document: name, title: d.title, name, site: '', language: d.language, words: 100, text: d.text, blocks: d.blocks, segments });
  return { id: 'p', revision: 1, status: 'new', sourceSegments: alignment.source, targetSegments: alignment.target, links: alignment.links, findings: findingViews(findings, { state }, 'en'), annotations, history: { undo: null, redo: null, length: 0 }, source: side(source, 'a.txt', alignment.source), target: side(target, 'b.txt', alignment.target) };
}

/** An error on the first place where the target has these words. */
export function annotation(target: string, words: string, changes: Partial<Annotation> = {}): Annotation {
  const start = target.indexOf(words);
  return { id: 'x', kind: 'error', category: 'style/awkward', severity: 'minor', source: [], target: [{ start, end: start + words.length }], sourceQuotes: [], targetQuotes: [words], comment: 'a\tcomment\nin two lines', correctedText: 'better', author: 'И. К.', createdAt: 5, updatedAt: 6, ...changes };
}

/** Words that formats stumble over: markup, formulas, separators, controls, astral characters, directions. */
const WORD = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Паром', 'через', 'Волгу', 'the', 'ferry', 'carried', '1,200', '«кавычки»', '😀', 'é') },
  { weight: 4, arbitrary: fc.constantFrom('<v>', '</v>', '<b>&amp;', ']]>', '=cmd|x', "'=1+1", '-2', '+7', '@a', '"q"', ',', ';', '|', '`x`', '\u202eabc\u202c', '_x0041_', '\u0001', '\u001b', '\ufffe', 'a\tb', 'a\nb', 'a\r\nb', '\u2028', '\u00a0', '\ufeff', '‸') },
);

interface Side {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** Blocks of one to three segments, some of them furniture, with marks and blank lines between. */
function sideArbitrary(letter: string): fc.Arbitrary<Side> {
  const sentence = fc.record({ words: fc.array(WORD, { minLength: 1, maxLength: 5 }), furniture: fc.integer({ min: 0, max: 5 }), doubtful: fc.boolean() });
  const block = fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }), lead: fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\n# ', '\n\n- ', '\n\n\t') });
  return fc.record({ blocks: fc.array(block, { minLength: 1, maxLength: 5 }), tail: fc.constantFrom('', '\n', '  ') }).map(({ blocks, tail }) => {
    let text = '';
    const segments: Segment[] = [];
    const made: Block[] = [];
    blocks.forEach((b, index) => {
      text += index === 0 ? '' : b.lead;
      const start = text.length;
      b.sentences.forEach((s, n) => {
        text += n === 0 ? '' : ' ';
        const from = text.length;
        text += `${letter}${s.words.join(' ')}.`;
        const furniture = s.furniture === 0;
        segments.push({ id: `${letter}${segments.length + 1}`, start: from, end: text.length, block: index, kind: furniture ? 'boilerplate' : b.kind, ...(furniture ? { reason: BOILERPLATE_REASONS[s.words.length]! } : {}), ...(s.doubtful ? { doubtfulEnd: true } : {}) });
      });
      made.push({ index, start, end: text.length, kind: b.kind });
    });
    return { text: text + tail, blocks: made, segments };
  });
}

/** Links that partition the article segments in some order, with one-sided ones. */
function linksOf(source: Side, target: Side, seed: readonly number[]): Link[] {
  const left = source.segments.filter((s) => s.kind !== 'boilerplate').map((s) => s.id);
  const right = target.segments.filter((s) => s.kind !== 'boilerplate').map((s) => s.id);
  const links: Link[] = [];
  let k = 0;
  const next = (): number => seed[k++ % seed.length]!;
  while (left.length + right.length > 0) {
    const ends = { source: left.splice(0, next() % 3), target: right.splice((next() % 3) % Math.max(1, right.length), next() % 3) };
    if (ends.source.length + ends.target.length === 0) {
      if (left.length > 0) ends.source.push(left.shift()!);
      else ends.target.push(right.shift()!);
    }
    links.push({ ...ends, score: (next() % 100) / 100, ...(next() % 3 === 0 ? { confirmed: true } : {}) });
  }
  return links;
}

function annotationsOf(source: Side, target: Side, seeds: readonly (readonly number[])[]): Annotation[] {
  return seeds.map((seed, n) => {
    const span = (text: string, a: number, b: number): Span => {
      const whole = (at: number): number => (at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!) ? at + 1 : at);
      const start = whole(a % (text.length + 1));
      return { start, end: whole(Math.min(text.length, start + (b % 30))) };
    };
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = seed;
    const left = e % 3 === 0 ? [] : [span(source.text, a, b)];
    const right = e % 3 === 1 ? [] : [span(target.text, c, d), ...(e % 5 === 0 ? [span(target.text, c + 7, 3)] : [])];
    const quotes = (text: string, spans: readonly Span[]): string[] => spans.map((s) => text.slice(s.start, s.end));
    return {
      id: `a${n}`, kind: ANNOTATION_KINDS[f % 3]!, category: f % 3 === 1 ? '' : 'accuracy/mistranslation', severity: SEVERITIES[f % 4]!, source: left, target: right, sourceQuotes: quotes(source.text, left), targetQuotes: quotes(target.text, right),
      comment: f % 2 === 0 ? 'tab\there, "quote",\nline \u0007 <v>' : '', correctedText: f % 5 === 0 ? '=better' : '', author: f % 2 === 0 ? 'Анна' : '', ...(f % 4 === 0 ? { from: { check: 'number', finding: 'abc' } } : {}), createdAt: f, updatedAt: f + 1,
    };
  });
}

/** Any pair a workspace may hold, with words that formats stumble over. */
export const pairArbitrary: fc.Arbitrary<PairView> = fc
  .tuple(sideArbitrary('s'), sideArbitrary('t'), fc.array(fc.nat(1000), { minLength: 12, maxLength: 30 }), fc.array(fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }), { maxLength: 6 }), fc.constantFrom('new' as const, 'in-review' as const, 'done' as const))
  .map(([source, target, seed, marks, status]) => {
    const side = (s: Side, name: string, language: string): PairView['source'] => ({ document: name, title: `T <${name}>`, name: `${name}.txt`, site: 'example.org', language, words: 1, text: s.text, blocks: s.blocks, segments: s.segments });
    return { id: 'p', revision: 1, status, sourceSegments: source.segments, targetSegments: target.segments, links: linksOf(source, target, seed), findings: [], annotations: annotationsOf(source, target, marks), history: { undo: null, redo: null, length: 0 }, source: side(source, 'один', 'ru'), target: side(target, 'two', 'en') };
  });

/** What a round trip must bring back, in the shape of a read pair. */
export function essence(pair: PairView | ReadPair): unknown {
  const view = 'sourceSegments' in pair;
  const side = (s: 'source' | 'target'): unknown => {
    if (!view) {
      const { text, blocks, segments, title, language } = pair[s].document;
      return { text, blocks, segments, title, language, name: pair[s].name, site: pair[s].site };
    }
    const { text, blocks, title, language, name, site } = pair[s];
    return { text, blocks, segments: s === 'source' ? pair.sourceSegments : pair.targetSegments, title, language, name, site };
  };
  return { source: side('source'), target: side('target'), links: pair.links, annotations: pair.annotations, status: pair.status };
}
