import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSverkaError } from '../store/errors.ts';
import { createService } from '../service/service.ts';
import { programFolder } from '../service/resources.ts';
import { version } from '../version.ts';
import { systemLanguage, workspacePath } from '../workspace-path.ts';
import { openBrowser } from './browser.ts';
import { startWebHost } from './server.ts';

const { values } = parseArgs({ options: { workspace: { type: 'string' }, port: { type: 'string', default: '0' }, open: { type: 'boolean', default: false }, 'read-only': { type: 'boolean', default: false } } });

try {
  const service = createService({ workspacePath: workspacePath(values.workspace), host: 'web', version: version(), systemLanguage: systemLanguage(), readOnly: values['read-only'], recover: true, backups: true });
  const host = await startWebHost(service, join(programFolder(), 'out', 'renderer'), Number(values.port));
  process.stdout.write(`Sverka is open at ${host.mintUrl()}\n`);
  const opened = values.open && openBrowser(host.mintUrl());
  process.stdout.write(opened ? 'A window was opened. Press Ctrl-C here to end.\n' : 'Open this address in a browser on this machine. Press Ctrl-C to end.\n');
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await host.close();
    await service.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
} catch (error) {
  if (!isSverkaError(error) && (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  process.stderr.write(`sverka: ${isSverkaError(error) ? error.message : `port ${values.port} is taken; choose another with --port.`}\n`);
  process.exitCode = 2;
}
