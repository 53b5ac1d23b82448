import type { Annotation } from '../../review/model.ts';
import type { Segment, Side, Span } from '../../text/model.ts';
import { Carrier } from '../carry.ts';
import { safeJson } from '../common/json.ts';
import { attributesOf, escapeText, NOT_XML } from '../common/xml.ts';
import type { ExportInput } from '../index.ts';
import { ITS, itsSeverity, itsType } from '../its.ts';
import { annotationLine } from '../labels.ts';
import type { Foreign, ForeignParts } from '../model.ts';
import { touches, unitsOf } from '../units.ts';
import type { Unit } from '../units.ts';

/** Namespace of XLIFF 2.0 and 2.1 (OASIS, 2018). */
export const XLIFF2 = 'urn:oasis:names:tc:xliff:document:2.0';
/** Our own extension: what XLIFF has no place for, as JSON (`carry.ts`). */
export const SVERKA = 'urn:sverka:exchange:1';

/** A code or marker that stands before a character of a cell. */
interface Inline {
  readonly at: number;
  /** Markers that close stand before those that open at the same place. */
  readonly order: number;
  readonly xml: string;
}

/**
 * XLIFF 2.1 with ITS 2.0 Localization Quality Issues: a unit for every link, issues as stand-off lists with a marker on the
 * exact words of either side, comments as notes. A confirmed link is a segment in the state `reviewed`. Page furniture is a
 * unit that is not to be translated.
 */
