import { matchWords } from '../../alignment/evidence.ts';
import type { Match } from '../../alignment/evidence.ts';
import type { CheckContext, CheckLink } from '../context.ts';

const cache = new WeakMap<CheckContext, Map<CheckLink, readonly Match[]>>();

/** The one-to-one word links of a link, worked out once for all checks that ask. */
export function wordMatches(context: CheckContext, link: CheckLink): readonly Match[] {
  let known = cache.get(context);
  if (!known) cache.set(context, (known = new Map()));
  let matches = known.get(link);
  if (!matches) known.set(link, (matches = link.source.length > 0 && link.target.length > 0 ? matchWords(context.evidence, link.source, link.target).matches : []));
  return matches;
}
