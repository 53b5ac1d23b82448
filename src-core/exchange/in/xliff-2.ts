import type { Span } from '../../text/model.ts';
import type { Annotation } from '../../review/model.ts';
import { assemblePair, segmentIdsOf } from '../assemble.ts';
import type { FoundAnnotation, FoundUnit } from '../assemble.ts';
import { carriedHeadSchema, carriedUnitSchema, parseCarried } from '../carry.ts';
import { Refusal } from '../common/refusal.ts';
import type { XmlElement } from '../common/xml.ts';
import { attribute, attributesOf, descendants, elements, firstElement, serialize, textOf } from '../common/xml.ts';
import { ITS, pathOfIts, severityOfIts } from '../its.ts';
import type { Foreign, ForeignParts, ReadPair } from '../model.ts';
import { SVERKA, XLIFF2 } from '../out/xliff.ts';

/** An inline code, where it stood in its cell. */
interface Code {
  readonly at: number;
  readonly xml: string;
}
interface Cell {
  text: string;
  readonly codes: Code[];
  /** Runs that markers of annotations enclose, with the marker. */
  readonly marks: { readonly span: Span; readonly marker: XmlElement }[];
}

interface FoundCells {
  readonly unit: FoundUnit;
  readonly source: Cell;
  readonly target: Cell;
  readonly parts: ForeignParts;
}

/** Reads XLIFF 2.0 and 2.1 (OASIS, 2018). */
export function readXliff2(root: XmlElement): { pairs: ReadPair[]; notes: string[] } {
  const notes: string[] = [];
  const pairs = elements(root, 'file').flatMap((file, n): ReadPair[] => {
    const units = descendants(file, 'unit').filter((u) => u.uri === XLIFF2);
    const found = units.flatMap((u, k) => unitsOf(u, k, notes));
    if (found.length === 0) return [];
    const head = parseCarried(carriedHeadSchema, ownText(file, 'head'));
    const name = file.attributes['original'] ?? `file ${n + 1}`;
    const pair = assemblePair({
      units: found.map((f) => f.unit),
      head,
      source: { name, ...languageOf(root.attributes['srcLang']), metadata: { format: 'xliff' } },
      target: { name, ...languageOf(root.attributes['trgLang']), metadata: { format: 'xliff' } },
    });
    return [{ ...pair, foreign: foreignOf(file, found, pair) }];
  });
  return { pairs, notes };
}

export const languageOf = (tag: string | undefined): { language?: string } => (tag === undefined || tag === '' || tag === 'und' ? {} : { language: tag });

function ownText(parent: XmlElement, local: string): string | undefined {
  const own = elements(parent, local).find((e) => e.uri === SVERKA);
  return own && textOf(own);
}

/** Elements and attributes of the core that are read, so that all others can be kept. */
const CORE = new Set(['segment', 'ignorable', 'notes', 'unit', 'group', 'source', 'target', 'file']);

function unitsOf(unit: XmlElement, paragraph: number, notes: string[]): FoundCells[] {
  const carried = parseCarried(carriedUnitSchema, ownText(unit, 'unit'));
  const issues = new Map(descendants(unit, 'locQualityIssues').flatMap((list) => {
    const id = list.attributes['xml:id'];
    return id === undefined ? [] : [[id, elements(list, 'locQualityIssue')] as const];
  }));
  const children = elements(unit).filter((e) => e.uri === XLIFF2 && (e.local === 'segment' || e.local === 'ignorable'));
  const segments = children.filter((e) => e.local === 'segment');
  return segments.map((segment, n): FoundCells => {
    const source = cellOf(firstElement(segment, 'source'));
    const target = cellOf(firstElement(segment, 'target'));
    const parts: ForeignParts = n === 0 ? partsOf(unit, carried !== undefined) : { attributes: {}, xml: [] };
    const state = segment.attributes['state'] ?? '';
    if (carried) return { unit: { source: source.text, target: target.text, carried: segments.length === 1 ? carried : undefined, annotations: [] }, source, target, parts };
    const annotations = [...annotationsOf(source, 'source', issues, unit, n), ...annotationsOf(target, 'target', issues, unit, n), ...(n === 0 ? notesOf(unit, source.text.length, target.text.length) : [])];
    if (source.text.trim() === '' && target.text.trim() === '') notes.push(`Unit “${unit.attributes['id'] ?? ''}” has no text and was left out.`);
    return { unit: { source: source.text, target: target.text, annotations, confirmed: state === 'reviewed' || state === 'final', ...(segments.length > 1 ? { paragraph } : {}) }, source, target, parts };
  }).filter((f) => f.source.text.trim() !== '' || f.target.text.trim() !== '');
}

