import { Option } from 'commander';
import type { Command } from 'commander';
import { checkKindFault } from '../../src-core/checks/catalogue.ts';
import { hash } from '../../src-core/checks/hash.ts';
import { completeSettings, onlyChecks, withoutChecks } from '../../src-core/checks/settings.ts';
import type { CheckSettings } from '../../src-core/checks/settings.ts';
import { checkSettingsFileSchema } from '../../src-core/contract.ts';
import { readGlossary } from '../../src-core/exchange/glossary.ts';
import { NO_OVERLAY } from '../../src-core/lexicon/overlay.ts';
import type { Overlay } from '../../src-core/lexicon/overlay.ts';
import { decode } from '../service/decode.ts';
import { readFile, shownName } from '../service/files.ts';
import { SverkaError } from '../store/errors.ts';

/** What the command line says of the checks. */
export interface CheckOptionValues {
  readonly checks?: string;
  readonly without?: string;
  readonly thorough?: boolean;
  readonly settings?: string;
  readonly glossary?: string;
}

/** Adds the options that choose checks to a command. */
export function withCheckOptions(command: Command): Command {
  return command
    .addOption(new Option('--checks <names>', 'only these checks or kinds, e.g. number,omission.phrase'))
    .addOption(new Option('--without <names>', 'all but these checks or kinds'))
    .addOption(new Option('--thorough', 'speak also where a check is less sure'))
    .addOption(new Option('--settings <file>', 'JSON file with checks, thorough and style (see README)'))
    .addOption(new Option('--glossary <file>', 'your own terms: CSV or TSV with term, translation, forbidden; or TBX'));
}

/** The settings of a run: the file first, then what stands on the command line. @throws SverkaError `bad-input` */
export function chosenChecks(options: CheckOptionValues): CheckSettings {
  let settings = options.settings === undefined ? completeSettings({}) : readSettings(options.settings);
  if (options.checks !== undefined) settings = onlyChecks(settings, names('--checks', options.checks));
  if (options.without !== undefined) settings = withoutChecks(settings, names('--without', options.without));
  return options.thorough ? { ...settings, thorough: true } : settings;
}

/** The glossary of a run. @throws SverkaError `bad-input` if the file gives no term */
export function chosenGlossary(options: CheckOptionValues): Overlay {
  if (options.glossary === undefined) return NO_OVERLAY;
  const { text } = decode(readFile(options.glossary), shownName(options.glossary));
  const { entries, refused } = readGlossary(text, options.glossary);
  if (entries.length === 0) throw new SverkaError('bad-input', `“${options.glossary}” gave no terms: ${refused[0] ?? 'it is empty'}. A glossary is a CSV file with the columns term, translation, forbidden, or a TBX file.`);
  return { key: hash(JSON.stringify(entries)), glossary: entries, learned: [] };
}

function names(option: string, list: string): string[] {
  const all = list.split(',').map((n) => n.trim()).filter(Boolean);
  if (all.length === 0) throw new SverkaError('bad-input', `${option} names no check.`);
  for (const name of all) {
    const fault = checkKindFault(name);
    if (fault !== null) throw new SverkaError('bad-input', `${option}: ${fault}.`);
  }
  return all;
}

function readSettings(path: string): CheckSettings {
  const { text } = decode(readFile(path), shownName(path));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new SverkaError('bad-input', `“${path}” is not JSON (${error instanceof Error ? error.message : String(error)}).`, { cause: error });
  }
  const read = checkSettingsFileSchema.safeParse(raw);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new SverkaError('bad-input', `“${path}”${issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : ''}: ${issue?.message ?? 'the settings are not of the expected form'}.`);
  }
  return completeSettings(read.data);
}
