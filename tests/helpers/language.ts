import type { CheckOptions } from '../../src-core/checks/context.ts';
import type { Finding } from '../../src-core/checks/model.ts';
import { DEFAULT_CHECKS, onlyChecks } from '../../src-core/checks/settings.ts';
import type { CheckSettings } from '../../src-core/checks/settings.ts';
import { alignDocuments, checkAlignment, prepareDocument } from '../../src-core/core.ts';
import { testResources } from './core.ts';

export interface Found {
  readonly check: string;
  /** Words of the target the finding stands on. */
  readonly words: string;
  readonly suggestion: string | undefined;
  readonly severity: Finding['severity'];
}

/** What one check (or kind) says of a pair. */
export function findingsOf(check: string, source: string, target: string, options: CheckOptions & { readonly change?: (settings: CheckSettings) => CheckSettings } = {}): Found[] {
  const { change, ...rest } = options;
  const only = onlyChecks(DEFAULT_CHECKS, [check]);
  const resources = testResources();
  const [a, b] = [prepareDocument(source, resources), prepareDocument(target, resources)];
  const alignment = alignDocuments(a, b, resources);
  return checkAlignment(a, b, alignment, resources, { settings: change ? change(only) : only, ...rest }).map((f) => ({ check: f.check, words: f.target.map((t) => target.slice(t.start, t.end)).join('|'), suggestion: f.suggestion, severity: f.severity }));
}

/** Sentences around the one that is looked at, so that the pair has something to hold on to. */
export const inside = (ru: string, en: string): [string, string] => [
  `Губернатор Ольга Крылова приехала в Саратов во вторник. ${ru} Директор Павел Юрин обещал ремонт до мая.`,
  `Governor Olga Krylova came to Saratov on Tuesday. ${en} Director Pavel Yurin promised repairs by May.`,
];
/** The same from English into Russian. */
export const insideRussian = (en: string, ru: string): [string, string] => {
  const [source, target] = inside(ru, en);
  return [target, source];
};
