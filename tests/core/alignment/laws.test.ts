import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, realignSegments } from '../../../src-core/alignment/align.ts';
import { partitionFault } from '../../../src-core/alignment/laws.ts';
import type { Alignment, Link } from '../../../src-core/alignment/model.ts';
import { linkKey } from '../../../src-core/alignment/model.ts';
import { prepareDocument } from '../../../src-core/core.ts';
import type { PreparedDocument, Segment } from '../../../src-core/text/model.ts';
import type { TwoTexts } from '../../helpers/bilingual.ts';
import { twoTexts } from '../../helpers/bilingual.ts';
import { testLexicon, testResources } from '../../helpers/core.ts';
import { STORY } from '../../helpers/renditions.ts';

const resources = testResources();
const lexicon = testLexicon();
const prepare = ({ ru, en }: TwoTexts): [PreparedDocument, PreparedDocument] => [prepareDocument(ru, resources, 'ru'), prepareDocument(en, resources, 'en')];
const realign = (s: PreparedDocument, t: PreparedDocument, a: Alignment, links: readonly Link[]): Alignment => realignSegments(s, a.source, t, a.target, links, lexicon);
const keys = (links: readonly Link[]): string[] => links.map(linkKey).toSorted();
/** Links by the places of their segments in the texts, source side first. */
const places = ({ source, target, links }: Alignment, flip = false): string[] => {
  const at = (all: readonly Segment[], ids: readonly string[]): string => ids.map((id) => all.find((s) => s.id === id)!).map((s) => `${s.start}-${s.end}`).join(' ');
  return links.map((l) => (flip ? [at(target, l.target), at(source, l.source)] : [at(source, l.source), at(target, l.target)]).join(' | ')).toSorted();
};
const runs = { numRuns: 60 };

