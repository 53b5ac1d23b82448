import chardet from 'chardet';
import { SverkaError } from '../store/errors.ts';

/** Files above this are refused, bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

export interface Decoded {
  /** Byte-order mark removed, line endings kept. */
  readonly text: string;
  readonly encoding: string;
}

const LEGACY = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'] as const;

/** Letters of Russian running text, per thousand (rounded counts of common letters; the exact figures do not matter). */
const COMMON = 'оеаинтсрвл';
const RARE = 'ъэщфцю';

/**
 * How much a decoding looks like Russian prose: lower-case common letters speak for it; rare letters, capitals inside words
 * and box-drawing or control characters against it. KOI8-R read as windows-1251 swaps the case of every letter, which this sees.
 */
function russianLikeness(text: string): number {
  let score = 0;
  let letters = 0;
  let previousLower = false;
  for (const c of text.slice(0, 20_000)) {
    const code = c.codePointAt(0)!;
    if (code < 0x80) {
      previousLower = false;
      continue;
    }
    letters++;
    const lower = c.toLowerCase();
    const isLowerCase = c === lower && c !== c.toUpperCase();
    if (/[а-яё]/.test(lower)) {
      if (COMMON.includes(c)) score += 1.2;
      else if (RARE.includes(lower)) score -= 0.8;
      else if (isLowerCase) score += 0.4;
      if (!isLowerCase && previousLower) score -= 2;
      if (!isLowerCase) score -= 0.3;
    } else if (/[«»—–„“”’№…©°€]/.test(c) || code === 0xa0) score += 0.1;
    else score -= 2;
    previousLower = isLowerCase;
  }
  return letters === 0 ? 0 : score / letters;
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const b of head) if (b === 0 || (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27)) odd++;
  return odd > 0 && (odd / head.length > 0.01 || head.includes(0));
}

/** UTF-16 without a byte-order mark: every second byte of most text is one of a few values. */
function utf16Guess(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length & ~1, 4096);
  if (n < 8) return null;
  const high = { le: 0, be: 0 };
  for (let i = 0; i < n; i += 2) {
    if (bytes[i + 1] === 0 || bytes[i + 1] === 4) high.le++;
    if (bytes[i] === 0 || bytes[i] === 4) high.be++;
  }
  const most = n / 2;
  if (high.le > most * 0.9 && high.be < most * 0.5) return 'utf-16le';
  if (high.be > most * 0.9 && high.le < most * 0.5) return 'utf-16be';
  return null;
}

/**
 * Turns the bytes of a text file into text: byte-order marks first, then strict UTF-8, then the encodings old Russian sites used.
 * The library's guess is held against the letter frequencies of Russian, because it is poor on short Cyrillic texts.
 *
 * @param most bytes; more is refused
 * @throws SverkaError `empty`, `binary`, `too-large` or `encoding`, the sentence naming the file
 */
export function decode(bytes: Uint8Array, name: string, most = MOST_BYTES): Decoded {
  if (bytes.length > most) throw tooLarge(name, bytes.length, most);
  if (bytes.length === 0) throw new SverkaError('empty', `“${name}” is empty.`);
  const done = (text: string, encoding: string): Decoded => {
    const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
    if (clean.trim() === '') throw new SverkaError('empty', `“${name}” holds only white space.`);
    return { text: clean, encoding };
  };
  const read = (encoding: string, fatal = false): string | null => {
    try {
      return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return done(read('utf-16le') ?? '', 'UTF-16LE');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return done(read('utf-16be') ?? '', 'UTF-16BE');
  const sixteen = utf16Guess(bytes);
  if (sixteen) {
    const text = read(sixteen, true);
    if (text !== null) return done(text, sixteen.toUpperCase().replace('UTF-16', 'UTF-16'));
  }
  if (looksBinary(bytes)) throw new SverkaError('binary', `“${name}” is not a text file; save the article as .txt or .md.`);
  const utf8 = read('utf-8', true);
  if (utf8 !== null) return done(utf8, utf8.startsWith('\ufeff') ? 'UTF-8 with BOM' : 'UTF-8');

  let best: { text: string; encoding: string; score: number } | null = null;
  const guess = chardet.detect(bytes)?.toLowerCase();
  for (const encoding of LEGACY) {
    const text = read(encoding);
    if (text === null) continue;
    const score = russianLikeness(text) + (guess === encoding ? 0.05 : 0);
    if (!best || score > best.score) best = { text, encoding, score };
  }
  if (best && best.score > 0.15) return done(best.text, best.encoding);
  const western = read('windows-1252');
  if (western !== null && (guess === 'windows-1252' || guess?.startsWith('iso-8859-1'))) return done(western, 'windows-1252');
  throw new SverkaError('encoding', `The encoding of “${name}” could not be told; save it as UTF-8 and import it again.`);
}

export function tooLarge(name: string, bytes: number, most: number): SverkaError {
  const size = (n: number): string => String(Number((n / 1024 / 1024).toFixed(1)));
  return new SverkaError('too-large', `“${name}” is larger than ${size(most)} MB (${size(bytes)} MB); split it or save only the article.`);
}

/** Long enough that bytes of another encoding cannot be valid UTF-8 by chance, bytes. */
const TELLING = 100;

/**
 * Turns the bytes of a part of a file into text, in the encoding the file declares for it. A declaration is not believed
 * against valid UTF-8, nor where it names an encoding nobody knows.
 *
 * @throws SverkaError as `decode` does
 */
export function decodeDeclared(bytes: Uint8Array, name: string, encoding: string | undefined, most: number): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (encoding !== undefined && !marked && !/^utf-?16/i.test(encoding)) {
    try {
      const declared = new TextDecoder(encoding, { ignoreBOM: true });
      const utf8 = declared.encoding === 'utf-8' || bytes.length > TELLING ? strictUtf8(bytes) : null;
      if (utf8 !== null) return utf8;
      if (declared.encoding !== 'utf-8') return declared.decode(bytes);
    } catch {
      // An encoding that is not known: found out below.
    }
  }
  if (bytes.length === 0) return '';
  return decode(bytes, name, most).text;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  } catch {
    return null;
  }
}
