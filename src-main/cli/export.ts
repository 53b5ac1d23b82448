import type { ExportFormat, ExportRows } from '../../src-core/contract.ts';
import { exportPair } from '../../src-core/exchange/index.ts';
import { SverkaError } from '../store/errors.ts';
import { createService } from '../service/service.ts';
import { version } from '../version.ts';
import { systemLanguage, workspacePath } from '../workspace-path.ts';
import { analyse, findingsOf, looseView, write } from './check.ts';
import { chosenChecks } from './settings.ts';
import type { CheckOptionValues } from './settings.ts';
import { counted } from './words.ts';

export interface ExportOptions extends CheckOptionValues {
  readonly format: ExportFormat;
  readonly output: string;
  readonly workspace?: string;
  readonly pair?: string;
  readonly rows?: ExportRows;
  /** Absent: as is usual in the format. */
  readonly boilerplate?: boolean;
  readonly language: 'en' | 'ru';
}

/** `sverka export`. @returns the exit code */
export async function exportCommand(source: string | undefined, target: string | undefined, options: ExportOptions): Promise<number> {
  const choice = { ...(options.rows === undefined ? {} : { rows: options.rows }), ...(options.boilerplate === undefined ? {} : { boilerplate: options.boilerplate }) };
  if (options.workspace !== undefined || options.pair !== undefined) write(options.output, await fromWorkspace(options, choice));
  else {
    if (source === undefined || target === undefined) throw new SverkaError('bad-input', 'name a source and a target file, or a --workspace with a --pair.');
    const settings = chosenChecks(options);
    const analysis = await analyse(source, target);
    const findings = await findingsOf(analysis, settings);
    const pair = looseView(analysis, source, target, findings, options.language);
    write(options.output, exportPair(options.format, { pair, generator: `Sverka ${version()}`, now: Date.now(), language: options.language, suggest: true, choice }).bytes);
  }
  process.stderr.write(`written to ${options.output}\n`);
  return 0;
}

async function fromWorkspace(options: ExportOptions, choice: { readonly rows?: ExportRows; readonly boilerplate?: boolean }): Promise<Uint8Array> {
  const service = createService({ workspacePath: workspacePath(options.workspace), host: 'cli', version: version(), systemLanguage: systemLanguage(), workers: 1 });
  try {
    const library = await service.call('library.get', {});
    if (!library.ok) throw new SverkaError(library.error.code, library.error.message);
    const id = options.pair ?? (library.value.pairs.length === 1 ? library.value.pairs[0]?.id : undefined);
    if (id === undefined) throw new SverkaError('bad-input', `the workspace has ${counted(library.value.pairs.length, 'pair', 'pairs')}; say which with --pair (sverka workspace list tells their names).`);
    const file = await service.call('pair.export', { id, format: options.format, ...choice });
    if (!file.ok) throw new SverkaError(file.error.code, file.error.message);
    return Buffer.from(file.value.base64, 'base64');
  } finally {
    await service.close();
  }
}
