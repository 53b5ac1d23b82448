import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFormat, PairView } from '../../../src-core/contract.ts';
import { readBundle } from '../../../src-core/exchange/bundle.ts';
import { exportPair } from '../../../src-core/exchange/index.ts';
import type { ExportInput } from '../../../src-core/exchange/index.ts';
import { readMqmTsv } from '../../../src-core/exchange/in/mqm-tsv.ts';
import { readTable } from '../../../src-core/exchange/in/table.ts';
import { readTmx } from '../../../src-core/exchange/in/tmx.ts';
import { readXliff } from '../../../src-core/exchange/in/xliff.ts';
import { readXlsx } from '../../../src-core/exchange/in/xlsx.ts';
import type { ReadFile, ReadPair } from '../../../src-core/exchange/model.ts';
import { sample } from '../../helpers/core.ts';
import { annotation, essence, pairArbitrary, viewOf } from '../../helpers/pairs.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const READERS = {
  bundle: (bytes) => readBundle(bytes, decode),
  'mqm-tsv': (bytes) => readMqmTsv(decode(bytes)),
  xliff: (bytes) => readXliff(decode(bytes)),
  tmx: (bytes) => readTmx(decode(bytes)),
  csv: (bytes) => readTable(decode(bytes), 'x.csv'),
  tsv: (bytes) => readTable(decode(bytes), 'x.tsv'),
  xlsx: (bytes) => readXlsx(bytes, 'x.xlsx', decode),
} satisfies Partial<Record<ExportFormat, (bytes: Uint8Array) => ReadFile>>;
const FORMATS = Object.keys(READERS) as (keyof typeof READERS)[];

const dismissals = [{ finding: 'f1', check: 'number', author: 'Анна', createdAt: 3 }];
const metadata = { source: { author: 'И. Петров', date: '2026-01-02' }, target: { address: 'https://example.org/a?b=1&c="2"' } };
const history = [{ step: { name: 'annotate', changes: [{ field: 'annotations' as const, at: 0, removed: [], inserted: [{ id: 'x' }] }] }, author: 'Анна', at: 7, undone: false }];

function trip(format: keyof typeof READERS, pair: PairView, more: Partial<ExportInput> = {}): ReadPair {
  const { bytes } = exportPair(format, { pair, generator: 'Sverka 1', now: 86_400_000, language: 'ru', choice: { rows: 'all', boilerplate: true }, dismissals, metadata, history, ...more });
  const read = READERS[format](bytes);
  expect(read.kind).toBe('pairs');
  if (read.kind !== 'pairs') throw new Error('no pairs');
  expect(read.notes).toEqual([]);
  expect(read.pairs).toHaveLength(1);
  return read.pairs[0]!;
}

describe.each(FORMATS)('%s', (format) => {
  it('brings back any pair with its texts, segments, links and annotations', () => {
    fc.assert(
      fc.property(pairArbitrary, (pair) => {
        const back = trip(format, pair);
        expect(essence(back)).toEqual(essence(pair));
        expect(back.dismissals).toEqual(dismissals);
        expect(back.source.metadata).toEqual(metadata.source);
        expect(back.target.metadata).toEqual(metadata.target);
      }),
      { numRuns: 150 },
    );
  });
  it('brings back a real pair the same twice over', () => {
    const pair = viewOf(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'), (s, t) => [
      annotation(t, 'megawatt-hour'),
      annotation(t, '84 thousand', { id: 'y', kind: 'comment', category: '', source: [{ start: 3, end: 9 }], sourceQuotes: [s.slice(3, 9)], from: { check: 'number', finding: 'q' } }),
    ]);
    const once = trip(format, pair);
    expect(essence(once)).toEqual(essence(pair));
  });
});

describe.each(FORMATS.filter((f) => f !== 'bundle'))('%s', (format) => {
  it('without furniture keeps every link and annotation on its words', () => {
    fc.assert(
      fc.property(pairArbitrary.filter((p) => p.links.length > 0), (pair) => {
        const back = trip(format, pair, { choice: { rows: 'all', boilerplate: false } });
        const words = (p: PairView | ReadPair, side: 'source' | 'target', ids: readonly string[]): string[] => {
          const [text, segments] = 'sourceSegments' in p ? [p[side].text, side === 'source' ? p.sourceSegments : p.targetSegments] : [p[side].document.text, p[side].document.segments];
          return ids.map((id) => segments.find((s) => s.id === id)!).map((s) => text.slice(s.start, s.end));
        };
        expect(back.links.map((l) => [words(back, 'source', l.source), words(back, 'target', l.target), l.score, l.confirmed])).toEqual(pair.links.map((l) => [words(pair, 'source', l.source), words(pair, 'target', l.target), l.score, l.confirmed]));
        expect(back.annotations.map((a) => a.id)).toEqual(pair.annotations.map((a) => a.id));
      }),
      { numRuns: 60 },
    );
  });
});

it('a bundle keeps the history', () => {
  const pair = viewOf(sample('volga-ferry-ru.txt'), sample('volga-ferry-en.txt'));
  expect(trip('bundle', pair).history).toEqual(history);
});
