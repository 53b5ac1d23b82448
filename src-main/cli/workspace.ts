import { SverkaError } from '../store/errors.ts';
import { createService } from '../service/service.ts';
import { version } from '../version.ts';
import { systemLanguage, workspacePath } from '../workspace-path.ts';
import { printJson } from './read.ts';
import { counted, grouped } from './words.ts';

/** `sverka workspace list|info`. @returns the exit code */
export async function workspaceCommand(action: string, options: { workspace?: string; json?: boolean }): Promise<number> {
  if (action !== 'list' && action !== 'info') throw new SverkaError('bad-input', `there is no “workspace ${action}”; it is list or info.`);
  const service = createService({ workspacePath: workspacePath(options.workspace), host: 'cli', version: version(), systemLanguage: systemLanguage(), workers: 1 });
  try {
    const [info, library] = [await service.call('workspace.info', {}), await service.call('library.get', {})];
    if (!info.ok) throw new SverkaError(info.error.code, info.error.message);
    if (!library.ok) throw new SverkaError(library.error.code, library.error.message);
    const { pairs, documents, suggestions } = library.value;
    if (action === 'info') {
      const facts = { ...info.value, documents: documents.length, pairs: pairs.length, suggestions: suggestions.length };
      if (options.json) printJson(facts);
      else process.stdout.write(`${facts.path}\n${counted(facts.documents, 'document', 'documents')}, ${counted(facts.pairs, 'pair', 'pairs')}, ${grouped(facts.suggestions)} suggested, ${grouped(Math.round(facts.size / 1024))} KB\n`);
    } else if (options.json) printJson({ pairs, documents });
    else {
      for (const p of pairs) process.stdout.write(`${p.id}  ${p.status.padEnd(9)}  ${p.sourceTitle}  ↔  ${p.targetTitle}\n`);
      process.stdout.write(`${counted(pairs.length, 'pair', 'pairs')}\n`);
    }
    return 0;
  } finally {
    await service.close();
  }
}
