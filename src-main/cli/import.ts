import { SverkaError } from '../store/errors.ts';
import { createService } from '../service/service.ts';
import { version } from '../version.ts';
import { systemLanguage, workspacePath } from '../workspace-path.ts';
import { printJson } from './read.ts';
import { counted } from './words.ts';

/**
 * `sverka import FILE…`: brings files and folders into a workspace. Single texts are offered for pairing; files that hold
 * pairs (bundles, MQM tables, XLIFF, TMX, tables of two columns) become pairs at once.
 *
 * @returns the exit code: 2 if nothing could be read
 */
export async function importCommand(paths: readonly string[], options: { workspace?: string; json?: boolean }): Promise<number> {
  const service = createService({ workspacePath: workspacePath(options.workspace), host: 'cli', version: version(), systemLanguage: systemLanguage() });
  try {
    const before = await library(service);
    const started = performance.now();
    const ended = new Promise<void>((resolve) => {
      service.on((event) => {
        if (event.type === 'job' && event.job.state !== 'running') resolve();
      });
    });
    const answer = await service.call('documents.import', { items: paths.map((path) => ({ kind: 'path', path })) });
    if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
    await ended;
    const after = await library(service);
    const fresh = <T extends { readonly id: string }>(now: readonly T[], then: readonly T[]): T[] => {
      const known = new Set(then.map((t) => t.id));
      return now.filter((t) => !known.has(t.id));
    };
    const report = { version: 1, documents: fresh(after.documents, before.documents), pairs: fresh(after.pairs, before.pairs), errors: fresh(after.failures, before.failures).map(({ name, path, code, message }) => ({ name, path, code, message })) };
    for (const e of options.json ? [] : report.errors) process.stderr.write(`sverka: ${e.message}\n`);
    if (options.json) printJson(report);
    else process.stdout.write(`${counted(report.documents.length, 'new text', 'new texts')}, ${counted(report.pairs.length, 'new pair', 'new pairs')}, ${counted(after.suggestions.length, 'pair suggested', 'pairs suggested')}, ${counted(report.errors.length, 'complaint', 'complaints')} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
    return report.errors.length > 0 && report.documents.length + report.pairs.length === 0 ? 2 : 0;
  } finally {
    await service.close();
  }
}

async function library(service: ReturnType<typeof createService>) {
  const answer = await service.call('library.get', {});
  if (!answer.ok) throw new SverkaError(answer.error.code, answer.error.message);
  return answer.value;
}
