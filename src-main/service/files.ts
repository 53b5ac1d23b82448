import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SverkaError } from '../store/errors.ts';
import { kindOfName, mostBytes, READABLE_ENDINGS } from '../../src-core/exchange/in/kinds.ts';
import type { FileKind } from '../../src-core/exchange/in/kinds.ts';
import { MOST_BYTES, tooLarge } from './decode.ts';

/** Endings of files that can be read. */
export const EXTENSIONS: readonly string[] = READABLE_ENDINGS;

export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly errors: readonly { readonly path: string; readonly name: string; readonly error: SverkaError }[];
  /** Files in folders that are of other kinds. */
  readonly skipped: number;
}

/** The name as people know it: macOS stores «й» as two characters. */
export const shownName = (path: string): string => basename(path).normalize('NFC');


/**
 * Lists the readable files at the given places. Folders are walked to the bottom, links to folders once;
 * a file named by itself must be of a known kind, others in folders are passed over and counted.
 *
 * @param kinds those that are wanted; by default all that can be read
 */
export function findFiles(paths: readonly string[], kinds?: readonly FileKind[]): Found {
  const known = (path: string): boolean => {
    const kind = kindOfName(path);
    return kind !== undefined && (kinds?.includes(kind) ?? true);
  };
  const files: FoundFile[] = [];
  const errors: { path: string; name: string; error: SverkaError }[] = [];
  const seen = new Set<string>();
  let skipped = 0;
  const fail = (path: string, error: SverkaError): void => void errors.push({ path, name: shownName(path), error });

  const walk = (path: string, named: boolean): void => {
    let real: string;
    let stats;
    try {
      real = realpathSync(path);
      stats = statSync(real);
    } catch (error) {
      fail(path, unreadable(path, error));
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    if (stats.isDirectory()) {
      let names: string[];
      try {
        names = readdirSync(path).sort((a, b) => (a < b ? -1 : 1));
      } catch (error) {
        fail(path, unreadable(path, error));
        return;
      }
      for (const name of names) if (!name.startsWith('.')) walk(join(path, name), false);
    } else if (!stats.isFile()) {
      if (named || known(path)) fail(path, new SverkaError('unreadable', `“${shownName(path)}” is not a file.`));
      else skipped++;
    } else if (!known(path)) {
      if (named) fail(path, new SverkaError('unsupported', `“${shownName(path)}” is of a kind Sverka cannot read; ${kindOfName(path) === undefined ? `it reads ${EXTENSIONS.join(', ')}` : 'here it takes single texts; files that hold pairs are for “sverka import”'}.`));
      else {
        // Named by itself later on, it must be refused aloud.
        seen.delete(real);
        skipped++;
      }
    } else files.push({ path, name: shownName(path) });
  };
  for (const path of paths) walk(path, true);
  return { files, errors, skipped };
}

/** @throws SverkaError `too-large` before reading, or `unreadable` */
export function readFile(path: string): Uint8Array {
  try {
    const { size } = lstatSync(realpathSync(path));
    const kind = kindOfName(path);
    const most = kind ? mostBytes(kind) : MOST_BYTES;
    if (size > most) throw tooLarge(shownName(path), size, most);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof SverkaError) throw error;
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): SverkaError {
  const code = (error as NodeJS.ErrnoException).code;
  const name = shownName(path);
  const why =
    code === 'ENOENT' ? 'is not there (any more); check the path' : code === 'EACCES' || code === 'EPERM' ? 'may not be read; check its permissions' : code === 'ELOOP' ? 'is a link that leads in a circle' : `could not be read (${code ?? 'unknown error'})`;
  return new SverkaError('unreadable', `“${name}” ${why}.`, { cause: error });
}
