import { describe, expect, it } from 'vitest';
import { said } from '../../helpers/facts.ts';

const RU = [
  'Завод в Казани построили при царе.',
  'Директор Павел Юрин обещал отремонтировать причал.',
  'Губернатор Ольга Крылова приехала в Саратов.',
  'Жители Перми ждут нового моста через реку.',
  'Рыбаки вернулись в порт после шторма.',
  'Библиотека закрыта, потому что протекает крыша.',
  'Музей купил портрет княгини у коллекционера.',
];
const EN = [
  'The plant in Kazan was built under the tsar.',
  'Director Pavel Yurin promised to repair the pier.',
  'Governor Olga Krylova came to Saratov.',
  'Residents of Perm are waiting for a new bridge over the river.',
  'The fishermen returned to port after the storm.',
  'The library is closed because the roof is leaking.',
  'The museum bought a portrait of a princess from a collector.',
];

const inOrder = (texts: readonly string[], order: readonly number[], gap: string): string => order.map((k) => texts[k]).join(gap);
/** The places, in the source's numbering, of the sentences that are said to have moved. */
function moved(order: readonly number[], gap: string, flipped: boolean): number[][] {
  const plain = inOrder(flipped ? EN : RU, [...RU.keys()], gap);
  const findings = said('order', plain, inOrder(flipped ? RU : EN, order, gap));
  const [own] = flipped ? [EN] : [RU];
  return findings.map((f) => own.flatMap((text, k) => (f.source.includes(text) ? [k] : [])));
}

/** An order of the seven sentences, and which of them moved. */
const MOVED: readonly (readonly [order: readonly number[], moved: readonly (readonly number[])[]])[] = [
  [[0, 2, 1, 3, 4, 5, 6], [[1], [2]]],
  [[1, 0, 2, 3, 4, 5, 6], [[0], [1]]],
  [[0, 1, 2, 3, 4, 6, 5], [[5], [6]]],
  [[6, 0, 1, 2, 3, 4, 5], [[6]]],
  [[1, 2, 3, 4, 5, 6, 0], [[0]]],
  [[0, 1, 5, 2, 3, 4, 6], [[5]]],
  [[0, 1, 3, 4, 5, 2, 6], [[2]]],
  [[5, 6, 0, 1, 2, 3, 4], [[5, 6]]],
];

describe.each([
  ['paragraphs', '\n\n', false],
  ['paragraphs, from English', '\n\n', true],
  ['sentences', ' ', false],
  ['sentences, from English', ' ', true],
] as const)('order of %s', (_, gap, flipped) => {
  it.each(MOVED)('%j', (order, expected) => {
    const found = moved(order, gap, flipped);
    expect(found).toHaveLength(1);
    expect(expected).toContainEqual(found[0]);
  });
  it('is content where nothing moved', () => {
    expect(moved([0, 1, 2, 3, 4, 5, 6], gap, flipped)).toEqual([]);
  });
});

describe('order', () => {
  it.each([...RU.keys()])('is content where sentence %i is left out', (left) => {
    expect(said('order', RU.join('\n\n'), EN.filter((_, k) => k !== left).join('\n\n'))).toEqual([]);
  });
  it.each([...RU.keys()])('is content where something is added behind sentence %i', (at) => {
    expect(said('order', RU.join('\n\n'), EN.toSpliced(at + 1, 0, 'Tickets for the concert cost more than last year.').join('\n\n'))).toEqual([]);
  });
  it('is content where two paragraphs became one', () => {
    expect(said('order', RU.join('\n\n'), `${EN.slice(0, 3).join(' ')}\n\n${EN.slice(3).join(' ')}`)).toEqual([]);
  });
  it('says what moved with its place on both sides', () => {
    const [finding] = said('order', RU.join('\n\n'), inOrder(EN, [6, 0, 1, 2, 3, 4, 5], '\n\n'));
    expect(finding).toMatchObject({ source: RU[6], target: EN[6], finding: { severity: 'minor', messageKey: 'order.moved' } });
  });
});
