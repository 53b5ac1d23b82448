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

describe('number', () => {
  it.each([
    ['Билет стоит 350 рублей.', 'A ticket costs 530 rubles.', '350', '530'],
    ['Завод построили в 1987 году.', 'The plant was built in 1978.', '1987', '1978'],
    ['Выручка составила 18,4 млрд рублей.', 'Revenue was 14.8 billion rubles.', '18,4 млрд', '14.8 billion'],
    ['Выручка составила 3 млн рублей.', 'Revenue was 3 billion rubles.', '3 млн', '3 billion'],
    ['Погибли 18 человек.', 'As many as 17 people were killed.', '18', '17'],
    ['Цена выросла на 40%.', 'The price rose by 14%.', '40', '14'],
    ['Рейс отменили в 12:30.', 'The flight was cancelled at 11:30.', '12:30', '11:30'],
    ['Состоялось 18-е заседание комитета.', 'The 19th meeting of the committee was held.', '18-е', '19th'],
    ['В городе живут 10 000 человек.', 'The city has 100,000 people.', '10 000', '100,000'],
    ['Рост составил 2,5 процента.', 'Growth was 25 percent.', '2,5', '25'],
  ])('differs: %s / %s', (ru, en, s, t) => {
    expect(found(...inside(ru, en)).filter((f) => f.check === 'number')).toMatchObject([{ severity: 'major', source: [s], target: [t] }]);
  });
  it.each([
    ['Билет стоит 350 рублей.', 'A ticket costs 350 rubles.'],
    ['Выручка составила 18,4 млрд рублей.', 'Revenue was 18.4 billion rubles.'],
    ['Пришли 12 человек.', 'A dozen people came.'],
    ['Пришли два человека.', '2 people came.'],
    ['Сделка на 2,5 тыс. рублей.', 'A deal for 2,500 rubles.'],
    ['Матч начнётся в 21:55.', 'The match starts at 9:55 p.m.'],
    ['Состоялось 18-е заседание.', 'The 18th meeting was held.'],
    ['Купили полтора миллиона книг.', '1.5 million books were bought.'],
    ['В городе живут 10 000 человек.', 'The city has 10,000 people.'],
    ['Цена выросла на 40 процентов.', 'The price rose by 40%.'],
    ['Пришли люди.', '5 people came.'],
    ['Это случилось в 2020 году.', 'It happened that year.'],
  ])('agrees: %s / %s', (ru, en) => {
    expect(found(...inside(ru, en)).filter((f) => f.check === 'number')).toEqual([]);
  });
});

describe('untranslated', () => {
  it('marks words of the source language and nothing around them', () => {
    expect(found(...inside('Он проверил договоры.', 'He checked the договоры himself.'))).toMatchObject([{ check: 'untranslated', severity: 'minor', target: ['договоры'], source: ['договоры'] }]);
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
      ['omission.segment', 'Зачем это станциям', ''],
      ['repetition', '', 'the the'],
      ['omission.segment', 'Размер фонда составит 40 млн рублей.', ''],
      ['addition.segment', '', 'Similar projects have already been launched in Norway and Portugal.'],
      ['untranslated', 'договоры', 'договоры'],
    ]);
    expect(relay[1]?.severity).toBe('minor');
    expect(found(sample('volga-ferry-ru.txt'), sample('volga-ferry-en.txt')).map((f) => f.check)).toEqual(['number', 'omission.segment', 'untranslated.segment', 'omission.paragraph']);
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
