import { randomUUID } from 'node:crypto';
import { checkAlignment, realign } from '../../src-core/core.ts';
import type { Alignment, Finding, TextWithLanguage } from '../../src-core/core.ts';
import { CHECKS_VERSION } from '../../src-core/checks/registry.ts';
import { settingsKey } from '../../src-core/checks/settings.ts';
import type { CheckSettings } from '../../src-core/checks/settings.ts';
import type { PairCommand, Result } from '../../src-core/contract.ts';
import { applyStep, runCommand } from '../../src-core/review/commands.ts';
import type { ReviewState, Step } from '../../src-core/review/commands.ts';
import type { Place } from '../../src-core/review/model.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Overlay } from '../../src-core/lexicon/overlay.ts';
import type { Checked } from '../store/store.ts';
import { coreResources } from './resources.ts';

/** A command carried out: its step, and what the checks say afterwards if segments or links changed. */
export interface Revised {
  readonly step: Step;
  readonly checked: Checked | null;
}

/** What a workspace brings to the checks: its own words, and which checks speak. */
export interface Choices {
  readonly overlay: Overlay;
  readonly settings: CheckSettings;
}

/** Names the checks, the lexicon and the settings in use; findings kept under another name are out of date. */
export function checksInUse({ overlay, settings }: Choices): string {
  return [CHECKS_VERSION, coreResources().lexicon.size, overlay.key, settingsKey(settings)].join('/');
}

export function checkPair(source: TextWithLanguage, target: TextWithLanguage, alignment: Alignment, choices: Choices): Checked {
  return { findings: checkAlignment(source, target, alignment, coreResources(choices.overlay), { settings: choices.settings }), checks: checksInUse(choices) };
}

/** True if the checks have nothing new to read: a confirmation alone changes no link. */
export function sameLinks(before: Alignment, after: Alignment): boolean {
  return after.source === before.source && after.target === before.target && after.links.length === before.links.length && after.links.every((l, n) => linkKey(l) === linkKey(before.links[n]!));
}

/** Carries out a command on a pair's state. Runs here for small pairs, on a worker thread for large ones. */
export function revise(
  source: TextWithLanguage,
  target: TextWithLanguage,
  state: ReviewState,
  command: PairCommand,
  by: { readonly author: string; readonly now: number; readonly findings: readonly Finding[]; readonly place: Place } & Choices,
): Result<Revised> {
  const done = runCommand(state, command, {
    author: by.author,
    now: by.now,
    findings: by.findings,
    place: by.place,
    newId: randomUUID,
    sourceText: source.text,
    targetText: target.text,
    realign: (left, right, links) => realign(source, target, { source: left, target: right, links }, coreResources(by.overlay)),
  });
  if (!done.ok) return done;
  const next = applyStep(state, done.value.step);
  return { ok: true, value: { step: done.value.step, checked: sameLinks(state, next) ? null : checkPair(source, target, next, by) } };
}
