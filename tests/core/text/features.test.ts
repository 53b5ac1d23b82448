import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDescriber } from '../../../src-core/text/furniture/features.ts';
import { FORMS, marksOf } from '../../../src-core/text/furniture/forms.ts';
import { createReader } from '../../../src-core/text/furniture/words.ts';

/** Describes with every feature wanted, by name. */
function describer(): (line: string) => string[] {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const describeLine = createDescriber((name) => {
    let n = numbers.get(name);
    if (n === undefined) {
      numbers.set(name, (n = names.length));
      names.push(name);
    }
    return n;
  });
  return (line) => describeLine(line).map((n) => names[n]!);
}
const line = fc.string({ unit: fc.constantFrom(...'aZяЁ09 .,:;!?…-–—"«»“”()[]|•·›→>/@#$€%&*_+×©▲🙂\t'), maxLength: 60 });

describe('words of a line', () => {
  const read = createReader(() => 0);
  it.each([
    ['Read more about it', ['Read', 'more', 'about', 'it']],
    ["Don't miss the e-mail, it’s free.", ["Don't", 'miss', 'the', 'e-mail', 'it’s', 'free']],
    ['v2.5.1 — 12.03.2024', ['v2.5.1', '12.03.2024']],
    ['«Ещё» по-русски…', ['Ещё', 'по-русски']],
    ['--', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(read(text).map((w) => w.token)).toEqual(words);
  });
  it('are runs of letters and figures with single marks inside, whatever is remembered of earlier lines', () => {
    fc.assert(fc.property(line, (text) => {
      expect(read(text).map((w) => w.token)).toEqual(text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? []);
    }));
  });
});

describe('forms of a line', () => {
  it('never match where none of the characters they need stands', () => {
    fc.assert(fc.property(line, (text) => {
      const marks = marksOf(text);
      for (const form of FORMS) if (form.needs !== 0 && (marks & form.needs) === 0) expect([form.name, form.pattern.test(text)]).toEqual([form.name, false]);
    }), { numRuns: 400 });
  });
});

describe('what is said of a line', () => {
  it('names each feature once, and the same for the same line whatever came before', () => {
    const told = describer();
    fc.assert(fc.property(line, line, (a, b) => {
      const first = told(a);
      expect(new Set(first).size).toBe(first.length);
      told(b);
      expect(told(a)).toEqual(first);
    }));
  });
  it('tells a call to readers from a sentence that has its words', () => {
    const told = describer();
    const call = told('Подпишитесь на нашу рассылку');
    const sentence = told('Они подписались на рассылку и забыли о ней, сказал почтальон.');
    expect(call).toEqual(expect.arrayContaining(['mood imperative', 'c subscribe', 'c we', 'end l']));
    expect(sentence).toEqual(expect.arrayContaining(['c subscribe', 'c said', 'end .', 'past']));
    expect(sentence).not.toContain('mood imperative');
  });
  it('says of a figure that it is one, and nothing of which', () => {
    const told = describer();
    expect(told('Views: 1204')).toEqual(told('Views: 7318'));
  });
});
