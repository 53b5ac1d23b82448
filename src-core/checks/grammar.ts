import type { Check, CheckContext, Draft } from './context.ts';
import { breaches } from './grammar/rules.ts';
import type { Breach } from './grammar/rules.ts';
import { memory } from './memory.ts';
import { anchorOf } from './places.ts';

const sentences = memory<readonly Breach[]>();

/** English grammar: our own rules for what translators from Russian get wrong, and what the proofreader has against a sentence besides spelling. */
export const grammar: Check = (context) => {
  if (context.target.language !== 'en') return [];
  return context.target.segments.flatMap((segment, k) => {
    const sentence = context.target.text.slice(segment.start, segment.end);
    const own = sentences(sentence, () => breaches(sentence)).map((b): Draft => {
      const kind = b.rule.kind === undefined ? '' : `.${b.rule.kind}`;
      return placed(context, k, b, { check: `grammar${kind}`, severity: kind === '.style' ? 'neutral' : 'minor', confidence: 0.85, messageKey: 'grammar.rule', params: { rule: b.rule.id }, evidence: { rule: b.rule.id } }, b.suggestion);
    });
    const read = (context.proofreader?.read('en', sentence, context.settings.style.spelling) ?? [])
      .filter((r) => r.kind !== 'Spelling' && !own.some((o) => o.target[0]!.start < segment.start + r.end && segment.start + r.start < o.target[0]!.end))
      .map((r): Draft => placed(context, k, r, { check: 'grammar', severity: 'minor', confidence: 0.8, messageKey: 'grammar.proofreader', params: { message: r.message }, evidence: { kind: r.kind } }, r.replacements.length === 1 ? r.replacements[0]! : null));
    return [...own, ...read];
  });
};

type Rest = Pick<Draft, 'check' | 'severity' | 'confidence' | 'messageKey' | 'params' | 'evidence'>;

function placed(context: CheckContext, k: number, at: { readonly start: number; readonly end: number }, rest: Rest, replacement: string | null): Draft {
  const { start } = context.target.segments[k]!;
  const { text } = context.target;
  let span = { start: start + at.start, end: start + at.end };
  // What is taken out takes its space along.
  if (replacement === '' && text[span.end] === ' ' && /[\s“"«(]/.test(text[span.start - 1] ?? ' ') && text[span.end - 1] !== ' ') span = { ...span, end: span.end + 1 };
  const quote = text.slice(span.start, span.end);
  return { ...rest, category: 'linguistic-conventions/grammar', source: anchorOf(context, k), target: [span], wording: `${String(rest.evidence['rule'] ?? rest.evidence['kind'])} ${quote}`, params: { ...rest.params, quote: quote.trim(), ...(replacement === null ? {} : { meant: replacement }) }, ...(replacement === null ? {} : { suggestion: replacement }) };
}
