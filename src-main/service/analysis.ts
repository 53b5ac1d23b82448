import { randomUUID } from 'node:crypto';
import { checkAlignment, realign, scoreAlignment } from '../../src-core/core.ts';
import type { Alignment, Finding, TextWithLanguage } from '../../src-core/core.ts';
import { CHECKS_VERSION } from '../../src-core/checks/registry.ts';
import type { Proofreader } from '../../src-core/checks/proofreader.ts';
import { settingsKey } from '../../src-core/checks/settings.ts';
import type { CheckSettings } from '../../src-core/checks/settings.ts';
import type { PairCommand, Result } from '../../src-core/contract.ts';
import { runCommand } from '../../src-core/review/commands.ts';
import type { ReviewState, Step } from '../../src-core/review/commands.ts';
import type { Place } from '../../src-core/review/model.ts';
import { textInForce } from '../../src-core/review/text-layer.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Overlay } from '../../src-core/lexicon/overlay.ts';
import type { Checked } from '../store/store.ts';
import { coreResources } from './resources.ts';

/** What a workspace brings to the checks: its own words, and which checks speak. */
export interface Choices {
  readonly overlay: Overlay;
  readonly settings: CheckSettings;
}

/** Names the checks, the lexicon and the settings in use; findings kept under another name are out of date. */
export function checksInUse({ overlay, settings }: Choices): string {
  return [CHECKS_VERSION, coreResources().lexicon.size, overlay.key, settingsKey(settings)].join('/');
}

/** @param proofreader if the settings want one and there is one for the target's language */
export function checkPair(source: TextWithLanguage, target: TextWithLanguage, alignment: Alignment, choices: Choices, proofreader: Proofreader | undefined): Checked {
  const { overlay, settings } = choices;
  return { findings: checkAlignment(source, target, alignment, coreResources(overlay), { settings, proofreader, glossary: overlay.glossary }), checks: checksInUse(choices) };
}

/** True if the checks have nothing new to read: a confirmation alone changes no link. An edit may leave every offset as it was. */
export function sameLinks(before: ReviewState, after: ReviewState): boolean {
  return after.edits === before.edits && after.source === before.source && after.target === before.target && after.links.length === before.links.length && after.links.every((l, n) => linkKey(l) === linkKey(before.links[n]!));
}

/** The target text a state speaks of: the document's own with the person's edits over it. */
export function inForce(target: TextWithLanguage, state: Pick<ReviewState, 'edits'>): TextWithLanguage {
  return state.edits ? { text: textInForce(target.text, state.edits), language: target.language } : target;
}

/** A command and all it needs. */
export interface Revision extends Choices {
  readonly source: TextWithLanguage;
  /** The target document's own text. */
  readonly target: TextWithLanguage;
  readonly state: ReviewState;
  readonly findings: readonly Finding[];
  readonly command: PairCommand;
  readonly author: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly place: Place;
}

/** Carries out a command on a pair's state, without the checks. */
export function revise({ source, target, state, command, ...by }: Revision): Result<Step> {
  const resources = coreResources(by.overlay);
  const text = inForce(target, state);
  const done = runCommand(state, command, {
    author: by.author,
    now: by.now,
    findings: by.findings,
    place: by.place,
    newId: randomUUID,
    sourceText: source.text,
    targetText: target.text,
    realign: (left, right, links) => realign(source, text, { source: left, target: right, links }, resources),
    score: (left, right, links) => scoreAlignment(source, text, { source: left, target: right, links }, resources),
  });
  if (!done.ok) return done;
  return { ok: true, value: done.value.step };
}
