import { Carrier } from '../carry.ts';
import type { CarriedUnit } from '../carry.ts';
import { safeJson } from '../common/json.ts';
import { utf8 } from '../common/utf8.ts';
import { escapeText, NOT_XML } from '../common/xml.ts';
import { writeZip } from '../common/zip.ts';
import type { ExportInput } from '../index.ts';
import { annotationLine, WORDS } from '../labels.ts';
import { runsOf } from '../marks.ts';
import type { Run } from '../marks.ts';
import { unitsOf, wordsOf } from '../units.ts';
import type { Unit } from '../units.ts';
import { kindOf } from './table.ts';
import { summaryRows } from './summary.ts';

/** A cell of a spreadsheet holds no more, UTF-16 code units. */
const MOST_IN_CELL = 32_767;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Colours of severities that are legible on white. */
const COLOURS = { critical: 'FF850360', major: 'FFBC3B29', minor: 'FF8A5D00', neutral: 'FF5C6062' } as const;
/** Index of the cell formats in `STYLES`. */
const STYLE = { plain: 0, head: 1, text: 2, furniture: 3, missing: 4, quiet: 5, title: 6 } as const;

/**
 * A workbook (ECMA-376, SpreadsheetML): the pair in two columns with coloured marks and comments, a summary, and a hidden
 * column that lets Sverka read it back whole. Every cell is text, so nothing in it is ever carried out as a formula.
 */
export function xlsx(input: ExportInput): Uint8Array {
  const { pair, language } = input;
  const t = WORDS[language];
  const units = unitsOf(pair, input.choice);
  const carrier = new Carrier(input, units);
  const comments: { ref: string; row: number; column: number; text: string }[] = [];
  const rows = [
    row(1, [t.numbers, pair.source.language === 'und' ? t.source : `${t.source} (${pair.source.language})`, `${t.target} (${pair.target.language})`, t.type, t.score, t.confirmed, t.findings, t.annotations, 'sverka'].map((w) => [text(w), STYLE.head] as const)),
    ...units.map((unit, n) => unitRow(unit, n + 2, input, carrier, units, comments)),
  ];
  if (units.length === 0) rows.push(row(2, [...Array.from({ length: 8 }, () => ['', STYLE.plain] as const), ...pieces(safeJson({ head: carrier.head(units) }))]));
  const first = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${[7, 62, 62, 13, 9, 12, 34, 34].map((w, n) => `<col min="${n + 1}" max="${n + 1}" width="${w}" customWidth="1"/>`).join('')}<col min="9" max="30" width="9" hidden="1" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:H${Math.max(1, units.length + 1)}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${comments.length > 0 ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`;
  const summary = summaryRows(input).map((cells, n) => row(n + 1, cells.map((c, k) => [text(c), n === 0 ? STYLE.title : k === 0 ? STYLE.quiet : STYLE.text] as const), n === 0 ? 2 : Math.max(1, ...cells.map((c) => linesIn(c, WIDE)))));
  const second = `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="34" customWidth="1"/><col min="2" max="3" width="60" customWidth="1"/></cols><sheetData>${summary.join('')}</sheetData></worksheet>`;
  return writeZip({
    '[Content_Types].xml': utf8(`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${comments.length > 0 ? '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' : ''}</Types>`),
    '_rels/.rels': utf8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': utf8(`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${t.pairs}" sheetId="1" r:id="rId1"/><sheet name="${t.summary}" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${t.pairs}'!$A$1:$H$${Math.max(1, units.length + 1)}</definedName></definedNames></workbook>`),
    'xl/_rels/workbook.xml.rels': utf8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': utf8(STYLES),
    'xl/worksheets/sheet1.xml': utf8(first),
    'xl/worksheets/sheet2.xml': utf8(second),
    ...(comments.length > 0
      ? {
          'xl/worksheets/_rels/sheet1.xml.rels': utf8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId2" Type="${RELATIONS}/comments" Target="../comments1.xml"/></Relationships>`),
          'xl/comments1.xml': utf8(`${HEAD}<comments xmlns="${MAIN}"><authors><author>Sverka</author></authors><commentList>${comments.map((c) => `<comment ref="${c.ref}" authorId="0"><text><r><t xml:space="preserve">${cellText(c.text)}</t></r></text></comment>`).join('')}</commentList></comments>`),
          'xl/drawings/vmlDrawing1.vml': utf8(`<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${comments.map((c, n) => `<v:shape id="_x0000_s${1025 + n}" type="#_x0000_t202" style="position:absolute;width:260pt;height:90pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${c.row - 1}</x:Row><x:Column>${c.column}</x:Column></x:ClientData></v:shape>`).join('')}</xml>`),
        }
      : {}),
  });
}

