import { describe, expect, it } from 'vitest';
import { languageWarning } from '../../../src-core/alignment/languages.ts';
import { alignDocuments, pairDocuments, prepareDocument } from '../../../src-core/core.ts';
import { alignReport } from '../../../src-core/exchange/report.ts';
import { detectLanguage } from '../../../src-core/text/language.ts';
import { testResources } from '../../helpers/core.ts';
import { BRIDGE } from '../../helpers/languages.ts';

const resources = testResources();
type Tag = keyof typeof BRIDGE;
const prepare = (tag: Tag) => prepareDocument(BRIDGE[tag], resources, tag);
const linksOf = (a: Tag, b: Tag) => alignDocuments(prepare(a), prepare(b), resources).links.map((l) => `${l.source.map((s) => s.slice(1)).join('+')}-${l.target.map((t) => t.slice(1)).join('+')}`).join(' ');
const WHOLE = '1-1 2-2 3-3 4-4 5-5 6-6';
/** The fourth sentence is missing on the target side. */
const SHORT = '1-1 2-2 3-3 4- 5-4 6-5';

describe('languages without a lexicon', () => {
  it.each(Object.keys(BRIDGE) as Tag[])('%s is known by its look', (tag) => expect(detectLanguage(BRIDGE[tag])).toBe(tag));

  it.each([['ru', 'en', WHOLE], ['ru', 'de', WHOLE], ['de', 'ru', WHOLE], ['en', 'de', WHOLE], ['de', 'en', WHOLE], ['ru', 'uk', SHORT], ['ru', 'kk', SHORT], ['en', 'uk', SHORT], ['en', 'kk', SHORT], ['de', 'uk', SHORT], ['de', 'kk', SHORT], ['uk', 'kk', '1-1 2-2 3-3 4-4 5-5']] as const)(
    '%s to %s: aligned by length, figures, names and words that look alike',
    (a, b, wanted) => expect(linksOf(a, b)).toBe(wanted),
  );

  it.each([['ru', 'de'], ['ru', 'uk'], ['ru', 'kk'], ['en', 'de'], ['en', 'uk'], ['en', 'kk'], ['de', 'en'], ['kk', 'ru']] as const)('%s and %s are paired', (a, b) => {
    const { pairs } = pairDocuments([{ id: a, document: prepare(a) }, { id: b, document: prepare(b) }], a, resources);
    expect(pairs.map((p) => [p.source, p.target])).toEqual([[a, b]]);
  });

  it('say so, in both languages of the interface', () => {
    expect(languageWarning('ru', 'en', 'en')).toBeNull();
    expect(languageWarning('en', 'ru', 'ru')).toBeNull();
    expect(languageWarning('de', 'en', 'en')).toMatchObject({ code: 'no-lexicon', message: expect.stringContaining('German – English') });
    expect(languageWarning('kk', 'ru', 'ru')).toMatchObject({ code: 'no-lexicon', message: expect.stringContaining('казахский – русский') });
    expect(languageWarning('und', 'ru', 'en')?.message).toContain('an unknown language');
    expect(languageWarning('ru', 'ru', 'en')?.code).toBe('same-language');
  });
  it('say so in the report, and only there', () => {
    const report = (a: Tag, b: Tag) => alignReport({ language: a }, { language: b }, alignDocuments(prepare(a), prepare(b), resources), 'ru');
    expect(report('de', 'en').warnings).toEqual([languageWarning('de', 'en', 'ru')]);
    expect(report('ru', 'en')).not.toHaveProperty('warnings');
  });
});
