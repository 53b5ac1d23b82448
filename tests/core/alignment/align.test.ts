import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, realignSegments } from '../../../src-core/alignment/align.ts';
import { partitionFault } from '../../../src-core/alignment/laws.ts';
import { linkKey } from '../../../src-core/alignment/model.ts';
import { wordLinks } from '../../../src-core/alignment/words.ts';
import { EMPTY_LEXICON } from '../../../src-core/lexicon/lexicon.ts';
import { prepareDocument } from '../../../src-core/core.ts';
import { analyse, sample, testLexicon, testResources } from '../../helpers/core.ts';
import { notationOf } from '../../helpers/links.ts';

const resources = testResources();
const lexicon = testLexicon();
const prepared = (text: string, language: string) => prepareDocument(text, resources, language);

describe('alignment', () => {
  it('links one to one, splits and joins', () => {
    const ru = prepared('Завод построили в 1987 году. Он стоит у реки и даёт городу тепло. Директор Павел Юрин обещал ремонт.\n\nВласти ждут ответа до мая.', 'ru');
    const en = prepared('The plant was built in 1987. It stands by the river. It gives heat to the city. Director Pavel Yurin promised repairs.\n\nThe authorities expect an answer before May.', 'en');
    expect(notationOf(align(ru, en, lexicon).links)).toBe('1-1 1-2 1-1 1-1');
  });
  it('leaves a sentence alone that the other side does not have', () => {
    const ru = prepared('Завод построили в 1987 году. Рядом открыли музей и школу. Директор Павел Юрин обещал ремонт.', 'ru');
    const en = prepared('The plant was built in 1987. Director Pavel Yurin promised repairs.', 'en');
    expect(notationOf(align(ru, en, lexicon).links)).toBe('1-1 1-0 1-1');
  });
  it('finds a paragraph that moved', () => {
    const ru = prepared('Завод построили в 1987 году.\n\nДиректор Павел Юрин обещал ремонт.\n\nГубернатор Ольга Крылова приехала в Саратов во вторник.\n\nВласти ждут ответа до мая.', 'ru');
    const en = prepared('The plant was built in 1987.\n\nGovernor Olga Krylova came to Saratov on Tuesday.\n\nDirector Pavel Yurin promised repairs.\n\nThe authorities expect an answer before May.', 'en');
    const links = align(ru, en, lexicon).links.map(linkKey);
    expect(links).toEqual(expect.arrayContaining(['s1|t1', 's2|t3', 's3|t2', 's4|t4']));
  });
  it('works in the other direction as well', () => {
    const [ru, en] = [prepared(sample('volga-ferry-ru.txt'), 'ru'), prepared(sample('volga-ferry-en.txt'), 'en')];
    const there = align(ru, en, lexicon).links.map((l) => `${l.source.map((s) => s.slice(1)).join('+')}|${l.target.map((s) => s.slice(1)).join('+')}`);
    const back = align(en, ru, lexicon).links.map((l) => `${l.target.map((s) => s.slice(1)).join('+')}|${l.source.map((s) => s.slice(1)).join('+')}`);
    expect(back.toSorted()).toEqual(there.toSorted());
  });
  it('falls back to names, figures and length without a lexicon', () => {
    const ru = prepared('Павел Юрин приехал в Саратов.\n\nБилет стоит 350 рублей.\n\nМатч начнётся 9 мая.', 'ru');
    const en = prepared('Pavel Yurin came to Saratov.\n\nA ticket costs 350 rubles.\n\nThe match starts on 9 May.', 'en');
    expect(notationOf(align(ru, en, EMPTY_LEXICON).links)).toBe('1-1 1-1 1-1');
  });

  const sentence = fc.constantFrom('Завод построили в 1987 году.', 'Он стоит у реки.', 'The plant was built in 1987.', 'Да.', 'Director Pavel Yurin promised repairs.', 'Билет стоит 350 рублей.', 'Subscribe to our newsletter', 'Поделиться', '***', '12 + 5 =');
  const text = fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 14 }).map((parts) => parts.map(([s, gap]) => s + gap).join(''));
  it('always partitions the article segments, and keeps confirmed links', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (a, b, seed) => {
        const [ru, en] = [prepared(a, 'ru'), prepared(b, 'en')];
        const first = align(ru, en, lexicon);
        expect(partitionFault(first.source, first.target, first.links)).toBeNull();
        const some = first.links.map((l, n) => ((seed >> n % 20) & 1 ? { ...l, confirmed: true } : l));
        const again = realignSegments(ru, first.source, en, first.target, some, lexicon);
        expect(partitionFault(again.source, again.target, again.links)).toBeNull();
        const kept = new Set(again.links.filter((l) => l.confirmed).map(linkKey));
        for (const l of some) if (l.confirmed) expect(kept.has(linkKey(l))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
  it('changes nothing when every link is confirmed', () => {
    const { source, target, alignment } = analyse(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'));
    const confirmed = alignment.links.map((l) => ({ ...l, confirmed: true }));
    expect(realignSegments(source, alignment.source, target, alignment.target, confirmed, lexicon).links.map(linkKey)).toEqual(alignment.links.map(linkKey));
  });
  it('survives texts without anything to link', () => {
    for (const [a, b] of [['', ''], ['Да.', ''], ['', 'No.'], ['!!!', '???']] as const) {
      const result = align(prepared(a, 'ru'), prepared(b, 'en'), lexicon);
      expect(partitionFault(result.source, result.target, result.links)).toBeNull();
    }
  });
});

describe('word links', () => {
  it('say which words render each other, and why', () => {
    const ru = prepared('Директор Павел Юрин купил 350 билетов.', 'ru');
    const en = prepared('Director Pavel Yurin bought 350 tickets.', 'en');
    const { source, target, links } = align(ru, en, lexicon);
    const found = wordLinks(ru, source, en, target, links[0]!, lexicon).links.map((w) => [ru.text.slice(w.source[0]!.start, w.source[0]!.end), en.text.slice(w.target[0]!.start, w.target[0]!.end), w.reason]);
    expect(found).toContainEqual(['Юрин', 'Yurin', 'sound']);
    expect(found).toContainEqual(['купил', 'bought', 'dictionary']);
    expect(found).toContainEqual(['350', '350', 'number']);
  });
  it('leave over the content words that nothing on the other side renders, without particles', () => {
    const ru = prepared('Директор Павел Юрин вчера тихо купил 350 билетов.', 'ru');
    const en = prepared('Director Pavel Yurin bought the 350 expensive tickets.', 'en');
    const { source, target, links } = align(ru, en, lexicon);
    const { left } = wordLinks(ru, source, en, target, links[0]!, lexicon);
    expect([left.source.map((s) => ru.text.slice(s.start, s.end)), left.target.map((s) => en.text.slice(s.start, s.end))]).toEqual([['вчера', 'тихо'], ['expensive']]);
    expect(wordLinks(ru, source, en, target, { ...links[0]!, target: [] }, lexicon)).toEqual({ links: [], left: { source: [], target: [] } });
  });
});
