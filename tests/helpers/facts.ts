import { checkContext } from '../../src-core/checks/context.ts';
import type { Check } from '../../src-core/checks/context.ts';
import { checkOf } from '../../src-core/checks/model.ts';
import type { CheckId, Finding } from '../../src-core/checks/model.ts';
import { alignDocuments, checkAlignment, prepareDocument } from '../../src-core/core.ts';
import { testResources } from './core.ts';

/** What one check said, with the words it points at. */
export interface Said {
  readonly check: string;
  readonly source: string;
  readonly target: string;
  readonly suggestion: string | undefined;
  readonly finding: Finding;
}

/** Sentences around the one that is looked at, so that the pair has something to hold on to; they hold no figure. */
const AROUND = {
  ru: ['Губернатор Ольга Крылова приехала в Саратов.', 'Директор Павел Юрин обещал отремонтировать причал.'],
  en: ['Governor Olga Krylova came to Saratov.', 'Director Pavel Yurin promised to repair the pier.'],
} as const;

/** Findings of one check about a whole pair of texts. */
export function said(check: CheckId, sourceText: string, targetText: string, options: { readonly thorough?: boolean } = {}): Said[] {
  const resources = testResources();
  const source = prepareDocument(sourceText, resources);
  const target = prepareDocument(targetText, resources);
  const alignment = alignDocuments(source, target, resources);
  return checkAlignment(source, target, alignment, resources, options)
    .filter((f) => checkOf(f) === check)
    .map((finding) => ({
      check: finding.check,
      source: finding.source.map((s) => source.text.slice(s.start, s.end)).join(' + '),
      target: finding.target.map((s) => target.text.slice(s.start, s.end)).join(' + '),
      suggestion: finding.suggestion,
      finding,
    }));
}

/** Findings of one check about one sentence pair between two others; the direction follows from the letters. */
export function saidOf(check: CheckId, source: string, target: string, options: { readonly thorough?: boolean } = {}): Said[] {
  const [a, b] = /[а-я]/i.test(source) ? (['ru', 'en'] as const) : (['en', 'ru'] as const);
  return said(check, `${AROUND[a][0]} ${source} ${AROUND[a][1]}`, `${AROUND[b][0]} ${target} ${AROUND[b][1]}`, options);
}

/** What a check alone says of one sentence pair between two others, before findings on the same words are folded. */
export function alone(check: Check, source: string, target: string, options: { readonly thorough?: boolean } = {}): Pick<Said, 'check' | 'source' | 'target'>[] {
  const resources = testResources();
  const [a, b] = /[а-я]/i.test(source) ? (['ru', 'en'] as const) : (['en', 'ru'] as const);
  const left = prepareDocument(`${AROUND[a][0]} ${source} ${AROUND[a][1]}`, resources);
  const right = prepareDocument(`${AROUND[b][0]} ${target} ${AROUND[b][1]}`, resources);
  const alignment = alignDocuments(left, right, resources);
  const context = checkContext(left, alignment.source, right, alignment.target, alignment.links, resources.lexicon, options);
  return check(context).map((d) => ({
    check: d.check,
    source: d.source.map((s) => left.text.slice(s.start, s.end)).join(' + '),
    target: d.target.map((s) => right.text.slice(s.start, s.end)).join(' + '),
  }));
}

/** A row that should raise one alarm: source, target, words pointed at on each side, and its detail if that matters. */
export type Wrong = readonly [source: string, target: string, sourceWords: string, targetWords: string, check?: string | undefined];
export type Right = readonly [source: string, target: string];
