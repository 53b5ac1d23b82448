import { randomUUID } from 'node:crypto';
import { checkAlignment, realign } from '../../src-core/core.ts';
import type { Alignment, Finding, TextWithLanguage } from '../../src-core/core.ts';
import { CHECKS_VERSION } from '../../src-core/checks/registry.ts';
import type { PairCommand, Result } from '../../src-core/contract.ts';
import { applyStep, runCommand } from '../../src-core/review/commands.ts';
import type { ReviewState, Step } from '../../src-core/review/commands.ts';
import { linkKey } from '../../src-core/alignment/model.ts';
import type { Overlay } from '../../src-core/lexicon/overlay.ts';
import type { Checked } from '../store/store.ts';
import { coreResources } from './resources.ts';

/** A command carried out: its step, and what the checks say afterwards if segments or links changed. */
export interface Revised {
  readonly step: Step;
  readonly checked: Checked | null;
}

/** Names the checks and the lexicon of this program; findings kept under another name are out of date. */
export function checksInUse(overlay: Overlay): string {
  return `${CHECKS_VERSION}/${coreResources().lexicon.size}/${overlay.key}`;
}

export function checkPair(source: TextWithLanguage, target: TextWithLanguage, alignment: Alignment, overlay: Overlay): Checked {
  return { findings: checkAlignment(source, target, alignment, coreResources(overlay)), checks: checksInUse(overlay) };
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
  by: { readonly author: string; readonly now: number; readonly findings: readonly Finding[]; readonly overlay: Overlay },
): Result<Revised> {
  const done = runCommand(state, command, {
    author: by.author,
    now: by.now,
    findings: by.findings,
    newId: randomUUID,
    sourceText: source.text,
    targetText: target.text,
    realign: (left, right, links) => realign(source, target, { source: left, target: right, links }, coreResources(by.overlay)),
  });
  if (!done.ok) return done;
  const next = applyStep(state, done.value.step);
  return { ok: true, value: { step: done.value.step, checked: sameLinks(state, next) ? null : checkPair(source, target, next, by.overlay) } };
}
