import type { Span } from '../../text/model.ts';

/** A run of text in quotation marks, the marks included. */
export interface Quoted extends Span {
  /** The text between the marks. */
  readonly inner: Span;
  /** The mark that is missing: the quotation runs on to the end, or from the beginning, of the block. */
  readonly lacks?: 'opening' | 'closing';
}

type Kind = 'double' | 'single';
interface Mark {
  readonly at: number;
  readonly kind: Kind;
  /** Marks of one family close each other. */
  readonly family: string;
}

const OPENING: Readonly<Record<string, readonly [Kind, string]>> = { '«': ['double', '«'], '„': ['double', '„'], '“': ['double', '“'], '‹': ['single', '‹'], '‘': ['single', '‘'], '‚': ['single', '‚'] };
/** Closing marks with the families they close, likeliest first. */
const CLOSING: Readonly<Record<string, readonly string[]>> = { '»': ['«'], '”': ['“', '„', '"'], '“': ['„'], '›': ['‹'], '’': ['‘', '‚'], '‘': ['‚'] };
const WORD = /[\p{L}\p{N}]/u;
const AFTER_OPENING = /[\p{L}\p{N}«„“‘'"…$€£₽#@([—–.-]/u;
const BEFORE_OPENING = /[\s([{—–\-/«„“"'‘:]/u;

/** "students' behaviour": the apostrophe of a plural owner, before what is owned. */
function isApostrophe(text: string, at: number, end: number): boolean {
  return text[at - 1] === 's' && at + 2 < end && text[at + 1] === ' ' && /\p{Ll}/u.test(text[at + 2]!);
}

/**
 * Quotation marks of all kinds, nested ones too («…», „…“, “…”, "…", ‘…’, '…'), in one block of text. Straight marks open
 * after a space and before a letter; an apostrophe is no mark. Quotations may lack a mark, as those of several paragraphs do.
 *
 * @param start first offset of the block, UTF-16 code units
 * @param end offset behind the block
 * @returns quotations in the order of their ends, inner ones before the outer
 */
export function quotations(text: string, start: number, end: number): Quoted[] {
  const open: Mark[] = [];
  const found: Quoted[] = [];
  const close = (at: number, families: readonly string[], kind: Kind): boolean => {
    const k = open.findLastIndex((m) => families.includes(m.family));
    if (k < 0) {
      // A closing mark alone: the quotation began in an earlier paragraph. A single one that follows no stop is an apostrophe.
      if (open.length === 0 && (kind === 'double' || /[.,!?…]/u.test(text[at - 1] ?? ''))) found.push({ start, end: at + 1, inner: { start, end: at }, lacks: 'opening' });
      return false;
    }
    const mark = open[k]!;
    open.length = k;
    found.push({ start: mark.at, end: at + 1, inner: { start: mark.at + 1, end: at } });
    return true;
  };
  for (let at = start; at < end; at++) {
    const c = text[at]!;
    if (c === '"' || c === "'") {
      const before = at > start ? text[at - 1]! : ' ';
      const after = at + 1 < end ? text[at + 1]! : ' ';
      const kind: Kind = c === '"' ? 'double' : 'single';
      const opens = BEFORE_OPENING.test(before) && (kind === 'double' ? AFTER_OPENING : WORD).test(after);
      if (opens) open.push({ at, kind, family: c });
      else if (kind === 'double' || !(isApostrophe(text, at, end) || (WORD.test(before) && WORD.test(after)))) close(at, c === '"' ? ['"', '“'] : ["'"], kind);
      continue;
    }
    const opening = OPENING[c];
    // “ opens in English and closes what „ opened.
    if (opening && !(CLOSING[c] && open.some((m) => CLOSING[c]!.includes(m.family)))) open.push({ at, kind: opening[0], family: opening[1] });
    else if (CLOSING[c]) {
      const between = c === '’' && at > start && WORD.test(text[at - 1]!) && at + 1 < end && WORD.test(text[at + 1]!);
      if (!between && !(c === '’' && isApostrophe(text, at, end))) close(at, CLOSING[c], c === '’' || c === '›' ? 'single' : 'double');
    }
  }
  for (const mark of open) if (mark.kind === 'double' || mark.at === start) found.push({ start: mark.at, end, inner: { start: mark.at + 1, end }, lacks: 'closing' });
  return found;
}

/** A whole quotation longer than this (UTF-16 code units) shows that the one before it was only left unclosed. */
const LONG_SPEECH = 80;

/**
 * Quotations that run over several paragraphs: an opening mark without a closing one, and the next closing mark without an
 * opening one. Paragraphs between them may begin with an opening mark again, as English has it.
 *
 * @param found what `quotations` found, block by block
 */
export function acrossBlocks(found: readonly Quoted[]): Quoted[] {
  const out: Quoted[] = [];
  let pending: Quoted | undefined;
  for (const q of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (q.lacks === 'closing') pending ??= q;
    else if (q.lacks === 'opening' && pending) {
      out.push({ start: pending.start, end: q.end, inner: { start: pending.inner.start, end: q.inner.end } });
      pending = undefined;
    } else if (q.lacks === undefined && pending && q.inner.end - q.inner.start > LONG_SPEECH) pending = undefined;
  }
  return [...found, ...out];
}
