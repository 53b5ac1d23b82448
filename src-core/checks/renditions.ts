import { stemOf } from '../language/tokens.ts';
import type { CheckContext } from './context.ts';

/** Sounds this much alike that one is the other written in another alphabet. */
const ALIKE = 0.5;

/**
 * Target words that render a name, a loan or an abbreviation of the source: linked by sound, as a cognate, as the same letters or by the user's
 * own glossary, anywhere in the document; and words that stand in the source as they are. No spelling dictionary is asked about them.
 */
export function renditions(context: CheckContext): (word: string) => boolean {
  const { source, target, evidence } = context;
  const rendered = new Set<string>();
  for (const links of evidence.table) {
    for (const link of links) {
      if (link.reason === 'glossary' || link.reason === 'learned' || (link.strength >= ALIKE && (link.reason === 'sound' || link.reason === 'cognate' || link.reason === 'same'))) rendered.add(target.words.types[link.target]!.stem);
    }
  }
  const names = new Set(target.words.types.filter((t) => t.capital).map((t) => t.stem));
  const glossary = new Set(context.glossary.flatMap((e) => [e.term, e.translation]).flatMap((t) => t.toLowerCase().match(/\p{L}+/gu) ?? []));
  return (word) => {
    const form = word.toLowerCase().replace(/['’]s$/, '');
    const stem = stemOf(form, target.language);
    return rendered.has(stem) || names.has(stem) || glossary.has(form) || source.words.byStem.has(form) || source.words.byStem.has(stem);
  };
}
