import type { CheckContext } from './context.ts';
import { candidatesOf } from './phrase/missing.ts';
import type { Candidate } from './phrase/missing.ts';
import { LinkReader } from './phrase/words.ts';

interface Read {
  readonly reader: LinkReader;
  readonly candidates: Partial<Record<'source' | 'target', ReadonlyMap<number, Candidate>>>;
}

const known = new WeakMap<CheckContext, Read>();

function readOf(context: CheckContext): Read {
  let read = known.get(context);
  if (!read) known.set(context, (read = { reader: new LinkReader(context), candidates: {} }));
  return read;
}

/** The word links of a pair, read once for all checks that ask for them. */
export function readerOf(context: CheckContext): LinkReader {
  return readOf(context).reader;
}

/**
 * For every link that has both sides the run of words that most likely has no counterpart; worked out once.
 * @param missingOn the side that may lack the words
 */
export function missingRuns(context: CheckContext, missingOn: 'source' | 'target'): ReadonlyMap<number, Candidate> {
  const { candidates, reader } = readOf(context);
  return (candidates[missingOn] ??= new Map(candidatesOf(context, reader, missingOn).map((c) => [c.link, c])));
}
