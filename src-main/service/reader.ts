/** What runs on reading threads: files of other formats than plain text become texts or pairs. Knows nothing of the workspace, the network or the disk. */
import type { Failure } from '../../src-core/contract.ts';
import { Refusal } from '../../src-core/exchange/common/refusal.ts';
import { readFile, readHtmlText } from '../../src-core/exchange/in/index.ts';
import { mostBytes } from '../../src-core/exchange/in/kinds.ts';
import type { FileKind } from '../../src-core/exchange/in/kinds.ts';
import type { ReadFile } from '../../src-core/exchange/model.ts';
import { isSverkaError, SverkaError } from '../store/errors.ts';
import { decodeDeclared, tooLarge } from './decode.ts';

/** A file's bytes, or pasted HTML. */
export type ReadingTask = { readonly name: string; readonly kind: FileKind; readonly bytes: Uint8Array; /** As a server names it: goes before what the page says itself. */ readonly encoding?: string } | { readonly name: string; readonly html: string };
export type Reading = { readonly ok: true; readonly value: ReadFile } | { readonly ok: false; readonly error: Failure };

/**
 * Reads a file.
 * @throws SverkaError with a sentence that names the file
 */
export async function readOther(task: ReadingTask): Promise<ReadFile> {
  const { name } = task;
  try {
    if ('html' in task) return { kind: 'text', text: readHtmlText(task.html.toWellFormed(), 'paste', false) };
    const most = mostBytes(task.kind);
    if (task.bytes.length > most) throw tooLarge(name, task.bytes.length, most);
    return await readFile(task.kind, task.bytes, name, (bytes, encoding) => decodeDeclared(bytes, name, task.encoding ?? encoding, Math.max(most, 200 * 1024 * 1024)));
  } catch (error) {
    if (error instanceof Refusal) throw new SverkaError(error.code, `“${name}” ${error.message}.`, { cause: error });
    if (isSverkaError(error)) throw error;
    // Deep nesting that got past the limits of the parsers.
    if (error instanceof RangeError) throw new SverkaError('damaged', `“${name}” is built in a way no document is (${error.message}); save it again from the program it came from.`, { cause: error });
    throw new SverkaError('damaged', `“${name}” could not be read (${error instanceof Error ? error.message : String(error)}); save it again from the program it came from.`, { cause: error });
  }
}

export default async function run(task: ReadingTask): Promise<Reading> {
  try {
    return { ok: true, value: await readOther(task) };
  } catch (error) {
    if (isSverkaError(error)) return { ok: false, error: error.toFailure() };
    throw error;
  }
}
