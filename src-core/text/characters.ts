/** Small questions about characters that every room asks in the same way. */

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Share of Cyrillic letters among the Cyrillic and Latin letters of a text, 0 to 1; NaN if it has neither. */
export function cyrillicShare(text: string): number {
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x400 && c <= 0x52f) cyrillic++;
    else if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7)) latin++;
  }
  return cyrillic / (cyrillic + latin);
}

export function hasCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

export function hasLatin(text: string): boolean {
  return LATIN.test(text);
}

/** True for a letter that has a lower-case form other than itself. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** True for a letter that has an upper-case form other than itself. */
export function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

/** White space in the sense of page text: Unicode white space, zero-width marks and the byte-order mark. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x85
  );
}

/** Narrows a run to its first and last character that is not white space. `end <= start` means nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Words as a reader counts them: runs of letters and digits, hyphens and apostrophes inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
