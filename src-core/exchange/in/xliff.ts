import type { XmlElement } from '../common/xml.ts';
import { parseXml } from '../common/xml.ts';
import { Refusal } from '../common/refusal.ts';
import type { ReadFile } from '../model.ts';
import { readXliff1 } from './xliff-1.ts';
import { readXliff2 } from './xliff-2.ts';

/**
 * Reads XLIFF 1.2, 2.0 or 2.1: a pair for each `<file>`.
 * @throws Refusal
 */
export function readXliff(text: string): ReadFile {
  return readXliffTree(parseXml(text));
}

/** @throws Refusal */
export function readXliffTree(root: XmlElement): ReadFile {
  if (root.local !== 'xliff') throw new Refusal('bad-input', `is no XLIFF file: its first element is <${root.name.slice(0, 40)}>`);
  const version = root.attributes['version'] ?? '';
  const read = version.startsWith('1') ? readXliff1(root) : version.startsWith('2') ? readXliff2(root) : undefined;
  if (!read) throw new Refusal('unsupported', `is XLIFF of version “${version.slice(0, 20)}”; Sverka reads 1.2, 2.0 and 2.1`);
  if (read.pairs.length === 0) throw new Refusal('empty', 'holds no units with text');
  return { kind: 'pairs', ...read };
}
