import type { Token } from '../../language/tokens.ts';
import { hasCyrillic } from '../../text/characters.ts';

/** Levenshtein distance. */
export function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

const LONG_ENOUGH = 5;
const MOST_SLIPS = 2;

/** Whether two words of one alphabet are the same name with a letter or two wrong. */
export function isSlip(a: Token, b: Token): boolean {
  if (a.form === b.form || Math.min(a.form.length, b.form.length) < LONG_ENOUGH || hasCyrillic(a.form) !== hasCyrillic(b.form)) return false;
  return a.form[0] === b.form[0] && edits(a.form, b.form) <= MOST_SLIPS;
}
