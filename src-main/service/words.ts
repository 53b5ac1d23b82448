import { isFunctionWord } from '../../src-core/language/function-words.ts';
import { tokenize } from '../../src-core/language/tokens.ts';
import { learnPairs } from '../../src-core/lexicon/learn.ts';
import type { Confirmed } from '../../src-core/lexicon/learn.ts';
import type { LearnedPair } from '../../src-core/lexicon/overlay.ts';
import type { Language, Span } from '../../src-core/text/model.ts';

/** A confirmed link with the words of its two sides still unread; always the Russian side first. */
export interface ConfirmedText {
  readonly russian: string;
  readonly english: string;
}

/** The longest side that is learned from, words: in a longer one everything stands beside everything. */
const LONGEST = 60;

/** Learns word pairs from confirmed links; runs on a worker thread. */
export function learnFrom(links: readonly ConfirmedText[]): LearnedPair[] {
  const content = (text: string, language: Language): string[] =>
    tokenize(text, 0, text.length, language).flatMap((t) => (t.kind === 'word' && t.form.length > 1 && !isFunctionWord(t.stem, language) ? [t.stem] : []));
  const confirmed = links.flatMap((l): Confirmed[] => {
    const [source, target] = [content(l.russian, 'ru'), content(l.english, 'en')];
    return source.length > 0 && target.length > 0 && source.length <= LONGEST && target.length <= LONGEST ? [{ source, target }] : [];
  });
  return learnPairs(confirmed);
}

/** The words a link covers on one side. */
export function wordsIn(text: string, spans: readonly Span[]): string {
  return spans.map((s) => text.slice(s.start, s.end)).join(' ');
}
