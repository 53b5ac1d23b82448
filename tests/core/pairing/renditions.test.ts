import { describe, expect, it } from 'vitest';
import { pairDocuments, prepareDocument } from '../../../src-core/core.ts';
import type { PairingOptions } from '../../../src-core/core.ts';
import { testResources } from '../../helpers/core.ts';
import { nearly, STORY } from '../../helpers/renditions.ts';

const resources = testResources();
const TEXTS: Readonly<Record<string, string>> = { ...STORY, copy: nearly(STORY.english) };
const pair = (names: readonly string[], options?: PairingOptions, sourceLanguage = 'ru') => pairDocuments(names.map((id) => ({ id, document: prepareDocument(TEXTS[id]!, resources) })), sourceLanguage, resources, options);
const reasonOf = (result: ReturnType<typeof pair>, id: string) => result.unpaired.find((u) => u.document === id)?.reason;

describe('several renditions', () => {
  it('of one source: the second is an alternative and called another rendition', () => {
    const result = pair(['russian', 'english', 'second', 'another']);
    expect(result.pairs).toMatchObject([{ source: 'russian', target: 'english', alternatives: [{ source: 'russian', target: 'second', side: 'target', kind: 'rendition' }] }]);
    expect(reasonOf(result, 'second')).toMatch(/another rendition/);
    expect(reasonOf(result, 'another')).not.toMatch(/rendition/);
    expect(result.pairs[0]!.evidence.filter((e) => e.kind === 'against')).toEqual([]);
  });
  it('two sources of one rendition: the same the other way round', () => {
    const result = pair(['russian', 'version', 'english']);
    expect(result.pairs).toHaveLength(1);
    const left = result.pairs[0]!.source === 'russian' ? 'version' : 'russian';
    expect(result.pairs[0]!.alternatives).toMatchObject([{ source: left, target: 'english', side: 'source', kind: 'rendition' }]);
    expect(reasonOf(result, left)).toMatch(/another version of a source/);
  });
  it('each finds its own when there are two of both', () => {
    const { pairs } = pair(['russian', 'version', 'english', 'second']);
    expect(pairs.map((p) => [p.source, p.target]).toSorted()).toEqual([['russian', 'english'], ['version', 'second']]);
    expect(pairs.flatMap((p) => p.alternatives)).toEqual([]);
  });
  it('a text with small changes is told apart from another rendition', () => {
    const result = pair(['russian', 'english', 'copy', 'second']);
    const [{ target, alternatives } = { target: '', alternatives: [] }] = result.pairs;
    expect(['english', 'copy']).toContain(target);
    expect(alternatives.map((a) => [a.target, a.kind]).toSorted()).toEqual([[target === 'copy' ? 'english' : 'copy', 'copy'], ['second', 'rendition']]);
    expect(reasonOf(result, target === 'copy' ? 'english' : 'copy')).toMatch(/nearly the same text/);
  });
  it('two identical files are one pair and a copy, whichever comes first', () => {
    const documents = ['russian', 'b', 'a'].map((id) => ({ id, document: prepareDocument(id === 'russian' ? STORY.russian : STORY.english, resources) }));
    for (const order of [documents, documents.toReversed()]) {
      expect(pairDocuments(order, 'ru', resources).pairs).toMatchObject([{ target: 'a', alternatives: [{ target: 'b', kind: 'copy' }] }]);
    }
  });
});

describe('a summary', () => {
  it('never takes the place of the full rendition', () => {
    const result = pair(['russian', 'summary', 'english']);
    expect(result.pairs.map((p) => p.target)).toEqual(['english']);
    expect(result.pairs[0]!.alternatives).toEqual([]);
  });
  it('alone is no pair, and the reasons on both sides say what it is', () => {
    const result = pair(['russian', 'summary']);
    expect(result.pairs).toEqual([]);
    expect(reasonOf(result, 'summary')).toMatch(/may be a summary of it/);
    expect(reasonOf(result, 'russian')).toMatch(/may be a summary of this one/);
    expect(reasonOf(pair(['russian', 'summary'], { uiLanguage: 'ru' }), 'summary')).toMatch(/краткое изложение/);
  });
});

describe('what people turned down', () => {
  it('is not suggested again, and the next best comes up', () => {
    const result = pair(['russian', 'english', 'second'], { rejected: new Set(['russian|english']) });
    expect(result.pairs).toMatchObject([{ target: 'second', alternatives: [] }]);
    expect(reasonOf(result, 'english')).toBeDefined();
  });
});

describe('a mixed folder', () => {
  it('uses the lexicon for English whatever other languages come first', () => {
    const german = { id: 'german', document: prepareDocument('Die Brücke wurde am Dienstag eröffnet. Sie kostete viel Geld, und der Bau dauerte sechs Jahre. Die Anwohner freuen sich über die kürzere Strecke.', resources, 'de') };
    const documents = ['russian', 'english'].map((id) => ({ id, document: prepareDocument(TEXTS[id]!, resources) }));
    const alone = pairDocuments(documents, 'ru', resources).pairs[0]!;
    const [mixed] = pairDocuments([german, ...documents], 'ru', resources).pairs;
    expect(mixed).toMatchObject({ source: 'russian', target: 'english' });
    expect(mixed!.evidence.some((e) => e.kind === 'words')).toBe(true);
    expect(Math.abs(mixed!.score - alone.score)).toBeLessThan(0.02);
  });
  it('tells how far it is, to the end', () => {
    const steps: [number, number][] = [];
    pair(['russian', 'english', 'second'], { progress: (done, total) => steps.push([done, total]) });
    expect(steps.at(-1)).toEqual([4, 4]);
  });
});
