import type { Call, Input, Output, Result, ServiceEvent } from '../src-core/contract.ts';
import type { HostBridge } from '../src-core/host.ts';
import type { MethodName } from '../src-core/methods.ts';

declare global {
  interface Window {
    readonly sverkaHost?: HostBridge;
  }
}

/** The desktop shell's bridge; undefined in a browser. */
export const bridge: HostBridge | undefined = window.sverkaHost;

async function overHttp<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
  try {
    const response = await fetch(`/api/${method}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) });
    if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) return { ok: false, error: { code: 'internal', message: (await response.text()).trim() } };
    return (await response.json()) as Result<Output<M>>;
  } catch {
    return { ok: false, error: { code: 'internal', message: '' } };
  }
}

/** Sends a call to whichever host stands behind the screen. A failure without words means that nobody answers. */
export const call: Call = (method, input) => {
  if (!bridge) return overHttp(method, input);
  const send = bridge.call[method] as (input: unknown) => Promise<Result<Output<typeof method>>>;
  return send(input);
};

/** @returns a function that ends the listening */
export function onEvent(listener: (event: ServiceEvent) => void, lost: (isLost: boolean) => void): () => void {
  if (bridge) return bridge.onEvent(listener);
  const source = new EventSource('/events');
  source.addEventListener('message', (message: MessageEvent) => listener(JSON.parse(String(message.data)) as ServiceEvent));
  source.addEventListener('open', () => lost(false));
  source.addEventListener('error', () => lost(true));
  return () => source.close();
}

/** Gives a file to the person: a download in the browser, the system's dialog on the desktop. @returns false if it was not kept */
export async function keepFile(file: Output<'pair.export'>): Promise<Result<boolean>> {
  if (bridge) return bridge.saveFile(file.name, file.base64);
  const bytes = Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: file.mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return { ok: true, value: true };
}
