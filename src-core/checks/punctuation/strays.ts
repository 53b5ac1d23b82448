import type { MarkFault } from './model.ts';

/** Words that have their noun behind them: no clause or sentence ends with one. */
const LEADING_ON = String.raw`the|an|a|than|into|its|their|our|his|my|your|between|during|towards?|upon|within|без|для|из|ко|со|под|над|про`;
/** The same, but lists may stand behind a colon after them ("consists of: flour, salt"). */
const BEFORE_LISTS = 'of|from|and|or|или';

/** Marks in the middle of a sentence that no way of setting accounts for: fingers that slipped, remains of markup. */
export function strayMarks(text: string): MarkFault[] {
  return [...signs(text), ...hyphens(text), ...apostrophes(text), ...breaks(text)];
}

function at(text: string, pattern: RegExp, confidence: number): MarkFault[] {
  return [...text.matchAll(pattern)].map((m) => {
    const [start, end] = (m as RegExpExecArray).indices!.groups!['at']!;
    return { start, end, kind: 'doubled', messageKey: 'punctuation.stray', suggestion: '', confidence };
  });
}

/** "his cassation_ appeal", "the show@ as": signs that hang on a word. Emphasis (_so_), fields and addresses have them on both sides. */
function signs(text: string): MarkFault[] {
  const lone = (sign: string): boolean => text.split(sign).length === 2;
  return [...(lone('_') ? at(text, /(?<=\p{L}{2}[,.;]?)(?<at>_)(?=\s|$)/dgu, 0.9) : []), ...(lone('@') ? at(text, /(?<=\p{L}{2}[,.;]?)(?<at>@)(?=\s|$)/dgu, 0.9) : []), ...at(text, /(?<=\p{L},)(?<at>[?!_])(?=\s)/dgu, 0.85)];
}

/** "a similar- position". First parts of compounds may hang ("pre- and post-war", "two- to three-year"); a lone hyphen with another is a bracket of dashes. */
function hyphens(text: string): MarkFault[] {
  const hanging = [...text.matchAll(/\p{L}-(?=\s)|(?<=\s)-\p{L}/gu)];
  if (hanging.length !== 1) return [];
  return at(text, /(?<=(?<!-)\b\p{Ll}{2,})(?<at>-)(?=\s(?!(?:and|or|to|nor|but|as|versus|vs|und|и|или|а|но|до)\b)\p{L})/dgu, 0.8);
}

/** "general' secretary": an apostrophe that makes neither a possessive nor a quotation; letters are left out at the end of "goin'" and "o'". */
function apostrophes(text: string): MarkFault[] {
  if (/(?<!\p{L})['‘]\S/u.test(text)) return [];
  return at(text, /(?<=\b\p{L}*(?:[abd-hj-moqrtu-y]|(?<!i)n|c|i)(?<=\p{L}{4}))(?<at>['’])(?=\s\p{L})/dgu, 0.8);
}

/** "the; official website", "reported: that he came": a mark between a word and what it cannot do without. */
function breaks(text: string): MarkFault[] {
  const spoken = (f: MarkFault): boolean => /["“«‘'(]\S*$/u.test(text.slice(Math.max(0, f.start - 12), f.start));
  const alone = String.raw`(?<![\p{L}\p{N}’'.-])`;
  return [
    ...at(text, new RegExp(`(?<=${alone}(?:${LEADING_ON}))(?<at>[:.!?])(?=\\s\\p{Ll})`, 'dgu'), 0.85),
    ...at(text, new RegExp(`(?<=${alone}(?:${LEADING_ON}|${BEFORE_LISTS}))(?<at>;)(?=\\s\\p{L})`, 'dgu'), 0.85),
    ...at(text, new RegExp(`(?<=${alone}(?:${BEFORE_LISTS}))(?<at>[.!?])(?=\\s\\p{Ll})`, 'dgu'), 0.85),
    ...at(text, /(?<=\p{Ll}{3})(?<at>:)(?=\s(?:that|than)\s)/dgu, 0.8),
  ].filter((f) => !spoken(f));
}
