import { Refusal } from '../common/refusal.ts';
import { attribute, descendants, elements, firstElement, parseXml, textOf } from '../common/xml.ts';
import type { XmlElement } from '../common/xml.ts';
import { openZip } from '../common/zip.ts';
import type { ZipArchive } from '../common/zip.ts';
import type { ReadFile } from '../model.ts';
import type { Decode } from './resources.ts';
import { rowsToPair } from './table.ts';

/** Rows beyond this are not read. */
const MOST_ROWS = 200_000;
/** Columns beyond this are not read: letters A to CV. */
const MOST_COLUMNS = 100;

/**
 * Reads the first sheet of a workbook (ECMA-376) as a table of two columns. Of formulas only the value kept with them is read.
 * @throws Refusal
 */
export function readXlsx(bytes: Uint8Array, name: string, decode: Decode): ReadFile {
  const zip = openZip(bytes);
  const sheet = firstSheet(zip, decode);
  const strings = zip.has('xl/sharedStrings.xml') ? elements(parseXml(decode(zip.bytes('xl/sharedStrings.xml'))), 'si').map(stringOf) : [];
  const data = firstElement(parseXml(decode(zip.bytes(sheet))), 'sheetData');
  const rows: string[][] = [];
  for (const row of data ? elements(data, 'row') : []) {
    if (rows.length >= MOST_ROWS) throw new Refusal('too-large', `has more than ${MOST_ROWS} rows; split it`);
    const cells: string[] = [];
    for (const [n, c] of elements(row, 'c').entries()) {
      const at = columnOf(c.attributes['r']) ?? n;
      if (at >= MOST_COLUMNS) continue;
      while (cells.length < at) cells.push('');
      cells[at] = valueOf(c, strings);
    }
    rows.push(cells);
  }
  if (rows.length === 0) throw new Refusal('empty', 'is a workbook whose first sheet is empty');
  return rowsToPair(rows, name, 'xlsx');
}

function firstSheet(zip: ZipArchive, decode: Decode): string {
  if (!zip.has('xl/workbook.xml')) throw new Refusal('damaged', 'is no workbook: “xl/workbook.xml” is missing');
  const sheet = descendants(parseXml(decode(zip.bytes('xl/workbook.xml'))), 'sheet')[0];
  const id = sheet && attribute(sheet, 'id');
  const relations = zip.has('xl/_rels/workbook.xml.rels') ? elements(parseXml(decode(zip.bytes('xl/_rels/workbook.xml.rels'))), 'Relationship') : [];
  const target = relations.find((r) => r.attributes['Id'] === id)?.attributes['Target'] ?? 'worksheets/sheet1.xml';
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!zip.has(path)) throw new Refusal('damaged', `is a damaged workbook: “${path.slice(0, 80)}” is missing`);
  return path;
}

/** "AB12" → 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? undefined : [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** Runs of a string without its phonetic hints; in each, `_xHHHH_` is a character that XML cannot hold. */
function stringOf(element: XmlElement): string {
  const plain = (t: XmlElement): string => textOf(t).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return elements(element).map((e) => (e.local === 't' ? plain(e) : e.local === 'r' ? elements(e, 't').map(plain).join('') : '')).join('');
}

function valueOf(cell: XmlElement, strings: readonly string[]): string {
  const value = firstElement(cell, 'v');
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(value ? textOf(value) : -1)] ?? '';
    case 'inlineStr': {
      const inline = firstElement(cell, 'is');
      return inline ? stringOf(inline) : '';
    }
    case 'b':
      return value && textOf(value) === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    default:
      return value ? textOf(value) : '';
  }
}