function partsOf(unit: XmlElement, ours: boolean): ForeignParts {
  const { id: _id, ...attributes } = unit.attributes;
  // In our own files issues and notes are written anew from the annotations.
  const kept = elements(unit).filter((e) => e.uri !== SVERKA && !(e.uri === XLIFF2 && CORE.has(e.local)) && !(e.uri === ITS && e.local === 'locQualityIssues') && !(ours && e.local === 'originalData'));
  return { attributes: foreignAttributes(unit, attributes, ['translate']), xml: kept.map((e) => serialize(e, DECLARED)) };
}

/** Prefixes that the writer declares at the top. */
const DECLARED = { '': XLIFF2, its: ITS, sverka: SVERKA };

/** Attributes that are not ours, with the namespaces their prefixes need. */
function foreignAttributes(element: XmlElement, attributes: Readonly<Record<string, string>>, own: readonly string[]): Record<string, string> {
  const kept = Object.entries(attributes).filter(([name]) => !own.includes(name) && !name.startsWith('xmlns'));
  const prefixes = new Set(kept.flatMap(([name]) => (name.includes(':') ? [name.slice(0, name.indexOf(':'))] : [])));
  const spaces = [...prefixes].filter((p) => p !== 'xml' && !Object.hasOwn(DECLARED, p)).map((p) => [`xmlns:${p}`, element.namespaces[p] ?? ''] as const);
  return Object.fromEntries([...spaces, ...kept]);
}

function cellOf(element: XmlElement | undefined): Cell {
  const cell: Cell = { text: '', codes: [], marks: [] };
  if (element) walk(element, cell, new Map());
  // Cells are trimmed when they become segments: what stands before the first letter must not move the marks.
  const lead = cell.text.length - cell.text.trimStart().length;
  if (lead === 0) return cell;
  const shift = (at: number): number => Math.max(0, at - lead);
  return { text: cell.text.slice(lead), codes: cell.codes.map((c) => ({ ...c, at: shift(c.at) })), marks: cell.marks.map((m) => ({ ...m, span: { start: shift(m.span.start), end: shift(m.span.end) } })) };
}

/** Reads text and codes. Enclosing codes become a start and an end, which mean the same and can stand in any segment. */
function walk(element: XmlElement, cell: Cell, open: Map<string, { start: number; marker: XmlElement }>): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      cell.text += child;
      continue;
    }
    const { id, startRef, ...rest } = child.attributes;
    switch (child.uri === XLIFF2 ? child.local : '') {
      case 'cp':
        cell.text += controlCharacter(child.attributes['hex']);
        break;
      case 'mrk': {
        const start = cell.text.length;
        walk(child, cell, open);
        cell.marks.push({ span: { start, end: cell.text.length }, marker: child });
        break;
      }
      case 'sm':
        if (id !== undefined) open.set(id, { start: cell.text.length, marker: child });
        break;
      case 'em': {
        const begun = open.get(startRef ?? '');
        if (begun) cell.marks.push({ span: { start: begun.start, end: cell.text.length }, marker: begun.marker });
        break;
      }
      case 'pc': {
        const { dataRefStart, dataRefEnd, dispStart, dispEnd, equivStart, equivEnd, subFlowsStart, subFlowsEnd, ...shared } = rest;
        cell.codes.push({ at: cell.text.length, xml: `<sc${attributesOf({ id, ...shared, dataRef: dataRefStart, disp: dispStart, equiv: equivStart, subFlows: subFlowsStart })}/>` });
        walk(child, cell, open);
        cell.codes.push({ at: cell.text.length, xml: `<ec${attributesOf({ startRef: id, dataRef: dataRefEnd, disp: dispEnd, equiv: equivEnd, subFlows: subFlowsEnd })}/>` });
        break;
      }
      case 'ph':
      case 'sc':
      case 'ec':
        cell.codes.push({ at: cell.text.length, xml: serialize({ ...child, children: [] }, DECLARED) });
        break;
      default:
        walk(child, cell, open);
    }
  }
}

function controlCharacter(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return Number.isInteger(code) && code >= 0 && code <= 0xffff ? String.fromCharCode(code).toWellFormed() : '\ufffd';
}

type Issues = ReadonlyMap<string, readonly XmlElement[]>;

