import type { MarkFault } from './model.ts';

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** "1)", "a)", "б)" at the beginning of a list item, and faces like ":)". */
const NOT_A_BRACKET = /(?:^|[\s(])(?:\d{1,3}|\p{L})$/u;

/** Brackets of a paragraph that lack their partner. */
export function unpairedBrackets(text: string): MarkFault[] {
  const open: { mark: string; at: number }[] = [];
  const faults: MarkFault[] = [];
  const fault = (at: number): void => void faults.push({ kind: 'brackets', start: at, end: at + 1, messageKey: 'punctuation.bracket', confidence: 0.9 });
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === '(' || mark === '[' || mark === '{') {
      if (!/[:;=8]-?$/.test(text.slice(Math.max(0, at - 2), at))) open.push({ mark, at });
    } else if (mark in BRACKETS) {
      if (open.at(-1)?.mark === BRACKETS[mark]) open.pop();
      else if (!NOT_A_BRACKET.test(text.slice(Math.max(0, at - 4), at)) && !/[:;=8]-?\)*$/.test(text.slice(Math.max(0, at - 6), at))) fault(at);
    }
  }
  for (const { at } of open) fault(at);
  return faults.sort((a, b) => a.start - b.start);
}

/** A curly or angular quotation mark of a paragraph that lacks its partner; straight ones if their number is odd. */
export function unpairedQuotes(text: string): MarkFault[] {
  const faults: MarkFault[] = [];
  const fault = (at: number): void => void faults.push({ kind: 'quotes', start: at, end: at + 1, messageKey: 'punctuation.quote', confidence: 0.85 });
  for (const [left, right] of [['«', '»'], ['“', '”']] as const) {
    // „low“ and ”both“ ways of quoting use the same marks the other way round.
    if (left === '“' && /[„”][^“”]*“/.test(text) && !/“[^“”]*”/.test(text)) continue;
    const open: number[] = [];
    for (let at = 0; at < text.length; at++) {
      if (text[at] === left) open.push(at);
      else if (text[at] === right && open.pop() === undefined) fault(at);
    }
    for (const at of open) fault(at);
  }
  const straight = [...text.matchAll(/(?<![\d″])"/g)].map((m) => m.index);
  if (straight.length % 2 === 1) fault(straight.length === 1 ? straight[0]! : oddOne(text, straight));
  return faults.sort((a, b) => a.start - b.start);
}

/** Which of an odd number of straight marks is alone: the first that opens where one is open, or closes where none is. */
function oddOne(text: string, marks: readonly number[]): number {
  let open: number | null = null;
  for (const at of marks) {
    const opening = opens(text, at);
    if (opening && open !== null) return open;
    if (!opening && open === null) return at;
    open = opening ? at : null;
  }
  return open ?? marks.at(-1)!;
}

/** Which way the first lone quotation mark of a paragraph looks; null if all have their partners. */
export function loneQuote(text: string): 'open' | 'close' | null {
  const [first] = unpairedQuotes(text);
  if (!first) return null;
  const mark = text[first.start]!;
  if (mark === '“' || mark === '«') return 'open';
  if (mark === '”' || mark === '»') return 'close';
  return opens(text, first.start) ? 'open' : 'close';
}

const opens = (text: string, at: number): boolean => /[\s([—–-]/u.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
