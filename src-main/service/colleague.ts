import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describeFinding } from '../../src-core/checks/messages.ts';
import type { Input, MergeView } from '../../src-core/contract.ts';
import { SverkaError } from '../store/errors.ts';
import { Store } from '../store/store.ts';
import { mergeWorkspace } from './merging.ts';
import type { MergeReport } from './merging.ts';

type Copy = Input<'merge.preview'>['from'];

/**
 * Merges another reviewer's copy of the workspace, or only tells what would be done. The file itself is never opened: a copy of it is, so that
 * one of an older version can be brought up to date, and one that is open elsewhere can be read.
 *
 * @throws SverkaError `not-found`, `bad-input` if it is this very workspace, or as opening a workspace
 */
export function mergeCopy(store: Store, from: Copy, options: { readonly dry: boolean; readonly choices?: Input<'merge.apply'>['choices'] }): MergeReport {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-merge-'));
  try {
    const copy = join(folder, basename(from.kind === 'path' ? from.path : from.name.replaceAll('\\', '/')) || 'workspace');
    if (from.kind === 'bytes') writeFileSync(copy, Buffer.from(from.base64, 'base64'));
    else {
      const path = resolve(from.path);
      if (!existsSync(path)) throw new SverkaError('not-found', `There is no file “${basename(path)}” any more; choose it again.`);
      if (path === resolve(store.path)) throw new SverkaError('bad-input', 'This is the workspace that is open here; choose your colleague’s copy of it.');
      copyFileSync(path, copy);
      if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    }
    new Store(copy).close();
    return mergeWorkspace(store, copy, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the screen shows of a merge: conflicts about findings say what the finding is. */
export function mergeView(store: Store, report: MergeReport, language: 'en' | 'ru'): MergeView {
  return {
    ...report,
    pairs: report.pairs.map((p) => {
      const wanted = new Set(p.conflicts.flatMap((c) => (c.kind === 'decision' ? [c.finding] : [])));
      const findings = store.pair(p.pair)?.findings.filter((f) => wanted.has(f.id)) ?? [];
      return { ...p, findings: Object.fromEntries(findings.map((f) => [f.id, describeFinding(f, language).message])) };
    }),
  };
}
