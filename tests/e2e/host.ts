import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The built app behind the loopback host, with a workspace of its own. */
export class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
  readonly workspace = join(this.folder, 'Рабочая область.sverka.db');
  #child: ChildProcess | undefined;

  /** Starts the host; the same workspace is opened again after `kill`. @returns the address with its one-time token */
  async start(language = 'en'): Promise<string> {
    const child = spawn(process.execPath, [join(ROOT, 'out', 'main', 'web.js'), '--workspace', this.workspace], { env: { ...process.env, LC_ALL: `${language}.UTF-8` }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    return await new Promise((resolve, reject) => {
      let said = '';
      const read = (data: Buffer): void => {
        said += data.toString();
        const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said);
        if (url) resolve(url[0]);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
    });
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
