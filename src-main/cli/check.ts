import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { alignDocuments, checkAlignment } from '../../src-core/core.ts';
import type { Alignment } from '../../src-core/core.ts';
import { languageWarning } from '../../src-core/alignment/languages.ts';
import { describeFinding } from '../../src-core/checks/messages.ts';
import type { Finding, Severity } from '../../src-core/checks/model.ts';
import type { CheckSettings } from '../../src-core/checks/settings.ts';
import { NO_OVERLAY } from '../../src-core/lexicon/overlay.ts';
import type { Overlay } from '../../src-core/lexicon/overlay.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import type { PairView } from '../../src-core/contract.ts';
import { exportPair } from '../../src-core/exchange/index.ts';
import { alignReport, checkReport } from '../../src-core/exchange/report.ts';
import type { PreparedDocument } from '../../src-core/text/model.ts';
import { SverkaError } from '../store/errors.ts';
import { coreResources } from '../service/resources.ts';
import { wantedProofreader } from '../service/proofreading/index.ts';
import { findingViews } from '../service/views.ts';
import { version } from '../version.ts';
import { printJson, readDocument } from './read.ts';
import { chosenChecks, chosenGlossary } from './settings.ts';
import type { CheckOptionValues } from './settings.ts';
import { counted, grouped } from './words.ts';

interface Analysis {
  readonly source: PreparedDocument;
  readonly target: PreparedDocument;
  readonly alignment: Alignment;
}

/** Reads and aligns two files. @throws SverkaError */
export async function analyse(sourcePath: string, targetPath: string, overlay: Overlay = NO_OVERLAY): Promise<Analysis> {
  const source = await readDocument(sourcePath);
  const target = await readDocument(targetPath);
  return { source, target, alignment: alignDocuments(source, target, coreResources(overlay)) };
}

/** What the checks say of two aligned files. */
export async function findingsOf({ source, target, alignment }: Analysis, settings: CheckSettings, overlay: Overlay = NO_OVERLAY): Promise<readonly Finding[]> {
  return checkAlignment(source, target, alignment, coreResources(overlay), { settings, glossary: overlay.glossary, proofreader: await wantedProofreader(target.language, settings) });
}

/** A pair that is in no workspace, in the shape the writers want. */
export function looseView(analysis: Analysis, sourcePath: string, targetPath: string, findings: readonly Finding[], language: 'en' | 'ru'): PairView {
  const { source, target, alignment } = analysis;
  const side = (d: PreparedDocument, path: string, segments: Alignment['source']): PairView['source'] => ({ document: path, title: d.title, name: basename(path), site: '', language: d.language, words: 0, text: d.text, blocks: d.blocks, segments });
  const state = { status: 'new' as const, source: alignment.source, target: alignment.target, links: alignment.links, annotations: [], dismissals: [], silences: [] };
  return {
    id: '',
    revision: 0,
    status: 'new',
    sourceSegments: alignment.source,
    targetSegments: alignment.target,
    links: alignment.links,
    findings: findingViews(findings, { state }, language),
    annotations: [],
    history: { undo: null, redo: null, length: 0 },
    source: side(source, sourcePath, alignment.source),
    target: side(target, targetPath, alignment.target),
  };
}

/** Writes a file. @throws SverkaError `disk` */
export function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new SverkaError('disk', `“${path}” could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`, { cause: error });
  }
}

/** True if a finding is at or above the severity. */
export function reaches(findings: readonly { readonly severity: Severity }[], severity: Severity | undefined): boolean {
  return severity !== undefined && findings.some((f) => SEVERITIES.indexOf(f.severity) >= SEVERITIES.indexOf(severity));
}

/** Says on stderr what the languages lack; the reports say it too. */
function warn({ source, target }: Analysis, language: 'en' | 'ru'): void {
  const warning = languageWarning(source.language, target.language, language);
  if (warning) process.stderr.write(`sverka: ${warning.message}\n`);
}

/** `sverka check SOURCE TARGET`. @returns the exit code */
export async function checkCommand(sourcePath: string, targetPath: string, options: { html?: string; failOn?: Severity; language: 'en' | 'ru'; json?: boolean } & CheckOptionValues): Promise<number> {
  const [settings, overlay] = [chosenChecks(options), chosenGlossary(options)];
  const analysis = await analyse(sourcePath, targetPath, overlay);
  const { source, target, alignment } = analysis;
  warn(analysis, options.language);
  const findings = await findingsOf(analysis, settings, overlay);
  if (options.html !== undefined) {
    const pair = looseView(analysis, sourcePath, targetPath, findings, options.language);
    write(options.html, exportPair('html', { pair, generator: `Sverka ${version()}`, now: Date.now(), language: options.language }).bytes);
    process.stderr.write(`report written to ${options.html}\n`);
  }
  if (options.json) printJson(checkReport({ path: sourcePath, language: source.language }, { path: targetPath, language: target.language }, alignment, findings, (f) => describeFinding(f, options.language).message, options.language));
  else {
    process.stdout.write(linkSummary(analysis));
    for (const f of findings) {
      const d = describeFinding(f, options.language);
      process.stdout.write(`${f.severity.padEnd(8)} ${f.check.padEnd(20)} ${d.message}\n`);
    }
    process.stdout.write(`${counted(findings.length, 'finding', 'findings')}\n`);
  }
  return reaches(findings, options.failOn) ? 1 : 0;
}

/** `sverka align SOURCE TARGET`. @returns the exit code */
export async function alignCommand(sourcePath: string, targetPath: string, options: { language: 'en' | 'ru'; json?: boolean }): Promise<number> {
  const analysis = await analyse(sourcePath, targetPath);
  const { source, target, alignment } = analysis;
  warn(analysis, options.language);
  if (options.json) printJson(alignReport({ path: sourcePath, language: source.language }, { path: targetPath, language: target.language }, alignment, options.language));
  else {
    const textOf = new Map([...alignment.source.map((s) => [s.id, source.text.slice(s.start, s.end)] as const), ...alignment.target.map((s) => [s.id, target.text.slice(s.start, s.end)] as const)]);
    for (const link of alignment.links) {
      const words = (ids: readonly string[]): string => ids.map((id) => (textOf.get(id) ?? '').replace(/\s+/g, ' ')).join(' | ') || '∅';
      process.stdout.write(`${link.score.toFixed(2)}  ${words(link.source)}\n      ${words(link.target)}\n\n`);
    }
    process.stdout.write(linkSummary(analysis));
  }
  return 0;
}

function linkSummary({ source, target, alignment }: Analysis): string {
  const links = alignment.links.filter((l) => l.source.length > 0 && l.target.length > 0).length;
  const alone = (side: 'source' | 'target'): number => alignment.links.filter((l) => l[side].length > 0 && l[side === 'source' ? 'target' : 'source'].length === 0).length;
  const furniture = (segments: Alignment['source']): number => segments.filter((s) => s.kind === 'boilerplate').length;
  const [left, right] = [furniture(alignment.source), furniture(alignment.target)];
  return `${source.language} → ${target.language}: ${counted(links, 'link', 'links')}; ${grouped(alone('source'))} source and ${grouped(alone('target'))} target segments without counterpart; ${grouped(left)} + ${grouped(right)} pieces of page furniture set apart\n`;
}
