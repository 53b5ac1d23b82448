import { stemOf } from '../language/tokens.ts';
import type { CheckContext } from './context.ts';

/** Sounds this much alike that one is the other written in another alphabet. */
const ALIKE = 0.5;

/**
 * Target words that render a name, a loan or an abbreviation of the source: linked by sound, as a cognate, as the same letters or by the user's
 * own glossary, anywhere in the document; and words that stand in the source as they are. No spelling dictionary is asked about them,
 * unless the lexicon has the word that may be `meant` for the very word of the source ("comittee" for «комитет»).
 */
export function renditions(context: CheckContext): (word: string, meant: string | null) => boolean {
  const { source, target, evidence, lexicon } = context;
  const rendered = new Map<string, string[]>();
  evidence.table.forEach((links, id) => {
    for (const { target: to, reason, strength } of links) {
      if (reason === 'dictionary' || reason === 'number' || (strength < ALIKE && reason !== 'glossary' && reason !== 'learned')) continue;
      const stem = target.words.types[to]!.stem;
      const known = rendered.get(stem);
      if (known) known.push(source.words.types[id]!.stem);
      else rendered.set(stem, [source.words.types[id]!.stem]);
    }
  });
  const names = new Set(target.words.types.filter((t) => t.capital).map((t) => t.stem));
  const glossary = new Set(context.glossary.flatMap((e) => [e.term, e.translation]).flatMap((t) => t.toLowerCase().match(/\p{L}+/gu) ?? []));
  const translates = (a: string, b: string): boolean => {
    const [russian, english] = target.language === 'ru' ? [b, a] : [a, b];
    return lexicon.words.get(russian)?.some((r) => r.stems.length === 1 && r.stems[0] === english) ?? false;
  };
  return (word, meant) => {
    const form = word.toLowerCase().replace(/['’]s$/, '');
    const stem = stemOf(form, target.language);
    if (names.has(stem) || glossary.has(form) || source.words.byStem.has(form) || source.words.byStem.has(stem)) return true;
    const origins = rendered.get(stem);
    return origins !== undefined && !(meant !== null && origins.some((origin) => translates(origin, stemOf(meant, target.language))));
  };
}