export function xliff(input: ExportInput): string {
  const { pair } = input;
  const units = unitsOf(pair, input.choice);
  const carrier = new Carrier(input, units);
  const foreign = input.foreign && input.foreign.format !== 'tmx' ? input.foreign : null;
  const inline = inlineOf(input.foreign ?? null);
  const head: ForeignParts = foreign?.format === 'xliff' ? foreign.head : { attributes: {}, xml: foreign?.head.xml ?? [] };
  const written = units.map((unit, n) => unitXml(unit, n + 1, input, carrier, foreign, inline));
  // A file needs a unit: one without words says that the choice let nothing in.
  if (written.length === 0) written.push('<unit id="u0" translate="no">\n<segment>\n<source/>\n</segment>\n</unit>');
  const skeleton = head.xml.filter((x) => /^<(?:\w+:)?skeleton\b/.test(x));
  const modules = head.xml.filter((x) => !skeleton.includes(x));
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${XLIFF2}" xmlns:its="${ITS}" xmlns:sverka="${SVERKA}" version="2.1" srcLang="${tag(pair.source.language)}" trgLang="${tag(pair.target.language)}" its:version="2.0">
<file id="f1"${attributesOf({ original: pair.source.name || undefined, ...head.attributes })}>
${[...skeleton, `<sverka:head>${escapeText(safeJson(carrier.head(units)))}</sverka:head>`, ...modules].join('\n')}
${written.join('\n')}
</file>
</xliff>
`;
}

/** XLIFF wants a BCP 47 tag; "could not tell" is `und` there too. */
const tag = (language: string): string => (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'und');

function inlineOf(foreign: Foreign | null): Map<string, { offset: number; xml: string }[]> {
  const found = new Map<string, { offset: number; xml: string }[]>();
  for (const { side, segment, offset, xml } of foreign?.inline ?? []) {
    const key = `${side} ${segment}`;
    found.set(key, [...(found.get(key) ?? []), { offset, xml }]);
  }
  return found;
}

function unitXml(unit: Unit, n: number, input: ExportInput, carrier: Carrier, foreign: Foreign | null, inline: ReadonlyMap<string, { offset: number; xml: string }[]>): string {
  const { pair, language } = input;
  const parts = [...unit.source, ...unit.target].map((s) => foreign?.units[s.id]).find((p) => p !== undefined);
  const native = foreign?.format === 'xliff';
  const data: string[] = [];
  const codes = (side: Side): Inline[] => {
    let base = 0;
    return unit[side].flatMap((s) => {
      const own = (inline.get(`${side} ${s.id}`) ?? []).map((c, k): Inline => ({ at: base + Math.min(c.offset, s.end - s.start), order: 1, xml: native ? c.xml : placeholder(c.xml, `${side.charAt(0)}${s.id}-${k + 1}`, data) }));
      base += s.end - s.start + 1;
      return own;
    });
  };
  const source = cell('source', unit, pair.source.text, codes('source'));
  const target = cell('target', unit, pair.target.text, codes('target'));
  const state = unit.link?.confirmed ? 'reviewed' : unit.target.length > 0 && unit.source.length > 0 ? 'translated' : 'initial';
  const issues = unit.annotations.filter((a) => a.kind === 'error');
  const notes = unit.own.filter((a) => a.kind !== 'error' || a.comment !== '');
  const originalData = data.length > 0 ? `<originalData>\n${data.join('\n')}\n</originalData>\n` : '';
  const attributes = native ? { ...parts?.attributes } : {};
  delete attributes['translate'];
  return `<unit id="u${n}"${unit.kind === 'furniture' ? ' translate="no"' : ''}${attributesOf(attributes)}>
<sverka:unit>${escapeText(safeJson(carrier.unit(unit)))}</sverka:unit>
${(parts?.xml ?? []).filter((x) => !native || !/^<(?:notes|originalData)\b/.test(x)).map((x) => `${x}\n`).join('')}${issues.map((a) => issueXml(a, unit)).join('')}${notes.length > 0 ? `<notes>\n${notes.map((a, k) => `<note id="n${k + 1}"${attributesOf({ category: a.kind, appliesTo: a.source.length > 0 && a.target.length === 0 ? 'source' : 'target' })}>${escapeText(annotationLine(a, language))}</note>\n`).join('')}</notes>\n` : ''}${native ? (parts?.xml ?? []).filter((x) => x.startsWith('<originalData')).map((x) => `${x}\n`).join('') : originalData}<segment id="s${n}" state="${state}">
<source xml:space="preserve">${source}</source>${unit.target.length > 0 ? `\n<target xml:space="preserve">${target}</target>` : ''}
</segment>
</unit>`;
}

/** A code of another format, as a placeholder whose original stands in the unit's `originalData`. */
function placeholder(xml: string, id: string, data: string[]): string {
  data.push(`<data id="d${data.length + 1}" xml:space="preserve">${escapeText(xml)}</data>`);
  return `<ph id="${id}" dataRef="d${data.length}"/>`;
}

const issueId = (a: Annotation, unit: Unit): string => `lqi-${unit.annotations.indexOf(a) + 1}`;

function issueXml(a: Annotation, unit: Unit): string {
  const comment = [a.comment, a.correctedText === '' ? '' : `→ ${a.correctedText}`].filter((p) => p !== '').join(' ');
  // Identifiers are unique in the file, so the unit's first segment stands in them.
  const id = `${[...unit.source, ...unit.target][0]?.id ?? 'u'}-${issueId(a, unit)}`;
  return `<its:locQualityIssues xml:id="${xmlId(id)}">
<its:locQualityIssue${attributesOf({ locQualityIssueType: itsType(a.category), locQualityIssueComment: comment === '' ? undefined : comment, locQualityIssueSeverity: itsSeverity(a.severity), locQualityIssueEnabled: 'yes' })}/>
</its:locQualityIssues>
`;
}

/** An XML name out of whatever an id is. */
const xmlId = (id: string): string => `i-${id.replace(/[^A-Za-z0-9_.-]/g, (c) => `_${c.codePointAt(0)!.toString(16)}_`)}`;

/** A cell's words with the markers of annotations and the codes of the file they came from. */
function cell(side: Side, unit: Unit, text: string, codes: readonly Inline[]): string {
  const marks: Inline[] = [...codes];
  let base = 0;
  const starts = unit[side].map((s) => {
    const at = base;
    base += s.end - s.start + 1;
    return at;
  });
  unit.annotations.forEach((a, k) => {
    if (a.kind === 'comment' && a[side].length === 0) return;
    a[side].forEach((span, m) => {
      const place = placeIn(span, unit[side], starts);
      if (!place) return;
      const id = `${side.charAt(0)}m${k + 1}-${m + 1}`;
      const ref = a.kind === 'error' ? { type: 'its:generic', 'its:locQualityIssuesRef': `#its=${xmlId(`${[...unit.source, ...unit.target][0]?.id ?? 'u'}-${issueId(a, unit)}`)}` } : { type: 'comment', value: a.comment || annotationLine(a, 'en') };
      marks.push({ at: place.start, order: 2, xml: `<sm${attributesOf({ id, ...ref })}/>` }, { at: place.end, order: place.end === place.start ? 3 : 0, xml: `<em startRef="${id}"/>` });
    });
  });
  const words = unit[side].map((s) => text.slice(s.start, s.end)).join(' ');
  let out = '';
  let at = 0;
  for (const mark of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    out += inlineText(words.slice(at, mark.at)) + mark.xml;
    at = mark.at;
  }
  return out + inlineText(words.slice(at));
}

/** Where a span of the text stands in a cell; undefined if it does not stand there. */
function placeIn(span: Span, segments: readonly Segment[], starts: readonly number[]): Span | undefined {
  const own = segments.map((s, n) => ({ s, at: starts[n]! })).filter(({ s }) => touches(span, s));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const start = first.at + Math.max(0, span.start - first.s.start);
  return { start, end: Math.max(start, last.at + Math.min(span.end, last.s.end) - last.s.start) };
}

/** Text inside a cell: characters that XML cannot hold become `<cp>`, XLIFF's element for them. */
function inlineText(words: string): string {
  let out = '';
  let at = 0;
  for (const bad of words.matchAll(NOT_XML)) {
    out += `${escapeText(words.slice(at, bad.index))}<cp hex="${bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`;
    at = bad.index + 1;
  }
  return out + escapeText(words.slice(at));
}
