const LETTER = /[\p{L}\p{M}]/u;

/** A letter or combining mark; `code` is a UTF-16 code unit. By hand for the alphabets at home here, because every character of every text is asked. */
export function isLetter(code: number): boolean {
  if (code < 0x80) {
    const low = code | 0x20;
    return low >= 0x61 && low <= 0x7a;
  }
  if (code >= 0x400 && code <= 0x52f) return true;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  return LETTER.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Any white space, no-break and narrow ones included. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || (code >= 9 && code <= 13);
}

export function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f) || code === 0x401;
}

/** Lower case of a code unit, «ё» as «е»; only Latin and Cyrillic, which number words are written in. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  if (code === 0x451 || code === 0x401) return 0x435;
  return code;
}

const STRESS = /\u0301/g;

/** Lower case, «ё» → «е», stress marks removed. `toLowerCase` knows no locale, unlike `toLocaleLowerCase`. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(STRESS, '');
}

/** A word that stands directly beside something else. */
export interface Neighbour {
  /** Folded. Empty if there is none. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** What lies between: nothing, white space or (only before a word that follows) a hyphen. */
  readonly gap: '' | ' ' | '-';
}

const NONE: Neighbour = { form: '', start: 0, end: 0, gap: '' };
/** No number or unit word is longer; a bound keeps hostile runs of letters cheap. */
const LONGEST = 32;

/** The word after `at`, over at most three spaces or one hyphen. */
export function wordAfter(text: string, at: number): Neighbour {
  let p = at;
  let gap: Neighbour['gap'] = '';
  const code = text.charCodeAt(p);
  if (code === 0x2d || code === 0x2011) {
    gap = '-';
    p++;
  } else {
    while (p < at + 3 && isSpace(text.charCodeAt(p))) p++;
    if (p > at) gap = ' ';
  }
  let q = p;
  while (q < text.length && q - p <= LONGEST && isLetter(text.charCodeAt(q))) q++;
  return q === p || q - p > LONGEST ? NONE : { form: folded(text.slice(p, q)), start: p, end: q, gap };
}

/** The word before `at`, over at most three spaces; an abbreviation's point is stepped over («ок. 5»). */
export function wordBefore(text: string, at: number): Neighbour {
  let p = at;
  while (p > at - 3 && p > 0 && isSpace(text.charCodeAt(p - 1))) p--;
  const gap = p < at ? ' ' : '';
  if (gap !== '' && text.charCodeAt(p - 1) === 0x2e) p--;
  let q = p;
  while (q > 0 && p - q <= LONGEST && isLetter(text.charCodeAt(q - 1))) q--;
  return q === p || p - q > LONGEST ? NONE : { form: folded(text.slice(q, p)), start: q, end: p, gap };
}
