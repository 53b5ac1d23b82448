import { assemblePair } from '../assemble.ts';
import type { FoundAnnotation, FoundUnit } from '../assemble.ts';
import type { XmlElement } from '../common/xml.ts';
import { descendants, elements, firstElement, serialize, textOf } from '../common/xml.ts';
import type { ForeignParts, ReadPair } from '../model.ts';
import { collectForeign, languageOf } from './xliff-2.ts';

interface Cell {
  text: string;
  codes: { at: number; xml: string }[];
}
interface Found {
  readonly unit: FoundUnit;
  readonly source: Cell;
  readonly target: Cell;
  readonly parts: ForeignParts;
}

/** States of XLIFF 1.2 that mean a person has signed the translation off. */
const SIGNED = new Set(['signed-off', 'final']);

/** Reads XLIFF 1.2 (OASIS, 2008): `<trans-unit>`s, cut by `<seg-source>` where they are segmented; notes become comments. */
export function readXliff1(root: XmlElement): { pairs: ReadPair[]; notes: string[] } {
  const notes: string[] = [];
  const pairs = elements(root, 'file').flatMap((file, n): ReadPair[] => {
    const found = descendants(file, 'trans-unit').flatMap((unit, k) => unitsOf(unit, k, notes));
    if (found.length === 0) return [];
    const name = file.attributes['original'] ?? `file ${n + 1}`;
    const pair = assemblePair({
      units: found.map((f) => f.unit),
      source: { name, ...languageOf(file.attributes['source-language']), metadata: { format: 'xliff' } },
      target: { name, ...languageOf(file.attributes['target-language']), metadata: { format: 'xliff' } },
    });
    const header = firstElement(file, 'header');
    const { original: _o, 'source-language': _s, 'target-language': _t, ...attributes } = file.attributes;
    return [{ ...pair, foreign: collectForeign('xliff-1.2', { attributes, xml: header ? elements(header).map((e) => serialize(e)) : [] }, found, pair) }];
  });
  return { pairs, notes };
}

function unitsOf(unit: XmlElement, paragraph: number, notes: string[]): Found[] {
  const target = firstElement(unit, 'target');
  const confirmed = unit.attributes['approved'] === 'yes' || SIGNED.has(target?.attributes['state'] ?? '');
  const segSource = firstElement(unit, 'seg-source');
  const cells = segSource ? segmented(segSource, target) : [{ source: cellOf(firstElement(unit, 'source')), target: cellOf(target) }];
  const { id: _id, approved: _approved, ...attributes } = unit.attributes;
  const known = new Set(['source', 'target', 'seg-source', 'note']);
  const xml = elements(unit).filter((e) => !known.has(e.local)).map((e) => serialize(e));
  return cells.flatMap(({ source, target: rendition }, n): Found[] => {
    if (source.text.trim() === '' && rendition.text.trim() === '') {
      notes.push(`Unit “${unit.attributes['id'] ?? ''}” has no text and was left out.`);
      return [];
    }
    const annotations = n === 0 ? notesOf(unit, source, rendition) : [];
    return [{ unit: { source: source.text, target: rendition.text, confirmed, annotations, ...(cells.length > 1 ? { paragraph } : {}) }, source, target: rendition, parts: n === 0 ? { attributes, xml } : { attributes: {}, xml: [] } }];
  });
}

/** Segments of both sides belong together by the `mid` of their `<mrk mtype="seg">`. */
function segmented(segSource: XmlElement, target: XmlElement | undefined): { source: Cell; target: Cell }[] {
  const of = (element: XmlElement | undefined): Map<string, XmlElement> => new Map(element ? descendants(element, 'mrk').filter((m) => m.attributes['mtype'] === 'seg').map((m) => [m.attributes['mid'] ?? '', m]) : []);
  const [left, right] = [of(segSource), of(target)];
  if (left.size === 0) return [{ source: cellOf(segSource), target: cellOf(target) }];
  return [...left.entries()].map(([mid, mrk]) => ({ source: cellOf(mrk), target: cellOf(right.get(mid)) }));
}

function cellOf(element: XmlElement | undefined): Cell {
  const cell: Cell = { text: '', codes: [] };
  if (element) walk(element, cell);
  const lead = cell.text.length - cell.text.trimStart().length;
  return lead === 0 ? cell : { text: cell.text.slice(lead), codes: cell.codes.map((c) => ({ ...c, at: Math.max(0, c.at - lead) })) };
}

function walk(element: XmlElement, cell: Cell): void {
  for (const child of element.children) {
    if (typeof child === 'string') cell.text += child;
    else if (child.local === 'g') {
      const whole = serialize({ ...child, children: ['\u0001'] });
      const at = whole.indexOf('\ufffd');
      cell.codes.push({ at: cell.text.length, xml: whole.slice(0, at) });
      walk(child, cell);
      cell.codes.push({ at: cell.text.length, xml: whole.slice(at + 1) });
    } else if (child.local === 'mrk') walk(child, cell);
    // Codes of the original format: what stands in them is not text.
    else cell.codes.push({ at: cell.text.length, xml: serialize(child) });
  }
}

function notesOf(unit: XmlElement, source: Cell, target: Cell): FoundAnnotation[] {
  return elements(unit, 'note').flatMap((note, n): FoundAnnotation[] => {
    const comment = textOf(note).trim();
    if (comment === '') return [];
    const onSource = note.attributes['annotates'] === 'source' || target.text === '';
    return [{ id: `${unit.attributes['id'] ?? 'u'}-n${n + 1}`.slice(0, 190), kind: 'comment', category: '', severity: 'neutral', comment, source: onSource ? [{ start: 0, end: source.text.trimEnd().length }] : [], target: onSource ? [] : [{ start: 0, end: target.text.trimEnd().length }], correctedText: '', author: note.attributes['from'] ?? '', createdAt: 0, updatedAt: 0 }];
  });
}