describe('the laws of alignment', () => {
  it('links partition the article segments', () => {
    fc.assert(
      fc.property(twoTexts, (texts) => {
        const { source, target, links } = align(...prepare(texts), lexicon);
        expect(partitionFault(source, target, links)).toBeNull();
      }),
      runs,
    );
  });
  it('linking anew with all links confirmed changes nothing', () => {
    fc.assert(
      fc.property(twoTexts, (texts) => {
        const [s, t] = prepare(texts);
        const first = align(s, t, lexicon);
        const confirmed = first.links.map((l) => ({ ...l, confirmed: true }));
        expect(realign(s, t, first, confirmed)).toEqual({ ...first, links: confirmed });
      }),
      runs,
    );
  });
  it('linking anew keeps confirmed links and gives the same answer for the rest', () => {
    fc.assert(
      fc.property(twoTexts, fc.infiniteStream(fc.boolean()), (texts, choose) => {
        const [s, t] = prepare(texts);
        const first = align(s, t, lexicon);
        const some = first.links.map((l) => (choose.next().value ? { ...l, confirmed: true } : l));
        const again = realign(s, t, first, some);
        expect(keys(again.links)).toEqual(keys(first.links));
        expect(keys(again.links.filter((l) => l.confirmed))).toEqual(keys(some.filter((l) => l.confirmed)));
      }),
      { numRuns: 120 },
    );
  });
  it('linking anew with nothing confirmed gives the same answer as at first', () => {
    fc.assert(
      fc.property(twoTexts, (texts) => {
        const [s, t] = prepare(texts);
        const first = align(s, t, lexicon);
        expect(keys(realign(s, t, first, first.links).links)).toEqual(keys(first.links));
      }),
      runs,
    );
  });
  it('swapping the sides mirrors the answer', () => {
    fc.assert(
      fc.property(twoTexts, (texts) => {
        const [ru, en] = prepare(texts);
        expect(places(align(en, ru, lexicon), true)).toEqual(places(align(ru, en, lexicon)));
      }),
      runs,
    );
  });
  it('swapping mirrors the answer in other languages and in one language too', () => {
    fc.assert(
      fc.property(twoTexts, fc.constantFrom(['en', 'de'], ['uk', 'ru'], ['en', 'en'], ['ru', 'ru'], ['de', 'kk']), (texts, [a, b]) => {
        const [s, t] = [prepareDocument(texts.ru, resources, a), prepareDocument(texts.en, resources, b)];
        expect(places(align(t, s, lexicon), true)).toEqual(places(align(s, t, lexicon)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a link that a person set', () => {
  const [s, t] = prepare({ ru: STORY.russian, en: STORY.english });
  const first = align(s, t, lexicon);
  const both = first.links.filter((l) => l.source.length > 0 && l.target.length > 0);

  it('far off the line leaves all others as they were', () => {
    // The last sentence of the source is said to be the second of the target, as if it had moved there.
    const [second, last] = [both[1]!, both.at(-1)!];
    const moved: Link = { source: last.source, target: second.target, score: 1, confirmed: true };
    const others = both.filter((l) => l !== second && l !== last);
    const again = realign(s, t, first, [moved, ...others]);
    expect(partitionFault(again.source, again.target, again.links)).toBeNull();
    expect(keys(again.links)).toEqual(expect.arrayContaining(keys(others)));
  });
  it('between two anchors changes nothing beyond them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: both.length - 3 }), (k) => {
        // One link is torn apart; its neighbours on both sides are confirmed.
        const torn = both[k]!;
        const set: Link[] = [...torn.source.map((id): Link => ({ source: [id], target: [], score: 1, confirmed: true })), ...torn.target.map((id): Link => ({ source: [], target: [id], score: 1, confirmed: true }))];
        const anchors = [both[k - 1]!, both[k + 1]!].map((l) => ({ ...l, confirmed: true }));
        const again = realign(s, t, first, [...set, ...anchors]);
        expect(keys(again.links)).toEqual(keys([...first.links.filter((l) => l !== torn), ...set]));
      }),
      { numRuns: 20 },
    );
  });
});

describe('odd pairs', () => {
  const text = (n: number, word: (k: number) => string): string => Array.from({ length: n }, (_, k) => `${word(k)}.`).join('\n\n');
  it.each([['', ''], ['Да.', ''], ['', 'The plant was built in 1987.'], ['   \n\n ', 'No.'], ['!!!', '???'], ['1987', '1987']])('%j and %j partition, in both directions', (ru, en) => {
    const [a, b] = prepare({ ru, en });
    for (const [left, right] of [[a, b], [b, a]] as const) {
      const { source, target, links } = align(left, right, lexicon);
      expect(partitionFault(source, target, links)).toBeNull();
    }
  });
  it('a text and nothing: every segment stands alone', () => {
    const [ru, nothing] = prepare({ ru: STORY.russian, en: '' });
    const { source, links } = align(ru, nothing, lexicon);
    expect(links).toHaveLength(source.filter((x) => x.kind !== 'boilerplate').length);
    expect(links.every((l) => l.target.length === 0)).toBe(true);
  });
  it.each([['ru', STORY.russian], ['en', STORY.english]])('a %s text and itself: every segment with its double', (language, own) => {
    const document = prepareDocument(own, resources, language);
    const { source, target, links } = align(document, document, lexicon);
    expect(target.map((x) => [x.start, x.end])).toEqual(source.map((x) => [x.start, x.end]));
    expect(links.map(linkKey)).toEqual(source.map((x, k) => `${x.id}|${target[k]!.id}`));
  });
  it('ten thousand segments of one word', () => {
    const words: readonly (readonly [string, string])[] = [['Завод', 'Plant'], ['Река', 'River'], ['Город', 'City'], ['Мост', 'Bridge'], ['Школа', 'School'], ['Погода', 'Weather'], ['Корабль', 'Ship']];
    const at = (side: 0 | 1) => (k: number) => (k % 10 === 0 ? String(k) : words[(k * k) % words.length]![side]);
    const [ru, en] = prepare({ ru: text(10_000, at(0)), en: text(10_000, at(1)) });
    const { source, target, links } = align(ru, en, lexicon);
    expect(partitionFault(source, target, links)).toBeNull();
    const straight = links.filter((l) => l.source.length === 1 && l.target.length === 1 && l.source[0]!.slice(1) === l.target[0]!.slice(1)).length;
    // Bare figures may be taken for counters of the page.
    expect(straight / source.filter((x) => x.kind !== 'boilerplate').length).toBeGreaterThan(0.99);
  });
});
