import { assemblePair } from '../assemble.ts';
import type { FoundAnnotation, FoundUnit } from '../assemble.ts';
import { carriedHeadSchema, carriedUnitSchema, parseCarried } from '../carry.ts';
import type { XmlElement } from '../common/xml.ts';
import { attribute, attributesOf, elements, firstElement, parseXml, serialize, textOf } from '../common/xml.ts';
import { Refusal } from '../common/refusal.ts';
import type { ForeignParts, ReadFile, ReadPair } from '../model.ts';
import { TMX_HEAD, TMX_UNIT } from '../out/tmx.ts';
import { collectForeign } from './xliff-2.ts';

interface Cell {
  text: string;
  readonly codes: { at: number; xml: string }[];
}

/**
 * Reads TMX 1.1 to 1.4b: a pair for each language besides the source language. What a `<prop>` or attribute says is kept
 * and written out again; inline codes are kept where they stood.
 * @throws Refusal
 */
export function readTmx(text: string): ReadFile {
  return readTmxTree(parseXml(text));
}

/** @throws Refusal */
export function readTmxTree(root: XmlElement): ReadFile {
  if (root.local !== 'tmx') throw new Refusal('bad-input', `is no TMX file: its first element is <${root.name.slice(0, 40)}>`);
  const header = firstElement(root, 'header');
  const units = elements(firstElement(root, 'body') ?? root, 'tu');
  const languages = [...new Set(units.flatMap((u) => elements(u, 'tuv').map(tagOf)))];
  const head = parseCarried(carriedHeadSchema, header && propOf(header, TMX_HEAD));
  const declared = header?.attributes['srclang'] ?? '';
  const source = head?.source.language ?? languages.find((l) => same(l, declared)) ?? languages.find((l) => same(l, 'ru')) ?? languages[0];
  if (source === undefined) throw new Refusal('empty', 'holds no translation units');
  const targets = head ? [head.target.language] : languages.filter((l) => !same(l, source));
  const notes: string[] = [];
  const pairs = (targets.length > 0 ? targets : ['und']).map((target) => pairOf(units, header, source, target, head, targets.length > 1, notes));
  return { kind: 'pairs', pairs: pairs.filter((p) => p.links.length > 0), notes };
}

