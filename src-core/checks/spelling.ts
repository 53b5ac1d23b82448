import { oneSlipApart } from '../language/spelling/distance.ts';
import { capitals } from './capitals.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { anchorOf } from './places.ts';
import { likelyWord } from './likely-word.ts';
import type { Remark } from './proofreader.ts';
import { renditions } from './renditions.ts';
import { varietyDrafts } from './spelling-variety.ts';

/** Shorter words are abbreviations and bits of other languages more often than slips. */
const SHORTEST = 5;
/** Words of Latin and French phrases. */
const FOREIGN = new Set(['annum', 'capita', 'facto', 'haute', 'idem', 'jure', 'vitro', 'vivo', 'manque']);
/** Parts that English sets before any word. */
const PREFIX = /^(?:anti|auto|bio|co|counter|cyber|de|dis|eco|electro|ex|extra|geo|giga|hydro|hyper|infra|inter|intra|kilo|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neo|neuro|non|over|para|photo|poly|post|pre|pro|proto|pseudo|psycho|quasi|radio|re|semi|socio|sub|super|tele|thermo|trans|ultra|un|under)(?=[a-z]{3})/;

/**
 * Words no dictionary knows. A word that renders a name or loan of the source is none of its business; a word that is merely unknown is new more often
 * than wrong, so by default only slips are told whose right spelling is beyond doubt: one letter away, and no other word is.
 */
export const spelling: Check = (context) => [...slips(context), ...mixedAlphabets(context), ...capitals(context), ...varietyDrafts(context)];

