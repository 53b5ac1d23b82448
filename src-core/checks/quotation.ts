import type { Check } from './context.ts';

const QUOTED = /«([^«»]{3,400})»|“([^“”]{3,400})”|(?<![\p{L}\p{N}])"([^"]{3,400})"(?![\p{L}\p{N}])/gu;
const MARKS = /[«»“”„"]|(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/u;
/** A quoted run of this many words is speech, not a name: Russian sets names in quotation marks where English does not. */
const SPEECH = 4;

/** Quoted speech of the source whose rendition has no quotation marks at all. */
export const quotation: Check = (context) =>
  context.links.flatMap((link) => {
    if (link.source.length === 0 || link.target.length === 0 || link.link.score < 0.6) return [];
    const from = context.source.segments[link.source[0]!]!.start;
    const to = context.source.segments[link.source.at(-1)!]!.end;
    const start = context.target.segments[Math.min(...link.target)]!.start;
    const end = context.target.segments[Math.max(...link.target)]!.end;
    if (MARKS.test(context.target.text.slice(start, end))) return [];
    for (const match of context.source.text.slice(from, to).matchAll(QUOTED)) {
      const quote = match[1] ?? match[2] ?? match[3] ?? '';
      const words = quote.trim().split(/\s+/);
      // Four words of which most begin small: somebody's words.
      if (words.length < SPEECH || words.filter((w) => /^\p{Ll}/u.test(w)).length * 2 < words.length) continue;
      return [
        {
          check: 'quotation',
          category: 'linguistic-conventions/punctuation',
          severity: 'minor' as const,
          confidence: 0.85 * link.link.score,
          source: [{ start: from + match.index, end: from + match.index + match[0].length }],
          target: [{ start, end }],
          messageKey: 'quotation.lost',
          params: { quote },
          evidence: { words: words.length },
        },
      ];
    }
    return [];
  });