const tagOf = (tuv: XmlElement): string => tuv.attributes['xml:lang'] ?? tuv.attributes['lang'] ?? '';
/** Tags agree if they are the same but for case, or if one only adds a region. */
function same(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase().replace(/_/g, '-'), b.toLowerCase().replace(/_/g, '-')];
  return x !== '' && y !== '' && (x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`));
}

function propOf(element: XmlElement, type: string): string | undefined {
  const prop = elements(element, 'prop').find((p) => p.attributes['type'] === type);
  return prop && textOf(prop);
}

function pairOf(units: readonly XmlElement[], header: XmlElement | undefined, source: string, target: string, head: ReturnType<typeof carriedHeadSchema.parse> | undefined, several: boolean, notes: string[]): ReadPair {
  const found = units.flatMap((unit, n) => {
    const tuvs = elements(unit, 'tuv');
    const of = (language: string, other: XmlElement | undefined): XmlElement | undefined => tuvs.find((t) => t !== other && same(tagOf(t), language));
    const left = of(source, undefined);
    const right = of(target, left);
    if (!left && !right) return [];
    // A unit that lacks this one of several languages says nothing of this pair.
    if (several && (!left || !right)) return [];
    const cells = { source: cellOf(left), target: cellOf(right) };
    if (cells.source.text.trim() === '' && cells.target.text.trim() === '') {
      notes.push(`Unit ${unit.attributes['tuid'] ?? n + 1} has no text and was left out.`);
      return [];
    }
    const carried = parseCarried(carriedUnitSchema, propOf(unit, TMX_UNIT));
    const found_: FoundUnit = { source: cells.source.text, target: cells.target.text, carried, annotations: carried ? [] : notesOf(unit, n, cells) };
    return [{ unit: found_, ...cells, parts: partsOf(unit, left, right, carried !== undefined) }];
  });
  const side = (language: string): { name: string; language?: string } => ({ name: 'tmx', ...(language === '' || language === 'und' ? {} : { language }) });
  const pair = assemblePair({ units: found.map((f) => f.unit), head, source: { ...side(source), metadata: { format: 'tmx' } }, target: { ...side(target), metadata: { format: 'tmx' } } });
  const headParts: ForeignParts = { attributes: head ? {} : (header?.attributes ?? {}), xml: header ? elements(header).filter((e) => e.attributes['type'] !== TMX_HEAD).map((e) => serialize(e)) : [] };
  return { ...pair, foreign: collectForeign('tmx', headParts, found, pair) };
}

const OWN_PROPS = new Set([TMX_UNIT, 'x-score', 'x-confirmed', 'x-boilerplate', 'x-mqm']);

function partsOf(unit: XmlElement, source: XmlElement | undefined, target: XmlElement | undefined, ours: boolean): ForeignParts {
  const kept = (parent: XmlElement): string[] => elements(parent).filter((e) => (e.local === 'prop' || (e.local === 'note' && parent.local === 'tuv')) && !(ours && OWN_PROPS.has(e.attributes['type'] ?? ''))).map((e) => serialize(e));
  const { tuid, ...rest } = unit.attributes;
  const variant = (tuv: XmlElement | undefined): Omit<ForeignParts, 'source' | 'target'> | undefined => {
    if (!tuv) return undefined;
    const { 'xml:lang': _x, lang: _l, ...attributes } = tuv.attributes;
    const xml = kept(tuv);
    return Object.keys(attributes).length === 0 && xml.length === 0 ? undefined : { attributes, xml };
  };
  const [left, right] = [variant(source), variant(target)];
  return { attributes: ours || tuid === undefined ? rest : { tuid, ...rest }, xml: kept(unit), ...(left ? { source: left } : {}), ...(right ? { target: right } : {}) };
}

function cellOf(tuv: XmlElement | undefined): Cell {
  const cell: Cell = { text: '', codes: [] };
  const seg = tuv && firstElement(tuv, 'seg');
  if (seg) walk(seg, cell, { next: 9001 });
  const lead = cell.text.length - cell.text.trimStart().length;
  return lead === 0 ? cell : { text: cell.text.slice(lead), codes: cell.codes.map((c) => ({ ...c, at: Math.max(0, c.at - lead) })) };
}

/** Codes of the original format are no text; a highlighted run is, and its ends are kept as a pair of codes. */
function walk(element: XmlElement, cell: Cell, numbers: { next: number }): void {
  for (const child of element.children) {
    if (typeof child === 'string') cell.text += child;
    else if (child.local === 'hi') {
      const i = numbers.next++;
      cell.codes.push({ at: cell.text.length, xml: `<bpt${attributesOf({ i, x: attribute(child, 'x'), type: attribute(child, 'type') ?? 'hi' })}/>` });
      walk(child, cell, numbers);
      cell.codes.push({ at: cell.text.length, xml: `<ept i="${i}"/>` });
    } else cell.codes.push({ at: cell.text.length, xml: serialize(child) });
  }
}

function notesOf(unit: XmlElement, n: number, cells: { readonly source: Cell; readonly target: Cell }): FoundAnnotation[] {
  return elements(unit, 'note').flatMap((note, k): FoundAnnotation[] => {
    const comment = textOf(note).trim();
    const onTarget = cells.target.text !== '';
    if (comment === '') return [];
    return [{ id: `tmx-${n + 1}-${k + 1}`, kind: 'comment', category: '', severity: 'neutral', comment, source: onTarget ? [] : [{ start: 0, end: cells.source.text.trimEnd().length }], target: onTarget ? [{ start: 0, end: cells.target.text.trimEnd().length }] : [], correctedText: '', author: '', createdAt: 0, updatedAt: 0 }];
  });
}
