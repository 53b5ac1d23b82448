import { describe, expect, it } from 'vitest';
import { describeFinding, MESSAGES } from '../../../src-core/checks/messages.ts';
import { CHECK_IDS, checkOf } from '../../../src-core/checks/model.ts';
import { analyse, sample } from '../../helpers/core.ts';

const found = (ru: string, en: string) => {
  const { source, target, findings } = analyse(ru, en);
  return findings.map((f) => ({
    check: f.check,
    severity: f.severity,
    source: f.source.map((s) => source.text.slice(s.start, s.end)),
    target: f.target.map((s) => target.text.slice(s.start, s.end)),
    suggestion: f.suggestion,
  }));
};
/** Sentences around the one that is looked at, so that the pair has something to hold on to. */
const inside = (ru: string, en: string): [string, string] => [
  `Губернатор Ольга Крылова приехала в Саратов во вторник. ${ru} Директор Павел Юрин обещал ремонт до мая.`,
  `Governor Olga Krylova came to Saratov on Tuesday. ${en} Director Pavel Yurin promised repairs by May.`,
];

describe('untranslated', () => {
  it('marks words of the source language and nothing around them', () => {
    expect(found(...inside('Он проверил договоры.', 'He checked the договоры himself.'))).toMatchObject([{ check: 'untranslated', severity: 'minor', target: ['договоры'], source: ['договоры'] }]);
  });
  it.each([
    ['Подробности на сайте причал.рф в мае.', 'Details are at причал.рф in May.'],
    ['Об этом сообщила ВОЗ утром.', 'The WНO said this in the morning.'],
    ['Ночью было до +5 °С на реке.', 'At night it was +5 °С on the river.'],
  ])('leaves alone what is no translation: %s', (ru, en) => {
    expect(found(...inside(ru, en)).filter((f) => f.check.startsWith('untranslated'))).toEqual([]);
  });
  it('says once that a whole sentence was left', () => {
    const [ru, en] = inside('Область закажет второй паром осенью.', 'Область закажет второй паром осенью.');
    expect(found(ru, en)).toMatchObject([{ check: 'untranslated.segment', severity: 'major', target: ['Область закажет второй паром осенью.'] }]);
  });
});

describe('repetition', () => {
  it.each([
    ['Seven took part in the the project.', 'the the'],
    ['He said said nothing.', 'said said'],
    ['It is is late.', 'is is'],
  ])('%s', (en, doubled) => {
    expect(found(...inside('Семь станций участвуют в проекте.', en)).filter((f) => f.check === 'repetition')).toMatchObject([{ target: [doubled], suggestion: doubled.split(' ')[0] }]);
  });
  it.each(['He had had enough.', 'She knew that that was late.', 'New York York Street.', 'A very very long day.', 'Bora Bora is far.'])('is right: %s', (en) => {
    expect(found(...inside('Это было давно.', en)).filter((f) => f.check === 'repetition')).toEqual([]);
  });
});

describe('omission and addition', () => {
  it('has the words on one side and an anchor on the other', () => {
    const [ru, en] = inside('Школьники и пенсионеры поедут бесплатно.', '');
    const { source, target, findings } = analyse(ru, en);
    const omission = findings.find((f) => checkOf(f) === 'omission')!;
    expect(omission.source.map((s) => source.text.slice(s.start, s.end))).toEqual(['Школьники и пенсионеры поедут бесплатно.']);
    expect(omission.target).toEqual([{ start: target.text.indexOf(' Director') - 1, end: target.text.indexOf(' Director') - 1 }]);
  });
  it('finds every defect planted in the samples, and nothing else', () => {
    const relay = found(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'));
    expect(relay.map((f) => [f.check, f.source[0], f.target[0]])).toEqual([
      ['number', '48 тысяч', '84 thousand'],
      ['omission.cut', 'Зачем это станциям', ''],
      ['repetition', '', 'the the'],
      ['omission.segment', 'Размер фонда составит 40 млн рублей.', ''],
      ['addition.segment', '', 'Similar projects have already been launched in Norway and Portugal.'],
      ['untranslated', 'договоры', 'договоры'],
    ]);
    expect(relay[1]?.severity).toBe('minor');
    expect(found(sample('volga-ferry-ru.txt'), sample('volga-ferry-en.txt')).map((f) => f.check)).toEqual(['number.scale', 'omission.segment', 'untranslated.segment', 'omission.paragraph']);
  });
  it('never speaks of page furniture', () => {
    const { source, findings } = analyse(sample('volga-ferry-ru.txt'), sample('volga-ferry-en.txt'));
    const furniture = source.segments.filter((s) => s.kind === 'boilerplate');
    for (const f of findings) for (const span of f.source) expect(furniture.some((b) => span.start < b.end && b.start < span.end)).toBe(false);
  });
});

describe('fingerprints', () => {
  it('survive edits elsewhere in the text', () => {
    const before = analyse(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt')).findings.map((f) => f.id);
    const edited = sample('relay-exchange-en.txt').replace('Relay exchange to launch', 'The Relay exchange is to launch').replace('warns that', 'is warning that');
    const after = analyse(sample('relay-exchange-ru.txt'), edited).findings.map((f) => f.id);
    expect(after).toEqual(before);
  });
  it('are never the same twice', () => {
    const ids = found(...inside('Это было давно.', 'It is is late, it is is late.')).length;
    const { findings } = analyse(...inside('Это было давно.', 'It is is late, it is is late.'));
    expect(new Set(findings.map((f) => f.id)).size).toBe(ids);
  });
});

describe('messages', () => {
  it('exist in both languages, with words for every placeholder', () => {
    const params = { quote: 'Q', source: 'S', target: 'T', sentences: 2, words: 5, sourceValue: 1, targetValue: 2, gap: -19.6, sameDigits: true, word: 'W' };
    for (const key of Object.keys(MESSAGES)) {
      for (const language of ['en', 'ru'] as const) {
        const d = describeFinding({ messageKey: key, params }, language);
        expect(d.title).not.toBe('');
        expect(d.message).not.toMatch(/undefined|\{|NaN/);
        expect(/[а-я]/i.test(d.title)).toBe(language === 'ru');
      }
    }
    expect(CHECK_IDS.length).toBe(20);
  });
});
