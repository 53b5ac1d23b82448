import { prepareDocument } from '../../src-core/core.ts';
import { kindOfName } from '../../src-core/exchange/in/kinds.ts';
import type { PreparedDocument } from '../../src-core/text/model.ts';
import { SverkaError } from '../store/errors.ts';
import { decode } from '../service/decode.ts';
import { readFile, shownName } from '../service/files.ts';
import { coreResources } from '../service/resources.ts';

/**
 * Reads and prepares one file of any kind that holds one text; a name of no known kind counts as plain text.
 * @throws SverkaError with the reason
 */
export async function readDocument(path: string, language?: string): Promise<PreparedDocument> {
  const name = shownName(path);
  const kind = kindOfName(path) ?? 'text';
  const bytes = readFile(path);
  if (kind === 'text') return prepareDocument(decode(bytes, name).text, coreResources(), language);
  const { readOther } = await import('../service/reader.ts');
  const read = await readOther({ name, kind, bytes });
  if (read.kind === 'pairs') throw new SverkaError('unsupported', `“${name}” holds texts that are paired already; bring it into a workspace with “sverka import”.`);
  return prepareDocument(read.text.text, coreResources(), language ?? read.text.language, undefined, read.text.hints);
}

/** Writes one JSON document to stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
