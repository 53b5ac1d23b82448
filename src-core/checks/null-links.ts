import { countWords } from '../text/characters.ts';
import type { CheckContext, Draft } from './context.ts';
import { anchorFor, quoteOf, spanOf } from './context.ts';
import type { Severity } from './model.ts';
import { moved } from './moved.ts';
import { shorten } from './quote.ts';
import { areStrangers } from './strangers.ts';

/** Fewer words than this left out is minor unless they hold a name or a figure. */
const FEW_WORDS = 4;

/**
 * Whole segments without a counterpart. Consecutive ones of one block make one finding;
 * a block left out as a whole is said to be one.
 */
export function nullLinkFindings(context: CheckContext, missingOn: 'source' | 'target'): Draft[] {
  const own = missingOn === 'target' ? context.source : context.target;
  const linkOf = missingOn === 'target' ? context.linkOfSource : context.linkOfTarget;
  const elsewhere = moved(context, missingOn === 'target' ? 'source' : 'target').segments;
  const alone = own.segments.map((s, k) => {
    const n = linkOf[k] ?? -1;
    const l = context.links[n];
    if (l === undefined || elsewhere.has(k) || countWords(quoteOf(own, s)) === 0) return false;
    return (missingOn === 'target' ? l.target : l.source).length === 0 || areStrangers(context, n);
  });
  const lastLinked = alone.lastIndexOf(false);
  const drafts: Draft[] = [];
  for (let k = 0; k < own.segments.length; k++) {
    if (!alone[k]) continue;
    const first = k;
    const block = own.segments[k]!.block;
    while (k + 1 < own.segments.length && alone[k + 1] && own.segments[k + 1]!.block === block) k++;
    const run = own.segments.slice(first, k + 1);
    const whole = (first === 0 || own.segments[first - 1]!.block !== block) && (k + 1 === own.segments.length || own.segments[k + 1]!.block !== block);
    const words = run.reduce((sum, s) => sum + countWords(quoteOf(own, s)), 0);
    const kind = run[0]!.kind;
    const cut = missingOn === 'target' && possibleCut(context, first, k, lastLinked);
    const detail = cut ? 'cut' : kind === 'title' ? 'title' : whole && kind === 'paragraph' && run.length > 1 ? 'paragraph' : 'segment';
    // Of two strangers the link's own doubt speaks for the finding.
    const confidences = run.map((_, n) => {
      const { link, source, target } = context.links[linkOf[first + n]!]!;
      return source.length > 0 && target.length > 0 ? 1 - link.score : link.score;
    });
    const confidence = confidences.reduce((a, b) => a + b, 0) / confidences.length;
    const spans = run.map(spanOf);
    const anchor = anchorFor(context, missingOn, first);
    drafts.push({
      check: `${missingOn === 'target' ? 'omission' : 'addition'}.${detail}`,
      category: missingOn === 'target' ? 'accuracy/omission' : 'accuracy/addition',
      severity: severityOf(context, missingOn, first, k, words, cut),
      confidence,
      source: missingOn === 'target' ? spans : anchor,
      target: missingOn === 'target' ? anchor : spans,
      messageKey: `${missingOn === 'target' ? 'omission' : 'addition'}.${detail}`,
      params: { sentences: run.length, words, quote: shorten(quoteOf(own, run[0]!)) },
      evidence: { sentences: run.length, words, possibleEditorialCut: cut },
    });
  }
  return drafts;
}

/** Subheadings, captions and what follows the last counterpart (a closing call to readers) are often cut on purpose. */
function possibleCut(context: CheckContext, first: number, last: number, lastLinked: number): boolean {
  const run = context.source.segments.slice(first, last + 1);
  if (run.every((s) => s.kind === 'heading' || s.kind === 'caption')) return true;
  if (first <= lastLinked) return false;
  return run.some((s) => {
    const quote = quoteOf(context.source, s);
    return /\?["»”]?$/.test(quote) || /(?<![\p{L}])(?:вы|вас|вам|ваш\p{L}*|нам|нас|you|your|us)(?![\p{L}])/iu.test(quote);
  });
}

function severityOf(context: CheckContext, missingOn: 'source' | 'target', first: number, last: number, words: number, cut: boolean): Severity {
  if (cut) return 'minor';
  if (words >= FEW_WORDS) return 'major';
  const side = missingOn === 'target' ? context.source : context.target;
  for (let k = first; k <= last; k++) if (side.words.tokens[k]?.some((t) => t.kind === 'quantity' || (t.capital && !t.initial))) return 'major';
  return 'minor';
}
