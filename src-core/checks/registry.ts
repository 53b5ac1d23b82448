import type { Link } from '../alignment/model.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { Language, Segment } from '../text/model.ts';
import { acronym } from './acronym.ts';
import { addition } from './addition.ts';
import { attribution } from './attribution.ts';
import { consistency } from './consistency.ts';
import type { Check, CheckContext, CheckOptions, Draft } from './context.ts';
import { checkContext } from './context.ts';
import { fingerprints } from './fingerprint.ts';
import { fold } from './fold.ts';
import { date } from './date.ts';
import { grammar } from './grammar.ts';
import type { CheckId, Finding } from './model.ts';
import { SEVERITIES } from './model.ts';
import { modality } from './modality.ts';
import { name } from './name.ts';
import { negation } from './negation/negation.ts';
import { number } from './number.ts';
import { omission } from './omission.ts';
import { order } from './order.ts';
import { punctuation } from './punctuation.ts';
import { quantifier } from './quantifier.ts';
import { quotation } from './quotation/quotation.ts';
import { repetition } from './repetition.ts';
import { isOn, severityChosen } from './settings.ts';
import type { CheckSettings } from './settings.ts';
import { spelling } from './spelling.ts';
import { terminology } from './terminology.ts';
import { unit } from './unit.ts';
import { untranslated } from './untranslated.ts';

/** Raise it with every change after which the checks say something else of a pair: stored findings are then made anew. */
export const CHECKS_VERSION = 11;

/** What there is to run, by the check it belongs to, in the order in which findings on the same words are ranked. `catalogue.ts` has their traits. */
export const CHECKS: readonly (readonly [CheckId, Check])[] = [
  ['untranslated', untranslated],
  ['omission', omission],
  ['addition', addition],
  ['number', number],
  ['date', date],
  ['unit', unit],
  ['name', name],
  ['acronym', acronym],
  ['negation', negation],
  ['modality', modality],
  ['quantifier', quantifier],
  ['quotation', quotation],
  ['attribution', attribution],
  ['order', order],
  ['repetition', repetition],
  ['terminology', terminology],
  ['consistency', consistency],
  ['grammar', grammar],
  ['spelling', spelling],
  ['punctuation', punctuation],
];

/**
 * Runs the checks that are on over a linked pair.
 * @returns findings by place in the target (then the source), each with its fingerprint
 */
export function runChecks(
  source: { readonly text: string; readonly language: Language },
  sourceSegments: readonly Segment[],
  target: { readonly text: string; readonly language: Language },
  targetSegments: readonly Segment[],
  links: readonly Link[],
  lexicon: Lexicon,
  options: CheckOptions = {},
): Finding[] {
  const context = checkContext(source, sourceSegments, target, targetSegments, links, lexicon, options);
  const { settings } = context;
  const drafts = fold(CHECKS.flatMap(([id, check]) => (isOn(settings, id) ? check(context) : [])).flatMap((draft) => asChosen(draft, settings)));
  drafts.sort((a, b) => place(a) - place(b) || SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  return fingerprints(context, drafts);
}

/** Nothing if the finding's kind is off; else the finding with the severity a person chose. */
function asChosen(draft: Draft, settings: CheckSettings): Draft[] {
  if (!isOn(settings, draft.check)) return [];
  const severity = severityChosen(settings, draft.check);
  return [severity === undefined ? draft : { ...draft, severity }];
}

const place = (draft: Draft): number => draft.target[0]?.start ?? draft.source[0]?.start ?? 0;

export type { CheckContext };