function annotationsOf(cell: Cell, side: 'source' | 'target', issues: Issues, unit: XmlElement, segment: number): FoundAnnotation[] {
  return cell.marks.flatMap(({ span, marker }, n): FoundAnnotation[] => {
    const base = { id: `${unit.attributes['id'] ?? 'u'}-${segment + 1}-${side.charAt(0)}${n + 1}`.slice(0, 190), source: side === 'source' ? [span] : [], target: side === 'target' ? [span] : [], correctedText: '', author: '', createdAt: 0, updatedAt: 0 };
    const ref = attribute(marker, 'locQualityIssuesRef')?.replace(/^.*#(?:its=)?/, '');
    const listed = ref === undefined ? [] : (issues.get(ref) ?? []);
    const direct = attribute(marker, 'locQualityIssueType') !== undefined || attribute(marker, 'locQualityIssueComment') !== undefined ? [marker] : [];
    const found = [...listed, ...direct].map((issue, k): FoundAnnotation => ({
      ...base,
      id: k === 0 ? base.id : `${base.id}-${k + 1}`,
      kind: 'error',
      category: pathOfIts(attribute(issue, 'locQualityIssueType') ?? 'other'),
      severity: severityOfIts(attribute(issue, 'locQualityIssueSeverity')),
      comment: attribute(issue, 'locQualityIssueComment') ?? '',
    }));
    if (found.length > 0) return found;
    const comment = marker.attributes['type'] === 'comment' ? (marker.attributes['value'] ?? '') : '';
    return comment === '' ? [] : [{ ...base, kind: 'comment', category: '', severity: 'neutral', comment }];
  });
}

/** Notes on a unit become comments on its first segment. */
function notesOf(unit: XmlElement, sourceLength: number, targetLength: number): FoundAnnotation[] {
  return elements(unit, 'notes').flatMap((list) => elements(list, 'note')).flatMap((note, n): FoundAnnotation[] => {
    const comment = textOf(note).trim();
    if (comment === '') return [];
    const onSource = note.attributes['appliesTo'] === 'source' || targetLength === 0;
    return [{ id: `${unit.attributes['id'] ?? 'u'}-n${n + 1}`.slice(0, 190), kind: 'comment', category: '', severity: 'neutral', comment, source: onSource ? [{ start: 0, end: sourceLength }] : [], target: onSource ? [] : [{ start: 0, end: targetLength }], correctedText: '', author: '', createdAt: 0, updatedAt: 0 } satisfies Omit<Annotation, 'sourceQuotes' | 'targetQuotes'>];
  });
}

function foreignOf(file: XmlElement, found: readonly FoundCells[], pair: ReadPair): Foreign | null {
  const head: ForeignParts = {
    attributes: foreignAttributes(file, file.attributes, ['id', 'original']),
    xml: elements(file).filter((e) => e.uri !== SVERKA && !(e.uri === XLIFF2 && CORE.has(e.local))).map((e) => serialize(e, DECLARED)),
  };
  return collectForeign('xliff', head, found, pair);
}

interface FoundBeside {
  readonly unit: FoundUnit;
  readonly parts: ForeignParts;
  readonly source: { readonly codes: readonly Code[] };
  readonly target: { readonly codes: readonly Code[] };
}

/** Inline codes of one file. */
const MOST_CODES = 100_000;

/** Ties what was found beside the words to the segments the words became. */
export function collectForeign(format: Foreign['format'], head: ForeignParts, found: readonly FoundBeside[], pair: ReadPair): Foreign | null {
  const units: Record<string, ForeignParts> = {};
  const inline: Foreign['inline'][number][] = [];
  const known = { source: new Map(pair.source.document.segments.map((s) => [s.id, s.end - s.start])), target: new Map(pair.target.document.segments.map((s) => [s.id, s.end - s.start])) };
  if (found.reduce((sum, f) => sum + f.source.codes.length + f.target.codes.length, 0) > MOST_CODES) throw new Refusal('too-large', `holds more than ${MOST_CODES} inline codes; split it`);
  const mixed = found.some((f) => f.unit.carried);
  found.forEach((f, n) => {
    const own = { source: segmentIdsOf(f.unit, n, 'source', mixed).filter((id) => known.source.has(id)), target: segmentIdsOf(f.unit, n, 'target', mixed).filter((id) => known.target.has(id)) };
    const first = own.source[0] ?? own.target[0];
    if (first !== undefined && (Object.keys(f.parts.attributes).length > 0 || f.parts.xml.length > 0 || f.parts.source || f.parts.target)) units[first] = f.parts;
    for (const side of ['source', 'target'] as const) {
      for (const code of f[side].codes) {
        let offset = code.at;
        for (const [k, segment] of own[side].entries()) {
          const length = known[side].get(segment) ?? 0;
          if (offset <= length || k === own[side].length - 1) {
            inline.push({ side, segment, offset: Math.max(0, Math.min(offset, length)), xml: code.xml });
            break;
          }
          offset -= length + 1;
        }
      }
    }
  });
  const nothing = Object.keys(head.attributes).length === 0 && head.xml.length === 0 && Object.keys(units).length === 0 && inline.length === 0;
  return nothing ? null : { format, head, units, inline };
}
