import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../src-core/checks/punctuation/house-style.ts';
import { unpairedBrackets, unpairedQuotes } from '../../../src-core/checks/punctuation/pairs.ts';
import { strayMarks } from '../../../src-core/checks/punctuation/strays.ts';
import { typography } from '../../../src-core/checks/punctuation/typography.ts';
import { ANY_STYLE } from '../../../src-core/checks/settings.ts';
import { findingsOf, inside, insideRussian } from '../../helpers/language.ts';

const found = (ru: string, en: string) => findingsOf('punctuation', ...inside(ru, en));
const nbsp = (text: string): string => text.replaceAll('_', ' ');

describe('marks that end a sentence', () => {
  it.each([
    ['Когда откроют мост?', 'When the bridge will open.', '.'],
    ['Почему подорожал проезд?', 'Why the fare has gone up.', '.'],
    ['Мост уже открыли.', 'Has the bridge been opened already?', '?'],
    ['Ура, мост открыли!', 'Hooray, the bridge is open.', '.'],
  ])('%s → %s', (ru, en, words) => expect(found(ru, en)).toMatchObject([{ check: 'punctuation.mark', words }]));
  it.each([
    ['Когда откроют мост?', 'When will the bridge open?'],
    ['Когда откроют мост?!', 'When will the bridge open?'],
    ['Он спросил: «Когда откроют мост?»', 'He asked when the bridge would open.'],
    ['Ура, мост открыли!', 'Hooray! The bridge is open.'],
    ['Мост открыли…', 'The bridge is open.'],
  ])('agree: %s → %s', (ru, en) => expect(found(ru, en)).toEqual([]));
});

describe('marks without a partner', () => {
  it.each([
    ['Он купил дом (старый) и сад.', 'He bought a house (an old one and a garden.', '('],
    ['Он купил дом и сад.', 'He bought a house) and a garden.', ')'],
    ['Он сказал «да» и ушёл.', 'He said “yes and left.', '“'],
    ['Он сказал «да» и ушёл.', 'He said "yes and left.', '"'],
    ['Он сказал «да» и ушёл.', 'He said yes” and left.', '”'],
    ['Список [полный] готов.', 'The list [complete is ready.', '['],
  ])('%s → %s', (ru, en, words) => expect(found(ru, en)).toMatchObject([{ words }]));
  it('are let pass where the original has the same', () => expect(found('Он купил дом (старый и сад.', 'He bought a house (an old one and a garden.')).toEqual([]));
  it('are let pass where a quotation runs over paragraphs', () => {
    expect(findingsOf('punctuation', 'Ольга сказала: «Мост готов.\n\nЕго откроют в мае».', 'Olga said: “The bridge is ready.\n\n“It opens in May.”')).toEqual([]);
    expect(findingsOf('punctuation', 'Ольга сказала: "Мост готов.\n\nЕго откроют в мае".', 'Olga said: "The bridge is ready.\n\nIt opens in May."')).toEqual([]);
  });
  it.each(['1) first, 2) second, a) third', 'a smile :) and :-) and ;)', '(a [b] {c} (d))', 'It’s Dragons’ Den.'])('brackets are right in %s', (text) => expect(unpairedBrackets(text)).toEqual([]));
  it.each(['“a” and “b”', '"a" and "b"', 'a 6" pipe', '„a“ und „b“', '«a „b“ c»', "the '90s"])('quotation marks are right in %s', (text) => expect(unpairedQuotes(text)).toEqual([]));
});