function unitRow(unit: Unit, n: number, input: ExportInput, carrier: Carrier, units: readonly Unit[], comments: { ref: string; row: number; column: number; text: string }[]): string {
  const { pair, language } = input;
  const t = WORDS[language];
  const words = { source: wordsOf(pair.source.text, unit.source), target: wordsOf(pair.target.text, unit.target) };
  const side = (s: 'source' | 'target'): readonly [string, number] => {
    if (words[s] === '') return [text(unit.kind === 'furniture' ? '' : t.nothing), unit.kind === 'furniture' ? STYLE.furniture : STYLE.missing];
    return [rich(runsOf(pair[s].text, unit, s)), unit.kind === 'furniture' ? STYLE.furniture : STYLE.text];
  };
  for (const [column, s] of [[1, 'source'], [2, 'target']] as const) {
    const own = unit.own.filter((a) => a[s].length > 0 || (s === 'target' && a.source.length === 0));
    if (own.length > 0) comments.push({ ref: `${'ABC'[column]!}${n}`, row: n, column, text: own.map((a) => annotationLine(a, language)).join('\n') });
  }
  const data = safeJson({ ...(n === 2 ? { head: carrier.head(units) } : {}), unit: withRaw(carrier.unit(unit), words, t.nothing) });
  return row(n, [
    [String(n - 1), STYLE.quiet],
    side('source'),
    side('target'),
    [text(kindOf(unit)), STYLE.quiet],
    [unit.link ? unit.link.score.toFixed(2) : '', STYLE.quiet],
    [text(unit.link?.confirmed ? t.yes : ''), STYLE.quiet],
    [text(unit.findings.map((f) => f.message).join('\n')), STYLE.text],
    [text(unit.annotations.map((a) => annotationLine(a, language)).join('\n')), STYLE.text],
    ...pieces(data),
  ], Math.max(linesIn(words.source, WIDE), linesIn(words.target, WIDE), linesIn(unit.findings.map((f) => f.message).join('\n'), NARROW), linesIn(unit.annotations.map((a) => annotationLine(a, language)).join('\n'), NARROW)));
}

/** Characters on a line of the wide and the narrow columns. */
const [WIDE, NARROW] = [56, 30];
const linesIn = (words: string, width: number): number => words.split('\n').reduce((sum, l) => sum + Math.max(1, Math.ceil(l.length / width)), 0);

/** Words that a cell cannot hold, or that are not in it because it says "nothing on this side", travel in the unit. */
function withRaw(unit: CarriedUnit, words: { readonly source: string; readonly target: string }, nothing: string): CarriedUnit {
  const spoilt = (s: string): boolean => s.length > MOST_IN_CELL || s === nothing || s.includes('\r');
  const raw = { ...(spoilt(words.source) || words.source === '' ? { source: words.source } : {}), ...(spoilt(words.target) || words.target === '' ? { target: words.target } : {}) };
  return Object.keys(raw).length > 0 ? { ...unit, raw } : unit;
}

/** JSON in as many cells as it needs. A cut never falls into a character. */
function pieces(json: string): (readonly [string, number])[] {
  const out: (readonly [string, number])[] = [];
  for (let at = 0; at < json.length; ) {
    let end = Math.min(json.length, at + 30_000);
    if (end < json.length && /[\ud800-\udbff]/.test(json[end - 1]!)) end--;
    out.push([text(json.slice(at, end)), STYLE.plain]);
    at = end;
  }
  return out;
}

/** A, B … Z, AA … */
function column(n: number): string {
  return (n < 26 ? '' : column(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
}

/**
 * @param cells content and style; a content of digits alone is a number
 * @param lines of text in its highest cell
 */
function row(n: number, cells: readonly (readonly [string, number])[], lines = 1): string {
  const own = cells.map(([content, style], k) => {
    const at = `r="${column(k)}${n}" s="${style}"`;
    if (content === '') return `<c ${at}/>`;
    return content.startsWith('<') ? `<c ${at} t="inlineStr"><is>${content}</is></c>` : `<c ${at}><v>${content}</v></c>`;
  });
  // Programs do not measure rich text themselves; 409 points is the highest a row may be.
  return `<row r="${n}" ht="${Math.min(409, 3 + lines * 15)}" customHeight="1">${own.join('')}</row>`;
}

/** Text of a cell: `_xHHHH_` stands for characters XML cannot hold (ECMA-376, 22.9.2.19), so that form itself is escaped too. */
const cellText = (words: string): string => escapeText(words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(NOT_XML, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));
const shortened = (words: string): string => (words.length > MOST_IN_CELL ? `${words.slice(0, MOST_IN_CELL - 1).toWellFormed()}…` : words);
const text = (words: string): string => (words === '' ? '' : `<t xml:space="preserve">${cellText(shortened(words))}</t>`);

function rich(runs: readonly Run[]): string {
  if (runs.reduce((sum, r) => sum + r.text.length, 0) > MOST_IN_CELL) return text(runs.map((r) => r.text).join(''));
  // An anchor without width has no place in a cell; the comment tells of it.
  return runs.filter((r) => r.text !== '').map((r) => {
    const look = r.severity ? `<rPr>${r.annotated ? '<b/>' : ''}<u/><sz val="11"/><color rgb="${COLOURS[r.severity]}"/><rFont val="Calibri"/></rPr>` : '<rPr><sz val="11"/><rFont val="Calibri"/></rPr>';
    return `<r>${look}<t xml:space="preserve">${cellText(r.text)}</t></r>`;
  }).join('');
}

const FONTS = ['<font><sz val="11"/><name val="Calibri"/></font>', '<font><b/><sz val="11"/><name val="Calibri"/></font>', '<font><sz val="10"/><color rgb="FF666157"/><name val="Calibri"/></font>', '<font><b/><sz val="15"/><name val="Calibri"/></font>'];
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="${FONTS.length}">${FONTS.join('')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFECE9E2"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBEDE6"/></patternFill></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FFDFDBD2"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf xfId="0"/>${[
  ['1', '2', '1'], ['0', '0', '1'], ['2', '0', '1'], ['2', '3', '1'], ['2', '0', '1'], ['3', '0', '0'],
].map(([font, fill, border]) => `<xf xfId="0" fontId="${font!}" fillId="${fill!}" borderId="${border!}" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" quotePrefix="1"><alignment vertical="top" wrapText="1"/></xf>`).join('')}</cellXfs></styleSheet>`;

