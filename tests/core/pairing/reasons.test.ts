import { describe, expect, it } from 'vitest';
import { pairDocuments, prepareDocument } from '../../../src-core/core.ts';
import { readableReason } from '../../../src-core/pairing/reasons.ts';
import { testResources } from '../../helpers/core.ts';

const resources = testResources();
const RUSSIAN = `Министр промышленности приехал в Казань

Министр промышленности Тимур Ахметов приехал в Казань в октябре, в среду. ВТБ и биржа «Релей» покажут ему российские станции.

В городе началась разработка новых станций. Индия и Казахстан вложили 216 млн рублей, это было в 2027 году.`;
const ENGLISH = `Industry Minister Visits Kazan to Develop Stations

Industry Minister Timur Akhmetov visited Kazan in October, on Wednesday. VTB and the Relay exchange will show him the Russian stations.

The city has begun the development of new stations. India and Kazakhstan invested 216 million rubles; that was in 2027.`;

function evidence(language: 'en' | 'ru', sourceLanguage = 'ru') {
  const documents = [RUSSIAN, ENGLISH].map((text, n) => ({ id: `d${n}`, document: prepareDocument(text, resources) }));
  const { pairs } = pairDocuments(documents, sourceLanguage, resources, { uiLanguage: language });
  return pairs[0]!.evidence;
}
const textOf = (kind: string, language: 'en' | 'ru' = 'en', source = 'ru') => evidence(language, source).find((e) => e.kind === kind)?.text ?? '';

describe('the reasons of a pair', () => {
  // The library once said “rare words in both: Minister, October, Develop”.
  it('write common words in lower case, with both sides, whatever headlines and titles do', () => {
    const words = textOf('words');
    expect(words).toContain('министр = minister');
    expect(words).not.toMatch(/Minister|Develop|Industry|Stations/);
  });
  it('keep the capital of months, days and peoples', () => {
    const all = evidence('en').map((e) => e.text).join('; ');
    expect(all).not.toMatch(/october|wednesday|russian/);
    // They were once counted among the figures, as “month:10”.
    expect(all).not.toMatch(/month|weekday|:\d/);
    expect(textOf('dates')).toMatch(/^in both texts: (?:October, Wednesday|Wednesday, October)$/);
    expect(textOf('dates', 'ru')).toMatch(/^в обоих текстах: (?:октябрь, среда|среда, октябрь)$/);
  });
  it('write names as they are written, quoted ones and those at a beginning too', () => {
    const names = textOf('names');
    expect(names).toMatch(/Timur|Akhmetov|Kazan|VTB|Relay/);
    expect(evidence('en').map((e) => e.text).join('; ')).not.toMatch(/Vtb|vtb|relay|kazan\b|india\b/);
    expect(textOf('names', 'en', 'en')).toMatch(/[А-Я]/);
  });
  it('write percentages as each language does', () => {
    expect(textOf('order')).toMatch(/^\d+% of/);
    expect(textOf('order', 'ru')).toMatch(/\d\u00a0%$/);
  });
  it('group large figures for people and leave years alone; reports keep the plain ones', () => {
    const [en, ru] = [evidence('en'), evidence('ru')].map((list) => list.find((e) => e.kind === 'numbers')!);
    expect(en!.text).toContain('216000000');
    expect(readableReason(en!, 'en')).toContain('216,000,000');
    expect(readableReason(en!, 'en')).toContain('2027');
    expect(readableReason(ru!, 'ru')).toContain('216\u00a0000\u00a0000');
  });
});