function slips(context: CheckContext): Draft[] {
  const { proofreader, target, settings, thorough } = context;
  if (!proofreader) return [];
  const rendition = renditions(context);
  const remarks = target.segments.map((s) => (proofreader.read(target.language, target.text.slice(s.start, s.end), settings.style.spelling) ?? []).filter((r) => r.kind === 'Spelling'));
  const wordOf = (k: number, r: Remark): string => target.text.slice(target.segments[k]!.start + r.start, target.segments[k]!.start + r.end);
  const times = new Map<string, number>();
  remarks.forEach((list, k) => list.forEach((r) => times.set(wordOf(k, r), (times.get(wordOf(k, r)) ?? 0) + 1)));
  return remarks.flatMap((list, k) =>
    list.flatMap((remark) => {
      const word = wordOf(k, remark);
      if (/\p{Lu}|['’]/u.test(word.slice(remark.start === 0 ? 1 : 0))) return [];
      const likely = likelyWord(context, k, word.toLowerCase(), remark.replacements.map((r) => r.toLowerCase()));
      // A capital at the head of a sentence may be a name's.
      if (/\p{Lu}/u.test(word)) return likely === null || !(word.length > 6 || sameLetters(likely, word.toLowerCase())) || context.target.text.slice(context.target.segments[k]!.start + remark.end).match(/^(?:['’]s|\s+\p{Lu})/u) ? [] : [draft(context, k, remark, word, likely.charAt(0).toUpperCase() + likely.slice(1))];
      if (word.length < SHORTEST && likely === null) return [];
      const known = (part: string): boolean => target.language === 'en' && proofreader.read('en', part, settings.style.spelling)?.length === 0;
      const meant = likely ?? meaning(word, remark.replacements, known);
      if (rendition(word, meant)) return [];
      // Written thus again and again, it is a term.
      if (meant === null ? !thorough : times.get(word)! > 2 && !thorough) return [];
      if (hyphenated(target.text, target.segments[k]!.start + remark.start, target.segments[k]!.start + remark.end)) return [];
      return [draft(context, k, remark, word, meant)];
    }),
  );
}

function draft(context: CheckContext, k: number, remark: Remark, word: string, meant: string | null): Draft {
  const { start } = context.target.segments[k]!;
  const maybe = remark.replacements.filter((r) => /^[\p{L}’'-]+$/u.test(r)).slice(0, 3);
  return {
    check: 'spelling',
    category: 'linguistic-conventions/spelling',
    severity: 'minor',
    confidence: meant === null ? 0.5 : 0.9,
    source: anchorOf(context, k),
    target: [{ start: start + remark.start, end: start + remark.end }],
    wording: word,
    messageKey: meant === null && maybe.length === 0 ? 'spelling.unknown' : 'spelling.slip',
    params: { word, meant: meant ?? maybe.join(', ') },
    evidence: { replacements: remark.replacements },
    ...(meant === null ? {} : { suggestion: meant }),
  };
}

function hyphenated(text: string, start: number, end: number): boolean {
  return /[-‐–]/.test(text[start - 1] ?? '') || /[-‐–]/.test(text[end] ?? '');
}

/** The one word that must be meant; null if there is none, several, or the word may be a new one made of known parts (English; the Russian reader looks for compounds itself). */
function meaning(word: string, replacements: readonly string[], known: (part: string) => boolean): string | null {
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  if (FOREIGN.has(word) || (prefix !== '' && known(word.slice(prefix.length)))) return null;
  const near = replacements.filter((r) => /^\p{Ll}+$/u.test(r) && oneSlipApart(word, r));
  // Letters dropped, doubled or in the wrong order are likelier than a wrong one.
  const likely = near.filter((r) => r.length !== word.length || sameLetters(r, word));
  const choice = likely.length > 0 ? likely : near;
  const [only] = choice;
  if (only === undefined || new Set(choice.map((c) => c.replaceAll('ё', 'е'))).size > 1) return null;
  // "corporates", "undocking": an ending put to a word, not a slip.
  // "Homeware" is no slip for "homeward".
  if (only.length === word.length && isCompound(word, known)) return null;
  // A Russian word of one letter more is another form, or a loan.
  if (/\p{Script=Cyrillic}/u.test(word) && (word.startsWith(only) || only.startsWith(word))) return null;
  return word === `${only}s` || word === `${only}d` || only === `${word}s` || only === `${word}d` ? null : only;
}

const sameLetters = (a: string, b: string): boolean => [...a].toSorted().join('') === [...b].toSorted().join('');

function isCompound(word: string, known: (part: string) => boolean): boolean {
  for (let at = 2; at <= word.length - 3; at++) if (known(word.slice(0, at)) && known(word.slice(at))) return true;
  return false;
}

/** Letters that look the same in both alphabets, Cyrillic first. */
const TWINS = new Map([...'АВЕКМНОРСТУХасеорхуіІјЈ'].map((letter, n) => [letter, [...'ABEKMHOPCTYXaceopxyiIjJ'][n]!]));

/** A word with letters of both alphabets that look alike: it reads right and is found by no search. */
function mixedAlphabets(context: CheckContext): Draft[] {
  const { target } = context;
  return target.segments.flatMap((segment, k) =>
    [...target.text.slice(segment.start, segment.end).matchAll(/(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})(?<!\p{L})\p{L}+/gu)].flatMap((match): Draft[] => {
      const latin = [...match[0]].map((c) => TWINS.get(c) ?? c).join('');
      const cyrillic = [...match[0]].map((c) => [...TWINS].find(([, l]) => l === c)?.[0] ?? c).join('');
      const meant = !/\p{Script=Cyrillic}/u.test(latin) && (target.language !== 'ru' || /\p{Script=Latin}/u.test(cyrillic)) ? latin : !/\p{Script=Latin}/u.test(cyrillic) ? cyrillic : null;
      if (meant === null) return [];
      const start = segment.start + match.index;
      return [{ check: 'spelling', category: 'linguistic-conventions/character-encoding', severity: 'minor', confidence: 0.95, source: anchorOf(context, k), target: [{ start, end: start + match[0].length }], wording: match[0], messageKey: 'spelling.mixed', params: { word: match[0], meant }, evidence: { meant }, suggestion: meant }];
    }),
  );
}
