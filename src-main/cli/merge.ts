import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MergeReport } from '../service/merging.ts';
import { mergeWorkspace } from '../service/merging.ts';
import { SverkaError } from '../store/errors.ts';
import { openWorkspace } from '../store/open.ts';
import { Store } from '../store/store.ts';
import { printJson } from './read.ts';
import { counted } from './words.ts';

export interface MergeOptions {
  readonly output?: string;
  readonly prefer?: 'ours' | 'theirs';
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/**
 * `sverka merge OURS THEIRS`: brings a second reviewer's copy into the first, or into a new file.
 * @returns the exit code
 * @throws SverkaError if a file is missing, damaged or open elsewhere
 */
export async function mergeCommand(ours: string, theirs: string, options: MergeOptions): Promise<number> {
  const [own, other] = [resolve(ours), resolve(theirs)];
  for (const path of [own, other]) if (!existsSync(path)) throw new SverkaError('not-found', `there is no workspace “${path}”; check the path.`);
  if (own === other) throw new SverkaError('bad-input', 'both names are of one file; name the other reviewer’s copy second.');
  let path = own;
  if (options.output !== undefined) {
    path = resolve(options.output);
    if (existsSync(path)) throw new SverkaError('conflict', `“${path}” is there already; choose another name for the merged workspace.`);
    const from = openWorkspace(own, { readOnly: true });
    try {
      from.db.prepare('VACUUM INTO ?').run(path);
    } finally {
      from.close();
    }
  }
  const store = new Store(path);
  try {
    if (options.output === undefined && options.dryRun !== true) await store.backUp();
    const report = mergeWorkspace(store, other, { prefer: options.prefer ?? 'ours', dry: options.dryRun === true });
    if (options.json) printJson({ version: 1, ...report });
    else process.stdout.write(inWords(report, options.prefer ?? 'ours'));
    return 0;
  } finally {
    store.close();
  }
}

const figure = (n: number | null): string => (n === null ? 'not defined' : n.toFixed(2));

function inWords({ pairs, added, agreement, reviewers }: MergeReport, prefer: string): string {
  const lines: string[] = [];
  for (const p of pairs) {
    const { annotations, confirmations, dismissals } = p.taken;
    lines.push(`${p.sourceTitle}  ↔  ${p.targetTitle}`, `  taken over: ${counted(annotations, 'annotation', 'annotations')}, ${counted(confirmations, 'confirmation', 'confirmations')}, ${counted(dismissals, 'dismissal', 'dismissals')}`);
    for (const c of p.conflicts) lines.push(`  conflict (${prefer} kept): ${c.id}`);
  }
  for (const title of added) lines.push(`${title}: only in the other copy, taken over`);
  lines.push(
    `${counted(pairs.length, 'pair', 'pairs')} in both, ${counted(added.length, 'pair', 'pairs')} added; errors marked: ${reviewers.ours || 'ours'} ${agreement.ours}, ${reviewers.theirs || 'theirs'} ${agreement.theirs}`,
    `agreement: span F1 ${figure(agreement.spanF1)}, kappa on category ${figure(agreement.categoryKappa)}, kappa on severity ${figure(agreement.severityKappa)}`,
  );
  return `${lines.join('\n')}\n`;
}
