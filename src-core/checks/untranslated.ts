import { cyrillicShare, hasCyrillic, hasLatin, isSpace } from '../text/characters.ts';
import { detectLanguage } from '../text/language.ts';
import type { Span } from '../text/model.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { quoteOf, spanOf } from './context.ts';
import { shorten } from './quote.ts';

/** Letters of a paragraph from which its language can be told without doubt. */
const LONG = 300;
/** A text with this share of a language's function words is in that language; another language has hardly any. */
const OWN = 0.2;

/** Runs of words in the source's script inside the target, white space and punctuation between them included. */
function foreignRuns(text: string, span: Span, foreign: (word: string) => boolean): Span[] {
  const own = text.slice(span.start, span.end);
  const runs: { start: number; end: number }[] = [];
  for (const match of own.matchAll(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu)) {
    if (!foreign(match[0]) || isAddress(own, match.index)) continue;
    const start = span.start + match.index;
    const end = start + match[0].length;
    const last = runs.at(-1);
    if (last && onlyMarks(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

/** A Cyrillic letter that looks like a Latin one («+5 °С»). */
const LOOKALIKE = /^[АВЕЗКМНОРСТХаеорсух]$/u;

/** Words mixed of both alphabets are slips of the keyboard («WНO»), unless a hyphen joins the two. */
function inCyrillic(word: string): boolean {
  return hasCyrillic(word) && (!hasLatin(word) || word.includes('-')) && !LOOKALIKE.test(word);
}

/** The address of a site or mailbox («причал.рф») is not translated. */
function isAddress(text: string, at: number): boolean {
  const around = /\S*$/u.exec(text.slice(0, at))![0] + /^\S*/u.exec(text.slice(at))![0];
  return /^[(«“"]*(?:https?:\/\/)?[\p{L}\p{N}._@-]*[\p{L}\p{N}]\.\p{L}{2,}(?:\/\S*)?[.,;:!?)»”"]*$/u.test(around);
}

function onlyMarks(between: string): boolean {
  for (let i = 0; i < between.length; i++) if (!isSpace(between.charCodeAt(i)) && !/[\p{P}\p{S}\p{N}]/u.test(between[i]!)) return false;
  return true;
}

/** Source-language text left standing in the target: whole segments, runs of words, a target that equals its source, or a paragraph in a third language. */
export const untranslated: Check = (context) => [...left(context), ...otherLanguage(context)];

function left(context: CheckContext): Draft[] {
  const drafts: Draft[] = [];
  const intoLatin = context.source.language === 'ru' && context.target.language === 'en';
  for (const [k, segment] of context.target.segments.entries()) {
    const quote = quoteOf(context.target, segment);
    const link = context.links[context.linkOfTarget[k] ?? -1];
    const partners = link?.source ?? [];
    const whole = intoLatin ? cyrillicShare(quote) > 0.6 : sameAsSource(context, quote, partners);
    const runs = whole ? [spanOf(segment)] : intoLatin ? foreignRuns(context.target.text, segment, inCyrillic).filter((run) => !givenOnPurpose(context, segment, run)) : wordsLeft(context, segment, partners);
    for (const run of runs) {
      const words = quoteOf(context.target, run);
      const counterpart = partners.flatMap((i) => {
        const s = context.source.segments[i]!;
        const at = context.source.text.slice(s.start, s.end).toLowerCase().indexOf(words.toLowerCase());
        return at < 0 ? [] : [{ start: s.start + at, end: s.start + at + words.length }];
      });
      drafts.push({
        check: whole ? 'untranslated.segment' : 'untranslated',
        category: 'accuracy/untranslated',
        severity: whole || words.split(/\s+/).length > 3 ? 'major' : 'minor',
        confidence: 0.98,
        source: counterpart.length > 0 ? counterpart.slice(0, 1) : partners.map((i) => spanOf(context.source.segments[i]!)),
        target: [run],
        wording: words,
        messageKey: whole ? 'untranslated.segment' : 'untranslated.words',
        params: { quote: shorten(words) },
        evidence: { words: words.split(/\s+/).length },
      });
    }
  }
  return drafts;
}

/**
 * Words of the other alphabet that a translator leaves on purpose: the original in brackets or quotation marks behind its rendition or sound
 * ("Kupala (Купала)"), web addresses, single letters, and look-alike letters inside a Latin word or designation ("С-300", "BТ").
 */
function givenOnPurpose(context: CheckContext, segment: Span, run: Span): boolean {
  const { text } = context.target;
  const words = text.slice(run.start, run.end);
  const [before, after] = [text.slice(Math.max(segment.start, run.start - 12), run.start), text.slice(run.end, Math.min(segment.end, run.end + 12))];
  if (/(?:https?:\/\/|www\.|@|#|[\p{L}\p{N}]\.)\S*$/iu.test(before) || /^\.(?:рф|ру|com|ru|org)\b/iu.test(after) || words.endsWith('.рф')) return true;
  if ([...words].filter((c) => /\p{L}/u.test(c)).length === 1) return true;
  if (/[\p{Script=Latin}\p{N}]-?$/u.test(before) || /^-?[\p{Script=Latin}\p{N}]/u.test(after)) return !/\p{Script=Cyrillic}{3}/u.test(words);
  const bracketed = /[([]["«“]?$/u.test(before) && /^["»”]?[\])]/u.test(after);
  return bracketed && /[\p{Script=Latin}”"’]\s*[([]["«“]?$/u.test(before) && words.split(/\s+/).length <= 6;
}

/** In the other direction small Latin words of the source that stand in a Russian target; names, terms in quotation marks and abbreviations stay Latin rightly. */
function wordsLeft(context: CheckContext, segment: Span, partners: readonly number[]): Span[] {
  if (context.source.language !== 'en' || context.target.language !== 'ru' || partners.length === 0) return [];
  const source = partners.map((i) => quoteOf(context.source, context.source.segments[i]!).toLowerCase()).join(' ');
  return foreignRuns(context.target.text, segment, (w) => /^\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*$/u.test(w)).filter((run) => {
    const words = quoteOf(context.target, run);
    const small = words.match(/(?<![\p{L}\p{N}@#./_-])\p{Ll}{3,}(?![\p{L}\p{N}@/_]|[.-]\p{L})/gu) ?? [];
    return small.length >= 2 && !/\p{Lu}.*\p{Lu}/u.test(words) && source.includes(words.toLowerCase()) && !/[«“"(]\s*$/u.test(context.target.text.slice(Math.max(0, run.start - 2), run.start));
  });
}

/** For languages of one script: the target repeats its source to the letter, and it is more than a name or a figure. */
function sameAsSource(context: CheckContext, quote: string, partners: readonly number[]): boolean {
  if (context.source.language === context.target.language || !/\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(quote)) return false;
  return partners.some((i) => quoteOf(context.source, context.source.segments[i]!) === quote);
}

/** A long paragraph whose language is surely neither the target's nor, which is said already, the source's. */
function otherLanguage(context: CheckContext): Draft[] {
  const { target } = context;
  if (target.language !== 'ru' && target.language !== 'en') return [];
  const blocks = Map.groupBy(target.segments.keys(), (k) => target.segments[k]!.block);
  return [...blocks.values()].flatMap((indices): Draft[] => {
    const span = { start: target.segments[indices[0]!]!.start, end: target.segments[indices.at(-1)!]!.end };
    const text = target.text.slice(span.start, span.end);
    if (text.length < LONG || lightShare(context, indices) > OWN) return [];
    const language = detectLanguage(text);
    if (language === 'und' || language === target.language || language === context.source.language) return [];
    return [{ check: 'untranslated.language', category: 'accuracy/untranslated', severity: 'major', confidence: 0.9, source: [], target: [span], messageKey: 'untranslated.language', params: { quote: shorten(text), language }, evidence: { language } }];
  });
}

/** Share of the words that are function words of the target language. */
function lightShare(context: CheckContext, indices: readonly number[]): number {
  const { ids, types } = context.target.words;
  const all = indices.flatMap((k) => [...(ids[k] ?? [])]);
  return all.filter((id) => types[id]!.light).length / Math.max(1, all.length);
}
