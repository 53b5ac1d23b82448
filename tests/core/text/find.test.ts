import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, folded, snippetOf, wantedOf } from '../../../src-core/text/find.ts';

const found = (text: string, query: string): string[] => findPlaces(text, wantedOf(query)).map((p) => text.slice(p.start, p.end));

describe('finding words in texts', () => {
  it.each([
    ['the beginning of a word', 'Биржевые торги на бирже', 'бирж', ['Биржевые', 'бирже']],
    ['ё and е are one letter', 'Ещё берёза и береза', 'берез', ['берёза', 'береза']],
    ['е finds ё, capital too', 'ЁЛКА', 'елка', ['ЁЛКА']],
    ['й is a letter of its own', 'мои мой', 'мой', ['мой']],
    ['Latin marks are no hindrance', 'a café in Zürich', 'zurich cafe', ['café', 'Zürich']],
    ['a figure with a comma stands together', '18,4 и 4 и 18', '18,4', ['18,4']],
    ['quotation marks keep words together', 'new port, port new', '"port new"', ['port new']],
    ['not in the middle of a word', 'support', 'port', []],
    ['nothing for nothing', 'port', '  ', []],
  ])('%s', (_name, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });
  it('folding keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(text).length === text.length));
  });
  it('a snippet marks what was found, in its own offsets', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('порт', 'ёлка', 'и', 'the', 'sea,', '\n'), { minLength: 1, maxLength: 120 }), (words) => {
        const text = words.join(' ');
        const snippet = snippetOf(text, wantedOf('елка порт'));
        if (!/порт|ёлка/.test(text)) return snippet === null;
        return snippet !== null && snippet.marks.length > 0 && snippet.marks.every((m) => /^(?:порт|ёлка)$/.test(snippet.text.slice(m.start, m.end))) && /^(?:порт|ёлка)/.test(text.slice(snippet.at));
      }),
    );
  });
});
