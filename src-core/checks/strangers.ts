import { hasLexicon } from '../language/pairs.ts';
import type { CheckContext } from './context.ts';
import { readerOf } from './reader.ts';

/** A link this doubtful … */
const DOUBTFUL = 0.45;
/** … of sentences with so many content words, not one of which is linked, holds two strangers. */
const WORDS = 3;

/**
 * Two sentences that were only put together because they stood alone at the same place: an omission beside an addition.
 * @param n position in `context.links`
 */
export function areStrangers(context: CheckContext, n: number): boolean {
  // Without a lexicon unlinked words are no sign of anything.
  if (!hasLexicon(context.source.language, context.target.language)) return false;
  const { link, source, target } = context.links[n]!;
  if (source.length !== 1 || target.length !== 1 || link.confirmed || link.score >= DOUBTFUL) return false;
  const words = readerOf(context).words(n);
  return [words.source, words.target].every((side) => {
    const content = side.filter((w) => w.kind !== 'light');
    return content.length >= WORDS && content.every((w) => w.state === 'none' || w.state === 'near');
  });
}
