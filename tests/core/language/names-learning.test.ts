import { describe, expect, it } from 'vitest';
import { learn, writeTable } from '../../../src-core/language/names/learn/learn.ts';
import type { NamePair } from '../../../src-core/language/names/learn/mine.ts';
import { learnSounds } from '../../../src-core/language/names/learn/sounds.ts';
import { fitJudge } from '../../../src-core/language/names/learn/tune.ts';
import { readTable } from '../../../src-core/language/names/sound.ts';
import { JUDGEMENT, SOUND_TABLE } from '../../../src-core/language/names/sound-table.ts';

const LISTED: readonly NamePair[] = [
  ['Иванов', 'Ivanov'], ['Петров', 'Petrov'], ['Шишкин', 'Shishkin'], ['Жуков', 'Zhukov'], ['Чехов', 'Chekhov'], ['Хрущев', 'Khrushchev'], ['Сахаров', 'Sakharov'], ['Яшин', 'Yashin'], ['Юдин', 'Yudin'], ['Цой', 'Tsoi'], ['Толстой', 'Tolstoy'], ['Булгаков', 'Bulgakov'], ['Лавров', 'Lavrov'], ['Медведев', 'Medvedev'],
];

describe('learning', () => {
  it('finds which letters stand for which', () => {
    const costs = learnSounds(LISTED.map(([r, e]) => ({ russian: [r.toLowerCase()], english: e.toLowerCase() })));
    expect(costs.get('в|v')!).toBeLessThan(costs.get('в|w')!);
    expect(costs.get('х|kh')!).toBeLessThan(costs.get('х|j')!);
    expect(costs.get('ж|zh')!).toBeLessThan(costs.get('ж|g')!);
  });
  it('judges by what tells the two kinds apart', () => {
    const rows = Array.from({ length: 40 }, (_, k) => ({ features: [1, k % 2 === 0 ? 1 + (k % 5) / 10 : 3 + (k % 7) / 10, k % 3], same: k % 2 === 0 }));
    const [bias = 0, slope = 0, noise = 0] = fitJudge(rows);
    expect(bias + slope * 1.2).toBeGreaterThan(0);
    expect(bias + slope * 3.2).toBeLessThan(0);
    expect(Math.abs(noise)).toBeLessThan(Math.abs(slope) / 4);
  });
  it('learns the same from the same, whatever ran before', () => {
    const labelled = [
      ...LISTED.map(([russian, english]) => ({ russian: `${russian}`, english, same: true })),
      ...LISTED.map(([russian], k) => ({ russian, english: LISTED[(k + 1) % LISTED.length]![1], same: false })),
    ];
    const first = writeTable(learn(labelled, LISTED));
    expect(writeTable(learn(labelled, LISTED))).toBe(first);
    expect(first).toContain('export const SOUND_TABLE');
  });
});

describe('the table', () => {
  it('reads back', () => {
    const rows = readTable(SOUND_TABLE);
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.every(([r, e, cost]) => (r !== '' || e !== '') && cost >= 0 && cost < 9)).toBe(true);
    expect(new Set(rows.map(([r, e]) => `${r}|${e}`)).size).toBe(rows.length);
    expect(JUDGEMENT.every(Number.isFinite)).toBe(true);
  });
});
