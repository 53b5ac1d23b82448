import { describe, expect, it } from 'vitest';
import { align, realignSegments } from '../../../src-core/alignment/align.ts';
import { linkKey } from '../../../src-core/alignment/model.ts';
import type { PreparedDocument, Segment } from '../../../src-core/text/model.ts';
import { readerOf } from '../../../src-core/lexicon/vocabulary.ts';
import { testLexicon } from '../../helpers/core.ts';

const lexicon = testLexicon();

/** One block of the given pieces; a piece that ends in «~» has a doubtful boundary behind it. */
function block(pieces: readonly string[], language: string): PreparedDocument {
  let at = 0;
  const segments = pieces.map((piece, k): Segment => {
    const text = piece.replace(/~$/, '');
    const segment: Segment = { id: String(k + 1), start: at, end: at + text.length, block: 0, kind: 'paragraph', ...(piece.endsWith('~') ? { doubtfulEnd: true } : {}) };
    at += text.length + 1;
    return segment;
  });
  return { text: pieces.map((p) => p.replace(/~$/, '')).join(' '), language, title: '', blocks: [], segments };
}

const linked = (ru: readonly string[], en: readonly string[]): string[] => align(block(ru, 'ru'), block(en, 'en'), lexicon).links.map((l) => `${l.source.length}-${l.target.length}`);

describe('doubtful boundaries', () => {
  it('stay where the other side has one too, be it as doubtful', () => {
    expect(linked(['Завод построили в 1987 году~', 'Директор Павел Юрин обещал ремонт.'], ['The plant was built in 1987~', 'Director Pavel Yurin promised repairs.'])).toEqual(['1-1', '1-1']);
    expect(linked(['Завод построили в 1987 году~', 'Директор Павел Юрин обещал ремонт.'], ['The plant was built in 1987.', 'Director Pavel Yurin promised repairs.'])).toEqual(['1-1', '1-1']);
  });
  it('go where the other side has one sentence', () => {
    expect(linked(['Завод на ул.~', 'Ленина построили в 1987 году.', 'Директор Павел Юрин обещал ремонт.'], ['The plant on Lenin Street was built in 1987.', 'Director Pavel Yurin promised repairs.'])).toEqual(['1-1', '1-1']);
  });
  it('are guessed where two sentences were glued and one of them has no counterpart', () => {
    const ru = block(['Завод построили в 1987 году Директор Павел Юрин обещал ремонт и новые цеха.', 'Власти ждут ответа до мая.'], 'ru');
    const en = block(['The plant was built in 1987.', 'The authorities expect an answer before May.'], 'en');
    const { source, links } = align(ru, en, lexicon);
    expect(source.map((s) => ru.text.slice(s.start, s.end))).toEqual(['Завод построили в 1987 году', 'Директор Павел Юрин обещал ремонт и новые цеха.', 'Власти ждут ответа до мая.']);
    expect(links.map((l) => `${l.source.length}-${l.target.length}`)).toEqual(['1-1', '1-0', '1-1']);
  });
});

describe('a weak link', () => {
  it('gives way to a sentence that moved and fits far better', () => {
    const ru = block(['Завод построили в 1987 году.', 'Он договорился с врачом играть 55 минут.', 'Билет стоит 350 рублей.', 'Матч начался на 29-й минуте после дождя.', 'Власти ждут ответа до мая.'], 'ru');
    const en = block(['The plant was built in 1987.', 'A ticket costs 350 rubles.', 'He agreed with the doctor to play for 55 minutes.', 'The authorities expect an answer before May.'], 'en');
    expect(align(ru, en, lexicon).links.map(linkKey)).toContain('s2|t3');
  });
});

describe('linking anew', () => {
  it('reads no sentence twice', () => {
    const ru = block(['Завод построили в 1987 году.', 'Директор Павел Юрин обещал ремонт.'], 'ru');
    const en = block(['The plant was built in 1987.', 'Director Pavel Yurin promised repairs.'], 'en');
    const { source, target, links } = align(ru, en, lexicon);
    const before = source.map((s) => readerOf(ru.text, 'ru').read(s));
    realignSegments(ru, source, en, target, links.map((l, k) => ({ ...l, confirmed: k === 0 })), lexicon);
    expect(source.map((s) => readerOf(ru.text, 'ru').read(s)).every((tokens, k) => tokens === before[k])).toBe(true);
  });
});