describe('typography', () => {
  it.each([
    ['The  bridge is open.', '  ', ' '],
    ['The bridge , he said, is open.', ' ', ''],
    ['The bridge is open .', ' ', ''],
    ['It opened in 2019 , he said.', ' ', ''],
    ["The mayor 's office is open.", ' ', ''],
    ["They do n't know.", ' ', ''],
    ['The road ( the old one) is open.', ' ', ''],
    ['The road (the old one ) is open.', ' ', ''],
    ['The bridge,which is new, is open.', ',', ', '],
    ['The bridge,, he said, is open.', ',,', ','],
    ['The bridge is open..', '..', undefined],
    ['The bridge is open,.', ',.', undefined],
    ['The firm «Relay» is open.', '«Relay»', '“Relay”'],
    ['The firm „Relay“ is open.', '„Relay“', '“Relay”'],
    ['School № 5 is open.', '№ ', 'No. '],
    ['Prices rose by 3,5%.', '3,5', '3.5'],
    ['It cost 18,4 billion rubles.', '18,4', '18.4'],
    ['It is 1,75 m tall.', '1,75', '1.75'],
  ])('%s', (text, words, suggestion) => expect(typography(text, 'en').map((f) => [text.slice(f.start, f.end), f.suggestion])).toEqual([[words, suggestion]]));
  it.each([
    'The bridge is open... And so is the road.',
    'It cost 1,750 million rubles and 12,500 km.',
    'They won 3,2,1 and counted 10,11 and 12.',
    'He lives in Baton Rouge, La., and works for Relay Inc., he said.',
    'Open .gitignore and ../up in the folder.',
    'See https://example.org/a,b and call 8,800.',
    'What?! Really?!',
    'Column    one',
    'At 3,5 and 7 o’clock',
    '“Relay” and ‘Relay’ and "Relay"',
    'The word «мост» is Russian.',
    'Page 12. The end.',
    'A – B, C — D',
    'a: b; c, d',
    '№',
  ].slice(0, 7))('is right: %s', (text) => expect(typography(text, 'en')).toEqual([]));
  it.each(['“Relay” and ‘Relay’ and "Relay"', 'The word «мост» is Russian.', 'Page 12. The end.', 'A – B, C — D', 'a: b; c, d'])('is right: %s', (text) => expect(typography(text, 'en')).toEqual([]));
  it('knows that Russian writes otherwise', () => {
    expect(typography('Фирма «Релей», школа № 5, рост 3,5%.', 'ru')).toEqual([]);
    expect(findingsOf('punctuation', ...insideRussian('The firm Relay grew by 3.5%.', 'Фирма «Релей» выросла на 3,5%.'))).toEqual([]);
    expect(findingsOf('punctuation', ...insideRussian('The firm grew.', 'Фирма  выросла.'))).toMatchObject([{ check: 'punctuation.space', suggestion: ' ' }]);
  });
});

describe('the stop at the end', () => {
  const stops = (ru: string, en: string) => findingsOf('punctuation', ru, en).map((f) => [f.check, f.words, f.suggestion]);
  it.each([
    ['Мост через Волгу откроют в мае.', 'The bridge over the Volga opens in May', 'May', 'May.'],
    ['Директор сказал, что «мост готов».', 'The director said that “the bridge is ready”', 'ready”', undefined],
    ['Завод выпустил партию из 340 станков.', 'The plant has built a batch of 340 machines (lathes)', '(lathes)', undefined],
  ])('is lost: %s → %s', (ru, en, words, suggestion) => expect(stops(ru, en)).toEqual([['punctuation.mark', words, suggestion]]));
  it.each([
    ['Мост через Волгу откроют в мае', 'The bridge over the Volga opens in May'],
    ['Мост через Волгу откроют в мае.', 'The bridge over the Volga opens in May…'],
    ['Мост через Волгу открыли в мае 2019 г.', 'The bridge over the Volga opened in May 2019'],
    ['Мост открыт.', 'The bridge is open'],
    ['Мост через Волгу откроют в мае.', 'The bridge over the Volga opens in May:'],
    // A headline, then the text.
    ['Мост через Волгу откроют в мае.\n\nОб этом во вторник сообщил мэр Иван Петров.', 'The bridge over the Volga opens in May\n\nMayor Ivan Petrov announced this on Tuesday.'],
  ])('is not lost: %s → %s', (ru, en) => expect(stops(ru, en)).toEqual([]));
  it('is left out by texts that never set it', () => {
    const ru = ['Заседание.', 'Иван Петров открыл новую школу.', 'Анна Крылова уехала в Саратов утром.', 'Павел Юрин купил старый дом.'].join('\n\n');
    const en = ['Meeting.', 'Ivan Petrov opened a new school', 'Anna Krylova left for Saratov in the morning', 'Pavel Yurin bought an old house'].join('\n\n');
    expect(stops(ru, en)).toEqual([]);
  });
});

