import { describe, expect, it } from 'vitest';
import { decode, MOST_BYTES } from '../../src-main/service/decode.ts';

const TEXT = 'Паром «Волжанка» снова ходит через реку.\r\nБилет стоит 35 рублей, дети едут бесплатно — с мая по октябрь.\n';
const HIGH = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
const KOI = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';

function encode(text: string, table: string, from: number, extra: Record<string, number>): Uint8Array {
  return Uint8Array.from(text, (c) => {
    const at = table.indexOf(c);
    return at >= 0 ? from + at : (extra[c] ?? c.charCodeAt(0));
  });
}
const cp1251 = (text: string) => encode(text, HIGH, 0xc0, { '«': 0xab, '»': 0xbb, '—': 0x97 });
const koi8 = (text: string) => encode(text.replace(/[«»—]/g, '-'), KOI, 0xc0, {});
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (big ? [u >> 8, u & 255] : [u & 255, u >> 8])));
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'UTF-8', TEXT],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${TEXT}`), 'UTF-8 with BOM', TEXT],
    ['UTF-16 little-endian', utf16(TEXT, false, true), 'UTF-16LE', TEXT],
    ['UTF-16 big-endian', utf16(TEXT, true, true), 'UTF-16BE', TEXT],
    ['UTF-16 without a mark', utf16(TEXT, false, false), 'UTF-16LE', TEXT],
    ['windows-1251', cp1251(TEXT), 'windows-1251', TEXT],
    ['KOI8-R', koi8(TEXT), 'koi8-r', TEXT.replace(/[«»—]/g, '-')],
    ['plain ASCII', utf8('A ferry.\n'), 'UTF-8', 'A ferry.\n'],
  ])('reads %s', (_name, bytes, encoding, text) => {
    expect(decode(bytes, 'статья.txt')).toEqual({ text, encoding });
  });
  it.each([
    ['empty', new Uint8Array(0), 'empty'],
    ['white space', utf8(' \n\t\n'), 'empty'],
    ['binary', Uint8Array.from({ length: 600 }, (_, k) => (k * 37) % 256), 'binary'],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['too large', new Uint8Array(MOST_BYTES + 1).fill(65), 'too-large'],
  ])('refuses %s, naming the file', (_name, bytes, code) => {
    let error: unknown;
    try {
      decode(bytes, 'статья.txt');
    } catch (e) {
      error = e;
    }
    expect(error).toMatchObject({ code, message: expect.stringContaining('статья.txt') });
  });
});
