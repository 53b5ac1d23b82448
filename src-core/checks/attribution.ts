import type { Operator } from '../language/polarity/index.ts';
import { anchorBetween } from './anchor.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { quoteOf } from './context.ts';
import type { LinkOperators, PlacedOperator } from './operators.ts';
import { operatorsOf } from './operators.ts';

const LINK = 0.6;
const SURE = 0.9;

/** What can stand for a mark of another's speech: any mark of speech, a guess («возможно», "may"), a quotation mark. */
function answers(o: Operator): boolean {
  return o.kind === 'attribution' || (o.kind === 'modality' && ['may', 'likely', 'can', 'would'].includes(o.value));
}

/** «по словам мэра»: the words that name the speaker, up to the next mark. */
function speakerOf(context: CheckContext, side: 'source' | 'target', o: PlacedOperator, { words }: LinkOperators): { readonly known: boolean; readonly end: number } {
  const text = context[side].text;
  let end = o.end;
  let known = false;
  for (let k = o.to + 1; k < words[side].length && k <= o.to + SPEAKER; k++) {
    const word = words[side][k]!;
    if (/[,;:.()]|\s[–—-]\s/u.test(text.slice(end, word.token.start))) break;
    if (word.kind !== 'light' && word.state !== 'none') known = true;
    end = word.token.end;
  }
  return { known, end };
}

/** Words after «по словам» that may name the speaker. */
const SPEAKER = 5;

/**
 * Reported speech turned into fact: «якобы», «по словам …» gone without any other mark of speech or guess in the link or beside it;
 * and the reverse, a doubt the source does not have.
 */
export const attribution: Check = (context) =>
  context.links.flatMap((link, n): Draft[] => {
    if (link.source.length === 0 || link.target.length === 0 || link.link.score < LINK) return [];
    const operators = operatorsOf(context, n);
    return (['source', 'target'] as const).flatMap((on): Draft[] => {
      const other = on === 'source' ? 'target' : 'source';
      if (operators[other].some(answers) || besides(context, link[other], other)) return [];
      const o = operators[on].find((x) => x.kind === 'attribution' && x.strength >= SURE && (x.value === 'hedge' || (x.value === 'according' && on === 'source')));
      if (!o || operators[on].some((x) => x !== o && x.kind === 'attribution' && x.value === 'say')) return [];
      for (let k = o.from; k <= o.to; k++) if (operators.words[on][k]?.state === 'linked' && operators.words[on][k]?.kind !== 'light') return [];
      const speaker = o.value === 'according' ? speakerOf(context, on, o, operators) : { known: false, end: o.end };
      if (speaker.known) return [];
      const own = { start: o.start, end: speaker.end };
      const anchor = anchorBetween(operators.words[on], operators.words[other], o.from, o.to, context[other].segments[link[other][0]!]!);
      const lost = on === 'source';
      return [
        {
          check: 'attribution',
          category: 'accuracy/mistranslation',
          severity: 'major',
          confidence: Math.round(100 * o.strength * link.link.score * 0.85) / 100,
          source: [lost ? own : anchor],
          target: [lost ? anchor : own],
          messageKey: lost ? (o.value === 'hedge' ? 'attribution.hedge' : 'attribution.speaker') : 'attribution.added',
          params: { quote: quoteOf(context[on], own) },
          evidence: { value: o.value },
        },
      ];
    });
  });

/** A mark of speech in the sentence before or after, which may belong to this one. */
function besides(context: CheckContext, segments: readonly number[], side: 'source' | 'target'): boolean {
  const linkOf = side === 'source' ? context.linkOfSource : context.linkOfTarget;
  const block = context[side].segments[segments[0]!]!.block;
  return [Math.min(...segments) - 1, Math.max(...segments) + 1].some((k) => {
    const n = linkOf[k];
    if (n === undefined || n < 0 || context[side].segments[k]!.block !== block) return false;
    return operatorsOf(context, n)[side].some((o) => o.segment === k && o.kind === 'attribution' && o.value !== 'say');
  });
}
