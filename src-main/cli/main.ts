#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXPORT_FORMATS, EXPORT_ROWS } from '../../src-core/contract.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import { isSverkaError } from '../store/errors.ts';
import { version } from '../version.ts';
import { batchCommand } from './batch.ts';
import { alignCommand, checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { mergeCommand } from './merge.ts';
import type { MergeOptions } from './merge.ts';
import { pairCommand } from './pair.ts';
import { withCheckOptions } from './settings.ts';
import { workspaceCommand } from './workspace.ts';

/** Exit codes of the contract. */
const DONE = 0;
const BAD = 2;

const languageOption = (): Option => new Option('--language <language>', 'language of messages').choices(['en', 'ru']).default('en');
const sourceOption = (): Option => new Option('--source-language <code>', 'language of the originals').default('ru');
const jsonOption = (): Option => new Option('--json', 'print one JSON document on stdout and nothing else');
const failOption = (): Option => new Option('--fail-on <severity>', 'exit with 1 if there is a finding of this severity or worse').choices([...SEVERITIES]);

function count(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 256) throw new InvalidArgumentError('a whole number from 1 to 256');
  return n;
}

const program = new Command('sverka')
  .description('Checks Russian–English translations against their originals: pairs texts, aligns sentences, finds what was left out, added or mistranslated. Works offline.')
  .version(version(), '-V, --version')
  .showHelpAfterError('(sverka --help lists the commands)')
  .exitOverride();

program
  .command('pair')
  .description('find which texts belong together')
  .argument('<path...>', 'files or folders')
  .addOption(sourceOption())
  .addOption(languageOption())
  .addOption(jsonOption())
  .option('--progress', 'a progress line on stderr also when it is not a terminal')
  .action((paths: string[], options: { sourceLanguage: string; language: 'en' | 'ru'; json?: boolean; progress?: boolean }) => finish(() => pairCommand(paths, options)));

withCheckOptions(program.command('check'))
  .description('check one rendition against its original: segments, links, findings')
  .argument('<source>')
  .argument('<target>')
  .option('--html <file>', 'also write a self-contained report')
  .addOption(failOption())
  .addOption(languageOption())
  .addOption(jsonOption())
  .action((source: string, target: string, options) => finish(() => checkCommand(source, target, options)));

program
  .command('align')
  .description('the same without findings')
  .argument('<source>')
  .argument('<target>')
  .addOption(languageOption())
  .addOption(jsonOption())
  .action((source: string, target: string, options) => finish(() => alignCommand(source, target, options)));

withCheckOptions(program.command('batch'))
  .description('JSON Lines on stdin (id, source, target), JSON Lines on stdout, in order')
  .option('--jobs <n>', 'worker threads (default: one a core)', count)
  .option('--progress', 'a progress line on stderr also when it is not a terminal')
  .addOption(failOption())
  .addOption(languageOption())
  .action((options) => finish(() => batchCommand(process.stdin, process.stdout, options)));

program
  .command('merge')
  .description("bring another reviewer's copy of a workspace into this one")
  .argument('<ours>', 'the workspace that takes over')
  .argument('<theirs>', 'the copy of the other reviewer; only read')
  .option('-o, --output <file>', 'write the merged workspace there and leave both as they are')
  .addOption(new Option('--prefer <side>', 'whose word holds in a conflict').choices(['ours', 'theirs']).default('ours'))
  .option('--dry-run', 'only tell what would be done')
  .addOption(jsonOption())
  .action((ours: string, theirs: string, options: MergeOptions) => finish(() => mergeCommand(ours, theirs, options)));

withCheckOptions(program.command('export'))
  .description('write a pair in another format')
  .argument('[source]')
  .argument('[target]')
  .addOption(new Option('--format <format>', 'format of the file').choices([...EXPORT_FORMATS]).makeOptionMandatory())
  .requiredOption('-o, --output <file>', 'where to write it')
  .option('--workspace <file>', 'take the pair from this workspace')
  .option('--pair <id>', 'which pair of the workspace (workspace list tells)')
  .addOption(new Option('--rows <rows>', 'which rows go in (a bundle is always whole)').choices([...EXPORT_ROWS]).default('all'))
  .option('--boilerplate', 'page furniture goes in (default: yes, but not in mqm-tsv and tmx)')
  .option('--no-boilerplate', 'page furniture stays out, unless it carries an annotation')
  .addOption(languageOption())
  .action((source: string | undefined, target: string | undefined, options) => finish(() => exportCommand(source, target, options)));

program
  .command('import')
  .description('bring files and folders into a workspace: texts (txt, md, html, docx, odt, rtf, pdf, epub, srt, vtt) and pairs (sverka, tmx, xliff, csv, tsv, xlsx, WMT xml, MQM tsv)')
  .argument('<path...>', 'files or folders')
  .option('--workspace <file>', 'the workspace file (default: the app’s own)')
  .addOption(jsonOption())
  .action((paths: string[], options: { workspace?: string; json?: boolean }) => finish(() => importCommand(paths, options)));

program
  .command('workspace')
  .description('what a workspace holds')
  .argument('[action]', 'list or info', 'list')
  .option('--workspace <file>', 'the workspace file (default: the app’s own)')
  .addOption(jsonOption())
  .action((action: string, options: { workspace?: string; json?: boolean }) => finish(() => workspaceCommand(action, options)));

/** Runs a command and sets the exit code; expected failures are one sentence on stderr. */
async function finish(run: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!isSverkaError(error)) throw error;
    process.stderr.write(`sverka: ${error.message}\n`);
    process.exitCode = BAD;
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? DONE : BAD;
}
