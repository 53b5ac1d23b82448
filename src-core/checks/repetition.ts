import type { Check } from './context.ts';
import { quoteOf } from './context.ts';

/** Words that rightly stand twice in a row. */
const RIGHTLY = new Set(['had', 'that', 'very', 'so', 'no', 'bye', 'ha', 'far', 'many', 'long', 'really', 'never', 'again', 'очень', 'да', 'нет', 'едва', 'чуть', 'вот', 'еще', 'тихо', 'много', 'давно']);

/** A word and the same again, as the source may have it («Бора-Бора»). */
const DOUBLED = /(?<!\p{L})(\p{L}{2,})[\s-]+\1(?!\p{L})/iu;
/** A word, hyphens and apostrophes inside it included. */
const WORD = String.raw`[\p{L}\p{M}]+(?:['’-]\p{L}+)*`;
const TWICE = new RegExp(String.raw`(?<![\p{L}\p{N}'’-])(${WORD})(\s+)(\1)(?![\p{L}\p{N}'’-])`, 'giu');
/** Two to four words and the same again. */
const PHRASE_TWICE = new RegExp(String.raw`(?<![\p{L}\p{N}'’-])(${WORD}(?:\s+${WORD}){1,3})(\s+)(\1)(?![\p{L}\p{N}'’-])`, 'giu');
/** "On and on and on", "day after day after day", "to be or not to be": phrases that live by saying it again. */
const MEASURED = /(?<!\p{L})(?:and|or|after|by|upon|to|is|и|за|или|не|ни|так)(?!\p{L})/iu;

/** The same word («the the») or phrase twice in a row in the target, with nothing but white space between. */
export const repetition: Check = (context) =>
  context.target.segments.flatMap((segment, k) => {
    const quote = quoteOf(context.target, segment);
    const drafts = [];
    const partners = context.links[context.linkOfTarget[k] ?? -1]?.source ?? [];
    const doubledNames = partners.length === 0 || partners.some((i) => DOUBLED.test(quoteOf(context.source, context.source.segments[i]!)));
    for (const match of [...quote.matchAll(TWICE), ...quote.matchAll(PHRASE_TWICE)]) {
      const word = match[1]!;
      if (/\s/.test(word) && (MEASURED.test(word) || isOneWord(word))) continue;
      // A capital on the second only: "said Said", a name after a word.
      if (RIGHTLY.has(word.toLowerCase()) || (word !== match[3] && /^\p{Lu}/u.test(match[3]!))) continue;
      // A name of two like words (Bora Bora) is doubled in the source too; one name may end where the next begins ("New York York Street").
      if (word === match[3] && /^\p{Lu}/u.test(word) && (doubledNames || match.index === 0 || /^\s+\p{Lu}/u.test(quote.slice(match.index + match[0].length)))) continue;
      const start = segment.start + match.index;
      const end = start + match[0].length;
      drafts.push({
        check: 'repetition',
        category: 'linguistic-conventions/textual-conventions',
        severity: 'minor' as const,
        confidence: 0.97,
        source: partners.slice(0, 1).map((i) => ({ start: context.source.segments[i]!.start, end: context.source.segments[i]!.start })),
        target: [{ start, end }],
        messageKey: 'repetition',
        params: { word, quote: match[0] },
        evidence: { word },
        suggestion: word,
      });
    }
    return drafts;
  });

/** Whether a phrase is one word over and over, which is found as a word. */
const isOneWord = (phrase: string): boolean => new Set(phrase.toLowerCase().split(/\s+/)).size === 1;
