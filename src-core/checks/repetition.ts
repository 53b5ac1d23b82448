import type { Check } from './context.ts';
import { quoteOf } from './context.ts';

/** Words that rightly stand twice in a row. */
const RIGHTLY = new Set(['had', 'that', 'very', 'so', 'no', 'bye', 'ha', 'far', 'many', 'long', 'really', 'never', 'again', 'очень', 'да', 'нет', 'едва', 'чуть', 'вот', 'еще', 'тихо', 'много', 'давно']);

/** The same word twice in a row in the target («the the»), with nothing but white space between. */
export const repetition: Check = (context) =>
  context.target.segments.flatMap((segment, k) => {
    const quote = quoteOf(context.target, segment);
    const drafts = [];
    for (const match of quote.matchAll(/(?<![\p{L}\p{N}'’-])([\p{L}\p{M}]+(?:['’][\p{L}]+)?)(\s+)(\1)(?![\p{L}\p{N}'’-])/giu)) {
      const word = match[1]!;
      // A capital on the second only: "said Said", a name after a word.
      if (RIGHTLY.has(word.toLowerCase()) || (word !== match[3] && /^\p{Lu}/u.test(match[3]!))) continue;
      // A name of two like words (Bora Bora, New York York Street) has both capitals; a sentence seldom begins with one.
      if (word === match[3] && /^\p{Lu}/u.test(word)) continue;
      const start = segment.start + match.index;
      const end = start + match[0].length;
      const partners = context.links[context.linkOfTarget[k] ?? -1]?.source ?? [];
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