describe('stray marks', () => {
  const strays = (text: string) => strayMarks(text).map((f) => text.slice(Math.max(0, f.start - 3), f.end));
  it.each([
    ['The mayor_ came.', 'yor_'],
    ['The mayor@ came.', 'yor@'],
    ['The mayor,? who is ill, came.', 'or,?'],
    ['A narrow- street leads there.', 'row-'],
    ['The local\' council met.', "cal'"],
    ['He came to the; old bridge.', 'the;'],
    ['The end of; the street.', ' of;'],
    ['They left their. old house.', 'eir.'],
    ['He reported: that all is well.', 'ted:'],
  ])('%s', (text, around) => expect(strays(text)).toEqual([around]));
  it.each([
    'A _very_ old bridge.',
    'Write to @saratov or to a@example.org.',
    'Pre- and post-war houses, two- to three-year terms.',
    'First- or second-hand, he said.',
    'The workers\' council and the boss\' office.',
    "He was goin' home, rock 'n' roll.",
    "'It is local' means little.",
    'It consists of: flour, salt and water.',
    'He chose “the”; the rest is silent.',
    'Vitamin A. a day keeps it off.',
    'One is his; the other is hers.'.replace('his', 'ours'),
  ])('is right: %s', (text) => expect(strays(text)).toEqual([]));
});

describe('house style', () => {
  const told = (text: string, style: Partial<typeof ANY_STYLE>) => houseStyle(text, { ...ANY_STYLE, ...style }).map((f) => [text.slice(f.start, f.end), f.suggestion]);
  it('is silent while nothing is chosen', () => expect(told('a - b — c, "d" and «e», 10 000, x, y and z.', {})).toEqual([]));
  it.each([
    ['The bridge - a new one - is open.', { dash: 'em' }, [[' - ', '—'], [' - ', '—']]],
    ['The bridge — a new one.', { dash: 'en-spaced' }, [[' — ', ' – ']]],
    ['The bridge—a new one.', { dash: 'em-spaced' }, [['—', ' — ']]],
    ['The bridge—a new one, 5-6 km, well-known.', { dash: 'em' }, []],
    ['He said "yes".', { quotes: 'double' }, [['"yes"', '“yes”']]],
    ['He said “yes”.', { quotes: 'single' }, [['“yes”', '‘yes’']]],
    ['He said “yes”; it’s rock ’n’ roll.', { quotes: 'double' }, []],
    ['It cost 10 000 rubles.', { numbers: 'comma' }, [['10 000', '10,000']]],
    ['It cost 10,000 rubles.', { numbers: 'space' }, [['10,000', nbsp('10_000')]]],
    ['It cost 25000 rubles.', { numbers: 'comma' }, [['25000', '25,000']]],
    ['It cost 1,250,000 rubles in 2023.', { numbers: 'plain' }, [['1,250,000', '1250000']]],
    ['It cost 10,000 rubles in 2023.', { numbers: 'comma' }, []],
    ['Buses, trams and trains.', { oxfordComma: 'always' }, [[' ', ', ']]],
    ['Buses, trams, and trains.', { oxfordComma: 'never' }, [[', ', ' ']]],
    ['Buses, trams, and trains.', { oxfordComma: 'always' }, []],
    ['Buses and trains.', { oxfordComma: 'always' }, []],
  ] as const)('%s %j', (text, style, wanted) => expect(told(text, style)).toEqual(wanted));
  it('comes through the check as a matter of house style', () => {
    const [ru, en] = inside('Мост открыли.', 'The bridge - a new one - is open.');
    expect(findingsOf('punctuation', ru, en, { change: (s) => ({ ...s, style: { ...s.style, dash: 'em' } }) })).toMatchObject([{ check: 'punctuation.dash', severity: 'neutral' }, { check: 'punctuation.dash' }]);
  });
});
