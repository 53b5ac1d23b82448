import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Output } from '../../src-core/contract.ts';
import type { MethodName } from '../../src-core/methods.ts';
import { createService } from '../../src-main/service/service.ts';
import type { Service } from '../../src-main/service/service.ts';

/** A folder that is gone after the test. */
export function freshFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'sverka-тест-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function openService(workspacePath: string, systemLanguage = 'en'): Service {
  return createService({ workspacePath, host: 'cli', version: 'test', systemLanguage, workers: 1 });
}

/** The value of a call that must succeed. */
export async function must<M extends MethodName>(service: Service, method: M, input: Input<M>): Promise<Output<M>> {
  const result = await service.call(method, input);
  if (!result.ok) throw new Error(`${method}: ${result.error.code} ${result.error.message}`);
  return result.value;
}

/** Imports and waits until the work is done. */
export async function importAndWait(service: Service, items: Input<'documents.import'>['items'] | 'samples'): Promise<Output<'library.get'>> {
  const ended = new Set<string>();
  let wake = (): void => undefined;
  const off = service.on((event) => {
    if (event.type !== 'job' || event.job.state === 'running') return;
    ended.add(event.job.id);
    wake();
  });
  const { job } = items === 'samples' ? await must(service, 'documents.importSamples', {}) : await must(service, 'documents.import', { items });
  while (!ended.has(job)) await new Promise<void>((resolve) => (wake = resolve));
  off();
  return must(service, 'library.get', {});
}
