import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './service/resources.ts';

/** The program's version, from package.json. */
export function version(): string {
  return (JSON.parse(readFileSync(join(programFolder(), 'package.json'), 'utf8')) as { version: string }).version;
}
