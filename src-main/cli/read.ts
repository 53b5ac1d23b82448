import { prepareDocument } from '../../src-core/core.ts';
import type { PreparedDocument } from '../../src-core/text/model.ts';
import { decode } from '../service/decode.ts';
import { readFile, shownName } from '../service/files.ts';
import { coreResources } from '../service/resources.ts';

/** Reads and prepares one file. @throws SverkaError with the reason */
export function readDocument(path: string, language?: string): PreparedDocument {
  const { text } = decode(readFile(path), shownName(path));
  return prepareDocument(text, coreResources(), language);
}

/** Writes one JSON document to stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
