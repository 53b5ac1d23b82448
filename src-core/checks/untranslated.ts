import { cyrillicShare, hasCyrillic, isSpace } from '../text/characters.ts';
import type { Span } from '../text/model.ts';
import type { Check, CheckContext } from './context.ts';
import { quoteOf, spanOf } from './context.ts';
import { shorten } from './quote.ts';

/** Runs of words in the source's script inside the target, white space and punctuation between them included. */
function foreignRuns(text: string, span: Span, foreign: (word: string) => boolean): Span[] {
  const own = text.slice(span.start, span.end);
  const runs: { start: number; end: number }[] = [];
  for (const match of own.matchAll(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu)) {
    if (!foreign(match[0])) continue;
    const start = span.start + match.index;
    const end = start + match[0].length;
    const last = runs.at(-1);
    if (last && onlyMarks(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function onlyMarks(between: string): boolean {
  for (let i = 0; i < between.length; i++) if (!isSpace(between.charCodeAt(i)) && !/[\p{P}\p{S}\p{N}]/u.test(between[i]!)) return false;
  return true;
}

/** Source-language text left standing in the target: whole segments, runs of words, or a target that equals its source. */
export const untranslated: Check = (context) => {
  const drafts = [];
  const intoLatin = context.source.language === 'ru' && context.target.language === 'en';
  for (const [k, segment] of context.target.segments.entries()) {
    const quote = quoteOf(context.target, segment);
    const link = context.links[context.linkOfTarget[k] ?? -1];
    const partners = link?.source ?? [];
    const whole = intoLatin ? cyrillicShare(quote) > 0.6 : sameAsSource(context, quote, partners);
    const runs = whole ? [spanOf(segment)] : intoLatin ? foreignRuns(context.target.text, segment, hasCyrillic) : [];
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
        severity: whole || words.split(/\s+/).length > 3 ? ('major' as const) : ('minor' as const),
        confidence: 0.98,
        source: counterpart.length > 0 ? counterpart.slice(0, 1) : partners.map((i) => spanOf(context.source.segments[i]!)),
        target: [run],
        messageKey: whole ? 'untranslated.segment' : 'untranslated.words',
        params: { quote: shorten(words) },
        evidence: { words: words.split(/\s+/).length },
      });
    }
  }
  return drafts;
};

/** For languages of one script: the target repeats its source to the letter, and it is more than a name or a figure. */
function sameAsSource(context: CheckContext, quote: string, partners: readonly number[]): boolean {
  if (context.source.language === context.target.language || !/\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(quote)) return false;
  return partners.some((i) => quoteOf(context.source, context.source.segments[i]!) === quote);
}
